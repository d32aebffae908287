import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { BankAnswerInput, ClaimPaymentRefusalCode } from '../schema.types.ts';
import type { ClaimPaymentRow } from './payment.table.ts';

const MOST_LINES = 1_000;

type Refused = { readonly refused: Refusal<ClaimPaymentRefusalCode> };

/** The refusal of an answer that cannot be right, with the line that it is about; null when it can. */
export function checkBankLines(
  lines: readonly BankAnswerInput[],
  payments: ReadonlyMap<string, ClaimPaymentRow>,
  today: PlainDate,
): Refused | null {
  if (lines.length < 1 || lines.length > MOST_LINES)
    return invalid('lines', `Isi 1 sampai ${MOST_LINES} baris.`, `Give 1 to ${MOST_LINES} lines.`);
  const seen = new Set<string>();
  for (const [index, { reference, paid, on, reason }] of lines.entries()) {
    const payment = payments.get(reference);
    const field = `lines.${index}`;
    if (payment === undefined)
      return invalid(
        `${field}.reference`,
        `Referensi pada baris ${index + 1} tidak ada di kumpulan ini.`,
        `The reference in line ${index + 1} is not in this batch.`,
      );
    if (seen.has(reference))
      return invalid(
        `${field}.reference`,
        `Referensi pada baris ${index + 1} sudah disebut.`,
        `The reference in line ${index + 1} stands there twice.`,
      );
    seen.add(reference);
    if (Temporal.PlainDate.compare(on, today) > 0)
      return invalid(
        `${field}.on`,
        `Tanggal pada baris ${index + 1} di masa depan.`,
        `The day in line ${index + 1} lies ahead.`,
      );
    const length = (reason ?? '').trim().length;
    if (!paid && (length < 3 || length > 200))
      return invalid(
        `${field}.reason`,
        `Tuliskan mengapa pembayaran pada baris ${index + 1} kembali.`,
        `Say why the payment in line ${index + 1} came back.`,
      );
    const settled = payment.state === 'PENDING' ? null : payment.state === 'PAID';
    if (settled !== null && settled !== paid)
      return refuse(
        'WRONG_STATE',
        {
          id: `Baris ${index + 1} berbeda dari jawaban bank sebelumnya. Periksa dengan bank.`,
          en: `Line ${index + 1} says something else than the bank did before. Ask the bank.`,
        },
        field,
      );
  }
  return null;
}

function invalid(field: string, id: string, en: string): Refused {
  return refuse('INVALID', { id, en }, field);
}
