import type { Client } from 'urql';
import type { InputOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

const UpdateParticipant = graphql(`
  mutation UpdateParticipant($input: UpdateParticipantInput!, $key: ID!) {
    updateParticipant(input: $input, idempotencyKey: $key) {
      __typename
      ... on Participant {
        id
        version
        name
        birthDate
        sex
        employmentStatus
        region {
          code
          name
        }
        warnings {
          code
          message {
            id
            en
          }
        }
        collection {
          ground
          purpose
          toldOn
        }
        phoneMasked
        kpjMasked
        heirsRecorded
        heirs {
          position
          relation
          rank
          firstInLine
          nameMasked
          phoneMasked
          accountMasked
          shareBasisPoints
        }
      }
      ... on ParticipantRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
  }
`);

const VersionNow = graphql(`
  query ParticipantVersion($id: ID!) {
    participant(id: $id) {
      id
      version
      name
      birthDate
      sex
      employmentStatus
      region {
        code
        name
      }
      collection {
        ground
        purpose
        toldOn
      }
      phoneMasked
      kpjMasked
      heirsRecorded
    }
  }
`);

/** What is to change of a person. */
export type ParticipantUpdate = InputOf<'UpdateParticipantInput'>;

/** Changes a person; undefined where no answer came. */
export async function updateParticipant(
  client: Client,
  input: ParticipantUpdate,
  key: string,
): Promise<ResultOf<typeof UpdateParticipant>['updateParticipant'] | undefined> {
  const { data } = await client.mutation(UpdateParticipant, { input, key });
  return data?.updateParticipant;
}

/** The version of a person as it is now, or null where nobody can say; what is masked of them is read anew with it. */
export async function versionNow(client: Client, id: string): Promise<number | null> {
  const { data } = await client.query(VersionNow, { id }, { requestPolicy: 'network-only' });
  return data?.participant?.version ?? null;
}
