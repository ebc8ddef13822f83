import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startSearchWorker } from './searchWorker';

/** A worker that notes what it is sent, and answers what the test says. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly sent: unknown[] = [];
  isRunning = true;

  constructor(readonly url: string) {
    super();
    FakeWorker.last = this;
  }

  postMessage(message: unknown): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.isRunning = false;
  }

  answer(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the worker of the search', () => {
  test('is asked in the way of Pagefind, and answers each question with its own answer', async () => {
    const { ask } = startSearchWorker('/pagefind/pagefind-worker.js');
    const worker = FakeWorker.last;
    const first = ask('search', 'slack', { filters: {} });
    const second = ask('getData', 'data_1');
    expect(worker.url).toBe('/pagefind/pagefind-worker.js');
    expect(worker.sent).toEqual([
      { id: 1, method: 'search', args: ['slack', { filters: {} }] },
      { id: 2, method: 'getData', args: ['data_1'] },
    ]);
    worker.answer({ id: 2, result: 'b' });
    worker.answer({ id: 1, result: 'a' });
    expect(await Promise.all([first, second])).toEqual(['a', 'b']);
  });

  test('says what went wrong, and goes on', async () => {
    const { ask } = startSearchWorker('/w.js');
    const answer = ask('search', 'a');
    FakeWorker.last.answer({ id: 1, error: '404 fetching /pagefind/a' });
    await expect(answer).rejects.toThrow('404 fetching /pagefind/a');
    expect(FakeWorker.last.isRunning).toBe(true);
  });

  test('fails at once, and ends, when it cannot be loaded', async () => {
    const { ask } = startSearchWorker('/w.js');
    const answer = ask('search', 'a');
    FakeWorker.last.dispatchEvent(new Event('error'));
    await expect(answer).rejects.toThrow('/w.js has ended');
    expect(FakeWorker.last.isRunning).toBe(false);
  });

  test('leaves no question open when it is stopped', async () => {
    const { ask, stop } = startSearchWorker('/w.js');
    const answer = ask('search', 'a');
    stop();
    await expect(answer).rejects.toThrow('/w.js has ended');
  });
});
