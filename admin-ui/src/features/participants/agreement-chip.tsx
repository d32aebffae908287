import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';
import { Chip } from '../../ui/chip.tsx';

const AgreementTitleQuery = graphql(`
  query AgreementTitle($id: ID!) {
    agreement(id: $id) {
      id
      title
    }
  }
`);

/** Says which agreement the list is about, and lets it go. */
export function AgreementChip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const [{ data }] = useQuery({ query: AgreementTitleQuery, variables: { id } });
  const title = data?.agreement?.title ?? m.agreement();
  return (
    <div className="no-print">
      <Chip removeLabel={m.filter_remove({ filter: title })} onRemove={onRemove}>
        {title}
      </Chip>
    </div>
  );
}
