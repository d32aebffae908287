import type { Transaction } from '@payung/kit/database.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { AgreementTerms } from '../domain/agreement-terms.ts';
import { VersionTable } from '../version/version.table.ts';
import type { VersionSignatory } from '../version/version.table.ts';
import { AgreementTable } from './agreement.table.ts';
import type { AgreementRow } from './agreement.table.ts';
import { appendEvent } from './append-event.ts';
import type { EventSource } from './append-event.ts';
import { SignatoryTable } from './signatory.table.ts';
import { termsColumns, writeTermsRows } from './write-terms.ts';

type TermsColumns = keyof ReturnType<typeof termsColumns>;

/** An agreement with all that belongs to it, ready to be written. What it says stands in its terms. */
export interface AgreementDraft extends Omit<AgreementRow, 'erasedAt' | 'id' | 'listedOn' | TermsColumns> {
  readonly terms: AgreementTerms;
  readonly signatories: readonly VersionSignatory[];
}

/**
 * Writes an agreement and all that belongs to it: the first version of its terms, and that it was registered, or drafted when
 * it is not signed. Answers its primary key.
 */
export async function writeAgreement(
  transaction: Transaction,
  { terms, signatories, ...row }: AgreementDraft,
  source: EventSource,
): Promise<string> {
  const inserted = await transaction.insert(AgreementTable, { ...row, ...termsColumns(terms) });
  const { id: agreementId } = inserted.identifiers[0] as { id: string };
  await writeTermsRows(transaction, agreementId, terms);
  await writeSignatories(transaction, agreementId, signatories);
  const { signedOn, signedAt, registeredAt: draftedAt } = row;
  await transaction.insert(VersionTable, {
    agreementId,
    number: 1,
    terms,
    inForceFrom: signedOn && firstDay(signedOn, terms),
    signedOn,
    signedAt,
    signatories,
    draftedAt,
  });
  await appendEvent(source, transaction, {
    agreementId,
    action: signedOn === null ? 'DRAFT' : 'REGISTER',
    on: signedOn ?? dateInJakarta(source.now),
    versionNumber: 1,
    reason: null,
    undoes: null,
  });
  return agreementId;
}

/** The people who signed last, in place of whoever stood there before. */
export async function writeSignatories(
  transaction: Transaction,
  agreementId: string,
  signatories: readonly VersionSignatory[],
): Promise<void> {
  await transaction.delete(SignatoryTable, { agreementId });
  await transaction.insert(
    SignatoryTable,
    signatories.map((each, position) => ({ ...each, agreementId, position })),
  );
}

/** The first day on which signed terms are in force: that of their period, and not before they were signed. */
export function firstDay(signedOn: PlainDate, { period: { startsOn } }: AgreementTerms): PlainDate {
  return startsOn !== null && Temporal.PlainDate.compare(startsOn, signedOn) > 0 ? startsOn : signedOn;
}
