import { remark } from 'remark';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import noMail from '../../../tools/remark/noMail.mjs';
import { isPrivateMail } from './privacy';

const texts: readonly (readonly [text: string, isPrivate: boolean])[] = [
  ['ana@example.org', true],
  ['Write to ana.perez+sig@mail.example.org, please.', true],
  ['ANA@EXAMPLE.ORG', true],
  ['张三@公司.中国', true],
  ['dev@googlegroups.com', false],
  ['dev@GoogleGroups.com', false],
  ['dev+subscribe@googlegroups.com', false],
  ['dev@googlegroups.com.example.org', true],
  ['dev@googlegroups.com and ana@example.org', true],
  ['@ana', false],
  ['ana @ example.org', false],
  ['ana at example dot org', false],
  ['https://medium.com/@ana', false],
  ['ks-installer@3.4.1', false],
  ['ks-core@latest', false],
  ['', false],
];

describe('an e-mail address that may be a person’s', () => {
  test.each(texts)('%j: %s', (text, isPrivate) => {
    expect(isPrivateMail(text)).toBe(isPrivate);
  });

  test.each(texts)('%j in a page is judged alike', async (value, isPrivate) => {
    const file = new VFile({ path: 'docs/page.md', value });
    await remark().use(noMail).process(file);
    expect(file.messages.length > 0).toBe(isPrivate);
  });
});
