import { existsSync } from 'node:fs';
import { type BuildName, builds, originVariable } from './builds';
import { serve } from './server';

/** Serves every build on a free port for the time of the tests. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const servers = await Promise.all(
    Object.entries(builds).map(async ([name, { folder, baseUrl }]) => {
      if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm test, which builds it first`);
      const server = await serve(folder, baseUrl);
      process.env[originVariable(name as BuildName)] = server.origin;
      return server;
    }),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
