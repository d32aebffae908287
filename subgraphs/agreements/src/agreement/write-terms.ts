import type { Transaction } from '@payung/kit/database.ts';

import type { AgreementTerms } from '../domain/agreement-terms.ts';
import { BeneficiaryTable, HeadcountTable, PartyTable } from './agreement.table.ts';

/** The terms as far as they are columns of the agreement. */
export function termsColumns(terms: AgreementTerms) {
  const { startsOn, endsOn, confidence } = terms.period;
  return {
    instrument: terms.instrument,
    subject: terms.subject,
    programmes: terms.programmes,
    startsOn,
    endsOn,
    periodConfidence: confidence,
    servicePeriods: terms.servicePeriods,
    wageBases: terms.wageBases,
    exclusions: terms.exclusions,
    legalBases: terms.legalBases,
    fundingText: terms.fundingText,
  };
}

/** Writes parties, beneficiaries and head-counts, in the order of the text, in place of those that stood there. */
export async function writeTermsRows(
  transaction: Transaction,
  agreementId: string,
  { parties, beneficiaries }: AgreementTerms,
): Promise<void> {
  for (const table of [HeadcountTable, BeneficiaryTable, PartyTable]) await transaction.delete(table, { agreementId });
  const owned = <Row extends object>(rows: readonly Row[]) =>
    rows.map((each, position) => ({ ...each, agreementId, position }));
  await transaction.insert(PartyTable, owned(parties));
  await transaction.insert(
    BeneficiaryTable,
    owned(beneficiaries.map(({ headcounts: _, ...beneficiary }) => beneficiary)),
  );
  await transaction.insert(
    HeadcountTable,
    beneficiaries.flatMap(({ institutionCode, headcounts }) =>
      owned(headcounts.map((line) => ({ ...line, institutionCode }))),
    ),
  );
}
