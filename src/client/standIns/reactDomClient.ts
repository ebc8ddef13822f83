import type { VNode } from 'preact';
import { hydrateSliced } from '../slices';

/** Takes a page over, in slices. */
export function hydrateRoot(container: Element, app: VNode): void {
  void hydrateSliced(app, container);
}
