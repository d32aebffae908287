import type { Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { BenefitSchedule } from '../domain/entitlement/benefit-schedule.ts';
import { scheduleOn } from '../domain/entitlement/benefit-schedule.ts';
import { RULES_VERSION } from '../domain/entitlement/benefit-schedules.ts';
import { checkEntitlementInput, checkOtherBenefits } from '../domain/entitlement/check-entitlement-input.ts';
import type { EntitlementRefusalCode } from '../domain/entitlement/check-entitlement-input.ts';
import type { EntitlementInput as Case } from '../domain/entitlement/entitlement-input.ts';
import { differenceOf, entitlement } from '../domain/entitlement/entitlement.ts';
import type { Entitlement } from '../domain/entitlement/entitlement.ts';
import { otherBenefits, overlapWarning } from '../domain/entitlement/santunan.ts';
import type { OtherBenefits, OtherBenefitsInput } from '../domain/entitlement/santunan.ts';
import type { EntitlementInput } from '../schema.types.ts';

/** What is owed, with what others give and the name of the rules. */
export interface ComputedEntitlement extends Entitlement {
  readonly otherBenefits: OtherBenefits;
  readonly overlap: Sentence | null;
  readonly rulesVersion: string;
}

/** What another classification changes. */
export interface ComputedReclassification {
  readonly before: ComputedEntitlement;
  readonly after: ComputedEntitlement;
  readonly difference: Rupiah;
}

type Refused = Refusal<EntitlementRefusalCode>;

/** What is owed in a case, or why it was not computed. */
export function computeEntitlement(
  input: EntitlementInput,
  schedules: readonly BenefitSchedule[],
  now: Instant,
): ComputedEntitlement | Refused {
  const asked = toCase(input);
  const others = toOthers(input);
  const problem = checkEntitlementInput(asked, schedules, dateInJakarta(now)) ?? checkOtherBenefits(others);
  if (problem !== null) return problem;
  const schedule = scheduleOn(schedules, asked.occurredOn);
  if (schedule === undefined) throw new Error('a checked day has rules');
  const own = entitlement(asked, schedule);
  const other = otherBenefits(others);
  return { ...own, otherBenefits: other, overlap: overlapWarning(own.total, other), rulesVersion: RULES_VERSION };
}

/** Both classifications of one case, and what lies between them. */
export function computeReclassification(
  from: EntitlementInput,
  to: EntitlementInput,
  schedules: readonly BenefitSchedule[],
  now: Instant,
): ComputedReclassification | Refused {
  if (!from.occurredOn.equals(to.occurredOn)) return ANOTHER_DAY;
  const before = computeEntitlement(from, schedules, now);
  if ('code' in before) return before;
  const after = computeEntitlement(to, schedules, now);
  if ('code' in after) return after;
  return { before, after, difference: differenceOf(before, after) };
}

const ANOTHER_DAY: Refused = {
  code: 'INVALID',
  field: 'to.occurredOn',
  message: {
    id: 'Penggolongan ulang adalah tentang kejadian yang sama. Isi tanggal yang sama pada keduanya.',
    en: 'Another classification is about the same incident. Give the same day in both.',
  },
};

function toCase(input: EntitlementInput): Case {
  const { costs } = input;
  return {
    programme: input.programme,
    occurredOn: input.occurredOn,
    outcome: input.outcome,
    civilServant: input.civilServant,
    monthlyWage: input.monthlyWage ?? null,
    contributionMonths: input.contributionMonths ?? null,
    inability: { months: input.inabilityMonths, days: input.inabilityDays },
    disabilities: input.disabilities.map(({ shareBasisPoints, functionLostBasisPoints }) => ({
      share: shareBasisPoints,
      functionLost: functionLostBasisPoints ?? null,
    })),
    costs: {
      ...costs,
      prostheses: costs.prostheses.map(({ referencePrice, paid }) => ({ referencePrice, paid: paid ?? null })),
    },
    children: input.children.map((child) => ({ ...child, level: child.level ?? null })),
  };
}

function toOthers({ occurredOn, santunan, regionalAid }: EntitlementInput): OtherBenefitsInput {
  return {
    occurredOn,
    santunan: santunan == null ? null : { case: santunan.case, suicide: santunan.suicide },
    regionalAid: regionalAid ?? null,
  };
}
