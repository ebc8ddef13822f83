// Cards for unit tests: one of each layout, and what is hard to draw. No plugin imports it.
import { initials } from '../../lib/text';
import type { Card, CardPerson } from '../community/outputs/cards/card';

const person = (name: string): CardPerson => ({ name, initials: initials(name), handle: handleOf(name) });

const handleOf = (name: string) => `handle-${[...name].length}`;

const sigs = { section: 'sigs', sectionName: 'SIGs', years: '' } as const;
const governance = { section: 'governance', sectionName: 'Governance', years: '' } as const;
const ksap = { section: 'ksap', sectionName: 'Ambassadors', years: '' } as const;
const purpose =
  'Sets mission, policies and roles, names the committee for technical questions, and looks after marketing.';

/** A SIG's card as most are. */
export const network = {
  ...sigs,
  layout: 'group',
  title: 'SIG Network',
  text: 'Covers networking in KubeSphere, from CNI and IP pools to network policy and load balancing.',
  topics: ['CNI', 'IP pools', 'network policy', 'SDN', 'load balancing', 'OpenELB'],
  leads: [person('Ana Pérez')],
  note: null,
  channel: 'sig-network',
} satisfies Card;

const crowd = ['Abdelouahab Mbarki the Younger', 'Halil İbrahim BUGÖL', '米开朗基杨', 'A', 'B', 'Ağşin Ünlü'].map(
  person,
);

/** Cards by what is special about them. */
export const cards: Readonly<Record<string, Card>> = {
  'a SIG': network,
  'a SIG with all that is long': {
    ...network,
    title: 'SIG Microservice management, observability and governance of everything',
    text: `${purpose.slice(0, -1)}, and after whatever else there is to look after.`,
    topics: ['a topic whose name alone takes more than the line that there is for all of them', 'another'],
    leads: crowd,
    channel: 'sig-advocacy-and-outreach-and-whatever-else-there-is-to-say',
  },
  'a SIG with a title of two lines': { ...network, title: 'SIG Microservice management and gateways', text: purpose },
  'a vacant SIG': { ...network, leads: [], note: { name: 'Leads', says: 'No lead since October 28, 2022' } },
  'a retired SIG of two years': {
    ...network,
    years: '2021, 2023',
    leads: [],
    note: { name: 'Status', says: 'Retired on January 31, 2023' },
    channel: null,
  },
  'a working group in Chinese': {
    ...network,
    section: 'working-groups',
    sectionName: 'Working groups',
    title: 'Working group 网关与服务治理',
    text: '负责网关、服务治理与多集群流量管理，从设计到发布的全部工作，欢迎所有人参与讨论与贡献代码，也欢迎提出问题和建议，让我们一起把它做得更好。',
    topics: ['网关', '服务治理', '多集群', '流量管理', 'Envoy'],
  },
  'a SIG whose signs no font has': {
    ...network,
    title: '네트워크',
    text: '모두를 위한 네트워크',
    topics: ['망', '길'],
    leads: [person('김민수'), person('สมชาย ใจดี')],
  },
  'two people': {
    ...ksap,
    layout: 'people',
    title: 'KubeSphere Talk, the podcast',
    text: 'Learn what the Chinese podcast KubeSphere Talk is about, who hosts it, and how to ask to be a guest.',
    role: 'Hosts',
    people: crowd.slice(1, 3),
    more: 0,
  },
  'eight people': {
    ...ksap,
    layout: 'people',
    title: 'Steering',
    text: purpose,
    role: 'Members',
    people: [...crowd, ...crowd.slice(0, 2)],
    more: 0,
  },
  'many people below a long title': {
    ...ksap,
    layout: 'people',
    title: 'All of the ambassadors that were ever named by the KubeSphere project or by one of its groups',
    text: purpose,
    role: 'Ambassadors 2023',
    people: [...crowd, ...crowd.slice(0, 1)],
    more: 113,
  },
  'a short page': { ...governance, layout: 'document', title: 'FAQ', text: '', items: [] },
  'a list': {
    ...governance,
    layout: 'document',
    title: 'Special interest groups',
    text: purpose,
    items: Array.from({ length: 200 }, (_, index) => `Group ${index + 1}`),
  },
  'a page with a title that no size can hold': {
    ...governance,
    layout: 'document',
    title: `${'Donaudampfschifffahrtsgesellschaftskapitänsmütze '.repeat(4)}and more`,
    text: purpose.repeat(3),
    items: [],
    years: '2018, 2020, 2021, 2023',
  },
  'a title with code, quotes and emoji': {
    ...governance,
    layout: 'document',
    title: '<script>alert("1 & 2")</script> `kubectl` 🎉👩🏽‍💻',
    text: "“Quotes” — 'more' &amp; <b>tags</b>",
    items: [],
  },
  'the landing page': {
    section: 'community',
    sectionName: 'Community',
    years: '',
    layout: 'landing',
    title: 'KubeSphere Community',
    text: 'Meet the people, join a group, take part.',
    figures: [
      { value: 2000, name: 'special interest groups' },
      { value: 80_000, name: 'people' },
      { value: 200, name: 'ambassadors' },
    ],
  },
};
