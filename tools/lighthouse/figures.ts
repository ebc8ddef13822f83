/** What Lighthouse says of a page in one run, times in milliseconds. */
export type Figures = {
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly si: number;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Bytes over the line, of all that the page loads. */
  readonly bytes: number;
};

type Figure = {
  readonly key: keyof Figures;
  /** Head of its column. */
  readonly name: string;
  readonly show: (value: number) => string;
  /** What it shall be, and whether a value is that. */
  readonly target?: { readonly words: string; readonly isMet: (value: number) => boolean };
};

const whole = (value: number) => value.toFixed(0);
const below = (limit: number) => ({ words: `below ${limit}`, isMet: (value: number) => value < limit });
const full = { words: '100', isMet: (value: number) => value === 100 };

/** All figures, in the order in which they are shown. */
export const figures: readonly Figure[] = [
  { key: 'fcp', name: 'FCP ms', show: whole },
  { key: 'lcp', name: 'LCP ms', show: whole, target: below(1000) },
  { key: 'tbt', name: 'TBT ms', show: whole, target: below(50) },
  {
    key: 'cls',
    name: 'CLS',
    show: (value) => String(Number(value.toFixed(3))),
    target: { words: '0', isMet: (value) => value === 0 },
  },
  { key: 'si', name: 'SI ms', show: whole },
  { key: 'performance', name: 'Performance', show: whole, target: full },
  { key: 'accessibility', name: 'Accessibility', show: whole, target: full },
  { key: 'bestPractices', name: 'Best practices', show: whole, target: full },
  { key: 'seo', name: 'SEO', show: whole, target: full },
  { key: 'bytes', name: 'kB', show: (value) => (value / 1000).toFixed(1) },
];

/** Each figure's middle value of several runs. @throws Error when there is no run. */
export function medianOf(runs: readonly Figures[]): Figures {
  const entries = figures.map(({ key }) => {
    const sorted = runs.map((run) => run[key]).toSorted((a, b) => a - b);
    const middle = sorted[Math.floor((sorted.length - 1) / 2)];
    if (middle === undefined) throw new Error('No run to take the median of');
    return [key, middle] as const;
  });
  return Object.fromEntries(entries) as Figures;
}

/** The targets that a page misses, such as `LCP ms is 1204, target: below 1000`. */
export function missedTargets(measured: Figures): string[] {
  return figures.flatMap(({ key, name, show, target }) => {
    const value = measured[key];
    return target === undefined || target.isMet(value) ? [] : [`${name} is ${show(value)}, target: ${target.words}`];
  });
}
