/** What the tokens of code are colored by: the kinds, and for each the types that Prism gives tokens. */
export const codeKinds = {
  comment: ['comment', 'prolog', 'cdata'],
  string: ['string', 'attr-value', 'char', 'inserted', 'regex', 'url'],
  keyword: ['keyword', 'operator', 'tag', 'selector', 'important', 'atrule', 'deleted'],
  name: ['function', 'class-name', 'attr-name', 'property', 'key', 'title', 'variable'],
  number: ['number', 'boolean', 'constant', 'symbol', 'builtin'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CodeKind = keyof typeof codeKinds;

/** A color for each kind. It has at least 4.5:1 on `--ks-surface`, on which code stands. */
export type CodeTheme = Readonly<Record<CodeKind, string>>;

/** Code on a light page. */
export const lightCode: CodeTheme = {
  comment: '#5b677d',
  string: '#0b6b4a',
  keyword: '#9b2c5e',
  name: '#1f5ea8',
  number: '#8a4b00',
};

/** Code on a dark page. */
export const darkCode: CodeTheme = {
  comment: '#97a4ba',
  string: '#7be0ba',
  keyword: '#f29ec4',
  name: '#8fc1ff',
  number: '#f3c474',
};
