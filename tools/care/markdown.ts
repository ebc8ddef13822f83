/**
 * A text from facts or from the web as code, in one line: nothing in it is Markdown, and GitHub tells nobody whom it names.
 */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((signs) => signs.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return line === '' ? '' : `${fence}${space}${line}${space}${fence}`;
}

/** A name from facts: as it is when it is made of letters, spaces and the signs that names have, else as code. */
export function name(text: string): string {
  return /^[\p{L}\p{M}\p{N} .,'’()&-]+$/u.test(text) && !/^[^\p{L}\p{N}]|GH-\d|www\./iu.test(text) ? text : code(text);
}

/**
 * An address as a link. One of an issue, a pull request or a commit on GitHub is code: GitHub would write there that it was
 * named here.
 */
export function address(url: string): string {
  const isNoted = /^https?:\/\/(www\.)?github\.com\/[^/]+\/[^/]+\/(issues|pull|commit|discussions)\b/.test(url);
  return isNoted || /[\s<>\\`]/.test(url) ? code(url) : `<${url}>`;
}

/** A place in the repository as a link. @param start - what stands before the path: nothing in a file of the repository. */
export function placeLink({ file, line }: { readonly file: string; readonly line: number }, start: string): string {
  // GitHub shows the lines of a Markdown file only when it is asked for the plain text.
  const plain = start === '' ? '' : '?plain=1';
  return `[${file}:${line}](${start}${file.split('/').map(encodeURIComponent).join('/')}${plain}#L${line})`;
}
