import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlTagObject, LoadContext, Plugin } from '@docusaurus/types';
import { emitFolder } from '../community/emit';
import { colors, icons, manifest } from './icons';

/** Folder of the files that the plugin makes; one of the site's static directories. */
export const iconsFolder = '.docusaurus/icons-static';

/** The mark that all icons are drawn from, from the site's root. */
const markFile = 'static/img/favicon.svg';

/** Draws the site's icons, writes its manifest, and names both in the head of every page. */
export default function iconsPlugin({ siteDir, siteConfig, i18n }: LoadContext): Plugin {
  const { title, tagline, baseUrl, customFields } = siteConfig;
  const shortTitle = String(customFields?.shortTitle ?? title);
  const facts = { title, shortTitle, description: tagline, baseUrl, language: i18n.defaultLocale };
  const link = (rel: string, file: string, more: Readonly<Record<string, string>> = {}): HtmlTagObject => {
    return { tagName: 'link', attributes: { rel, href: `${baseUrl}${file}`, ...more } };
  };
  const color = (scheme: 'light' | 'dark'): HtmlTagObject => {
    const media = `(prefers-color-scheme: ${scheme})`;
    return { tagName: 'meta', attributes: { name: 'theme-color', content: colors[scheme], media } };
  };
  return {
    name: 'icons',

    getPathsToWatch: () => [join(siteDir, markFile)],

    async loadContent() {
      const files = await icons(await readFile(join(siteDir, markFile), 'utf8'));
      const text = `${JSON.stringify(manifest(facts), null, 2)}\n`;
      await emitFolder(
        join(siteDir, iconsFolder),
        new Map<string, string | Buffer>([...files, ['site.webmanifest', text]]),
      );
    },

    injectHtmlTags: () => ({
      headTags: [
        link('icon', 'favicon.ico', { sizes: '32x32' }),
        link('apple-touch-icon', 'img/apple-touch-icon.png'),
        link('manifest', 'site.webmanifest'),
        color('light'),
        color('dark'),
      ],
    }),
  };
}
