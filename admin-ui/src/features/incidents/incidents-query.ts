import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

/** Incidents of an election in a region: by day, category and region below. */
export const IncidentsQuery = graphql(`
  query IncidentCalendar($election: ID!, $region: ID!) {
    incidentCalendar(electionCode: $election, regionCode: $region) {
      asOf
      smallNumbersHidden
      election {
        code
        pollingDate
        stages {
          code
          name {
            id
            en
          }
          startsOn
          endsOn
          confidence
        }
      }
      region {
        code
        name
      }
      incidents {
        incidents
        covered
        perTenThousand
      }
      days {
        day
        incidents
      }
      byCategory {
        category {
          code
          name {
            id
            en
          }
        }
        figure {
          incidents
          covered
          perTenThousand
        }
      }
      byRegion {
        region {
          code
          name
        }
        figure {
          incidents
          covered
          perTenThousand
        }
      }
    }
  }
`);

/** The answer, when there is one. */
export type Calendar = NonNullable<ResultOf<typeof IncidentsQuery>['incidentCalendar']>;

/** A stage of the election, when the owner of agreements told it. */
export type Stage = NonNullable<Calendar['election']>['stages'][number];
