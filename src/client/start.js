// Inlined into every page (src/plugins/delivery/template.ts): starts the page's scripts when the browser has time for them,
// or when the reader does something that may need them. What was done before they could answer is done again then.
{
  const { scripts = '' } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;

  /** What to do again once the page answers. @type {(() => void)[]} */
  const kept = [];

  /** Fields with what the reader has put into them. @type {Map<HTMLInputElement | HTMLSelectElement, string | boolean>} */
  const fields = new Map();

  /** What was typed after the search was asked for. @type {string | undefined} */
  let typed;

  const isTick = (/** @type {Element} */ field) => /^(checkbox|radio)$/.test(field.getAttribute('type') ?? '');

  /** @param {Event} event */
  const keepInput = (event) => {
    const { target } = event;
    // A part of the page may answer already: it would be told twice.
    event.stopPropagation();
    if (target instanceof HTMLInputElement) fields.set(target, isTick(target) ? target.checked : target.value);
    else if (target instanceof HTMLSelectElement) fields.set(target, target.value);
  };

  /** @param {Event} event */
  const keepClick = (event) => {
    const { target } = event;
    const button = target instanceof Element && target.closest('button');
    if (!(button instanceof HTMLButtonElement) || button.type === 'submit') return;
    event.stopPropagation();
    kept.push(() => button.click());
    if (button.getAttribute('aria-haspopup') === 'dialog') typed ??= '';
  };

  /** @param {KeyboardEvent} event */
  const keepKey = (event) => {
    const { key, ctrlKey, metaKey, target } = event;
    if (target instanceof Element && target.matches('input, select, textarea')) return;
    const isShortcut = (ctrlKey || metaKey) && key.toLowerCase() === 'k';
    if (isShortcut) {
      kept.push(() => document.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, metaKey, bubbles: true })));
      typed ??= '';
    } else if (typed !== undefined && key.length === 1 && !ctrlKey && !metaKey) {
      typed += key;
    } else return;
    event.preventDefault();
  };

  const started = new AbortController();
  const taken = new AbortController();
  const ready = new AbortController();

  /** Without its scripts the page stays what it is, and its keys what they are. */
  const giveUp = () => {
    taken.abort();
    ready.abort();
  };
  document.addEventListener('page:left', giveUp, { once: true });
  // A script that breaks may never say that the page answers.
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, giveUp, { signal: ready.signal });

  const start = () => {
    if (started.signal.aborted) return;
    started.abort();
    for (const src of scripts.split(' ')) {
      document.head.append(Object.assign(document.createElement('script'), { src, async: false, onerror: giveUp }));
    }
  };

  // When the page has been taken over, fields have their first values again, and buttons answer.
  document.addEventListener(
    'page:taken',
    () => {
      taken.abort();
      for (const [field, value] of fields) {
        if (typeof value === 'string') field.value = value;
        else if (field instanceof HTMLInputElement) field.checked = value;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      }
    },
    { once: true },
  );

  // When all of it has begun, so have the shortcuts.
  document.addEventListener(
    'page:ready',
    () => {
      ready.abort();
      const rest = typed;
      if (rest) {
        document.addEventListener(
          'focusin',
          ({ target }) => {
            if (!(target instanceof HTMLInputElement)) return;
            target.value = rest;
            target.dispatchEvent(new Event('input', { bubbles: true }));
          },
          { once: true },
        );
      }
      for (const again of kept) again();
    },
    { once: true },
  );

  for (const type of ['pointerdown', 'keydown', 'focusin', 'input']) {
    document.addEventListener(type, start, { capture: true, passive: true, signal: started.signal });
  }
  for (const type of ['input', 'change']) {
    document.addEventListener(type, keepInput, { capture: true, signal: taken.signal });
  }
  document.addEventListener('click', keepClick, { capture: true, signal: taken.signal });
  document.addEventListener('keydown', keepKey, { capture: true, signal: ready.signal });

  // An address that says what to show, such as a filter, needs the scripts for that.
  if (location.search) document.addEventListener('DOMContentLoaded', start, { once: true });
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  addEventListener('load', () => whenIdle(start), { once: true });
}
