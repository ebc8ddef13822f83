import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardSize } from '../../../lib/cardSize';
import { siteName } from '../../../lib/siteName';
import type { Card } from '../../community/outputs/cards/card';
import { type Children, column, type Element, picture, row, svgAddress, text } from './element';
import { fitText } from './fit';
import { colors, tones } from './palette';
import { panelPattern, sectionSign } from './shapes';

const panel = 248;
const padding = 64;

/** Width of what a page says on its card. */
export const contentWidth = cardSize.width - panel - 2 * padding;

/** The file of the site's mark, from the site's root. */
export const logoFile = join(__dirname, '../../../../static/img/logo.svg');

const logo = svgAddress(readFileSync(logoFile, 'utf8'));

function brand(): Element {
  return row(
    { alignItems: 'center', gap: 14 },
    picture(logo, 44, 44),
    text(siteName.title, { size: 27, weight: 600, color: colors.muted }),
  );
}

/** The panel at the side: the sign and the name of the section. In an archive it is pale, and names the years. */
function sectionPanel({ layout, section, sectionName, years }: Card): Element {
  if (layout === 'landing') return panelOf(colors.text, colors.white, picture(logo, 176, 176));
  const tone = tones[section];
  const [ink, ground] = years === '' ? [colors.white, tone.strong] : [tone.strong, tone.soft];
  const name = fitText(sectionName, { weight: 700 }, panel - 32, [
    { size: 30, lines: 1 },
    { size: 27, lines: 1 },
    { size: 24, lines: 2 },
  ]);
  const year = fitText(years, { weight: 700 }, panel - 32, [
    { size: 64, lines: 1 },
    { size: 36, lines: 2 },
    { size: 28, lines: 4 },
  ]);
  return panelOf(
    ground,
    ink,
    picture(svgAddress(sectionSign(section, ink)), 168, 168),
    column(
      { alignItems: 'center', gap: 10, width: panel - 32 },
      text(sectionName, { ...name, weight: 700, color: ink }, { textAlign: 'center' }),
      years === '' ? null : text(years, { ...year, weight: 700, color: ink }, { textAlign: 'center' }),
    ),
  );
}

function panelOf(ground: string, ink: string, ...content: Children): Element {
  const { height } = cardSize;
  return column(
    {
      position: 'relative',
      width: panel,
      height,
      flexShrink: 0,
      backgroundColor: ground,
      alignItems: 'center',
      justifyContent: 'center',
      gap: 32,
    },
    picture(svgAddress(panelPattern(panel, height, ink)), panel, height, { position: 'absolute', top: 0, left: 0 }),
    ...content,
  );
}

/** A card: what the page says, beside the panel of its section. */
export function frame(card: Card, ...content: Children): Element {
  return row(
    { width: cardSize.width, height: cardSize.height, backgroundColor: colors.background },
    column(
      { width: cardSize.width - panel, height: cardSize.height, padding: `56px ${padding}px 54px` },
      card.layout === 'landing' ? null : brand(),
      column({ flexGrow: 1, width: contentWidth }, ...content),
    ),
    sectionPanel(card),
  );
}

/** Sizes of a title; what is long is set smaller, on more lines. */
export const titleSteps = [
  { size: 84, lines: 1 },
  { size: 72, lines: 1 },
  { size: 68, lines: 2 },
  { size: 58, lines: 2 },
  { size: 52, lines: 3 },
  { size: 44, lines: 3 },
  { size: 40, lines: 4 },
] as const;

/** How titles are set. */
export const titleFont = { weight: 700, tracking: -0.022, leading: 1.1, color: colors.text } as const;
