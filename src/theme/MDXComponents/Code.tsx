// Ejected: the original also shows blocks of code; here, those are `MDXComponents/Pre`.
import CodeInline from '@theme/CodeInline';
import type { Props } from '@theme/MDXComponents/Code';
import type { ReactNode } from 'react';

/** Code within a line. */
export default function MDXCode(props: Props): ReactNode {
  return <CodeInline {...props} />;
}
