import { didYouMean, nearest } from '../../../src/plugins/community/nearest';
import type { SiteTexts } from '../../../src/plugins/community/read';
import type { Ksap } from '../../../src/plugins/community/schema/programmes';
import { appendItem, editFrontMatter } from '../insert';
import { newPeople, registryWith } from '../registry';
import { changed, factsOf, living, registered } from '../site';
import { type Answers, fault, type Kind, one } from './kind';
import { explainNewPeople, newPersonQuestion } from './people';

type Term = Ksap['terms'][number];

const termsOf = (site: SiteTexts): readonly Term[] => factsOf(site).ksap?.value.terms ?? [];

/** The name of the term that is given, or of the newest. */
function termName(site: SiteTexts, answers: Answers): string | undefined {
  return (
    one(answers, 'term') ??
    termsOf(site)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .at(-1)?.name
  );
}

/** An ambassador: an entry of a term's list in `docs/ksap/ambassadors.md`. */
export const ambassador: Kind = {
  name: 'ambassador',
  title: 'an ambassador of KSAP',
  example: '--person octocat --new-person octocat="Mona Lisa" --term 2023 --certificate https://example.org/mona.png',
  questions: [
    {
      name: 'term',
      form: 'choice',
      value: 'name',
      ask: 'Which term?',
      expects: 'the name of a term in docs/ksap/ambassadors.md; left out: the newest',
      options: (site) =>
        termsOf(site)
          .map(({ name, from, to }) => ({ value: name, label: `${name} (${from} to ${to})` }))
          .toReversed(),
      suggest: (answers, site) => termName(site, answers),
    },
    {
      name: 'person',
      form: 'text',
      value: 'handle',
      ask: 'Who is it? (GitHub handle, or key of data/people.yml)',
      expects: 'a key of data/people.yml: the GitHub handle',
      isRequired: () => true,
      isPeople: true,
    },
    newPersonQuestion,
    {
      name: 'certificate',
      form: 'text',
      value: 'address',
      ask: 'Where is the certificate? (https://….png; empty: not known)',
      expects: 'the https address of the certificate, a picture or a PDF',
    },
  ],
  fill: (answers, site) => ({ person: registered(site).slice(0, 1), ...answers }),
  plan: (site, answers) => {
    const file = `${living(site).docsFolder}/ksap/ambassadors.md`;
    const terms = termsOf(site);
    if (terms.length === 0) throw new Error(`${file} has no term that could be read. Try "npm run check:data" first.`);
    const name = termName(site, answers) ?? '';
    const index = terms.findIndex((term) => term.name === name);
    const names = terms.map((term) => term.name);
    const close = nearest(name, names);
    const certificate = one(answers, 'certificate');
    const item = { person: one(answers, 'person') ?? '', ...(certificate === undefined ? {} : { certificate }) };
    const edit = (yaml: string) => appendItem(yaml, ['terms', index, 'ambassadors'], item);
    const { people, findings } = newPeople(site, answers);
    return {
      files: [
        ...(index < 0 ? [] : [changed(site, file, (content) => editFrontMatter(content, edit))]),
        ...registryWith(site, people),
      ],
      findings: [
        ...(index < 0
          ? [fault('term', `"${name}" is no term; known: ${names.join(', ')}${didYouMean(close)}`, close)]
          : []),
        ...findings,
      ],
      explain: (problem) => {
        const keys = people.map(({ key }) => key);
        const about = explainNewPeople(site, problem, keys);
        if (about) return about;
        const [, t, a, field, text = problem.message] =
          /^terms\[(\d+)\]\.ambassadors\[(\d+)\](?:\.(\w+))? (.*)$/.exec(problem.message) ?? [];
        // A certificate that a later term lists is found at fault there; what is said of it is turned round.
        const other = Number(t) === index ? undefined : terms[Number(t)]?.ambassadors[Number(a)]?.person;
        const named = text.replace(/^is listed twice/, `"${item.person}" is listed twice`);
        const message = other === undefined ? named : named.replaceAll(`"${item.person}"`, `"${other}"`);
        const question = problem.rule === 'enough-seats' ? 'term' : field === 'certificate' ? 'certificate' : 'person';
        return { question, message };
      },
      isExpected: () => false,
      next: [`If the list has a newer source, set "confirmed" and the term's "listed" in ${file}.`],
      address: '/ksap/ambassadors',
    };
  },
};
