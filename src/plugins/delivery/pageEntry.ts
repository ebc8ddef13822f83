import type { GlobalData } from '@docusaurus/types';
import type { GeneratedRoute, ModuleNames, PagePath } from './generatedRoutes';

/** A module of the page as its entry names it. */
type Import = { readonly name: string; readonly isData: boolean };

/** Imports each module once. */
class Imports {
  private readonly byModule = new Map<string, Import>();

  nameOf(module: string): Import {
    const known = this.byModule.get(module);
    if (known) return known;
    const added = { name: `m${this.byModule.size}`, isData: module.endsWith('.json') };
    this.byModule.set(module, added);
    return added;
  }

  get code(): string {
    return [...this.byModule]
      .map(([module, { name, isData }]) => `import ${isData ? name : `* as ${name}`} from ${JSON.stringify(module)};`)
      .join('\n');
  }
}

function modulesCode(modules: ModuleNames, imports: Imports): string {
  const parts = Object.entries(modules).map(([property, module]) => {
    if (typeof module !== 'string') return `${property}: ${modulesCode(module, imports)}`;
    const { name, isData } = imports.nameOf(module);
    return `${property}: ${isData ? `{ default: ${name} }` : name}`;
  });
  return `{ ${parts.join(', ')} }`;
}

function routeCode(path: readonly GeneratedRoute[], imports: Imports): string {
  const [outermost, ...inner] = path;
  if (!outermost) return '';
  const { modules, routes: _, ...attributes } = outermost;
  const own = Object.entries(attributes).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const deeper = inner.length > 0 ? [`routes: [${routeCode(inner, imports)}]`] : [];
  return `{ ${[...own, `modules: ${modulesCode(modules, imports)}`, ...deeper].join(', ')} }`;
}

/**
 * The script that begins a page: imports what the page is made of and makes the page answer.
 *
 * @param path - the routes from the outermost to the page's own.
 * @param globalData - what plugins tell the components of this page.
 * @param footer - module with the configuration of the footer.
 */
export function pageEntry(path: PagePath, globalData: GlobalData, footer: string): string {
  const imports = new Imports();
  const route = routeCode(path, imports);
  return [
    `import { hydrate } from '@site/src/client/hydrate';`,
    `import footer from ${JSON.stringify(footer)};`,
    imports.code,
    `hydrate({ footer, globalData: ${JSON.stringify(globalData)}, route: ${route} });`,
    '',
  ].join('\n');
}
