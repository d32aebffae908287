import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { AgreementFacts } from '../domain/decide-enrolment.ts';
import type { LineRules } from '../domain/import-line.ts';
import type { RosterImportRow } from './roster-import.table.ts';

/** What the rows of an import are checked against. */
export function lineRules(
  row: RosterImportRow,
  {
    facts,
    mouOpensEnrolment,
    today,
  }: { readonly facts: AgreementFacts; readonly mouOpensEnrolment: boolean; readonly today: PlainDate },
): LineRules {
  return {
    today,
    institutionCode: row.institutionCode,
    policy: row.policy,
    defaults: {
      categoryCode: row.defaultCategoryCode,
      regionCode: row.defaultRegionCode,
      startsOn: row.defaultStartsOn,
      endsOn: row.defaultEndsOn,
      wageBase: row.defaultWageBase,
    },
    facts,
    mouOpensEnrolment,
    scopeRegions: row.scopeRegions,
  };
}
