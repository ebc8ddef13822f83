import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** What Docusaurus imports for a route: module names by property, some deeper. */
export type ModuleNames = { readonly [name: string]: string | ModuleNames };

/** One of Docusaurus' routes. */
export type GeneratedRoute = {
  readonly path: string;
  readonly exact?: boolean;
  readonly modules: ModuleNames;
  readonly routes?: readonly GeneratedRoute[];
  readonly [attribute: string]: unknown;
};

type Written = { readonly [attribute: string]: unknown; readonly path: string; readonly routes?: readonly Written[] };

/** What a generated module exports; its imports are no part of that. */
function exported<T>(folder: string, file: string, names: object): T {
  const code = readFileSync(join(folder, file), 'utf8');
  const value = code.replace(/^import .*$/gm, '').replace(/^export default/m, 'exported =');
  const context: { exported?: T } = { ...names };
  runInNewContext(value, context);
  if (context.exported === undefined) throw new Error(`${file}: Docusaurus writes it in another form now`);
  return context.exported;
}

/**
 * Reads which pages Docusaurus is about to build, and what each is made of.
 *
 * @param folder - `.docusaurus`, with `routes.js`, `registry.js` and `routesChunkNames.json` in it.
 * @throws Error when a new release of Docusaurus writes these in another form.
 */
export function readGeneratedRoutes(folder: string): GeneratedRoute[] {
  const chunks = JSON.parse(readFileSync(join(folder, 'routesChunkNames.json'), 'utf8')) as Record<string, ModuleNames>;
  const registry = exported<Record<string, readonly [unknown, string]>>(folder, 'registry.js', {
    require: { resolveWeak: String },
  });
  const named = (names: ModuleNames): ModuleNames =>
    Object.fromEntries(
      Object.entries(names).map(([name, value]) => {
        if (typeof value !== 'string') return [name, named(value)];
        const module = registry[value]?.[1];
        if (module === undefined) throw new Error(`registry.js has no ${value}`);
        return [name, module];
      }),
    );
  const completed = ({ component, routes, ...route }: Written): GeneratedRoute => {
    const names = chunks[String(component)];
    if (!names) throw new Error(`routesChunkNames.json has no ${String(component)}`);
    return { ...route, modules: named(names), ...(routes && { routes: routes.map(completed) }) };
  };
  const written = exported<readonly Written[]>(folder, 'routes.js', {
    // The route of what is not found has no chunk of its own.
    ComponentCreator: (path: string, hash?: string) => (hash === undefined ? path : `${path}-${hash}`),
  });
  return written.map((route) =>
    route.path === '*' ? { path: '*', modules: { __comp: '@theme/NotFound' } } : completed(route),
  );
}

/** A page as the way to it: the routes from the outermost to its own. */
export type PagePath = readonly [...GeneratedRoute[], GeneratedRoute];

/** The pages below some routes. */
export function pagePaths(routes: readonly GeneratedRoute[]): PagePath[] {
  return routes.flatMap((route): PagePath[] =>
    route.routes ? pagePaths(route.routes).map((path): PagePath => [route, ...path]) : [[route]],
  );
}
