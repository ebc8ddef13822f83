import { describe, expect, test } from 'vitest';
import { loadedModules, nginxConfig } from './config';

const place = { siteRoot: '/srv/my site', baseUrl: '/community/', listen: '127.0.0.1:8080' };

describe('the configuration of nginx', () => {
  const config = nginxConfig(place);

  test('has the values of its place', () => {
    expect(config).toContain('listen 127.0.0.1:8080;');
    expect(config).toContain('root "/srv/my site";');
    expect(config).toContain('error_page 404 "/community/404.html";');
    expect(config).toContain('include "/srv/my site/community/nginx-headers.conf";');
    expect(config).not.toContain('${');
  });

  test('has as many processes as are asked for', () => {
    expect(config).toContain('worker_processes auto;');
    expect(nginxConfig({ ...place, workers: 2 })).toContain('worker_processes 2;');
  });

  test('adds headers at the level of http alone, where no server and no location loses them', () => {
    const [, server = ''] = config.split(/^ {2}server \{$/m);
    expect(server).toContain('location / {');
    expect(server).not.toContain('add_header');
  });

  test('can be filled by envsubst, told the names at its head', () => {
    const named = /envsubst '(.*?)'/.exec(config)?.[1];
    expect(named?.split(' ')).toEqual(['$SITE_ROOT', '$BASE_URL', '$LISTEN', '$WORKERS']);
  });

  test('loads the module for brotli', () => {
    expect(loadedModules(config)).toEqual(['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so']);
  });

  test.each([
    ['"', '/srv/a"b'],
    ['$', '/srv/$HOME'],
    ['\\', 'C:\\site'],
    ['\n', '/srv\n'],
  ])('refuses %j in a value', (sign, siteRoot) => {
    expect(() => nginxConfig({ ...place, siteRoot })).toThrow(
      `nginx cannot be given ${JSON.stringify(siteRoot)}: it has ${JSON.stringify(sign)} in it`,
    );
  });
});
