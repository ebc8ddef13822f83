import { type Change, type Context, fieldOf, item, itemsOf, type Slip, value } from '../slips';

const urls = ['notes', 'recordings', 'calendar', 'meetings.room', 'repositories.url', 'mailing_lists.archive'];

const mail = 'jane.doe@example.org';

/** A value that another SIG's page has. */
const foreign = (name: string) => value((_own, { other }) => fieldOf(other, name));

/** Adds somebody to a list, who is taken from another list of the same page. */
function also(field: string, from: (context: Context) => string | undefined): Change {
  return ([text = ''], context) => {
    const person = from(context);
    if (person === undefined || (text !== `${field}: []` && !/^ {2}- \S+$/.test(text))) return undefined;
    return text === `${field}: []` ? [`${field}:`, `  - ${person}`] : [text, `  - ${person}`];
  };
}

const firstLead = ({ page }: Context) => itemsOf(page, 'leads')[0];

/** Values that were copied from elsewhere and do not belong where they stand now. */
export const copySlips: readonly Slip[] = [
  { kind: 'the slug of another SIG', field: 'slug', pages: 2, change: foreign('slug') },
  { kind: 'the name of another SIG', field: 'name', pages: 2, change: foreign('name') },
  { kind: 'the Slack channel of another SIG', field: 'slack.channel', pages: 3, change: foreign('channel') },
  { kind: 'the purpose of another SIG', field: 'purpose', pages: 2, change: foreign('purpose') },
  {
    kind: 'a repository of another SIG',
    field: 'repositories.url',
    change: value((_own, { other }) => repository(other)),
  },
  { kind: 'a document of another SIG', field: 'documents.path', change: foreign('path') },
  { kind: 'a lead is listed as emeritus too', field: 'emeritus', pages: 2, change: also('emeritus', firstLead) },
  { kind: 'a lead is listed as member too', field: 'members', pages: 2, change: also('members', firstLead) },
  {
    kind: 'an emeritus is listed as member too',
    field: 'members',
    change: also('members', ({ page }) => itemsOf(page, 'emeritus')[0]),
  },
  {
    kind: 'a vacancy is added beside a lead',
    field: 'leads',
    change: item(([text = ''], { page, at }) =>
      page[at + 1]?.startsWith('members') ? [text, 'vacant:', '  since: 2022-10-28'] : undefined,
    ),
  },
  { kind: 'a person who is not registered', field: 'leads', change: item(() => ['  - nobody-of-this-name']) },
  { kind: 'a name stands for a handle', field: 'leads', change: item(() => ['  - Benjamin Huo']) },
  ...[...urls, 'documents.url'].map((field) => ({
    kind: 'http stands for https',
    field,
    change: value((url) => url.replace('https://', 'http://')),
  })),
  ...['notes', 'meetings.room', 'calendar'].map((field) => ({
    kind: 'an address carries a passcode',
    field,
    change: value((url) => `${url}${url.includes('?') ? '&' : '?'}pwd=c2VjcmV0`),
  })),
  ...['notes', 'documents.url'].map((field) => ({
    kind: 'an address has no scheme',
    field,
    change: value((url) => url.replace('https://', '')),
  })),
  ...['recordings', 'repositories.url'].map((field) => ({
    kind: 'an address lacks its colon',
    field,
    change: value((url) => url.replace(':', '')),
  })),
  ...['calendar', 'mailing_lists.archive'].map((field) => ({
    kind: 'an address holds a space',
    field,
    change: value((url) => url.replace(/(?<=\w)\//, ' /')),
  })),
  { kind: 'an address leads to another host', field: 'notes', change: value(() => 'https://example.com/notes') },
  {
    kind: 'an address leads to another host',
    field: 'repositories.url',
    change: value(() => 'https://example.com/code'),
  },
  {
    kind: 'an address of a file stands for a repository',
    field: 'repositories.url',
    change: value((url) => `${url}/blob/master/README.md`),
  },
  {
    kind: 'an address stands for a channel',
    field: 'slack.channel',
    change: value((channel) => `https://kubesphere.slack.com/messages/${channel}`),
  },
  {
    kind: 'an address stands for a path',
    field: 'source',
    change: value((path) => `https://github.com/kubesphere/community/blob/master/${path}`),
  },
  ...['name', 'topics', 'purpose', 'subprojects.summary', 'members.area', 'documents.title', 'conflicts.detail'].map(
    (field) => ({
      kind: 'an e-mail address stands in a text',
      field,
      change: value((text) => (/[":]/.test(text) ? undefined : `${text} ${mail}`)),
    }),
  ),
  { kind: 'an e-mail address stands for a handle', field: 'members', change: item(() => [`  - ${mail}`]) },
];

function repository(page: readonly string[]): string | undefined {
  return /url: (https:\/\/github\.com\/[\w-]+\/[\w.-]+)$/m.exec(page.join('\n'))?.[1];
}
