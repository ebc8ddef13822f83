import type { RootContent, Text } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { docsFolderOf, nodesOf, type ParsedFile, problemAt, type Span, spanOf } from './markdown';
import { nearest } from './nearest';
import type { Problem } from './problems';
import { componentNames } from './remark';
import { healthRules } from './rules';
import { channelKinds } from './schema/channels';
import { shortLinkKinds } from './shortLinks';

/** What may stand after `:::`: the callouts of Docusaurus, and steps. */
const blockNames: readonly string[] = ['note', 'tip', 'info', 'warning', 'danger', 'steps'];

/**
 * Finds what stands for a component or a block, and is none: a `::name` line stands alone, outside of other blocks, with
 * a name that is known and the attribute that its component needs; a `:::name` block has a name that is known.
 *
 * @param files - every Markdown file of the site.
 */
export function unknownComponents(files: readonly ParsedFile[]): Problem[] {
  return files.flatMap((page) => {
    const told = [...nodesOf(page.root)].flatMap((node) => {
      const found = whatIsWrong(page, node, files);
      return found ? [{ span: node.position, ...found }] : [];
    });
    // A block that does not begin has an end that closes nothing: that is one mistake.
    const isEndOfOther = ({ is }: Told) => is === 'end' && told.some((other) => other.is === 'begin');
    return told
      .filter((found) => !isEndOfOther(found))
      .map(({ span, message, write }) => problemAt(page, span, { rule: 'known-components', message, write }));
  });
}

type Told = {
  readonly message: string;
  readonly write?: string | undefined;
  /** Left out: the whole node. */
  readonly span?: Span;
  /** What the author took it for. */
  readonly is?: 'begin' | 'end';
};

function whatIsWrong(page: ParsedFile, node: RootContent, files: readonly ParsedFile[]): Told | undefined {
  switch (node.type) {
    case 'leafDirective':
      if (blockNames.includes(node.name)) {
        return { message: `"::${node.name}" begins a block: write ":::${node.name}", its text, and ":::" below it` };
      }
      if (!componentNames.includes(node.name)) return unknown(page, node, node.name, '::', componentNames);
      if (!page.root.children.includes(node)) {
        return { message: `"::${node.name}" stands inside another block: put it on a line outside` };
      }
      return wrongAttribute(page, node, files);
    case 'containerDirective':
      if (!blockNames.includes(node.name)) return unknown(page, node, node.name, ':::', blockNames);
      return isClosed(page, node)
        ? superfluousAttribute(page, node, [])
        : { message: `":::${node.name}" is not closed: put ":::" below its text` };
    case 'textDirective':
      if (node.position?.start.column !== 1 || !componentNames.includes(node.name)) return undefined;
      return { message: `":${node.name}" has one colon: a component has two`, write: `::${node.name}` };
    case 'text':
      return plainColons(page, node);
    default:
      return undefined;
  }
}

/** Whether the last line of a block is its `:::`; without one, the block takes in the rest of the page. */
function isClosed({ content }: ParsedFile, node: RootContent): boolean {
  const source = content.slice(node.position?.start.offset, node.position?.end.offset).trimEnd();
  return /\n[ \t>]*:{3,}$/.test(source);
}

/** Colons at the begin of a line that the parser took for text: readers would see them. */
function plainColons(page: ParsedFile, node: Text): Told | undefined {
  const [line, colons = '', name = '', title = ''] = /^(:{2,}) *([a-z][\w-]*)? *([^\n]*)$/m.exec(node.value) ?? [];
  if (line === undefined || (name === '' && colons === '::')) return undefined;
  const span = spanOf(page, node, line);
  if (name === '') return { message: `"${line}" closes no block`, is: 'end', span };
  if (colons === '::') return { message: `"::${name}" does not stand alone on its line`, span };
  const write = title === '' || title.startsWith('[') ? `:::${name}${title}` : `:::${name}[${title}]`;
  const message = `"${line}" begins no block: the name follows the colons at once, a title in brackets`;
  return { message, write, is: 'begin', span };
}

function unknown(page: ParsedFile, node: RootContent, name: string, colons: string, known: readonly string[]): Told {
  const span = spanOf(page, node, `${colons}${name}`);
  if (colons === ':::' && componentNames.includes(name)) {
    return { message: `":::${name}" has three colons: a component has two`, write: `::${name}`, span };
  }
  const close = nearest(name, known);
  const hint = close ? ` Did you mean "${colons}${close}"?` : ` Known: ${known.join(', ')}.`;
  return { message: `"${colons}${name}" is not known.${hint}`, write: close && `${colons}${close}`, span };
}

/** The attribute that a component cannot do without, and its values. */
function attributeOf(name: string, page: ParsedFile, files: readonly ParsedFile[]): [string, readonly string[]] | [] {
  const committees = `${docsFolderOf(page.file) ?? ''}committees/`;
  switch (name) {
    case 'channels':
      return ['kind', [...channelKinds, 'sig']];
    case 'short-links':
      return ['kind', shortLinkKinds];
    case 'health':
      return ['check', Object.keys(healthRules)];
    case 'committee':
      return [
        'slug',
        files.flatMap(({ file }) =>
          file.startsWith(committees) ? [file.slice(committees.length, -'.md'.length)] : [],
        ),
      ];
    default:
      return [];
  }
}

/** An attribute that a component or a block does not have: it would reach the page, as an id or a class, or be lost. */
function superfluousAttribute(
  page: ParsedFile,
  node: LeafDirective | ContainerDirective,
  known: readonly string[],
): Told | undefined {
  const name = Object.keys(node.attributes ?? {}).find((attribute) => !known.includes(attribute));
  if (name === undefined) return undefined;
  const colons = node.type === 'leafDirective' ? '::' : ':::';
  return { message: `"${colons}${node.name}" has no {${name}}: take it out`, span: spanOf(page, node, name) };
}

function wrongAttribute(page: ParsedFile, node: LeafDirective, files: readonly ParsedFile[]): Told | undefined {
  const [attribute, known = []] = attributeOf(node.name, page, files);
  const superfluous = superfluousAttribute(page, node, attribute === undefined ? [] : [attribute]);
  if (superfluous || attribute === undefined) return superfluous;
  const value = node.attributes?.[attribute] ?? '';
  if (known.includes(value)) return undefined;
  const choice = `Known: ${known.join(', ')}.`;
  if (value === '') return { message: `"::${node.name}" needs {${attribute}="…"}. ${choice}` };
  const close = nearest(value, known);
  const hint = close ? `Did you mean "${close}"?` : choice;
  return { message: `${attribute} "${value}" is not known. ${hint}`, write: close, span: spanOf(page, node, value) };
}
