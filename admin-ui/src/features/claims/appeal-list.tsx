import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDateTime } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { PagedSection } from '../../lib/paged-section.tsx';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { lastAppeal } from './last-appeal.ts';

const AppealsQuery = graphql(`
  query Appeals($after: String) {
    claims(first: 20, after: $after, filter: { states: [APPEALED] }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          programme
          example
          region {
            code
            name
          }
          history {
            version
            kind
            at
            by
            note
            institution {
              code
              name
            }
          }
        }
      }
    }
  }
`);

type Appeal = NonNullable<ResultOf<typeof AppealsQuery>['claims']>['edges'][number]['node'];

/** Rejections that somebody does not accept, and on which nobody has decided yet: who appealed, when and on what grounds. */
export function AppealList() {
  const { language } = useLanguage();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: AppealsQuery,
    variables: { after },
    // Others decide on appeals while one looks.
    requestPolicy: 'cache-and-network',
  });
  const unknown = <span className="muted">{m.not_available()}</span>;
  const columns: Column<Appeal>[] = [
    {
      key: 'number',
      header: m.claim_number(),
      names: true,
      cell: ({ id, number, programme, example, region }) => (
        <>
          <Link to="/klaim/$id" params={{ id }} className="nowrap">
            {number}
          </Link>{' '}
          {example && <ExampleBadge />}
          <p className="muted">
            {programme} · {region?.name ?? m.not_available()}
          </p>
        </>
      ),
    },
    {
      key: 'by',
      header: m.appeal_by(),
      cell: ({ history }) => {
        const appeal = lastAppeal(history);
        return appeal === undefined ? (
          unknown
        ) : (
          <>
            {appeal.by}
            {appeal.institution !== null && <p className="muted">{appeal.institution.name}</p>}
          </>
        );
      },
    },
    {
      key: 'at',
      header: m.appeal_when(),
      wideOnly: true,
      cell: ({ history }) => {
        const appeal = lastAppeal(history);
        return appeal === undefined ? unknown : <time dateTime={appeal.at}>{formatDateTime(appeal.at, language)}</time>;
      },
    },
    {
      key: 'grounds',
      header: m.appeal_grounds(),
      cell: ({ history }) => {
        const grounds = lastAppeal(history)?.note ?? null;
        return grounds === null ? <span className="muted">{m.appeal_grounds_hidden()}</span> : <q>{grounds}</q>;
      },
    },
  ];
  return (
    <PagedSection
      title={m.appeal_list()}
      note={m.claims_order()}
      list={data?.claims}
      answer={{ error, fetching, stale }}
      empty={{ title: m.claim_no_appeals_title(), text: m.claim_no_appeals_text() }}
      columns={columns}
      onMore={setAfter}
      retry={() => ask({ requestPolicy: 'network-only' })}
    />
  );
}
