import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { FigureName } from '../../plugins/community/outputs/changes';
import type { Comparison } from './compare';
import styles from './styles.module.css';

function figureLabel(name: FigureName): string {
  return {
    sigs: translate({ id: 'changes.figure.sigs', message: 'Open SIGs' }),
    'working-groups': translate({ id: 'changes.figure.workingGroups', message: 'Open working groups' }),
    leads: translate({ id: 'changes.figure.leads', message: 'People who lead a group' }),
    people: translate({ id: 'changes.figure.people', message: 'Leads and members of groups' }),
  }[name];
}

type Props = { readonly figures: Comparison['figures']; readonly older: string; readonly newer: string };

/** The figures of two versions side by side. */
export default function FigureTable({ figures, older, newer }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const number = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">{translate({ id: 'changes.figure', message: 'In figures' })}</th>
          <th scope="col">{older}</th>
          <th scope="col">{newer}</th>
          <th scope="col">{translate({ id: 'changes.figure.difference', message: 'Difference' })}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{figureLabel(name)}</th>
            <td>{before}</td>
            <td>{after}</td>
            <td>
              {before === after
                ? translate({ id: 'changes.figure.same', message: 'none' })
                : number.format(after - before)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
