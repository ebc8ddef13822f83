import { type CodeKind, type CodeTheme, codeKinds } from '../../codeThemes';

/** Class of the parts of code that are of a kind. */
export function className(kind: CodeKind): string {
  return `code-${kind}`;
}

const kinds = Object.keys(codeKinds) as CodeKind[];

function variables(selector: string, theme: CodeTheme): string {
  const lines = kinds.map((kind) => `  --${className(kind)}: ${theme[kind]};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

/** The style of highlighted code: a variable per kind and theme, a class per kind. */
export function codeStyles(themes: { readonly light: CodeTheme; readonly dark: CodeTheme }): string {
  const rules = kinds.map((kind) => `.${className(kind)} {\n  color: var(--${className(kind)});\n}\n`);
  return [
    variables(':root', themes.light),
    variables('[data-theme="dark"]', themes.dark),
    ...rules,
    `.${className('comment')} {\n  font-style: italic;\n}\n`,
  ].join('\n');
}
