import type { Transaction } from '@payung/kit/database.ts';
import { refuse } from '@payung/kit/refusal.ts';

import { readBeneficiaries } from '../beneficiary/beneficiary.reads.ts';
import { isOutdated, readCalculationsById } from '../calculation/calculation.reads.ts';
import type { ClaimCalculationRow } from '../calculation/claim-calculation.table.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import { readStandingDocuments } from '../document/document.reads.ts';
import { documentChecklist } from '../domain/document-checklist.ts';
import type { RequiredDocument } from '../domain/document-checklist.ts';
import { payeesOf } from '../domain/payees.ts';
import type { ClaimDocumentKind } from '../schema.types.ts';
import type { StepRefused } from './change-claim.ts';

/** What a checklist is made of, however it was read. */
export interface ChecklistParts {
  readonly calculation: ClaimCalculationRow | null;
  readonly beneficiaries: Parameters<typeof payeesOf>[1];
  readonly present: readonly ClaimDocumentKind[];
}

/** The documents that a claim needs. */
export function checklistOf(
  claim: ClaimRow,
  { calculation, beneficiaries, present }: ChecklistParts,
): readonly RequiredDocument[] {
  const { succession, entitled } = payeesOf(claim, beneficiaries);
  return documentChecklist({
    programme: claim.programme,
    outcome: claim.outcome,
    components: calculation?.components.filter(({ amount }) => amount > 0).map(({ component }) => component) ?? [],
    heirRank: succession?.rank ?? null,
    noHeir: succession?.noHeir === true,
    funeralArranged: succession?.noHeir === true && entitled.length > 0,
    present,
  });
}

/** Refuses a claim whose required documents are not all there. */
export async function refuseIncomplete(transaction: Transaction, claim: ClaimRow): Promise<StepRefused | null> {
  // One after the other: a transaction has one connection.
  const calculation = await findCalculation(transaction, claim);
  const beneficiaries = await readBeneficiaries(transaction, [claim.id]);
  const documents = await readStandingDocuments(transaction, [claim.id]);
  const present = documents.map(({ kind }) => kind);
  const missing = checklistOf(claim, { calculation, beneficiaries, present }).filter((each) => each.missing !== null);
  if (missing.length === 0) return null;
  const list = (language: 'id' | 'en'): string => missing.map(({ label }) => label[language]).join(', ');
  return refuse('INCOMPLETE', {
    id: `Dokumen yang belum ada: ${list('id')}. Unggah dahulu.`,
    en: `Documents that are missing: ${list('en')}. Upload them first.`,
  });
}

/** Refuses a claim that is not calculated for the case as it stands, or whose payees are not settled. */
export async function refuseUnready(transaction: Transaction, claim: ClaimRow): Promise<StepRefused | null> {
  const calculation = await findCalculation(transaction, claim);
  if (calculation === null || isOutdated(calculation, claim)) return NOT_CALCULATED;
  const payees = payeesOf(claim, await readBeneficiaries(transaction, [claim.id]));
  // A calculation of nothing needs nobody to pay.
  return calculation.payableNow > 0 && !payees.sharesComplete ? NO_BENEFICIARY : null;
}

async function findCalculation(
  transaction: Transaction,
  { calculationId }: ClaimRow,
): Promise<ClaimCalculationRow | null> {
  if (calculationId === null) return null;
  const [calculation = null] = await readCalculationsById(transaction, [calculationId]);
  return calculation;
}

const NOT_CALCULATED = refuse('NOT_CALCULATED', {
  id: 'Manfaat belum dihitung untuk kasus ini seperti adanya sekarang. Hitung dahulu.',
  en: 'What is owed is not calculated for the case as it stands now. Calculate it first.',
});

const NO_BENEFICIARY = refuse('NO_BENEFICIARY', {
  id: 'Penerima belum lengkap: catat peserta atau ahli waris yang berhak, dengan bagian yang berjumlah 100 %.',
  en: 'Who is to be paid is not settled: record the participant or the entitled heirs, with shares that make 100 %.',
});
