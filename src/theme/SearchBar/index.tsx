import type { ReactNode } from 'react';
import SearchButton from '../../components/SearchButton';

/** What the theme's navbar shows for its search item. */
export default function SearchBar(): ReactNode {
  return <SearchButton shortcut />;
}
