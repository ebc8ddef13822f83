import { useLocation } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { newIssueUrl } from '../../lib/issues';
import { useRepository } from '../useRepository';

/** A link that opens the form for a problem with the page it stands on. */
export default function ReportProblem(): ReactNode {
  const repository = useRepository();
  const { siteConfig } = useDocusaurusContext();
  const { pathname } = useLocation();
  return (
    <a href={newIssueUrl(repository, 'pageProblem', { page: siteConfig.url + pathname }, pathname)}>
      <Translate id="page.report">Report a problem with this page</Translate>
    </a>
  );
}
