import type { ElementContent } from 'hast';
import { type CodeKind, codeKinds } from '../../codeThemes';
import { type Token, tokensOf } from './grammars';
import { className } from './styles';

const kindOfType: ReadonlyMap<string, CodeKind> = new Map(
  Object.entries(codeKinds).flatMap(([kind, types]) => types.map((type) => [type, kind as CodeKind] as const)),
);

/** Kind of a token that has several types: the last one that has a color decides, as in Prism's themes. */
function kindOf(types: readonly string[]): CodeKind | undefined {
  return types.map((type) => kindOfType.get(type)).findLast((kind) => kind !== undefined);
}

const text = (value: string): ElementContent => ({ type: 'text', value });

/** The same nodes, with text beside text made one. */
function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === 'text' && node.type === 'text') result[result.length - 1] = text(last.value + node.value);
    else result.push(node);
  }
  return result;
}

/** @param around - kind of the token around this one: what is of the same needs no element of its own */
function nodesOf(token: Token | readonly Token[], around?: CodeKind): ElementContent[] {
  if (typeof token === 'string') return [text(token)];
  if (!('type' in token)) return joined(token.flatMap((part) => nodesOf(part, around)));
  const kind = kindOf([token.type, ...[token.alias ?? []].flat()]) ?? around;
  const children = nodesOf(token.content as Token | readonly Token[], kind);
  if (!kind || kind === around) return children;
  return [{ type: 'element', tagName: 'span', properties: { className: [className(kind)] }, children }];
}

/**
 * A piece of code as HTML nodes, with a class on each part that has a color.
 *
 * @param language - as it is written behind the three backticks; code in an unknown one is one text.
 */
export function highlighted(code: string, language: string): ElementContent[] {
  return nodesOf(tokensOf(code, language));
}
