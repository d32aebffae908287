import type { Context } from '../context.ts';
import { warningsOf } from '../domain/agreement-warning.ts';
import type { CategoryRule, Warning } from '../domain/agreement-warning.ts';
import type { BeneficiaryCount } from '../domain/headcount.ts';
import type { AgreementRow, BeneficiaryRow, HeadcountRow } from './agreement.table.ts';

/** The head-counts of one beneficiary of an agreement. */
export async function loadBeneficiaryHeadcounts(
  { loaders }: Context,
  beneficiary: BeneficiaryRow,
): Promise<readonly HeadcountRow[]> {
  const lines = await loaders.headcounts.load(beneficiary.agreementId);
  return lines.filter(({ institutionCode }) => institutionCode === beneficiary.institutionCode);
}

/** An agreement's beneficiaries with their head-counts, as the rules read them. */
export async function loadCounts(context: Context, agreementId: string): Promise<readonly BeneficiaryCount[]> {
  const beneficiaries = await context.loaders.beneficiaries.load(agreementId);
  return Promise.all(
    beneficiaries.map(async (beneficiary) => ({
      institutionCode: beneficiary.institutionCode,
      statedTotal: beneficiary.statedTotal,
      headcounts: await loadBeneficiaryHeadcounts(context, beneficiary),
    })),
  );
}

/** What a careful reader would ask about an agreement's own numbers. */
export async function loadWarnings(context: Context, agreement: AgreementRow): Promise<readonly Warning[]> {
  const beneficiaries = await loadCounts(context, agreement.id);
  const codes = new Set(beneficiaries.flatMap(({ headcounts }) => headcounts.map(({ categoryCode }) => categoryCode)));
  const rules = await Promise.all([...codes].map((code) => context.loaders.officerCategories.load(code)));
  return warningsOf(
    {
      programmes: agreement.programmes,
      lineage: agreement.lineage,
      hasPredecessor: agreement.predecessorId !== null,
      yearInferred: agreement.signedOnConfidence === 'DERIVED',
      beneficiaries,
    },
    new Map(rules.filter((rule) => rule !== null).map((rule): [string, CategoryRule] => [rule.code, rule])),
  );
}
