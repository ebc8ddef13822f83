/** Sources by directive of a content security policy. */
type Directives = Readonly<Record<string, readonly string[]>>;

const none = "'none'";
const self = "'self'";

/**
 * What a page may load and run: files of this site, and the inline scripts that the build has written into it. Nothing of
 * another host, no script in an attribute, no text run as a script, no style but that of the site's own files.
 *
 * @param hashes - of the inline scripts, such as `sha256-…`.
 */
function pageDirectives(hashes: readonly string[]): Directives {
  return {
    'default-src': [none],
    'script-src': [self, ...hashes.map((hash) => `'${hash}'`)],
    'style-src': [self],
    // Small signs of the theme's style are written into it, and pages that lead elsewhere have an empty icon.
    'img-src': [self, 'data:'],
    // The search and the button that copies a page as Markdown.
    'connect-src': [self],
    'worker-src': [self],
    'manifest-src': [self],
    'base-uri': [none],
    // The box of the landing page, where scripts are off.
    'form-action': [self],
  };
}

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The policy of one page as it stands in its head. What a meta element cannot say is left to the header. */
export function metaPolicy(hashes: readonly string[]): string {
  return written(pageDirectives(hashes));
}

/**
 * The policy of every answer, as hosts send it.
 *
 * @param hashes - of all inline scripts of the site.
 */
export function headerPolicy(hashes: readonly string[]): string {
  return written({ ...pageDirectives(hashes), 'frame-ancestors': [none] });
}

/**
 * The policy of the search's worker, the one place that runs WebAssembly: a worker has the policy of its own answer, not
 * that of the page which starts it.
 */
export function workerPolicy(): string {
  return written({
    'default-src': [none],
    'script-src': ["'wasm-unsafe-eval'"],
    'connect-src': [self],
    'base-uri': [none],
    'form-action': [none],
    'frame-ancestors': [none],
  });
}
