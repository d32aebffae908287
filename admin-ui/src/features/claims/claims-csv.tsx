import { useClient } from 'urql';
import type { InputOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { claimStateLabel, coverLabel, incidentLabel } from '../../lib/claim-labels.ts';
import { CsvButton } from '../../lib/csv-button.tsx';
import type { CsvFile } from '../../lib/csv.ts';
import { csvFile } from '../../lib/csv.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { readToEnd } from '../../lib/read-to-end.ts';
import { m } from '../../paraglide/messages.js';

/** The list of claims for a spreadsheet: what a row of the list shows, and nothing of who it is about. */
const ClaimsCsvQuery = graphql(`
  query ClaimsCsv($after: String, $filter: ClaimFilter!) {
    claims(first: 100, after: $after, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          programme
          state
          example
          registeredAt
          incident {
            occurredAt
            kind
          }
          cover {
            answer
          }
          region {
            code
            name
          }
          institution {
            code
            name
          }
        }
      }
    }
  }
`);

/** Saves the filtered list to its end, with the pages that are not on the screen yet. */
export function ClaimsCsv({ filter }: { filter: InputOf<'ClaimFilter'> }) {
  const client = useClient();
  const { language } = useLanguage();

  async function make(): Promise<CsvFile | null> {
    const all = await readToEnd(
      (after) => client.query(ClaimsCsvQuery, { filter, after }, { requestPolicy: 'network-only' }).toPromise(),
      ({ claims }) => claims?.pageInfo,
    );
    const edges = all?.claims?.edges;
    if (edges === undefined) return null;
    const header = [
      m.claim_number(),
      m.programme(),
      m.incident_kind(),
      m.incident_time(),
      m.claim_registered(),
      m.state(),
      m.cover_question(),
      m.institution(),
      m.region_code(),
      m.place_of_duty(),
      m.example_data(),
    ];
    return csvFile(
      'klaim',
      header,
      edges.map(({ node }) => [
        node.number,
        node.programme,
        incidentLabel(node.incident.kind),
        formatDateTime(node.incident.occurredAt, language),
        formatDateTime(node.registeredAt, language),
        claimStateLabel(node.state),
        coverLabel(node.cover.answer),
        node.institution?.name ?? null,
        node.region?.code ?? null,
        node.region?.name ?? null,
        node.example ? m.example_data() : null,
      ]),
    );
  }

  return <CsvButton make={make} />;
}
