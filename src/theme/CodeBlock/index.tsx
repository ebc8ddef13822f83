// Ejected: the original highlights code in the browser; code comes highlighted, and here is only its frame.
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/CodeBlock';
import { type ReactNode, useCallback, useRef } from 'react';
import CopyButton from '../../components/CopyButton';
import Icon from '../../components/Icon';
import styles from './styles.module.css';

/** A block of code: with a title where it has one, and a button that copies it. */
export default function CodeBlock({ children, className, title }: Props): ReactNode {
  const code = useRef<HTMLElement>(null);
  const supply = useCallback(() => code.current?.textContent ?? '', []);
  const Frame = title ? 'figure' : 'div';
  return (
    <Frame className={styles.block}>
      {title && <figcaption className={styles.title}>{title}</figcaption>}
      <div className={styles.content}>
        <pre className={styles.code} tabIndex={0}>
          <code ref={code} className={className}>
            {children}
          </code>
        </pre>
        <CopyButton
          text={supply}
          label={translate({ id: 'copy.code', message: 'Copy code' })}
          className={styles.copy}
          isSign
        >
          <Icon of="copy" />
        </CopyButton>
      </div>
    </Frame>
  );
}
