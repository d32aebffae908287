import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { m } from '../../paraglide/messages.js';
import { AnswerDataRequest, RefuseDataRequest } from './data-request-commands.ts';
import type { ShownRequest } from './data-request-page.tsx';
import { NoteDialog } from '../../lib/note-dialog.tsx';
import { groundLabel, grounds } from './personal-data-labels.ts';

/** The two ends of a request: the person was answered, or it is refused on a ground of the law. */
export function CloseDataRequest({ request }: { request: ShownRequest }) {
  const keyFor = useIdempotencyKey();
  const [, answer] = useMutation(AnswerDataRequest);
  const [, refuse] = useMutation(RefuseDataRequest);
  const [step, setStep] = useState<'answer' | 'refuse' | null>(null);
  const [ground, setGround] = useState(grounds[0] ?? 'IDENTITY_NOT_PROVEN');
  const canAnswer = request.state === 'READY' || request.answer === 'WITHOUT_CLAIMS';
  return (
    <>
      <Button variant="default" onClick={() => setStep('refuse')}>
        {m.data_request_refuse()}
      </Button>
      <Button disabled={!canAnswer} onClick={() => setStep('answer')}>
        {m.data_request_answer()}
      </Button>
      {step === 'answer' && (
        <NoteDialog
          title={m.data_request_answer()}
          text={request.answer === 'WITHOUT_CLAIMS' ? m.data_answer_partial_text() : m.data_request_answer_text()}
          {...(request.kind === 'ACCESS' && request.answerOpenedAt === null
            ? { subject: m.data_answer_unread_warning() }
            : {})}
          label={m.data_request_how_told()}
          submitLabel={m.data_request_answer()}
          onClose={() => setStep(null)}
          onSubmit={async (note) => {
            const input = { requestId: request.id, note };
            const { data } = await answer({ input, key: keyFor(input) });
            return data === undefined ? undefined : data.result.__typename === 'DataRequest' ? null : data.result;
          }}
        />
      )}
      {step === 'refuse' && (
        <NoteDialog
          title={m.data_request_refuse()}
          text={m.data_request_refuse_text()}
          label={m.data_refusal_reason()}
          hint={m.data_refusal_hint()}
          submitLabel={m.data_request_refuse()}
          onClose={() => setStep(null)}
          onSubmit={async (note) => {
            const input = { requestId: request.id, ground, note };
            const { data } = await refuse({ input, key: keyFor(input) });
            return data === undefined ? undefined : data.result.__typename === 'DataRequest' ? null : data.result;
          }}
        >
          <NativeSelect
            label={m.data_refusal_ground()}
            value={ground}
            data={grounds.map((known) => ({ value: known, label: groundLabel(known) }))}
            onChange={(event) => {
              const chosen = grounds.find((known) => known === event.currentTarget.value);
              if (chosen !== undefined) setGround(chosen);
            }}
          />
        </NoteDialog>
      )}
    </>
  );
}
