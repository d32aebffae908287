import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { readDate } from '../../lib/date-input.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { sortRefusal } from '../../lib/refusal.ts';
import { RegionSelect } from '../../lib/region-select.tsx';
import { readRupiah } from '../../lib/rupiah-input.ts';
import { m } from '../../paraglide/messages.js';

const EnrolParticipant = graphql(`
  mutation EnrolParticipant($input: EnrolParticipantInput!, $key: ID!) {
    enrolParticipant(input: $input, idempotencyKey: $key) {
      __typename
      ... on Enrolment {
        id
      }
      ... on EnrolmentRefused {
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

interface Sentence {
  id: string;
  en: string;
}

/** An agreement that a person can be enrolled under. */
export interface AgreementChoice {
  id: string;
  title: string;
  region: { code: string; name: string };
  beneficiaries: readonly {
    institution: { code: string; name: string };
    headcounts: readonly { label: string; covered: boolean; category: { code: string; name: Sentence } }[];
  }[];
}

interface Values {
  agreementId: string;
  institutionCode: string;
  categoryCode: string;
  regionCode: string | null;
  startsOn: string;
  endsOn: string;
  wageBase: string;
}

const fields = {
  agreementId: 'agreementId',
  institutionCode: 'institutionCode',
  categoryCode: 'categoryCode',
  regionCode: 'regionCode',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  wageBase: 'wageBase',
} as const satisfies Record<string, keyof Values>;

/** The form for one enrolment. Each choice narrows the next: the agreement its beneficiaries, the beneficiary its categories. */
export function EnrolForm({
  participantId,
  agreements,
  categories,
}: {
  participantId: string;
  agreements: readonly AgreementChoice[];
  categories: readonly { code: string; name: Sentence }[];
}) {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, enrol] = useMutation(EnrolParticipant);
  const [problem, setProblem] = useState<string | null>(null);
  const required = (value: string | null) => (value === null || value === '' ? m.field_required() : null);
  const form = useForm<Values>({
    initialValues: {
      agreementId: '',
      institutionCode: '',
      categoryCode: '',
      regionCode: null,
      startsOn: '',
      endsOn: '',
      wageBase: '',
    },
    validate: {
      agreementId: required,
      institutionCode: required,
      categoryCode: required,
      regionCode: required,
      startsOn: (value) => (readDate(value) === null ? m.date_not_understood() : null),
      endsOn: (value, { startsOn }) => {
        const [start, end] = [readDate(startsOn), readDate(value)];
        if (end === null) return m.date_not_understood();
        return start !== null && end < start ? m.period_reversed() : null;
      },
      wageBase: (value) => (readRupiah(value) === null ? m.rupiah_not_understood() : null),
    },
  });

  const agreement = agreements.find(({ id }) => id === form.values.agreementId);
  const beneficiary = agreement?.beneficiaries.find(
    ({ institution }) => institution.code === form.values.institutionCode,
  );
  // A plan without a breakdown names no category: then all are offered and the graph decides.
  const named = beneficiary?.headcounts.map(({ category, covered }) => ({ ...category, covered })) ?? [];
  const offered =
    named.length > 0
      ? named
      : beneficiary === undefined
        ? []
        : categories.map((category) => ({ ...category, covered: true }));

  function chooseAgreement(id: string): void {
    const chosen = agreements.find((candidate) => candidate.id === id);
    const only = chosen?.beneficiaries.length === 1 ? chosen.beneficiaries[0]?.institution.code : undefined;
    form.setValues({
      agreementId: id,
      institutionCode: only ?? '',
      categoryCode: '',
      regionCode: chosen?.region.code ?? null,
    });
  }

  async function submit(values: Values): Promise<void> {
    const [startsOn, endsOn, wageBase] = [
      readDate(values.startsOn),
      readDate(values.endsOn),
      readRupiah(values.wageBase),
    ];
    if (startsOn === null || endsOn === null || wageBase === null || values.regionCode === null) return;
    const input = { ...values, participantId, regionCode: values.regionCode, startsOn, endsOn, wageBase };
    setProblem(null);
    const { data, error } = await enrol({ input, key: keyFor(input) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    const result = data.enrolParticipant;
    if (result.__typename === 'Enrolment') return navigate({ to: '/peserta/$id', params: { id: participantId } });
    const refusal = sortRefusal(result, fields);
    form.setErrors(refusal.fields);
    focusFirstError(refusal.fields);
    setProblem(refusal.form);
  }

  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values), focusFirstError)}>
      <FormGrid>
        <NativeSelect
          label={m.agreement()}
          withAsterisk
          data={[{ value: '', label: m.choose() }, ...agreements.map(({ id, title }) => ({ value: id, label: title }))]}
          {...form.getInputProps('agreementId')}
          onChange={(event) => chooseAgreement(event.currentTarget.value)}
        />
        <NativeSelect
          label={m.beneficiary()}
          description={m.beneficiary_hint()}
          withAsterisk
          disabled={agreement === undefined}
          data={[
            { value: '', label: m.choose() },
            ...(agreement?.beneficiaries ?? []).map(({ institution }) => ({
              value: institution.code,
              label: institution.name,
            })),
          ]}
          {...form.getInputProps('institutionCode')}
        />
        <NativeSelect
          label={m.category()}
          withAsterisk
          disabled={beneficiary === undefined}
          data={[
            { value: '', label: m.choose() },
            ...offered.map(({ code, name, covered }) => ({
              value: code,
              label: covered ? name[language] : `${name[language]} · ${m.covered_no()}`,
            })),
          ]}
          {...form.getInputProps('categoryCode')}
        />
        <RegionSelect
          required
          label={m.place_of_duty()}
          value={form.values.regionCode}
          onChange={(code) => form.setFieldValue('regionCode', code)}
          path="regionCode"
          error={form.errors.regionCode}
        />
        <TextInput
          label={m.starts_on()}
          description={m.date_hint()}
          withAsterisk
          inputMode="numeric"
          placeholder={m.date_placeholder()}
          {...form.getInputProps('startsOn')}
        />
        <TextInput
          label={m.ends_on()}
          description={m.ends_on_hint()}
          withAsterisk
          inputMode="numeric"
          placeholder={m.date_placeholder()}
          {...form.getInputProps('endsOn')}
        />
        <TextInput
          label={m.wage_base()}
          description={m.wage_base_hint()}
          withAsterisk
          inputMode="numeric"
          leftSection="Rp"
          {...form.getInputProps('wageBase')}
        />
      </FormGrid>
      <FormFoot problem={problem} submitLabel={m.enrol_submit()} submitting={fetching} />
    </form>
  );
}
