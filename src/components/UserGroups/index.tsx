import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { UserGroupsView } from '../../plugins/community/outputs/programmes';
import { PersonList } from '../Person';
import Unknown from '../Unknown';

/** Cities with a user group, and who leads each. */
export default function UserGroups({ data }: { readonly data: UserGroupsView }): ReactNode {
  return (
    <ul className="card-grid card-grid--small">
      {data.map((city) => (
        <li key={city.name} className="card-box">
          <p className="card-title">{city.name}</p>
          {city.leaders.length > 0 ? (
            <PersonList people={city.leaders} />
          ) : (
            <p className="detail">
              {translate({ id: 'userGroups.leader', message: 'Leader:' })} <Unknown />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
