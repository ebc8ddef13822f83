import type { Link, Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { fullAddress, withFullAddresses } from './place';

const place = { url: 'https://small.example', baseUrl: '/base/' };

test.for([
  ['/', 'https://small.example/base/'],
  ['/sigs/network#scope', 'https://small.example/base/sigs/network#scope'],
  ['/a b/中#文', 'https://small.example/base/a%20b/%E4%B8%AD#%E6%96%87'],
  ['/changes?from=2021&to=current', 'https://small.example/base/changes?from=2021&to=current'],
  ['/changes?from=2021#x', 'https://small.example/base/changes?from=2021#x'],
  ['https://x.example/a b', 'https://x.example/a b'],
  ['mailto:list+subscribe@googlegroups.com', 'mailto:list+subscribe@googlegroups.com'],
])('%s is %s in full', ([address = '', full]) => {
  expect(fullAddress(place, address)).toBe(full);
});

test('every link of a text is made full, and the text that was given stays', () => {
  const link: Link = { type: 'link', url: '/sigs', children: [] };
  const paragraph: Paragraph = { type: 'paragraph', children: [link] };
  const full = { ...link, url: 'https://small.example/base/sigs' };
  expect(withFullAddresses(place, [paragraph])).toEqual([{ type: 'paragraph', children: [full] }]);
  expect(link.url).toBe('/sigs');
});
