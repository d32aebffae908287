import DataLoader from 'dataloader';

import type { Context } from '../context.ts';
import { warningsOf } from '../domain/agreement-warning.ts';
import type { AgreementNumbers, Warning } from '../domain/agreement-warning.ts';
import type { AgreementTerms, HeadcountTerms } from '../domain/agreement-terms.ts';
import type { BeneficiaryCount } from '../domain/headcount.ts';
import type { AgreementRow, BeneficiaryRow, HeadcountRow } from './agreement.table.ts';

/** A beneficiary of the terms in force today, whose head-counts are rows, or of a version, which holds its own. */
export type ShownBeneficiary = Pick<BeneficiaryRow, 'institutionCode' | 'statedTotal' | 'statedTotalNote'> &
  (Pick<BeneficiaryRow, 'agreementId'> | { readonly headcounts: readonly HeadcountTerms[] });

/** The head-counts of one beneficiary of an agreement. */
export async function loadBeneficiaryHeadcounts(
  { loaders }: Context,
  beneficiary: ShownBeneficiary,
): Promise<readonly HeadcountTerms[]> {
  if ('headcounts' in beneficiary) return beneficiary.headcounts;
  const lines: readonly HeadcountRow[] = await loaders.headcounts.load(beneficiary.agreementId);
  return lines.filter(({ institutionCode }) => institutionCode === beneficiary.institutionCode);
}

/** Reads the numbers of agreements, once however many of their fields follow from them. */
export function loadNumbers(
  beneficiaries: DataLoader<string, readonly BeneficiaryRow[]>,
  headcounts: DataLoader<string, readonly HeadcountRow[]>,
): DataLoader<string, readonly BeneficiaryCount[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const [found, lines] = await Promise.all([beneficiaries.loadMany(ids), headcounts.loadMany(ids)]);
    return ids.map((_id, index) => {
      const [own, ownLines] = [found[index] ?? [], lines[index] ?? []];
      if (own instanceof Error) return own;
      return ownLines instanceof Error ? ownLines : own.map((beneficiary) => countOf(beneficiary, ownLines));
    });
  });
}

function countOf({ institutionCode, statedTotal }: BeneficiaryRow, lines: readonly HeadcountRow[]): BeneficiaryCount {
  return {
    institutionCode,
    statedTotal,
    headcounts: lines.filter((line) => line.institutionCode === institutionCode),
  };
}

/** An agreement's beneficiaries with their head-counts, as the rules read them. */
export function loadCounts({ loaders }: Context, agreementId: string): Promise<readonly BeneficiaryCount[]> {
  return loaders.numbers.load(agreementId);
}

/** What a careful reader would ask about an agreement's own numbers. */
export async function loadWarnings(context: Context, agreement: AgreementRow): Promise<readonly Warning[]> {
  const beneficiaries = await loadCounts(context, agreement.id);
  return warningsAbout(context, {
    programmes: agreement.programmes,
    lineage: agreement.lineage,
    hasPredecessor: agreement.predecessorId !== null,
    yearInferred: agreement.signedOnConfidence === 'DERIVED',
    beneficiaries,
  });
}

/** What a careful reader would ask about the numbers of one version. Its line and its signature are the agreement's matter. */
export async function termsWarnings(context: Context, terms: AgreementTerms): Promise<readonly Warning[]> {
  const { programmes, beneficiaries } = terms;
  return warningsAbout(context, {
    programmes,
    lineage: 'UNKNOWN',
    hasPredecessor: false,
    yearInferred: false,
    beneficiaries,
  });
}

async function warningsAbout({ loaders }: Context, numbers: AgreementNumbers): Promise<readonly Warning[]> {
  return warningsOf(numbers, await loaders.categoryRules());
}
