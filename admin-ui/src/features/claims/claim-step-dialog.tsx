import { CLAIM_REASONS, REJECTING_REASONS, SENDING_BACK_REASONS } from '@payung/kit/values/claim-reasons.ts';
import type { ClaimReason } from '@payung/kit/values/claim-reasons.ts';
import { claimTransition } from '@payung/kit/values/claim-transitions.ts';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { incidentLabel } from '../../lib/claim-labels.ts';
import { readDate, readInstant, writeDate } from '../../lib/date-input.ts';
import { formatRupiah } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { oneOf } from '../../lib/search-text.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { Checkbox, CheckboxGroup } from '../../ui/checkbox.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ClaimConflict } from './claim-conflict.tsx';
import type { ClaimStep, StepResult } from './claim-steps.ts';
import { takeStep } from './claim-steps.ts';
import { stepEffect, stepVerb } from './claim-step-words.ts';
import styles from './claim-step-dialog.module.css';
import { EnrolmentFinder } from './enrolment-finder.tsx';
import type { StageTwo } from './stage-two-fields.tsx';
import { StageTwoFields } from './stage-two-fields.tsx';

/** Steps that take something away: their button says so by its colour. */
const grave: readonly ClaimStep[] = ['SEND_BACK', 'REJECT', 'WITHDRAW', 'DISMISS_APPEAL'];
const kinds = ['WORK_ACCIDENT', 'WORK_DEATH', 'OTHER_DEATH'] as const;

/** A claim, as far as a step asks. */
export interface SteppedClaim {
  id: string;
  number: string;
  version: number;
  kind: (typeof kinds)[number];
  enrolmentId: string | null;
  coverIsOpen: boolean;
  /** What an approval decides on; null where nothing is calculated or the session may not see it. */
  total: { amount: number; words: string } | null;
}

type Refused = Extract<StepResult, { __typename: 'ClaimStepRefused' }>;

/**
 * Takes one step in the life of a claim: says what it brings about, asks for what it needs, and shows a refusal at its
 * field. When somebody else changed the claim meanwhile it shows each fact as it was and as it is now, keeps what was typed, and leaves it to the person
 * to read the claim anew: a decision is never carried over to facts that nobody has looked at.
 */
