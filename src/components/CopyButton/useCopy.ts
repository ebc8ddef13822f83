import { translate } from '@docusaurus/Translate';
import { useCallback, useEffect, useRef, useState } from 'react';
import { announce, prepareAnnouncements } from '../announce';
import { copyText } from './clipboard';

/** How long the result is shown, in milliseconds. */
const shownFor = 2000;

export type CopyState = 'idle' | 'copied' | 'failed';

/**
 * Copies a text, says the result to readers who listen, and keeps it for a while for those who look.
 *
 * @param text - the text, or what supplies it when it is wanted.
 */
export function useCopy(text: string | (() => string | Promise<string>)): [CopyState, () => Promise<void>] {
  const [state, setState] = useState<CopyState>('idle');
  const reset = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    prepareAnnouncements();
    return () => clearTimeout(reset.current);
  }, []);

  const copy = useCallback(async () => {
    const isCopied = await copyText(() => (typeof text === 'string' ? text : text()));
    setState(isCopied ? 'copied' : 'failed');
    announce(
      isCopied
        ? translate({ id: 'copy.copied', message: 'Copied' })
        : translate({ id: 'copy.failed', message: 'Could not copy' }),
    );
    clearTimeout(reset.current);
    reset.current = setTimeout(() => setState('idle'), shownFor);
  }, [text]);

  return [state, copy];
}
