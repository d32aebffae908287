import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { readInstant, writeDate } from '../../lib/date-input.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { Page } from '../../lib/page.tsx';
import { sortRefusal } from '../../lib/refusal.ts';
import { useMay } from '../../lib/session.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import { RecordDataRequest } from './data-request-commands.ts';
import { proofLabel, proofsOf, requesterLabel, requestKindLabel } from './personal-data-labels.ts';

type Field = 'nik' | 'kind' | 'verifiedBy' | 'date' | 'time' | 'wording';

/** Takes in a request of a person about their own data. The NIK goes in the body of a POST. */
export function NewDataRequestPage() {
  const may = useMay('data-request:record');
  const crumbs = [
    <Link key="list" to="/permintaan-data">
      {m.data_requests_title()}
    </Link>,
  ];
  return (
    <Page title={m.data_request_record()} status={may ? m.data_request_record_lead() : undefined} crumbs={crumbs}>
      {may ? <Form /> : <Forbidden permission="data-request:record" />}
    </Page>
  );
}

function Form() {
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, record] = useMutation(RecordDataRequest);
  const [values, setValues] = useState({
    kind: 'ACCESS' as keyof typeof kinds,
    nik: '',
    requester: 'SELF' as keyof typeof proofsOf,
    verifiedBy: 'IDENTITY_CARD_IN_PERSON' as (typeof proofsOf)[keyof typeof proofsOf][number],
    date: writeDate(todayInJakarta()),
    time: '',
    wording: '',
  });
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<typeof values>) => {
    setValues((previous) => ({ ...previous, ...part }));
    setErrors({});
    setProblem(null);
  };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found: Partial<Record<Field, string>> = {};
    const nik = values.nik.replaceAll(/\s/g, '');
    const receivedAt = readInstant(values.date, values.time);
    if (!/^\d{16}$/.test(nik)) found.nik = m.nik_needs_16_digits();
    if (receivedAt === null) found.time = m.time_not_understood();
    if (values.kind === 'CORRECTION' && values.wording.trim().length < 3) found.wording = m.field_required();
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length > 0 || receivedAt === null) return focusFirstError(found);
    const input = {
      kind: values.kind,
      nik,
      requester: values.requester,
      verifiedBy: values.verifiedBy,
      receivedAt,
      wording: values.kind === 'CORRECTION' ? values.wording.trim() : null,
    };
    const { data, error } = await record({ input, key: keyFor(input) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    if (data.result.__typename === 'DataRequest') {
      await navigate({ to: '/permintaan-data/$id', params: { id: data.result.id } });
      return;
    }
    const sorted = sortRefusal<Field>(data.result, {
      nik: 'nik',
      verifiedBy: 'verifiedBy',
      receivedAt: 'time',
      wording: 'wording',
    });
    setErrors(sorted.fields);
    setProblem(sorted.form);
    focusFirstError(sorted.fields);
  }

  return (
    <Section title={m.data_request()} note={m.required_note()}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <FormGrid>
          <NativeSelect
            label={m.data_request_kind()}
            value={values.kind}
            data={(['ACCESS', 'CORRECTION'] as const).map((kind) => ({ value: kind, label: requestKindLabel(kind) }))}
            onChange={(event) => change({ kind: event.currentTarget.value === 'CORRECTION' ? 'CORRECTION' : 'ACCESS' })}
          />
          <TextInput
            label={m.nik()}
            withAsterisk
            inputMode="numeric"
            autoComplete="off"
            placeholder={m.nik_placeholder()}
            maxLength={24}
            value={values.nik}
            error={errors.nik}
            data-path="nik"
            onChange={(event) => change({ nik: event.currentTarget.value })}
          />
          <NativeSelect
            label={m.data_request_requester()}
            value={values.requester}
            data={(['SELF', 'HEIR', 'PROXY'] as const).map((who) => ({ value: who, label: requesterLabel(who) }))}
            onChange={(event) => {
              const requester = (['SELF', 'HEIR', 'PROXY'] as const).find((who) => who === event.currentTarget.value);
              if (requester !== undefined) change({ requester, verifiedBy: proofsOf[requester][0] });
            }}
          />
          <NativeSelect
            label={m.data_request_proof()}
            value={values.verifiedBy}
            error={errors.verifiedBy}
            data-path="verifiedBy"
            data={proofsOf[values.requester].map((proof) => ({ value: proof, label: proofLabel(proof) }))}
            onChange={(event) => {
              const proof = proofsOf[values.requester].find((known) => known === event.currentTarget.value);
              if (proof !== undefined) change({ verifiedBy: proof });
            }}
          />
          <TextInput
            label={m.data_request_received_date()}
            withAsterisk
            inputMode="numeric"
            placeholder={m.date_placeholder()}
            value={values.date}
            error={errors.date}
            data-path="date"
            onChange={(event) => change({ date: event.currentTarget.value })}
          />
          <TextInput
            label={m.data_request_received_time()}
            description={m.data_request_time_hint()}
            withAsterisk
            inputMode="numeric"
            value={values.time}
            error={errors.time}
            data-path="time"
            onChange={(event) => change({ time: event.currentTarget.value })}
          />
          {values.kind === 'CORRECTION' && (
            <Textarea
              label={m.data_request_wording()}
              description={m.data_request_wording_hint()}
              withAsterisk
              autosize
              minRows={3}
              maxLength={2000}
              value={values.wording}
              error={errors.wording}
              data-path="wording"
              onChange={(event) => change({ wording: event.currentTarget.value })}
            />
          )}
        </FormGrid>
        <FormFoot problem={problem} submitLabel={m.data_request_record()} submitting={fetching} />
      </form>
    </Section>
  );
}

const kinds = { ACCESS: true, CORRECTION: true } as const;
