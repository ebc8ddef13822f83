import type { BreadcrumbList, FAQPage, ItemList, Organization, WithContext } from 'schema-dts';

/** A page or a group with its absolute address. */
export type NamedAddress = { readonly name: string; readonly url: string };

const context = 'https://schema.org';

function listItems(items: readonly NamedAddress[]) {
  return items.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url }) as const);
}

/** Where a page stands: https://schema.org/BreadcrumbList. @param items - from the home page to the page itself. */
export function breadcrumbList(items: readonly NamedAddress[]): WithContext<BreadcrumbList> {
  return { '@context': context, '@type': 'BreadcrumbList', itemListElement: listItems(items) };
}

/** What a directory lists: https://schema.org/ItemList. */
export function itemList(name: string, items: readonly NamedAddress[]): WithContext<ItemList> {
  return {
    '@context': context,
    '@type': 'ItemList',
    name,
    numberOfItems: items.length,
    itemListElement: items.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, url })),
  };
}

/** Questions and their answers, as plain text: https://schema.org/FAQPage. */
export function faqPage(
  questions: readonly { readonly question: string; readonly answer: string }[],
): WithContext<FAQPage> {
  return {
    '@context': context,
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer }) => {
      return { '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } };
    }),
  };
}

/**
 * Who the site belongs to: https://schema.org/Organization.
 *
 * @param logo - absolute address of a picture.
 * @param sameAs - where else the community has a page of its own.
 */
export function organization({
  name,
  url,
  description,
  logo,
  sameAs,
}: NamedAddress & {
  readonly description: string;
  readonly logo: string;
  readonly sameAs: readonly string[];
}): WithContext<Organization> {
  return { '@context': context, '@type': 'Organization', name, url, description, logo, sameAs: [...sameAs] };
}

/** Data as the text of a script: nothing in it ends the script. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
