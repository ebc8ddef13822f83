// Ejected: the original leaves the frame of a block to its `code`, which cannot tell highlighted code from code in a line.
import CodeBlock from '@theme/CodeBlock';
import type { Props } from '@theme/MDXComponents/Pre';
import { type ComponentProps, isValidElement, type ReactNode } from 'react';

/** A block of code in Markdown: a `pre` around one `code`. */
export default function MDXPre({ children, title }: Props): ReactNode {
  const code = isValidElement<ComponentProps<'code'>>(children) ? children.props : { children };
  return (
    <CodeBlock title={title} className={code.className}>
      {code.children}
    </CodeBlock>
  );
}
