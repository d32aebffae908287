import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { incidentLabel } from '../../lib/claim-labels.ts';
import { readDate, readInstant, writeDate } from '../../lib/date-input.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { InstitutionSelect } from '../../lib/institution-select.tsx';
import { sortRefusal } from '../../lib/refusal.ts';
import { useSession } from '../../lib/session.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';
import { notifierLabel, notifiers } from './notifiers.ts';

const NoticeIncident = graphql(
  `
    mutation NoticeIncident($input: NoticeIncidentInput!, $key: ID!) {
      noticeIncident(input: $input, idempotencyKey: $key) {
        __typename
        ... on Claim {
          id
          number
        }
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimStepRefusalFragment],
);

const kinds = ['WORK_ACCIDENT', 'WORK_DEATH', 'OTHER_DEATH'] as const;

interface Values {
  kind: EnumOf<'IncidentKind'> | '';
  date: string;
  time: string;
  place: string;
  chronology: string;
  injurySource: string;
  card: 'nik' | 'kpj';
  number: string;
  notifier: EnumOf<'NotifierKind'> | '';
  notifierName: string;
  notifierPhone: string;
  institutionCode: string | null;
}

const fields = {
  kind: 'kind',
  occurredAt: 'date',
  place: 'place',
  chronology: 'chronology',
  injurySource: 'injurySource',
  nik: 'number',
  kpj: 'number',
  notifier: 'notifier',
  notifierName: 'notifierName',
  notifierPhone: 'notifierPhone',
  institutionCode: 'institutionCode',
} as const satisfies Record<string, keyof Values>;

const required = (value: string): string | null => (value.trim() === '' ? m.field_required() : null);

/** The form of an early notice. Numbers of cards are sent, and never stand in an address or in what the browser keeps. */
export function NoticeForm({ onDone }: { onDone: (claim: { id: string; number: string }) => void }) {
  const session = useSession();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, send] = useMutation(NoticeIncident);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<Values>({
    initialValues: {
      kind: '',
      date: writeDate(todayInJakarta()),
      time: '',
      place: '',
      chronology: '',
      injurySource: '',
      card: 'nik',
      number: '',
      notifier: session.institution === null ? '' : 'INSTITUTION',
      notifierName: session.name,
      notifierPhone: '',
      institutionCode: session.role === 'INSTITUTION_OFFICER' ? (session.institution?.code ?? null) : null,
    },
    validate: {
      kind: required,
      date: (value) => (readDate(value) === null ? m.date_not_understood() : null),
      time: (value, { date }) =>
        readDate(date) !== null && readInstant(date, value) === null ? m.time_not_understood() : null,
      place: required,
      chronology: (value) => (value.trim().length < 10 ? m.notice_chronology_needed() : null),
      injurySource: required,
      number: (value, { card }) => {
        const digits = value.replaceAll(/\D/g, '').length;
        if (card === 'nik') return digits === 16 ? null : m.notice_nik_needed();
        return digits >= 5 && digits <= 20 ? null : m.notice_kpj_needed();
      },
      notifier: required,
      notifierName: (value) => (value.trim().length < 2 ? m.field_required() : null),
      notifierPhone: required,
    },
  });

  async function submit(values: Values): Promise<void> {
    const occurredAt = readInstant(values.date, values.time);
    if (occurredAt === null || values.kind === '' || values.notifier === '') return;
    const digits = values.number.replaceAll(/\D/g, '');
    const input = {
      kind: values.kind,
      occurredAt,
      place: values.place.trim(),
      chronology: values.chronology.trim(),
      injurySource: values.injurySource.trim(),
      nik: values.card === 'nik' ? digits : null,
      kpj: values.card === 'kpj' ? digits : null,
      notifier: values.notifier,
      notifierName: values.notifierName.trim(),
      notifierPhone: values.notifierPhone.trim(),
      institutionCode: values.institutionCode,
    };
    setProblem(null);
    const { data, error } = await send({ input, key: keyFor(input) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    const result = data.noticeIncident;
    if (result.__typename === 'Claim') return onDone(result);
    const refusal = sortRefusal(result, fields);
    form.setErrors(refusal.fields);
    focusFirstError(refusal.fields);
    setProblem(refusal.form);
  }

  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values), focusFirstError)}>
      <FormGrid>
        <NativeSelect
          label={m.incident_kind()}
          withAsterisk
          data={[
            { value: '', label: m.choose() },
            ...kinds.map((code) => ({ value: code, label: incidentLabel(code) })),
          ]}
          {...form.getInputProps('kind')}
        />
        <TextInput
          label={m.incident_date()}
          description={m.date_hint()}
          withAsterisk
          inputMode="numeric"
          placeholder={m.date_placeholder()}
          {...form.getInputProps('date')}
        />
        <TextInput
          label={m.incident_clock()}
          description={m.incident_clock_hint()}
          withAsterisk
          inputMode="numeric"
          placeholder={m.time_placeholder()}
          {...form.getInputProps('time')}
        />
        <Textarea
          label={m.incident_place()}
          description={m.incident_place_hint()}
          withAsterisk
          autosize
          minRows={2}
          maxLength={300}
          {...form.getInputProps('place')}
        />
        <Textarea
          label={m.incident_chronology()}
          description={m.notice_chronology_hint()}
          withAsterisk
          autosize
          minRows={3}
          maxLength={4000}
          {...form.getInputProps('chronology')}
        />
        <TextInput
          label={m.incident_injury_source()}
          description={m.notice_injury_source_hint()}
          withAsterisk
          maxLength={300}
          {...form.getInputProps('injurySource')}
        />
        <NativeSelect
          label={m.notice_card()}
          data={[
            { value: 'nik', label: m.notice_card_nik() },
            { value: 'kpj', label: m.notice_card_kpj() },
          ]}
          {...form.getInputProps('card')}
        />
        <TextInput
          label={m.notice_number()}
          description={m.notice_number_hint()}
          withAsterisk
          inputMode="numeric"
          autoComplete="off"
          maxLength={24}
          {...form.getInputProps('number')}
        />
        <NativeSelect
          label={m.notifier()}
          withAsterisk
          data={[
            { value: '', label: m.choose() },
            ...notifiers.map((code) => ({ value: code, label: notifierLabel(code) })),
          ]}
          {...form.getInputProps('notifier')}
        />
        <TextInput label={m.notifier_name()} withAsterisk maxLength={100} {...form.getInputProps('notifierName')} />
        <TextInput
          label={m.notifier_phone()}
          withAsterisk
          inputMode="tel"
          autoComplete="tel"
          placeholder="0812…"
          {...form.getInputProps('notifierPhone')}
        />
        <InstitutionSelect
          label={m.notice_institution()}
          value={form.values.institutionCode}
          onChange={(code) => form.setFieldValue('institutionCode', code)}
          path="institutionCode"
          clearable
          error={form.errors.institutionCode}
        />
      </FormGrid>
      <FormFoot problem={problem} submitLabel={m.notice_submit()} submitting={fetching} />
    </form>
  );
}
