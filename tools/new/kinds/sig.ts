import { sigPage } from '../page';
import { fillGroup, planGroup } from './group';
import { firstQuestions, lastQuestions } from './groupQuestions';
import { type Kind, one } from './kind';

/** A SIG: a page in `docs/sigs/`. */
export const sig: Kind = {
  name: 'sig',
  title: 'a special interest group (SIG)',
  example: `--name "AI" --purpose "Runs and serves models on KubeSphere, from the scheduler to the endpoint." \\
  --focus across --lead zheng1 --lead Ma-Dan --topic inference --slack sig-ai`,
  questions: [
    ...firstQuestions,
    {
      name: 'focus',
      form: 'choice',
      value: 'focus',
      ask: 'What does it work on?',
      expects: 'component (one part of the product) or across (the whole project)',
      isRequired: () => true,
      options: () => [
        { value: 'component', label: 'one part of the product' },
        { value: 'across', label: 'the whole project' },
      ],
    },
    ...lastQuestions,
  ],
  fill: (answers, _site, today) => ({ focus: ['component'], ...fillGroup(answers, today) }),
  plan: (site, answers, today) => {
    const plan = planGroup(site, 'sig', answers, today, (group) =>
      sigPage({ ...group, focus: one(answers, 'focus') ?? '' }),
    );
    const approval =
      'Have the approval of the technical oversight committee at hand: a SIG needs it (docs/governance/sig-lifecycle.md).';
    return { ...plan, next: [approval, ...plan.next] };
  },
};
