import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { formatNumber, formatRupiah } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CorrectInvoice } from './commands.ts';
import styles from './contributions.module.css';

const DifferenceQuery = graphql(`
  query InvoiceDifference($id: ID!, $period: Date!) {
    invoicePreview(agreementId: $id, period: $period) {
      months
      total
      totalInWords
      lineCount
      refusal {
        message {
          id
          en
        }
      }
    }
  }
`);

/** Issues a credit or debit note: says first what has changed since the invoice. */
export function CorrectDialog({
  invoiceId,
  agreementId,
  period,
  onClose,
  onDone,
}: {
  invoiceId: string;
  agreementId: string | null;
  period: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [, correct] = useMutation(CorrectInvoice);
  const [reason, setReason] = useState('');
  const [{ data, fetching }] = useQuery({
    query: DifferenceQuery,
    variables: { id: agreementId ?? '', period },
    pause: agreementId === null,
    requestPolicy: 'network-only',
  });
  const difference = data?.invoicePreview;
  const refusal = difference?.refusal?.message[language];
  return (
    <CommandDialog
      title={m.invoice_correct()}
      submitLabel={m.invoice_correct()}
      fields={{ reason: 'reason' }}
      check={() => (reason.trim() === '' ? { reason: m.reason_required() } : {})}
      submit={async () => {
        const input = { invoiceId, reason: reason.trim() };
        return outcomeOf(await correct({ input, key: keyFor(input) }));
      }}
      ready={refusal === undefined}
      onClose={onClose}
      onDone={onDone}
    >
      {(problems) => (
        <>
          <p className="muted">{m.invoice_correct_lead()}</p>
          {fetching && <Skeleton label={m.loading()} lines={2} />}
          {refusal !== undefined && (
            <Notice tone="info" title={m.invoice_nothing_to_correct()}>
              <p>{refusal}</p>
            </Notice>
          )}
          {difference != null && refusal === undefined && (
            <Facts
              items={[
                { name: m.invoice_months(), value: formatNumber(difference.months, language) },
                {
                  name: m.invoice_difference(),
                  value: (
                    <>
                      <span className="numeric">{formatRupiah(difference.total, language)}</span>
                      <p className={styles.words} lang="id">
                        {difference.totalInWords}
                      </p>
                    </>
                  ),
                },
              ]}
            />
          )}
          <Textarea
            label={m.reason()}
            description={m.reason_without_names()}
            autosize
            minRows={2}
            maxLength={1000}
            withAsterisk
            value={reason}
            error={problems.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </CommandDialog>
  );
}
