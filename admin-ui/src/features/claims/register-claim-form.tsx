import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { readDate, readInstant } from '../../lib/date-input.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { InstitutionSelect } from '../../lib/institution-select.tsx';
import { incidentLabel } from '../../lib/claim-labels.ts';
import { programmeLabel } from '../../lib/labels.ts';
import { sortRefusal } from '../../lib/refusal.ts';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';

const RegisterClaim = graphql(`
  mutation RegisterClaim($input: RegisterClaimInput!, $key: ID!) {
    registerClaim(input: $input, idempotencyKey: $key) {
      __typename
      ... on Claim {
        id
      }
      ... on ClaimRefused {
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

/** The programme follows from what happened: what the work caused is JKK, any other death JKM. */
const programmeOf = { WORK_ACCIDENT: 'JKK', WORK_DEATH: 'JKK', OTHER_DEATH: 'JKM' } as const satisfies Record<
  EnumOf<'IncidentKind'>,
  EnumOf<'Programme'>
>;
const kinds = ['WORK_ACCIDENT', 'WORK_DEATH', 'OTHER_DEATH'] as const;

interface Values {
  kind: EnumOf<'IncidentKind'> | '';
  date: string;
  time: string;
  place: string;
  institutionCode: string | null;
}

const fields = {
  kind: 'kind',
  programme: 'kind',
  occurredAt: 'date',
  place: 'place',
  institutionCode: 'institutionCode',
} as const satisfies Record<string, keyof Values>;

/** The form for one claim. Date and time are typed in western Indonesian time, as the law's clocks on national pages. */
export function RegisterClaimForm({ enrolmentId }: { enrolmentId: string }) {
  const session = useSession();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, register] = useMutation(RegisterClaim);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<Values>({
    initialValues: { kind: '', date: '', time: '', place: '', institutionCode: session.institution?.code ?? null },
    validate: {
      kind: (value) => (value === '' ? m.field_required() : null),
      date: (value) => (readDate(value) === null ? m.date_not_understood() : null),
      time: (value, { date }) =>
        readDate(date) !== null && readInstant(date, value) === null ? m.time_not_understood() : null,
      place: (value) => (value.trim() === '' ? m.field_required() : null),
    },
  });

  async function submit(values: Values): Promise<void> {
    const occurredAt = readInstant(values.date, values.time);
    if (occurredAt === null || values.kind === '') return;
    const input = {
      enrolmentId,
      kind: values.kind,
      programme: programmeOf[values.kind],
      occurredAt,
      place: values.place.trim(),
      institutionCode: values.institutionCode,
    };
    setProblem(null);
    const { data, error } = await register({ input, key: keyFor(input) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    const result = data.registerClaim;
    if (result.__typename === 'Claim') return navigate({ to: '/klaim/$id', params: { id: result.id } });
    const refusal = sortRefusal(result, fields);
    form.setErrors(refusal.fields);
    focusFirstError(refusal.fields);
    setProblem(refusal.form);
  }

  const { kind } = form.values;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values), focusFirstError)}>
      <FormGrid>
        <NativeSelect
          label={m.incident_kind()}
          description={
            kind === ''
              ? m.incident_kind_hint()
              : m.incident_programme({ programme: programmeLabel(programmeOf[kind]) })
          }
          withAsterisk
          data={[
            { value: '', label: m.choose() },
            ...kinds.map((code) => ({ value: code, label: incidentLabel(code) })),
          ]}
          {...form.getInputProps('kind')}
        />
        <InstitutionSelect
          label={m.reporting_institution()}
          value={form.values.institutionCode}
          onChange={(code) => form.setFieldValue('institutionCode', code)}
          path="institutionCode"
          error={form.errors.institutionCode}
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
      </FormGrid>
      <FormFoot problem={problem} submitLabel={m.claim_submit()} submitting={fetching} />
    </form>
  );
}
