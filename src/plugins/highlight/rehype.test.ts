import type { Element, Root } from 'hast';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import rehypeHighlight from './rehype';

const element = (tagName: string, properties: Element['properties'], children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const text = (value: string) => ({ type: 'text', value }) as const;

/** What the plugin makes of one element. */
function transformed(node: Element): Element {
  const root: Root = { type: 'root', children: [structuredClone(node)] };
  return unified().use(rehypeHighlight).runSync(root).children[0] as Element;
}

/** A block of code as Markdown's compiler hands it on. */
const block = (properties: Element['properties'], code: string) =>
  element('pre', {}, [element('code', properties, [text(code)])]);

describe('blocks of code', () => {
  test('get classes, and lose the line end that Markdown adds', () => {
    const className = ['language-bash'];
    expect(transformed(block({ className, live: false, metastring: undefined }, 'cd docs\n'))).toEqual(
      element('pre', {}, [
        element('code', { className }, [element('span', { className: ['code-name'] }, [text('cd')]), text(' docs')]),
      ]),
    );
  });

  test('without a language stay text', () => {
    expect(transformed(block({}, 'cd docs\n\n'))).toEqual(block({}, 'cd docs\n'));
  });

  test.each([
    ['title="src/a.sh"', 'src/a.sh'],
    ['{1,3} title=\'It is "so"\' live', 'It is "so"'],
    ['subtitle="no"', undefined],
    ['title=""', undefined],
    ['title=bare', undefined],
  ])('behind whose language stands %s have the title %s', (metastring, title) => {
    const properties = title === undefined ? {} : { title };
    expect(transformed(block({ metastring }, 'a\n')).properties).toEqual(properties);
  });

  test('are found in lists', () => {
    const item = element('li', {}, [block({ className: ['language-yaml'] }, 'a: 1\n')]);
    expect(JSON.stringify(transformed(item))).toContain('"className":["code-number"]');
  });
});

test('code in a line stays as it is', () => {
  const line = element('p', {}, [element('code', { className: ['language-bash'] }, [text('cd docs\n')])]);
  expect(transformed(line)).toEqual(line);
});
