import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { leadsTo } from '../../../../tools/remark/address.mjs';
import { scriptText } from '../../../lib/jsonLd';
import { composeCard } from '../../cards/drawCard';
import { api, serialize } from '../api';
import { nodesOf } from '../markdown';
import { outputs } from '../outputs';
import { allCards } from '../outputs/cards';
import { codeowners } from '../outputs/owners';
import { plainTexts } from '../plainText';
import { readMarkdown, smallPlace } from '../plainText/testing';
import { proseOf } from '../prose';
import { emittedRedirects } from '../redirects';
import { nginxMap, redirectsText } from '../redirects/hosts';
import { redirectHtml } from '../redirects/html';
import { checkTexts } from '../site';
import { type Edit, edit, edited, hostileText, payloads } from './edits';

const days = { today: '2023-12-31', asOf: '2023-12-31' };

/** Everything that the site makes of its facts, by path; `undefined` when the facts are refused. */
async function made(change: Edit | undefined): Promise<ReadonlyMap<string, string> | undefined> {
  const site = await checkTexts(edited(change ?? { file: '', index: 0, on: 'value', put: '' }), days);
  const [living] = site.models;
  if (!living || site.problems.some(({ severity }) => severity === 'error')) return undefined;
  const surroundings = { ...site, prose: await proseOf(site.trees), title: smallPlace.title };
  return new Map([
    ...[...outputs(living, surroundings)].map(([name, value]) => [`data/${name}.json`, JSON.stringify(value)] as const),
    ...[...api(living, { commit: null, date: null })].map(
      ([path, value]) => [`api/${path}`, serialize(value)] as const,
    ),
    ...emittedRedirects(site, smallPlace),
    ...(await plainTexts(site, smallPlace, () => ({}))),
    ['CODEOWNERS', codeowners(living)],
    ...allCards(site.models).map(
      ({ image, card }) => [`${image}.txt`, JSON.stringify(composeCard(card).element)] as const,
    ),
  ]);
}

/** The elements of a page with the names of their attributes, in order: what no text may change. */
function structureOf(html: string): string[] {
  const script = /<script>[\s\S]*?<\/script>/g;
  return [...html.replace(script, '<script/>').matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, '=""'));
}

/** Elements of HTML, and addresses that are none of a page, in a text of Markdown. */
function badNodes(markdown: string): string[] {
  return [...nodesOf(readMarkdown(markdown))].flatMap((node: Nodes) => {
    if (node.type === 'html') return [node.value];
    if (node.type === 'image') return [`image ${node.url}`];
    const isBad = (node.type === 'link' || node.type === 'definition') && leadsTo(node.url) === undefined;
    return isBad ? [node.url] : [];
  });
}

const handles = /^[A-Za-z0-9-]+$/;

/** What is wrong with a file that the site makes; nothing when no text has become more than text. */
function wrongIn(path: string, text: string, before: string | undefined): string[] {
  if (path.endsWith('.json')) {
    JSON.parse(text);
    return [];
  }
  if (path.endsWith('.md') || path.endsWith('llms.txt')) return badNodes(text);
  if (path.endsWith('.html')) {
    const [now, then] = [structureOf(text), structureOf(before ?? '')];
    const href = /<a href="([^"]*)"/.exec(text)?.[1] ?? '';
    const isSafe = /^(\/(?!\/)|https:\/\/)/.test(href) && !/[<>"\s]/.test(href);
    return [...(before === undefined || String(now) === String(then) ? [] : now), ...(isSafe ? [] : [href])];
  }
  if (path.endsWith('OWNERS') && path !== 'CODEOWNERS') {
    const lists = Object.values(parse(text) as Record<string, readonly string[]>).flat();
    return lists.filter((handle) => !handles.test(handle));
  }
  if (path === 'CODEOWNERS')
    return text.split('\n').filter((line) => !/^(#.*|\/docs\/[\w./-]+( @[\w-]+)+|)$/.test(line));
  return [];
}

describe('a text that is accepted stays text in all that is made of it', () => {
  let before: ReadonlyMap<string, string> | undefined;

  beforeAll(async () => {
    before = await made(undefined);
  });

  const safe = async (change: Edit) => {
    const files = await made(change);
    const wrong = [...(files ?? [])].flatMap(([path, text]) =>
      wrongIn(path, text, before?.get(path)).map((what) => `${path}: ${what}`),
    );
    expect(wrong).toEqual([]);
    return files !== undefined;
  };

  test('each payload in the facts that pages show most', async () => {
    let accepted = 0;
    for (const put of payloads) {
      for (const [file, index] of [
        ['docs/sigs/network.md', 0],
        ['data/channels.yml', 3],
      ] as const) {
        if (await safe({ file, index, on: 'value', put })) accepted += 1;
      }
    }
    // Else the test would say nothing.
    expect(accepted).toBeGreaterThan(20);
  }, 60_000);

  test('any text in any field', async () => {
    await fc.assert(
      fc.asyncProperty(edit, async (change) => {
        await safe({ ...change, on: 'value' });
      }),
      { numRuns: 40, interruptAfterTimeLimit: 2000, markInterruptAsFailure: false, verbose: 1 },
    );
  }, 60_000);
});

describe('writers that are given any text', () => {
  test('data in a script of a page does not end it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (key, value) => {
        const data = Object.fromEntries([[key, value]]);
        const text = scriptText(data);
        expect(text).not.toContain('<');
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  test('the page of a redirect has the same elements, whatever its target is called', () => {
    const page = { from: '/a', to: '/sigs/network', anchors: { a: '/b#c' }, path: [] };
    const structure = structureOf(redirectHtml(page, 'Network', smallPlace));
    fc.assert(
      fc.property(hostileText, hostileText, (name, id) => {
        const html = redirectHtml({ ...page, anchors: Object.fromEntries([[id, '/b#c']]) }, name, smallPlace);
        expect(structureOf(html)).toEqual(structure);
      }),
    );
  });

  test('the lists of redirects have one line for each', () => {
    const part = hostileText.map((text) => text.replace(/[\s/\\#?*\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '') || 'a');
    fc.assert(
      fc.property(part, part, (from, to) => {
        const pages = [{ from: `/x${from}`, to: `/x${to}`, anchors: {}, path: [] }];
        const lines = redirectsText(pages, '/')
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('#'));
        expect(lines).toHaveLength(1);
        expect(lines[0]).toMatch(/^\/\S+ \/\S+ 301$/);
        const map = nginxMap(pages, '/')
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('#'));
        expect(map).toHaveLength(1);
        expect(map[0]).toMatch(/^"(?:[^"\\]|\\.)*" "(?:[^"\\$]|\\.)*";$/);
      }),
    );
  });
});
