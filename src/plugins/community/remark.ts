import { join } from 'node:path';
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Plugin } from 'unified';
import { pagePlace } from './frontMatter';
import { nodesOf } from './markdown';
import { pageOutput, placeOutput, shareOutput } from './outputs';
import { groupKinds, recordKind } from './records';
import { isShortLinkPath } from './shortLinks';

/** The component that a `::name` becomes, and the data that it shows. */
type Shown = { readonly component: string; readonly data?: (path: string) => string };

/** What an editor may write as `::name` on a line of its own. */
const components = {
  'sig-directory': { component: 'SigDirectory', data: () => 'sigs' },
  'working-groups': { component: 'WorkingGroupList', data: () => 'working-groups' },
  'propose-working-group': { component: 'ProposeWorkingGroup' },
  people: { component: 'PeopleDirectory', data: () => 'people' },
  channels: { component: 'ChannelList', data: () => 'channels' },
  committee: { component: 'CommitteeMembers', data: (slug) => pageOutput(`committees/${slug}.md`) },
  ambassadors: { component: 'AmbassadorDirectory', data: () => 'ksap' },
  'ksap-facts': { component: 'KsapFacts', data: () => 'ksap' },
  'ksap-team': { component: 'KsapTeam', data: () => 'ksap' },
  editions: { component: 'ProgrammeEditions', data: (path) => pageOutput(path) },
  'user-groups': { component: 'UserGroups', data: () => 'user-groups' },
  health: { component: 'HealthReport', data: () => 'health' },
  'health-summary': { component: 'HealthSummary', data: () => 'health' },
  'short-links': { component: 'ShortLinks', data: () => 'short-links' },
  podcast: { component: 'PodcastFacts', data: () => 'podcast' },
  changes: { component: 'Changes', data: () => 'changes' },
} satisfies Readonly<Record<string, Shown>>;

/** A name that an editor may write after `::`. */
export type ComponentName = keyof typeof components;

/** Names that an editor may write after `::`. */
export const componentNames: readonly string[] = Object.keys(components);

/** Folders of `src/components` that pages show by such a name. */
export const componentFolders: readonly string[] = Object.values(components).map(({ component }) => component);

type Options = {
  /** Absolute path of the site's root; left out: that of the site which this file is part of. */
  readonly siteDir?: string;
};

// No option of the site's configuration: that is sent to browsers as a whole, and would tell them where the site was built.
const ownSiteDir = join(__dirname, '..', '..', '..');

type Import = { readonly local: string; readonly from: string };

/** An `import local from "from"` as the MDX compiler wants it. */
function importNode({ local, from }: Import): RootContent {
  return esm({
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: local } }],
    source: { type: 'Literal', value: from, raw: JSON.stringify(from) },
    attributes: [],
  });
}

/** An `export { default as name } from "from"`. */
function reexportNode(name: string, from: string): RootContent {
  return esm({
    type: 'ExportNamedDeclaration',
    declaration: null,
    specifiers: [
      {
        type: 'ExportSpecifier',
        local: { type: 'Identifier', name: 'default' },
        exported: { type: 'Identifier', name },
      },
    ],
    source: { type: 'Literal', value: from, raw: JSON.stringify(from) },
    attributes: [],
  });
}

function esm(statement: object): RootContent {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: { estree: { type: 'Program', sourceType: 'module', body: [statement], comments: [] } },
  } as unknown as RootContent;
}

/** `<Component {...attributes} data={data} />` */
function componentNode(component: string, data: string | undefined, directive: LeafDirective): RootContent {
  const attributes: object[] = Object.entries(directive.attributes ?? {}).map(([name, value]) => {
    return { type: 'mdxJsxAttribute', name, value };
  });
  if (data) {
    const expression = { type: 'Identifier', name: data };
    const estree = {
      type: 'Program',
      sourceType: 'module',
      comments: [],
      body: [{ type: 'ExpressionStatement', expression }],
    };
    attributes.push({
      type: 'mdxJsxAttribute',
      name: 'data',
      value: { type: 'mdxJsxAttributeValueExpression', value: data, data: { estree } },
    });
  }
  return { type: 'mdxJsxFlowElement', name: component, attributes, children: [] } as unknown as RootContent;
}

/** `:::steps` around an ordered list draws it as a list of steps. */
function markSteps(directive: ContainerDirective): void {
  directive.data = { hName: 'div', hProperties: { className: ['steps'] } };
}

/** Short links are files and no routes: Docusaurus puts the base path before such an address, and looks for no page. */
function markShortLinks(root: Root): void {
  for (const node of nodesOf(root)) {
    if ((node.type === 'link' || node.type === 'definition') && isShortLinkPath(node.url)) {
      node.url = `pathname://${node.url}`;
    }
  }
}

/**
 * Turns `::name` lines of a page into components, each with the data of the version that the page belongs to, and
 * hands a group's facts to its page. Both are imports of the page itself, so only that page carries them.
 *
 * @throws (as a message on the file) for a directive that is not known.
 */
const remarkCommunity: Plugin<[Options?], Root> = ({ siteDir = ownSiteDir } = {}) => {
  return (root, file) => {
    const place = pagePlace(file.path ?? '', siteDir);
    if (!place) return;
    markShortLinks(root);
    const folder = `@generated/community/default/${place.version}`;
    const imports = new Map<string, Import>();
    root.children = root.children.map((node): RootContent => {
      if (node.type === 'containerDirective' && node.name === 'steps') markSteps(node);
      if (node.type !== 'leafDirective') return node;
      const all: Readonly<Record<string, Shown>> = components;
      const known = Object.hasOwn(all, node.name) ? all[node.name] : undefined;
      if (!known) {
        return file.fail(`"::${node.name}" is not known; known: ${componentNames.join(', ')}`, node);
      }
      imports.set(known.component, { local: known.component, from: `@site/src/components/${known.component}` });
      const output = known.data?.(node.attributes?.slug ?? place.path);
      const local = output === undefined ? undefined : `data_${output.replace(/\W/g, '_')}`;
      if (local) imports.set(local, { local, from: `${folder}/${output}.json` });
      return componentNode(known.component, local, node);
    });
    const prelude = [...imports.values()].map(importNode);
    prelude.push(reexportNode('share', `${folder}/${shareOutput(place.path)}.json`));
    prelude.push(reexportNode('place', `${folder}/${placeOutput(place.path)}.json`));
    if (groupKinds.some((kind) => kind === recordKind(place.path))) {
      prelude.push(reexportNode('group', `${folder}/${pageOutput(place.path)}.json`));
    }
    root.children.unshift(...prelude);
  };
};

export default remarkCommunity;
