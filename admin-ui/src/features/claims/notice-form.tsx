import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { InstitutionSelect } from '../../lib/institution-select.tsx';
import { sortRefusal } from '../../lib/refusal.ts';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';
import type { NoticeValues } from './notice-fields.tsx';
import { emptyNotice, noticeFields, NoticeFields, noticeInput, noticeRules } from './notice-fields.tsx';

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

interface Values extends NoticeValues {
  institutionCode: string | null;
}

const fields = { ...noticeFields, institutionCode: 'institutionCode' } as const;

/** The form of an early notice, for who has an account. */
export function NoticeForm({ onDone }: { onDone: (claim: { id: string; number: string }) => void }) {
  const session = useSession();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, send] = useMutation(NoticeIncident);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<Values>({
    initialValues: {
      ...emptyNotice(),
      notifier: session.institution === null ? '' : 'INSTITUTION',
      notifierName: session.name,
      institutionCode: session.role === 'INSTITUTION_OFFICER' ? (session.institution?.code ?? null) : null,
    },
    validate: noticeRules,
  });

  async function submit(values: Values): Promise<void> {
    const told = noticeInput(values);
    if (told === null) return;
    const input = { ...told, institutionCode: values.institutionCode };
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
        <NoticeFields form={form} />
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
