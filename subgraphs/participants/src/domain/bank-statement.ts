import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { findRupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import { readDateCell } from './import-cells.ts';

/** Money that came in, as a statement says. */
export interface StatementLine {
  /** The row in the file, from 1. */
  readonly row: number;
  readonly bookedOn: PlainDate;
  readonly amount: Rupiah;
  /** The text of the transfer, with the cells beside it that may name an invoice. */
  readonly description: string;
}

/** A statement as far as it could be read. */
export interface Statement {
  readonly lines: readonly StatementLine[];
  /** Rows of money going out. */
  readonly outgoing: number;
  readonly unreadable: readonly { readonly row: number; readonly message: Sentence }[];
}

type Column = 'day' | 'in' | 'out' | 'amount' | 'mark' | 'text' | 'more';

/** Headings that banks use, in small letters. */
const HEADINGS: Readonly<Record<Column, RegExp>> = {
  day: /^(tanggal|tgl\.?|date|(tanggal|tgl\.?) (transaksi|posting|buku|valuta)|(posting|transaction|value) date)$/,
  in: /^(kredit|credit|cr|masuk|uang masuk|(jumlah|nominal|mutasi) kredit|credit amount)$/,
  out: /^(debit|debet|db|keluar|uang keluar|(jumlah|nominal|mutasi) deb[ie]t|debit amount)$/,
  amount: /^(jumlah|nominal|amount|nilai|mutasi|jumlah transaksi|transaction amount)$/,
  mark: /^(d\/k|d\/c|db\/cr|dk|dc|jenis|tipe|type|jenis transaksi)$/,
  text: /^(keterangan|uraian|berita|description|deskripsi|remarks?|narasi|keterangan transaksi|berita transfer)$/,
  more: /^((no\.?|nomor) ?(va|virtual account|referensi)|va|virtual account|referensi|reference|ref\.?|catatan|kode bayar)$/,
};

/** Rows in which the headings are looked for: banks write about the account first. */
const HEADING_ROWS = 20;

/** The rows of a statement; null when it has no row with headings for the day, for money coming in and for the text. */
export function readStatement(rows: readonly (readonly string[])[]): Statement | null {
  const headingAt = rows.slice(0, HEADING_ROWS).findIndex((cells) => isHeading(columnsOf(cells)));
  if (headingAt === -1) return null;
  const columns = columnsOf(rows[headingAt] ?? []);
  const lines: StatementLine[] = [];
  const unreadable: { row: number; message: Sentence }[] = [];
  let outgoing = 0;
  for (const [index, cells] of rows.entries()) {
    if (index <= headingAt || cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow(cells, columns);
    if (read === 'OUTGOING') outgoing += 1;
    else if (read !== 'NO_MONEY') {
      if ('problem' in read) unreadable.push({ row: index + 1, message: read.problem });
      else lines.push({ row: index + 1, ...read });
    }
  }
  return { lines, outgoing, unreadable };
}

type Columns = Readonly<Record<Column, readonly number[]>>;

function columnsOf(cells: readonly string[]): Columns {
  const names = cells.map((cell) => cell.trim().toLowerCase().replaceAll(/\s+/g, ' '));
  const find = (column: Column): readonly number[] =>
    names.flatMap((name, index) => (HEADINGS[column].test(name) ? [index] : []));
  return {
    day: find('day'),
    in: find('in'),
    out: find('out'),
    amount: find('amount'),
    mark: find('mark'),
    text: find('text'),
    more: find('more'),
  };
}

function isHeading({ day, in: income, amount, text }: Columns): boolean {
  return day.length > 0 && (income.length > 0 || amount.length > 0) && text.length > 0;
}

type Read = Omit<StatementLine, 'row'> | { readonly problem: Sentence } | 'OUTGOING' | 'NO_MONEY';

function readRow(cells: readonly string[], columns: Columns): Read {
  const cell = (column: Column): string => (cells[columns[column][0] ?? -1] ?? '').trim();
  const money = columns.in.length > 0 ? readSplit(cell('in'), cell('out')) : readSigned(cell('amount'), cell('mark'));
  if (money === 'OUTGOING' || money === 'NO_MONEY') return money;
  if (money === 'BAD') return { problem: BAD_AMOUNT };
  const bookedOn = readDateCell(cell('day'));
  if (bookedOn === null) return { problem: BAD_DAY };
  const description = [...columns.text, ...columns.more]
    .map((index) => (cells[index] ?? '').trim())
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, LONGEST_TEXT);
  return { bookedOn: Temporal.PlainDate.from(bookedOn), amount: money, description };
}

const LONGEST_TEXT = 1_000;

type Money = Rupiah | 'OUTGOING' | 'NO_MONEY' | 'BAD';

/** A column for each way. */
function readSplit(income: string, outgoing: string): Money {
  const came = readAmount(income);
  if (came === 'BAD') return 'BAD';
  if (came > 0) return came;
  if (came < 0) return 'OUTGOING';
  const went = readAmount(outgoing);
  return went === 'BAD' || went === 0 ? 'NO_MONEY' : 'OUTGOING';
}

/** One column for both ways: what goes out is negative or marked. */
function readSigned(text: string, mark: string): Money {
  const [, inner = '', own = ''] = /^(.*?)\s*(DB|CR|D|K|C)?$/i.exec(text) ?? [];
  const amount = readAmount(inner);
  if (amount === 'BAD') return 'BAD';
  if (amount === 0) return 'NO_MONEY';
  return amount < 0 || /^(D|DB|DEBIT|DEBET)$/i.test(own || mark) ? 'OUTGOING' : amount;
}

/**
 * An amount of whole rupiah: dots or commas between groups of three, two decimals that must be zero. Nothing written is 0. What could be read in two ways
 * (`1.50`, `12.34.567`) is not read.
 */
export function readAmount(text: string): Rupiah | 'BAD' {
  const bare = text
    .replace(/^(-|\+)?\s*(rp\.?|idr)\s*/i, '$1')
    .replaceAll(/[\s\u00A0]/g, '')
    .replace(/^\((.+)\)$/, '-$1');
  if (bare === '' || bare === '-') return 0 as Rupiah;
  const [, sign = '', whole, cents = ''] =
    /^([-+]?)(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)(?:[.,](\d{2}))?$/.exec(bare) ?? [];
  if (whole === undefined || (cents !== '' && cents !== '00')) return 'BAD';
  // One separator for groups and another for decimals: 1.234.00 is neither.
  if (cents !== '' && /[.,]/.test(whole) && bare.at(-3) === /[.,]/.exec(whole)?.[0]) return 'BAD';
  const amount = Number(whole.replaceAll(/[.,]/g, '')) * (sign === '-' ? -1 : 1);
  return findRupiah(amount) ?? 'BAD';
}

const BAD_AMOUNT: Sentence = {
  id: 'Jumlahnya tidak terbaca sebagai rupiah utuh. Tulis seperti 1.234.567 atau 1.234.567,00.',
  en: 'The amount does not read as whole rupiah. Write it as 1.234.567 or 1.234.567,00.',
};

const BAD_DAY: Sentence = {
  id: 'Tanggalnya tidak terbaca. Tulis seperti 31/01/2024 atau 2024-01-31.',
  en: 'The day does not read. Write it as 31/01/2024 or 2024-01-31.',
};
