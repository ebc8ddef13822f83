/**
 * Whether a text of an issue or a comment, as GitHub gives it, is one that was sent: GitHub may have taken space off its
 * ends, and given its lines the ends of Windows.
 *
 * @param kept - what GitHub gives; `null` for none.
 */
export function sameText(kept: string | null | undefined, sent: string): boolean {
  return typeof kept === 'string' && plain(kept) === plain(sent);
}

const plain = (text: string) => text.replaceAll('\r\n', '\n').trim();
