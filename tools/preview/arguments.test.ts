import { expect, test } from 'vitest';
import { type Arguments, readArguments } from './arguments';

const given = (values: { from?: string; to?: string }) => ({ kind: 'given', values }) as const;
const wrong = (why: string) => ({ kind: 'wrong', why }) as const;
const help = { kind: 'help' } as const;

test.each<[args: string[], read: object]>([
  [[], given({})],
  [['--to', 'b', '--from', 'a'], given({ from: 'a', to: 'b' })],
  [['--from=a', '--to=--b'], given({ from: 'a', to: '--b' })],
  [['--help'], help],
  [['-h'], help],
  [['--from', 'a', '--help'], help],
  [['--help=1'], wrong('--help is given nothing.')],
  [['-x'], wrong('"-x" is not known.')],
  [['--fast=1'], wrong('"--fast" is not known.')],
  [['--constructor'], wrong('"--constructor" is not known.')],
  [['--from', '--to', 'b'], wrong('--from is given a place.')],
  [['--from', '--help'], wrong('--from is given a place.')],
  [['--from', '-h'], wrong('--from is given a place.')],
  [['--from='], wrong('--from is given a place.')],
  [['--from', 'a', '--to'], wrong('--to is given another.')],
  [['--from', 'a', '--from', 'b'], wrong('--from is given twice.')],
  [['--from', 'a', 'b'], wrong('"b" is nothing that can be asked for.')],
  [['--', '--from', 'a'], wrong('"--from" is nothing that can be asked for.')],
])('%j', (args, read) => {
  expect(readArguments(args, { from: 'a place', to: 'another' })).toEqual<Arguments<'from' | 'to'>>(
    read as Arguments<'from' | 'to'>,
  );
});
