import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { formatDate, formatNumber, formatRupiah } from '../../lib/format.ts';
import { GraphFailure } from '../../lib/graph-failure.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { IssueInvoice } from './commands.ts';
import styles from './contributions.module.css';
import { readMonth } from './month.ts';

const PreviewQuery = graphql(`
  query InvoicePreview($id: ID!, $period: Date!) {
    invoicePreview(agreementId: $id, period: $period) {
      issued {
        id
        number
      }
      months
      total
      totalInWords
      dueOn
      payer {
        name
      }
      refusal {
        message {
          id
          en
        }
      }
    }
  }
`);

/** Issues the invoice of a month: says first what it would ask for, of whom, by when. */
export function IssueDialog({
  agreementId,
  onClose,
  onDone,
}: {
  agreementId: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [, issue] = useMutation(IssueInvoice);
  const [text, setText] = useState('');
  const period = readMonth(text);
  const [{ data, error, fetching }, ask] = useQuery({
    query: PreviewQuery,
    variables: { id: agreementId, period: period ?? '' },
    pause: period === null,
    requestPolicy: 'network-only',
  });
  const preview = period === null || fetching ? undefined : data?.invoicePreview;
  const refusal = preview?.issued == null ? preview?.refusal?.message[language] : undefined;
  const ready = preview != null && preview.issued === null && preview.refusal === null;
  return (
    <CommandDialog
      title={m.invoice_issue()}
      submitLabel={m.invoice_issue()}
      fields={{ period: 'period' }}
      check={() => (period === null ? { period: m.invoice_month_not_understood() } : {})}
      submit={async () => {
        const input = { agreementId, period: period ?? '' };
        return outcomeOf(await issue({ input, key: keyFor(input) }));
      }}
      ready={period === null || ready}
      onClose={onClose}
      onDone={onDone}
    >
      {(problems) => (
        <>
          <p className="muted">{m.invoice_issue_lead()}</p>
          <TextInput
            label={m.invoice_month()}
            description={m.invoice_month_hint()}
            inputMode="numeric"
            value={text}
            error={problems.period}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {period !== null && error !== undefined && !fetching && (
            <GraphFailure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
          )}
          <div aria-live="polite">
            {preview === null && <p className="muted">{m.missing_text()}</p>}
            {preview?.issued != null && (
              <Notice tone="info" title={m.invoice_issued_before({ number: preview.issued.number })}>
                <p>{m.invoice_issued_before_text()}</p>
              </Notice>
            )}
            {refusal !== undefined && (
              <Notice tone="warning" title={m.invoice_cannot_issue()}>
                <p>{refusal}</p>
              </Notice>
            )}
            {ready && (
              <Facts
                items={[
                  { name: m.invoice_payer(), value: preview.payer?.name ?? m.not_available() },
                  { name: m.invoice_months(), value: formatNumber(preview.months, language) },
                  {
                    name: m.invoice_total(),
                    value: (
                      <>
                        <span className="numeric">{formatRupiah(preview.total, language)}</span>
                        <p className={styles.words} lang="id">
                          {preview.totalInWords}
                        </p>
                      </>
                    ),
                  },
                  { name: m.invoice_due(), value: formatDate(preview.dueOn, language) },
                ]}
              />
            )}
          </div>
        </>
      )}
    </CommandDialog>
  );
}
