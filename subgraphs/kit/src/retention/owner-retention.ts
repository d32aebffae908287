import type { Database } from '../database.ts';
import type { RequestContext } from '../request-context.ts';
import type { RetentionClassName } from '../values/retention-class.ts';

/** Classes that an owner erases; the enum `RetentionClass` of the schema. The trail is kept. */
export type RetentionClass = Exclude<RetentionClassName, 'TRAIL'>;

/** Why a command on retention wrote nothing; the enum `RetentionRefusalCode` of the schema. */
export type RetentionRefusalCode =
  | 'FORBIDDEN'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'WRONG_STATE'
  | 'ONE_AT_A_TIME'
  | 'SAME_PERSON'
  | 'IDEMPOTENCY_KEY_REUSED';

/** What retention needs of a request. */
export interface RetentionContext extends RequestContext {
  readonly database: Database;
}

/** A class that an owner keeps. */
export interface KeptClass {
  readonly name: RetentionClass;
  /** SQL of what is over its term (`due`) and what of it something needs (`held_back`): `$1` the moment of the cut, `$2` its day. */
  readonly count: string;
  /** Whether it is removed by itself, and by no run. */
  readonly automatic?: true;
  /** Whether its rows say by themselves until when they are kept: the cut is then now, and nobody sets it. */
  readonly fixed?: true;
  /** The fewest days that may be set. */
  readonly fewestDays?: number;
}

/** What an owner keeps, and for how long. */
export interface OwnerRetention {
  /** The owner's word in the names of root fields, as `Claim` in `requestClaimErasure`; nothing for the owner of people. */
  readonly word: '' | 'Claim' | 'Agreement';
  /** In the order in which they are shown. */
  readonly classes: readonly KeptClass[];
}

/** Days in which a claim can still come: five years from the accident (PP 82/2019 Art 26), and a day. */
export const DAYS_UNTIL_LAPSED = 1_827;

/** How many rows over their term are counted. */
export const MOST_COUNTED = 100_000;

/** What stands where the name of somebody, or words about them, stood. */
export const ERASED_WORDS = '(data dihapus)';

/** Keys of commands, which every owner keeps. */
export const KEPT_KEYS: KeptClass = {
  name: 'IDEMPOTENCY_KEY',
  count: `select count(*)::int as due, 0 as held_back from (
    select from idempotency_key where created_at < $1 and $2::date is not null limit ${MOST_COUNTED + 1}) counted`,
};
