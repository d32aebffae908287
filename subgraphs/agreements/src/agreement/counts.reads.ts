import { remembered } from '@payung/kit/remembered.ts';
import { comes, whenThere } from '@payung/kit/soon.ts';
import type { Loads, Soon } from '@payung/kit/soon.ts';

import type { Context } from '../context.ts';
import { warningsOf } from '../domain/agreement-warning.ts';
import type { CategoryRule, Warning } from '../domain/agreement-warning.ts';
import type { AgreementTerms, HeadcountTerms } from '../domain/agreement-terms.ts';
import { totalsOf } from '../domain/headcount.ts';
import type { BeneficiaryCount, HeadcountTotals } from '../domain/headcount.ts';
import type { AgreementRow, BeneficiaryRow, HeadcountRow } from './agreement.table.ts';

/** A beneficiary of the terms in force today, whose head-counts are rows, or of a version, which holds its own. */
export type ShownBeneficiary = Pick<BeneficiaryRow, 'institutionCode' | 'statedTotal' | 'statedTotalNote'> &
  (Pick<BeneficiaryRow, 'agreementId'> | { readonly headcounts: readonly HeadcountTerms[] });

/** The head-counts of one beneficiary of an agreement. */
export function loadBeneficiaryHeadcounts(
  { loaders }: Context,
  beneficiary: ShownBeneficiary,
): Soon<readonly HeadcountTerms[]> {
  if ('headcounts' in beneficiary) return beneficiary.headcounts;
  return whenThere(loaders.headcounts.load(beneficiary.agreementId), (lines) =>
    lines.filter(({ institutionCode }) => institutionCode === beneficiary.institutionCode),
  );
}

/** What the rules read of the numbers of agreements, made once for as long as their rows are held. */
export function loadNumbers(
  beneficiaries: Loads<readonly BeneficiaryRow[]>,
  headcounts: Loads<readonly HeadcountRow[]>,
): Loads<readonly BeneficiaryCount[]> {
  return {
    load(id) {
      const [own, lines] = [beneficiaries.load(id), headcounts.load(id)];
      if (!comes(own) && !comes(lines)) return countsOf(own, lines);
      return Promise.all([own, lines]).then(([found, foundLines]) => countsOf(found, foundLines));
    },
  };
}

const countsOf = remembered((beneficiaries: readonly BeneficiaryRow[], lines: readonly HeadcountRow[]) =>
  beneficiaries.map((beneficiary) => countOf(beneficiary, lines)),
);

function countOf({ institutionCode, statedTotal }: BeneficiaryRow, lines: readonly HeadcountRow[]): BeneficiaryCount {
  return {
    institutionCode,
    statedTotal,
    headcounts: lines.filter((line) => line.institutionCode === institutionCode),
  };
}

/** An agreement's beneficiaries with their head-counts, as the rules read them. */
export function loadCounts({ loaders }: Context, agreementId: string): Soon<readonly BeneficiaryCount[]> {
  return loaders.numbers.load(agreementId);
}

/** The totals of an agreement. */
export function loadTotals(context: Context, agreementId: string): Soon<HeadcountTotals> {
  return whenThere(loadCounts(context, agreementId), totalsOnce);
}

const totalsOnce = remembered((counts: readonly BeneficiaryCount[]) => totalsOf(counts));

/** What a careful reader would ask about an agreement's own numbers. */
export function loadWarnings(context: Context, agreement: AgreementRow): Soon<readonly Warning[]> {
  return whenThere(loadCounts(context, agreement.id), (counts) =>
    whenThere(context.loaders.categoryRules(), (rules) => warningsOnce(agreement, counts, rules)),
  );
}

const warningsOnce = remembered(
  (agreement: AgreementRow, beneficiaries: readonly BeneficiaryCount[], rules: ReadonlyMap<string, CategoryRule>) =>
    warningsOf(
      {
        programmes: agreement.programmes,
        lineage: agreement.lineage,
        hasPredecessor: agreement.predecessorId !== null,
        yearInferred: agreement.signedOnConfidence === 'DERIVED',
        beneficiaries,
      },
      rules,
    ),
);

/** What a careful reader would ask about the numbers of one version. Its line and its signature are the agreement's matter. */
export function termsWarnings({ loaders }: Context, terms: AgreementTerms): Soon<readonly Warning[]> {
  const { programmes, beneficiaries } = terms;
  const numbers = {
    programmes,
    lineage: 'UNKNOWN',
    hasPredecessor: false,
    yearInferred: false,
    beneficiaries,
  } as const;
  return whenThere(loaders.categoryRules(), (rules) => warningsOf(numbers, rules));
}
