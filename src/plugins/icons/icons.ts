import { rasterize } from '../cards/rasterize';
import { ico } from './ico';

/** What stands behind the mark where a system cuts the icon to a shape of its own; also the colors of the page's frame. */
export const colors = { light: '#ffffff', dark: '#151c2a' } as const;

/** Sides of the icons that the manifest names, in pixels. */
const manifestSizes = [192, 512] as const;

/** The mark in the middle of a square; in a maskable icon all of it lies within the circle that no system cuts. */
function onSquare(mark: string, part: number): string {
  const inner = mark.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
  const scale = (part * 100) / 48;
  const edge = (100 - part * 100) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${colors.light}"/><g transform="translate(${edge} ${edge}) scale(${scale})">${inner}</g></svg>`;
}

/**
 * Every icon of the site, drawn from its mark.
 *
 * @param mark - SVG with a `viewBox` of 48 by 48.
 * @returns files by path below the built site.
 */
export async function icons(mark: string): Promise<Map<string, Buffer>> {
  const small = await Promise.all([16, 32, 48].map(async (size) => ({ size, png: await rasterize(mark, size) })));
  const files = new Map<string, Buffer>([
    ['favicon.ico', ico(small)],
    ['img/apple-touch-icon.png', await rasterize(onSquare(mark, 0.8), 180)],
    ['img/icon-maskable-512.png', await rasterize(onSquare(mark, 0.6), 512)],
  ]);
  for (const size of manifestSizes) files.set(`img/icon-${size}.png`, await rasterize(mark, size));
  return files;
}

/** What the manifest says of the site. */
export type Site = {
  readonly title: string;
  readonly shortTitle: string;
  readonly description: string;
  /** Starts and ends with a slash. */
  readonly baseUrl: string;
  /** BCP 47 tag. */
  readonly language: string;
};

/** The web manifest: https://www.w3.org/TR/appmanifest/. */
export function manifest({ title, shortTitle, description, baseUrl, language }: Site): object {
  const icon = (file: string, size: number, purpose: string) => {
    return { src: `${baseUrl}img/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose };
  };
  return {
    name: title,
    short_name: shortTitle,
    description,
    lang: language,
    id: baseUrl,
    start_url: baseUrl,
    scope: baseUrl,
    display: 'browser',
    background_color: colors.light,
    theme_color: colors.light,
    icons: [
      { src: `${baseUrl}img/favicon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...manifestSizes.map((size) => icon(`icon-${size}.png`, size, 'any')),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
  };
}
