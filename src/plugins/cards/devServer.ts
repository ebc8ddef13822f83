import type { IncomingMessage, ServerResponse } from 'node:http';
import { cardsFolder } from '../community/outputs/cards';
import type { PageCard } from '../community/outputs/cards/card';
import { indexPage } from './indexPage';
import type { CardStore } from './store';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What the dev server needs to show cards. */
export type Shown = {
  readonly store: CardStore;
  /** The cards of the latest facts. */
  readonly cards: () => readonly PageCard[];
  readonly baseUrl: string;
};

/** Answers requests for cards, which it draws, and for the page that shows all of them; lets others pass. */
export function cardHandler({ store, cards, baseUrl }: Shown): Handler {
  const root = baseUrl.replace(/\/$/, '');
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (status: number, type: string, body: string | Buffer) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
    if (pathname === `${root}/${cardsFolder}` || pathname === `${root}/${cardsFolder}/`) {
      send(200, 'text/html; charset=utf-8', indexPage(cards(), baseUrl));
      return;
    }
    const found = cards().find(({ image }) => pathname === `${root}${image}`);
    if (!found) {
      next();
      return;
    }
    store.draw(found.card).then(
      ({ png }) => send(200, 'image/png', png),
      (error: unknown) =>
        send(500, 'text/plain; charset=utf-8', error instanceof Error ? error.message : String(error)),
    );
  };
}

/** Options of the bundler's dev server with which it shows cards. */
export function cardDevServer(shown: Shown): { setupMiddlewares: (middlewares: unknown[]) => unknown[] } {
  const handle = cardHandler(shown);
  return {
    // Docusaurus joins the lists that its own function and this one return. Ours goes first, before the fallback that
    // answers every address with a page, so it is put into the list that is given, and nothing is added to that.
    setupMiddlewares(middlewares: unknown[]): unknown[] {
      middlewares.unshift({ name: 'cards', middleware: handle });
      return [];
    },
  };
}
