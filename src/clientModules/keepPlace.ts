type Location = { readonly pathname: string; readonly state?: unknown };
type Update = { readonly location: Location; readonly previousLocation: Location | null };

/** How far the page was scrolled before its address changed. */
let place = 0;

/** When a change was last answered: going back to it asks for nothing. */
let answered = 0;

/** When a change of the address asked that the page stays where it is; 0 for one that did not. */
function askedAt(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('keepsPlaceSince' in state)) return 0;
  return Number(state.keepsPlaceSince);
}

/** What a change of the address has as its state to leave the page where it is, though there is an anchor in it. */
export function keepsPlace(): { readonly keepsPlaceSince: number } {
  return { keepsPlaceSince: Date.now() };
}

/** Takes note of the place just before the page changes. */
export function onRouteUpdate(): () => void {
  return () => {
    place = window.scrollY;
  };
}

/** Docusaurus has scrolled to the anchor by now, and nothing is drawn yet. */
export function onRouteDidUpdate({ location, previousLocation }: Update): void {
  const asked = askedAt(location.state);
  if (asked <= answered) return;
  answered = asked;
  if (previousLocation?.pathname === location.pathname) window.scrollTo(0, place);
}
