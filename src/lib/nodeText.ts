import { Children, isValidElement, type ReactNode } from 'react';

/** The words in what a page shows, such as a heading with a link or code in it. */
export function nodeText(node: ReactNode): string {
  return Children.toArray(node)
    .map((child) => {
      if (isValidElement<{ readonly children?: ReactNode }>(child)) return nodeText(child.props.children);
      return String(child);
    })
    .join('');
}
