import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeScripts } from './scripts';
import { scriptsMark } from './template';

let folder = '';

const page = `<p>scripts of this page</p><script ${scriptsMark}></script>`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  mkdirSync(join(folder, 'sigs'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it('writes into a page its scripts, those that all have first', async () => {
  writeFileSync(join(folder, 'sigs/edge.html'), page);
  const scripts = new Map([
    ['main', ['runtime.js', 'main.js']],
    ['pages/sigs/edge', ['main.js', 'shared.js', 'edge.js']],
  ]);
  await writeScripts(folder, '/base/', scripts);
  expect(readFileSync(join(folder, 'sigs/edge.html'), 'utf8')).toBe(
    '<p>scripts of this page</p><script data-scripts="/base/runtime.js /base/main.js /base/shared.js /base/edge.js"></script>',
  );
});

it('lets the page itself come first', async () => {
  const image = '<link rel=preload as=image href=/img/logo.svg />';
  writeFileSync(join(folder, 'sigs/edge.html'), `${page}<div id=__docusaurus>${image}<nav></nav></div>`);
  await writeScripts(folder, '/', new Map([['pages/sigs/edge', ['edge.js']]]));
  expect(readFileSync(join(folder, 'sigs/edge.html'), 'utf8')).toContain('<div id=__docusaurus><nav></nav></div>');
});

it('leaves a page alone that has no place for scripts', async () => {
  writeFileSync(join(folder, 'old.html'), '<p>Moved</p>');
  await writeScripts(folder, '/', new Map());
  expect(readFileSync(join(folder, 'old.html'), 'utf8')).toBe('<p>Moved</p>');
});

it('stops at a page that no script begins', async () => {
  writeFileSync(join(folder, 'new.html'), page);
  await expect(writeScripts(folder, '/', new Map())).rejects.toThrow('new.html: no script begins this page');
});
