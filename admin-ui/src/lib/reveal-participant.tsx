import { useState } from 'react';
import type { Client } from 'urql';
import type { EnumOf, ResultOf } from '../graphql/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';
import { Checkbox, CheckboxGroup } from '../ui/checkbox.tsx';
import { outcomeOf } from './command-outcome.ts';
import { useIdempotencyKey } from './idempotency.ts';
import { RevealDialog } from './reveal-dialog.tsx';

const RevealParticipant = graphql(`
  mutation RevealParticipant($input: RevealParticipantInput!, $key: ID!) {
    result: revealParticipant(input: $input, idempotencyKey: $key) {
      __typename
      ... on RevealedParticipant {
        nik
        phone
        kpj
        heirs {
          position
          relation
          name
          phone
          bank
          accountNumber
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

/** Personal values of a participant in full. */
export type RevealedParticipant = Extract<
  ResultOf<typeof RevealParticipant>['result'],
  { __typename: 'RevealedParticipant' }
>;

type Value = EnumOf<'PersonalValue'>;

const valueLabel = { NIK: m.nik, PHONE: m.phone, KPJ: m.kpj, HEIRS: m.heirs } as const satisfies Record<
  Value,
  () => string
>;

/** Asks what personal values of a participant are needed for, and gives them to the page. */
export function RevealParticipantDialog({
  client,
  participantId,
  values: offered,
  onClose,
  onRevealed,
}: {
  /** Asks as the session that is in sight, or under an access. */
  client: Client;
  participantId: string;
  values: readonly Value[];
  onClose: () => void;
  onRevealed: (values: RevealedParticipant) => void;
}) {
  const keyFor = useIdempotencyKey();
  const [values, setValues] = useState<readonly Value[]>(offered.slice(0, 1));
  return (
    <RevealDialog<RevealedParticipant, 'values'>
      title={m.reveal_title()}
      text={m.reveal_text()}
      submitLabel={m.reveal()}
      check={() => (values.length === 0 ? { values: m.reveal_what_needed() } : {})}
      reveal={async (purpose) => {
        const input = { participantId, values: [...values], purpose };
        return outcomeOf(await client.mutation(RevealParticipant, { input, key: keyFor(input) }));
      }}
      onRevealed={onRevealed}
      onClose={onClose}
    >
      {(problems, mend) =>
        offered.length > 1 && (
          <>
            <CheckboxGroup legend={m.reveal_what()}>
              {offered.map((value) => (
                <Checkbox
                  key={value}
                  label={valueLabel[value]()}
                  checked={values.includes(value)}
                  onChange={(on) => {
                    mend('values');
                    setValues(on ? [...values, value] : values.filter((other) => other !== value));
                  }}
                />
              ))}
            </CheckboxGroup>
            {problems.values !== undefined && <p role="alert">{problems.values}</p>}
          </>
        )
      }
    </RevealDialog>
  );
}
