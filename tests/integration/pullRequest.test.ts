import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bold, neutral } from '../../tools/preview/markdown';
import { builds } from '../builds';
import {
  type GroupFile,
  type HandOver,
  handOver,
  type MeetingMove,
  type MovablePage,
  movablePages,
  moveMeeting,
  possibleHandOver,
  possibleMove,
  renamePage,
} from '../pullRequest';
import { buildSite, copySite, runTool } from '../siteCopy';

const copy = copySite({});
const site = copy.folder;
const out = join(site, 'build');
const read = (path: string) => readFileSync(join(site, path), 'utf8');

let handedOver: HandOver;
let meeting: MeetingMove;
let page: MovablePage;

/** A weekday as it begins a sentence. */
const inWords = (day: string) => day.charAt(0).toUpperCase() + day.slice(1);

/** What the check tells a pull request, a line each. */
function annotations() {
  const { status, stdout } = runTool(site, 'checkData', '--format', 'github', '--errors-only');
  return { status, lines: stdout.trim().split('\n') };
}

// Taken from the facts of today, whatever they are; what they do not allow is told by the tests, one by one.
beforeAll(() => {
  handedOver = possibleHandOver(site);
  meeting = possibleMove(site);
  const [first] = movablePages(site);
  if (!first) throw new Error('no page can be renamed');
  page = first;
});

afterAll(() => copy.remove());

describe('a wrong pull request', () => {
  test('a lead who is not registered is annotated at the line and column of the handle, and fails', () => {
    const wrong = 'nobody-of-the-tests';
    const { file } = handedOver.group;
    const text = read(file);
    // The one who led is emeritus, and so named by a page still: the handle alone is wrong.
    const place = handOver(site, { ...handedOver, after: wrong });
    const changed = read(file);
    const { status, lines } = annotations();
    writeFileSync(join(site, file), text);
    const before = changed.slice(0, changed.indexOf(wrong)).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    expect(lines).toEqual([
      expect.stringMatching(
        `^::error file=${file},line=${before.length},col=${column},endColumn=${column + wrong.length},title=[\\w-]+::` +
          `leads\\[${place}\\] "${wrong}" is not in data/people\\.yml`,
      ),
    ]);
    expect(status).toBe(1);
  });

  test('a page that is renamed without a redirect is annotated with the command to run, and fails', () => {
    const to = renamePage(site, page);
    const line = read('data/addresses.txt').split('\n').indexOf(page.address) + 1;
    const { status, lines } = annotations();
    expect(lines).toContainEqual(
      expect.stringMatching(
        `^::error file=data/addresses\\.txt,line=${line},col=1,endColumn=\\d+,title=[\\w-]+::${page.address} was published ` +
          `and is gone: .*npm run redirect -- ${page.address} ${to}`,
      ),
    );
    expect(lines.filter((line) => !line.includes(`::${page.address}`))).toEqual([]);
    expect(status).toBe(1);
  });
});

describe('a right pull request', () => {
  const summaryFile = join(site, 'preview/summary.md');
  let summary = '';

  beforeAll(() => {
    handOver(site, handedOver);
    moveMeeting(site, meeting);
    // The page was renamed above; what it still lacks is its redirect.
    const redirect = runTool(site, 'redirect/index', page.address, `${page.address}-renamed`);
    expect(redirect).toMatchObject({ status: 0, stderr: '' });
    expect(runTool(site, 'generate')).toMatchObject({ status: 0, stderr: '' });
    buildSite(site, out);
    const { status, stderr } = compare(builds.site.folder, out, summaryFile);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    summary = readFileSync(summaryFile, 'utf8');
  }, 600_000);

  const compare = (before: string, after: string, file: string) =>
    runTool(site, 'previewSummary', '--before', before, '--after', after, '--out', file);

  /** The lines below the line of a group, up to the next one. */
  function linesOf({ title }: GroupFile): string[] {
    const lines = summary.split('\n');
    const start = lines.findIndex((line) => line.startsWith(`- ${bold(title)}`));
    const end = lines.findIndex((line, index) => index > start && !line.startsWith('  - '));
    return lines.slice(start + 1, end);
  }

  test('passes the check', () => {
    expect(annotations()).toEqual({ status: 0, lines: [''] });
  });

  test('its summary says who led and who leads, with handles that call nobody', () => {
    const { group, before, after } = handedOver;
    const leads = linesOf(group).filter((line) => line.startsWith('  - Leads: '));
    const led = before === undefined ? '' : `\`${before}\`.*`;
    expect(leads).toEqual([expect.stringMatching(`${led} → .*\`${after}\``)]);
    expect(summary.replace(/`[^`]*`/g, '')).not.toContain('@');
    expect(summary).toBe(neutral(summary));
  });

  test('says how the meeting moved', () => {
    const { group, before, after } = meeting;
    const told = before === undefined ? 'New meeting: ' : `Meeting moved: .*${inWords(before)}.* → `;
    const lines = linesOf(group).filter((line) => line.includes('eeting: ') || line.includes('Meeting moved'));
    expect(lines).toEqual([expect.stringMatching(`^ {2}- ${told}.*${inWords(after)}`)]);
  });

  test('says where the page went, and that no redirect is owed', () => {
    expect(summary).toMatch(new RegExp(`^- .*: \`${page.address}\` → \`${page.address}-renamed\``, 'm'));
    expect(summary).toContain('No redirect is owed.');
    expect(summary).not.toContain('npm run redirect');
  });

  test('counts what is touched, and the bytes', () => {
    const groups = new Set([handedOver.group.file, meeting.group.file]).size;
    const people = handedOver.before === undefined ? '1 person' : '2 people';
    expect(summary).toMatch(new RegExp(`^${groups} groups?, ${people}, (?:.*, )?[1-9]\\d* pages\\.`, 'm'));
    expect(summary).toMatch(/^- `main\.js`, which every page loads: [\d,]+ → [\d,]+ bytes \(/m);
    expect(summary).toMatch(/^- Heaviest page.* [\d,]+ → [\d,]+ bytes \(/m);
  });

  test('a page that is taken out of the built site is owed a redirect', () => {
    const without = join(site, 'without');
    mkdirSync(without);
    cpSync(builds.site.folder, without, { recursive: true });
    for (const ending of ['html', 'md']) rmSync(join(without, `${page.address}.${ending}`));
    const { status, stdout } = runTool(site, 'previewSummary', '--before', builds.site.folder, '--after', without);
    expect(stdout).toContain('1 redirect is owed.');
    expect(stdout).toMatch(new RegExp(`^- \`${page.address}\`: .* \`npm run redirect -- ${page.address} /NEW\`$`, 'm'));
    expect(status).toBe(0);
  });
});
