import { insideCode } from './publicHosts';
import type { Verdict } from './verdict';

/** What an error says of every address of its host, by its code; whether it is certain that readers fare no better. */
const ofHosts: Readonly<Record<string, { readonly isDead: boolean; readonly reason: string }>> = {
  ENOTFOUND: { isDead: true, reason: 'its host has no address any more (DNS)' },
  ECONNREFUSED: { isDead: true, reason: 'its host refuses connections' },
  CERT_HAS_EXPIRED: { isDead: true, reason: 'the certificate of its host ran out' },
  ERR_TLS_CERT_ALTNAME_INVALID: { isDead: true, reason: 'the certificate of its host is for another name' },
  DEPTH_ZERO_SELF_SIGNED_CERT: { isDead: true, reason: 'its host signs its certificate itself' },
  SELF_SIGNED_CERT_IN_CHAIN: { isDead: true, reason: 'the certificate of its host is signed by nobody known' },
  EPROTO: { isDead: true, reason: 'its host does not speak TLS as browsers do' },
  // Browsers fetch a missing link of the chain, or have it: readers may see the page.
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: { isDead: false, reason: 'the certificate of its host comes without its issuer' },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: { isDead: false, reason: 'the issuer of its certificate is not known here' },
  EAI_AGAIN: { isDead: false, reason: 'its name could not be looked up' },
  [insideCode]: { isDead: false, reason: 'leads into a private network' },
};

/** What else keeps an answer away. */
const others: Readonly<Record<string, string>> = {
  timeout: 'did not answer in time',
  loop: 'redirects in a circle, at least for a program without cookies',
  'too many redirects': 'redirects more often than browsers follow',
  'wrong redirect': 'redirects to something that is no address',
  scheme: 'redirects to an app',
  ECONNRESET: 'closed the connection',
};

/** Whether an error says something of the host, and so of its other addresses. */
export function isHostError(code: string): boolean {
  return Object.hasOwn(ofHosts, code);
}

/** What an error means. @param code - of a `NoReply`. */
export function verdictOfError(code: string): Verdict {
  const known = isHostError(code) ? ofHosts[code] : undefined;
  if (known) return { state: known.isDead ? 'dead' : 'unsure', reason: known.reason };
  const reason = Object.hasOwn(others, code) ? others[code] : undefined;
  return { state: 'unsure', reason: reason ?? `could not be asked (${code})` };
}
