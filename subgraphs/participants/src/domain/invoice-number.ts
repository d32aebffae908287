import type { InvoiceKind } from '../schema.types.ts';

/** The series of numbers that a kind of document takes its own from. */
export const SERIES: Readonly<Record<InvoiceKind, string>> = { INVOICE: 'T', CREDIT_NOTE: 'NK', DEBIT_NOTE: 'ND' };

const SERIAL_DIGITS = 6;
const CODE_SERIAL_DIGITS = 8;
const CODE_LENGTH = 14;

/** The number of a document, as in `T-2024-000017`. */
export function invoiceNumber(kind: InvoiceKind, year: number, serial: number): string {
  return `${SERIES[kind]}-${year}-${String(serial).padStart(SERIAL_DIGITS, '0')}`;
}

/**
 * The digits to quote with a transfer: series, year, serial and two check digits after ISO 7064 (MOD 97-10), as IBANs have. One wrong digit,
 * or two that changed places, make it another's code or, as a rule, nobody's: the check digits tell.
 */
export function paymentCode(year: number, serial: number): string {
  const body = `${year}${String(serial).padStart(CODE_SERIAL_DIGITS, '0')}`;
  const check = 98n - ((BigInt(body) * 100n) % 97n);
  return `${body}${String(check).padStart(2, '0')}`;
}

/** Whether digits are a payment code. */
export function isPaymentCode(digits: string): boolean {
  return digits.length === CODE_LENGTH && /^\d+$/.test(digits) && BigInt(digits) % 97n === 1n;
}

const NUMBER = /(?<![A-Z0-9])(T|NK|ND)[-/ .]?(\d{4})[-/ .]?(\d{6,8})(?!\d)/g;
const DIGITS = /\d[\d .-]*\d/g;

/**
 * What the text of a transfer names: numbers of documents and payment codes, each once, as they are written on documents. A code may stand at
 * the end of a longer run of digits, as in a virtual account, and with spaces between.
 */
export function findReferences(text: string): readonly string[] {
  const upper = text.toUpperCase();
  const numbers = [...upper.matchAll(NUMBER)].map(([, series = '', year = '', serial = '']) =>
    [series, year, String(Number(serial)).padStart(SERIAL_DIGITS, '0')].join('-'),
  );
  const codes = [...upper.replaceAll(NUMBER, ' ').matchAll(DIGITS)].flatMap(([run]) => codesIn(run));
  return [...new Set([...numbers, ...codes])];
}

/** A code in a run of digits: each group by itself, and all of them together. */
function codesIn(run: string): readonly string[] {
  const groups = run.split(/\D+/);
  return [...groups, groups.join('')]
    .map((digits) => digits.slice(-CODE_LENGTH))
    .filter((digits) => isPaymentCode(digits));
}
