/**
 * Serves the last build with the system's nginx, on this machine alone.
 *
 *     npm run serve:nginx [-- --port 8080]
 */
import { once } from 'node:events';
import { site } from '../site.config';
import { runCommand } from './command';
import { main } from './nginx/main';

runCommand((terminal) =>
  main({
    ...terminal,
    baseUrl: site.baseUrl,
    until: ({ ended }) => Promise.race([ended, once(process, 'SIGINT'), once(process, 'SIGTERM')]),
  }),
);
