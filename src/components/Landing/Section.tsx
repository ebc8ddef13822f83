import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import type { LandingId } from '../../lib/landing';

type Props = { readonly id: LandingId; readonly title: string; readonly children: ReactNode };

/** A section of the front page, named by its heading. */
export default function Section({ id, title, children }: Props): ReactNode {
  return (
    <section aria-labelledby={id}>
      <Heading as="h2" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
