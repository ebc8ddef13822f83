import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile, mistakesOf } from './compile';
import { exampleSite } from './exampleSite';
import { readTasks } from './examples';
import { guideFile } from './mentions';

const root = join(import.meta.dirname, '../..');
const tasks = await readTasks({ file: guideFile, content: readFileSync(join(root, guideFile), 'utf8') });

test('the site of the examples has no mistake', async () => {
  expect(await mistakesOf(exampleSite())).toEqual([]);
});

test('the guide’s examples can be made, one after another, and leave no mistake', async () => {
  expect(await compile(tasks, exampleSite())).toEqual([]);
});

test('the guide has the five common tasks, each with an example', () => {
  expect(tasks.map(({ id }) => id)).toEqual(['typo', 'facts', 'lead', 'working-group', 'ambassador']);
});
