import { graphql } from '../../graphql/graphql.ts';

/** A class as the page reads it. */
export const RetentionRuleFragment = graphql(`
  fragment RetentionRuleShown on RetentionRule {
    class
    label {
      id
      en
    }
    days
    from {
      id
      en
    }
    confidence
    effectiveFrom
    reason
    upcoming {
      days
      effectiveFrom
    }
    settable
    automatic
    due
    heldBack
    isMore
  }
`);

/** A run as the page reads it. */
export const ErasureRunFragment = graphql(`
  fragment ErasureRunShown on ErasureRun {
    id
    state
    reason
    requestedBy
    requestedAt
    decidedBy
    decidedAt
    finishedAt
    approvable
    parts {
      class
      days
      erased
      heldBack
    }
  }
`);

/** Terms, the dry run, and the last runs, of every owner. */
export const RetentionQuery = graphql(
  `
    query Retention {
      retention {
        ...RetentionRuleShown
      }
      erasureRuns(first: 20) {
        edges {
          node {
            ...ErasureRunShown
          }
        }
      }
      claimRetention {
        ...RetentionRuleShown
      }
      claimErasureRuns(first: 20) {
        edges {
          node {
            ...ErasureRunShown
          }
        }
      }
      agreementRetention {
        ...RetentionRuleShown
      }
      agreementErasureRuns(first: 20) {
        edges {
          node {
            ...ErasureRunShown
          }
        }
      }
    }
  `,
  [RetentionRuleFragment, ErasureRunFragment],
);
