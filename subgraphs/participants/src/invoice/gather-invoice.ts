import { isInScope, may } from '@payung/kit/access.ts';
import type { Permission, Session } from '@payung/kit/access.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { rateOn } from '@payung/kit/values/contribution.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { KnownRate } from '../contribution/contribution-rates.ts';
import type { InvoiceRefusalCode, Programme } from '../schema.types.ts';
import type { FindInvoiceFacts, InvoiceFacts } from './invoice-facts.ts';
import type { Reckoning } from './reckon-invoice.ts';

type Refused = { readonly refused: Refusal<InvoiceRefusalCode> };

/** What a document is made from, or why none can be made. */
export type Gathered = { readonly facts: InvoiceFacts; readonly refused?: never } | Refused;

/**
 * Asks the owner of agreements, before any transaction begins. An agreement out of the session's sight is not there.
 *
 * @param period the first day of the month; `askedIn` is the month in which the money is asked for, which sets the last day to pay
 */
export async function gatherInvoice(
  session: Session,
  find: FindInvoiceFacts,
  {
    agreementId,
    period,
    askedIn,
  }: { readonly agreementId: string; readonly period: PlainDate; readonly askedIn: PlainDate },
): Promise<Gathered> {
  const answer = await find(agreementId, period, askedIn);
  if (!answer.ok) return ownerSilent;
  const { facts } = answer;
  if (facts === null || !isInScope(session, placeOf(facts))) return noAgreement;
  if (!may(session, 'invoice:issue', placeOf(facts))) return forbiddenToIssue;
  return { facts };
}

/** Why a document cannot be made of these facts, or null when it can. */
export function refuseByFacts({ status, programmes, payer }: InvoiceFacts): Refused | null {
  if (status === 'TERMINATED' || status === 'SUSPENDED') return notOpen;
  if (programmes.length === 0) return noProgramme;
  return payer === null ? payerUnknown : null;
}

/** The rates of the programmes that the agreement names, on the first day of the month. */
export function ratesOf({ programmes, rates }: InvoiceFacts, period: PlainDate): ReadonlyMap<Programme, KnownRate> {
  return new Map(programmes.map((programme) => [programme, rateOn(rates, programme, period)]));
}

/** What is to be reckoned under these facts. */
export function reckoningOf(facts: InvoiceFacts, agreementId: string, period: PlainDate): Reckoning {
  const rates = ratesOf(facts, period);
  return {
    agreementId,
    period,
    jkkBasisPoints: rates.get('JKK')?.basisPoints ?? 0,
    jkmBasisPoints: rates.get('JKM')?.basisPoints ?? 0,
    rounding: facts.rates.rounding,
  };
}

/** Where the right to something with an invoice is asked for. */
export function placeOf({
  partyCodes,
  insurerCode,
  regionCode,
}: Pick<InvoiceFacts, 'partyCodes' | 'insurerCode' | 'regionCode'>) {
  return { institutionCodes: [...partyCodes, insurerCode], regionCode };
}

/** The permission of commands on invoices. */
export const ISSUE: Permission = 'invoice:issue';

/** The refusal of a session that may not issue invoices. */
export const forbiddenToIssue = refuseForbidden({ id: 'menerbitkan tagihan iuran', en: 'issue invoices' });

/** The refusal of an agreement that is not there, or out of sight. */
export const noAgreement: Refused = refuse(
  'NOT_FOUND',
  {
    id: 'Perjanjian ini tidak ditemukan. Periksa pengenalnya.',
    en: 'There is no such agreement. Check its identifier.',
  },
  'agreementId',
);

/** The refusal of an invoice that is not there, or out of sight. */
export const noInvoice: Refused = refuse(
  'NOT_FOUND',
  {
    id: 'Tagihan ini tidak ditemukan. Periksa pengenalnya.',
    en: 'There is no such invoice. Check its identifier.',
  },
  'invoiceId',
);

const ownerSilent: Refused = refuse('OWNER_SILENT', {
  id: 'Pemilik data perjanjian belum menjawab, sehingga tarif dan pembayarnya belum diketahui. Coba lagi sebentar lagi.',
  en: 'The owner of the agreement does not answer, so that rates and payer are not known. Try again shortly.',
});

const notOpen: Refused = refuse('AGREEMENT_NOT_OPEN', {
  id: 'Perjanjian ini ditangguhkan atau sudah diakhiri sebelum bulan itu. Tidak ada iuran yang ditagih.',
  en: 'This agreement was suspended or terminated before that month. No contributions are asked for.',
});

const noProgramme: Refused = refuse('AGREEMENT_NOT_OPEN', {
  id: 'Sumber perjanjian tidak menyebut program apa pun, sehingga iurannya tidak dapat dihitung. Catat programnya melalui adendum.',
  en: 'The source of the agreement names no programme, so that nothing can be reckoned. Record the programmes by an amendment.',
});

const payerUnknown: Refused = refuse('PAYER_UNKNOWN', {
  id: 'Rantai pendanaan perjanjian tidak menyebut siapa pembayarnya. Catat pembayar iuran pada perjanjian itu lebih dahulu.',
  en: "The agreement's chain of funding names nobody who pays. Record the payer with the agreement first.",
});
