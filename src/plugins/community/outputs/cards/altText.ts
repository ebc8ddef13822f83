import { shortened } from '../../../../lib/title';
import type { Card } from './card';

/** The longest text that X keeps for a picture. */
const longest = 420;

const sentence = (text: string): string => (text === '' || /[.!?。！？…]$/.test(text) ? text : `${text}.`);

function details(card: Card): string[] {
  switch (card.layout) {
    case 'group': {
      const leads = card.leads.map(({ name }) => name).join(', ');
      return [
        `Topics: ${card.topics.join(', ')}.`,
        card.note?.says ?? (leads === '' ? '' : `${card.leads.length === 1 ? 'Lead' : 'Leads'}: ${leads}.`),
        card.channel === null ? '' : `Slack: #${card.channel}.`,
      ];
    }
    case 'people': {
      const names = card.people.map(({ name }) => name).join(', ');
      return [`${card.role}: ${names}${card.more === 0 ? '' : ` and ${card.more} more`}.`];
    }
    case 'document':
      return [card.items.length === 0 ? '' : `Lists ${card.items.join(', ')}`];
    case 'landing':
      return [card.figures.map(({ value, name }) => `${value} ${name}`).join(', ')];
  }
}

/** A card in words: what it is the card of, then what stands on it, at most 420 characters. */
export function altText(card: Card): string {
  const years = card.years === '' ? '' : `, as of ${card.years}`;
  const isNamedSo = card.layout === 'landing' || card.sectionName === card.title;
  const name = isNamedSo ? `${card.title}${years}` : `${card.sectionName}${years}: ${card.title}`;
  const said = [name, card.text, ...details(card)].map(sentence).filter((text) => text !== '');
  return shortened(said.join(' '), longest);
}
