import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './png';

/** A picture that resvg has drawn. */
type Drawn = ReturnType<InstanceType<typeof Resvg>['render']>;

let ready: Promise<void> | undefined;

/**
 * Draws an SVG whose texts are paths, without a font of the machine: the same bytes everywhere.
 *
 * @param svg - the picture; its size is its `viewBox`.
 * @param width - of the result, in pixels; the height follows.
 * @returns a PNG.
 */
export function rasterize(svg: string, width: number): Promise<Buffer> {
  return draw(svg, width, (drawn) => Buffer.from(drawn.asPng()));
}

/**
 * The same for an opaque picture of few colours, in half the bytes.
 *
 * @returns a PNG with a palette.
 */
export function rasterizeFlat(svg: string, width: number): Promise<Buffer> {
  return draw(svg, width, (drawn) => encodePng({ width: drawn.width, height: drawn.height, data: drawn.pixels }));
}

async function draw(svg: string, width: number, encode: (drawn: Drawn) => Buffer): Promise<Buffer> {
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm));
  await ready;
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  try {
    const drawn = picture.render();
    try {
      return encode(drawn);
    } finally {
      drawn.free();
    }
  } finally {
    picture.free();
  }
}
