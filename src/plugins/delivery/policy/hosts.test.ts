import { describe, expect, test } from 'vitest';
import type { HeaderRule } from './headers';
import { headersText, nginxHeaders } from './hosts';

const rules: readonly HeaderRule[] = [
  { path: '/a/*', headers: { 'X-A': "default-src 'none'", 'Cache-Control': 'max-age=1' } },
  { path: '/a/b/*', headers: { 'Cache-Control': 'max-age=2' } },
  { path: '/a/*.md', headers: { 'X-B': 'b' } },
  { path: '/a/b/c.js', headers: { 'X-A': 'say "a"', 'Cache-Control': 'max-age=3' } },
];

describe('_headers', () => {
  test('a later value replaces an earlier one on every host', () => {
    expect(
      headersText(rules),
    ).toBe(`# The headers of every answer. Made by the build of the site, for hosts that read this file.
/a/*
  X-A: default-src 'none'
  Cache-Control: max-age=1
/a/b/*
  ! Cache-Control
  Cache-Control: max-age=2
/a/*.md
  X-B: b
/a/b/c.js
  ! X-A
  X-A: say "a"
  ! Cache-Control
  Cache-Control: max-age=3
`);
  });

  test.each<[what: string, rules: Parameters<typeof headersText>[0], error: string]>([
    ['a line that is too long', [{ path: '/*', headers: { A: 'a'.repeat(2000) } }], '1 rules, 2005 signs in a line'],
    ['too many rules', Array.from({ length: 101 }, () => ({ path: '/*', headers: { A: 'a' } })), '101 rules'],
  ])('%s is a mistake of the build', (_what, wrong, error) => {
    expect(() => headersText(wrong)).toThrow(error);
  });
});

describe('nginx-headers.conf', () => {
  test('the last rule that matches counts; of an answer 404, nothing is kept', () => {
    expect(
      nginxHeaders(rules),
    ).toBe(String.raw`# The headers of every answer. Made by the build of the site. In the configuration of nginx:
#   http { include nginx-headers.conf; }
# A server or location with an add_header of its own has none of these.
map $uri $header_x_a {
  default "default-src 'none'";
  "~^/a/b/c\\.js$" "say \"a\"";
}
add_header X-A $header_x_a always;
map $uri $header_cache_control {
  default "max-age=1";
  "~^/a/b/c\\.js$" "max-age=3";
  "~^/a/b/.*$" "max-age=2";
}
add_header Cache-Control $header_cache_control;
map $uri $header_x_b {
  default "";
  "~^/a/.*\\.md$" "b";
}
add_header X-B $header_x_b always;
`);
  });

  test('a header that is the same everywhere needs no map', () => {
    expect(nginxHeaders([{ path: '/*', headers: { 'X-A': 'a' } }])).toMatch(/\nadd_header X-A "a" always;\n$/);
  });
});
