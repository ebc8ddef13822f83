import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore, storeFolder } from '../../src/plugins/cards/store';
import { drawCards } from '../../src/plugins/cards/write';
import { allCards } from '../../src/plugins/community/outputs/cards';
import { formatReport } from '../../src/plugins/community/report';
import { checkSite } from '../../src/plugins/community/site';
import type { Terminal } from '../command';
import { writeSheets } from './sheet';
import { timeCards } from './timing';

/** What `npm run cards` can be told. */
export const help = `npm run cards    draws the social cards of all pages, those that are not there yet

  --sheet
      also writes all of them, small as in a chat, on sheets to look through
  --help
      shows this text

The cards are kept in ${storeFolder}; a build takes them from there.
Ends with 0 when all cards could be drawn, else 1.`;

/**
 * Draws the cards of a site.
 *
 * @returns the exit code.
 */
export async function main({ args, siteDir, print, complain }: Terminal): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    complain(`Nothing was drawn: ${options}\n\n${help}`);
    return 1;
  }
  if (options.help) {
    print(help);
    return 0;
  }
  const { models, problems, lineOf } = await checkSite(siteDir);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    complain(`Nothing was drawn; the pages and facts have mistakes:\n\n${formatReport(errors, lineOf)}`);
    return 1;
  }
  const cards = allCards(models);
  const pictures = new Map<string, Buffer>();
  const folder = join(siteDir, storeFolder);
  const { count, drawn, largest } = await drawCards(cards, openStore(folder), ({ image }, png) => {
    pictures.set(image, png);
  });
  print(`Cards: ${count}, ${drawn} drawn, ${count - drawn} kept from before`);
  print(`Largest: ${largest.bytes.toLocaleString('en')} bytes, ${largest.image}`);
  const { cold, bare } = await timeCards(cards);
  const ratio = (cold / bare).toFixed(2);
  print(`A cold card: ${cold.toFixed(0)} ms; satori and resvg alone: ${bare.toFixed(0)} ms; ratio ${ratio}`);
  if (options.sheet) for (const file of await writeSheets(pictures, folder)) print(`Sheet: ${file}`);
  return 0;
}

/** What was asked for; a text that says what is wrong with it. */
function readOptions(args: readonly string[]): { readonly sheet: boolean; readonly help: boolean } | string {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({ args: [...args], options: { sheet: flag, help: { ...flag, short: 'h' } } });
    return { sheet: values.sheet === true, help: values.help === true };
  } catch {
    const [wrong = ''] = args.filter((arg) => !['--sheet', '--help', '-h'].includes(arg));
    return `"${wrong}" is not known.`;
  }
}
