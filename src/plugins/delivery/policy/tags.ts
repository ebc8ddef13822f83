/** A start tag of a page. */
export type Tag = {
  /** In lower case. */
  readonly name: string;
  /** Values as they are written, by name in lower case; an attribute without a value has an empty one. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The tag itself, as it is written. */
  readonly source: string;
  /** What stands inside an element that holds text alone, such as a script; empty for all others. */
  readonly text: string;
  /** Where the tag begins and ends in the page. */
  readonly start: number;
  readonly end: number;
};

/** Elements in which a `<` begins no tag. */
const textElements = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

const nameAt = /[a-z][^\s/>]*/iy;
const attributeAt = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/y;
const endAt = /[\s/]*>/y;

function matchAt(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(html);
}

/** Where the text of an element ends: before its end tag. */
function textEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  if (!found) throw new Error(`<${name}> has no end`);
  return found.index;
}

/**
 * The start tags of a page, in their order. Comments are left out, and so is what an element holds that is text alone; what
 * a `noscript` holds is read, as browsers without scripts do.
 *
 * @throws Error for a tag or a comment that has no end, or that is written in a way which no build writes.
 */
export function startTags(html: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end === -1) throw new Error('a comment has no end');
      at = end + 3;
      continue;
    }
    const name = matchAt(nameAt, html, at + 1)?.[0];
    if (name === undefined) {
      at += 1;
      continue;
    }
    const tag = tagAt(html, at, name);
    tags.push(tag);
    at = tag.end + tag.text.length;
  }
  return tags;
}

function tagAt(html: string, start: number, written: string): Tag {
  const name = written.toLowerCase();
  const attributes = new Map<string, string>();
  let at = start + 1 + name.length;
  let close = matchAt(endAt, html, at);
  while (!close) {
    const found = matchAt(attributeAt, html, at);
    if (!found) throw new Error(`${html.slice(start, start + 80)}: not a tag`);
    const [all, attribute = '', double, single, bare] = found;
    // Browsers keep the first of two attributes of one name.
    const key = attribute.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
    at += all.length;
    close = matchAt(endAt, html, at);
  }
  const end = at + close[0].length;
  const text = textElements.has(name) ? html.slice(end, textEnd(html, name, end)) : '';
  return { name, attributes, source: html.slice(start, end), text, start, end };
}
