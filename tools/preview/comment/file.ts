import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { neutral } from '../markdown';
import { longestSummary } from '../summary';

/** Why a file is not shown. */
export class Refused extends Error {}

/** There is no such file. */
export class Missing extends Error {}

/** A sign takes four bytes at most. */
const mostBytes = 4 * longestSummary;

/**
 * Reads a summary that anybody may have written, and writes it anew from its words alone.
 *
 * @param path - the file.
 * @param name - what it is called in messages.
 * @throws Missing with a sentence, when there is no such file; Refused, for what is none or cannot be shown.
 */
export function readUntrusted(path: string, name: string): string {
  if (!existsSync(path)) throw new Missing(`There is no file ${name}.`);
  const file = lstatSync(path);
  // A link could show what the machine keeps elsewhere.
  if (!file.isFile() || !lstatSync(dirname(path)).isDirectory()) throw new Refused(`${name} is no plain file.`);
  if (file.size > mostBytes) throw new Refused(`${name} is too large: ${file.size} bytes, of ${mostBytes} at most.`);
  const given = decoded(readFileSync(path), name);
  refuseLong(given, name);
  const text = neutral(given).trim();
  if (text === '') throw new Refused(`${name} is empty.`);
  // What was made harmless may have become longer.
  refuseLong(text, name);
  return text;
}

function refuseLong(text: string, name: string): void {
  if (text.length > longestSummary)
    throw new Refused(`${name} is too long: ${text.length} signs, of ${longestSummary} at most.`);
}

function decoded(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(`${name} is not written in UTF-8.`);
  }
}
