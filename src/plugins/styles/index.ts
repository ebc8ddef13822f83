import type { CurrentBundler, LoadContext, Plugin } from '@docusaurus/types';
import { ClassNames } from './classNames';
import { compactStyles } from './compact';

type Configuration = Parameters<NonNullable<Plugin['configureWebpack']>>[0];
type Bundler = CurrentBundler['instance'];
type Compiler = Parameters<InstanceType<Bundler['NormalModuleReplacementPlugin']>['apply']>[0];

const name = 'styles';

/** Makes the site's style sheet smaller before it is minified and named after its content. */
class CompactStyles {
  constructor(private readonly bundler: Bundler) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = this.bundler;
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
    compiler.hooks.compilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const files = Object.keys(assets);
        const text = (file: string) => String(assets[file]?.source());
        const scripts = files.filter((file) => file.endsWith('.js')).map(text);
        for (const file of files.filter((one) => one.endsWith('.css'))) {
          compilation.updateAsset(file, new sources.RawSource(compactStyles(text(file), scripts)));
        }
      });
    });
  }
}

type Loader = { readonly options?: { readonly modules?: { getLocalIdent?: unknown } } };

/** Gives the classes of CSS modules names that compress. */
function nameClasses({ module }: Configuration, siteDir: string): void {
  const names = new ClassNames(siteDir);
  const loaders = (module?.rules ?? []).flatMap((rule) => {
    const use = rule && typeof rule === 'object' ? rule.use : undefined;
    return Array.isArray(use) ? (use as Loader[]) : [];
  });
  for (const { options } of loaders) {
    if (!options?.modules) continue;
    options.modules.getLocalIdent = (context: { readonly resourcePath: string }, _pattern: string, name: string) =>
      names.of(context.resourcePath, name);
  }
}

/** In a build, the style that pages load is only what the site is made of. The dev server has all of it. */
export default function stylesPlugin({ siteDir, currentBundler }: LoadContext): Plugin {
  return {
    name,

    configureWebpack(config, isServer) {
      if (process.env.NODE_ENV !== 'production') return undefined;
      nameClasses(config, siteDir);
      return isServer ? {} : { plugins: [new CompactStyles(currentBundler.instance)] };
    },
  };
}
