import type { Transaction } from '@payung/kit/database.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import { AgreementTable } from './agreement.table.ts';
import type { Refused } from './change-agreement.ts';

/** What makes a signed agreement the same as another. */
export interface AgreementIdentity {
  readonly regionCode: string;
  readonly electionCode: string;
  readonly signedOn: PlainDate;
  readonly beneficiaries: readonly { readonly institutionCode: string }[];
}

/**
 * Refuses a second agreement with the same region, election, day of signature and set of beneficiaries. Callers with the same
 * region, election and day come one after the other, so that of two at once the second finds the first.
 *
 * @param except the agreement itself, when it is there already
 */
export async function refuseSameAgreement(
  transaction: Transaction,
  { regionCode, electionCode, signedOn, beneficiaries }: AgreementIdentity,
  except: string | null = null,
): Promise<Refused | null> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `agreement ${regionCode} ${electionCode} ${signedOn.toString()}`,
  ]);
  const rows: { id: string; codes: string[] }[] = await transaction
    .createQueryBuilder(AgreementTable, 'agreement')
    .select('agreement.id', 'id')
    .addSelect('array(select institution_code from agreement_beneficiary where agreement_id = agreement.id)', 'codes')
    .where({ regionCode, electionCode, signedOn })
    .getRawMany();
  const own = beneficiaries
    .map(({ institutionCode }) => institutionCode)
    .toSorted()
    .join();
  if (!rows.some(({ id, codes }) => id !== except && codes.toSorted().join() === own)) return null;
  return refuse('DUPLICATE', {
    id: 'Perjanjian dengan wilayah, pemilihan, tanggal, dan penerima manfaat yang sama sudah terdaftar.',
    en: 'An agreement with the same region, election, date and beneficiaries is already registered.',
  });
}
