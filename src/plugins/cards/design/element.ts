import type { CSSProperties, Key } from 'react';
import type { FontWeight } from '../fonts/slices';

/** An element in the form that satori takes. */
export type Element = {
  readonly type: string;
  readonly key: Key | null;
  readonly props: {
    readonly style?: CSSProperties;
    readonly children?: readonly Element[] | string;
    readonly [name: string]: unknown;
  };
};

/** Elements of a container; what is not there is left out. */
export type Children = readonly (Element | null)[];

const present = (children: Children) => children.filter((child) => child !== null);

/** Elements beside each other. */
export function row(style: CSSProperties, ...children: Children): Element {
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children: present(children) },
  };
}

/** Elements below each other. */
export function column(style: CSSProperties, ...children: Children): Element {
  return row({ flexDirection: 'column', ...style }, ...children);
}

/** How a text is set. */
export type TextStyle = {
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: string;
  /** Height of a line as a part of the size; 1.2 where it is left out. */
  readonly leading?: number;
  /** Space between signs, as a part of the size. */
  readonly tracking?: number;
  /** How many lines it may have; one where it is left out. */
  readonly lines?: number;
  /** Whether it takes more lines than that: then it ends with three dots. */
  readonly isCut?: boolean;
};

/** A text. A full line breaks, also within a word that is longer than a line, and never before a dash. */
export function text(
  value: string,
  { size, weight, color, leading = 1.2, tracking = 0, lines = 1, isCut = lines === 1 }: TextStyle,
  style: CSSProperties = {},
): Element {
  const set: CSSProperties = {
    display: 'block',
    fontSize: size,
    fontWeight: weight,
    color,
    lineHeight: leading,
    letterSpacing: tracking * size,
    wordBreak: 'break-word',
    // Lines of even length where all of them show; satori cannot do both.
    ...(isCut ? cut(lines) : { textWrap: 'balance' }),
    ...style,
  };
  return { type: 'div', key: null, props: { style: set, children: value.replace(/ (?=[-–—] )/g, '\u00a0') } };
}

/** A single line ends at any sign, several at a word. */
function cut(lines: number): CSSProperties {
  return lines === 1 ? { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } : { lineClamp: lines };
}

/** The address of a picture that is an SVG. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** A picture. @param src - a `data:` address. */
export function picture(src: string, width: number, height: number, style: CSSProperties = {}): Element {
  return { type: 'img', key: null, props: { src, width, height, style } };
}
