import type { Session } from '@payung/kit/access.ts';
import { badInput } from '@payung/kit/errors.ts';
import { escapeLike, inRegions, inScope } from '@payung/kit/scope-sql.ts';
import type { SqlCondition } from '@payung/kit/scope-sql.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { AgreementFilter as FilterInput } from '../schema.types.ts';

/** What to keep in a list of agreements, with the day that "today" is. */
export type AgreementFilter = FilterInput & { readonly today: PlainDate };

/**
 * Agreements within the session's scope, as a condition on the table `agreement`. The criterion is the region of the agreement and, for those
 * who act for an institution, that it (or a subordinate) is a party in any role. Other owners decide on what is signed: a service sees no
 * drafts.
 */
export function isVisibleTo(session: Session): SqlCondition {
  const region = inRegions(session.regionCodes, 'agreement.region_code', 'scopeRegions');
  const conditions = [region.sql];
  if (session.role === 'SERVICE') conditions.push('agreement.signed_on is not null');
  if (session.institutionCode === null) return { sql: conditions.join(' and '), parameters: region.parameters };
  const own = inScope(
    { ...session, regionCodes: ['ID'] },
    { institutions: ['party.institution_code'], region: 'agreement.region_code' },
  );
  conditions.push(`exists (select from agreement_party party where party.agreement_id = agreement.id and ${own.sql})`);
  return { sql: conditions.join(' and '), parameters: { ...region.parameters, ...own.parameters } };
}

/** What a filter keeps, as a condition on the table `agreement`; the parameter `today` is always there. */
export function keptBy(filter: AgreementFilter): SqlCondition {
  return allOf([...keptByPlace(filter), ...keptByLife(filter)], { today: filter.today.toString() });
}

/** Conditions that all have to hold. */
export function allOf(conditions: readonly SqlCondition[], parameters: SqlCondition['parameters'] = {}): SqlCondition {
  const texts = conditions.map(({ sql }) => sql).filter((sql) => sql !== 'true');
  return {
    sql: texts.length === 0 ? 'true' : texts.join(' and '),
    parameters: Object.assign(
      {},
      parameters,
      ...conditions.map((each) => each.parameters),
    ) as SqlCondition['parameters'],
  };
}

/** Narrows down by where agreements are, between whom, and how they are called. */
function keptByPlace(filter: AgreementFilter): readonly SqlCondition[] {
  const { regionCode, provinceCode, electionCode, institutionCode, instrument, search } = filter;
  const kept: SqlCondition[] = [];
  for (const [name, code] of Object.entries({ filterRegions: regionCode, filterProvinces: provinceCode }))
    if (code) kept.push(inRegions([code], 'agreement.region_code', name));
  if (electionCode) kept.push({ sql: 'agreement.election_code = :electionCode', parameters: { electionCode } });
  if (instrument) kept.push({ sql: 'agreement.instrument = :instrument', parameters: { instrument } });
  if (search)
    kept.push({ sql: "agreement.title ilike '%' || :search || '%'", parameters: { search: escapeLike(search) } });
  if (institutionCode) {
    kept.push({
      sql: 'exists (select from agreement_party filter_party where filter_party.agreement_id = agreement.id and filter_party.institution_code = :institutionCode)',
      parameters: { institutionCode },
    });
  }
  return kept;
}

/** Narrows down by what agreements say, when they were signed and where they stand today. */
function keptByLife(filter: AgreementFilter): readonly SqlCondition[] {
  const { programme, lineage, signedFrom, signedTo, statuses, endsWithinDays, today } = filter;
  const kept: SqlCondition[] = [];
  if (programme) kept.push({ sql: ':programme = any(agreement.programmes)', parameters: { programme } });
  if (lineage) kept.push({ sql: 'agreement.lineage = :lineage', parameters: { lineage } });
  if (signedFrom)
    kept.push({ sql: 'agreement.signed_on >= :signedFrom', parameters: { signedFrom: signedFrom.toString() } });
  if (signedTo) kept.push({ sql: 'agreement.signed_on <= :signedTo', parameters: { signedTo: signedTo.toString() } });
  if (statuses) kept.push({ sql: inStates(':statuses'), parameters: { statuses } });
  if ((endsWithinDays ?? null) !== null) {
    const until = lastDayWithin(endsWithinDays!, today).toString();
    kept.push(
      { sql: 'agreement.ends_on between :today and :until', parameters: { until } },
      { sql: inStates(':current'), parameters: { current: ['IN_FORCE', 'SUSPENDED'] } },
    );
  }
  return kept;
}

/** The states of all agreements are found together: one by one, each would look up its own events. */
function inStates(parameter: string): string {
  return `agreement.id in (select standing.agreement_id from agreement_statuses(:today) standing where standing.status = any(${parameter}))`;
}

function lastDayWithin(days: number, today: PlainDate): PlainDate {
  if (days < 0 || days > 3_660) throw badInput('"endsWithinDays" must be 0 to 3,660.', 'endsWithinDays');
  return today.add({ days });
}
