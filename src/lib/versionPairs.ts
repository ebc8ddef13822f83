/** Anything that has the name of a version: `current` or a year. */
type Named = { readonly version: string };

/** Two versions to compare. */
export type Pair<Version extends Named> = { readonly older: Version; readonly newer: Version };

/** Anchor of the comparison of two versions, such as `2021-2023`; every other anchor in it begins with it. */
export function pairId({ older, newer }: Pair<Named>): string {
  return `${older.version}-${newer.version}`;
}

/** Every two versions, the newest first. @param versions - newest first */
export function versionPairs<Version extends Named>(versions: readonly Version[]): Pair<Version>[] {
  return versions.flatMap((newer, index) => versions.slice(index + 1).map((older) => ({ older, newer })));
}

/** Every version with the one before it, newest first. @param versions - newest first */
export function versionSteps<Version extends Named>(versions: readonly Version[]): Pair<Version>[] {
  return versionPairs(versions).filter(({ older, newer }) => versions.indexOf(older) === versions.indexOf(newer) + 1);
}

/**
 * Every version with the newest, besides the one before that. Each was a step until another year was frozen, so its
 * address stays.
 *
 * @param versions - newest first.
 */
export function versionSpans<Version extends Named>(versions: readonly Version[]): Pair<Version>[] {
  return versionPairs(versions).filter(({ older, newer }) => newer === versions[0] && older !== versions[1]);
}

/** The anchors that the page of comparisons promises to keep: those of every step and every span. */
export function comparedAnchors(versions: readonly Named[]): string[] {
  return [...versionSteps(versions), ...versionSpans(versions)].map(pairId);
}
