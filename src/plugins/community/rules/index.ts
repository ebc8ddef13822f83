import type { Model } from '../model';
import type { Problem } from '../problems';
import { descriptionsAreUnique } from './descriptions';
import { leadersExist } from './leaders';
import { namedPeopleExist } from './people';
import { namedSigsExist } from './sigs';
import { slugsMatchFiles } from './slugs';

/** What must hold across records: looks at a model, returns what is wrong. */
export type Rule = (model: Model) => readonly Problem[];

/** Every rule. A new one is a function in a file of its own and a name here. */
export const rules: readonly Rule[] = [
  namedPeopleExist,
  namedSigsExist,
  slugsMatchFiles,
  leadersExist,
  descriptionsAreUnique,
];

/** Applies every rule to a model. */
export function checkRules(model: Model): Problem[] {
  return rules.flatMap((rule) => rule(model));
}
