import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { rupiahTerbilang } from '@payung/kit/values/terbilang.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { formatRupiah } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { DecidePayment, ReversePayment } from './commands.ts';
import styles from './contributions.module.css';

/** What a second person says of a payment. */
export type PaymentDecision = 'CONFIRM' | 'REJECT' | 'REVERSE';

const TITLES = {
  CONFIRM: m.contribution_payment_confirm,
  REJECT: m.contribution_payment_reject,
  REVERSE: m.contribution_payment_reverse,
} as const;
const LEADS = {
  CONFIRM: m.contribution_payment_confirm_lead,
  REJECT: m.contribution_payment_reject_lead,
  REVERSE: m.contribution_payment_reverse_lead,
} as const;

/** Asks once more before a payment counts, does not, or is taken back: with its amount in words. */
export function DecideDialog({
  paymentId,
  amount,
  outstanding,
  decision,
  onClose,
  onDone,
}: {
  paymentId: string;
  amount: number;
  outstanding: number;
  decision: PaymentDecision;
  onClose: () => void;
  onDone: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [, decide] = useMutation(DecidePayment);
  const [, reverse] = useMutation(ReversePayment);
  const [reason, setReason] = useState('');
  const needsReason = decision !== 'CONFIRM';
  return (
    <CommandDialog
      title={TITLES[decision]()}
      submitLabel={TITLES[decision]()}
      fields={{ reason: 'reason' }}
      check={() => (needsReason && reason.trim() === '' ? { reason: m.reason_required() } : {})}
      submit={async () => {
        if (decision === 'REVERSE') {
          const input = { paymentId, reason: reason.trim() };
          return outcomeOf(await reverse({ input, key: keyFor(input) }));
        }
        const input = {
          paymentId,
          confirm: decision === 'CONFIRM',
          reason: reason.trim() === '' ? null : reason.trim(),
        };
        return outcomeOf(await decide({ input, key: keyFor(input) }));
      }}
      onClose={onClose}
      onDone={onDone}
    >
      {(problems) => (
        <>
          <p>{LEADS[decision]()}</p>
          <p className="numeric">{formatRupiah(amount, language)}</p>
          <p className={styles.words} lang="id">
            {rupiahTerbilang(amount)}
          </p>
          {decision === 'CONFIRM' && amount > outstanding && (
            <Notice tone="warning" title={m.contribution_payment_more_than_outstanding()}>
              <p>{m.contribution_payment_more_text()}</p>
            </Notice>
          )}
          {needsReason && (
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
          )}
        </>
      )}
    </CommandDialog>
  );
}
