/** Writes with the browser's clipboard. @throws where it is missing or refuses. */
async function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') {
    await navigator.clipboard.writeText(text);
    return;
  }
  // A browser may allow it only during the click: it gets the promise then, not the text later.
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(await text);
    return;
  }
  const blob = text.then((value) => new Blob([value], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

/** Copies what is selected in a box that nobody sees: works without a secure connection. Tells whether it did. */
function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.className = 'visually-hidden';
  // For the page the focus goes nowhere: a menu that closes when it leaves stays open.
  box.addEventListener('focusin', (event) => event.stopPropagation());
  document.body.append(box);
  box.focus({ preventScroll: true });
  box.select();
  try {
    return document.execCommand('copy');
  } finally {
    box.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/**
 * Puts a text on the clipboard. Called during a click.
 *
 * @param supply - the text, or what fetches it.
 * @returns whether it is there now; a text that could not be fetched counts as not copied.
 */
export async function copyText(supply: () => string | Promise<string>): Promise<boolean> {
  try {
    const text = supply();
    try {
      await write(text);
      return true;
    } catch {
      return copySelected(await text);
    }
  } catch {
    return false;
  }
}
