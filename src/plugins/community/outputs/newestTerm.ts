import type { Model } from '../model';

/** The last term of the ambassadors; a rule has them in order. */
export function newestTerm({ ksap }: Pick<Model, 'ksap'>) {
  return ksap?.value.terms.at(-1);
}
