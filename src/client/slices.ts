import { Component, type ComponentChild, options, type VNode } from 'preact';
import { createElement, hydrate, Suspense, useState } from 'preact/compat';
import { jsx } from 'preact/compat/jsx-runtime';

/** How long a page may be taken over without a pause, in ms: a processor of a quarter of the speed stays below 50. */
const sliceTime = 4;

/** When the slice ends that is being taken over; none does once the page is. */
let sliceEnd = Number.POSITIVE_INFINITY;

const isSliceOver = () => performance.now() > sliceEnd;

/** What waits for a slice, as it was reached: each takes its part of the page over, and tells when it has. */
const waiting: (() => Promise<void>)[] = [];

type ElementProps = Readonly<Record<string, unknown>>;
type PartProps = { readonly tag: string; readonly props: ElementProps };

/** An element that waits for a slice: until then its HTML stays as it was sent, as Preact leaves what is not ready. */
class Part extends Component<PartProps> {
  /** What it stood for at first: its HTML has been made of that, whatever has changed while it waited. */
  private readonly first = this.props.props;
  private isTurn = false;
  private isTaken = false;
  private end: () => void = () => undefined;

  private readonly turn = new Promise<void>((begin) => {
    const taken = new Promise<void>((end) => {
      this.end = end;
    });
    waiting.push(() => {
      this.isTurn = true;
      begin();
      return taken;
    });
  });

  override render({ tag, props }: PartProps): ComponentChild {
    if (!this.isTurn) throw this.turn;
    return jsx(tag, this.isTaken ? props : this.first);
  }

  override componentDidMount(): void {
    this.isTaken = true;
    if (this.props.props !== this.first) this.forceUpdate();
    this.end();
  }

  override componentWillUnmount(): void {
    this.end();
  }
}

/** Whether an element waits for a slice: decided once, when taking over first reaches it. */
const useMustWait = () => useState(isSliceOver)[0];

/** Elements that taking over may pause before: those that pages have many of, and that hold something. */
const pausing = new Map(
  'article aside div dl footer form header label li main nav ol p section table tr ul'.split(' ').map((tag) => [
    tag,
    (props: ElementProps) => {
      if (!useMustWait()) return jsx(tag, props);
      return createElement(Suspense, { fallback: null }, createElement(Part, { tag, props }));
    },
  ]),
);

/** What an element of the page is made of: the element itself, or one before which taking over may pause. */
export function sliced<T>(type: T): T {
  return ((typeof type === 'string' && pausing.get(type)) || type) as T;
}

/** Lets the browser do what else it has to do, such as answer its reader. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Takes over a page's HTML, in slices between which the browser is free. Passive effects (`useEffect`) begin when all of the
 * page has been taken over, so that they change nothing before; what they change is drawn in a slice of its own.
 *
 * An address that says what to show, such as a filter, has the page taken over at once, since that changes it.
 *
 * @throws what a component throws and no boundary catches; the page then stays as it was sent, as far as that goes.
 */
export async function hydrateSliced(app: VNode, container: Element): Promise<void> {
  const { requestAnimationFrame, debounceRendering } = options;
  const held: (() => void)[] = [];
  options.requestAnimationFrame = (flush) => held.push(flush);
  const nextSlice = async () => {
    sliceEnd = Number.POSITIVE_INFINITY;
    await pause();
    if (location.search === '') sliceEnd = performance.now() + sliceTime;
  };
  try {
    await nextSlice();
    hydrate(app, container);
    for (let take = waiting.shift(); take; take = waiting.shift()) {
      if (isSliceOver()) await nextSlice();
      await take();
    }
  } finally {
    sliceEnd = Number.POSITIVE_INFINITY;
    options.requestAnimationFrame = requestAnimationFrame;
  }
  await pause();
  options.debounceRendering = (draw) => pause().then(draw);
  try {
    for (const flush of held) flush();
  } finally {
    options.debounceRendering = debounceRendering;
  }
}
