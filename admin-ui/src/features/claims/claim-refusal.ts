import { graphql } from '../../graphql/graphql.ts';

/** A refusal of a step on a claim. On its own type: the cache cannot tell what belongs to a union. */
export const ClaimStepRefusalFragment = graphql(`
  fragment ClaimStepRefusalParts on ClaimStepRefused @_unmask {
    code
    field
    message {
      id
      en
    }
    changes {
      field
      by
      at
    }
  }
`);
