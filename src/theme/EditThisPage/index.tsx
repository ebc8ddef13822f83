import type { Props } from '@theme/EditThisPage';
import OriginalEditThisPage from '@theme-original/EditThisPage';
import type { ReactNode } from 'react';
import ReportProblem from '../../components/ReportProblem';

/** The edit link, and beside it a way to report a problem for those who would rather not edit. */
export default function EditThisPage(props: Props): ReactNode {
  return (
    <span className="page-actions">
      <OriginalEditThisPage {...props} />
      <ReportProblem />
    </span>
  );
}
