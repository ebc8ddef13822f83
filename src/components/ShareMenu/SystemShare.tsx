import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import { type ReactNode, useEffect, useState } from 'react';
import { lastingAddress } from '../../lib/lastingAddress';
import { announce } from '../announce';
import { menuItem } from '../MenuBox';
import styles from './styles.module.css';

/** Opens the system's own sheet; a reader who closes it has changed their mind, which is no mistake. */
async function share(baseUrl: string): Promise<void> {
  try {
    await navigator.share({ title: document.title, url: lastingAddress(window.location.href, baseUrl) });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    announce(translate({ id: 'share.failed', message: 'Could not share' }));
  }
}

/** A line of the menu that shares the page by the system's own means; nothing where there are none. */
export default function SystemShare(): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(typeof navigator.share === 'function'), []);
  if (!isThere) return null;
  return (
    <li>
      <button type="button" className={clsx(menuItem, styles.button)} onClick={() => share(baseUrl)}>
        {translate({ id: 'share.system', message: 'Share by another app' })}
      </button>
    </li>
  );
}
