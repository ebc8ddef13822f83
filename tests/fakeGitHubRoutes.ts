/** Who wrote something; a workflow writes as `github-actions[bot]`. */
export type FakeUser = { readonly login: string; readonly type: 'Bot' | 'User' };

export type FakeIssue = {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
  user: FakeUser;
};

export type FakeComment = { id: number; issue: number; body: string; user: FakeUser };

export type FakePull = { number: number; state: 'open' | 'closed'; sha: string };

/** What the repository holds: tests fill it, and read what became of it. */
export type FakeState = { readonly issues: FakeIssue[]; readonly comments: FakeComment[]; readonly pulls: FakePull[] };

/** Who writes what is sent. */
export const fakeBot: FakeUser = { login: 'github-actions[bot]', type: 'Bot' };

/** GitHub refuses a longer text of an issue or a comment. */
const longest = 65_536;

type Sent = { title?: string; body?: string; state?: 'open' | 'closed'; labels?: string[] };
type Asked = { readonly parameters: readonly string[]; readonly query: URLSearchParams; readonly sent: Sent };
type Reply = readonly [status: number, answer: unknown];

const missing: Reply = [404, { message: 'Not Found' }];
const invalid: Reply = [422, { message: 'Validation Failed' }];

/** The answers to what can be asked of a repository. */
export function fakeRoutes(repository: string, { issues, comments, pulls }: FakeState) {
  const nextNumber = () => Math.max(0, ...[...issues, ...pulls].map(({ number }) => number)) + 1;
  const isIn = (state: string | null) => (one: { state: string }) => state === 'all' || one.state === (state ?? 'open');
  const labelled = (names: string | null) => (issue: FakeIssue) =>
    (names ?? '').split(',').every((name) => name === '' || issue.labels.includes(name));

  const known: readonly (readonly [method: string, path: RegExp, answer: (asked: Asked) => Reply])[] = [
    [
      'GET',
      /^\/issues$/,
      ({ query }) => [
        200,
        page(query, [
          ...issues
            .filter(isIn(query.get('state')))
            .filter(labelled(query.get('labels')))
            .map(issueView),
          ...(query.has('labels') ? [] : pulls.filter(isIn(query.get('state'))).map(pullAsIssue)),
        ]),
      ],
    ],
    [
      'POST',
      /^\/issues$/,
      ({ sent: { title, body = '', labels = [] } }) => {
        if (!title || body.length > longest) return invalid;
        const issue: FakeIssue = { number: nextNumber(), title, body, state: 'open', labels, user: fakeBot };
        issues.push(issue);
        return [201, issueView(issue)];
      },
    ],
    ['GET', /^\/issues\/(\d+)$/, ({ parameters: [id] }) => found(numbered(issues, id), issueView)],
    [
      'PATCH',
      /^\/issues\/(\d+)$/,
      ({ parameters: [id], sent }) =>
        (sent.body ?? '').length > longest
          ? invalid
          : found(numbered(issues, id), (issue) => issueView(Object.assign(issue, sent))),
    ],
    [
      'GET',
      /^\/issues\/(\d+)\/comments$/,
      ({ parameters: [id], query }) => [
        200,
        page(query, comments.filter(({ issue }) => issue === Number(id)).map(commentView)),
      ],
    ],
    [
      'POST',
      /^\/issues\/(\d+)\/comments$/,
      ({ parameters: [id], sent: { body } }) => {
        if (!body || body.length > longest) return invalid;
        if (!numbered([...issues, ...pulls], id)) return missing;
        const comment = { id: 1000 + comments.length, issue: Number(id), body, user: fakeBot };
        comments.push(comment);
        return [201, commentView(comment)];
      },
    ],
    [
      'PATCH',
      /^\/issues\/comments\/(\d+)$/,
      ({ parameters: [id], sent: { body } }) => {
        if (!body || body.length > longest) return invalid;
        return found(
          comments.find((comment) => comment.id === Number(id)),
          (comment) => commentView(Object.assign(comment, { body })),
        );
      },
    ],
    ['GET', /^\/pulls$/, ({ query }) => [200, page(query, pulls.filter(isIn(query.get('state'))).map(pullView))]],
  ];

  return (method: string, path: string, query: URLSearchParams, sent: Sent): Reply => {
    const root = `/repos/${repository}`;
    if (!path.startsWith(root)) return missing;
    for (const [knownMethod, pattern, answer] of known) {
      const match = knownMethod === method ? pattern.exec(path.slice(root.length)) : null;
      if (match) return answer({ parameters: match.slice(1), query, sent });
    }
    return missing;
  };
}

const numbered = <One extends { number: number }>(all: readonly One[], id?: string) =>
  all.find(({ number }) => number === Number(id));

const found = <One>(one: One | undefined, view: (one: One) => unknown): Reply => (one ? [200, view(one)] : missing);

/** The part of a list that was asked for: 30 entries, unless another number is. */
function page<Entry>(query: URLSearchParams, entries: readonly Entry[]): Entry[] {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return entries.slice(start, start + size);
}

const issueView = ({ labels, ...issue }: FakeIssue) => ({ ...issue, labels: labels.map((name) => ({ name })) });

const commentView = ({ id, body, user }: FakeComment) => ({ id, body, user });

const pullView = ({ number, state, sha }: FakePull) => ({ number, state, head: { sha } });

/** A pull request where GitHub lists issues. */
const pullAsIssue = ({ number, state }: FakePull) => ({
  ...{ number, state, title: 'A pull request', body: null, labels: [] },
  ...{ user: { login: 'someone', type: 'User' }, pull_request: {} },
});
