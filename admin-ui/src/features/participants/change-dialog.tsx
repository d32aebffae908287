import { enrolmentTransition } from '@payung/kit/values/enrolment-transitions.ts';
import type { EnrolmentAction } from '@payung/kit/values/enrolment-transitions.ts';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { readDate, writeDate } from '../../lib/date-input.ts';
import { formatDate } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { enrolmentStateLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { RegionSelect } from '../../lib/region-select.tsx';
import { readRupiah } from '../../lib/rupiah-input.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { EnrolmentToChange } from './enrolment-actions.tsx';
import type { EnrolmentChange } from './enrolment-commands.ts';
import { changeEnrolment, latestOf } from './enrolment-commands.ts';
import { enrolmentActionEffect, enrolmentActionLabel } from './enrolment-labels.ts';

const CategoriesQuery = graphql(`
  query OfficerCategoryChoice {
    officerCategories {
      code
      name {
        id
        en
      }
    }
  }
`);

type Action = Exclude<EnrolmentAction, 'REPLACE'>;
type Field = 'day' | 'reason' | 'regionCode' | 'categoryCode' | 'wageBase';

/** What the graph calls a field, and what it is called here. */
const fields: Readonly<Record<string, Field>> = {
  from: 'day',
  lastDay: 'day',
  reason: 'reason',
  regionCode: 'regionCode',
  categoryCode: 'categoryCode',
  wageBase: 'wageBase',
};

const dayLabel = {
  SUSPEND: m.action_suspend_day,
  REINSTATE: m.action_reinstate_day,
  END: m.action_end_day,
  TRANSFER: m.action_transfer_day,
} as const satisfies Record<Action, () => string>;

/**
 * Suspends, reinstates, ends or transfers an enrolment: says what it brings about, asks for the day and the reason, and
 * shows a refusal at its field. When somebody else was faster nothing is taken as agreed: the person sees the new state
 * and says so again.
 */
export function ChangeDialog({
  action,
  enrolment,
  onClose,
}: {
  action: Action;
  enrolment: EnrolmentToChange;
  onClose: () => void;
}) {
  const client = useClient();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const { mayLieAhead } = enrolmentTransition(action);
  const isTransfer = action === 'TRANSFER';
  const [{ data }] = useQuery({ query: CategoriesQuery, pause: !isTransfer });
  const [version, setVersion] = useState(enrolment.version);
  const [changedTo, setChangedTo] = useState<string | null>(null);
  const [isBlocked, setIsBlocked] = useState(false);
  const [day, setDay] = useState(() => writeDate(dayWithin(enrolment)));
  const [reason, setReason] = useState('');
  const [regionCode, setRegionCode] = useState(enrolment.region?.code ?? null);
  const [categoryCode, setCategoryCode] = useState(enrolment.category?.code ?? '');
  const [wageBase, setWageBase] = useState('');
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  function check(): Partial<Record<Field, string>> {
    const found: Partial<Record<Field, string>> = {};
    if (readDate(day) === null) found.day = m.date_not_understood();
    if (reason.trim().length < 3) found.reason = m.agreement_reason_needed();
    if (isTransfer && wageBase !== '' && readRupiah(wageBase) === null) found.wageBase = m.rupiah_not_understood();
    return found;
  }

  function changeOf(): EnrolmentChange {
    const about = { enrolmentId: enrolment.id, expectedVersion: version, reason: reason.trim() };
    const date = readDate(day) ?? '';
    if (action === 'END') return { action, input: { ...about, lastDay: date } };
    if (action !== 'TRANSFER') return { action, input: { ...about, from: date } };
    return {
      action,
      input: {
        ...about,
        from: date,
        regionCode: regionCode === enrolment.region?.code ? null : regionCode,
        categoryCode: categoryCode === '' || categoryCode === enrolment.category?.code ? null : categoryCode,
        wageBase: readRupiah(wageBase),
      },
    };
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = check();
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    const change = changeOf();
    setWorking(true);
    const result = await changeEnrolment(client, change, keyFor(change));
    setWorking(false);
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'Enrolment') return onClose();
    if (result.code === 'CONFLICT') return readAgain();
    const field = fields[result.field?.replace(/^input\./, '') ?? ''];
    if (field === undefined) setProblem(result.message[language]);
    else setErrors({ [field]: result.message[language] });
  }

  async function readAgain(): Promise<void> {
    const now = await latestOf(client, enrolment.id);
    if (now === null) return setProblem(m.submit_failed());
    setVersion(now.version);
    setIsBlocked(!now.actions.includes(action));
    setChangedTo(enrolmentStateLabel(now.state));
  }

  return (
    <Dialog title={enrolmentActionLabel(action)} closeLabel={m.close()} onClose={onClose}>
      <p>
        <strong>{enrolment.participant.name}</strong> · {enrolment.category?.name[language] ?? m.enrolment()} ·{' '}
        {formatDate(enrolment.startsOn, language)} – {formatDate(enrolment.endsOn, language)}
      </p>
      <p className="muted">{enrolmentActionEffect(action)}</p>
      {changedTo !== null && (
        <Notice tone="warning" title={m.enrolment_changed({ state: changedTo })} urgent>
          <p>{isBlocked ? m.enrolment_changed_blocked() : m.enrolment_changed_text()}</p>
        </Notice>
      )}
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          label={dayLabel[action]()}
          description={mayLieAhead ? m.agreement_step_day_ahead() : m.agreement_step_day_past()}
          withAsterisk
          inputMode="numeric"
          placeholder={m.date_placeholder()}
          value={day}
          error={errors.day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {isTransfer && (
          <>
            <RegionSelect
              label={m.action_transfer_region()}
              value={regionCode}
              onChange={setRegionCode}
              error={errors.regionCode}
            />
            <NativeSelect
              label={m.action_transfer_category()}
              value={categoryCode}
              error={errors.categoryCode}
              data={(data?.officerCategories ?? []).map(({ code, name }) => ({ value: code, label: name[language] }))}
              onChange={(event) => setCategoryCode(event.currentTarget.value)}
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
          </>
        )}
        <Textarea
          label={m.agreement_reason()}
          description={m.action_reason_hint()}
          withAsterisk
          autosize
          minRows={3}
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
          <Button
            type="submit"
            {...(action === 'SUSPEND' || action === 'END' ? { color: 'red.9' } : {})}
            loading={working}
            disabled={isBlocked}
          >
            {enrolmentActionLabel(action)}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

/** Today, or the nearest day of the enrolment where today is none of its days. */
function dayWithin({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  const today = todayInJakarta();
  return today < startsOn ? startsOn : today > endsOn ? endsOn : today;
}
