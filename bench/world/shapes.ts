import { PLACEHOLDER } from '../lib/job.ts';
import { requestBody } from '../lib/shape.ts';
import type { Shape } from '../lib/shape.ts';

/** What the gateways are asked. */
export const gatewayShapes: readonly Shape[] = [
  { name: 'trivial', label: 'a · one field of one owner', body: requestBody('query WhoAmI { session { role } }') },
  {
    name: 'list',
    label: 'b · 50 agreements, two entity hops',
    body: requestBody(`query AgreementList {
      agreements(first: 50) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id title instrument signedOn signedOnConfidence
            region { code name }
            election { code name { id en } }
            headcount { people }
            warnings { code }
            enrolled { people peoplePending peopleExample }
            claimed { claims claimsUndecided }
          }
        }
      }
    }`),
  },
  {
    name: 'mutation',
    label: 'c · a mutation, one hop',
    body: requestBody(
      `mutation RegisterParticipant($input: RegisterParticipantInput!, $key: ID!) {
        registerParticipant(input: $input, idempotencyKey: $key) {
          __typename
          ... on Participant {
            name birthDate sex employmentStatus example
            institution { code name }
            region { code name kind }
          }
          ... on ParticipantRefused { code field }
        }
      }`,
      {
        input: {
          nik: PLACEHOLDER,
          name: 'Siti Contoh',
          birthDate: '1990-05-17',
          sex: 'FEMALE',
          regionCode: '32.04.11',
          institutionCode: 'kpu-32.04',
        },
        key: `bench-${PLACEHOLDER}`,
      },
    ),
  },
];

/** What the agreements service is asked, about these agreements. */
export function subgraphShapes(agreementIds: readonly string[]): readonly Shape[] {
  const representations = agreementIds.map((id) => ({ __typename: 'Agreement', id }));
  return [
    {
      name: 'entities',
      label: '`_entities`, 50 agreements',
      body: requestBody(
        `query Entities($representations: [_Any!]!) {
          _entities(representations: $representations) {
            ... on Agreement {
              id title instrument signedOn signedOnConfidence
              region { code name }
              election { code name { id en } }
              parties { role institution { code name } }
              headcount { people }
              warnings { code }
            }
          }
        }`,
        { representations },
      ),
    },
    { name: 'trivial', label: 'one field', body: requestBody('query WhoAmI { session { role } }') },
  ];
}
