import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { BankLineProblem, BankLineState } from '../schema.types.ts';
import { findReferences } from './invoice-number.ts';

/** What a line of a bank file is taken for. */
export interface Match {
  readonly state: Extract<BankLineState, 'MATCHED' | 'UNMATCHED' | 'AMBIGUOUS'>;
  readonly problem: BankLineProblem | null;
  /** Invoices that it names. */
  readonly invoiceIds: readonly string[];
}

/** What is known of the invoices that a file names. */
export interface KnownInvoices {
  /** The invoice of a number or payment code; for a correction, the invoice that it corrects. */
  readonly idOf: (reference: string) => string | null;
  /** What is outstanding of an invoice; negative when too much was paid. */
  readonly outstandingOf: (invoiceId: string) => number;
}

/**
 * Which invoice a line pays: the one it names, where it names one only and brings exactly what is outstanding. Everything else is left to a
 * person: an amount that fits by chance names nobody.
 */
export function matchBankLine(
  { description, amount }: { readonly description: string; readonly amount: Rupiah },
  { idOf, outstandingOf }: KnownInvoices,
): Match {
  const references = findReferences(description);
  if (references.length === 0) return open('UNMATCHED', 'NO_REFERENCE');
  const found = references.map(idOf);
  const invoiceIds = [...new Set(found.filter((id) => id !== null))];
  const [only] = invoiceIds;
  if (only === undefined) return open('UNMATCHED', 'UNKNOWN_REFERENCE');
  if (invoiceIds.length > 1 || found.includes(null)) return open('AMBIGUOUS', 'SEVERAL_REFERENCES', invoiceIds);
  const outstanding = outstandingOf(only);
  if (outstanding <= 0) return open('AMBIGUOUS', 'ALREADY_PAID', invoiceIds);
  if (amount === outstanding) return { state: 'MATCHED', problem: null, invoiceIds };
  return open('AMBIGUOUS', amount < outstanding ? 'UNDERPAID' : 'OVERPAID', invoiceIds);
}

function open(state: 'UNMATCHED' | 'AMBIGUOUS', problem: BankLineProblem, invoiceIds: readonly string[] = []): Match {
  return { state, problem, invoiceIds };
}

/** Why a line did not pay an invoice by itself, in words. */
export const PROBLEM_SENTENCES: Readonly<Record<BankLineProblem, Sentence>> = {
  NO_REFERENCE: {
    id: 'Beritanya tidak menyebut nomor tagihan atau kode bayar.',
    en: 'Its text names neither an invoice number nor a payment code.',
  },
  UNKNOWN_REFERENCE: {
    id: 'Nomor atau kode yang disebut tidak dikenal di sini, atau bukan tagihan kantor cabang ini.',
    en: 'The number or code that it names is not known here, or is no invoice of this branch.',
  },
  SEVERAL_REFERENCES: {
    id: 'Beritanya menyebut lebih dari satu tagihan.',
    en: 'Its text names more than one invoice.',
  },
  UNDERPAID: {
    id: 'Jumlahnya kurang dari sisa tagihan yang disebut.',
    en: 'The amount is less than what is outstanding of the invoice it names.',
  },
  OVERPAID: {
    id: 'Jumlahnya lebih dari sisa tagihan yang disebut.',
    en: 'The amount is more than what is outstanding of the invoice it names.',
  },
  ALREADY_PAID: {
    id: 'Tagihan yang disebut sudah lunas.',
    en: 'Nothing is outstanding of the invoice it names.',
  },
  REVERSED: {
    id: 'Pembayaran dari baris ini sudah dibatalkan.',
    en: 'The payment that was made of this line was taken back.',
  },
};
