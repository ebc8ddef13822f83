import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { issueForms } from '../../lib/issueForms';
import { newIssueUrl } from '../../lib/issues';
import { shortLinkPath } from '../../plugins/community/shortLinkPath';
import { usePlace } from '../place';
import { useAddress } from '../useAddress';
import { useRepository } from '../useRepository';

/** A button that leads to the form of a proposal; from an archive, which has no short links, straight to it. */
export default function ProposeWorkingGroup(): ReactNode {
  const repository = useRepository();
  const address = useAddress();
  const isArchived = Boolean(usePlace()?.frozenOn);
  const href = isArchived
    ? newIssueUrl(repository, 'newWorkingGroup', {})
    : address(shortLinkPath(issueForms.newWorkingGroup.id));
  return (
    <p>
      <a className="button button--primary" href={href}>
        {translate({ id: 'workingGroups.propose', message: 'Propose a working group' })}
      </a>
    </p>
  );
}
