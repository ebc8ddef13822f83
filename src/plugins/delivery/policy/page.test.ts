import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy } from './page';
import { metaPolicy } from './policy';

const page = (body: string, head = '<title>T</title>') =>
  `<!doctype html><html lang=en><head><meta charset=UTF-8>${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const meta = (...hashes: readonly string[]) =>
  `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(hashes)}">`;

describe('the policy of a page', () => {
  test('stands right after the charset, and the rest of the page is as it was', () => {
    expect(withPolicy(page('<p>A</p>'))).toEqual({
      html: `<!doctype html><html lang=en><head><meta charset=UTF-8>${meta()}<title>T</title></head><body><p>A</p></body></html>`,
      hashes: [],
    });
  });

  test('stands there too in a page that is written by hand', () => {
    const html =
      '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>T</title>\n</head>\n</html>\n';
    expect(withPolicy(html).html).toBe(html.replace('utf-8">', `utf-8">${meta()}`));
  });

  test('is written anew where there is one already', () => {
    const once = withPolicy(page('<script>a</script>')).html;
    expect(withPolicy(once)).toEqual({ html: once, hashes: [hash('a')] });
    expect(withPolicy(once.replace('>a<', '>b<')).html).toBe(withPolicy(page('<script>b</script>')).html);
  });

  test('names the scripts of the page by their hashes, each once, in the head and in the body', () => {
    const html = page('<script>b</script><script type=module>a\n</script><script>b</script>', '<script>é</script>');
    const hashes = [hash('b'), hash('a\n'), hash('é')].sort();
    expect(withPolicy(html).hashes).toEqual(hashes);
    expect(withPolicy(html).html).toContain(meta(...hashes));
  });

  test('is about the text that a browser reads: line ends are one sign', () => {
    expect(withPolicy(page('<script>a\r\nb\rc</script>')).hashes).toEqual([hash('a\nb\nc')]);
  });

  test.each([
    '<script src=/a.js></script>',
    '<script type="application/ld+json">{"a":1}</script>',
    '<noscript>a</noscript>',
  ])('has no hash for %s', (html) => {
    expect(withPolicy(page(html)).hashes).toEqual([]);
  });

  test.each(['<script type="importmap">{}</script>', '<script type="">a</script>', '<script data-a=1>a</script>'])(
    'has a hash for %s',
    (html) => {
      expect(withPolicy(page(html)).hashes).toHaveLength(1);
    },
  );

  test('lets the theme hide its icons without a style', () => {
    expect(withPolicy(page('<svg style="display: none;"><defs></defs></svg>')).html).toContain(
      '<body><svg display="none"><defs></defs></svg></body>',
    );
  });
});

describe('a page that its own policy would stop is a mistake of the build', () => {
  test.each<[html: string, why: string]>([
    ['<p style="color:red">', 'no style attribute'],
    ['<p STYLE=color:red>', 'no style attribute'],
    ['<svg style=display:none></svg>', 'no style attribute'],
    ['<p onclick="a()">', 'no script in an attribute, such as onclick'],
    ['<img src=/a.png onerror=a()>', 'no script in an attribute, such as onerror'],
    ['<style>p{}</style>', 'no <style>'],
    ['<base href=/>', 'no <base>'],
    ['<iframe src=/a></iframe>', 'no <iframe>'],
    ['<object data=/a></object>', 'no <object>'],
    ['<embed src=/a>', 'no <embed>'],
    ['<img src="https://elsewhere.example/a.png">', 'no src of another host'],
    ['<img src=//elsewhere.example/a.png>', 'no src of another host'],
    ['<img src=/\\elsewhere.example/a.png>', 'no src of another host'],
    ['<img src="/&#9;/elsewhere.example/a.png">', 'no src of another host'],
    ['<img src="/&sol;elsewhere.example/a.png">', 'no src of another host'],
    ['<img src="/\n/elsewhere.example/a.png">', 'no src of another host'],
    ['<script src=https://elsewhere.example/a.js></script>', 'no src of another host'],
    ['<script src="java&#x73;cript:a"></script>', 'no src of another host'],
    ['<video poster=https://elsewhere.example/a>', 'no poster of another host'],
    ['<form action=https://elsewhere.example/a>', 'no action of another host'],
    ['<link rel=stylesheet href=https://elsewhere.example/a.css>', 'no file of another host'],
    ['<link rel="shortcut icon" href=//elsewhere.example/a.ico>', 'no file of another host'],
    ['<link rel=stylesheet href=/\\elsewhere.example/a.css>', 'no file of another host'],
    ['<link rel=preconnect href=https://elsewhere.example>', 'no file of another host'],
    ['<meta http-equiv=content-security-policy content="">', 'no policy of its own'],
    ['<script>a("<!--")</script>', 'no <!-- in a script'],
  ])('%s', (html, why) => {
    expect(() => withPolicy(page(html))).toThrow(`is against the policy of the site: ${why}`);
  });

  test.each([
    '<img src=/a.png>',
    '<form action=/>',
    '<link rel=icon href="data:,">',
    '<link rel=canonical href=https://elsewhere.example/a>',
    '<a href=https://elsewhere.example/a title="style=1 onclick=2">A</a>',
    '<!-- <p style=a> -->',
    '<p data-style=1>style="color:red"</p>',
  ])('%s is none', (html) => {
    expect(() => withPolicy(page(html))).not.toThrow();
  });

  test.each<[what: string, html: string, error: string]>([
    ['no head', '<p>A</p>', 'its head does not begin with <meta charset="utf-8">'],
    ['something before the charset', '<head><script>a</script><meta charset=utf-8>', 'its head does not begin with'],
    ['a script before its head', '<script>a</script><head><meta charset=utf-8>', 'a script stands before its policy'],
  ])('%s', (_what, html, error) => {
    expect(() => withPolicy(html)).toThrow(error);
  });
});
