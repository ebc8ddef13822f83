import App from '@docusaurus/core/lib/client/App';
import siteConfig from '@generated/docusaurus.config';
import { startTransition, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { matchRoutes } from 'react-router-config';
import { Router } from 'react-router-dom';
import { createRoute } from './createRoute';
import { createPageHistory } from './history';
import type { Page } from './page';
import { prefetchPage } from './prefetch';
import globalData from './standIns/globalData';
import { setPageRoutes } from './standIns/routes';

/**
 * Says what the page can do by now: to the script in its head (see `start.js`), to styles and to tests. Effects begin when all
 * of the page is taken over; it is ready when what they change is drawn.
 */
function Stages(): null {
  const [isTaken, setIsTaken] = useState(false);
  useEffect(() => {
    if (isTaken) document.documentElement.dataset.hasHydrated = 'true';
    document.dispatchEvent(new Event(isTaken ? 'page:ready' : 'page:taken'));
    setIsTaken(true);
  }, [isTaken]);
  return null;
}

/**
 * Makes a built page answer to its reader: takes over the HTML that is there.
 *
 * A page that stands at another address than it was built for is left as it is: all its text and links are there.
 */
export function hydrate({ route, globalData: ofPage, footer }: Page): void {
  const container = document.getElementById('__docusaurus');
  const pageRoute = createRoute(route);
  Object.assign(globalData, ofPage);
  Object.assign(siteConfig.themeConfig, { footer });
  setPageRoutes([pageRoute]);
  const history = createPageHistory();
  const path = history.location.pathname.replace(/(\/index)?\.html$/, '') || '/';
  const deepest = matchRoutes([pageRoute], path).at(-1)?.route;
  if (!container || !deepest || deepest.routes) {
    document.dispatchEvent(new Event('page:left'));
    return;
  }

  window.docusaurus = { prefetch: () => false, preload: prefetchPage };
  const app = (
    <Router history={history}>
      <App />
      <Stages />
    </Router>
  );
  startTransition(() => {
    hydrateRoot(container, app, {
      // React tells this; what Preact does not tell, a test of every page does.
      onRecoverableError: (error) => console.error('The page and its script disagree:', error),
    });
  });
}
