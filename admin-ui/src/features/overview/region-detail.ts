import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { ExplainedFragment } from '../../lib/explained.ts';

/** What stands behind the figures of the selected region, asked for when one is selected. */
const RegionPanelQuery = graphql(
  `
    query RegionPanel($region: ID!, $code: ID!, $election: ID, $all: Boolean!) {
      region(code: $region) {
        code
        promised(electionCode: $election) {
          peoplePlanned
          peopleCivilServants
        }
        enrolled(electionCode: $election) {
          peopleExample
        }
        coverage(electionCode: $code) @skip(if: $all) {
          id
          expected {
            ...Explained
          }
          promised {
            ...Explained
          }
          enrolled {
            ...Explained
          }
          active {
            ...Explained
          }
          gap {
            ...Explained
          }
        }
      }
    }
  `,
  [ExplainedFragment],
);

/** What stands behind the figures of a region; undefined until it is read. */
export type RegionDetail = ResultOf<typeof RegionPanelQuery>['region'] | undefined;

/** Asks for what stands behind the figures of a region, beside the page's own question. Nothing is asked while none is named. */
export function useRegionDetail(code: string | undefined, election: string | null): RegionDetail {
  const [{ data }] = useQuery({
    query: RegionPanelQuery,
    variables: { region: code ?? '', code: election ?? '', election, all: election === null },
    pause: code === undefined,
  });
  return data?.region?.code === code ? data?.region : undefined;
}
