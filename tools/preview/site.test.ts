import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeTemporaryFolders, temporaryFolder } from '../new/testing';
import { addressOf, NoSite, readBuiltSite } from './site';
import { builtFiles, writeFiles } from './testing';

afterAll(removeTemporaryFolders);

/** A folder with these files. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}

test.each([
  ['index.html', '/'],
  ['sigs.html', '/sigs'],
  ['sigs/network.html', '/sigs/network'],
  ['sig-network/index.html', '/sig-network'],
  ['blob/README.md.html', '/blob/README.md'],
])('%s is %s', (path, address) => {
  expect(addressOf(path)).toBe(address);
});

test('reads pages, what leads elsewhere, and other files; nothing that is made anew each time', async () => {
  const folder = await folderOf({
    ...builtFiles,
    'img/a.png': 'a',
    'former/notes.md': 'a',
    'api/v1/people/ana.json': '{}',
    'llms.txt': 'a',
    '2023/llms.txt': 'a',
    'sigs.html.br': 'a',
    'cards/index.png': 'a',
  });
  const site = await readBuiltSite(folder, 'after');
  expect([...site.pages]).toEqual([
    ['/', { title: 'Home', headings: ['ways'], moved: new Map(), text: '# Home\n\nSource: /\n\nSee /sigs\n' }],
    ['/sigs', { title: 'SIGs', headings: [], moved: new Map(), text: undefined }],
  ]);
  expect([...site.leading]).toEqual([['/old', { to: '/sigs', anchors: {} }]]);
  expect([...site.files.keys()]).toEqual(['/former/notes.md', '/img/a.png']);
  expect(site).toMatchObject({ folder, baseUrl: '/', shared: ['assets/css/styles.1.css', 'assets/js/main.0a.js'] });
});

test('what is no built site is told in a sentence', async () => {
  const empty = await temporaryFolder();
  await expect(readBuiltSite(empty, 'after')).rejects.toThrow(
    new NoSite('after is not a built site: it has no api/v1/index.json or no index.html.'),
  );
  await expect(readBuiltSite(join(empty, 'x'), 'after')).rejects.toThrow(new NoSite('after is not a folder.'));
  const { 'api/v1/people.json': _, ...files } = builtFiles;
  await expect(readBuiltSite(await folderOf(files), 'after')).rejects.toThrow(
    new NoSite('after is not a built site: api/v1/people.json is missing'),
  );
});
