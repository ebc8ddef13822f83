import { expect, test } from 'vitest';
import { parseExcerpt } from './excerpt';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

test.each<[what: string, excerpt: string, parts: ReturnType<typeof parseExcerpt>]>([
  ['no marked word', 'How a pod gets its address.', [plain('How a pod gets its address.')]],
  ['a marked word', 'How a <mark>pod</mark> gets', [plain('How a '), marked('pod'), plain(' gets')]],
  ['two marked words side by side', '<mark>IP</mark> <mark>pools</mark>', [marked('IP'), plain(' '), marked('pools')]],
  ['a marked word over two lines', 'from <mark>IP\npools</mark>', [plain('from '), marked('IP\npools')]],
  ['escaped characters', 'Q&amp;A &lt;b&gt; &quot;x&quot; &#39;y&#x27;', [plain('Q&A <b> "x" \'y\'')]],
  ['an escaped entity', '&amp;lt;', [plain('&lt;')]],
  ['an entity that is not known', '5&nbsp;% &copy;', [plain('5&nbsp;% &copy;')]],
  ['a mark that is not closed', 'a <mark>b', [plain('a <mark>b')]],
  ['nothing', '', []],
])('an excerpt with %s', (_what, excerpt, parts) => {
  expect(parseExcerpt(excerpt)).toEqual(parts);
});

test.each<[excerpt: string, parts: ReturnType<typeof parseExcerpt>]>([
  ['<img src=x onerror=alert(1)>', [plain('<img src=x onerror=alert(1)>')]],
  ['<mark><img src=x onerror=alert(1)></mark>', [marked('<img src=x onerror=alert(1)>')]],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', [plain('<script>alert(1)</script>')]],
])('%s is text to show, in one piece', (excerpt, parts) => {
  expect(parseExcerpt(excerpt)).toEqual(parts);
});
