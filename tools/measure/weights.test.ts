import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { removeTemporaryFolders, temporaryFolder } from '../new/testing';
import { builtFiles, writeFiles } from '../preview/testing';
import { budgetOf, budgets } from './budgets';
import { filesOf, mainScript, pageFiles, total, weightOf } from './weights';

afterAll(removeTemporaryFolders);

const sent = (text: string) => brotliCompressSync(text).length;

test('a first visit is the page with its scripts, styles and pictures, each once', async () => {
  const folder = await temporaryFolder();
  const html = builtFiles['index.html'].replaceAll('/assets/', '/base/assets/');
  const page = `${html}<img src="/base/img/a%20b.png"><img src=/base/img/a%20b.png>`;
  await writeFiles(folder, { ...builtFiles, 'page.html': page, 'img/a b.png': 'not compressed' });
  const site = { folder, baseUrl: '/base/' };
  expect(filesOf(site, 'page.html')).toEqual([
    ...['page.html', 'assets/js/main.0a.js', 'assets/css/styles.1.css', 'img/a b.png'],
  ]);
  const weight = weightOf(site, 'page.html');
  expect(weight).toEqual({
    html: sent(page),
    css: sent(builtFiles['assets/css/styles.1.css']),
    js: sent(builtFiles['assets/js/main.0a.js']),
    images: 'not compressed'.length,
  });
  expect(total(weight)).toBe(weight.html + weight.css + weight.js + weight.images);
  expect(pageFiles(site)).toEqual(['404.html', 'index.html', 'page.html', 'sigs.html']);
  expect(mainScript(site)).toBe('assets/js/main.0a.js');
});

test('a site without the script of all pages is told', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'assets/js/1.js': '' });
  expect(() => mainScript({ folder })).toThrow(`${join(folder, 'assets/js')} has no main.*.js`);
});

test.each([
  ['index.html', budgets.landing],
  ['sigs.html', budgets.directory],
  ['2023/sigs.html', budgets.directory],
  ['2023.html', budgets.document],
  ['sigs/network.html', budgets.document],
])('the budget of %s is %i', (page, budget) => {
  expect(budgetOf(page)).toBe(budget);
});
