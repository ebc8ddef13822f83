import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { weekdays } from '../../src/plugins/community/schema/group';
import { neutral } from '../../tools/preview/markdown';
import { builds } from '../builds';
import { type GroupFile, handlesOf, movablePages, openSigs, renamePage, setFact } from '../pullRequest';
import { buildSite, copySite, runTool } from '../siteCopy';

const copy = copySite({});
const site = copy.folder;
const out = join(site, 'build');
const read = (path: string) => readFileSync(join(site, path), 'utf8');

/** The first SIG of which something holds. */
function sigWith(what: string, holds: (sig: GroupFile) => boolean): GroupFile {
  const found = openSigs(site).find(holds);
  if (!found) throw new Error(`no open SIG ${what}`);
  return found;
}

const handles = handlesOf(site);
/** Somebody of the group, or else anybody. */
const heirOf = ({ leads, members }: GroupFile) =>
  [...members, ...handles].find((key) => handles.has(key) && !leads.includes(key)) ?? '';
const handedOver = sigWith('has one lead', (sig) => sig.leads.length === 1 && handles.has(sig.leads[0] ?? ''));
const leadBefore = handedOver.leads[0] ?? '';
const leadAfter = heirOf(handedOver);
const meeting = sigWith('says on which day it meets', ({ meetings }) => Boolean(meetings[0]?.day));
const dayBefore = meeting.meetings[0]?.day ?? '';
const dayAfter = dayBefore === 'monday' ? 'tuesday' : 'monday';
const page = firstOf(movablePages(site));

function firstOf<One>(all: readonly One[]): One {
  const [first] = all;
  if (first === undefined) throw new Error('no page can be renamed');
  return first;
}

/** A weekday as it begins a sentence. */
const inWords = (day: string) => day.charAt(0).toUpperCase() + day.slice(1);

afterAll(() => copy.remove());

describe('a wrong pull request', () => {
  test('a lead who is not registered is annotated at the line and column of the handle, and fails', () => {
    const wrong = 'nobody-of-the-tests';
    const text = read(handedOver.file);
    const start = text.indexOf(leadBefore, text.indexOf('\nleads:'));
    writeFileSync(join(site, handedOver.file), text.slice(0, start) + wrong + text.slice(start + leadBefore.length));
    const before = text.slice(0, start).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    const { status, stdout } = runTool(site, 'checkData', '--format', 'github', '--errors-only');
    writeFileSync(join(site, handedOver.file), text);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(
        `^::error file=${handedOver.file},line=${before.length},col=${column},endColumn=${column + wrong.length},title=[\\w-]+::` +
          `leads\\[0\\] "${wrong}" is not in data/people\\.yml`,
      ),
    ]);
    expect(status).toBe(1);
  });

  test('a page that is renamed without a redirect is annotated with the command to run, and fails', () => {
    const to = renamePage(site, page);
    const line = read('data/addresses.txt').split('\n').indexOf(page.address) + 1;
    const { status, stdout } = runTool(site, 'checkData', '--format', 'github', '--errors-only');
    const annotations = stdout.trim().split('\n');
    expect(annotations).toContainEqual(
      expect.stringMatching(
        `^::error file=data/addresses\\.txt,line=${line},col=1,endColumn=\\d+,title=[\\w-]+::${page.address} was published ` +
          `and is gone: .*npm run redirect -- ${page.address} ${to}`,
      ),
    );
    expect(annotations.filter((annotation) => !annotation.includes(`::${page.address}`))).toEqual([]);
    expect(status).toBe(1);
  });
});

describe('a right pull request', () => {
  const summaryFile = join(site, 'preview/summary.md');
  let summary = '';

  beforeAll(() => {
    setFact(site, handedOver.file, ['leads'], [leadAfter]);
    setFact(
      site,
      handedOver.file,
      ['members'],
      handedOver.members.filter((key) => key !== leadAfter),
    );
    setFact(site, meeting.file, ['meetings', 0, 'day'], dayAfter);
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
  function linesOf({ name }: GroupFile): string[] {
    const lines = summary.split('\n');
    const start = lines.findIndex((line) => line.startsWith(`- **SIG ${name}**`));
    const end = lines.findIndex((line, index) => index > start && !line.startsWith('  - '));
    return lines.slice(start + 1, end);
  }

  test('passes the check', () => {
    const { status, stdout } = runTool(site, 'checkData', '--format', 'github', '--errors-only');
    expect([status, stdout.trim()]).toEqual([0, '']);
  });

  test('its summary says who led and who leads, with handles that call nobody', () => {
    expect(weekdays).toContain(dayAfter);
    const leads = linesOf(handedOver).filter((line) => line.startsWith('  - Leads: '));
    expect(leads).toEqual([expect.stringMatching(`\`${leadBefore}\`.* → .*\`${leadAfter}\``)]);
    expect(summary.replace(/`[^`]*`/g, '')).not.toContain('@');
    expect(summary).toBe(neutral(summary));
  });

  test('says how the meeting moved', () => {
    const [moved, ...others] = linesOf(meeting).filter((line) => line.includes('Meeting'));
    expect(others).toEqual([]);
    expect(moved).toMatch(new RegExp(`^ {2}- Meeting moved: .*${inWords(dayBefore)}.* → .*${inWords(dayAfter)}`));
  });

  test('says where the page went, and that no redirect is owed', () => {
    expect(summary).toMatch(new RegExp(`^- .*: \`${page.address}\` → \`${page.address}-renamed\``, 'm'));
    expect(summary).toContain('No redirect is owed.');
    expect(summary).not.toContain('npm run redirect');
  });

  test('counts what is touched, and the bytes', () => {
    const groups = new Set([handedOver.file, meeting.file]).size;
    expect(summary).toMatch(new RegExp(`^${groups} groups?, 2 people, (?:.*, )?[1-9]\\d* pages\\.`, 'm'));
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
