import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../tools/nginx/config';
import { startNginx } from '../../tools/nginx/start';
import { ensureNginx, serveBuild } from '../nginx';

const { hasNginx, wrk } = ensureNginx();

/** Catches a configuration that is slow out of all proportion; how fast it is, is measured and not tested. */
const leastRatio = 0.3;

/** The least that serves a file: what the machine can do. */
const bare = ({ siteRoot, listen }: Place) => `
daemon off;
worker_processes auto;
pid nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path client_body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  sendfile on;
  tcp_nopush on;
  server {
    listen ${listen};
    root "${siteRoot}";
    location = /healthz { return 200; }
  }
}`;

/** Asks for one address for a second on eight connections. */
async function load(url: string): Promise<number> {
  const args = ['-t', '2', '-c', '8', '-d', '1s', '-H', 'Accept-Encoding: br', url];
  const { stdout } = await promisify(execFile)(wrk ?? '', args);
  expect(stdout).not.toMatch(/Socket errors|Non-2xx/);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

describe.runIf(hasNginx && wrk !== undefined)('nginx under load', () => {
  test('answers a page without an error, about as fast as one plain file of its size', async () => {
    const site = await serveBuild('site');
    const folder = mkdtempSync(join(tmpdir(), 'community-plain-'));
    const page = 'sigs/network';
    writeFileSync(join(folder, 'plain'), randomBytes(readFileSync(join(site.folder, `${page}.html.br`)).length));
    const plain = await startNginx({ folder, configure: bare });
    try {
      // In turns, so that another program on the machine slows both.
      const best = { site: 0, plain: 0 };
      for (let round = 0; round < 2; round += 1) {
        best.plain = Math.max(best.plain, await load(`${plain.origin}/plain`));
        best.site = Math.max(best.site, await load(`${site.origin}/${page}`));
      }
      const ratio = best.site / best.plain;
      console.log(
        `nginx: ${best.site.toFixed(0)} pages per second, ${best.plain.toFixed(0)} plain files; ratio ${ratio.toFixed(2)}`,
      );
      expect(ratio).toBeGreaterThan(leastRatio);
    } finally {
      await Promise.all([site.close(), plain.close()]);
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
