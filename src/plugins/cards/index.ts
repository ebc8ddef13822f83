import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { allCards } from '../community/outputs/cards';
import type { PageCard } from '../community/outputs/cards/card';
import type { CheckedSite } from '../community/site';
import { cardDevServer } from './devServer';
import { openStore, storeFolder } from './store';
import { writeCards } from './write';

/**
 * Draws the social card of every page: a build writes them all, the dev server draws them when they are asked for and
 * shows all of them at `/cards`.
 */
export default function cardsPlugin({ siteDir, baseUrl }: LoadContext): Plugin {
  const store = openStore(join(siteDir, storeFolder));
  let cards: readonly PageCard[] = [];
  return {
    name: 'cards',

    async allContentLoaded({ allContent }) {
      const site = allContent.community?.default as CheckedSite;
      cards = allCards(site.models);
    },

    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV === 'production') return undefined;
      // Docusaurus types the bundler's own options only, not those of its dev server.
      return { devServer: cardDevServer({ store, cards: () => cards, baseUrl }) } as object;
    },

    async postBuild({ outDir }) {
      const { count, drawn } = await writeCards(cards, store, outDir);
      console.info(`Cards: ${count}, ${drawn} drawn`);
    },
  };
}
