/** A section of the site as cards tell it. */
export type CardSection =
  | 'community'
  | 'sigs'
  | 'working-groups'
  | 'contributing'
  | 'governance'
  | 'ksap'
  | 'programmes';

/** What stands on every card. */
type Frame = {
  readonly section: CardSection;
  /** What readers see the section called. */
  readonly sectionName: string;
  readonly title: string;
  /** One or two sentences; empty where the page says none. */
  readonly text: string;
  /** The frozen years whose pages share the card, such as `2021, 2023`; empty for a page of today. */
  readonly years: string;
};

/** A person as a card shows one. */
export type CardPerson = {
  readonly name: string;
  readonly initials: string;
  /** What stands in place of a name that no font of the site can show: the handle, of Latin letters. */
  readonly handle: string;
};

/** The card of a SIG or a working group. `text` is its purpose. */
export type GroupCard = Frame & {
  readonly layout: 'group';
  readonly topics: readonly string[];
  /** Those who lead it; nobody where `note` says why. */
  readonly leads: readonly CardPerson[];
  /** What stands in place of the leads: its name and what it says, such as `Leads`, `No lead since October 28, 2022`. */
  readonly note: { readonly name: string; readonly says: string } | null;
  /** Slack channel without its sign; `null` where none is stated. */
  readonly channel: string | null;
};

/** The card of a page that is about people. */
export type PeopleCard = Frame & {
  readonly layout: 'people';
  /** What the people are, such as `Ambassadors 2023`. */
  readonly role: string;
  /** The first of them, at most 8. */
  readonly people: readonly CardPerson[];
  /** How many more there are. */
  readonly more: number;
};

/** The card of any other page. */
export type DocumentCard = Frame & {
  readonly layout: 'document';
  /** Names of what the page lists, such as the groups of a directory; mostly none. */
  readonly items: readonly string[];
};

/** The card of the landing page, and of pages without one of their own. */
export type LandingCard = Frame & {
  readonly layout: 'landing';
  readonly figures: readonly { readonly value: number; readonly name: string }[];
};

/** What a page's card shows: plain data, all that the drawing depends on. */
export type Card = GroupCard | PeopleCard | DocumentCard | LandingCard;

/** A page's card: where its picture is, and what it shows. */
export type PageCard = {
  /** Address of the picture from the base path, such as `/cards/sigs/network.png`. */
  readonly image: string;
  /** The card in words, for those who do not see it. At most 420 characters. */
  readonly alt: string;
  readonly card: Card;
};
