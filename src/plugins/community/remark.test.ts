import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import { describe, expect, test } from 'vitest';
import { nodesOf } from './markdown';
import remarkCommunity from './remark';

/** The parts of MDX's nodes that the plugin fills in. */
type Statement = {
  readonly type: string;
  readonly source: { readonly value: string };
  readonly specifiers: readonly {
    readonly local: { readonly name: string };
    readonly exported?: { readonly name: string };
  }[];
};
type MdxNode = {
  readonly type: string;
  readonly name?: string;
  readonly attributes?: readonly { readonly name: string; readonly value: string | { readonly value: string } }[];
  readonly data?: { readonly estree?: { readonly body: readonly Statement[] } };
};

/** A page's text after the plugin, as the MDX compiler gets it. */
function transform(markdown: string, path: string): Root {
  const processor = remark().use(remarkDirective).use(remarkCommunity, { siteDir: '/site' });
  const file = { path: `/site/${path}`, value: markdown };
  return processor.runSync(processor.parse(file), file);
}

/** The same without what every page of the docs hands on: its place among the versions, and what a link to it says. */
function transformed(markdown: string, path: string): Root {
  const root = transform(markdown, path);
  const isOfEvery = (node: MdxNode) =>
    node.data?.estree?.body.some(({ source }) => /\/(places|share)\//.test(source.value));
  return { ...root, children: root.children.filter((node) => !isOfEvery(node as unknown as MdxNode)) };
}

const nodes = (root: Root) => root.children as unknown as readonly MdxNode[];

/** The imports and re-exports of a page, in words. */
function statements(root: Root): string[] {
  return nodes(root)
    .flatMap((node) => node.data?.estree?.body ?? [])
    .map(({ source, specifiers }) => {
      const names = specifiers.map(({ local, exported }) => [local.name, exported?.name].filter(Boolean).join(' as '));
      return `${names.join()} from ${source.value}`;
    });
}

/** The components of a page as they would be written. */
function components(root: Root): string[] {
  return nodes(root)
    .filter((node) => node.type === 'mdxJsxFlowElement')
    .map(({ name, attributes = [] }) => {
      const written = attributes.map(({ name, value }) =>
        typeof value === 'string' ? `${name}="${value}"` : `${name}={${value.value}}`,
      );
      return `<${[name, ...written].join(' ')} />`;
    });
}

const generated = '@generated/community/default';

describe('a line ::name', () => {
  test('becomes a component with the data it shows, both imported by the page', () => {
    const root = transformed('Before.\n\n::sig-directory\n\nAfter.\n', 'docs/sigs/index.md');
    expect(statements(root)).toEqual([
      'SigDirectory from @site/src/components/SigDirectory',
      `data_sigs from ${generated}/current/sigs.json`,
    ]);
    expect(components(root)).toEqual(['<SigDirectory data={data_sigs} />']);
    expect(nodes(root).map((node) => node.type)).toEqual([
      'mdxjsEsm',
      'mdxjsEsm',
      'paragraph',
      'mdxJsxFlowElement',
      'paragraph',
    ]);
  });

  test.each<[directive: string, component: string, data: string]>([
    ['working-groups', 'WorkingGroupList', 'working-groups'],
    ['people', 'PeopleDirectory', 'people'],
    ['channels', 'ChannelList', 'channels'],
    ['ambassadors', 'AmbassadorDirectory', 'ksap'],
    ['ksap-facts', 'KsapFacts', 'ksap'],
    ['ksap-team', 'KsapTeam', 'ksap'],
    ['health', 'HealthReport', 'health'],
    ['health-summary', 'HealthSummary', 'health'],
    ['user-groups', 'UserGroups', 'user-groups'],
    ['podcast', 'PodcastFacts', 'podcast'],
    ['short-links', 'ShortLinks', 'short-links'],
    ['changes', 'Changes', 'changes'],
    ['editions', 'ProgrammeEditions', 'pages/programmes/ospp'],
  ])('::%s shows %s with %s.json', (directive, component, data) => {
    const root = transformed(`::${directive}\n`, 'docs/programmes/ospp.md');
    const local = `data_${data.replaceAll(/\W/g, '_')}`;
    expect(components(root)).toEqual([`<${component} data={${local}} />`]);
    expect(statements(root)).toEqual([
      `${component} from @site/src/components/${component}`,
      `${local} from ${generated}/current/${data}.json`,
    ]);
  });

  test('may need no data', () => {
    const root = transformed('::propose-working-group\n', 'docs/working-groups/index.md');
    expect(components(root)).toEqual(['<ProposeWorkingGroup />']);
    expect(statements(root)).toEqual(['ProposeWorkingGroup from @site/src/components/ProposeWorkingGroup']);
  });

  test('may name the group whose facts it shows; what two lines share is imported once', () => {
    const markdown = '::committee{slug=steering}\n\n::committee{slug=technical-oversight}\n';
    const root = transformed(markdown, 'docs/governance/index.md');
    expect(components(root)).toEqual([
      '<CommitteeMembers slug="steering" data={data_pages_committees_steering} />',
      '<CommitteeMembers slug="technical-oversight" data={data_pages_committees_technical_oversight} />',
    ]);
    expect(statements(root)).toEqual([
      'CommitteeMembers from @site/src/components/CommitteeMembers',
      `data_pages_committees_steering from ${generated}/current/pages/committees/steering.json`,
      `data_pages_committees_technical_oversight from ${generated}/current/pages/committees/technical-oversight.json`,
    ]);
  });

  test.each<[file: string, version: string]>([
    ['versioned_docs/version-2023/people.md', '2023'],
    ['i18n/zh/docusaurus-plugin-content-docs/current/people.md', 'current'],
  ])('in %s shows the data of the version %s', (file, version) => {
    expect(statements(transformed('::people\n', file))).toContain(
      `data_people from ${generated}/${version}/people.json`,
    );
  });

  test.each(['sig-directroy', 'constructor'])(
    'that is not known, ::%s, fails with the known ones at its place',
    (name) => {
      expect(() => transformed(`Before.\n\n::${name}\n`, 'docs/start.md')).toThrow(
        expect.objectContaining({
          line: 3,
          column: 1,
          reason:
            `"::${name}" is not known; known: sig-directory, working-groups, propose-working-group, people, channels, ` +
            'committee, ambassadors, ksap-facts, ksap-team, editions, user-groups, health, health-summary, short-links, podcast, ' +
            'changes',
        }),
      );
    },
  );
});

test('a short link leads to a file: it is no page that Docusaurus looks for', () => {
  const markdown = '[a](/go/apply), [b](./start.md) and [c][].\n\n- | [d](/go/slack)\n\n[c]: /go/sig-docs\n';
  for (const path of ['docs/start.md', 'versioned_docs/version-2023/start.md']) {
    const urls = [...nodesOf(transform(markdown, path))].flatMap((node) => ('url' in node ? [node.url] : []));
    expect(urls).toEqual(['pathname:///go/apply', './start.md', 'pathname:///go/slack', 'pathname:///go/sig-docs']);
  }
});

describe('the page of a group', () => {
  test.each<[file: string, data: string]>([
    ['docs/sigs/network.md', 'current/pages/sigs/network'],
    ['docs/working-groups/gateway.md', 'current/pages/working-groups/gateway'],
    ['docs/committees/steering.md', 'current/pages/committees/steering'],
    ['versioned_docs/version-2023/sigs/network.md', '2023/pages/sigs/network'],
  ])('%s hands on its facts', (file, data) => {
    const root = transformed('Text.\n', file);
    expect(statements(root)).toEqual([`default as group from ${generated}/${data}.json`]);
    expect(nodes(root)[0]?.data?.estree?.body[0]?.type).toBe('ExportNamedDeclaration');
  });

  test.each(['docs/sigs/index.md', 'docs/programmes/ospp.md', 'docs/start.md'])('is not %s', (file) => {
    expect(statements(transformed('Text.\n', file))).toEqual([]);
  });
});

test(':::steps gets the class that draws a list as steps', () => {
  const [steps] = transformed(':::steps\n\n1. One.\n\n:::\n', 'docs/start.md').children;
  expect(steps?.data).toEqual({ hName: 'div', hProperties: { className: ['steps'] } });
});

test('another container is left to Docusaurus', () => {
  const [note] = transformed(':::note\n\nMind.\n\n:::\n', 'docs/start.md').children;
  expect(note?.data).toBe(undefined);
});

test.each<[file: string, place: string]>([
  ['docs/start.md', 'current/places/start'],
  ['docs/sigs/index.md', 'current/places/sigs/index'],
  ['versioned_docs/version-2023/sigs/network.md', '2023/places/sigs/network'],
])('%s hands on where it stands among the versions', (file, place) => {
  expect(statements(transform('Text.\n', file))).toContain(`default as place from ${generated}/${place}.json`);
});

test('a page outside of the docs is left alone', () => {
  expect(nodes(transformed('::nothing\n', 'src/pages/about.md')).map((node) => node.type)).toEqual(['leafDirective']);
});
