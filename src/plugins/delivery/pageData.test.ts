import { describe, expect, it } from 'vitest';
import { browserConfig, pageGlobalData, sidebarProps } from './pageData';

const doc = (id: string, path: string) => ({ id, path });

describe('pageGlobalData', () => {
  const versions = [
    { name: 'current', mainDocId: 'start', docs: ['start', 'contact', 'a', 'b'].map((id) => doc(id, `/${id}`)) },
    { name: '2023', mainDocId: 'index', docs: ['index', 'contact', 'a', 'c'].map((id) => doc(id, `/2023/${id}`)) },
  ];
  const data = { 'docusaurus-plugin-content-docs': { default: { path: '/', versions } }, other: { default: 1 } };
  const idsFor = (path: string) => {
    const { 'docusaurus-plugin-content-docs': docs } = pageGlobalData(data, path, ['contact']) as typeof data;
    return docs.default.versions.map((version) => version.docs.map(({ id }) => id));
  };

  it('keeps the page in every version, what these begin with, and the menu', () => {
    expect(idsFor('/a')).toEqual([
      ['start', 'contact', 'a'],
      ['index', 'contact', 'a'],
    ]);
    expect(idsFor('/2023/c')).toEqual([
      ['start', 'contact'],
      ['index', 'contact', 'c'],
    ]);
  });

  it('keeps no document of its own for a page that is none', () => {
    expect(idsFor('*')).toEqual([
      ['start', 'contact'],
      ['index', 'contact'],
    ]);
  });

  it('keeps what other plugins tell', () => {
    expect(pageGlobalData(data, '/a', [])).toMatchObject({ other: { default: 1 } });
  });
});

describe('sidebarProps', () => {
  const props = { version: { label: '2023', docsSidebars: { groups: [1], ksap: [2] }, docs: { a: {} } }, x: 1 };

  it('keeps the page’s own sidebar', () => {
    expect(sidebarProps(props, 'ksap')).toEqual({
      version: { label: '2023', docsSidebars: { ksap: [2] }, docs: {} },
      x: 1,
    });
  });

  it('keeps none for a page without one', () => {
    expect(sidebarProps(props, undefined).version.docsSidebars).toEqual({});
  });
});

describe('browserConfig', () => {
  it('leaves out how the site is built, its footer and colors of code', () => {
    const config = {
      title: 'T',
      plugins: ['p'],
      ssrTemplate: '<html>',
      themeConfig: { navbar: 1, footer: 2, prism: 3 },
    };
    expect(browserConfig(config)).toEqual({ title: 'T', themeConfig: { navbar: 1 } });
  });
});
