import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { HealthView } from '../../plugins/community/outputs/health';
import type { HealthRule } from '../../plugins/community/rules';
import { FilterSelect } from '../FilterBox';
import { healthCheckLabels } from '../healthChecks';
import StateTitle from '../StateTitle';
import { useHealthGroup } from '../useHealthGroup';
import styles from './styles.module.css';

/** How much each check of the health page finds, for all groups or for the one that is chosen. */
export default function HealthSummary({ data }: { readonly data: HealthView }): ReactNode {
  const [chosen, choose] = useHealthGroup(data);
  const locale = useDocusaurusContext().i18n.currentLocale;
  const all = translate({ id: 'health.all', message: 'All groups and programmes' });
  const checks = Object.entries(healthCheckLabels()) as [HealthRule, string][];
  const count = (rule: HealthRule) =>
    data.checks[rule].filter(({ group }) => chosen === '' || group.slug === chosen).length;
  const name = data.groups.find(({ slug }) => slug === chosen)?.name;
  const total = checks.reduce((sum, [rule]) => sum + count(rule), 0);
  return (
    <>
      <StateTitle title={name && translate({ id: 'health.title', message: 'Health of {group}' }, { group: name })} />
      <search className="filters">
        <FilterSelect
          label={translate({ id: 'health.group', message: 'Group or programme' })}
          value={chosen}
          options={[
            { value: '', label: all },
            ...data.groups.map(({ slug, name, count: found }) => ({ value: slug, label: `${name} (${found})` })),
          ]}
          onChange={choose}
        />
        <p className="detail">
          <Translate id="health.keep">
            The address of this page keeps your choice, so you can send it to a lead.
          </Translate>
        </p>
      </search>
      <p role="status" className={styles.total}>
        {translate(
          { id: 'health.total', message: '{total} points in {group}' },
          { total, group: name ?? all.toLocaleLowerCase(locale) },
        )}
      </p>
      <ul className={styles.counts}>
        {checks.map(([rule, label]) => (
          <li key={rule}>
            <a href={`#${rule}`} className={styles.count}>
              <span className={styles.number}>{count(rule)}</span>
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="detail">
        <Translate id="health.asOf" values={{ date: formatDate(data.asOf, locale) }}>
          {'Counted on {date}, the day of the last change to this site.'}
        </Translate>
      </p>
    </>
  );
}
