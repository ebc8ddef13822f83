import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PageCard } from '../community/outputs/cards/card';
import { cardDevServer, cardHandler } from './devServer';
import { openStore } from './store';
import { network } from './testing';

const pageCard = (image: string, title: string): PageCard => ({
  image,
  alt: `${title} in words`,
  card: { ...network, title },
});

describe('The dev server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  let cards = [pageCard('/cards/sigs/network.png', 'SIG "Network" <b>'), pageCard('/cards/index.png', 'Home')];
  const store = openStore(folder);
  const handle = cardHandler({ store, cards: () => cards, baseUrl: '/community/' });
  const server = createServer((request, response) => handle(request, response, () => response.writeHead(404).end()));
  const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('shows all cards on a page, below the base path', async () => {
    const answer = await get('/community/cards');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await answer.text();
    expect(html).toContain(
      '<img src="/community/cards/sigs/network.png" alt="SIG &quot;Network&quot; &lt;b&gt; in words"',
    );
    expect(html).toContain('<a href="/community/sigs/network">SIG &quot;Network&quot; &lt;b&gt;</a>');
    expect(html).toContain('<a href="/community/">Home</a>');
    expect(html).toContain('<h2>SIGs (2)</h2>');
    expect(html).not.toMatch(/https?:/);
  });

  test('draws a card when it is asked for, from the latest facts', async () => {
    const answer = await get('/community/cards/sigs/network.png?1');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    const before = Buffer.from(await answer.arrayBuffer());
    cards = [pageCard('/cards/sigs/network.png', 'SIG Changed')];
    const after = Buffer.from(await (await get('/community/cards/sigs/network.png')).arrayBuffer());
    expect(after.equals(before)).toBe(false);
  });

  test('answers with the mistake when a card cannot be drawn', async () => {
    vi.spyOn(store, 'draw').mockRejectedValueOnce(new Error('The font has no table "cmap".'));
    const answer = await get('/community/cards/sigs/network.png');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe('The font has no table "cmap".');
  });

  test.each(['/cards', '/community/cards/nothing.png', '/community/cardsandmore', '/community/'])(
    'lets %s pass',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('asks before all others, and adds nothing to what Docusaurus returns', () => {
    const { setupMiddlewares } = cardDevServer({ store: openStore(folder), cards: () => [], baseUrl: '/' });
    const middlewares: unknown[] = ['another'];
    expect(setupMiddlewares(middlewares)).toEqual([]);
    expect(middlewares).toEqual([{ name: 'cards', middleware: expect.any(Function) }, 'another']);
  });
});
