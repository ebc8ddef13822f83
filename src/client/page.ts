import type { GlobalData } from '@docusaurus/types';
import type { ComponentType } from 'react';

/** What a module of a page gives: a component or data as its default, and what else it exports. */
export type PageModule = { readonly default: unknown; readonly [name: string]: unknown };

/** Modules by the name of the property that a route's component gets them as; some stand deeper. */
export type PageModules = { readonly [name: string]: PageModule | PageModules };

/** One of the routes that a page is made of, each within the one before: those of its plugin, its version, itself. */
export type PageRoute = {
  readonly path: string;
  readonly exact?: boolean;
  /** `__comp` is the component, `__context` what it hands down, `__props` and all others what it gets. */
  readonly modules: PageModules;
  readonly routes?: readonly PageRoute[];
  /** What a plugin notes at its route, such as `sidebar`. */
  readonly [attribute: string]: unknown;
};

/** All that one page needs to know of the site, beside what every page does. */
export type Page = {
  readonly route: PageRoute;
  /** What plugins tell all components, without what concerns other pages. */
  readonly globalData: GlobalData;
  /** The part of the theme's configuration that grows with the years. */
  readonly footer: unknown;
};

/** A route as the router takes it. */
export type Route = {
  readonly path: string;
  readonly exact?: boolean;
  readonly component: ComponentType<object>;
  readonly routes?: Route[];
};
