import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { HealthFinding, HealthView } from '../../plugins/community/outputs/health';
import type { HealthRule } from '../../plugins/community/rules';
import { conflictSubjectLabel } from '../conflictSubjects';
import { useEditUrl } from '../useEditUrl';
import { useHealthGroup } from '../useHealthGroup';
import styles from './styles.module.css';

function Details({ finding, check }: { readonly finding: HealthFinding; readonly check: HealthRule }): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const { date, person, conflict } = finding;
  if (conflict) {
    return (
      <>
        <span className={styles.subject}>{conflictSubjectLabel(conflict.about)}.</span> {conflict.detail}{' '}
        <span className="detail">
          {conflict.sources.map(({ name, url }, index) => (
            <span key={url}>
              {index > 0 && ' · '}
              <a href={url}>{name}</a>
            </span>
          ))}
        </span>
      </>
    );
  }
  if (date) {
    const day = { date: formatDate(date, locale) };
    return check === 'no-lead'
      ? translate({ id: 'health.since', message: 'since {date}' }, day)
      : translate({ id: 'health.confirmed', message: 'confirmed on {date}' }, day);
  }
  return person ? <Link to={person.to}>{person.name}</Link> : null;
}

type Group = {
  readonly group: HealthFinding['group'];
  readonly file: string;
  readonly findings: readonly HealthFinding[];
};

/** The findings of each group together, in their order. */
function byGroup(findings: readonly HealthFinding[]): Group[] {
  const groups = new Map<string, HealthFinding[]>();
  for (const finding of findings) groups.set(finding.group.slug, [...(groups.get(finding.group.slug) ?? []), finding]);
  return [...groups.values()].flatMap((found) => {
    const [first] = found;
    return first ? [{ group: first.group, file: first.file, findings: found }] : [];
  });
}

/** The groups that one check of the health page finds something in, each with a link to mend it. */
export default function HealthReport({
  data,
  check,
}: {
  readonly data: HealthView;
  readonly check: HealthRule;
}): ReactNode {
  const [chosen] = useHealthGroup(data);
  const editUrl = useEditUrl();
  const findings = data.checks[check].filter(({ group }) => chosen === '' || group.slug === chosen);
  if (findings.length === 0) {
    return (
      <p className="unknown">
        {chosen === ''
          ? translate({ id: 'health.none', message: 'Nothing found: every group is in order here.' })
          : translate({ id: 'health.noneInGroup', message: 'Nothing found in this group.' })}
      </p>
    );
  }
  return (
    <ul className={check === 'conflict' ? styles.long : styles.short}>
      {byGroup(findings).map(({ group, file, findings: found }) => (
        <li key={group.slug} className={styles.group}>
          <Link to={group.to} className={styles.name}>
            {group.name}
          </Link>
          {check === 'conflict' ? (
            <ul>
              {found.map((finding) => (
                <li key={finding.line}>
                  <Details finding={finding} check={check} />
                </li>
              ))}
            </ul>
          ) : (
            <span className="detail">
              {found.slice(0, 1).map((finding) => (
                <Details key={finding.line} finding={finding} check={check} />
              ))}
            </span>
          )}
          <a href={editUrl(file)} className={styles.edit}>
            {check === 'conflict' ? (
              <Translate id="health.settle">Settle it</Translate>
            ) : (
              <Translate id="health.fix">Fix it</Translate>
            )}
            <span className="visually-hidden"> ({group.name})</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
