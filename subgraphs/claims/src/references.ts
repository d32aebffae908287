import { toGlobalId } from '@payung/kit/values/global-id.ts';

/** Objects that another subgraph owns, by the key that it knows them by. Null is "not known yet". */

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

/** An agreement by its primary key. */
export function agreementRef(key: string | null) {
  return key === null ? null : { __typename: 'Agreement' as const, id: toGlobalId('Agreement', key) };
}

/** An enrolment by its primary key. */
export function enrolmentRef(key: string) {
  return { __typename: 'Enrolment' as const, id: toGlobalId('Enrolment', key) };
}
