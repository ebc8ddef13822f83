import { type ShortLinkView, shortLinkViews } from '../outputs/shortLinks';
import { bullets, item, plainAddress } from './nodes';
import type { Renderer } from './place';
import { say } from './words';

/** Where a short link leads, in words. */
function target({ host }: ShortLinkView): string {
  return host === null ? say('shortLinks.page') : say('shortLinks.host', { host });
}

/** The short links of one kind, each with its full address, what it is of, and what that is for. */
export const shortLinkList: Renderer = ({ model }, _page, { kind }) =>
  bullets(
    shortLinkViews(model)
      .filter((shortLink) => shortLink.kind === kind)
      .map((shortLink) => {
        const { path, name, about } = shortLink;
        return item([plainAddress(path), `: ${name} (${target(shortLink)})`, about === '' ? '' : `. ${about}`]);
      }),
  );
