import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Line = { readonly remove: string } | { readonly add: string; readonly value: string };
type Rule = { readonly matches: RegExp; readonly lines: readonly Line[] };

function rulesOf(text: string): Rule[] {
  const rules: { matches: RegExp; lines: Line[] }[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      const pattern = line.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replace('*', '.*');
      rules.push({ matches: new RegExp(`^${pattern}$`), lines: [] });
      continue;
    }
    const [, detached, name, value = ''] = /^ {2}(?:! ([\w-]+)|([\w-]+): (.+))$/.exec(line) ?? [];
    const lines = rules.at(-1)?.lines;
    if (!lines || !(detached || name)) throw new Error(`_headers: ${line}`);
    lines.push(detached ? { remove: detached } : { add: name ?? '', value });
  }
  return rules;
}

/**
 * The headers that a site's `_headers` gives, as Cloudflare reads it: every rule that matches holds, and two values of one
 * header are joined unless the first one was taken off.
 *
 * @param folder - the built site; without the file, no address has headers.
 * @returns headers by name, for a path that begins with the base path.
 */
export function hostHeaders(folder: string): (path: string) => ReadonlyMap<string, string> {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? rulesOf(readFileSync(file, 'utf8')) : [];
  return (path) => {
    const headers = new Map<string, string>();
    for (const line of rules.filter(({ matches }) => matches.test(path)).flatMap(({ lines }) => lines)) {
      if ('remove' in line) headers.delete(line.remove);
      else headers.set(line.add, [headers.get(line.add) ?? [], line.value].flat().join(', '));
    }
    return headers;
  };
}
