// Ejected: the original sends two pictures, one per theme, and takes one away later. This site's are the same in both.
import type { Props } from '@theme/ThemedImage';
import type { ReactNode } from 'react';

/** A picture for both themes. */
export default function ThemedImage({ sources, alt, ...image }: Props): ReactNode {
  return <img {...image} src={sources.light} alt={alt} />;
}
