import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { startNginx } from './start';

vi.mock('./find', () => ({ findNginx: () => ({ program: '/nowhere/nginx' }) }));

test('says that nginx cannot be run, and leaves nothing behind', async () => {
  let root = '';
  const configure = ({ siteRoot }: { readonly siteRoot: string }) => {
    root = siteRoot;
    return '';
  };
  const listeners = process.listenerCount('exit');
  await expect(startNginx({ folder: '/nowhere', baseUrl: '/community/', configure })).rejects.toThrow(
    'spawn /nowhere/nginx ENOENT',
  );
  expect(root).toMatch(/\/root$/);
  expect(existsSync(root)).toBe(false);
  expect(process.listenerCount('exit')).toBe(listeners);
});
