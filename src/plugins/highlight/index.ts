import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { darkCode, lightCode } from '../../codeThemes';
import { codeStyles } from './styles';

const name = 'highlight';
const stylesFile = 'colors.css';

/** The theme's module that brings Prism into every page. */
const loadsPrism = /theme-classic[\\/]lib[\\/]prism-include-languages$/;

/**
 * The style of code that was highlighted while the site is built (see `rehype.ts`), and no highlighter anywhere else: not
 * in the browser, nor where pages are rendered, so that both agree.
 */
export default function highlightPlugin({ siteDir, generatedFilesDir, currentBundler }: LoadContext): Plugin {
  return {
    name,

    getClientModules: () => [join(generatedFilesDir, name, 'default', stylesFile)],

    async contentLoaded({ actions }) {
      await actions.createData(stylesFile, codeStyles({ light: lightCode, dark: darkCode }));
    },

    configureWebpack() {
      const { NormalModuleReplacementPlugin } = currentBundler.instance;
      const nothing = join(siteDir, 'src/client/standIns/nothing.ts');
      return { plugins: [new NormalModuleReplacementPlugin(loadsPrism, nothing)] };
    },
  };
}
