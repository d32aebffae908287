import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import type { Permission, Session } from '../access.ts';
import type { Transaction } from '../database.ts';

/** Types of things that feeds tell of; the enum `ChangedType` of the schema. */
export const CHANGED_TYPES = [
  'AGREEMENT',
  'PARTICIPANT',
  'ENROLMENT',
  'ROSTER_IMPORT',
  'INVOICE',
  'CLAIM',
  'PAYMENT_BATCH',
] as const;

/** A type of thing that a feed tells of. */
export type ChangedType = (typeof CHANGED_TYPES)[number];

/** What can happen to a thing; the enum `ChangeKind` of the schema. */
export const CHANGE_KINDS = ['CREATED', 'UPDATED', 'ENDED'] as const;

/** What happened to a thing. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A type of thing that one owner tells of. */
export interface FeedSource {
  readonly type: ChangedType;
  /** The identifier in the graph of a row with this primary key. */
  readonly idOf: (key: string) => string;
  /** What reading such things needs. */
  readonly permission: Permission;
  /** The things that a session may see, as every query reads them, under the alias given here. */
  readonly alias: string;
  readonly visible: (database: Transaction, session: Session) => SelectQueryBuilder<ObjectLiteral>;
}
