import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { readDate, writeDate } from '../../lib/date-input.ts';
import { FormFoot } from '../../lib/form.tsx';
import { formatRupiah } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './payments.module.css';
import { PaymentRefusalFragment } from './payment-refusal.ts';

const Reconcile = graphql(
  `
    mutation ReconcilePaymentBatch($input: ReconcilePaymentBatchInput!, $key: ID!) {
      result: reconcilePaymentBatch(input: $input, idempotencyKey: $key) {
        __typename
        ... on PaymentBatch {
          id
          state
        }
        ...PaymentRefusalParts
      }
    }
  `,
  [PaymentRefusalFragment],
);

interface Pending {
  reference: string;
  amount: number;
}

/** Records what the bank answered: the payments that came back are marked, with the bank's reason; all others arrived. */
export function BankAnswer({
  batchId,
  pending,
  onDone,
}: {
  batchId: string;
  pending: readonly Pending[];
  onDone: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, reconcile] = useMutation(Reconcile);
  const [day, setDay] = useState(() => writeDate(todayInJakarta()));
  const [returned, setReturned] = useState<Readonly<Record<string, string>>>({});
  const [dayProblem, setDayProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  function mark(reference: string, reason: string | null): void {
    const { [reference]: _gone, ...rest } = returned;
    setReturned(reason === null ? rest : { ...rest, [reference]: reason });
  }

  async function submit(): Promise<void> {
    const on = readDate(day);
    setAsked(true);
    setDayProblem(on === null ? m.date_not_understood() : null);
    setProblem(null);
    if (on === null || Object.values(returned).some(isTooShort)) return;
    const lines = pending.map(({ reference }) => {
      const reason = returned[reference];
      return { reference, paid: reason === undefined, on, reason: reason?.trim() ?? null };
    });
    const input = { batchId, lines };
    const { data, error } = await reconcile({ input, key: keyFor(input) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'ClaimPaymentRefused') return setProblem(result.message[language]);
    onDone();
  }

  const columns: Column<Pending>[] = [
    {
      key: 'reference',
      header: m.payment_reference(),
      names: true,
      cell: ({ reference, amount }) => (
        <>
          <span className="numeric">{reference}</span>
          <p className="muted numeric">{formatRupiah(amount)}</p>
        </>
      ),
    },
    {
      key: 'returned',
      header: m.payment_returned(),
      cell: ({ reference }) => (
        <>
          <Checkbox
            label={m.payment_mark_returned({ reference })}
            checked={returned[reference] !== undefined}
            onChange={(on) => mark(reference, on ? '' : null)}
          />
          {returned[reference] !== undefined && (
            <TextInput
              label={m.payment_return_reason()}
              withAsterisk
              maxLength={200}
              value={returned[reference]}
              error={asked && isTooShort(returned[reference]) ? m.agreement_reason_needed() : null}
              onChange={(event) => mark(reference, event.currentTarget.value)}
            />
          )}
        </>
      ),
    },
  ];
  return (
    <div className="no-print">
      <Section title={m.bank_answer()} note={m.bank_answer_note()}>
        <form
          noValidate
          className={styles.answers}
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <TextInput
            className={styles.day}
            label={m.bank_answer_day()}
            description={m.date_hint()}
            withAsterisk
            inputMode="numeric"
            placeholder={m.date_placeholder()}
            value={day}
            error={dayProblem}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <DataTable label={m.bank_answer()} columns={columns} rows={pending} rowKey={({ reference }) => reference} />
          <FormFoot problem={problem} submitLabel={m.bank_answer_save()} submitting={fetching} />
        </form>
      </Section>
    </div>
  );
}

function isTooShort(reason: string): boolean {
  return reason.trim().length < 3;
}
