import { type MarkdownFile, nodesOf } from '../../src/plugins/community/markdown';
import { parsePages } from '../../src/plugins/community/pageTrees';

/** The guide for those who edit the site, from the site's root. */
export const guideFile = 'docs/contributing/edit-this-site.md';

/** The same guide in short. */
export const shortGuideFile = 'CONTRIBUTING.md';

/** What a text tells its readers to run, open and follow, each once, in its order. */
type Mentions = {
  /** Commands that `npm run` starts, with the words behind, such as `check:data` or `new -- ambassador`. */
  readonly commands: readonly string[];
  /** Files and folders, from the site's root; those of an example are left out. */
  readonly paths: readonly string[];
  /** Addresses of links, as they are written. */
  readonly links: readonly string[];
};

/** An invented file, or a name that stands for any: nothing that must be there. */
const isExample = (path: string): boolean => /(^|[/-])example\b|[<*]/.test(path);

/** A relative path with a folder in it, or a file of a known kind. */
const isPath = (code: string): boolean =>
  /^(?![/.]{2})[\w.@-]+(\/[\w.<>*-]+)+\/?$|^[\w.-]+\.(md|ts|yml|json)$/.test(code);

const once = (values: readonly string[]): string[] => [...new Set(values)];

/** Reads what a text mentions. */
export async function mentionsOf(text: MarkdownFile): Promise<Mentions> {
  const root = (await parsePages([text])).get(text.file)?.root;
  const nodes = root ? [...nodesOf(root)] : [];
  const inline = nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
  const blocks = nodes.flatMap((node) => (node.type === 'code' && node.lang === 'bash' ? node.value.split('\n') : []));
  const runs = [...inline, ...blocks]
    .flatMap((code) => code.split('&&'))
    .map((code) => code.replace(/ #.*/, '').trim());
  return {
    commands: once(runs.flatMap((run) => /^npm (?:run )?(?!ci\b|install\b)(\S.*)$/.exec(run)?.[1] ?? [])),
    paths: once(inline.filter((code) => isPath(code) && !isExample(code))),
    links: once(nodes.flatMap((node) => (node.type === 'link' || node.type === 'definition' ? [node.url] : []))),
  };
}
