import { address, expect, test } from './site';

type File = { readonly $schema: string; readonly api_version: string };
type Index = File & {
  readonly source: { readonly commit: string | null };
  readonly files: readonly { readonly path: string; readonly schema: string }[];
};
type Groups = File & {
  readonly groups: readonly { readonly file: string; readonly page: string; readonly slug: string }[];
};

const api = (path: string) => address(`/api/v1/${path}`);

test('the API is served: every listed file, its schema, and every group with its page', async ({ request }) => {
  const read = async <Body extends File>(path: string): Promise<Body> => {
    const response = await request.get(api(path));
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type'], path).toMatch(/^application\/json/);
    return (await response.json()) as Body;
  };
  const index = await read<Index>('index.json');
  expect(index.files.map((file) => file.path)).toContain('groups.json');
  for (const { path, schema } of index.files) {
    expect((await read(path)).api_version).toBe('v1');
    expect((await read(schema)).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  }
  const { groups } = await read<Groups>('groups.json');
  expect(groups.length).toBe(22);
  for (const { file, page: path } of groups) {
    expect((await read(file)).api_version).toBe('v1');
    expect((await request.get(address(path))).status(), path).toBe(200);
  }
});

test('the page about the API links to it', async ({ page }) => {
  await page.goto(address('/contributing/api'));
  const link = page.locator('main a[href$="/api/v1/index.json"]').first();
  const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect(response.status()).toBe(200);
});

test('the OWNERS file of a SIG is served as text', async ({ request }) => {
  const response = await request.get(api('owners/network/OWNERS'));
  expect(response.status()).toBe(200);
  expect(await response.text()).toContain('approvers:\n  - zheng1\n');
});
