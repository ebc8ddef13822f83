import { Prism } from 'prism-react-renderer';

/** Part of a piece of code: text, or text of which the type is known. */
export type Token = ReturnType<typeof Prism.tokenize>[number];

/** Languages beside those that prism-react-renderer has. They register themselves with a global Prism, as they are made to. */
function addLanguages(): void {
  const before = Reflect.get(globalThis, 'Prism');
  Reflect.set(globalThis, 'Prism', Prism);
  try {
    require('prismjs/components/prism-bash');
    require('prismjs/components/prism-diff');
    require('prismjs/components/prism-docker');
  } finally {
    Reflect.set(globalThis, 'Prism', before);
  }
}

addLanguages();

/**
 * The parts of a piece of code.
 *
 * @param language - as it is written behind the three backticks.
 * @returns the code as one text where the language is unknown.
 */
export function tokensOf(code: string, language: string): readonly Token[] {
  const name = language.toLowerCase();
  const grammar = Object.hasOwn(Prism.languages, name) ? Prism.languages[name] : undefined;
  // Beside languages, Prism keeps functions there.
  return typeof grammar === 'object' ? Prism.tokenize(code, grammar) : [code];
}
