import { nodesOf, type ParsedFile } from '../../src/plugins/community/markdown';

/** A line that speaks of its own day, and may be read in ten years. */
export type PresentWords = {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The line as it is written. */
  readonly text: string;
};

const words = /\b(today|now|nowadays|currently|at present|at the moment|so far|this year|next year|last year)\b/gi;

/** Finds the lines of pages, outside code, that say "today", "now", "currently" and the like. */
export function presentWords(pages: readonly ParsedFile[]): PresentWords[] {
  return pages.flatMap(({ file, content, root }) => {
    const lines = content.split(/\r?\n/);
    const found = [...nodesOf(root)].flatMap((node) => {
      const start = node.position?.start;
      if ((node.type !== 'text' && node.type !== 'yaml') || start?.offset === undefined) return [];
      const source = content.slice(start.offset, node.position?.end.offset);
      return [...source.matchAll(words)].map(({ index }) => start.line + source.slice(0, index).split('\n').length - 1);
    });
    return [...new Set(found)].map((line) => ({ file, line, text: lines[line - 1]?.trim() ?? '' }));
  });
}
