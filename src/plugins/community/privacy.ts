// From the begin of a word only: else a long word without an @ is looked through from each of its letters.
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/giu;

/** Hosts whose addresses belong to lists and to the programmes' own boxes, never to one person. */
const listHosts = new Set(['googlegroups.com']);

/** Whether a text holds an e-mail address that may be a person's. Addresses of mailing lists are public. */
export function isPrivateMail(text: string): boolean {
  return [...text.matchAll(mail)].some(([, host = '']) => !listHosts.has(host.toLowerCase()));
}
