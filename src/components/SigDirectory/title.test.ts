import { expect, test, vi } from 'vitest';
import { parseQuery } from './filter';
import { directoryTitle } from './title';

vi.mock('@docusaurus/Translate', () => import('../testing'));

const leads = [{ id: 'ada-sample', name: 'Ada Sample' }];

test.each([
  ['', undefined],
  ['sort=people&view=table', undefined],
  ['q=+', undefined],
  ['status=lost', undefined],
  ['lead=nobody', undefined],
  ['topic=logging', 'SIGs on logging'],
  ['lead=ada-sample', 'SIGs led by Ada Sample'],
  ['status=open', 'Open SIGs'],
  ['status=vacant', 'SIGs without a lead'],
  ['status=proposed', 'Proposed SIGs'],
  ['status=retired', 'Retired SIGs'],
  ['focus=component', 'SIGs for one component'],
  ['focus=across', 'SIGs across the project'],
  ['q=edge', 'SIGs matching “edge”'],
  ['q=%E5%AE%B9%E5%99%A8+%26+x', 'SIGs matching “容器 & x”'],
  ['q=a+question+of+more+words+than+fit+in', 'SIGs matching “a question of more words than…”'],
  ['status=open&topic=logging', 'Open SIGs on logging'],
  ['status=retired&focus=across&topic=logging', 'Retired SIGs across the project on logging'],
  ['topic=logging&lead=ada-sample', 'SIGs on logging, led by Ada Sample'],
  ['lead=ada-sample&q=edge', 'SIGs led by Ada Sample, matching “edge”'],
  ['status=vacant&topic=logging', 'SIGs on logging, without a lead'],
  ['status=vacant&q=edge', 'SIGs without a lead, matching “edge”'],
  ['status=open&q=edge', 'Open SIGs matching “edge”'],
])('%s', (query, expected) => {
  expect(directoryTitle(parseQuery(new URLSearchParams(query)), leads)).toBe(expected);
});
