import type { HealthView } from '../plugins/community/outputs/health';
import { useQueryState } from './useQueryState';

/**
 * The group that the health page is narrowed down to, kept in the address.
 *
 * @returns its slug, or an empty text for all; a slug without findings counts as none. And a function to choose one.
 */
export function useHealthGroup(data: HealthView): [string, (slug: string) => void] {
  const [params, setParams] = useQueryState();
  const asked = params.get('group') ?? '';
  const chosen = data.groups.some(({ slug }) => slug === asked) ? asked : '';
  return [chosen, (group) => setParams({ group })];
}
