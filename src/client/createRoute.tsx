import { RouteContextProvider } from '@docusaurus/core/lib/client/routeContext';
import type { PluginRouteContext, RouteContext } from '@docusaurus/types';
import { type ComponentType, createElement } from 'react';
import type { PageModule, PageModules, PageRoute, Route } from './page';

const isModule = (value: PageModule | PageModules): value is PageModule => 'default' in value;

/** A module's default, with all else that it exports as properties of it: that is how a page knows its front matter. */
function exportOf(module: PageModule): unknown {
  const { default: value, ...others } = module;
  return typeof value === 'function' ? Object.assign(value, others) : value;
}

function exportsOf(modules: PageModules): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(modules).map(([name, value]) => [name, isModule(value) ? exportOf(value) : exportsOf(value)]),
  );
}

/** The context of a page that no plugin has made. */
const native: PluginRouteContext = { plugin: { name: 'native', id: 'default' } };

/**
 * Makes of a page's route what the router takes: Docusaurus' `ComponentCreator` does the same with modules that it first
 * has to fetch.
 *
 * @param outer - the context around the route, for one that brings none.
 */
export function createRoute(
  { modules, routes, ...route }: PageRoute,
  outer: PluginRouteContext | null = native,
): Route {
  const { __comp: Component, __context: context, __props: props, ...others } = exportsOf(modules);
  const component = (routeProps: object) => (
    <RouteContextProvider value={(context as RouteContext | undefined) ?? outer}>
      {createElement(Component as ComponentType, { ...others, ...(props as object), ...routeProps })}
    </RouteContextProvider>
  );
  return { ...route, component, ...(routes && { routes: routes.map((inner) => createRoute(inner, null)) }) };
}
