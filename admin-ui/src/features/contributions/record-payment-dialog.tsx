import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { rupiahTerbilang } from '@payung/kit/values/terbilang.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { readDate } from '../../lib/date-input.ts';
import { FormGrid } from '../../lib/form.tsx';
import { formatNumber, formatRupiah } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { readRupiah } from '../../lib/rupiah-input.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { RecordPayment } from './commands.ts';
import styles from './contributions.module.css';

type Field = 'amount' | 'paidOn' | 'reference';

/** Records a payment by hand; it counts once a second person has confirmed it. */
export function RecordPaymentDialog({
  invoiceId,
  outstanding,
  onClose,
  onDone,
}: {
  invoiceId: string;
  outstanding: number;
  onClose: () => void;
  onDone: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [, record] = useMutation(RecordPayment);
  const [amount, setAmount] = useState(outstanding > 0 ? formatNumber(outstanding, language) : '');
  const [day, setDay] = useState('');
  const [reference, setReference] = useState('');
  const read = readRupiah(amount);

  function check(): Partial<Record<Field, string>> {
    const found: Partial<Record<Field, string>> = {};
    if (read === null) found.amount = m.rupiah_not_understood();
    if (readDate(day) === null) found.paidOn = m.date_not_understood();
    if (reference.trim().length < 3) found.reference = m.contribution_payment_reference_required();
    return found;
  }

  return (
    <CommandDialog<unknown, Field>
      title={m.contribution_payment_record()}
      submitLabel={m.save()}
      fields={{ amount: 'amount', paidOn: 'paidOn', reference: 'reference' }}
      check={check}
      submit={async () => {
        const input = { invoiceId, amount: read ?? 0, paidOn: readDate(day) ?? '', reference: reference.trim() };
        return outcomeOf(await record({ input, key: keyFor(input) }));
      }}
      onClose={onClose}
      onDone={onDone}
    >
      {(problems) => (
        <>
          <p className="muted">{m.contribution_payment_record_lead()}</p>
          <FormGrid>
            <TextInput
              label={m.amount()}
              description={m.contribution_payment_outstanding_is({ amount: formatRupiah(outstanding, language) })}
              inputMode="numeric"
              withAsterisk
              value={amount}
              error={problems.amount}
              onChange={(event) => setAmount(event.currentTarget.value)}
            />
            <TextInput
              label={m.contribution_payment_day()}
              description={m.date_hint()}
              inputMode="numeric"
              placeholder={m.date_placeholder()}
              withAsterisk
              value={day}
              error={problems.paidOn}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
          </FormGrid>
          {read !== null && (
            <p className={styles.words} lang="id">
              {rupiahTerbilang(read)}
            </p>
          )}
          {read !== null && read > outstanding && (
            <Notice tone="warning" title={m.contribution_payment_more_than_outstanding()}>
              <p>{m.contribution_payment_more_text()}</p>
            </Notice>
          )}
          <TextInput
            label={m.contribution_payment_reference()}
            description={m.contribution_payment_reference_hint()}
            maxLength={100}
            withAsterisk
            value={reference}
            error={problems.reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
        </>
      )}
    </CommandDialog>
  );
}
