import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import * as z from 'zod';

const root = join(__dirname, '../..');

/** What this site may tell Netlify; a word that is not here is a mistake, or belongs into the build. */
const config = z.strictObject({
  build: z.strictObject({
    command: z.string(),
    publish: z.literal('build'),
    environment: z.strictObject({ NODE_VERSION: z.string().regex(/^\d+$/) }),
  }),
});

const read = (text: string) => config.parse(parse(text));
const text = readFileSync(join(root, 'netlify.toml'), 'utf8');

test('Netlify is told to run what is there, on the Node.js of the container', () => {
  const { command, environment } = read(text).build;
  const [, script] = /^bash (\S+)$/.exec(command) ?? [];
  expect(existsSync(join(root, script ?? 'nothing'))).toBe(true);
  expect(readFileSync(join(root, 'Dockerfile'), 'utf8')).toContain(`FROM node:${environment.NODE_VERSION}-`);
});

test.each<[name: string, text: string, message: string]>([
  ['no TOML', '[build', 'Invalid TOML document'],
  ['an unknown word', `${text}\n[bild]\n`, 'Unrecognized key'],
  ['a folder that is not built', text.replace('publish = "build"', 'publish = "out"'), 'publish'],
])('%s is refused', (_, wrong, message) => {
  expect(() => read(wrong)).toThrow(message);
});
