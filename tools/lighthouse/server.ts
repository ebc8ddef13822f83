import { execFileSync } from 'node:child_process';
import { serve } from '../../tests/server';
import { findNginx } from '../nginx/find';
import { startNginx } from '../nginx/start';

/** A server of the built site, and what it is. */
export type MeasuredServer = { readonly origin: string; readonly name: string; readonly close: () => Promise<void> };

/** Serves a compressed build: with nginx where it is on the machine, else with a small server of Node.js. */
export async function measuredServer(folder: string, baseUrl: string): Promise<MeasuredServer> {
  const nginx = findNginx();
  if ('missing' in nginx) return { ...(await serve(folder, baseUrl)), name: 'a small server of Node.js with brotli' };
  const { origin, close } = await startNginx({ folder, baseUrl });
  const said = execFileSync('sh', ['-c', '"$0" -v 2>&1', nginx.program], { encoding: 'utf8' });
  return { origin, close, name: `nginx ${/nginx\/([\d.]+)/.exec(said)?.[1]} with brotli` };
}
