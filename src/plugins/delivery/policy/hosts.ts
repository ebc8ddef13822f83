import type { HeaderRule } from './headers';

/** Headers that an answer of status 404 goes without: what is not there may come to be, so it must not be kept. */
const onlyOfFiles = new Set(['Cache-Control', 'X-Robots-Tag']);

/** The most that Cloudflare takes. */
const limits = { rules: 100, line: 2000 };

/**
 * The text of `_headers`. Netlify lets a later rule replace an earlier one. Cloudflare would join the two with a comma, unless
 * the header is taken off first, by a line that Netlify skips.
 *
 * The types of files are not in it: the hosts that read it know them, and a rule for `*.md` would also change the pages of
 * former addresses such as `/README.md`.
 *
 * @throws Error when a host would not take it.
 */
export function headersText(rules: readonly HeaderRule[]): string {
  const known = new Set<string>();
  const lines = rules.flatMap(({ path, headers }) => {
    const entries = Object.entries(headers).flatMap(([name, value]) => [
      ...(known.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    for (const name of Object.keys(headers)) known.add(name);
    return [path, ...entries];
  });
  const longest = Math.max(...lines.map((line) => line.length));
  if (rules.length > limits.rules || longest > limits.line)
    throw new Error(
      `_headers: ${rules.length} rules, ${longest} signs in a line; at most ${limits.rules}, ${limits.line}`,
    );
  return `# The headers of every answer. Made by the build of the site, for hosts that read this file.\n${lines.join('\n')}\n`;
}

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** A rule's path as a regular expression of nginx. */
function nginxPattern(path: string): string {
  const [before = '', after] = path.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return quoted(`~^${before}${after === undefined ? '' : `.*${after}`}$`);
}

/** The lines of nginx for one header: a map where its value depends on the file. */
function nginxHeader(name: string, general: string | undefined, special: readonly HeaderRule[]): string {
  const always = onlyOfFiles.has(name) ? '' : ' always';
  // The first match counts in a map, so the last rule stands first.
  const lines = special
    .flatMap(({ path, headers: { [name]: value } }) =>
      value === undefined ? [] : [`  ${nginxPattern(path)} ${quoted(value)};\n`],
    )
    .toReversed();
  if (lines.length === 0) return `add_header ${name} ${quoted(general ?? '')}${always};\n`;
  const variable = `$header_${name.toLowerCase().replaceAll('-', '_')}`;
  const map = `map $uri ${variable} {\n  default ${quoted(general ?? '')};\n${lines.join('')}}\n`;
  return `${map}add_header ${name} ${variable}${always};\n`;
}

/**
 * The text of `nginx-headers.conf`, to be included in `http`. The file that nginx has found decides, not what was asked for.
 * What holds for the whole site holds for every answer, also of addresses outside its base path.
 */
export function nginxHeaders([whole, ...special]: readonly HeaderRule[]): string {
  const names = new Set([whole, ...special].flatMap((rule) => Object.keys(rule?.headers ?? {})));
  const parts = [...names].map((name) => nginxHeader(name, whole?.headers[name], special));
  return `# The headers of every answer. Made by the build of the site. In the configuration of nginx:
#   http { include nginx-headers.conf; }
# A server or location with an add_header of its own has none of these.
${parts.join('')}`;
}