export function ClaimStepDialog({
  step,
  claim,
  onClose,
  onDone,
}: {
  step: ClaimStep;
  claim: SteppedClaim;
  onClose: () => void;
  onDone: () => void;
}) {
  const { needsReason, needsNumberedReasons } = claimTransition(step);
  const asksNote = needsReason || (step === 'APPROVE' && claim.coverIsOpen);
  const client = useClient();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [note, setNote] = useState('');
  const [reasons, setReasons] = useState<readonly ClaimReason[]>([]);
  const [stageTwo, setStageTwo] = useState<StageTwo>(() => ({
    outcome: '',
    day: writeDate(todayInJakarta()),
    time: '',
  }));
  const [enrolmentId, setEnrolmentId] = useState(claim.enrolmentId ?? '');
  const [kind, setKind] = useState<(typeof kinds)[number] | ''>('');
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Refused['changes'] | null>(null);
  const [working, setWorking] = useState(false);
  const offered = step === 'REJECT' ? REJECTING_REASONS : SENDING_BACK_REASONS;

  function check(): Record<string, string> {
    const found: Record<string, string> = {};
    if (asksNote && note.trim().length < 10) found.note = m.claim_note_needed();
    if (needsNumberedReasons && reasons.length === 0) found.reasons = m.claim_reasons_needed();
    if (step === 'REPORT_STAGE_TWO') {
      if (stageTwo.outcome === '') found.outcome = m.field_required();
      if (readDate(stageTwo.day) === null) found.day = m.date_not_understood();
      else if (readInstant(stageTwo.day, stageTwo.time) === null) found.time = m.time_not_understood();
    }
    if (step === 'REPORT_STAGE_ONE' && enrolmentId === '') found.enrolmentId = m.enrolment_finder_needed();
    if (step === 'RECLASSIFY' && kind === '') found.kind = m.field_required();
    return found;
  }

  async function submit(): Promise<void> {
    const found = check();
    setProblems(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    const input = {
      note: note.trim(),
      reasons: [...reasons],
      outcome: stageTwo.outcome === '' ? ('RECOVERED' as const) : stageTwo.outcome,
      statedAt: readInstant(stageTwo.day, stageTwo.time) ?? '',
      kind: kind === '' ? claim.kind : kind,
      enrolmentId,
    };
    const about = { claimId: claim.id, expectedVersion: claim.version };
    setWorking(true);
    const result = await takeStep(client, step, about, input, keyFor({ step, about, input }));
    setWorking(false);
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'Claim') return onDone();
    if (result.code === 'CONFLICT') return setConflict(result.changes);
    const field = result.field?.replace(/^input\./, '').split('.')[0];
    const at = field === 'statedAt' ? 'day' : field === 'coverNote' ? 'note' : field;
    if (at !== undefined && ['note', 'reasons', 'outcome', 'day', 'kind', 'enrolmentId'].includes(at))
      return setProblems({ [at]: result.message[language] });
    setProblem(result.message[language]);
  }

  return (
    <Dialog title={stepVerb(step)} closeLabel={m.close()} onClose={onClose} wide={needsNumberedReasons}>
      <p>
        <strong>{m.claim_title({ number: claim.number })}</strong>
      </p>
      <p className="muted">{stepEffect(step)}</p>
      {step === 'APPROVE' && claim.total !== null && (
        <div className={styles.total}>
          <p className={styles.amount}>{formatRupiah(claim.total.amount)}</p>
          <p lang="id">{claim.total.words}</p>
        </div>
      )}
      {conflict !== null && <ClaimConflict claimId={claim.id} changes={conflict} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {step === 'REPORT_STAGE_ONE' && claim.enrolmentId === null && (
          <EnrolmentFinder chosen={enrolmentId} onChoose={setEnrolmentId} error={problems.enrolmentId} />
        )}
        {step === 'REPORT_STAGE_TWO' && <StageTwoFields values={stageTwo} onChange={setStageTwo} problems={problems} />}
        {step === 'RECLASSIFY' && (
          <NativeSelect
            label={m.incident_kind()}
            withAsterisk
            value={kind}
            error={problems.kind}
            onChange={(event) => setKind(oneOf(event.currentTarget.value, kinds) ?? '')}
            data={[
              { value: '', label: m.choose() },
              ...kinds
                .filter((code) => code !== claim.kind)
                .map((code) => ({ value: code, label: incidentLabel(code) })),
            ]}
          />
        )}
        {needsNumberedReasons && (
          <>
            <CheckboxGroup legend={m.claim_reasons()} hint={m.claim_reasons_hint()}>
              {offered.map((code) => (
                <Checkbox
                  key={code}
                  label={`${code.slice(1, 3)} · ${CLAIM_REASONS[code][language]}`}
                  checked={reasons.includes(code)}
                  disabled={!reasons.includes(code) && reasons.length === 5}
                  onChange={(on) => {
                    setReasons(on ? [...reasons, code] : reasons.filter((each) => each !== code));
                    setProblems({});
                  }}
                />
              ))}
            </CheckboxGroup>
            {problems.reasons !== undefined && (
              <p role="alert" className={styles.error}>
                {problems.reasons}
              </p>
            )}
          </>
        )}
        {asksNote && (
          <Textarea
            label={step === 'APPROVE' ? m.claim_cover_note() : m.claim_note()}
            description={needsNumberedReasons ? m.claim_note_letter() : m.claim_note_hint()}
            withAsterisk
            autosize
            minRows={3}
            maxLength={2000}
            value={note}
            error={problems.note}
            onChange={(event) => {
              setNote(event.currentTarget.value);
              setProblems({});
            }}
          />
        )}
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          {conflict === null ? (
            <Button type="submit" {...(grave.includes(step) ? { color: 'red.9' } : {})} loading={working}>
              {stepVerb(step)}
            </Button>
          ) : (
            <Button onClick={onDone}>{m.claim_conflict_reread()}</Button>
          )}
        </DialogFoot>
      </form>
    </Dialog>
  );
}
