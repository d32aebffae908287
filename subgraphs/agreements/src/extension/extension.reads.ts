import { permit } from '@payung/kit/access.ts';
import { badInput } from '@payung/kit/errors.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import type { AgreementRow } from '../agreement/agreement.table.ts';
import { loadCounts } from '../agreement/counts.reads.ts';
import type { Context } from '../context.ts';
import { categoryToPay } from '../domain/category-to-pay.ts';
import { contributionCost } from '../domain/contribution-cost.ts';
import type { Cost } from '../domain/contribution-cost.ts';
import { bodyOf } from '../domain/coverage-facts.ts';
import { checkExtension, timeAsked } from '../domain/extension-check.ts';
import { isCovered, peopleOfExtension } from '../domain/extension-people.ts';
import { extensionWarnings } from '../domain/extension-warning.ts';
import type { ExtensionDoubt } from '../domain/extension-warning.ts';
import { payerOf } from '../domain/funding-chain.ts';
import type { Point } from '../domain/funding-chain.ts';
import type { CategoryCount } from '../domain/headcount.ts';
import { loadSteps } from '../funding/funding.reads.ts';
import type { OfficerCategoryRow } from '../officer-category/officer-category.table.ts';
import type { ExtensionInput } from '../schema.types.ts';
import { loadCostFacts, seatsAndUnits } from './cost-facts.reads.ts';
import type { CostFacts } from './cost-facts.reads.ts';
import { programmesOf } from './expected-contribution.reads.ts';

/** What an extension costs and brings. */
export interface ShownExtension {
  readonly agreement: AgreementRow | null;
  readonly regionCode: string;
  readonly electionCode: string;
  readonly cost: Cost;
  readonly peopleNewlyCovered: number;
  readonly payer: Point | null;
  readonly asOf: PlainDate;
  readonly daysToPolling: number;
  readonly lastSafeDate: PlainDate;
  readonly daysToLastSafeDate: number;
  readonly warnings: readonly ExtensionDoubt[];
}

/** Whose officers an extension is about. */
interface Subject {
  readonly agreement: AgreementRow | null;
  readonly regionCode: string;
  readonly electionCode: string;
  /** Those whose officers may be covered. */
  readonly institutionCodes: readonly string[];
  /** What the agreement says of them. */
  readonly lines: readonly CategoryCount[];
}

/**
 * What it would cost to cover officers who are not covered, or null when the subject is not there or out of sight.
 *
 * @throws GraphQLError `BAD_USER_INPUT` when the question contradicts itself or names a category that is none
 */
export async function readExtensionCost(context: Context, input: ExtensionInput): Promise<ShownExtension | null> {
  permit(context.session, 'coverage:read');
  const problem = checkExtension(input);
  if (problem !== null) throw badInput(problem.message, problem.field);
  const subject = await findSubject(context, input);
  if (subject === null) return null;
  const facts = await loadCostFacts(context, subject, subject.agreement);
  return facts === null ? null : computeExtension(context, input, { subject, facts });
}

async function findSubject(context: Context, input: ExtensionInput): Promise<Subject | null> {
  if (input.agreementId) return findAgreementSubject(context, input);
  const { regionCode, electionCode, institutionCode } = input;
  if (!regionCode || !electionCode || !institutionCode) return null;
  permit(context.session, 'coverage:read', { regionCode });
  const institution = await context.loaders.institutions.load(institutionCode);
  if (institution === null) return null;
  if (bodyOf(institutionCode) === null) {
    throw badInput('Only a KPU or a Bawaslu has election officers.', 'institutionCode');
  }
  return { agreement: null, regionCode, electionCode, institutionCodes: [institutionCode], lines: [] };
}

async function findAgreementSubject(
  context: Context,
  { agreementId, institutionCode }: ExtensionInput,
): Promise<Subject | null> {
  const key = findKey('Agreement', agreementId ?? '');
  const agreement = key === null ? null : await context.loaders.agreements.load(key);
  if (agreement === null) return null;
  permit(context.session, 'coverage:read', { regionCode: agreement.regionCode });
  const all = await loadCounts(context, agreement.id);
  const beneficiaries = institutionCode ? all.filter((each) => each.institutionCode === institutionCode) : all;
  if (beneficiaries.length === 0)
    throw badInput('The institution is no beneficiary of this agreement.', 'institutionCode');
  const { regionCode, electionCode } = agreement;
  return {
    agreement,
    regionCode,
    electionCode,
    institutionCodes: beneficiaries.map((each) => each.institutionCode),
    lines: beneficiaries.flatMap(({ headcounts }) => headcounts),
  };
}

async function computeExtension(
  context: Context,
  input: ExtensionInput,
  { subject, facts }: { readonly subject: Subject; readonly facts: CostFacts },
): Promise<ShownExtension> {
  const { agreement, regionCode, electionCode } = subject;
  const categories = input.categories.map(({ categoryCode }, index) => findCategory(facts, categoryCode, index));
  const toPay = categories.flatMap((category, index) =>
    category.civilServants
      ? []
      : [categoryToPay(asked(category, input.categories[index]!, { subject, facts }), timeAsked(input), facts.pay)],
  );
  const programmes = input.programmes ?? programmesOf(agreement ?? { programmes: [] });
  const cost = contributionCost(toPay, programmes, facts.table);
  const payer = agreement === null ? null : payerOf(await loadSteps(context, agreement.id));
  const today = dateInJakarta(context.now);
  const { pollingDate } = facts.pay;
  const { lastSafeDate } = facts.picture;
  const bodies = new Set(subject.institutionCodes.map(bodyOf));
  return {
    agreement,
    regionCode,
    electionCode,
    cost,
    peopleNewlyCovered: toPay.reduce((sum, { people }) => sum + (people ?? 0), 0),
    payer,
    asOf: today,
    daysToPolling: today.until(pollingDate, { largestUnit: 'days' }).days,
    lastSafeDate,
    daysToLastSafeDate: today.until(lastSafeDate, { largestUnit: 'days' }).days,
    warnings: extensionWarnings({
      asked: categories.map((category) => ({
        categoryCode: category.code,
        name: { id: category.nameId, en: category.nameEn },
        civilServants: category.civilServants,
        coveredAlready: isCovered(category, subject.lines, facts.categories),
        foreign: !bodies.has(category.body),
      })),
      toPay,
      cost,
      today,
      pollingDate,
      lastSafeDate,
      payerKnown: payer !== null,
    }),
  };
}

function findCategory({ categories }: CostFacts, code: string, index: number): OfficerCategoryRow {
  const category = categories.get(code);
  if (category === undefined) {
    throw badInput('There is no such category of officer. Check its code.', `categories.${index}.categoryCode`);
  }
  return category;
}

function asked(
  category: OfficerCategoryRow,
  { people, wageBase }: ExtensionInput['categories'][number],
  { subject, facts }: { readonly subject: Subject; readonly facts: CostFacts },
) {
  const expected = facts.picture
    .expectedOf(subject.regionCode, category.body)
    .flatMap((each) =>
      each.expected === null
        ? []
        : [[each.categoryCode, { people: each.expected, confidence: each.confidence }] as const],
    );
  const found = peopleOfExtension(
    category,
    { given: people ?? null, lines: subject.lines, expected: new Map(expected) },
    facts.categories,
  );
  return { categoryCode: category.code, ...found, ...seatsAndUnits(facts, category), wageBase: wageBase ?? null };
}
