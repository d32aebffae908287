import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { formatDate, formatRupiah } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { ResolveBankLine } from './commands.ts';

const NumberQuery = graphql(`
  query InvoiceByNumber($number: String!) {
    invoices(first: 1, filter: { number: $number }) {
      edges {
        node {
          id
          number
          payer {
            name
          }
          account {
            amountOutstanding
          }
        }
      }
    }
  }
`);

interface Candidate {
  readonly id: string;
  readonly number: string;
  readonly payer: { readonly name: string };
  readonly account: { readonly amountOutstanding: number };
}

/** A line that waits for a person. */
export interface OpenLine {
  readonly id: string;
  readonly row: number;
  readonly version: number;
  readonly amount: number;
  readonly bookedOn: string;
  readonly description: string;
  readonly candidates: readonly Candidate[];
}

const OTHER = 'other';
const NONE = 'none';

/** Says what an open line is: the payment of an invoice that it may be meant for, of another one, or no contribution. */
export function ResolveDialog({ line, onClose, onDone }: { line: OpenLine; onClose: () => void; onDone: () => void }) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [, resolve] = useMutation(ResolveBankLine);
  const [choice, setChoice] = useState('');
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const typed = number.trim().toUpperCase();
  const [{ data, fetching }] = useQuery({
    query: NumberQuery,
    variables: { number: typed },
    pause: choice !== OTHER || !/^(?:T-\d{4}-\d{6,}|\d{14})$/.test(typed),
  });
  const found = choice === OTHER ? data?.invoices?.edges[0]?.node : undefined;
  const invoiceId = choice === OTHER ? found?.id : choice === NONE ? null : choice;

  return (
    <CommandDialog<unknown, 'invoiceId' | 'reason'>
      title={m.bank_resolve_title({ row: line.row })}
      submitLabel={m.bank_resolve()}
      fields={{ invoiceId: 'invoiceId', reason: 'reason' }}
      check={() => ({
        ...(choice === '' || invoiceId === undefined ? { invoiceId: m.bank_resolve_choose() } : {}),
        ...(reason.trim() === '' ? { reason: m.reason_required() } : {}),
      })}
      submit={async () => {
        const input = {
          lineId: line.id,
          expectedVersion: line.version,
          invoiceId: invoiceId ?? null,
          reason: reason.trim(),
        };
        return outcomeOf(await resolve({ input, key: keyFor(input) }));
      }}
      onClose={onClose}
      onDone={onDone}
    >
      {(problems) => (
        <>
          <p>
            <strong className="numeric">{formatRupiah(line.amount, language)}</strong> ·{' '}
            {formatDate(line.bookedOn, language)}
          </p>
          <p className="muted">{line.description}</p>
          <NativeSelect
            label={m.bank_resolve_question()}
            value={choice}
            onChange={(event) => setChoice(event.currentTarget.value)}
            error={problems.invoiceId}
            withAsterisk
            data={[
              { value: '', label: m.bank_resolve_choose() },
              ...line.candidates.map((candidate) => ({ value: candidate.id, label: describe(candidate) })),
              { value: OTHER, label: m.bank_resolve_other() },
              { value: NONE, label: m.bank_resolve_none() },
            ]}
          />
          {choice === OTHER && (
            <TextInput
              label={m.invoice_number_or_code()}
              description={
                found === undefined ? (fetching ? m.loading() : m.bank_resolve_number_hint()) : describe(found)
              }
              value={number}
              onChange={(event) => setNumber(event.currentTarget.value)}
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

  function describe({ number: own, payer, account }: Candidate): string {
    return m.bank_candidate({
      number: own,
      payer: payer.name,
      amount: formatRupiah(account.amountOutstanding, language),
    });
  }
}
