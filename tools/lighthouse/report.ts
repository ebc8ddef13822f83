import { markdownTable } from '../measure/table';
import { type Figures, figures, missedTargets } from './figures';

/** A page with the middle of its runs. */
export type Measured = {
  /** Address, from the site's root. */
  readonly path: string;
  readonly figures: Figures;
  /** Names of the audits that cost it points in one of the runs. */
  readonly audits: readonly string[];
};

/** The table of all pages. */
export function table(pages: readonly Measured[]): string {
  return markdownTable(
    ['page', ...figures.map(({ name }) => name)],
    pages.map((page) => [page.path, ...figures.map(({ key, show }) => show(page.figures[key]))]),
  );
}

/** The targets that were missed, a line each, and the audits that cost points; empty when all are met. */
export function missed(pages: readonly Measured[]): string[] {
  return pages.flatMap(({ path, figures: measured, audits }) => {
    const lines = missedTargets(measured).map((line) => `${path}: ${line}`);
    return lines.length === 0 || audits.length === 0
      ? lines
      : [...lines, `${path}: points lost by ${audits.join(', ')}`];
  });
}

type Around = {
  readonly runs: number;
  /** Versions of Lighthouse and the browser. */
  readonly lighthouse: string;
  readonly browser: string;
  /** What served the pages. */
  readonly server: string;
  /** On what it was measured. */
  readonly circumstances: string;
};

/** The text of `measurements/lighthouse.md`. */
export function reportText(pages: readonly Measured[], around: Around): string {
  const { runs, lighthouse, browser, server, circumstances } = around;
  const lines = missed(pages);
  const targets = figures.flatMap(({ name, target }) => (target ? [`${name} ${target.words}`] : []));
  return `# Lighthouse

Made by \`npm run build && npm run lighthouse\`; each figure is the middle one of ${runs} runs.

Lighthouse ${lighthouse} as it comes: a phone, with a slow network and processor simulated. ${browser}, served by ${server}.
${circumstances} kB are those of the first visit, with all that the page loads.

${table(pages)}

Targets: ${targets.join(', ')}. ${lines.length === 0 ? 'All are met.' : 'Missed:'}
${lines.length === 0 ? '' : `\n${lines.map((line) => `- ${line}\n`).join('')}`}`;
}
