import type { CardSection } from './card';

const names: Readonly<Record<CardSection, string>> = {
  community: 'Community',
  sigs: 'SIGs',
  'working-groups': 'Working groups',
  contributing: 'Contributing',
  governance: 'Governance',
  ksap: 'Ambassadors',
  programmes: 'Programmes',
};

/** Folders that belong to a section of another name. */
const folders: Readonly<Record<string, CardSection>> = { committees: 'governance' };

const isSection = (name: string): name is CardSection => name in names;

/**
 * The section that a page belongs to, told by its folder; a page without one belongs to the community as a whole.
 *
 * @param path - below the docs folder, such as `sigs/network.md`.
 */
export function sectionOf(path: string): { readonly section: CardSection; readonly sectionName: string } {
  const [folder = ''] = path.includes('/') ? path.split('/') : [];
  const section = folders[folder] ?? (isSection(folder) ? folder : 'community');
  return { section, sectionName: names[section] };
}
