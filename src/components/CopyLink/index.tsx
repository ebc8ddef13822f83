import { useHistory } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useCallback } from 'react';
import { keepsPlace } from '../../clientModules/keepPlace';
import { lastingAddress } from '../../lib/lastingAddress';
import CopyButton from '../CopyButton';
import Icon from '../Icon';
import { anchorAddress } from './address';
import styles from './styles.module.css';

type Props = {
  /** Id of the place on this page. */
  readonly anchor: string;
  /** What is there, such as the text of a heading. */
  readonly name: string;
};

/**
 * A button that copies the full address of a place on this page and puts it into the address bar. Seen on the way over
 * its line and with the focus; always where nothing can hover.
 */
export default function CopyLink({ anchor, name }: Props): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const history = useHistory();
  const supply = useCallback(() => {
    // The query stays in the bar, and with it what the reader sees. Nor does the page move.
    history.replace({ ...history.location, hash: `#${encodeURIComponent(anchor)}`, state: keepsPlace() });
    return anchorAddress(lastingAddress(window.location.href, baseUrl), anchor);
  }, [history, anchor, baseUrl]);
  return (
    <CopyButton
      text={supply}
      label={translate(
        { id: 'copy.link', message: 'Copy link to {place}', description: 'Name of a button beside a heading' },
        { place: name },
      )}
      className={styles.button}
      isSign
    >
      <Icon of="link" />
    </CopyButton>
  );
}
