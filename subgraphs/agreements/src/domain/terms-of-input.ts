import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { AgreementTermsInput } from '../schema.types.ts';
import type { AgreementTerms, BeneficiaryTerms, Period } from './agreement-terms.ts';

/** What is known beside the input. */
export interface TermsContext {
  /** Names of the categories by their codes. */
  readonly categoryNames: ReadonlyMap<string, string>;
  /** The terms that the input replaces: what a caller cannot send stays as it was written down. */
  readonly before: AgreementTerms | null;
}

/**
 * The terms that a caller sends. What only a source can say is kept from the terms before: how it names a category, a note on a
 * total that stays, a part that is implied, and that a period was derived as long as its days are the same.
 */
export function termsOfInput(input: AgreementTermsInput, { categoryNames, before }: TermsContext): AgreementTerms {
  return {
    instrument: input.instrument,
    subject: input.subject ?? null,
    programmes: [...new Set(input.programmes)].toSorted(),
    period: periodOf(input, before),
    parties: input.parties.map(({ institutionCode, role }) => ({
      institutionCode,
      role,
      implied:
        before?.parties.find((party) => party.institutionCode === institutionCode && party.role === role)?.implied ??
        false,
    })),
    beneficiaries: input.beneficiaries.map((beneficiary) => beneficiaryOf(beneficiary, categoryNames, before)),
    servicePeriods: input.servicePeriods,
    wageBases: input.wageBases.map(({ categoryCode, kind, monthlyAmount }) => ({
      categoryCode,
      kind,
      monthlyAmount: monthlyAmount ?? null,
    })),
    exclusions: input.exclusions.map(({ categoryCode, text }) => ({ categoryCode, text: text ?? null })),
    legalBases: input.legalBases,
    fundingText: input.fundingText ?? null,
  };
}

/** The same terms as a caller would send them, as a form starts from or a renewal is checked by. */
export function inputOfTerms(terms: AgreementTerms): AgreementTermsInput {
  const { period, ...said } = terms;
  return { ...said, startsOn: period.startsOn, endsOn: period.endsOn };
}

function periodOf(input: Pick<AgreementTermsInput, 'startsOn' | 'endsOn'>, before: AgreementTerms | null): Period {
  const [startsOn, endsOn] = [input.startsOn ?? null, input.endsOn ?? null];
  const isAsBefore =
    before !== null && isSameDay(startsOn, before.period.startsOn) && isSameDay(endsOn, before.period.endsOn);
  return { startsOn, endsOn, confidence: isAsBefore ? before.period.confidence : 'STATED' };
}

function beneficiaryOf(
  { institutionCode, statedTotal = null, headcounts }: AgreementTermsInput['beneficiaries'][number],
  categoryNames: TermsContext['categoryNames'],
  before: AgreementTerms | null,
): BeneficiaryTerms {
  const old = before?.beneficiaries.find((beneficiary) => beneficiary.institutionCode === institutionCode);
  return {
    institutionCode,
    statedTotal: statedTotal ?? null,
    statedTotalNote: old !== undefined && old.statedTotal === (statedTotal ?? null) ? old.statedTotalNote : null,
    headcounts: headcounts.map(({ categoryCode, people, covered }) => ({
      categoryCode,
      label:
        old?.headcounts.find((line) => line.categoryCode === categoryCode)?.label ??
        categoryNames.get(categoryCode) ??
        categoryCode,
      people,
      covered,
    })),
  };
}

function isSameDay(a: PlainDate | null, b: PlainDate | null): boolean {
  return a === null || b === null ? a === b : Temporal.PlainDate.compare(a, b) === 0;
}
