import { graphql } from '../../../graphql/graphql.ts';
import { AgreementRefusalFragment } from '../life-cycle/steps.ts';

/** Writes a new draft. */
export const DraftAgreement = graphql(
  `
    mutation DraftAgreement($input: DraftAgreementInput!, $key: ID!) {
      result: draftAgreement(input: $input, idempotencyKey: $key) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);

/** Replaces what is drafted: an agreement before it is signed, or its open amendment. */
export const EditAgreementDraft = graphql(
  `
    mutation EditAgreementDraft($id: ID!, $version: Int!, $input: EditAgreementDraftInput!, $key: ID!) {
      result: editAgreementDraft(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);

/** Opens an amendment. */
export const AmendAgreement = graphql(
  `
    mutation AmendAgreement($id: ID!, $version: Int!, $input: AmendAgreementInput!, $key: ID!) {
      result: amendAgreement(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);
