import type { Session } from './access.ts';
import { splitInstitutionCode } from './values/institution-code.ts';
import { NATION } from './values/region-code.ts';

/** A condition for a `where` clause with its named parameters. */
export interface SqlCondition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The columns that place a row: the institutions it belongs to (any one is enough) and its region. */
export interface PlaceColumns {
  readonly institutions: readonly string[];
  readonly region: string;
}

/**
 * The same rule as `isInScope`, as SQL: rows outside the session's institution and regions are never read.
 * A null institution column matches no institution.
 */
export function inScope(session: Session, columns: PlaceColumns): SqlCondition {
  const region = inRegions(session.regionCodes, columns.region);
  const institution =
    session.institutionCode === null ? null : ofInstitution(session.institutionCode, columns.institutions);
  if (institution === null) return region;
  return {
    sql: `${region.sql} and ${institution.sql}`,
    parameters: { ...region.parameters, ...institution.parameters },
  };
}

/** Rows whose region is one of these or lies below one. */
export function inRegions(codes: readonly string[], column: string, name = 'scopeRegions'): SqlCondition {
  if (codes.includes(NATION)) return { sql: 'true', parameters: {} };
  return {
    sql: `(${column} = any(:${name}) or ${column} like any(:${name}Below))`,
    parameters: { [name]: codes, [`${name}Below`]: codes.map((code) => `${escapeLike(code)}.%`) },
  };
}

function ofInstitution(code: string, columns: readonly string[]): SqlCondition {
  const parts = splitInstitutionCode(code);
  const below = parts?.place === NATION ? `${parts.kind}-%` : `${escapeLike(code)}.%`;
  return {
    sql: `(${columns.map((column) => `${column} = :scopeInstitution or ${column} like :scopeInstitutionBelow`).join(' or ')})`,
    parameters: { scopeInstitution: code, scopeInstitutionBelow: below },
  };
}

/** Text as a part of a `like` pattern that stands for itself: codes come from tokens and callers, and may hold wildcards. */
export function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}
