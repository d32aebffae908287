import { findPlainDate, Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { BankAnswerProblem } from '../schema.types.ts';
import { readCsv } from './csv.ts';
import type { CsvRecord } from './csv.ts';

/** A payment that the bank may answer on. */
export interface AnsweredPayment {
  readonly reference: string;
  readonly amount: number;
  readonly state: 'PENDING' | 'PAID' | 'RETURNED';
}

/** What the bank says of one payment. */
export interface BankLine {
  readonly reference: string;
  readonly paid: boolean;
  readonly on: PlainDate;
  readonly reason: string | null;
}

/** A line that was matched with no payment. */
export interface UnmatchedLine {
  readonly line: number;
  readonly problem: BankAnswerProblem;
  readonly text: string;
}

/** What a file says. */
export interface BankAnswer {
  readonly matched: readonly BankLine[];
  readonly unmatched: readonly UnmatchedLine[];
}

const REQUIRED = ['reference', 'status', 'settled_on'] as const;

/** Most lines of one file, its header left out. */
export const MOST_BANK_LINES = 1_000;

/**
 * Reads the bank's answer: lines matched by their reference alone, the others with why not. Nothing is guessed: a line of which anything is in
 * doubt is not matched, and a reference that stands in two lines that differ is matched with neither.
 *
 * @returns null when the header lacks a column, or there are too many lines
 */
export function readBankAnswer(
  content: string,
  payments: ReadonlyMap<string, AnsweredPayment>,
  today: PlainDate,
): BankAnswer | null {
  const [header, ...records] = readCsv(content);
  const names = header?.cells?.map((name) => name.toLowerCase()) ?? [];
  const isWhole = REQUIRED.every((name) => names.filter((each) => each === name).length === 1);
  if (!isWhole || records.length > MOST_BANK_LINES) return null;
  const read = records.map((record) => ({ record, found: readLine(record, names, { payments, today }) }));
  const said = new Map<string, Set<string>>();
  for (const { found } of read) {
    if (typeof found === 'string') continue;
    said.set(found.reference, (said.get(found.reference) ?? new Set()).add(wordsOf(found)));
  }
  const isTwice = (reference: string): boolean => (said.get(reference)?.size ?? 0) > 1;
  const matched = new Map<string, BankLine>();
  const unmatched: UnmatchedLine[] = [];
  for (const { record, found } of read) {
    const problem = typeof found === 'string' ? found : isTwice(found.reference) ? 'TWICE' : null;
    if (problem !== null) unmatched.push({ line: record.line, problem, text: record.text });
    else if (typeof found !== 'string') matched.set(found.reference, found);
  }
  return { matched: [...matched.values()], unmatched };
}

interface Known {
  readonly payments: ReadonlyMap<string, AnsweredPayment>;
  readonly today: PlainDate;
}

function readLine(
  { cells }: CsvRecord,
  names: readonly string[],
  { payments, today }: Known,
): BankLine | BankAnswerProblem {
  if (cells === null || cells.length !== names.length) return 'UNREADABLE';
  const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
  const reference = cell('reference');
  const payment = payments.get(reference);
  if (payment === undefined) return 'UNKNOWN_REFERENCE';
  const paid = PAID[cell('status').toUpperCase()];
  if (paid === undefined) return 'UNKNOWN_STATUS';
  const on = findPlainDate(cell('settled_on'));
  if (on === null || Temporal.PlainDate.compare(on, today) > 0) return 'BAD_DAY';
  if (names.includes('amount') && cell('amount') !== String(payment.amount)) return 'OTHER_AMOUNT';
  const reason = names.includes('reason') ? cell('reason') : '';
  if (!paid && Array.from(reason).length < 3) return 'NO_REASON';
  if (payment.state !== 'PENDING' && (payment.state === 'PAID') !== paid) return 'DIFFERS';
  return { reference, paid, on, reason: paid ? null : Array.from(reason).slice(0, 200).join('') };
}

const PAID: Readonly<Record<string, boolean>> = { PAID: true, DIBAYAR: true, RETURNED: false, KEMBALI: false };

function wordsOf({ paid, on, reason }: BankLine): string {
  return JSON.stringify([paid, on.toString(), reason]);
}

/** Why a line was not matched, in a sentence. */
export const BANK_LINE_WORDS: Readonly<Record<BankAnswerProblem, Sentence>> = {
  UNREADABLE: {
    id: 'Jumlah selnya tidak sama dengan judul, atau tanda kutipnya tidak ditutup.',
    en: 'It has another number of cells than the header, or a quote that does not end.',
  },
  UNKNOWN_REFERENCE: {
    id: 'Referensinya tidak ada di kumpulan ini.',
    en: 'Its reference is not in this batch.',
  },
  TWICE: {
    id: 'Baris lain dengan referensi yang sama menyatakan hal lain. Tanyakan kepada bank.',
    en: 'Another line with the same reference says something else. Ask the bank.',
  },
  UNKNOWN_STATUS: {
    id: 'Statusnya bukan PAID (DIBAYAR) dan bukan RETURNED (KEMBALI).',
    en: 'Its status is neither PAID (DIBAYAR) nor RETURNED (KEMBALI).',
  },
  BAD_DAY: {
    id: 'Tanggalnya tidak terbaca (tulis seperti 2024-12-05) atau di masa depan.',
    en: 'Its day cannot be read (write it as 2024-12-05), or lies ahead.',
  },
  NO_REASON: {
    id: 'Pembayaran kembali tanpa alasan dari bank.',
    en: 'The payment came back, and the bank does not say why.',
  },
  OTHER_AMOUNT: {
    id: 'Jumlahnya berbeda dari pembayaran itu.',
    en: 'Its amount is not that of the payment.',
  },
  DIFFERS: {
    id: 'Berbeda dari jawaban bank sebelumnya. Tanyakan kepada bank.',
    en: 'The bank said something else before. Ask the bank.',
  },
};
