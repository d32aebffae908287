import { Button, Textarea, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useClient } from 'urql';
import { readDate, writeDate } from '../../lib/date-input.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { FormGrid } from '../../lib/form.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { enrolmentStateLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { readRupiah } from '../../lib/rupiah-input.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { EnrolmentToChange } from './enrolment-actions.tsx';
import type { ReplaceResult } from './enrolment-commands.ts';
import { latestOf, replaceEnrolment } from './enrolment-commands.ts';
import { enrolmentActionEffect, enrolmentActionLabel } from './enrolment-labels.ts';
import type { FoundPerson } from './person-field.tsx';
import { PersonField } from './person-field.tsx';
import { shift, uncoveredBetween } from './uncovered.ts';

type Field = 'participantId' | 'lastDay' | 'startsOn' | 'wageBase' | 'reason';
type Replacement = Extract<ReplaceResult, { __typename: 'EnrolmentReplacement' }>;

const fields: Readonly<Record<string, Field>> = {
  participantId: 'participantId',
  lastDay: 'lastDay',
  startsOn: 'startsOn',
  wageBase: 'wageBase',
  reason: 'reason',
};

/** Replaces an officer by another in one step: as many people are enrolled as before, and hours covered for nobody are said before and after. */
export function ReplaceDialog({ enrolment, onClose }: { enrolment: EnrolmentToChange; onClose: () => void }) {
  const client = useClient();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [version, setVersion] = useState(enrolment.version);
  const [changedTo, setChangedTo] = useState<string | null>(null);
  const [person, setPerson] = useState<FoundPerson | null>(null);
  const [lastDay, setLastDay] = useState(() => writeDate(firstChoice(enrolment)));
  const [startsOn, setStartsOn] = useState(() => writeDate(shift(firstChoice(enrolment), 1)));
  const [wageBase, setWageBase] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState<Replacement | null>(null);
  const [leaves, comes] = [readDate(lastDay), readDate(startsOn)];
  const gap = leaves === null || comes === null ? null : uncoveredBetween(leaves, comes);

  function check(): Partial<Record<Field, string>> {
    const found: Partial<Record<Field, string>> = {};
    if (person === null) found.participantId = m.replace_person_needed();
    if (leaves === null) found.lastDay = m.date_not_understood();
    if (comes === null) found.startsOn = m.date_not_understood();
    if (wageBase !== '' && readRupiah(wageBase) === null) found.wageBase = m.rupiah_not_understood();
    if (reason.trim().length < 3) found.reason = m.agreement_reason_needed();
    return found;
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = check();
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length > 0 || person === null || leaves === null || comes === null) return;
    const input = {
      enrolmentId: enrolment.id,
      expectedVersion: version,
      lastDay: leaves,
      reason: reason.trim(),
      participantId: person.id,
      startsOn: comes,
      wageBase: readRupiah(wageBase),
    };
    setWorking(true);
    const result = await replaceEnrolment(client, input, keyFor(input));
    setWorking(false);
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'EnrolmentReplacement') return setDone(result);
    if (result.code === 'CONFLICT') return readAgain();
    const field = fields[result.field?.replace(/^input\./, '') ?? ''];
    if (field === undefined) setProblem(result.message[language]);
    else setErrors({ [field]: result.message[language] });
  }

  async function readAgain(): Promise<void> {
    const now = await latestOf(client, enrolment.id);
    if (now === null) return setProblem(m.submit_failed());
    setVersion(now.version);
    setChangedTo(enrolmentStateLabel(now.state));
  }

  if (done !== null) return <Done replacement={done} leaving={enrolment.participant.name} onClose={onClose} />;
  return (
    <Dialog title={enrolmentActionLabel('REPLACE')} closeLabel={m.close()} onClose={onClose} wide>
      <p>
        <strong>{enrolment.participant.name}</strong> · {enrolment.category?.name[language] ?? m.enrolment()} ·{' '}
        {enrolment.region?.name ?? m.not_available()}
      </p>
      <p className="muted">{enrolmentActionEffect('REPLACE')}</p>
      {changedTo !== null && (
        <Notice tone="warning" title={m.enrolment_changed({ state: changedTo })} urgent>
          <p>{m.enrolment_changed_text()}</p>
        </Notice>
      )}
      <form noValidate onSubmit={(event) => void submit(event)}>
        <PersonField
          chosen={person}
          error={errors.participantId}
          onChoose={(found) => {
            setPerson(found);
            setErrors({});
          }}
        />
        <FormGrid>
          <TextInput
            label={m.replace_last_day()}
            description={m.replace_last_day_hint({ date: formatDate(shift(enrolment.startsOn, -1), language) })}
            withAsterisk
            inputMode="numeric"
            placeholder={m.date_placeholder()}
            value={lastDay}
            error={errors.lastDay}
            onChange={(event) => setLastDay(event.currentTarget.value)}
          />
          <TextInput
            label={m.replace_starts_on()}
            description={m.date_hint()}
            withAsterisk
            inputMode="numeric"
            placeholder={m.date_placeholder()}
            value={startsOn}
            error={errors.startsOn}
            onChange={(event) => setStartsOn(event.currentTarget.value)}
          />
          <TextInput
            label={m.wage_base()}
            description={m.action_wage_same()}
            inputMode="numeric"
            leftSection="Rp"
            value={wageBase}
            error={errors.wageBase}
            onChange={(event) => setWageBase(event.currentTarget.value)}
          />
        </FormGrid>
        {leaves !== null && comes !== null && (
          <div role="status">
            {gap === null ? (
              <p>{m.replace_no_gap()}</p>
            ) : (
              <Notice tone="warning" title={m.uncovered_hours({ count: gap.hours, number: formatNumber(gap.hours) })}>
                <p>
                  {m.replace_gap({ from: formatDate(gap.from, language), through: formatDate(gap.through, language) })}
                </p>
              </Notice>
            )}
          </div>
        )}
        <Textarea
          label={m.agreement_reason()}
          description={m.action_reason_hint()}
          withAsterisk
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          error={errors.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={working}>
            {m.replace_submit()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

/** What came of it: who stands in the place now, and the hours that are covered for nobody. */
function Done({
  replacement: { replacement, uncoveredHours, uncoveredFrom, uncoveredThrough },
  leaving,
  onClose,
}: {
  replacement: Replacement;
  leaving: string;
  onClose: () => void;
}) {
  const { language } = useLanguage();
  return (
    <Dialog title={m.replace_done()} closeLabel={m.close()} onClose={onClose}>
      <p>
        {m.replace_done_text({ leaving })}{' '}
        <Link to="/peserta/$id" params={{ id: replacement.participant.id }}>
          {replacement.participant.name}
        </Link>{' '}
        · {enrolmentStateLabel(replacement.state)}
      </p>
      {uncoveredFrom === null || uncoveredThrough === null ? (
        <p>{m.replace_no_gap()}</p>
      ) : (
        <Notice
          tone="warning"
          title={m.uncovered_hours({ count: uncoveredHours, number: formatNumber(uncoveredHours) })}
        >
          <p>
            {m.replace_gap({
              from: formatDate(uncoveredFrom, language),
              through: formatDate(uncoveredThrough, language),
            })}
          </p>
        </Notice>
      )}
      <DialogFoot>
        <Button onClick={onClose}>{m.close()}</Button>
      </DialogFoot>
    </Dialog>
  );
}

/** The last day to begin with: today, or the day before the last where the enrolment has ended or not begun. */
function firstChoice({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  const today = todayInJakarta();
  return today >= startsOn && today < endsOn ? today : shift(endsOn, -1);
}
