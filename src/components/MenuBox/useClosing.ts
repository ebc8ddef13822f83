import { type RefObject, useEffect, useRef } from 'react';

/**
 * What makes an open menu close by a click on what is not in it or on one of its links, by Escape, which gives the focus
 * back to what opens it, and when the focus goes on. Its `summary` closes it without any of that.
 *
 * @returns the menu's `details`.
 */
export function useClosing(): RefObject<HTMLDetailsElement | null> {
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = () => {
      if (menu.current) menu.current.open = false;
    };
    const isInside = (target: EventTarget | null) => target instanceof Node && menu.current?.contains(target);
    const onClick = ({ target }: Event) => {
      if (!isInside(target) || (target instanceof Element && target.closest('a'))) close();
    };
    const onFocusIn = ({ target }: Event) => {
      if (!isInside(target)) close();
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !menu.current?.open) return;
      close();
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  return menu;
}
