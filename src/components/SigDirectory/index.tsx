import { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import { type ReactNode, useMemo } from 'react';
import type { DirectoryEntry } from '../../plugins/community/outputs/directory';
import { FilterSelect, FilterText } from '../FilterBox';
import GroupCard from '../GroupCard';
import StateTitle from '../StateTitle';
import { useStatusLabel } from '../StatusBadge';
import { useQueryState } from '../useQueryState';
import {
  filterEntries,
  leadsOf,
  parameterNames,
  parseQuery,
  type Query,
  type SearchableEntry,
  searchable,
  statuses,
  statusOf,
  topicCounts,
} from './filter';
import GroupTable from './GroupTable';
import styles from './styles.module.css';
import { directoryTitle } from './title';

type Change = (changes: Partial<Record<keyof Query, string>>) => void;
type FilterProps = { readonly entries: readonly SearchableEntry[]; readonly query: Query; readonly onChange: Change };

function Filters({ entries, query, onChange }: FilterProps): ReactNode {
  const any = { value: '', label: translate({ id: 'directory.any', message: 'Any' }) };
  const statusLabel = useStatusLabel();
  const present = new Set(entries.map(statusOf));
  return (
    <div className="filters">
      <FilterText
        label={translate({ id: 'directory.search', message: 'Find a SIG' })}
        placeholder={translate({ id: 'directory.search.hint', message: 'Name, topic, person or channel' })}
        value={query.text}
        onChange={(text) => onChange({ text })}
      />
      <FilterSelect
        label={translate({ id: 'directory.topic', message: 'Topic' })}
        value={query.topic}
        options={[
          any,
          ...topicCounts(entries).map(({ topic, count }) => ({ value: topic, label: `${topic} (${count})` })),
        ]}
        onChange={(topic) => onChange({ topic })}
      />
      <FilterSelect
        label={translate({ id: 'directory.lead', message: 'Lead' })}
        value={query.lead}
        options={[any, ...leadsOf(entries).map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(lead) => onChange({ lead })}
      />
      <FilterSelect
        label={translate({ id: 'directory.focus', message: 'Focus' })}
        value={query.focus}
        options={[
          any,
          { value: 'component', label: translate({ id: 'directory.focus.component', message: 'One component' }) },
          { value: 'across', label: translate({ id: 'directory.focus.across', message: 'Across the project' }) },
        ]}
        onChange={(focus) => onChange({ focus })}
      />
      <FilterSelect
        label={translate({ id: 'directory.status', message: 'Status' })}
        value={query.status}
        options={[
          any,
          ...statuses
            .filter((status) => present.has(status))
            .map((status) => ({
              value: status,
              label: statusLabel(status === 'vacant' ? 'open' : status, status === 'vacant'),
            })),
        ]}
        onChange={(status) => onChange({ status })}
      />
      <FilterSelect
        label={translate({ id: 'directory.sort', message: 'Sort by' })}
        value={query.sort}
        options={[
          { value: 'name', label: translate({ id: 'directory.sort.name', message: 'Name' }) },
          { value: 'people', label: translate({ id: 'directory.sort.people', message: 'Most people' }) },
          { value: 'confirmed', label: translate({ id: 'directory.sort.confirmed', message: 'Newest facts' }) },
        ]}
        onChange={(sort) => onChange({ sort: sort === 'name' ? '' : sort })}
      />
    </div>
  );
}

function ViewToggle({ view, onChange }: { readonly view: Query['view']; readonly onChange: Change }): ReactNode {
  const labels = {
    cards: translate({ id: 'directory.view.cards', message: 'Cards' }),
    table: translate({ id: 'directory.view.table', message: 'Table' }),
  };
  return (
    <fieldset className={styles.toggle}>
      <legend className="visually-hidden">{translate({ id: 'directory.view', message: 'Show as' })}</legend>
      {(['cards', 'table'] as const).map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={view === option}
          onClick={() => onChange({ view: option === 'cards' ? '' : option })}
        >
          {labels[option]}
        </button>
      ))}
    </fieldset>
  );
}

function Empty({ onClear }: { readonly onClear: () => void }): ReactNode {
  return (
    <div className={`card-box ${styles.empty}`}>
      <p>
        <strong>{translate({ id: 'directory.empty', message: 'No SIG matches all of this.' })}</strong>
      </p>
      <p>
        {translate({
          id: 'directory.empty.hint',
          message:
            'Try fewer words or another topic. Or ask in a general channel which group looks after your question.',
        })}
      </p>
      <button type="button" className="button button--primary" onClick={onClear}>
        {translate({ id: 'directory.clear', message: 'Clear all filters' })}
      </button>
    </div>
  );
}

/** All SIGs, to find one by text, topic, lead, focus or status. The address holds what was asked for. */
export default function SigDirectory({ data }: { readonly data: readonly DirectoryEntry[] }): ReactNode {
  const [params, setParams] = useQueryState();
  const { selectMessage } = usePluralForm();
  const entries = useMemo(() => searchable(data), [data]);
  const query = useMemo(() => parseQuery(params), [params]);
  const found = useMemo(() => filterEntries(entries, query), [entries, query]);
  const onChange: Change = (changes) =>
    setParams(
      Object.fromEntries(
        Object.entries(changes).map(([key, value]) => [parameterNames[key as keyof Query], value ?? '']),
      ),
    );
  const isFiltered = Boolean(query.text || query.topic || query.lead || query.focus || query.status);
  const clear = () => onChange({ text: '', topic: '', lead: '', focus: '', status: '' });
  const count = selectMessage(
    found.length,
    translate(
      {
        id: 'directory.count',
        message: '{found} of {total} SIG|{found} of {total} SIGs',
        description: 'How many groups match, as plural forms',
      },
      { found: found.length, total: entries.length },
    ),
  );
  return (
    <div className={styles.directory}>
      <StateTitle title={directoryTitle(query, leadsOf(entries))} />
      <search>
        <Filters entries={entries} query={query} onChange={onChange} />
      </search>
      <div className={styles.bar}>
        <p role="status" className={styles.count}>
          {count}
        </p>
        {isFiltered && found.length > 0 && (
          <button type="button" className="link-button" onClick={clear}>
            {translate({ id: 'directory.clear', message: 'Clear all filters' })}
          </button>
        )}
        <ViewToggle view={query.view} onChange={onChange} />
      </div>
      {found.length === 0 && <Empty onClear={clear} />}
      {found.length > 0 &&
        (query.view === 'table' ? (
          <GroupTable entries={found} />
        ) : (
          <ul className="card-grid">
            {found.map((entry) => (
              <li key={entry.slug}>
                <GroupCard entry={entry} headingLevel="h2" />
              </li>
            ))}
          </ul>
        ))}
    </div>
  );
}
