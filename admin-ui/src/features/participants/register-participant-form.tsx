import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { readDate } from '../../lib/date-input.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { InstitutionSelect } from '../../lib/institution-select.tsx';
import { employmentLabel, sexLabel } from '../../lib/labels.ts';
import { sortRefusal } from '../../lib/refusal.ts';
import { RegionSelect } from '../../lib/region-select.tsx';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { employments, sexes } from './person-choices.ts';

const RegisterParticipant = graphql(`
  mutation RegisterParticipant($input: RegisterParticipantInput!, $key: ID!) {
    registerParticipant(input: $input, idempotencyKey: $key) {
      __typename
      ... on Participant {
        id
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

interface Values {
  nik: string;
  name: string;
  birthDate: string;
  sex: EnumOf<'Sex'> | '';
  regionCode: string | null;
  employmentStatus: EnumOf<'EmploymentStatus'>;
  institutionCode: string | null;
}

const fields = {
  nik: 'nik',
  name: 'name',
  birthDate: 'birthDate',
  sex: 'sex',
  regionCode: 'regionCode',
  employmentStatus: 'employmentStatus',
  institutionCode: 'institutionCode',
} as const satisfies Record<string, keyof Values>;

/** The form for one person. It checks what it can by itself; what the graph refuses shows at the field it is about. */
export function RegisterParticipantForm() {
  const session = useSession();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, register] = useMutation(RegisterParticipant);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<Values>({
    initialValues: {
      nik: '',
      name: '',
      birthDate: '',
      sex: '',
      regionCode: null,
      employmentStatus: 'NON_ASN',
      institutionCode: session.institution?.code ?? null,
    },
    validate: {
      nik: (value) => (/^\d{16}$/.test(value.replaceAll(/\s/g, '')) ? null : m.nik_needs_16_digits()),
      name: (value) => (value.trim().length >= 2 ? null : m.name_too_short()),
      birthDate: (value) => (readDate(value) === null ? m.date_not_understood() : null),
      sex: (value) => (value === '' ? m.field_required() : null),
      institutionCode: (value) => (value === null ? m.field_required() : null),
    },
  });

  async function submit(values: Values): Promise<void> {
    const birthDate = readDate(values.birthDate);
    if (birthDate === null || values.sex === '') return;
    const input = {
      ...values,
      nik: values.nik.replaceAll(/\s/g, ''),
      name: values.name.trim(),
      sex: values.sex,
      birthDate,
    };
    setProblem(null);
    const { data, error } = await register({ input, key: keyFor(input) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    const result = data.registerParticipant;
    if (result.__typename === 'Participant') return navigate({ to: '/peserta/$id', params: { id: result.id } });
    const refusal = sortRefusal(result, fields);
    form.setErrors(refusal.fields);
    focusFirstError(refusal.fields);
    setProblem(refusal.form);
  }

  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values), focusFirstError)}>
      <FormGrid>
        <TextInput
          label={m.nik()}
          description={m.nik_purpose()}
          withAsterisk
          inputMode="numeric"
          autoComplete="off"
          maxLength={24}
          {...form.getInputProps('nik')}
        />
        <TextInput
          label={m.full_name()}
          description={m.full_name_hint()}
          withAsterisk
          autoComplete="off"
          maxLength={100}
          {...form.getInputProps('name')}
        />
        <TextInput
          label={m.birth_date()}
          description={m.date_hint()}
          withAsterisk
          inputMode="numeric"
          placeholder={m.date_placeholder()}
          {...form.getInputProps('birthDate')}
        />
        <NativeSelect
          label={m.sex()}
          withAsterisk
          data={[{ value: '', label: m.choose() }, ...sexes.map((code) => ({ value: code, label: sexLabel(code) }))]}
          {...form.getInputProps('sex')}
        />
        <RegionSelect
          label={m.residence()}
          description={m.residence_hint()}
          value={form.values.regionCode}
          onChange={(code) => form.setFieldValue('regionCode', code)}
          path="regionCode"
          error={form.errors.regionCode}
        />
        <NativeSelect
          label={m.employment()}
          description={m.employment_hint()}
          data={employments.map((code) => ({ value: code, label: employmentLabel(code) }))}
          {...form.getInputProps('employmentStatus')}
        />
        <InstitutionSelect
          required
          label={m.registered_by()}
          value={form.values.institutionCode}
          onChange={(code) => form.setFieldValue('institutionCode', code)}
          path="institutionCode"
          error={form.errors.institutionCode}
        />
      </FormGrid>
      <FormFoot problem={problem} submitLabel={m.participant_submit()} submitting={fetching} />
    </form>
  );
}
