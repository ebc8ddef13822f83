import renderRoutes from '@docusaurus/renderRoutes';
import siteConfig from '@generated/docusaurus.config';
import type { ReactNode } from 'react';
import type { Route } from '../page';

let pageRoutes: Route[] = [];

/** Sets the routes of the page that the reader is on. */
export function setPageRoutes(routes: Route[]): void {
  pageRoutes = routes;
}

function CurrentPage(): ReactNode {
  return renderRoutes(pageRoutes);
}

/** Stands for Docusaurus' own table of all pages: one page knows itself, and that there is a home page. */
const routes: Route[] = [
  { path: '*', component: CurrentPage },
  { path: siteConfig.baseUrl, exact: true, component: CurrentPage },
];

export default routes;
