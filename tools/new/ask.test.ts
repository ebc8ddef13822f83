import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { terminalAsker } from './ask.mjs';

const enter = '\r';
const down = '\u001b[B';
const controlC = '\u0003';

/** A terminal: keys go in, what is shown comes out. */
function terminal() {
  let shown = '';
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        shown += stripVTControlCharacters(String(chunk));
        done();
      },
    }),
    { isTTY: true, columns: 80, rows: 24 },
  );
  /** Presses keys once texts are shown that were not there before the last keys, the question last. */
  const press = async (awaited: RegExp, keys: string) => {
    await expect.poll(() => shown, { interval: 5 }).toMatch(awaited);
    shown = '';
    input.write(keys);
  };
  return { asker: terminalAsker({ input, output }), press };
}

const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
];

const right = async () => undefined;

test('a text is asked again until it is right', async () => {
  const { asker, press } = terminal();
  const answer = asker.text('Which slug?', 'ai', async (value) => (value === 'ai' ? '"ai" is taken' : undefined));
  await press(/Which slug\?/, enter);
  await press(/"ai" is taken/, `-x${enter}`);
  expect(await answer).toBe('ai-x');
});

test('a choice begins at the one that is suggested, and is made again until it is right', async () => {
  const { asker, press } = terminal();
  const answer = asker.choose('Which?', options, 'b', async (value) => (value === 'b' ? 'b is full' : undefined));
  await press(/Which\?/, enter);
  await press(/b is full.*Which\?/s, `${down}${enter}`);
  expect(await answer).toBe('a');
});

test('several are chosen, again until they are right, and none may be', async () => {
  const { asker, press } = terminal();
  const two = async (values: readonly string[]) => (values.length < 2 ? 'needs two' : undefined);
  const answer = asker.chooseMany('Which ones?', options, two);
  await press(/Which ones\?/, ` ${enter}`);
  await press(/needs two.*Which ones\?/s, `${down} ${enter}`);
  expect(await answer).toEqual(['a', 'b']);
  const none = asker.chooseMany('Any?', options, right);
  await press(/Any\?/, enter);
  expect(await none).toEqual([]);
});

test('yes and no', async () => {
  const { asker, press } = terminal();
  const suggested = asker.confirm('Write it?', false);
  await press(/Write it\?/, enter);
  expect(await suggested).toBe(false);
  const chosen = asker.confirm('Really?', false);
  await press(/Really\?/, 'y');
  expect(await chosen).toBe(true);
});

test('Ctrl-C stops', async () => {
  const { asker, press } = terminal();
  const text = asker.text('Which slug?', '', right);
  await press(/Which slug\?/, controlC);
  expect(await text).toBe(undefined);
  const choice = asker.choose('Which?', options, undefined, right);
  await press(/Which\?/, controlC);
  expect(await choice).toBe(undefined);
  const choices = asker.chooseMany('Which ones?', options, right);
  await press(/Which ones\?/, controlC);
  expect(await choices).toBe(undefined);
  const yes = asker.confirm('Write it?', true);
  await press(/Write it\?/, controlC);
  expect(await yes).toBe(undefined);
});
