import { rupiahTerbilang } from '@payung/kit/values/terbilang.ts';
import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { readDate, writeDate } from '../../lib/date-input.ts';
import { formatRupiah } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './payments.module.css';
import { PaymentRefusalFragment } from './payment-refusal.ts';

/** What an approved claim reads that may be put into a batch. */
export const PayableClaimFragment = graphql(`
  fragment PayableClaim on Claim {
    id
    number
    programme
    institution {
      code
      name
    }
    calculation {
      id
      entitlement {
        payableNow
      }
    }
    payments {
      reference
      state
    }
  }
`);

const CreateBatch = graphql(
  `
    mutation CreatePaymentBatch($input: CreatePaymentBatchInput!, $key: ID!) {
      result: createPaymentBatch(input: $input, idempotencyKey: $key) {
        __typename
        ... on PaymentBatch {
          id
        }
        ...PaymentRefusalParts
      }
    }
  `,
  [PaymentRefusalFragment],
);

type Claim = ResultOf<typeof PayableClaimFragment>;

/** Approved claims of which nothing is on its way to the bank, to be gathered into a batch. The sum is restated in words before it is made. */
export function PayableClaims({ claims }: { claims: readonly FragmentOf<typeof PayableClaimFragment>[] }) {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, create] = useMutation(CreateBatch);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [day, setDay] = useState(() => writeDate(todayInJakarta()));
  const [dayProblem, setDayProblem] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const payable = claims
    .map((claim) => readFragment(PayableClaimFragment, claim))
    .filter(({ payments }) => !(payments ?? []).some(({ state }) => state === 'PENDING'));
  const picked = payable.filter(({ id }) => chosen.includes(id));
  const sum = picked.reduce((total, { calculation }) => total + (calculation?.entitlement.payableNow ?? 0), 0);

  async function submit(): Promise<void> {
    const payOn = readDate(day);
    setDayProblem(payOn === null ? m.date_not_understood() : null);
    setProblem(null);
    if (payOn === null) return;
    const input = { claimIds: picked.map(({ id }) => id), payOn };
    const { data, error } = await create({ input, key: keyFor(input) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'PaymentBatch') return navigate({ to: '/pembayaran/$id', params: { id: result.id } });
    if (result.field?.endsWith('payOn') === true) return setDayProblem(result.message[language]);
    setProblem(result.message[language]);
  }

  const columns: Column<Claim>[] = [
    {
      key: 'number',
      header: m.claim_number(),
      names: true,
      cell: ({ id, number, programme, institution }) => (
        <>
          <Checkbox
            label={
              <>
                {number} <span className="muted">{programme}</span>
              </>
            }
            checked={chosen.includes(id)}
            onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
          />
          <p className="muted">
            {institution?.name ?? m.not_available()} ·{' '}
            <Link to="/klaim/$id" params={{ id }}>
              {m.notice_open()}
            </Link>
          </p>
        </>
      ),
    },
    {
      key: 'amount',
      header: m.calc_now(),
      numeric: true,
      cell: ({ calculation }) =>
        calculation === null ? (
          <span className="muted">{m.not_available()}</span>
        ) : (
          formatRupiah(calculation.entitlement.payableNow)
        ),
    },
  ];
  return (
    <Section title={m.payable_claims()} note={m.payable_claims_note()} flush>
      {payable.length === 0 ? (
        <EmptyState title={m.payable_none()}>{m.payable_none_text()}</EmptyState>
      ) : (
        <>
          <DataTable label={m.payable_claims()} columns={columns} rows={payable} rowKey={({ id }) => id} />
          <div className={`${styles.foot} no-print`}>
            <div aria-live="polite">
              {picked.length > 0 && (
                <>
                  <p className={styles.sum}>{formatRupiah(sum)}</p>
                  <p lang="id">{rupiahTerbilang(sum)}</p>
                  <p className="muted">{m.payable_late_note()}</p>
                </>
              )}
            </div>
            <TextInput
              label={m.batch_pay_on()}
              description={m.batch_pay_on_hint()}
              withAsterisk
              inputMode="numeric"
              placeholder={m.date_placeholder()}
              value={day}
              error={dayProblem}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
            {problem !== null && (
              <Notice tone="bad" title={m.refused_title()} urgent>
                <p>{problem}</p>
              </Notice>
            )}
            <div>
              <Button disabled={picked.length === 0} loading={fetching} onClick={() => void submit()}>
                {m.batch_create()}
              </Button>
            </div>
          </div>
        </>
      )}
    </Section>
  );
}
