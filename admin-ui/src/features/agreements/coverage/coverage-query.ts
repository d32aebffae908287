import type { ResultOf } from '../../../graphql/graphql.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { ExplainedFragment } from '../../../lib/explained.ts';

/** Who should be protected by an agreement and who is. */
export const CoverageQuery = graphql(
  `
    query AgreementCoverage($id: ID!) {
      agreement(id: $id) {
        id
        coverage {
          id
          region {
            code
            name
          }
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
          peopleExcluded
          readiness {
            state
            atRisk
            reason {
              id
              en
            }
          }
          lines {
            id
            category {
              code
              name {
                id
                en
              }
              body
            }
            formula {
              id
              en
            }
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
            absences {
              kind
              people
              reason {
                id
                en
              }
            }
            absentFromText {
              kind
              people
              reason {
                id
                en
              }
            }
          }
        }
        counterpart {
          institution {
            code
            name
          }
          region {
            code
          }
          pollingStations
          people {
            ...Explained
          }
          reasoning {
            id
            en
          }
        }
      }
    }
  `,
  [ExplainedFragment],
);

/** An agreement with its coverage. */
export type CoveredAgreement = NonNullable<ResultOf<typeof CoverageQuery>['agreement']>;

/** The coverage of an agreement. */
export type Coverage = NonNullable<CoveredAgreement['coverage']>;

/** One category of it. */
export type CoverageLine = Coverage['lines'][number];
