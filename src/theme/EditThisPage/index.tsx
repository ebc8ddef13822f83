import type { Props } from '@theme/EditThisPage';
import OriginalEditThisPage from '@theme-original/EditThisPage';
import type { ReactNode } from 'react';
import ArchiveNote from '../../components/ArchiveNote';
import ReportProblem from '../../components/ReportProblem';

/**
 * The edit link, and beside it a way to report a problem for those who would rather not edit; on a page of a frozen year
 * also where its facts are changed.
 */
export default function EditThisPage(props: Props): ReactNode {
  return (
    <span className="page-actions">
      <OriginalEditThisPage {...props} />
      <ReportProblem />
      <ArchiveNote />
    </span>
  );
}
