import { frontMatterFence } from './source';

/** What gives a page its anchors, as it is written. */
type Outline = {
  /** Ids of the headings, in order: `## Title {#id}`. */
  readonly ids: readonly string[];
  /** Names of the components that stand on a line of their own: `::name`. */
  readonly components: readonly string[];
};

const fence = /^[ \t>]*(`{3,}|~{3,})(.*)$/;
const heading = /^ {0,3}#{1,6}[ \t].*\{#([^}\s]+)\}[ \t]*#*[ \t]*$/;
const component = /^ {0,3}::([a-z][\w-]*)/;

/**
 * Reads the headings and components of a page line by line, which takes no time; a test compares this with the Markdown
 * parser on every page. What stands in a block of code is neither.
 *
 * @param content - the whole Markdown file.
 */
export function outlineOf(content: string): Outline {
  const ids: string[] = [];
  const components: string[] = [];
  let open = '';
  for (const line of content.replace(frontMatterFence, '').split(/\r?\n/)) {
    const [, signs = '', rest = ''] = fence.exec(line) ?? [];
    if (open !== '') {
      if (signs.startsWith(open) && rest.trim() === '') open = '';
    } else if (signs !== '' && !(signs.startsWith('`') && rest.includes('`'))) {
      open = signs;
    } else {
      ids.push(...(heading.exec(line)?.slice(1) ?? []));
      components.push(...(component.exec(line)?.slice(1) ?? []));
    }
  }
  return { ids, components };
}
