import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture, fixtureFiles } from '../fixtures';
import { copySite } from '../siteCopy';

const root = join(__dirname, '..', '..');
const port = await freePort();
const file = 'docs/sigs/lighthouses.md';
const page = fixture(file);
const wrong = page.replace('status: open', 'status: opened');
const mistake = 'status "opened" must be one of: open, proposed, retired. Did you mean "open"?';

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return free;
}

describe('npm start', () => {
  const copy = copySite({ ...fixtureFiles(), [file]: wrong });
  const program = join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const args = [program, 'start', copy.folder, '--no-open', '--port', String(port), '--host', '127.0.0.1'];
  // The test runner's own NODE_ENV would make the server think that it is tested.
  const env = { ...process.env, NODE_ENV: undefined };
  const server = spawn(process.execPath, args, { cwd: copy.folder, env, stdio: 'pipe' });
  let said = '';
  let wake = () => {};
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      wake();
    });
  }

  /** Waits until the server has said something since the last call, and forgets what came before. */
  async function says(text: string): Promise<void> {
    while (!said.includes(text)) {
      await new Promise<void>((resolve, reject) => {
        const ended = () => reject(new Error(`The server ended, having said:\n${said}`));
        wake = resolve;
        if (server.exitCode === null) server.once('exit', ended);
        else ended();
      });
    }
    said = said.slice(said.indexOf(text) + text.length);
  }

  const save = (content: string) => writeFileSync(join(copy.folder, file), content);

  const facts = async () => (await fetch(`http://127.0.0.1:${port}/api/v1/groups/lighthouses.json`)).text();

  beforeAll(() => says(mistake));

  afterAll(() => {
    server.removeAllListeners('exit');
    server.kill();
    copy.remove();
  });

  test('with a mistake waits for the save that mends it, and is up then', async () => {
    await says('Waiting for the next save.');
    save(page);
    await says('compiled successfully');
    expect(await facts()).toContain('"status": "open"');
  });

  test('answers addresses as a host does: a page beside its folder, a short link, a text', async () => {
    const get = (path: string) =>
      fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers: { accept: 'text/html' } });
    expect((await get('/sigs')).status).toBe(200);
    expect(await (await get('/go/sig-lighthouses')).text()).toContain('>SIG Lighthouses</a>');
    expect(await (await get('/sigs/lighthouses.md')).text()).toMatch(/^# SIG Lighthouses\n/);
    expect((await get('/site.webmanifest')).status).toBe(200);
  });

  test('draws the card of a page when it is asked for, and shows all of them', async () => {
    const index = await (await fetch(`http://127.0.0.1:${port}/cards`)).text();
    expect(index).toContain('<img src="/cards/sigs/lighthouses.png"');
    const png = Buffer.from(await (await fetch(`http://127.0.0.1:${port}/cards/sigs/lighthouses.png`)).arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('shows a mistake, stays up, and recovers on the next good save', async () => {
    save(wrong);
    await says(mistake);
    expect(await facts()).toContain('"status": "open"');
    save(page.replace('status: open', 'status: proposed'));
    await says('Pages and facts: 0 errors');
    await says('compiled successfully');
    expect(await facts()).toContain('"status": "proposed"');
  });
});
