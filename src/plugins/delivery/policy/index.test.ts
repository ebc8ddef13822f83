import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { redirectScript } from '../../community/redirects/html';
import { writePolicy } from '.';
import { headerRules } from './headers';
import { headersText, nginxHeaders } from './hosts';
import { withPolicy } from './page';

const page = (body: string) => `<!doctype html><html><head><meta charset=UTF-8><title>T</title></head>${body}</html>`;

describe('a site that is locked down', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'policy-'));
  });

  afterEach(() => rm(root, { recursive: true }));

  const read = (file: string) => readFile(join(root, file), 'utf8');

  async function write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
  }

  const site = {
    'index.html': page('<script>a</script>'),
    'sigs/edge.html': page('<script>a</script><p>B</p>'),
    'old/index.html': page(`<script>${redirectScript}</script>`),
    'start.md': '<p style="color:red">',
  };

  test('has in each page the hashes of that page alone, and in the headers those of all', async () => {
    await write(site);
    await writePolicy(root, '/community/');
    expect(await read('index.html')).toBe(withPolicy(site['index.html']).html);
    expect(await read('sigs/edge.html')).toBe(withPolicy(site['sigs/edge.html']).html);
    expect(await read('old/index.html')).toBe(withPolicy(site['old/index.html']).html);
    const hashes = [site['index.html'], site['old/index.html']].flatMap((html) => withPolicy(html).hashes).sort();
    expect(hashes).toHaveLength(2);
    const rules = headerRules('/community/', hashes);
    expect(await read('_headers')).toBe(headersText(rules));
    expect(await read('nginx-headers.conf')).toBe(nginxHeaders(rules));
    expect(await read('start.md')).toBe(site['start.md']);
  });

  test('is the same when it is locked down again', async () => {
    await write(site);
    const texts = async () => Promise.all((await readdir(root)).filter((file) => file.includes('.')).map(read));
    await writePolicy(root, '/');
    const once = await texts();
    await writePolicy(root, '/');
    expect(await texts()).toEqual(once);
  });

  test('names the page that has what its policy would stop', async () => {
    await write({ ...site, 'sigs/edge.html': page('<p style="color:red">') });
    await expect(writePolicy(root, '/')).rejects.toThrow(
      'sigs/edge.html: <p style="color:red"> is against the policy of the site: no style attribute',
    );
  });

  test('has the same few scripts on every page, so that its header does not grow', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    await write(Object.fromEntries(names.map((name) => [`${name}.html`, page(`<script>${name}</script>`)])));
    await expect(writePolicy(root, '/')).rejects.toThrow(
      'The pages have 7 different inline scripts, at most 6 may be: a.html, b.html, c.html, d.html, e.html, f.html, g.html',
    );
  });
});
