import { useLocation } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { newIssueUrl } from '../../lib/issues';
import { useRepository } from '../useRepository';

/** A link that opens a GitHub issue about the page it stands on. */
export default function ReportProblem(): ReactNode {
  const repository = useRepository();
  const { siteConfig } = useDocusaurusContext();
  const { pathname } = useLocation();
  const href = newIssueUrl(repository, {
    title: `Problem with ${pathname}`,
    body: `Page: ${siteConfig.url}${pathname}\n\nWhat is wrong:\n\nWhat it should say, and where that is written:\n`,
  });
  return (
    <a href={href}>
      <Translate id="page.report">Report a problem with this page</Translate>
    </a>
  );
}
