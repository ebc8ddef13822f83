import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** Address of a page of another version, below the site's base path. */
  readonly to: string;
};

/** A link to another version. Unlike the theme's, it fetches nothing of that version before it is followed. */
export default function CrossVersionLink({ to, children, ...rest }: Props): ReactNode {
  const href = useBaseUrl(to);
  useBrokenLinks().collectLink(href);
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}
