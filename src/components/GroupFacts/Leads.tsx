import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import { newIssueUrl } from '../../lib/issues';
import type { GroupView } from '../../plugins/community/outputs/groupView';
import { PersonList } from '../Person';
import Unknown from '../Unknown';
import { useRepository } from '../useRepository';

/** What somebody does who would lead a group, or knows who would: reads what it takes, and fills in the form. */
function WaysToLead({ name }: { readonly name: string }): ReactNode {
  const repository = useRepository();
  const { siteConfig } = useDocusaurusContext();
  const { pathname } = useLocation();
  return (
    <>
      <Link to="/governance/roles#lead">{translate({ id: 'group.vacant.how', message: 'How to become a lead' })}</Link>
      {' · '}
      <a href={newIssueUrl(repository, 'newLead', { sig: siteConfig.url + pathname }, name)}>
        {translate({ id: 'group.vacant.nominate', message: 'Nominate a lead' })}
      </a>
    </>
  );
}

type Props = { readonly group: GroupView; readonly editUrl: string | undefined };

/** Who leads a group; of a vacant one since when, and what to do about it. */
export default function Leads({ group, editUrl }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  if (group.leads.length > 0) return <PersonList people={group.leads} />;
  if (!group.vacantSince) return <Unknown editUrl={editUrl} />;
  return (
    <>
      {translate(
        { id: 'group.vacant', message: 'No lead since {date}.' },
        { date: formatDate(group.vacantSince, locale) },
      )}{' '}
      {!group.isArchived && <WaysToLead name={group.name} />}
    </>
  );
}
