import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { newIssueUrl } from '../../lib/issues';
import { useRepository } from '../useRepository';

/** The questions that a proposal answers, as the body of the issue. */
function proposal(): { title: string; body: string } {
  const questions = [
    translate({ id: 'workingGroups.propose.name', message: 'Name of the group' }),
    translate({ id: 'workingGroups.propose.problem', message: 'Problem: what cannot be solved inside one SIG' }),
    translate({ id: 'workingGroups.propose.goal', message: 'Goal' }),
    translate({ id: 'workingGroups.propose.scope', message: 'Out of scope' }),
    translate({ id: 'workingGroups.propose.sponsors', message: 'SIGs that take part (at least two)' }),
    translate({ id: 'workingGroups.propose.people', message: 'People: who leads, who joins (GitHub handles)' }),
    translate({ id: 'workingGroups.propose.results', message: 'Results: what will exist when it is done' }),
    translate({ id: 'workingGroups.propose.meetings', message: 'Meetings, notes and channel' }),
    translate({ id: 'workingGroups.propose.end', message: 'End: when the group disbands' }),
  ];
  return {
    title: translate({ id: 'workingGroups.propose.title', message: 'Proposal: working group ' }),
    body: questions.map((question) => `### ${question}\n\n`).join('\n'),
  };
}

/** A button that opens a GitHub issue with the questions of a proposal: a short link could not carry them. */
export default function ProposeWorkingGroup(): ReactNode {
  const repository = useRepository();
  return (
    <p>
      <a className="button button--primary" href={newIssueUrl(repository, proposal())}>
        {translate({ id: 'workingGroups.propose', message: 'Propose a working group' })}
      </a>
    </p>
  );
}
