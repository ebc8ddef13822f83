import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the Nu Html Checker finds in a page. */
export type Finding = {
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The piece of the page that is meant. */
  readonly extract: string;
};

/** A message as the checker writes it. What is neither an error nor a warning is a remark of type `info`. */
type Message = {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
};

/**
 * What the checker takes for a breach of a page's policy and is none: a file on a disk has no origin, so that to the checker
 * nothing is of the site itself; and data in a script does not run.
 */
function isNoBreach({ message, extract = '' }: Message): boolean {
  const isData = extract.includes('application/ld+json');
  return (
    /^Resource violates Content Security Policy/.test(message) || (isData && /^Inline script violates/.test(message))
  );
}

/** The checker itself: a program for Java. */
const checker = require.resolve('vnu-jar/build/dist/vnu.jar');

/**
 * Checks every HTML file below some folders in one run: errors and warnings. Left out are remarks, of which React causes
 * one at each element without an end, as it writes `<br/>`.
 *
 * @param java - the program.
 * @throws Error with what the checker said when it does not run.
 */
export function checkHtml(java: string, folders: readonly string[]): Finding[] {
  const args = ['-Dfile.encoding=UTF-8', '-jar', checker, '--skip-non-html', '--format', 'json', ...folders];
  const { stderr, error } = spawnSync(java, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error) throw error;
  const messages = readMessages(stderr).filter((message) => !isNoBreach(message));
  return messages.flatMap(({ type, subType, url = '', lastLine = 0, message, extract = '' }): Finding[] => {
    const severity = type !== 'info' ? 'error' : subType === 'warning' ? 'warning' : undefined;
    const file = url.startsWith('file:') ? fileURLToPath(url) : url;
    return severity ? [{ file, line: lastLine, severity, message, extract }] : [];
  });
}

function readMessages(output: string): readonly Message[] {
  try {
    return (JSON.parse(output) as { messages: readonly Message[] }).messages;
  } catch {
    throw new Error(`The HTML checker did not run:\n${output}`);
  }
}

/** Findings as people read them: each message once, with the first place and how often it was found. */
export function inWords(findings: readonly Finding[]): string[] {
  const first = new Map<string, { readonly finding: Finding; count: number }>();
  for (const finding of findings) {
    const key = `${finding.severity}: ${finding.message}`;
    const known = first.get(key);
    if (known) known.count += 1;
    else first.set(key, { finding, count: 1 });
  }
  return [...first].map(([key, { finding, count }]) => {
    const { file, line, extract } = finding;
    return `${key} First at ${file}:${line}: ${JSON.stringify(extract)}; ${count} in all.`;
  });
}
