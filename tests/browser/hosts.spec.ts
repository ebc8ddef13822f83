import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { encodePath } from '../../src/plugins/community/redirects/encode';
import { builds } from '../builds';
import { targetOf } from './html';
import { expect, test } from './site';

for (const build of ['site', 'community'] as const) {
  test(`_redirects and the map of nginx have a line for each page that a host can answer (${build})`, () => {
    const { folder, baseUrl } = builds[build];
    const file = (name: string) => readFileSync(join(folder, name), 'utf8');
    const expected = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
      const html = path.endsWith('.html') ? file(path) : '';
      const to = targetOf(html);
      // A host does not see the fragment, so it cannot tell headings apart that went different ways.
      if (to === undefined || html.includes(' data-anchors=')) return [];
      const from =
        baseUrl +
        path
          .split(sep)
          .join('/')
          .replace(/(^|\/)index\.html$|\.html$/, '$1');
      // A short link is answered by its page on every host, so that it says what it is where it is pasted.
      if (from.startsWith(`${baseUrl}go/`)) return [];
      return from.endsWith('/')
        ? [
            { from, to },
            { from: from.slice(0, -1), to },
          ]
        : [{ from, to }];
    });
    const lines = (name: string) =>
      file(name)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
    const inRedirects = lines('_redirects');
    expect(inRedirects.length).toBeGreaterThan(600);
    expect(inRedirects.toSorted()).toEqual(expected.map(({ from, to }) => `${encodePath(from)} ${to} 301`).toSorted());
    expect(lines('nginx-redirects.map').toSorted()).toEqual(
      expected.map(({ from, to }) => `"${from}" "${to}";`).toSorted(),
    );
    // What Cloudflare Pages allows.
    expect(inRedirects.length).toBeLessThanOrEqual(2000);
    expect(Math.max(...inRedirects.map((line) => line.length))).toBeLessThanOrEqual(1000);
  });
}
