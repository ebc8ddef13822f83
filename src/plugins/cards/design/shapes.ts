import type { CardSection } from '../../community/outputs/cards/card';

/** A point of a shape. */
type Point = readonly [x: number, y: number];

/** The corners of a hexagon that stands on one, as the mark does. */
function corners([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: 6 }, (_, index) => {
    const angle = (Math.PI / 3) * index - Math.PI / 2;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

const number = (value: number) => String(Math.round(value * 100) / 100);

const at = ([x, y]: Point) => `${number(x)} ${number(y)}`;

function hexagon(center: Point, radius: number, look: string): string {
  return `<path d="M${corners(center, radius).map(at).join('L')}Z" ${look}/>`;
}

const dot = ([x, y]: Point, radius: number, look: string) =>
  `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" ${look}/>`;

/** The ways to draw in one ink: as a face, as a pale face, as a line. */
const looks = (ink: string) => ({
  full: `fill="${ink}"`,
  half: `fill="${ink}" fill-opacity=".42"`,
  pale: `fill="${ink}" fill-opacity=".2"`,
  line: `fill="none" stroke="${ink}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"`,
});

type Looks = ReturnType<typeof looks>;

const center: Point = [100, 100];

/** Width of a hexagon as a part of its radius: between two upright sides. */
const across = Math.sqrt(3);

/** Three hexagons around the center, side by side. */
const cell = 46;
const beside = (cell * across) / 2;
const below = cell * 0.75;

/** The sign of each section, on a field of 200 × 200. */
const signs: Readonly<Record<CardSection, (look: Looks) => string>> = {
  // People around one thing.
  community: ({ full, half, line }) =>
    hexagon(center, 34, full) +
    corners(center, 78)
      .map((point, index) => dot(point, 15, index % 2 === 0 ? full : half))
      .join('') +
    hexagon(center, 78, `${line} stroke-opacity=".3"`),
  // Groups side by side.
  sigs: ({ full, half, pale }) =>
    hexagon([100, 100 - below], cell - 4, full) +
    hexagon([100 - beside, 100 + below], cell - 4, half) +
    hexagon([100 + beside, 100 + below], cell - 4, pale),
  // What two groups share.
  'working-groups': ({ half, full }) =>
    hexagon([70, 100], 58, half) +
    hexagon([130, 100], 58, half) +
    `<path d="M100 59.2L120.2 71V129L100 140.8L79.8 129V71Z" ${full}/>`,
  // A branch that comes back.
  contributing: ({ full, half, line }) =>
    `<path d="M62 40V160M62 142C62 112 138 128 138 88" ${line} stroke-opacity=".5"/>` +
    dot([62, 36], 19, half) +
    dot([138, 72], 19, full) +
    dot([62, 164], 19, full),
  // One frame around another.
  governance: ({ full, line }) =>
    hexagon(center, 86, `${line} stroke-opacity=".3"`) +
    hexagon(center, 58, `${line} stroke-opacity=".6"`) +
    hexagon(center, 30, full),
  // A voice that carries.
  ksap: ({ full, line }) =>
    hexagon([62, 100], 34, full) +
    `<path d="M112 66A48 48 0 0 1 112 134" ${line}/>` +
    `<path d="M134 42A80 80 0 0 1 134 158" ${line} stroke-opacity=".5"/>`,
  // One after the other, each a step up.
  programmes: ({ full, half, pale }) =>
    hexagon([44, 146], 34, pale) + hexagon([100, 100], 34, half) + hexagon([156, 54], 34, full),
};

/** The sign of a section as an SVG. @param ink - the colour that it is drawn in. */
export function sectionSign(section: CardSection, ink: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">${signs[section](looks(ink))}</svg>`;
}

/** Large hexagons as an SVG of a panel's size; one of them stands around its middle and leaves it free. */
export function panelPattern(width: number, height: number, ink: string): string {
  const radius = 208;
  const field = [-1, 0, 1].flatMap((line) =>
    [-1, 0, 1].map(
      (place): Point => [width / 2 + radius * across * (place + (line % 2) / 2), height / 2 + radius * 1.5 * line],
    ),
  );
  const lines = field
    .map((point) => hexagon(point, radius, `fill="none" stroke="${ink}" stroke-width="2.5" stroke-opacity=".16"`))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${lines}</svg>`;
}
