import { Button, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Client } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { StepUp } from '../../lib/step-up.tsx';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

const GlassRevealParticipant = graphql(`
  mutation GlassRevealParticipant($input: RevealParticipantInput!, $key: ID!) {
    result: revealParticipant(input: $input, idempotencyKey: $key) {
      __typename
      ... on RevealedParticipant {
        nik
        phone
        kpj
        heirs {
          position
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

/** Personal values in full. */
export type GlassRevealed = Extract<
  ResultOf<typeof GlassRevealParticipant>['result'],
  { __typename: 'RevealedParticipant' }
>;

/** Shows personal values in full under an access, for a purpose that stands on the trail. */
export function GlassReveal({
  client,
  participantId,
  hasHeirs,
  onClose,
  onRevealed,
}: {
  client: Client;
  participantId: string;
  hasHeirs: boolean;
  onClose: () => void;
  onRevealed: (values: GlassRevealed) => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [purpose, setPurpose] = useState('');
  const [wrong, setWrong] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isOld, setIsOld] = useState(false);
  const [working, setWorking] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setProblem(null);
    setIsOld(false);
    if (purpose.trim().length < 3) return setWrong(true);
    const values = ['NIK', 'PHONE', 'KPJ', ...(hasHeirs ? (['HEIRS'] as const) : [])] as const;
    const input = { participantId, values: [...values], purpose: purpose.trim() };
    setWorking(true);
    const { data } = await client.mutation(GlassRevealParticipant, { input, key: keyFor(input) }).toPromise();
    setWorking(false);
    const result = data?.result;
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'ParticipantRefused') {
      setIsOld(result.code === 'STEP_UP_REQUIRED');
      return setProblem(result.message[language]);
    }
    onRevealed(result);
    onClose();
  }

  return (
    <Dialog title={m.reveal_title()} closeLabel={m.close()} onClose={onClose}>
      <p>{m.reveal_text()}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          label={m.purpose()}
          withAsterisk
          autoComplete="off"
          maxLength={300}
          value={purpose}
          error={wrong ? m.purpose_detail_needed() : undefined}
          onChange={(event) => {
            setWrong(false);
            setPurpose(event.currentTarget.value);
          }}
        />
        {problem !== null && isOld && <StepUp sentence={problem} />}
        {problem !== null && !isOld && (
          <Notice tone="bad" title={m.reveal_failed()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={working}>
            {m.reveal()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
