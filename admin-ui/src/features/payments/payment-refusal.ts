import { graphql } from '../../graphql/graphql.ts';

/** A refusal of a command on payments. On its own type: the cache cannot tell what belongs to a union. */
export const PaymentRefusalFragment = graphql(`
  fragment PaymentRefusalParts on ClaimPaymentRefused @_unmask {
    code
    field
    message {
      id
      en
    }
  }
`);
