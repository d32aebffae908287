import type { EnumOf } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';
import type { Tone } from '../ui/status-badge.tsx';
import { words } from './labels.ts';

/** Why people who should be protected are not. */
export const absenceLabel = words<EnumOf<'AbsenceKind'>>({
  EXCLUDED_BY_TEXT: m.absence_excluded,
  PROMISED_NOT_ENROLLED: m.absence_not_enrolled,
  NEVER_MENTIONED: m.absence_never_mentioned,
});

/** Where enrolment stands before an election. */
export const readinessLabel = words<EnumOf<'ReadinessState'>>({
  PAST_LAST_SAFE_DATE: m.readiness_past_safe_date,
  TOO_SLOW: m.readiness_too_slow,
  ON_TRACK: m.readiness_on_track,
  COMPLETE: m.readiness_complete,
  OVER: m.readiness_over,
});

/** The tone of that. */
export const readinessTone = {
  PAST_LAST_SAFE_DATE: 'bad',
  TOO_SLOW: 'warning',
  ON_TRACK: 'info',
  COMPLETE: 'good',
  OVER: 'neutral',
} as const satisfies Record<EnumOf<'ReadinessState'>, Tone>;

/** What is counted in a region. */
export const countedUnitLabel = words<EnumOf<'CountedUnit'>>({
  DISTRICT: m.unit_district,
  VILLAGE: m.unit_village,
  POLLING_STATION: m.unit_polling_station,
});

/** How a count is known. */
export const countBasisLabel = words<EnumOf<'CountBasis'>>({
  RECORDED: m.count_recorded,
  DERIVED: m.count_derived,
  LISTED: m.count_listed,
  SUMMED: m.count_summed,
  UNKNOWN: m.count_unknown,
});

/** The level at which officers serve, as the unit that a body serves. */
export const officerLevelLabel = words<EnumOf<'OfficerLevel'>>({
  REGENCY: m.level_one_regency,
  DISTRICT: m.unit_district,
  VILLAGE: m.unit_village,
  POLLING_STATION: m.unit_polling_station,
});

/** Where a number of people to cover comes from. */
export const peopleFromLabel = words<EnumOf<'PeopleFrom'>>({
  GIVEN: m.people_from_given,
  EXCLUDED_BY_TEXT: m.people_from_excluded,
  COVERED_BY_TEXT: m.people_from_covered,
  EXPECTED: m.people_from_expected,
  UNKNOWN: m.not_known,
});

/** What somebody is to the money that pays the contributions. */
export const payerRoleLabel = words<EnumOf<'FundingRole'>>({
  FUNDER: m.party_funder,
  CHANNEL: m.party_channel,
  PAYER: m.payer_role,
  INSURER: m.party_insurer,
});

/** The classes of risk of JKK. */
export const riskClassLabel = words<EnumOf<'RiskClass'>>({
  VERY_LOW: m.risk_very_low,
  LOW: m.risk_low,
  MEDIUM: m.risk_medium,
  HIGH: m.risk_high,
  VERY_HIGH: m.risk_very_high,
});

/** How much of what it should count a figure counts. */
export const completenessLabel = words<EnumOf<'FigureCompleteness'>>({
  COMPLETE: m.completeness_complete,
  PARTIAL: m.completeness_partial,
  ESTIMATED: m.completeness_estimated,
  UNKNOWN: m.completeness_unknown,
});

/** The tone of that. */
export const completenessTone = {
  COMPLETE: 'good',
  PARTIAL: 'warning',
  ESTIMATED: 'info',
  UNKNOWN: 'neutral',
} as const satisfies Record<EnumOf<'FigureCompleteness'>, Tone>;
