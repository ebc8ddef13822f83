// Prints what became of every wrong edit: npx tsx src/plugins/community/wrongEdits/report.ts
import { join } from 'node:path';
import { readSite } from '../read';
import { countOutcomes, formatOutcome, tryWrongEdits } from './trial';

const siteDir = join(__dirname, '../../../..');

/** The days that the trial is made with. */
const day = '2026-11-22';

async function print(): Promise<void> {
  const outcomes = await tryWrongEdits(await readSite(siteDir), { today: day, asOf: day });
  console.info(outcomes.map(formatOutcome).join('\n\n'));
  console.info(`\n${outcomes.length} edits:`, countOutcomes(outcomes));
}

void print();
