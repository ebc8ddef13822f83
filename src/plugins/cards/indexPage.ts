import { cardSize } from '../../lib/cardSize';
import type { PageCard } from '../community/outputs/cards/card';
import { escaped } from '../community/redirects/html';

/** Address of the first page that a card is of, from the base path. */
export function pageOf({ image }: Pick<PageCard, 'image'>): string {
  return image
    .replace(/^\/cards/, '')
    .replace(/\.png$/, '')
    .replace(/^\/index$/, '/');
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 80rem; padding: 0 1.5rem; }
ul { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fill, minmax(min(22.5rem, 100%), 1fr)); list-style: none; padding: 0; }
img { border: 1px solid #8592a8; border-radius: 8px; display: block; height: auto; width: 100%; }
p { margin: 0.5rem 0 0; overflow-wrap: anywhere; }
.alt { font-size: 0.875rem; opacity: 0.8; }
`;

/**
 * A page for editors that shows every card, by section: the picture, its page, its address and its words.
 *
 * @param baseUrl - the site's base path, such as `/community/`.
 */
export function indexPage(cards: readonly PageCard[], baseUrl: string): string {
  const to = (address: string) => escaped(`${baseUrl.replace(/\/$/, '')}${address}`);
  const item = (card: PageCard) =>
    `<li><a href="${to(card.image)}"><img src="${to(card.image)}" alt="${escaped(card.alt)}" width="${cardSize.width}" height="${cardSize.height}" loading="lazy"></a>
<p><a href="${to(pageOf(card))}">${escaped(card.card.title)}</a> <code>${escaped(card.image)}</code></p>
<p class="alt">${escaped(card.alt)}</p></li>`;
  const sections = [...new Set(cards.map(({ card }) => card.sectionName))].map((name) => {
    const items = cards.filter(({ card }) => card.sectionName === name);
    return `<h2>${escaped(name)} (${items.length})</h2>\n<ul>\n${items.map(item).join('\n')}\n</ul>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Social cards</title>
<style>${style}</style>
</head>
<body>
<h1>Social cards (${cards.length})</h1>
${sections.join('\n')}
</body>
</html>
`;
}
