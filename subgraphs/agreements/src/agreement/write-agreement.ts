import type { Transaction } from '@payung/kit/database.ts';

import { AgreementTable, BeneficiaryTable, HeadcountTable, PartyTable, SignatoryTable } from './agreement.table.ts';
import type { AgreementRow, BeneficiaryRow, HeadcountRow, PartyRow, SignatoryRow } from './agreement.table.ts';

type Owned<Row> = Omit<Row, 'agreementId' | 'position'>;

/** A beneficiary with its head-counts, in the order of the text. */
export interface BeneficiaryDraft extends Owned<BeneficiaryRow> {
  readonly headcounts: readonly Omit<Owned<HeadcountRow>, 'institutionCode'>[];
}

/** An agreement with all that belongs to it, ready to be written. */
export interface AgreementDraft extends Omit<AgreementRow, 'id'> {
  readonly parties: readonly Owned<PartyRow>[];
  readonly signatories: readonly Owned<SignatoryRow>[];
  readonly beneficiaries: readonly BeneficiaryDraft[];
}

/** Writes an agreement and all that belongs to it. Answers its primary key. */
export async function writeAgreement(transaction: Transaction, draft: AgreementDraft): Promise<string> {
  const { parties, signatories, beneficiaries, ...row } = draft;
  const inserted = await transaction.insert(AgreementTable, row);
  const { id: agreementId } = inserted.identifiers[0] as { id: string };
  const owned = <Row extends object>(rows: readonly Row[]): object[] =>
    rows.map((each, position) => ({ ...each, agreementId, position }));
  await transaction.insert(PartyTable, owned(parties));
  await transaction.insert(SignatoryTable, owned(signatories));
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
  return agreementId;
}
