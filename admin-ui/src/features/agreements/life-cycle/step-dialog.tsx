import { agreementTransition } from '@payung/kit/values/agreement-transitions.ts';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { readDate, writeDate } from '../../../lib/date-input.ts';
import { useIdempotencyKey } from '../../../lib/idempotency.ts';
import { useLanguage } from '../../../lib/language.ts';
import { todayInJakarta } from '../../../lib/today.ts';
import { m } from '../../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { actionEffect, actionVerb } from '../agreement-labels.ts';
import { ChangedSince } from './changed-since.tsx';
import { SignatureFields } from './signature-fields.tsx';
import type { SignatureValues } from './signature-values.ts';
import { checkSignature, emptySignature, signatureInput } from './signature-values.ts';
import type { DialogStep } from './steps.ts';
import { takeStep } from './steps.ts';
import { useLatestState } from './use-latest-state.ts';

/** Steps that take something away: their button says so by its colour. */
const grave: readonly DialogStep[] = ['SEND_BACK', 'SUSPEND', 'TERMINATE', 'UNDO'];

/**
 * Takes one step in the life of an agreement: says what it brings about, asks for what it needs, and shows a refusal at
 * its field. When somebody else was faster it shows what happened meanwhile and keeps what was typed; the step is then
 * taken on the new state only when the person says so again.
 */
export function StepDialog({
  step,
  agreement,
  onClose,
}: {
  step: DialogStep;
  /** As it was read when the dialog opened. */
  agreement: { id: string; title: string; version: number; eventCount: number };
  onClose: () => void;
}) {
  const { needsReason, needsDate, mayLieAhead } = agreementTransition(step);
  const asksDay = needsDate && step !== 'SIGN';
  const client = useClient();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  // What the dialog was opened on: the page behind it may read anew meanwhile, and the person has not seen that.
  const [read, setRead] = useState(agreement);
  const [latest, readLatest] = useLatestState(agreement.id);
  const [reason, setReason] = useState('');
  const [day, setDay] = useState(() => writeDate(todayInJakarta()));
  const [signature, setSignature] = useState<SignatureValues>(emptySignature);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const blocked = latest !== null && !latest.actions.includes(step);

  function check(): Record<string, string> {
    if (step === 'SIGN') return checkSignature(signature);
    const found: Record<string, string> = {};
    if (needsReason && reason.trim().length < 3) found.reason = m.agreement_reason_needed();
    if (asksDay && readDate(day) === null) found.on = m.date_not_understood();
    return found;
  }

  async function submit(): Promise<void> {
    const found = check();
    setProblems(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    const input = { reason: reason.trim(), on: readDate(day) ?? '', signature: signatureInput(signature) };
    const about = { id: read.id, version: read.version };
    setWorking(true);
    const result = await takeStep(client, step, { ...about, key: keyFor({ step, about, input }) }, input);
    setWorking(false);
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'Agreement') return onClose();
    if (result.code === 'CONFLICT') {
      const now = await readLatest();
      if (now === null) return setProblem(m.submit_failed());
      setRead({ ...read, version: now.version });
      return;
    }
    const field = result.field?.replace(/^input\./, '');
    const sentence = result.message[language];
    if (field !== undefined && (field === 'reason' || field === 'on' || step === 'SIGN'))
      return setProblems({ [field]: sentence });
    setProblem(sentence);
  }

  return (
    <Dialog title={actionVerb(step)} closeLabel={m.close()} onClose={onClose} wide={step === 'SIGN'}>
      <p>
        <strong>{agreement.title}</strong>
      </p>
      <p className="muted">{actionEffect(step)}</p>
      {latest !== null && <ChangedSince latest={latest} eventCount={read.eventCount} blocked={blocked} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {asksDay && (
          <TextInput
            label={m.agreement_step_day()}
            description={mayLieAhead ? m.agreement_step_day_ahead() : m.agreement_step_day_past()}
            withAsterisk
            inputMode="numeric"
            placeholder={m.date_placeholder()}
            value={day}
            error={problems.on}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        )}
        {needsReason && (
          <Textarea
            label={m.agreement_reason()}
            description={m.agreement_reason_hint()}
            withAsterisk
            autosize
            minRows={3}
            maxLength={1000}
            value={reason}
            error={problems.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {step === 'SIGN' && <SignatureFields values={signature} onChange={setSignature} problems={problems} />}
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button
            type="submit"
            {...(grave.includes(step) ? { color: 'red.9' } : {})}
            loading={working}
            disabled={blocked}
          >
            {latest === null ? actionVerb(step) : m.agreement_step_anyway({ step: actionVerb(step) })}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
