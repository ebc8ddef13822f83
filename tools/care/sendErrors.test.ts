import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from './judge';
import { isHostError, verdictOfError } from './sendErrors';

test.each([
  ['ENOTFOUND', 'dead', 'its host has no address any more (DNS)'],
  ['ECONNREFUSED', 'dead', 'its host refuses connections'],
  ['CERT_HAS_EXPIRED', 'dead', 'the certificate of its host ran out'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'dead', 'the certificate of its host is for another name'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'dead', 'its host signs its certificate itself'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'dead', 'the certificate of its host is signed by nobody known'],
  ['EPROTO', 'dead', 'its host does not speak TLS as browsers do'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unsure', 'the certificate of its host comes without its issuer'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unsure', 'the issuer of its certificate is not known here'],
  ['EAI_AGAIN', 'unsure', 'its name could not be looked up'],
  ['EINSIDE', 'unsure', 'leads into a private network'],
])('%s is told of all addresses of a host: %s, %s', (code, state, reason) => {
  expect([isHostError(code), verdictOfError(code)]).toEqual([true, { state, reason }]);
});

test.each([
  ['timeout', 'did not answer in time'],
  ['ECONNRESET', 'closed the connection'],
  ['HPE_INVALID_CONSTANT', 'could not be asked (HPE_INVALID_CONSTANT)'],
  ['constructor', 'could not be asked (constructor)'],
])('%s is told of one address, and not for certain: %s', (code, reason) => {
  expect([isHostError(code), verdictOfError(code)]).toEqual([false, { state: 'unsure', reason }]);
});

describe('what is not certain is never called dead', () => {
  const judged = (status: number) =>
    judge('https://a.site/', { moves: [], last: { status, location: undefined, retryAfter: undefined, body: '' } })
      .state;

  test('whatever the status', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), (status) => {
        expect(judged(status)).toBe([404, 410].includes(status) ? 'dead' : status < 400 ? 'alive' : 'unsure');
      }),
    );
  });

  test('whatever the error', () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        fc.pre(!isHostError(code));
        expect(verdictOfError(code).state).toBe('unsure');
      }),
    );
  });
});
