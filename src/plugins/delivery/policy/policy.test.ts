import { expect, test } from 'vitest';
import { headerPolicy, metaPolicy, workerPolicy } from './policy';

const rest =
  "style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
  "base-uri 'none'; form-action 'self'";

test('a page runs the scripts of the site, and its own inline ones by their hashes', () => {
  expect(metaPolicy(['sha256-a', 'sha256-b'])).toBe(
    `default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; ${rest}`,
  );
  expect(metaPolicy([])).toBe(`default-src 'none'; script-src 'self'; ${rest}`);
});

test('the header says also what a page cannot: no other site shows it in a frame', () => {
  expect(headerPolicy(['sha256-a'])).toBe(
    `default-src 'none'; script-src 'self' 'sha256-a'; ${rest}; frame-ancestors 'none'`,
  );
});

test('the worker may run WebAssembly and read files of the site, and nothing else', () => {
  expect(workerPolicy()).toBe(
    "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'",
  );
});

test('nothing that is dangerous is allowed, and no other host', () => {
  for (const policy of [metaPolicy([]), headerPolicy([])]) expect(policy).not.toMatch(/unsafe|\*|:\/\/|https?:|blob:/);
});
