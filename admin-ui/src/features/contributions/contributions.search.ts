import type { EnumOf } from '../../graphql/graphql.ts';
import { oneOf, textOf } from '../../lib/search-text.ts';

/** Where an invoice may stand, in the order to offer it. */
export const invoiceStates = [
  'UNPAID',
  'PARTLY_PAID',
  'PAID',
  'OVERPAID',
] as const satisfies readonly EnumOf<'InvoiceState'>[];

/** Filters of the list of invoices, in the URL. */
export interface InvoiceListSearch {
  /** Identifier of one agreement: its invoices alone, and the way to issue the next. */
  perjanjian?: string | undefined;
  keadaan?: EnumOf<'InvoiceState'> | undefined;
  /** Overdue ones, or those with a payment that waits for a second person. */
  hanya?: 'terlambat' | 'menunggu' | undefined;
  /** Code of a region; what lies below it is included. */
  wilayah?: string | undefined;
  /** A number or payment code. */
  nomor?: string | undefined;
}

/** Reads them from the URL. */
export function invoiceListSearch(raw: Record<string, unknown>): InvoiceListSearch {
  return {
    perjanjian: textOf(raw.perjanjian, 60),
    keadaan: oneOf(raw.keadaan, invoiceStates),
    hanya: oneOf(raw.hanya, ['terlambat', 'menunggu']),
    wilayah: textOf(raw.wilayah, 13),
    nomor: textOf(raw.nomor, 40),
  };
}

/** Which lines of a bank file to show. */
export interface BankFileSearch {
  /** Only those that wait for a person; all when absent. */
  baris?: 'terbuka' | undefined;
}

/** Reads it from the URL. */
export function bankFileSearch(raw: Record<string, unknown>): BankFileSearch {
  return { baris: oneOf(raw.baris, ['terbuka']) };
}
