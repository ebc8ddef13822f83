import { workingGroupPage } from '../page';
import { factsOf } from '../site';
import { fillGroup, planGroup } from './group';
import { firstQuestions, lastQuestions } from './groupQuestions';
import { type Kind, many, one } from './kind';

/** A working group: a page in `docs/working-groups/`. */
export const workingGroup: Kind = {
  name: 'working-group',
  title: 'a working group of several SIGs',
  example: `--name "Edge Networking" --purpose "Connects edge nodes behind slow links to the cluster network." \\
  --sponsor network --sponsor edge --ends-when "Both SIGs have accepted one design." --lead zheng1`,
  questions: [
    ...firstQuestions,
    {
      name: 'sponsor',
      form: 'choices',
      value: 'slug',
      ask: 'For which SIGs does it work? (at least two)',
      expects: 'the slug of a SIG that it works for; at least two',
      isRequired: () => true,
      options: (site) =>
        factsOf(site)
          .sigs.filter((sig) => sig.value.status === 'open')
          .map(({ value }) => ({ value: value.slug, label: value.name })),
    },
    {
      name: 'ends-when',
      form: 'text',
      value: 'sentence',
      ask: 'When is it no longer needed?',
      expects: 'the condition on which the group disbands, in one sentence',
      isRequired: () => true,
    },
    ...lastQuestions,
  ],
  fill: (answers, site, today) => ({
    sponsor: factsOf(site)
      .sigs.slice(0, 2)
      .map((sig) => sig.value.slug),
    'ends-when': ['The other answers are checked.'],
    ...fillGroup(answers, today),
  }),
  plan: (site, answers, today) =>
    planGroup(site, 'working-group', answers, today, (group) =>
      workingGroupPage({ ...group, sponsors: many(answers, 'sponsor'), endsWhen: one(answers, 'ends-when') ?? '' }),
    ),
};
