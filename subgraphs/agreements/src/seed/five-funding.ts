import type { Transaction } from '@payung/kit/database.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import { AgreementTable } from '../agreement/agreement.table.ts';
import type { Point } from '../domain/funding-chain.ts';
import { AgreementFundingTable, EdgeTable, PaymentTable } from '../funding/funding.table.ts';
import { writeFundingState } from '../funding/write-funding.ts';
import type { FundingBasis } from '../schema.types.ts';

/** A step of the money as a published source gives it: none of the five gives an amount or a day. */
interface PublishedStep {
  readonly from: Point;
  readonly to: Point;
  readonly basis: FundingBasis;
  readonly sourceText: string;
  /** The words by which the source says that all was paid. */
  readonly paidInFull: string | null;
}

const at = (role: Point['role'], institutionCode: string): Point => ({ role, institutionCode, name: null });

const PALEMBANG = 'Pemerintah Kota Palembang melalui Kesbangpol … Sesuai dengan Permendagri';
const PALEMBANG_PAID = 'seluruh pembiayaan sudah direalisasikan';

/**
 * How the five published agreements are paid for. Palembang's source names the funder and the channel and says that
 * all was realised; that the money passed Bawaslu, which signed, to the branch is inferred. Bintan's source names the
 * regional government beside BPJS, from which one may infer that it pays. The other three are silent.
 */
export const fiveFundings: Readonly<Record<string, readonly PublishedStep[]>> = {
  'seed-002': [
    {
      from: at('FUNDER', 'pemda-16.71'),
      to: at('CHANNEL', 'kesbangpol-16.71'),
      basis: 'STATED',
      sourceText: PALEMBANG,
      paidInFull: PALEMBANG_PAID,
    },
    {
      from: at('CHANNEL', 'kesbangpol-16.71'),
      to: at('PAYER', 'bawaslu-16.71'),
      basis: 'IMPLIED',
      sourceText: PALEMBANG,
      paidInFull: PALEMBANG_PAID,
    },
    {
      from: at('PAYER', 'bawaslu-16.71'),
      to: at('INSURER', 'bpjs-kc-palembang'),
      basis: 'IMPLIED',
      sourceText: PALEMBANG,
      paidInFull: PALEMBANG_PAID,
    },
  ],
  'seed-003': [
    {
      from: at('FUNDER', 'pemda-21.01'),
      to: at('INSURER', 'bpjs-kc-tanjungpinang'),
      basis: 'IMPLIED',
      sourceText: 'BPJS Ketenagakerjaan bersama Pemkab Bintan',
      paidInFull: null,
    },
  ],
};

/** Loads what is published of the money of the five agreements, once: what people recorded since stays as it is. */
export async function seedFundings(transaction: Transaction, now: Instant): Promise<void> {
  for (const [sourceCode, steps] of Object.entries(fiveFundings)) {
    const { id: agreementId } = await transaction.findOneByOrFail(AgreementTable, { sourceCode });
    if (await transaction.existsBy(AgreementFundingTable, { agreementId })) continue;
    for (const { from, to, basis, sourceText, paidInFull } of steps) {
      const inserted = await transaction.insert(EdgeTable, {
        agreementId,
        fromRole: from.role,
        fromInstitution: from.institutionCode,
        fromName: null,
        toRole: to.role,
        toInstitution: to.institutionCode,
        toName: null,
        budgetLine: null,
        budgetLineText: null,
        amountPromised: null,
        promisedOn: null,
        sourceText,
        basis,
        recordedAt: now,
        withdrawnAt: null,
      });
      const { id: edgeId } = inserted.identifiers[0] as { id: string };
      if (paidInFull === null) continue;
      await transaction.insert(PaymentTable, {
        edgeId,
        amount: null,
        paidOn: null,
        inFull: true,
        sourceText: paidInFull,
        recordedAt: now,
      });
    }
    await writeFundingState(transaction, agreementId);
  }
}
