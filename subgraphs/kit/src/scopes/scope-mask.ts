import { API_SCOPES, isApiScope } from '../values/api-scopes.ts';
import type { ApiScope } from '../values/api-scopes.ts';

/** Scopes as bits, so that what a token carries is compared with what is needed in one step. */
export type ScopeMask = number;

/** What must be held: all scopes of one of the masks. */
export type RequiredScopes = readonly ScopeMask[];

/** Scopes by coordinate, `Type` or `Type.field`. */
export type ScopeRules = ReadonlyMap<string, RequiredScopes>;

/** The mask of some scopes. */
export function maskOf(scopes: Iterable<ApiScope>): ScopeMask {
  let mask = 0;
  for (const scope of scopes) mask |= 1 << API_SCOPES.indexOf(scope);
  return mask;
}

/** The scopes of a mask, in the order of the catalogue. */
export function scopesOf(mask: ScopeMask): readonly ApiScope[] {
  return API_SCOPES.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

/**
 * Reads the argument of `@requiresScopes`.
 *
 * @throws Error when it is no list of lists of scopes of the catalogue: what nobody can hold would be open to nobody, or by a slip to all
 */
export function readRequiredScopes(sets: unknown, coordinate: string): RequiredScopes {
  if (!Array.isArray(sets) || sets.length === 0) throw new Error(`@requiresScopes of ${coordinate} names no scopes.`);
  return sets.map((set: unknown) => {
    if (!Array.isArray(set)) throw new Error(`@requiresScopes of ${coordinate} is no list of lists.`);
    return maskOf(set.map((scope: unknown) => readScope(scope, coordinate)));
  });
}

function readScope(scope: unknown, coordinate: string): ApiScope {
  if (typeof scope === 'string' && isApiScope(scope)) return scope;
  throw new Error(`${coordinate} needs the scope ${JSON.stringify(scope)}, which no token can carry.`);
}
