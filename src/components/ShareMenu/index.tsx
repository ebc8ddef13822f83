import { useLocation } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import { useHistorySelector } from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import { type ReactNode, useCallback, useState } from 'react';
import { lastingAddress } from '../../lib/lastingAddress';
import type { PageShare } from '../../plugins/community/outputs/share';
import CopyButton from '../CopyButton';
import MenuBox, { menuItem, menuList } from '../MenuBox';
import { linkedInAddress, siteAddress, xAddress } from './addresses';
import SystemShare from './SystemShare';
import styles from './styles.module.css';

type Props = {
  readonly share: PageShare;
  /** Whether the menu has a line to itself. */
  readonly isAlone?: boolean;
};

/** Fetches a text of this site. @throws Error when it is not there. */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Two ways to copy the page: its address as it is now, with what is chosen on it; and all its text. */
function Copies({ markdown }: { readonly markdown: string }): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const fetchMarkdown = useCallback(() => fetchText(markdown), [markdown]);
  const here = useCallback(() => lastingAddress(window.location.href, baseUrl), [baseUrl]);
  const copies = [
    { text: here, label: translate({ id: 'share.copyLink', message: 'Copy link' }) },
    { text: fetchMarkdown, label: translate({ id: 'share.copyMarkdown', message: 'Copy as Markdown' }) },
  ];
  return copies.map(({ text, label }) => (
    <li key={label}>
      <CopyButton text={text} label={label} className={clsx(menuItem, styles.button)}>
        {label}
      </CopyButton>
    </li>
  ));
}

type PostProps = { readonly to: string; readonly children: string };

function Post({ to, children }: PostProps): ReactNode {
  return (
    <li>
      <a href={to} className={menuItem} target="_blank" rel="noopener">
        {children}
        <span className="visually-hidden">{translate({ id: 'share.newTab', message: ' (opens in a new tab)' })}</span>
      </a>
    </li>
  );
}

/** Ways to pass this page on. Nothing is asked of another host before a reader follows a link to it. */
export default function ShareMenu({ share, isAlone = false }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const markdown = useBaseUrl(share.markdown);
  const { pathname } = useLocation();
  const state = useHistorySelector(({ location }) => location.search + location.hash);
  const [title, setTitle] = useState(share.title);
  const page = siteAddress(siteConfig, pathname, state);
  const menu = (
    <MenuBox
      label={translate({ id: 'share.label', message: 'Share' })}
      side={isAlone ? 'start' : 'end'}
      onOpen={() => setTitle(document.title)}
    >
      <ul className={menuList}>
        <Copies markdown={markdown} />
        <li>
          <a href={markdown} className={menuItem}>
            {translate({ id: 'share.openMarkdown', message: 'Open as Markdown' })}
          </a>
        </li>
      </ul>
      <ul className={menuList}>
        <SystemShare />
        <Post to={xAddress(page, title)}>{translate({ id: 'share.x', message: 'Post on X' })}</Post>
        <Post to={linkedInAddress(page)}>{translate({ id: 'share.linkedIn', message: 'Post on LinkedIn' })}</Post>
      </ul>
    </MenuBox>
  );
  return isAlone ? <div className={styles.line}>{menu}</div> : menu;
}
