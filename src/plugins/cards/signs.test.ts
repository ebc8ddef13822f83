import { expect, test } from 'vitest';
import type { Card } from '../community/outputs/cards/card';
import { drawable, drawableCard, unknownSigns } from './signs';
import { network } from './testing';

test.each<[text: string, drawn: string, ...unknown: string[]]>([
  ['Halil İbrahim BUGÖL', 'Halil İbrahim BUGÖL'],
  ['e\u0301', 'é'],
  ['Party 🎉 time', 'Party time'],
  ['👩🏽‍💻 code', 'code'],
  ['🇹🇷 Türkiye', 'Türkiye'],
  ['1️⃣ first', '1 first'],
  ['❤️', ''],
  ['KubeSphere® ©', 'KubeSphere® ©'],
  ['left\u200eto\u200fright', 'lefttoright'],
  [' two  words ', 'two words'],
  ['米开朗基杨', '米开朗基杨'],
  ['김 and 김', 'and', '김'],
  ['سارة', '', 'س', 'ا', 'ر', 'ة'],
  ['สมชาย', '', 'ส', 'ม', 'ช', 'า', 'ย'],
  // Noto Sans SC has no slice with this rare Han sign.
  ['𠮷野家', '野家', '𠮷'],
])('"%s" is drawn as "%s"', (text, drawn, ...unknown) => {
  expect(drawable(text)).toBe(drawn);
  expect(unknownSigns(text)).toEqual(unknown);
});

const person = (name: string) => ({ name, initials: '?', handle: 'minsu-kim' });

test.each<[what: string, card: Partial<Card>, drawn: Partial<Card>]>([
  ['every sign', network, network],
  ['no sign of a topic', { topics: ['DNS', '망', '망 CNI'] }, { topics: ['DNS', 'CNI'] }],
  ['no sign of the title', { title: '네트워크' }, { title: 'SIGs' }],
  ['a part of the text', { text: 'Networks: 망.' }, { text: 'Networks: .' }],
  ['every sign of a name', { leads: [person('Ana')] }, { leads: [person('Ana')] }],
  ['a part of a name', { leads: [person('Min-su 김')] }, { leads: [{ ...person('minsu-kim'), initials: 'MK' }] }],
  ['a part of a name that is an emoji', { leads: [person('Ana 🎉')] }, { leads: [person('Ana')] }],
  ['nothing of a name', { leads: [person('🎉')] }, { leads: [{ ...person('minsu-kim'), initials: 'MK' }] }],
])('A card of which fonts have %s', (_what, card, drawn) => {
  expect(drawableCard({ ...network, ...card } as Card)).toEqual({ ...network, ...drawn });
});
