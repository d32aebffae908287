import type { AskOwner, OwnerAnswer } from '@payung/kit/owner-client.ts';
import { AGREEMENT_STATUSES } from '@payung/kit/values/agreement-transitions.ts';
import type { AgreementStatus } from '@payung/kit/values/agreement-transitions.ts';
import { findPlainDate } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import type { Holidays } from '@payung/kit/values/working-days.ts';
import { z } from 'zod';

import { RATES_SELECTION, ratesAnswer, toRates } from '../contribution/contribution-rates.ts';
import type { KnownRates } from '../contribution/contribution-rates.ts';
import { nominalDueDay } from '../domain/invoice-due.ts';
import type { Programme } from '../schema.types.ts';

/** Who is to pay. */
export interface Payer {
  readonly institutionCode: string | null;
  readonly name: string;
  readonly role: string;
}

/** What an invoice is made from besides the people: all of it is the owner of agreements' to say. */
export interface InvoiceFacts {
  readonly version: number;
  /** On the first day of the month; null when nothing was known of it by then. */
  readonly status: AgreementStatus | null;
  readonly programmes: readonly Programme[];
  readonly regionCode: string;
  readonly insurerCode: string;
  /** Institutions that take part in the agreement, in whatever role. */
  readonly partyCodes: readonly string[];
  /** Null where the chain of funding names nobody. */
  readonly payer: Payer | null;
  readonly rates: KnownRates;
  /** Of the year in which the last day to pay lies. */
  readonly holidays: Holidays;
}

/**
 * Asks the owner of agreements for what a document of one agreement and month needs; null when it says that there is no such agreement.
 *
 * @param askedIn the month in which the money is asked for, which sets the last day to pay
 */
export type FindInvoiceFacts = (
  agreementId: string,
  period: PlainDate,
  askedIn: PlainDate,
) => Promise<OwnerAnswer<InvoiceFacts | null>>;

/** The question put to the owner of agreements. */
export const INVOICE_QUESTION = `
  query InvoiceFacts($id: ID!, $on: Date!, $year: Int!) {
    agreement(id: $id) {
      version
      status(on: $on)
      programmes
      region { code }
      parties { role institution { code } }
      beneficiaries { institution { code } }
      fundingChain { payer { role name institution { code } } }
    }
    ${RATES_SELECTION}
    holidays(year: $year) { day }
  }`;

const coded = z.object({ code: z.string() });

const answer = z.object({
  agreement: z
    .object({
      version: z.number(),
      status: z.enum(AGREEMENT_STATUSES).nullable(),
      programmes: z.array(z.enum(['JKK', 'JKM'])),
      region: coded,
      parties: z.array(z.object({ role: z.string(), institution: coded })),
      beneficiaries: z.array(z.object({ institution: coded })),
      fundingChain: z.object({
        payer: z.object({ role: z.string(), name: z.string().min(1), institution: coded.nullable() }).nullable(),
      }),
    })
    .nullable(),
  contributionRates: ratesAnswer,
  holidays: z.array(z.object({ day: z.string().refine((text) => findPlainDate(text) !== null) })),
});

/** The agreements service, asked as this service: agreement, payer, rates and holidays in one question. */
export function invoiceFactsFrom(askOwner: AskOwner): FindInvoiceFacts {
  return async (agreementId, period, askedIn) => {
    const variables = {
      id: toGlobalId('Agreement', agreementId),
      on: period.toString(),
      year: nominalDueDay(askedIn).year,
    };
    const asked = await askOwner(INVOICE_QUESTION, variables, answer);
    return asked.ok ? { ok: true, facts: toFacts(asked.facts) } : asked;
  };
}

function toFacts({ agreement, contributionRates, holidays }: z.infer<typeof answer>): InvoiceFacts | null {
  if (agreement === null) return null;
  const { version, status, programmes, region, parties, beneficiaries, fundingChain } = agreement;
  const { payer } = fundingChain;
  return {
    version,
    status,
    programmes,
    regionCode: region.code,
    insurerCode: parties.find(({ role }) => role === 'INSURER')?.institution.code ?? 'bpjs-ID',
    partyCodes: [...parties, ...beneficiaries].map(({ institution }) => institution.code),
    payer:
      payer === null ? null : { role: payer.role, name: payer.name, institutionCode: payer.institution?.code ?? null },
    rates: toRates(contributionRates),
    holidays: new Set(holidays.map(({ day }) => day)),
  };
}
