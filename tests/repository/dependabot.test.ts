import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, '.github/dependabot.yml'), 'utf8');
const kinds = z.enum(['major', 'minor', 'patch']);

/** The part of Dependabot's options that this file uses: https://docs.github.com/code-security/dependabot. */
const config = z.strictObject({
  version: z.literal(2),
  updates: z.array(
    z.strictObject({
      'package-ecosystem': z.enum(['npm', 'github-actions', 'docker']),
      directory: z.string().startsWith('/'),
      schedule: z.strictObject({
        interval: z.enum(['daily', 'weekly', 'monthly']),
        day: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']).optional(),
        time: z
          .string()
          .regex(/^\d\d:\d\d$/)
          .optional(),
        timezone: z.string().optional(),
      }),
      'open-pull-requests-limit': z.number().optional(),
      'versioning-strategy': z.enum(['auto', 'increase', 'lockfile-only', 'widen']).optional(),
      groups: z
        .record(
          z.string(),
          z.strictObject({ patterns: z.array(z.string()), 'update-types': z.array(kinds).optional() }),
        )
        .optional(),
      ignore: z
        .array(
          z.strictObject({
            'dependency-name': z.string(),
            'update-types': z.array(z.templateLiteral(['version-update:semver-', kinds])),
          }),
        )
        .optional(),
    }),
  ),
});

const npm = config.parse(parse(text)).updates.find((update) => update['package-ecosystem'] === 'npm');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object>;
const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

/** Whether a pattern of Dependabot, with `*` for anything, stands for one of the site's packages. */
const isUsed = (pattern: string) => {
  const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  return packages.some((name) => expression.test(name));
};

describe('what brings updates', () => {
  test.each(Object.entries(npm?.groups ?? {}))('%s names packages that the site has', (_, { patterns }) => {
    expect(patterns.filter((pattern) => !isUsed(pattern))).toEqual([]);
  });

  test('leaves out only packages that the site has', () => {
    expect((npm?.ignore ?? []).map((one) => one['dependency-name']).filter((name) => !isUsed(name))).toEqual([]);
  });

  test.each<[name: string, wrong: string]>([
    ['another version', text.replace('version: 2', 'version: 3')],
    ['an unknown word', text.replace('groups:', 'grups:')],
    ['an unknown interval', text.replace('interval: weekly', 'interval: hourly')],
    ['an unknown kind of update', text.replace('semver-major', 'semver-big')],
  ])('refuses %s', (_, wrong) => {
    expect(wrong).not.toBe(text);
    expect(config.safeParse(parse(wrong)).success).toBe(false);
  });
});
