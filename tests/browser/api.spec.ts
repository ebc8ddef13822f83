import { address, expect, facts, test } from './site';

type File = { readonly $schema: string; readonly api_version: string };
type Index = File & {
  readonly files: readonly { readonly path: string; readonly schema: string }[];
  readonly counts: Readonly<Record<'sigs' | 'working_groups' | 'committees' | 'people', number>>;
};
type Groups = File & {
  readonly groups: readonly { readonly file: string; readonly page: string; readonly kind: string }[];
};

const api = (path: string) => `/api/v1/${path}`;

test('the API is served: every listed file, its schema, and every group with its page', async ({ request }) => {
  const read = async <Body extends File>(path: string): Promise<Body> => {
    const response = await request.get(address(api(path)));
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type'], path).toMatch(/^application\/json/);
    return (await response.json()) as Body;
  };
  const { files, counts } = await read<Index>('index.json');
  expect(files.map((file) => file.path)).toContain('groups.json');
  for (const { path, schema } of files) {
    expect((await read(path)).api_version).toBe('v1');
    expect((await read(schema)).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  }
  const { groups } = await read<Groups>('groups.json');
  const ofKind = (kind: string) => groups.filter((group) => group.kind === kind).length;
  expect({ sigs: ofKind('sig'), working_groups: ofKind('working-group'), committees: ofKind('committee') }).toEqual({
    sigs: counts.sigs,
    working_groups: counts.working_groups,
    committees: counts.committees,
  });
  for (const { file, page: path } of groups) {
    expect((await read(file)).api_version).toBe('v1');
    expect((await request.get(address(path))).status(), path).toBe(200);
  }
});

test('everyone in the list of people has a file, as many as are counted', async ({ request }) => {
  const { people } = facts('people');
  expect(people).toHaveLength(facts('index').counts.people);
  for (const { file } of people) expect((await request.get(address(api(file)))).status(), file).toBe(200);
});

test('the page about the API links to it', async ({ page }) => {
  await page.goto(address('/contributing/api'));
  const link = page.locator('main a[href$="/api/v1/index.json"]').first();
  const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect(response.status()).toBe(200);
});

test('the OWNERS file of a SIG is served as text', async ({ request }) => {
  const response = await request.get(address(api('owners/lighthouses/OWNERS'), 'large'));
  expect(response.status()).toBe(200);
  expect(await response.text()).toContain('approvers:\n  - ada-sample\nreviewers:\n  - Bo-Sample\n');
});
