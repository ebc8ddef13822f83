import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';

/** Says that the sources do not state a fact, with a link to the file in which it can be written. */
export default function Unknown({ editUrl }: { readonly editUrl?: string | undefined }): ReactNode {
  return (
    <span className="unknown">
      <Translate id="fact.unknown" description="A fact that no source states">
        Not stated
      </Translate>
      {editUrl && (
        <>
          {' · '}
          <a href={editUrl}>
            <Translate id="fact.add" description="Link to edit the file that lacks a fact">
              add it
            </Translate>
          </a>
        </>
      )}
    </span>
  );
}
