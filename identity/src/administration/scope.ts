import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';
import { NATION } from '@payung/kit/values/region-code.ts';
import type { Holding } from '@payung/kit/values/grants.ts';

/**
 * The rows that lie within somebody's institution and regions, as SQL over `institution_code` and `region_codes`: the
 * same rule as `liesWithin`. Takes the parameters at the places given.
 */
export function withinSql(institution: string, regions: string): string {
  return `(${institution}::text is null or institution_code = ${institution}
      or institution_code like ${institution} || '.%'
      or (split_part(${institution}, '-', 2) = '${NATION}' and split_part(institution_code, '-', 1) = split_part(${institution}, '-', 1)))
    and ('${NATION}' = any(${regions}::text[]) or not exists (
      select 1 from unnest(region_codes) as held
      where not exists (
        select 1 from unnest(${regions}::text[]) as own where held = own or held like own || '.%')))`;
}

/** The values of those parameters. */
export function scopeOf({ institutionCode, regionCodes }: Holding): readonly [string | null, readonly string[]] {
  // A code that is none covers nothing; it never gets into a pattern.
  const isCode = institutionCode === null || splitInstitutionCode(institutionCode) !== null;
  return [isCode ? institutionCode : '', regionCodes];
}

/** A text as it stands in a pattern of `like`. */
export function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}
