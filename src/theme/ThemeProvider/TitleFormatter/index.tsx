// Ejected: it is the theme's own place for a format of titles, and holds nothing else.

import { TitleFormatterProvider } from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Props } from '@theme/ThemeProvider/TitleFormatter';
import { type ReactNode, useCallback } from 'react';
import { documentTitle } from '../../../lib/title';

type Formatter = Parameters<typeof TitleFormatterProvider>[0]['formatter'];

/** Gives every page a title that nobody cuts off. */
export default function TitleFormatter({ children }: Props): ReactNode {
  const shortTitle = String(useDocusaurusContext().siteConfig.customFields?.shortTitle);
  const formatter = useCallback<Formatter>(
    ({ title, siteTitle }) => documentTitle(title?.trim() ?? '', { title: siteTitle, shortTitle }),
    [shortTitle],
  );
  return <TitleFormatterProvider formatter={formatter}>{children}</TitleFormatterProvider>;
}
