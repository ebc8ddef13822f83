import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import { type FormEvent, type ReactNode, useId } from 'react';
import { formatDate } from '../../lib/dates';
import type { LandingView, NewsItem } from '../../plugins/community/outputs/landing';
import { Monogram } from '../Person';
import TopicChips from '../TopicChips';
import Illustration from './Illustration';
import styles from './styles.module.css';

type Props = { readonly data: LandingView };

/** A form that works by itself, as a link to the directory; with scripts on it goes there without a reload. */
function FindSig({ topics }: { readonly topics: readonly string[] }): ReactNode {
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

function Hero({ data }: Props): ReactNode {
  return (
    <section className={styles.hero}>
      <div>
        <Heading as="h1" className={styles.title}>
          {translate({ id: 'home.headline', message: 'KubeSphere is built in the open, in groups you can join.' })}
        </Heading>
        <p className={styles.lead}>
          {translate({
            id: 'home.lead',
            message:
              'This is the home of the community behind the container platform: who looks after what, where they talk, how a change gets in, and which rules hold.',
          })}
        </p>
        <FindSig topics={data.topics} />
      </div>
      <Illustration />
    </section>
  );
}

function WaysIn({ data }: Props): ReactNode {
  const ways = [
    {
      to: '/start',
      title: translate({ id: 'home.way.meet', message: 'Meet people' }),
      text: translate({
        id: 'home.way.meet.text',
        message: 'Join Slack, say hello in the channel of a group, and see how the first week goes.',
      }),
      more: translate({ id: 'home.way.meet.more', message: 'Start here' }),
    },
    {
      to: '/contributing',
      title: translate({ id: 'home.way.contribute', message: 'Contribute' }),
      text: translate({
        id: 'home.way.contribute.text',
        message: 'Code, reviews, documents, translations or talks: from choosing an issue to the merged pull request.',
      }),
      more: translate({ id: 'home.way.contribute.more', message: 'Ways to contribute' }),
    },
    {
      to: '/governance/roles',
      title: translate({ id: 'home.way.lead', message: 'Lead' }),
      text: translate({
        id: 'home.way.lead.text',
        message: 'Grow from contributor to member to lead of a group, or speak for the project as an ambassador.',
      }),
      more: translate({ id: 'home.way.lead.more', message: 'Roles and how to reach them' }),
    },
  ];
  return (
    <section aria-labelledby="ways">
      <Heading as="h2" id="ways">
        {translate({ id: 'home.ways', message: 'Three ways in' })}
      </Heading>
      <ul className="card-grid">
        {ways.map((way) => (
          <li key={way.to} className={`card-box ${styles.way}`}>
            <Heading as="h3">{way.title}</Heading>
            <p>{way.text}</p>
            <p>
              <Link to={way.to}>{way.more}</Link>
            </p>
          </li>
        ))}
      </ul>
      {data.sigsWithoutLead.length > 0 && (
        <p className={styles.wanted}>
          <strong>{translate({ id: 'home.wanted', message: 'Wanted: a lead for' })}</strong>{' '}
          {data.sigsWithoutLead.map((sig, index) => (
            <span key={sig.to}>
              {index > 0 && ', '}
              <Link to={sig.to}>{sig.name}</Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function Figures({ data }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const { sigs, people, leads, ambassadors, seats } = data.figures;
  const figures = [
    { value: sigs, to: '/sigs', label: translate({ id: 'home.figure.sigs', message: 'special interest groups' }) },
    {
      value: people,
      to: '/people',
      label: translate({ id: 'home.figure.people', message: 'people named on these pages' }),
    },
    { value: leads, to: '/sigs', label: translate({ id: 'home.figure.leads', message: 'people who lead a group' }) },
    {
      value: ambassadors,
      to: '/ksap/ambassadors',
      label: translate({ id: 'home.figure.ambassadors', message: 'ambassadors named, for {seats} seats' }, { seats }),
    },
  ];
  return (
    <section aria-labelledby="figures">
      <Heading as="h2" id="figures">
        {translate({ id: 'home.figures', message: 'The community in figures' })}
      </Heading>
      <ul className={styles.figures}>
        {figures.map(({ value, to, label }) => (
          <li key={label}>
            <Link to={to}>
              <strong>{value}</strong> <span>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="detail">
        {translate(
          { id: 'home.figures.source', message: 'Counted from the pages themselves; newest source of {date}.' },
          { date: formatDate(data.confirmed, locale) },
        )}
      </p>
    </section>
  );
}

function newsText(item: NewsItem): string {
  return {
    edition: translate(
      { id: 'home.news.edition', message: '{name} opened for applications, with {count} projects' },
      { name: item.name, count: item.count },
    ),
    'term-began': translate(
      { id: 'home.news.termBegan', message: 'The ambassadors’ term of {name} began' },
      { name: item.name },
    ),
    'term-ended': translate(
      { id: 'home.news.term', message: 'The ambassadors’ term of {name} ended' },
      { name: item.name },
    ),
    'group-founded': translate({ id: 'home.news.founded', message: 'SIG {name} was founded' }, { name: item.name }),
    'lead-wanted': translate(
      { id: 'home.news.wanted', message: 'SIG {name} was left without a lead' },
      { name: item.name },
    ),
  }[item.kind];
}

function News({ data }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  return (
    <section aria-labelledby="news">
      <Heading as="h2" id="news">
        {translate({ id: 'home.news', message: 'What happened last' })}
      </Heading>
      <ul className={styles.news}>
        {data.news.map((item) => (
          <li key={`${item.kind} ${item.name}`}>
            <time dateTime={item.date}>{formatDate(item.date, locale)}</time>
            <Link to={item.to}>{newsText(item)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ambassadors({ data }: Props): ReactNode {
  if (!data.term) return null;
  return (
    <section aria-labelledby="ambassadors">
      <Heading as="h2" id="ambassadors">
        {translate({ id: 'home.ambassadors', message: 'Ambassadors' })}
      </Heading>
      <p>
        <Translate
          id="home.ambassadors.text"
          values={{
            programme: (
              <Link to="/ksap">{translate({ id: 'home.ambassadors.ksap', message: 'ambassadorship programme' })}</Link>
            ),
            list: (
              <Link to="/ksap/ambassadors">
                {translate(
                  { id: 'home.ambassadors.list', message: 'the {count} who are named' },
                  { count: data.term.ambassadors.length },
                )}
              </Link>
            ),
            seats: data.figures.seats,
          }}
        >
          {'They write, speak and help for KubeSphere. The {programme} has {seats} seats for a year each; meet {list}.'}
        </Translate>
      </p>
      <ul className={styles.faces}>
        {data.term.ambassadors.map((person) => (
          <li key={person.id}>
            <Link to={person.to} aria-label={person.name} title={person.name}>
              <Monogram name={person.name} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Channels({ data }: Props): ReactNode {
  return (
    <section aria-labelledby="channels">
      <Heading as="h2" id="channels">
        {translate({ id: 'home.channels', message: 'Where we talk' })}
      </Heading>
      <ul className={styles.channels}>
        {data.channels.map((channel) => (
          <li key={channel.id}>
            <a className="chip" href={channel.url}>
              {channel.name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/contact">
          {translate({ id: 'home.channels.all', message: 'Every channel, who it is for and what to expect' })}
        </Link>
      </p>
    </section>
  );
}

/** The front page: what this is, three ways in, and what is going on. */
export default function Landing({ data }: Props): ReactNode {
  return (
    <main className={`container ${styles.landing}`}>
      <Hero data={data} />
      <WaysIn data={data} />
      <Figures data={data} />
      <div className={styles.columns}>
        <News data={data} />
        <Ambassadors data={data} />
      </div>
      <Channels data={data} />
    </main>
  );
}
