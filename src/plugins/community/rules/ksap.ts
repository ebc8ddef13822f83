import { problem } from '../check';
import type { UnnamedProblem } from '../problems';
import type { Rule } from '.';

/** A term has no more ambassadors than the programme has seats. */
export const seatsAreEnough: Rule = ({ ksap }) =>
  (ksap?.value.terms ?? []).flatMap(({ ambassadors }, index): UnnamedProblem[] => {
    if (!ksap || ambassadors.length <= ksap.value.seats) return [];
    const path = ['terms', index, 'ambassadors', ksap.value.seats];
    return [
      problem(
        ksap.source,
        path,
        `is one too many: a term has ${ksap.value.seats} seats, this one ${ambassadors.length} people`,
      ),
    ];
  });

/** Nobody is named twice in a term. */
export const ambassadorsAreUnique: Rule = ({ ksap }) =>
  (ksap?.value.terms ?? []).flatMap((term, t) => {
    const seen = new Set<string>();
    return term.ambassadors.flatMap(({ person }, a): UnnamedProblem[] => {
      if (!ksap || !seen.has(person)) {
        seen.add(person);
        return [];
      }
      return [
        problem(
          ksap.source,
          ['terms', t, 'ambassadors', a, 'person'],
          `"${person}" is named twice in term ${term.name}`,
        ),
      ];
    });
  });

/** Terms stand from the oldest to the newest, and do not overlap. */
export const termsInOrder: Rule = ({ ksap }) =>
  (ksap?.value.terms ?? []).flatMap((term, index, terms): UnnamedProblem[] => {
    const before = terms[index - 1];
    if (!ksap || !before || term.from > before.to) return [];
    return [
      problem(ksap.source, ['terms', index, 'from'], `must be after the end of term ${before.name} (${before.to})`),
    ];
  });

/** A certificate is a picture or a PDF at an address of its own. */
export const certificatesArePictures: Rule = ({ ksap }) => {
  const first = new Map<string, string>();
  return (ksap?.value.terms ?? []).flatMap((term, t) =>
    term.ambassadors.flatMap(({ person, certificate }, a): UnnamedProblem[] => {
      if (!ksap || certificate === null) return [];
      const path = ['terms', t, 'ambassadors', a, 'certificate'];
      if (!/\.(png|jpe?g|webp|svg|pdf)$/i.test(new URL(certificate).pathname)) {
        return [problem(ksap.source, path, 'must be the address of a picture or a PDF, such as …/ambassador-name.png')];
      }
      const owner = first.get(certificate);
      first.set(certificate, owner ?? person);
      return owner === undefined || owner === person
        ? []
        : [problem(ksap.source, path, `is the certificate of "${owner}"`)];
    }),
  );
};
