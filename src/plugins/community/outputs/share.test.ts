import { describe, expect, test } from 'vitest';
import { groupsOf, type Model, pagesOf } from '../model';
import { frozen, living } from '../smallCommunity';
import { modelOf, page, sig } from '../testing';
import { landingShare, markdownAddress, type PageShare, pageShare } from './share';

const models = [living, frozen];
const prose = { minutes: 4, questions: [{ question: 'Who?', answer: 'Anybody.' }] };

function shareOf(path: string, model: Model = living): PageShare {
  const page = pagesOf(model).find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The small community has no ${path}`);
  return pageShare(model, page, models, prose);
}

describe('what a link says of a page', () => {
  test('of a group: who leads it and where it talks', () => {
    expect(shareOf('sigs/network.md')).toMatchObject({
      title: 'SIG Network',
      type: 'website',
      markdown: '/sigs/network.md',
      about: { is: 'group', leads: ['Ana Pérez'], note: null, channel: 'sig-network' },
    });
  });

  test('of a group without a lead: since when', () => {
    const about = { is: 'group', leads: [], note: { is: 'vacant', since: '2022-10-28' }, channel: 'sig-docs' };
    expect(shareOf('sigs/docs.md').about).toEqual(about);
  });

  test('of a group that has ended: since when, neither its former leads nor its channel', () => {
    const facts = {
      status: 'retired',
      retired: { on: '2023-01-31', reason: 'Done.' },
      slack: { channel: 'sig-network' },
    };
    const model = modelOf({ pages: { 'sigs/network.md': sig(facts) } });
    const note = { is: 'retired', on: '2023-01-31' };
    expect(shareOf('sigs/network.md', model).about).toEqual({ is: 'group', leads: [], note, channel: null });
  });

  test('of a committee: who sits on it', () => {
    expect(shareOf('committees/steering.md').about).toEqual({ is: 'committee', members: ['dora maar', 'Ana Pérez'] });
  });

  test('of a document: how long it takes to read', () => {
    const documents = living.pages.filter(({ path }) => !path.endsWith('index.md') && path !== 'people.md');
    expect(documents.length).toBeGreaterThan(0);
    for (const { path } of documents) {
      expect(shareOf(path)).toMatchObject({ type: 'article', about: { is: 'document', minutes: 4 } });
    }
  });

  test('of a directory: how many groups there are, and where each is', () => {
    expect(shareOf('sigs/index.md')).toMatchObject({
      type: 'website',
      about: { is: 'list', of: 'groups', count: 2 },
      list: [
        { name: 'Docs', to: '/sigs/docs' },
        { name: 'Network', to: '/sigs/network' },
      ],
    });
  });

  test('of a page of questions: those', () => {
    const pages = { 'ksap/questions.md': page({ title: 'Questions', description: 'x'.repeat(50), questions: true }) };
    const model = modelOf({ pages });
    expect(shareOf('ksap/questions.md', model).questions).toEqual(prose.questions);
    expect(shareOf('start.md').questions).toBeUndefined();
  });

  test('of the ambassadors: how many hold the last term', () => {
    const count = living.ksap?.value.terms.at(-1)?.ambassadors.length;
    expect(shareOf('ksap/ambassadors.md').about).toEqual({ is: 'list', of: 'ambassadors', count });
  });

  test('of a group’s purpose, where it has no description of its own', () => {
    for (const { path, value } of groupsOf(living)) {
      expect(shareOf(path).description).toBe(value.description ?? value.purpose);
    }
  });
});

describe('a page of a frozen year', () => {
  test('names the year and the day of its facts', () => {
    const { title, description, markdown } = shareOf('sigs/network.md', frozen);
    const year = frozen.version;
    expect([title, markdown]).toEqual([`SIG Network (${year})`, `/${year}/sigs/network.md`]);
    expect(description).toMatch(new RegExp(`^Looks after Network.* As of December 31, ${year}\\.$`));
  });

  test('does not say the year twice', () => {
    expect(shareOf('index.md', frozen).title).toBe(`The community in ${frozen.version}`);
  });

  test('does not say the day twice', () => {
    const description = `See how the community stood on December 31, ${frozen.version}, with its SIGs and committees.`;
    const page = { path: 'index.md', source: { value: { title: 'The community', description } } };
    expect(pageShare(frozen, page, models, prose).description).toBe(description);
  });

  test('has a description that is cut before the day, not within it', () => {
    const page = { path: 'start.md', source: { value: { title: 'Start', description: 'word '.repeat(32).trim() } } };
    const { description } = pageShare(frozen, page, models, prose);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).toMatch(/ word… As of December 31, \d{4}\.$/);
  });
});

test('the landing page names the community’s own pages elsewhere, and no room to talk in', () => {
  const { sameAs, title } = landingShare(living, 'Small Community');
  expect([title, sameAs]).toEqual(['Small Community', []]);
});

test.each([
  ['/', '/index.md'],
  ['/sigs', '/sigs.md'],
  ['/2023', '/2023.md'],
  ['/sigs/network', '/sigs/network.md'],
])('the Markdown of %s is at %s', (address, markdown) => {
  expect(markdownAddress(address)).toBe(markdown);
});
