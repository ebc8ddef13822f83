import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';

const root = join(__dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const dockerfile = read('Dockerfile');

/** What a linter of container files says. */
const mistakes = (text: string) => validate(text).map(({ message }) => message);

describe('the container', () => {
  const parsed = DockerfileParser.parse(dockerfile);
  const instructions = parsed.getInstructions().map((one) => ({
    keyword: one.getKeyword(),
    args: one.getArguments().map((argument) => argument.getValue()),
    text: one.toString(),
  }));
  const stages = parsed.getFROMs().map((from) => ({ image: from.getImage(), stage: from.getBuildStage() }));

  test('is written without a mistake', () => {
    expect(mistakes(dockerfile)).toEqual([]);
  });

  test('copies what is there, and from a stage that is there', () => {
    const copies = instructions.filter(({ keyword }) => keyword === 'COPY');
    expect(copies.length).toBeGreaterThan(0);
    for (const { args, text } of copies) {
      const [, stage] = /--from=(\S+)/.exec(text) ?? [];
      if (stage) expect(stages.map((one) => one.stage)).toContain(stage);
      else for (const source of args.slice(0, -1)) expect(existsSync(join(root, source))).toBe(true);
    }
  });

  test('names the version of each image', () => {
    for (const { image } of stages) expect(image).toMatch(/:[\w.-]+$/);
  });

  test('runs as a user without rights, by number, so that a cluster can tell', () => {
    const [user] = instructions.filter(({ keyword }) => keyword === 'USER').map(({ args }) => args[0]);
    expect(user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  test('fills in all that the configuration of nginx leaves open, and starts nginx with it', () => {
    const [, asked] = /envsubst '(.*?)'/.exec(read('deploy/nginx/nginx.conf.template')) ?? [];
    const [, filled] = /envsubst '(.*?)'/.exec(dockerfile) ?? [];
    expect(asked).toBeDefined();
    expect(filled).toBe(asked);
    for (const name of asked?.match(/\w+/g) ?? []) expect(dockerfile).toMatch(new RegExp(`\\b${name}=`));
    const [, target] = /^COPY --from=build \S+ (\S+\.conf)$/m.exec(dockerfile) ?? [];
    expect(dockerfile).toContain(`"-c", "${target}"`);
  });

  test('is asked for an answer that nginx has', () => {
    const [, path] = /^HEALTHCHECK[\s\S]*?GET (\S+) /m.exec(dockerfile) ?? [];
    expect(read('deploy/nginx/nginx.conf.template')).toContain(`location = ${path} {`);
  });

  test('is built without what this machine has made', () => {
    const left = read('.dockerignore').split('\n');
    expect(left).toEqual(expect.arrayContaining(['node_modules', 'build', '.docusaurus', '.cache']));
    expect(left).not.toContain('.git');
  });
});

test.each<[dockerfile: string, message: string]>([
  ['FROM debian:12\nRUNN true\n', 'Unknown instruction: RUNN'],
  ['FROM debian:12\nEXPOSE http8080x:\n', 'Invalid containerPort'],
  ['RUN true\n', 'No source image provided with `FROM`'],
  ['FROM debian:12\nCOPY one\n', 'COPY requires at least two arguments'],
])('the check of containers tells what is wrong: %j', (text, message) => {
  expect(mistakes(text)).toContainEqual(expect.stringContaining(message));
});

const scripts = readdirSync(join(root, 'deploy')).filter((name) => name.endsWith('.sh'));

test.each(scripts)('%s is read by bash', (script) => {
  expect(() => execFileSync('bash', ['-n', join(root, 'deploy', script)], { stdio: 'pipe' })).not.toThrow();
});
