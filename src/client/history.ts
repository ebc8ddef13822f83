import { createBrowserHistory, createLocation, type History, type LocationDescriptor } from 'history';

/** A page's path without what hosts may add to it. */
const pageOf = (path: string) => path.replace(/(\/index)?\.html$/, '').replace(/\/+$/, '');

/**
 * The browser's history, for a site whose pages are documents of their own: an address of another page is loaded, one of the
 * same page (another filter, another heading) is only noted.
 */
export function createPageHistory(): History {
  const history = createBrowserHistory();
  const loading =
    (note: History['push'], load: (address: string) => void) => (to: LocationDescriptor, state?: unknown) => {
      const target = typeof to === 'string' ? createLocation(to, state, undefined, history.location) : to;
      const { pathname = history.location.pathname } = target;
      if (pageOf(pathname) === pageOf(history.location.pathname)) return note(to as string, state);
      return load(history.createHref({ ...target, pathname }));
    };
  return Object.assign(history, {
    push: loading(history.push, (address) => window.location.assign(address)),
    replace: loading(history.replace, (address) => window.location.replace(address)),
  });
}
