import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import type { ChangesView } from '../../plugins/community/outputs/changes';
import type { GroupKind } from '../../plugins/community/records';
import ChangeList from './ChangeList';
import type { ProgrammeChange, Speech } from './change';
import type { GroupsComparison } from './compareGroups';
import { groupWording } from './groupWording';
import { programmeWording } from './programmeWording';
import styles from './styles.module.css';

type Shared = {
  readonly people: ChangesView['people'];
  /** The anchor in the address. */
  readonly anchor: string;
  /** Anchor of the comparison, which every anchor in it begins with. */
  readonly id: string;
};

/** How the page says things. */
export function useSpeech(): Speech {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const { selectMessage } = usePluralForm();
  return { locale, select: selectMessage };
}

type RowProps = {
  readonly id: string;
  readonly name: string;
  readonly to: string | undefined;
  readonly children: ReactNode;
};

/** One group, and what is said of it. */
function Row({ id, name, to, children }: RowProps): ReactNode {
  return (
    <div className={styles.row}>
      <Heading as="h4" id={id} className={styles.name}>
        {to === undefined ? name : <Link to={to}>{name}</Link>}
      </Heading>
      {children}
    </div>
  );
}

/** What is said where nothing differs, or nothing more. */
function rest(changed: number, unchanged: number): string {
  if (changed + unchanged === 0) return translate({ id: 'changes.rest.none', message: 'Neither version lists any.' });
  if (unchanged === 0) return '';
  return changed === 0
    ? translate({ id: 'changes.rest.same', message: 'No difference: the same {count} in both.' }, { count: unchanged })
    : translate({ id: 'changes.rest.others', message: 'No difference in the other {count}.' }, { count: unchanged });
}

type GroupsProps = Shared & { readonly kind: GroupKind; readonly compared: GroupsComparison };

/** The groups of one kind; of committees also those that did not change, because that tells something. */
export function Groups({ kind, compared: { changed, unchanged }, people, anchor, id }: GroupsProps): ReactNode {
  const speech = useSpeech();
  const told = kind === 'committee' ? unchanged : [];
  const line = rest(changed.length + told.length, unchanged.length - told.length);
  return (
    <>
      {changed.map(({ group, changes }) => (
        <Row key={group.slug} id={`${id}-${group.slug}`} name={group.name} to={group.to}>
          <ChangeList
            changes={changes}
            say={(change) => groupWording(change, kind, speech)}
            people={people}
            anchor={anchor}
          />
        </Row>
      ))}
      {told.map(({ slug, name, to, members }) => (
        <Row key={slug} id={`${id}-${slug}`} name={name} to={to}>
          <p className={styles.same}>
            {speech.select(
              members.length,
              translate(
                {
                  id: 'changes.sameMembers',
                  message: 'Unchanged: the same member.|Unchanged: the same {count} members.',
                },
                { count: members.length },
              ),
            )}
          </p>
        </Row>
      ))}
      {line !== '' && <p className={`unknown ${styles.rest}`}>{line}</p>}
    </>
  );
}

type ProgrammeProps = Shared & { readonly to: string | undefined; readonly changes: readonly ProgrammeChange[] };

/** The ambassadorship programme. */
export function Programme({ to, changes, people, anchor, id }: ProgrammeProps): ReactNode {
  const speech = useSpeech();
  if (changes.length === 0) {
    return (
      <p className={`unknown ${styles.rest}`}>
        {to === undefined ? (
          <Translate id="changes.ksap.none">Neither version has an ambassadorship programme.</Translate>
        ) : (
          <Translate id="changes.ksap.same">No difference in seats, team, terms and ambassadors.</Translate>
        )}
      </p>
    );
  }
  return (
    <Row id={`${id}-ksap`} name="KSAP" to={to}>
      <ChangeList
        changes={changes}
        say={(change) => programmeWording(change, speech)}
        people={people}
        anchor={anchor}
      />
    </Row>
  );
}
