// What the examples of the guide begin with. Tests import it, and nothing else.
import type { SiteTexts } from '../../src/plugins/community/read';
import { page, prose, sig, smallFormerPaths, yaml } from '../../src/plugins/community/testing';
import { living } from '../new/site';
import { smallSite } from '../new/testing';

/** The people of the small site, and those of the examples. */
const people = yaml({
  ana: { name: 'Ana Pérez' },
  'Bo-Li': { name: 'Li Bo' },
  carol: { name: null },
  'example-lead': { name: 'Example Lead' },
  'example-member': { name: 'Example Member' },
  'example-speaker': { name: 'Example Speaker' },
});

const pages = {
  'contributing/example.md': `${prose({ title: 'Example' })}
## Clone the repository {#clone}

Clone the repositry, then change into its folder.
`,
  'sigs/example.md': page({
    name: 'Example',
    slug: 'example',
    status: 'open',
    focus: 'component',
    topics: ['examples'],
    purpose: 'Shows how the page of a group changes, without being about anybody.',
    confirmed: '2025-01-15',
    source: 'sig-example/README.md',
    leads: ['example-lead'],
    members: ['example-member'],
    emeritus: [],
    slack: { channel: 'sig-example' },
    mailing_lists: null,
    meetings: null,
    notes: null,
  }),
  'sigs/other-example.md': sig({ name: 'Other Example' }),
  'ksap/ambassadors.md': page({
    description: 'Lists the ambassadors of an invented community, by term.',
    seats: 2,
    confirmed: '2026-01-01',
    terms: [
      {
        name: '2026',
        from: '2026-01-01',
        to: '2026-12-31',
        ambassadors: [
          { person: 'example-speaker', certificate: 'https://example.org/certificates/example-speaker.png' },
        ],
      },
    ],
  }),
};

/** A small site with an invented SIG, another one, and an invented ambassador; it has no mistake. */
export function exampleSite(): SiteTexts {
  const site = smallSite(pages);
  const { file } = living(site).people;
  return {
    ...site,
    versions: [{ ...living(site), people: { file, content: people } }],
    formerPaths: `${smallFormerPaths}\nsig-example/README.md`,
  };
}
