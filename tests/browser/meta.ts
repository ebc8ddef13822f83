import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ogs from 'open-graph-scraper';
import { type BuildName, builds } from '../builds';
import { targetOf, textOf } from './html';

/** A page of a build with what a link to it says, as a parser of others reads it. */
export type UnfoldedPage = {
  /** Address from the base path, such as `/sigs/network`. */
  readonly path: string;
  readonly html: string;
  readonly result: OgObject;
};

type OgObject = Awaited<ReturnType<typeof ogs>>['result'];

/** Meta tags that the parser knows nothing of, by the name it gives them. */
const more = { label1: 'twitter:label1', data1: 'twitter:data1', label2: 'twitter:label2', data2: 'twitter:data2' };

/** Every page of a build that is neither a redirect nor the answer to an unknown address, read by open-graph-scraper. */
export async function unfoldedPages(build: BuildName): Promise<UnfoldedPage[]> {
  const { folder } = builds[build];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .toSorted();
  const pages: UnfoldedPage[] = [];
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    if (targetOf(html) !== undefined) continue;
    pages.push({ path: `/${file.replace(/(^index)?\.html$/, '')}`, html, result: await unfolded(html) });
  }
  return pages;
}

/** What a link says whose page has this text. */
export async function unfolded(html: string): Promise<OgObject> {
  const customMetaTags = Object.entries(more).map(([fieldName, property]) => ({
    multiple: false,
    property,
    fieldName,
  }));
  const { result } = await ogs({ html, customMetaTags });
  return result;
}

/** The lines that Slack shows below a link's description. */
export function labelsOf({ result }: UnfoldedPage): [string, string][] {
  const tags = (result.customMetaTags ?? {}) as Readonly<Record<string, string | undefined>>;
  const pairs = [
    [tags.label1, tags.data1],
    [tags.label2, tags.data2],
  ];
  return pairs.filter((pair): pair is [string, string] => pair.every((text) => text !== undefined));
}

/** Width and height of a PNG: https://www.w3.org/TR/png-3/#11IHDR. */
export function pngSize(png: Buffer): { width: number; height: number } {
  const isPng = png.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  if (!isPng) throw new Error('This is no PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/**
 * What is wrong with what a link to a page says, in words; empty when all is right.
 *
 * @param address - full address that the page should have.
 * @param imageOf - the bytes behind a full address of the site; `undefined` when nothing is there.
 */
export function unfoldingProblems(
  { result, html }: Pick<UnfoldedPage, 'result' | 'html'>,
  address: string,
  imageOf: (url: string) => Buffer | undefined,
): string[] {
  const problems: string[] = [];
  const check = (isRight: boolean, problem: string) => {
    if (!isRight) problems.push(problem);
  };
  const title = textOf(/<title[^>]*>([^<]*)</.exec(html)?.[1] ?? '');
  check(title !== '' && [...title].length <= 60, `title "${title}"`);
  check((result.ogTitle ?? '') !== '', 'no og:title');
  const description = result.ogDescription ?? '';
  check(description.length >= 50 && description.length <= 160, `og:description of ${description.length} signs`);
  check(/<meta[^>]* name=description /.test(html), 'no description');
  check(result.ogUrl === address, `og:url ${result.ogUrl}`);
  check(html.includes(`<link data-rh=true rel=canonical href=${address} />`), 'canonical address');
  check(result.ogSiteName === 'KubeSphere Community', `og:site_name ${result.ogSiteName}`);
  check(result.ogLocale === 'en_US', `og:locale ${result.ogLocale}`);
  check(['website', 'article'].includes(result.ogType ?? ''), `og:type ${result.ogType}`);
  check(result.twitterCard === 'summary_large_image', `twitter:card ${result.twitterCard}`);
  check(/^@\w+$/.test(result.twitterSite ?? ''), `twitter:site ${result.twitterSite}`);
  const [image, ...others] = result.ogImage ?? [];
  check(others.length === 0, 'more than one og:image');
  check(image?.type === 'image/png', `og:image:type ${image?.type}`);
  check((image?.alt ?? '').length > 10 && (image?.alt ?? '').length <= 420, `og:image:alt "${image?.alt}"`);
  check(result.twitterImage?.[0]?.url === image?.url, `twitter:image ${result.twitterImage?.[0]?.url}`);
  const png = image && imageOf(image.url);
  if (!png) return [...problems, `no image at ${image?.url}`];
  const { width, height } = pngSize(png);
  check(width === 1200 && height === 630, `image of ${width}×${height}`);
  check(`${image.width}×${image.height}` === `${width}×${height}`, `og:image of ${image.width}×${image.height}`);
  check(png.length < 80_000, `image of ${png.length} bytes`);
  return problems;
}
