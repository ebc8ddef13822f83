import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of what `npm run` runs. */
export function scripts(): string[] {
  const manifest = readFileSync(join(__dirname, '../../package.json'), 'utf8');
  return Object.keys((JSON.parse(manifest) as { scripts: Record<string, string> }).scripts);
}
