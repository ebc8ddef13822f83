import { nearest } from '../../src/plugins/community/nearest';
import type { Problem } from '../../src/plugins/community/problems';
import type { SiteTexts } from '../../src/plugins/community/read';
import { insertEntry } from './insert';
import { type Answers, type Finding, fault, many, type NewFile } from './kinds/kind';
import { changed, living, registered } from './site';

/** Somebody to be added to the registry. */
export type NewPerson = {
  readonly key: string;
  readonly name: string | null;
  /** Whether the key is the handle. */
  readonly hasHandle: boolean;
  readonly namesakes: readonly string[];
};

/** The registry with people added, each at the place of its key. No file when there is nobody to add. */
export function registryWith(site: SiteTexts, people: readonly NewPerson[]): NewFile[] {
  if (people.length === 0) return [];
  const entry = ({ name, hasHandle, namesakes }: NewPerson) => ({
    name,
    ...(hasHandle ? {} : { github: null }),
    ...(namesakes.length > 0 ? { namesakes } : {}),
  });
  const { file } = living(site).people;
  return [
    changed(site, file, (content) =>
      people.reduce((text, person) => insertEntry(text, person.key, entry(person)), content),
    ),
  ];
}

/** What is wrong with a new key that others have: YAML would not take it twice. */
export function takenKey(site: SiteTexts, question: string, key: string, others: readonly string[] = []): Finding[] {
  const isTaken = [...registered(site), ...others].includes(key);
  return isTaken ? [fault(question, `"${key}" is in ${living(site).people.file} already`)] : [];
}

/** What is wrong with keys that must be in the registry, of people whom no page names. */
export function unknownKeys(site: SiteTexts, question: string, keys: readonly string[]): Finding[] {
  const known = registered(site);
  return keys
    .filter((key) => !known.includes(key))
    .map((key) => {
      const close = nearest(key, known);
      const hint = close === undefined ? '' : ` Did you mean "${close}"?`;
      return fault(question, `"${key}" is not in ${living(site).people.file}.${hint}`, close);
    });
}

/** The people of `--new-person handle=Name`. */
export function newPeople(site: SiteTexts, answers: Answers): { people: NewPerson[]; findings: Finding[] } {
  const people: NewPerson[] = [];
  const findings: Finding[] = [];
  for (const answer of many(answers, 'new-person')) {
    const [, key = '', name = ''] = /^([^=]*)=(.*)$/.exec(answer) ?? [];
    const form = 'must be a handle, an equals sign and a name, such as octocat="Mona Lisa"';
    const keys = people.map((person) => person.key);
    const wrong =
      key.trim() === '' || name.trim() === ''
        ? [fault('new-person', `"${answer}" ${form}`)]
        : takenKey(site, 'new-person', key.trim(), keys);
    if (wrong.length === 0) people.push({ key: key.trim(), name: name.trim(), hasHandle: true, namesakes: [] });
    findings.push(...wrong);
  }
  return { people, findings };
}

/** What a problem of the registry says of a new entry. */
export type EntryProblem = {
  readonly key: string;
  /** Field of the entry; empty for its key. */
  readonly field: string;
  readonly text: string;
};

/**
 * Tells which new entry a problem of the registry is about. A rule that compares two entries may find the older one at
 * fault; then what it says is turned round, because the new one is at fault.
 */
export function explainEntry({ message }: Problem, keys: readonly string[]): EntryProblem {
  const own = keys.find((key) => message.startsWith(`${key} `) || message.startsWith(`${key}.`));
  if (own !== undefined) {
    const [, field = '', text = message] = /^(?:\.(\w+)\S*)? (.*)$/.exec(message.slice(own.length)) ?? [];
    return { key: own, field, text };
  }
  const [, other = '', field = '', text = message] = /^([A-Za-z0-9-]+)(?:\.(\w+)\S*)? (.*)$/.exec(message) ?? [];
  const meant = keys.find((key) => text.includes(`"${key}"`)) ?? keys[0] ?? '';
  return {
    key: meant,
    field,
    text: text.replaceAll(`"${meant}"`, `"${other}"`).replaceAll(`[${meant}]`, `[${other}]`),
  };
}
