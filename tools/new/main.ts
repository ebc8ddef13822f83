import { readSite } from '../../src/plugins/community/read';
import { checkAll, create } from './create';
import { type Command, readFlags } from './flags';
import { help } from './help';
import { type Asker, answered, Cancelled, interview } from './interview';
import { kinds } from './kinds';
import type { Answers, Kind } from './kinds/kind';
import { preview } from './preview';
import { flagMistakes, missing, say } from './words';
import { writeFiles } from './write';

/** What a run works with. */
export type Run = {
  /** The words after `npm run new --`. */
  readonly args: readonly string[];
  /** Absolute path of the site's root. */
  readonly siteDir: string;
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string;
  /** Who answers; left out: nobody, there is no terminal. */
  readonly asker?: Asker | undefined;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
};

/**
 * Does what the command line says.
 *
 * @returns 0 when all went well, 1 when nothing could be written, 2 when a flag is missing or wrong, 130 when the person
 * who was asked stopped.
 */
export async function main(run: Run): Promise<number> {
  const command = readFlags(run.args);
  if (command.wantsHelp) {
    run.print(help(command.kind));
    return 0;
  }
  try {
    return await make(run, command);
  } catch (error) {
    if (error instanceof Cancelled) {
      run.complain('Nothing was written.');
      return 130;
    }
    run.complain(`Nothing was written: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

async function make(run: Run, command: Command): Promise<number> {
  const { asker, siteDir, today, print } = run;
  if (command.mistakes.length > 0 && !command.kind) return refuse(run, command.mistakes);
  const kind = command.kind ?? (asker && (await askKind(asker)));
  if (!kind) return refuse(run, [`say what to add: ${kinds.map(({ name }) => name).join(', ')}`]);

  const site = await readSite(siteDir);
  const findings = await checkAll(site, kind, command.answers, today);
  const isComplete = missing(kind, command.answers).length === 0;
  if (command.mistakes.length > 0 || findings.length > 0 || (!isComplete && !asker)) {
    return refuse(run, [...command.mistakes, ...flagMistakes(kind, command.answers, findings)], kind);
  }
  const isAsked = !isComplete && asker !== undefined;
  const isShort = Object.keys(command.answers).length > 0;
  const answers: Answers = isAsked
    ? await interview({ site, kind, today }, command.answers, asker, isShort)
    : command.answers;

  // The answering may have taken a while: what is checked last and written is what is there now.
  const creation = await create(isAsked ? await readSite(siteDir) : site, kind, answers, today);
  if ('findings' in creation) {
    run.complain(['Nothing was written:', ...creation.findings.map((finding) => `  ${say(finding)}`)].join('\n'));
    return 1;
  }
  const { files, next } = creation;
  if (command.isDryRun) {
    print(`This would be written:\n\n${files.map(preview).join('\n\n')}\n`);
  } else {
    const names = files.map(({ file }) => file).join(', ');
    if (isAsked && !(await asker.confirm(`Write ${names}?`, true))) throw new Cancelled();
    await writeFiles(siteDir, files);
    for (const { file, before } of files) print(`${before === undefined ? 'written' : 'changed'}  ${file}`);
    print('');
  }
  print(['Next:', ...next.map((step, index) => `  ${index + 1}. ${step}`)].join('\n'));
  return 0;
}

async function askKind(asker: Asker): Promise<Kind | undefined> {
  const options = kinds.map(({ name, title }) => ({ value: name, label: title }));
  const known = async (name: string) => (kinds.some((kind) => kind.name === name) ? undefined : 'is not known');
  const name = answered(await asker.choose('What would you like to add?', options, undefined, known));
  return kinds.find((kind) => kind.name === name);
}

function refuse({ complain }: Run, mistakes: readonly string[], kind?: Kind): number {
  const explain = `npm run new -- ${kind ? `${kind.name} ` : ''}--help`;
  complain(
    ['Nothing was written:', ...mistakes.map((mistake) => `  ${mistake}`), `"${explain}" explains every flag.`].join(
      '\n',
    ),
  );
  return 2;
}
