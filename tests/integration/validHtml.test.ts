import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builds } from '../builds';
import { checkHtml, type Finding, inWords } from '../htmlChecker';
import { ensureJava } from '../java';

const java = ensureJava();

/** Checks pages that are not those of a build. */
function check(pages: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
    return checkHtml(String(java), [folder]).map(({ file, line, severity, message }) => {
      return `${file.slice(folder.length + 1)}:${line} ${severity} ${message}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const page = (body: string, head = '') => `<!doctype html>
<html lang="en">
<head><title>A page</title>${head}</head>
<body>
${body}
</body>
</html>
`;

describe.skipIf(!java)('the HTML of every page is valid', () => {
  let findings: readonly Finding[] = [];

  beforeAll(() => {
    const folders = Object.values(builds).map(({ folder }) => folder);
    findings = checkHtml(String(java), folders);
  });

  test.each(Object.entries(builds))('build "%s"', (_name, { folder }) => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    // Pages of the site, of what moved, of short links, and the one for what is not there.
    for (const one of ['index.html', 'sigs.html', 'README.md.html', 'go/slack.html', '404.html']) {
      expect(pages).toContain(one);
    }
    expect(inWords(findings.filter(({ file }) => file.startsWith(folder + sep)))).toEqual([]);
  });

  test('a page that is not, is told', () => {
    const wrong = [
      '<p id="a">One<div id="a">Two</div></p>',
      '<a href="x y"><b>Link</a></b>',
      '<code><div>A line</div></code>',
      '<b><time itemprop="dateModified">May 1</time></b>',
      '<dl><div><dt>A name alone</dt></div></dl>',
    ];
    const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
    const told = check({
      'right.html': page('<p>Text.<br/>More.</p>'),
      'wrong.html': page(wrong.join('\n')),
      'doubtful.html': page('<section><p>Text.</p></section>'),
      'breach.html': page('<script>run()</script>', policy),
      'data.html': page('<script type="application/ld+json">{}</script><script src="/a.js"></script>', policy),
    });
    const mistakes = [
      'wrong.html:5 error Duplicate ID',
      'wrong.html:6 error Bad value “x y” for attribute “href”',
      'wrong.html:7 error Element “div” not allowed as child of element “code”',
      'wrong.html:8 error The “itemprop” attribute was specified, but the element is not a property',
      'wrong.html:9 error Element “div” is missing a required instance of child element “dd”',
      'doubtful.html:5 warning Section lacks heading',
      'breach.html:5 warning Inline script violates Content Security Policy',
    ];
    expect(mistakes.filter((mistake) => !told.some((line) => line.startsWith(mistake)))).toEqual([]);
    expect(told.filter((line) => /^(right|data)/.test(line))).toEqual([]);
  });
});
