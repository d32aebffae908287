import { toGlobalId } from '@payung/kit/values/global-id.ts';

/** Objects that another subgraph owns, by the key that it knows them by. */

/** A region by its code. */
export function regionRef(code: string | null) {
  return code === null ? null : { __typename: 'Region' as const, code };
}

/** An institution by its code. */
export function institutionRef(code: string | null) {
  return code === null ? null : { __typename: 'Institution' as const, code };
}

/** An election by its code. */
export function electionRef(code: string | null) {
  return code === null ? null : { __typename: 'Election' as const, code };
}

/** A category of officer by its code. */
export function officerCategoryRef(code: string) {
  return { __typename: 'OfficerCategory' as const, code };
}

/** An agreement by its primary key. */
export function agreementRef(key: string) {
  return { __typename: 'Agreement' as const, id: toGlobalId('Agreement', key) };
}
