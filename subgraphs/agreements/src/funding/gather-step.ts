import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import { pointOf } from '../domain/funding-check.ts';
import type { StepToRecord } from '../domain/funding-check.ts';
import type { EdgeRow } from './funding.table.ts';

/** What a session must be able to do to record money, in words. */
export const RECORDING = {
  permission: 'funding:record',
  what: { id: 'mencatat pendanaan perjanjian', en: 'record the funding of an agreement' },
} as const;

/** The facts of a step that a correction can change. */
export type EdgeFacts = Omit<EdgeRow, 'id' | 'agreementId' | 'recordedAt' | 'withdrawnAt'>;

/** The first institution of a step that does not exist, as a refusal. */
export async function findMissingInstitution(
  { loaders }: Pick<Context, 'loaders'>,
  step: StepToRecord,
): Promise<{ readonly refused: Refusal<'NOT_FOUND'> } | null> {
  for (const field of ['from', 'to'] as const) {
    const { institutionCode } = pointOf(step[field]);
    if (institutionCode !== null && (await loaders.institutions.load(institutionCode)) === null) {
      return refuse(
        'NOT_FOUND',
        { id: 'Instansi tidak ditemukan. Periksa kodenya.', en: 'There is no such institution. Check its code.' },
        `${field}.institutionCode`,
      );
    }
  }
  return null;
}

/** The facts of a step, as they are written. */
export function factsOf(step: StepToRecord & Pick<EdgeRow, 'basis'>): EdgeFacts {
  const [from, to] = [pointOf(step.from), pointOf(step.to)];
  return {
    fromRole: from.role,
    fromInstitution: from.institutionCode,
    fromName: from.name,
    toRole: to.role,
    toInstitution: to.institutionCode,
    toName: to.name,
    budgetLine: step.budgetLine ?? null,
    budgetLineText: textOf(step.budgetLineText),
    amountPromised: (step.amountPromised ?? null) as EdgeRow['amountPromised'],
    promisedOn: step.promisedOn ?? null,
    sourceText: textOf(step.sourceText),
    basis: step.basis,
  };
}

/** A text without the blanks around it; null for none. */
export function textOf(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
