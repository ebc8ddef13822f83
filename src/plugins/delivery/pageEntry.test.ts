import { expect, it } from 'vitest';
import { pageEntry } from './pageEntry';

it('imports each module once and begins the page', () => {
  const outer = { path: '/', modules: { __comp: '@theme/A', __context: { plugin: '/b.json' } }, routes: [] };
  const inner = { path: '/sigs', exact: true, modules: { __comp: '@theme/A', content: '@site/docs/it"s.md' } };
  expect(pageEntry([outer, inner], { docs: { default: 1 } }, '/footer.json')).toBe(
    `import { hydrate } from '@site/src/client/hydrate';
import footer from "/footer.json";
import * as m0 from "@theme/A";
import * as m1 from "@site/docs/it\\"s.md";
import m2 from "/b.json";
hydrate({ footer, globalData: {"docs":{"default":1}}, route: { "path": "/", modules: { __comp: m0, __context: { plugin: { default: m2 } } }, routes: [{ "path": "/sigs", "exact": true, modules: { __comp: m0, content: m1 } }] } });
`,
  );
});
