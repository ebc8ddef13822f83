import { describe, expect, test } from 'vitest';
import { type Facts, page, ruleProblems } from '../testing';
import { ambassadorsAreUnique, certificatesArePictures, seatsAreEnough, termsInOrder } from './ksap';

const first = { name: '2022', from: '2022-09-20', to: '2023-09-19' };
const second = { name: '2023', from: '2023-09-20', to: '2024-09-21' };
const file = 'docs/ksap/ambassadors.md';

/** The programme: seats in line 2, the first term from line 5. */
const programme = (...terms: readonly Facts[]) => ({
  pages: { 'ksap/ambassadors.md': page({ seats: 2, confirmed: '2023-02-01', terms }) },
});

const people = (...keys: readonly string[]) => keys.map((person) => ({ person }));

describe('the seats of a term', () => {
  test('may be taken, or not', () => {
    const terms = [{ ...first, ambassadors: people('ana', 'Bo-Li') }, second];
    expect(ruleProblems(seatsAreEnough, programme(...terms))).toEqual([]);
    expect(ruleProblems(seatsAreEnough, {})).toEqual([]);
  });

  test('are enough: the first person without one is told', () => {
    const terms = [first, { ...second, ambassadors: people('ana', 'Bo-Li', 'carol', 'dora') }];
    expect(ruleProblems(seatsAreEnough, programme(...terms))).toEqual([
      `${file}:14:9 error  terms[1].ambassadors[2] is one too many: a term has 2 seats, this one 4 people`,
    ]);
  });
});

describe('an ambassador', () => {
  test('may serve in several terms', () => {
    const terms = [
      { ...first, ambassadors: people('ana', 'Bo-Li') },
      { ...second, ambassadors: people('ana') },
    ];
    expect(ruleProblems(ambassadorsAreUnique, programme(...terms))).toEqual([]);
  });

  test('is named once in a term', () => {
    const terms = [
      { ...first, ambassadors: [{ person: 'ana' }, { person: 'ana', certificate: 'https://a.example/a.png' }] },
    ];
    expect(ruleProblems(ambassadorsAreUnique, programme(...terms))).toEqual([
      `${file}:10:17 error  terms[0].ambassadors[1].person "ana" is named twice in term 2022`,
    ]);
  });
});

describe('terms', () => {
  test.each<[what: string, terms: readonly Facts[]]>([
    ['none', []],
    ['one', [first]],
    ['one after the other', [first, second]],
  ])('may be %s', (_what, terms) => {
    expect(ruleProblems(termsInOrder, programme(...terms))).toEqual([]);
  });

  test.each<[what: string, terms: readonly Facts[], problem: string]>([
    ['stand backwards', [second, first], 'the end of term 2023 (2024-09-21)'],
    ['overlap by a day', [first, { ...second, from: '2023-09-19' }], 'the end of term 2022 (2023-09-19)'],
  ])('do not %s', (_what, terms, problem) => {
    expect(ruleProblems(termsInOrder, programme(...terms))).toEqual([
      `${file}:9:11 error  terms[1].from must be after ${problem}`,
    ]);
  });
});

describe('a certificate', () => {
  const certified = (...certificates: readonly (readonly [person: string, certificate: string | null])[]) =>
    programme({ ...first, ambassadors: certificates.map(([person, certificate]) => ({ person, certificate })) });

  test.each(['https://a.example/ana.png', 'https://a.example/ana.JPEG?x=1', 'https://a.example/ana.pdf', null])(
    'may be %s',
    (certificate) => {
      expect(ruleProblems(certificatesArePictures, certified(['ana', certificate], ['Bo-Li', null]))).toEqual([]);
    },
  );

  test.each(['https://a.example/ana', 'https://a.example/?file=ana.png', 'https://a.example/png'])(
    'is not %s',
    (certificate) => {
      expect(ruleProblems(certificatesArePictures, certified(['ana', certificate]))).toEqual([
        `${file}:10:22 error  terms[0].ambassadors[0].certificate must be the address of a picture or a PDF, ` +
          'such as …/ambassador-name.png',
      ]);
    },
  );

  test('is one person’s, in any term', () => {
    const certificate = 'https://a.example/ana.png';
    const terms = [
      { ...first, ambassadors: [{ person: 'ana', certificate }] },
      {
        ...second,
        ambassadors: [
          { person: 'ana', certificate },
          { person: 'Bo-Li', certificate },
        ],
      },
    ];
    expect(ruleProblems(certificatesArePictures, programme(...terms))).toEqual([
      `${file}:18:22 error  terms[1].ambassadors[1].certificate is the certificate of "ana"`,
    ]);
  });
});
