import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { claimStateLabel, coverLabel, coverTone, incidentLabel } from '../../lib/claim-labels.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDateTime } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { PartState } from './part-state.tsx';

const ClaimsQuery = graphql(`
  query ParticipantClaims($id: ID!) {
    participant(id: $id) {
      id
      enrolments(first: 50) {
        edges {
          node {
            id
            claims(first: 20) {
              edges {
                node {
                  id
                  number
                  programme
                  state
                  example
                  incident {
                    occurredAt
                    kind
                  }
                  cover {
                    answer
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

type Enrolments = NonNullable<ResultOf<typeof ClaimsQuery>['participant']>['enrolments']['edges'];
type Claim = NonNullable<Enrolments[number]['node']['claims']>['edges'][number]['node'];

/** Every claim on an enrolment of this person that the session may see. */
export function ParticipantClaims({ id }: { id: string }) {
  const { language } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({ query: ClaimsQuery, variables: { id } });
  const enrolments = data?.participant?.enrolments.edges ?? [];
  const claims = enrolments.flatMap(({ node }) => node.claims?.edges.map((edge) => edge.node) ?? []);
  const isPartMissing = enrolments.some(({ node }) => node.claims === null);
  const columns: Column<Claim>[] = [
    {
      key: 'number',
      header: m.claim(),
      names: true,
      cell: (claim) => (
        <>
          <Link to="/klaim/$id" params={{ id: claim.id }}>
            {claim.number}
          </Link>{' '}
          {claim.example && <ExampleBadge />}
        </>
      ),
    },
    { key: 'incident', header: m.incident(), cell: ({ incident }) => incidentLabel(incident.kind) },
    {
      key: 'at',
      header: m.participant_claim_at(),
      wideOnly: true,
      cell: ({ incident }) => formatDateTime(incident.occurredAt, language),
    },
    { key: 'programme', header: m.programme(), wideOnly: true, cell: ({ programme }) => programme },
    { key: 'state', header: m.participant_claim_state(), cell: ({ state }) => claimStateLabel(state) },
    {
      key: 'cover',
      header: m.participant_claim_cover(),
      cell: ({ cover }) => <StatusBadge tone={coverTone[cover.answer]}>{coverLabel(cover.answer)}</StatusBadge>,
    },
  ];
  return (
    <PartState
      title={m.claims()}
      answer={{ isThere: data?.participant != null, error, fetching }}
      retry={() => ask({ requestPolicy: 'network-only' })}
    >
      {isPartMissing && <Notice tone="warning" title={m.claims_unavailable()} />}
      {claims.length > 0 ? (
        <DataTable label={m.claims()} columns={columns} rows={claims} rowKey={(claim) => claim.id} />
      ) : (
        !isPartMissing && <EmptyState title={m.claims_none()}>{m.participant_claims_none_text()}</EmptyState>
      )}
    </PartState>
  );
}
