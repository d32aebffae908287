import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { roleLabel } from '../../lib/labels.ts';
import { sortRefusal } from '../../lib/refusal.ts';
import { StepUp } from '../../lib/step-up.tsx';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OpenBreakGlass } from './break-glass-commands.ts';
import type { BreakGlassSearch } from './break-glass.search.ts';

const SecondPersonsQuery = graphql(`
  query BreakGlassSecondPersons {
    breakGlassSecondPersons {
      people {
        id
        name
        role
      }
    }
  }
`);

type Field = 'nik' | 'reason' | 'second';

/** Asks whom to read, why, and whom to tell; then goes to the access. The NIK goes in the body and leaves the field with the dialog. */
export function OpenDialog({ of: { peserta, klaim }, onClose }: { of: BreakGlassSearch; onClose: () => void }) {
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [{ data: told, fetching: looking }] = useQuery({
    query: SecondPersonsQuery,
    requestPolicy: 'network-only',
  });
  const [{ fetching }, send] = useMutation(OpenBreakGlass);
  const [nik, setNik] = useState('');
  const [reason, setReason] = useState('');
  const [second, setSecond] = useState('');
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isOld, setIsOld] = useState(false);
  const people = told?.breakGlassSecondPersons?.people ?? [];
  const isNamed = peserta !== undefined || klaim !== undefined;

  function mend(part: Field): void {
    setErrors((previous) => ({ ...previous, [part]: undefined }));
    setProblem(null);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found: Partial<Record<Field, string>> = {};
    const digits = nik.replaceAll(/\s/g, '');
    if (!isNamed && !/^\d{16}$/.test(digits)) found.nik = m.break_glass_nik_needed();
    if (reason.trim().length < 20) found.reason = m.break_glass_reason_needed();
    setErrors(found);
    setProblem(null);
    setIsOld(false);
    if (Object.keys(found).length > 0) return focusFirstError(found);
    const whom =
      peserta !== undefined ? { participantId: peserta } : klaim !== undefined ? { claimId: klaim } : { nik: digits };
    const input = { ...whom, reason: reason.trim(), secondPersonId: second === '' ? null : second };
    const { data, error } = await send({ input, key: keyFor(input) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    if (data.result.__typename === 'BreakGlass') {
      await navigate({ to: '/akses-darurat/$id', params: { id: data.result.id } });
      return;
    }
    const sorted = sortRefusal<Field>(
      data.result,
      isNamed
        ? { reason: 'reason', secondPersonId: 'second' }
        : { nik: 'nik', reason: 'reason', secondPersonId: 'second' },
    );
    setErrors(sorted.fields);
    setProblem(sorted.form);
    setIsOld(data.result.code === 'STEP_UP_REQUIRED');
    focusFirstError(sorted.fields);
  }

  return (
    <Dialog title={m.break_glass_open()} closeLabel={m.close()} onClose={onClose}>
      <p>{m.break_glass_open_text()}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        {isNamed ? (
          <p className="muted">{peserta === undefined ? m.break_glass_of_claim() : m.break_glass_of_participant()}</p>
        ) : (
          <TextInput
            label={m.nik()}
            withAsterisk
            inputMode="numeric"
            autoComplete="off"
            placeholder={m.break_glass_nik_placeholder()}
            maxLength={24}
            value={nik}
            error={errors.nik}
            data-path="nik"
            onChange={(event) => {
              setNik(event.currentTarget.value);
              mend('nik');
            }}
          />
        )}
        <Textarea
          label={m.break_glass_reason()}
          description={m.break_glass_reason_hint()}
          withAsterisk
          autosize
          minRows={3}
          maxLength={500}
          value={reason}
          error={errors.reason}
          data-path="reason"
          onChange={(event) => {
            setReason(event.currentTarget.value);
            mend('reason');
          }}
        />
        <NativeSelect
          label={m.break_glass_second()}
          description={m.break_glass_second_hint()}
          value={second}
          error={errors.second}
          data-path="second"
          data={[
            { value: '', label: m.break_glass_second_any() },
            ...people.map(({ id, name, role }) => ({ value: id, label: `${name} (${roleLabel(role)})` })),
          ]}
          onChange={(event) => {
            setSecond(event.currentTarget.value);
            mend('second');
          }}
        />
        {!looking && people.length === 0 && <Notice tone="warning" title={m.break_glass_nobody_to_tell()} />}
        {problem !== null && isOld && <StepUp sentence={problem} />}
        {problem !== null && !isOld && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={fetching}>
            {m.break_glass_open()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
