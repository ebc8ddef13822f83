import { expect, test } from 'vitest';
import { twitterHandle } from './twitter';

test.each([
  [['https://github.com/kubesphere', 'https://twitter.com/KubeSphere', 'https://x.com/other'], '@KubeSphere'],
  [['https://x.com/KubeSphere/'], '@KubeSphere'],
  [['https://www.twitter.com/KubeSphere'], '@KubeSphere'],
  [['https://nottwitter.com/KubeSphere', 'https://twitter.com/', 'https://twitter.com/a/status/1'], undefined],
  [[], undefined],
])('the name on Twitter of %j is %s', (urls, name) => {
  expect(twitterHandle(urls.map((url) => ({ url })))).toBe(name);
});
