import { commonFlags } from './flags';
import { kinds } from './kinds';
import type { Kind, Question } from './kinds/kind';

/** Everything that `npm run new` can be told, or what belongs to one kind. */
export function help(kind?: Kind): string {
  const described = kind ? [kind] : kinds;
  return [
    `npm run new                        asks what to add, and for everything that it needs to know
npm run new -- <kind> <flags>      asks only for what no flag says; without a terminal, flags must say it all

Kinds: ${kinds.map(({ name }) => name).join(', ')}

${Object.entries(commonFlags)
  .map(([name, says]) => `  --${name}\n      ${says}`)
  .join('\n')}

Every answer is checked as npm run check:data would check it. Nothing is written while one is wrong.
Ends with 0 when all went well, 1 when nothing could be written, 2 when a flag is missing or wrong, 130 after Ctrl-C.`,
    ...described.map(kindHelp),
  ].join('\n\n');
}

function kindHelp({ name, title, example, questions }: Kind): string {
  const lines = questions.map(describe).join('\n');
  return `npm run new -- ${name}: adds ${title}\n\n${lines}\n\n  Example:\n  npm run new -- ${name} ${example}`;
}

function describe({ name, value, form, expects, isRequired }: Question): string {
  const notes = [
    ...(isRequired?.({}) ? ['required'] : []),
    ...(form === 'list' || form === 'choices' ? ['may be repeated'] : []),
  ];
  const flag = value === '' ? `--${name}` : `--${name} <${value}>`;
  return `  ${flag}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}\n      ${expects}`;
}
