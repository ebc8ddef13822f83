import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/**
 * Draws an SVG whose texts are paths, without a font of the machine: the same bytes everywhere.
 *
 * @param svg - the picture; its size is its `viewBox`.
 * @param width - of the result, in pixels; the height follows.
 * @returns a PNG.
 */
export async function rasterize(svg: string, width: number): Promise<Buffer> {
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm));
  await ready;
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  try {
    const drawn = picture.render();
    try {
      return Buffer.from(drawn.asPng());
    } finally {
      drawn.free();
    }
  } finally {
    picture.free();
  }
}
