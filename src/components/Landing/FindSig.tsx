import { useHistory } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type FormEvent, type ReactNode, useId } from 'react';
import TopicChips from '../TopicChips';
import styles from './styles.module.css';

/** A form that works by itself, as a link to the directory; with scripts on it goes there without a reload. */
export default function FindSig({ topics }: { readonly topics: readonly string[] }): ReactNode {
  const history = useHistory();
  const id = useId();
  const directory = useBaseUrl('/sigs');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    history.push(text === '' ? directory : `${directory}?${new URLSearchParams({ q: text })}`);
  };
  return (
    <search className={styles.find}>
      <form action={directory} onSubmit={submit}>
        <label htmlFor={id}>{translate({ id: 'home.find', message: 'Find the group for your question' })}</label>
        <div className={styles.findRow}>
          <input
            id={id}
            className="input"
            type="search"
            name="q"
            autoComplete="off"
            placeholder={translate({ id: 'home.find.hint', message: 'Topic, person or channel' })}
          />
          <button type="submit" className="button button--primary">
            {translate({ id: 'home.find.submit', message: 'Find' })}
          </button>
        </div>
      </form>
      <div className={styles.topics}>
        <TopicChips topics={topics} directory="/sigs" />
      </div>
    </search>
  );
}
