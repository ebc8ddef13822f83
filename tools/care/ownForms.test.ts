import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSiteConfig } from '../../site.config';
import { removeTemporaryFolders, temporaryFolder } from '../new/testing';
import { judgeOwnForm } from './ownForms';

const own = readSiteConfig({ SITE_REPOSITORY: 'small/community' });
const issues = 'https://github.com/small/community/issues';
let withForms: string;
let without: string;

beforeAll(async () => {
  [withForms, without] = [await temporaryFolder(), await temporaryFolder()];
  const folder = join(withForms, '.github/ISSUE_TEMPLATE');
  await mkdir(folder, { recursive: true });
  for (const file of ['apply.yml', 'config.yml']) await writeFile(join(folder, file), '');
});

afterAll(removeTemporaryFolders);

test.each<[url: string, state: string | undefined, reason?: string]>([
  [`${issues}/new?template=apply.yml`, 'alive', 'the repository has the form'],
  [`${issues.replace('small', 'Small')}/new?template=apply.yml&city=x`, 'alive', 'the repository has the form'],
  [`${issues}/new?template=old.yml`, 'dead', 'the repository has no .github/ISSUE_TEMPLATE/old.yml'],
  [`${issues}/new?template=config.yml`, 'dead', 'the repository has no .github/ISSUE_TEMPLATE/config.yml'],
  [`${issues}/new?template=../apply.yml`, 'dead', 'the repository has no .github/ISSUE_TEMPLATE/../apply.yml'],
  [`${issues}/new/choose`, 'alive', '.github/ISSUE_TEMPLATE holds forms'],
  [`${issues}/new?title=a`, 'alive', 'opens an empty issue'],
  [`${issues}/new/other`, undefined],
  [`${issues}/7`, undefined],
  ['https://github.com/other/community/issues/new?template=apply.yml', undefined],
  ['https://github.com.site/small/community/issues/new', undefined],
  ['https://github.com/', undefined],
])('%s is %s', (url, state, reason) => {
  expect(judgeOwnForm(url, withForms, own)).toEqual(state && { state, reason });
});

test.each([
  [`${issues}/new?template=apply.yml`, 'the repository has no .github/ISSUE_TEMPLATE/apply.yml'],
  [`${issues}/new/choose`, '.github/ISSUE_TEMPLATE holds no form'],
])('in a repository without forms, %s is dead', (url, reason) => {
  expect(judgeOwnForm(url, without, own)).toEqual({ state: 'dead', reason });
});
