import { expect, test } from 'vitest';
import { compactStyles } from './compact';

test('a style sheet keeps what pages have, in its order', () => {
  const css = `
    @layer docusaurus.infima, docusaurus.core;
    @layer docusaurus.infima {
      :root { --ifm-gap: 1rem; --ifm-color: red; --ifm-badge: 2px; --ifm-state: none }
      html[data-theme="dark"] { --ifm-color: pink }
      .badge { padding: var(--ifm-badge) }
      .menu { padding: var(--ifm-gap); color: var(--ifm-color); display: var(--ifm-state) }
    }
    :root { --ks-text: black; --ifm-color: var(--ks-text) }
    [data-theme="dark"] { --ks-text: white }
    .badge { color: var(--ks-text) }`;
  const script = 'root.style.setProperty("--ifm-state", "block")';
  expect(compactStyles(css, [script]).replace(/\s+/g, ' ').replaceAll(' }', '}').trim()).toBe(
    '@layer docusaurus.infima; @layer docusaurus.infima { :root { --ifm-state: none} ' +
      '.menu { padding: 1rem; color: var(--0); display: var(--ifm-state)}} ' +
      ':root { --0: black} [data-theme="dark"] { --0: white} .badge { color: var(--0)}',
  );
});
