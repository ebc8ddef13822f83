import type { PrismTheme } from 'prism-react-renderer';

type Palette = {
  readonly text: string;
  readonly background: string;
  readonly comment: string;
  readonly string: string;
  readonly keyword: string;
  readonly name: string;
  readonly number: string;
};

/** Colours of code for the kinds of token that Prism knows. Every colour has at least 4.5:1 on its background. */
function codeTheme(palette: Palette): PrismTheme {
  const { text, background, comment, string, keyword, name, number } = palette;
  return {
    plain: { color: text, backgroundColor: background },
    styles: [
      { types: ['comment', 'prolog', 'cdata'], style: { color: comment, fontStyle: 'italic' } },
      { types: ['string', 'attr-value', 'char', 'inserted', 'regex', 'url'], style: { color: string } },
      {
        types: ['keyword', 'operator', 'tag', 'selector', 'important', 'atrule', 'deleted'],
        style: { color: keyword },
      },
      {
        types: ['function', 'class-name', 'attr-name', 'property', 'key', 'title', 'variable'],
        style: { color: name },
      },
      { types: ['number', 'boolean', 'constant', 'symbol', 'builtin'], style: { color: number } },
    ],
  };
}

/** Code on a light page. */
export const lightCode = codeTheme({
  text: '#242e42',
  background: '#f6f8fa',
  comment: '#5b677d',
  string: '#0b6b4a',
  keyword: '#9b2c5e',
  name: '#1f5ea8',
  number: '#8a4b00',
});

/** Code on a dark page. */
export const darkCode = codeTheme({
  text: '#e3e8f1',
  background: '#1c2536',
  comment: '#97a4ba',
  string: '#7be0ba',
  keyword: '#f29ec4',
  name: '#8fc1ff',
  number: '#f3c474',
});
