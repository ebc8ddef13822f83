/** Why something holds, by kind of edit and the fields it was tried on. */
type Reasons = readonly (readonly [kind: string, fields: readonly string[], reason: string])[];

const spelling = 'a letter of a free text: a matter of spelling, which no rule knows';
const address = 'the form is right; only the host knows whether something stands behind an address';
const unknown = 'a fact that may be unknown: what is left out is shown as not stated';
const asked = 'a fact that may be unknown: what is left out is shown as not stated, and a warning asks for it';
const fewer = 'a shorter list is a right one: what a group does, keeps or has settled changes';
const same = 'the same values for YAML';
const order = 'the order of fields has no meaning';
const shown = 'any order is a right one: it is the order in which the page shows them';
const plausible = 'a right value that only those who were there know to be wrong';
const build = 'the build stops at it: Docusaurus looks for the target';

/** Edits that are accepted because nothing that the site promises is wrong. */
export const harmless: Reasons = [
  [
    'a letter is left out of a value',
    [
      ...['topics', 'purpose', 'subprojects.name', 'repositories.name', 'repositories.note', 'documents.title'],
      'conflicts.detail',
    ],
    spelling,
  ],
  ['two letters are swapped in a value', ['topics', 'members.area'], spelling],
  ['a letter is doubled in a value', ['subprojects.summary'], spelling],
  ['a letter is left out of a word', ['body'], spelling],
  ['a letter is left out of a value', ['notes', 'repositories.url'], address],
  ['a letter is doubled in a value', ['documents.url'], address],
  ['a date is in the future', ['meetings.first_date'], 'a series of meetings may be announced before it begins'],
  ['a day is another one', ['meetings.day'], plausible],
  ['null stands for a text', ['source'], unknown],
  ['null stands for a text', ['notes', 'meetings.start'], asked],
  ['a field is deleted', ['founded', 'source', 'recordings', 'calendar', 'slack.id', 'subprojects'], unknown],
  ['a field is deleted', ['notes'], asked],
  [
    'a field of an item is deleted',
    [
      ...['documents.date', 'repositories.note', 'subprojects.summary', 'mailing_lists.subscribe'],
      ...['meetings.start', 'meetings.end'],
    ],
    unknown,
  ],
  ['a field of an item is deleted', ['meetings.time_zone'], asked],
  ['a field of an item is deleted', ['documents.language'], 'a document without a language is an English one'],
  ['a field is deleted with all its lines', ['slack'], unknown],
  ['a field is deleted with all its lines', ['meetings'], asked],
  ['a field is deleted with all its lines', ['repositories', 'documents', 'conflicts'], fewer],
  ['an item of a list is deleted', ['topics', 'conflicts.sources'], fewer],
  ['an item of a list is deleted', ['members'], 'members leave: the page is the only record of who they are'],
  [
    'an item of a list is deleted with all its lines',
    ['conflicts.about', 'documents.title', 'repositories.name'],
    fewer,
  ],
  ['the second line of a text is deleted', ['conflicts.detail'], 'what is left of a free text is a text'],
  ['a line of prose is deleted', ['body'], 'what is left of the prose is prose'],
  ['a line of prose stands twice', ['body'], 'a repeated sentence is a matter of style'],
  ['a tab follows a colon', ['name', 'slack.channel'], same],
  ['spaces stand at the end of a line', ['status', 'notes', 'documents.title'], same],
  ['a list’s only item is indented one space more', ['leads', 'conflicts.sources'], same],
  ['the only line of a field is indented one space more', ['slack'], same],
  ['the only line of a field is indented one space less', ['slack'], same],
  ['lines end as on Windows', ['---'], 'the same lines for every reader of the file'],
  ['a full-width comma stands in a text', ['purpose'], 'a free text may hold any letter and sign, and Chinese ones'],
  ['two fields side by side are swapped', ['name', 'status', 'confirmed', 'meetings.start'], order],
  ['two items of a list are swapped', ['topics', 'leads', 'members', 'conflicts.sources'], shown],
  ['a link leads to a heading that a SIG’s page has not', ['body'], build],
  ['an image does not exist', ['body'], build],
  ['a list has another sign', ['body'], 'Markdown begins a second list, which looks like the first'],
];

/** Edits that are accepted although something is wrong: what the checks do not see, and what it would take to. */
export const unseen: Reasons = [
  [
    'a letter is left out of a value',
    ['conflicts.sources'],
    'of a file that is no Markdown, such as OWNERS, only the folder is known',
  ],
  ['a letter is left out of a value', ['slack.id'], 'only Slack knows its ids; the pattern leaves their length open'],
];
