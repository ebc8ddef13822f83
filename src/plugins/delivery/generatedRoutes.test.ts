import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pagePaths, readGeneratedRoutes } from './generatedRoutes';

/** What Docusaurus 3.10 writes for a site of one document. */
const written = {
  'routes.js': `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  {
    path: '/',
    component: ComponentCreator('/', 'fa4'),
    routes: [
      {
        path: '/sigs',
        component: ComponentCreator('/sigs', '985'),
        exact: true,
        sidebar: "groups"
      }
    ]
  },
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
`,
  'registry.js': `export default {
  "root": [() => import(/* webpackChunkName: "root" */ "@theme/DocsRoot"), "@theme/DocsRoot", require.resolveWeak("@theme/DocsRoot")],
  "item": [() => import(/* webpackChunkName: "item" */ "@theme/DocItem"), "@theme/DocItem", require.resolveWeak("@theme/DocItem")],
  "page": [() => import(/* webpackChunkName: "page" */ "@site/docs/sigs.md"), "@site/docs/sigs.md", require.resolveWeak("@site/docs/sigs.md")],
  "own": [() => import(/* webpackChunkName: "own" */ "/a/plugin.json"), "/a/plugin.json", require.resolveWeak("/a/plugin.json")],};
`,
  'routesChunkNames.json': JSON.stringify({
    '/-fa4': { __comp: 'root', __context: { plugin: 'own' } },
    '/sigs-985': { __comp: 'item', content: 'page' },
  }),
};

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'routes-'));
  for (const [file, text] of Object.entries(written)) writeFileSync(join(folder, file), text);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('readGeneratedRoutes', () => {
  it('knows what each route is made of', () => {
    expect(readGeneratedRoutes(folder)).toEqual([
      {
        path: '/',
        modules: { __comp: '@theme/DocsRoot', __context: { plugin: '/a/plugin.json' } },
        routes: [
          {
            path: '/sigs',
            exact: true,
            sidebar: 'groups',
            modules: { __comp: '@theme/DocItem', content: '@site/docs/sigs.md' },
          },
        ],
      },
      { path: '*', modules: { __comp: '@theme/NotFound' } },
    ]);
  });

  it.each([
    ['routes.js', 'const routes = [];', 'routes.js: Docusaurus writes it in another form now'],
    ['registry.js', 'export default {};', 'registry.js has no root'],
    ['routesChunkNames.json', '{}', 'routesChunkNames.json has no /-fa4'],
  ])('says so when %s has another form', (file, text, message) => {
    writeFileSync(join(folder, file), text);
    expect(() => readGeneratedRoutes(folder)).toThrow(message);
  });
});

describe('pagePaths', () => {
  it('goes from the outermost route to each page', () => {
    const paths = pagePaths(readGeneratedRoutes(folder));
    expect(paths.map((path) => path.map((route) => route.path))).toEqual([['/', '/sigs'], ['*']]);
  });
});
