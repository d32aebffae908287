import type { Transaction } from '@payung/kit/database.ts';
import { badInput } from '@payung/kit/errors.ts';
import { startAfter } from '@payung/kit/page.ts';
import type { PageArgs, PageOrder } from '@payung/kit/page.ts';
import { escapeLike } from '@payung/kit/scope-sql.ts';
import type { SqlCondition } from '@payung/kit/scope-sql.ts';

import { ParticipantTable } from './participant.table.ts';
import type { ParticipantRow } from './participant.table.ts';

/** What to keep in a list of participants. */
export interface ParticipantFilter {
  readonly name?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly agreementId?: string | null | undefined;
  readonly categoryCode?: string | null | undefined;
}

/** Newest first: keys are made in the order of time, so that the newest row has the greatest. */
export const NEWEST_FIRST: PageOrder<ParticipantRow> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

const SHORTEST_NAME = 2;

// Of two letters every name would have one spelling or another.
const SHORTEST_FOLDED = 3;

// The one character that PostgreSQL cannot keep in a text, nor compare with one.
const NUL = '\0';

// How many of the newest people are looked at one after the other: at first, and where those show that the name is common.
const NEAR = 4_000;
const FAR = 60_000;

/**
 * The people of the nation's next page of those with a name. A name that thousands share is soon met by walking from the newest,
 * while its index would have to gather them all; a rare one is found by its index alone. What PostgreSQL reckons of a part of a
 * name is too rough to choose by, so that the newest few thousand tell how common it is.
 */
export async function findNextNamed(
  database: Transaction,
  filter: ParticipantFilter,
  args: PageArgs,
): Promise<readonly string[]> {
  const wanted = args.first + 1;
  const near = await findNamedWithin(database, filter, args, NEAR);
  if (near.length === wanted) return near;
  if (near.length * FAR >= wanted * NEAR) {
    const far = await findNamedWithin(database, filter, args, FAR);
    if (far.length === wanted) return far;
  }
  return findNamedByIndex(database, filter, args);
}

/** Those with a name among so many next of all people. */
async function findNamedWithin(
  database: Transaction,
  filter: ParticipantFilter,
  args: PageArgs,
  within: number,
): Promise<readonly string[]> {
  const next = database
    .createQueryBuilder(ParticipantTable, 'next')
    .select('next.id', 'id')
    .addSelect('next.name_key', 'name_key');
  startAfter(next, NEWEST_FIRST, args);
  next.orderBy('next.id', 'DESC').limit(within);
  const { sql, parameters } = nameCondition(filter, 'walked');
  const rows = await database
    .createQueryBuilder()
    .select('walked.id', 'id')
    .from(`(${next.getQuery()})`, 'walked')
    .where(sql, { ...next.getParameters(), ...parameters })
    .limit(args.first + 1)
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id);
}

/** Those with a name among all people. They are gathered before they are put in order: the limit would else tempt PostgreSQL to walk. */
async function findNamedByIndex(
  database: Transaction,
  filter: ParticipantFilter,
  args: PageArgs,
): Promise<readonly string[]> {
  const { sql, parameters } = nameCondition(filter, 'named');
  const named = database.createQueryBuilder(ParticipantTable, 'named').select('named.id', 'id').where(sql, parameters);
  startAfter(named, NEWEST_FIRST, args);
  const rows = await database
    .createQueryBuilder()
    .select('found.id', 'id')
    .from(`(${named.getQuery()} offset 0)`, 'found')
    .setParameters(named.getParameters())
    .orderBy('found.id', 'DESC')
    .limit(args.first + 1)
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id);
}

/**
 * People whose name holds a text, whatever its capitals and accents, or holds it in another spelling (see the migration
 * `search-names`): Achmad finds Ahmad, Soekarno finds Sukarno.
 *
 * @throws GraphQLError `BAD_USER_INPUT` when the text is too short, or none that a name could hold
 */
export function nameCondition(filter: ParticipantFilter, person = 'participant'): SqlCondition {
  const name = filter.name?.trim().normalize('NFC') ?? '';
  if (name === '') return { sql: 'true', parameters: {} };
  if (name.length < SHORTEST_NAME) throw badInput(`Give at least ${SHORTEST_NAME} characters of the name.`, 'name');
  if (name.includes(NUL)) throw badInput('"name" holds a character that no name has.', 'name');
  return {
    sql: `${person}.name_key like any (array['%' || plain_name(:name) || '%',
      case when char_length(fold_name(:name)) >= ${SHORTEST_FOLDED} then '%' || fold_name(:name) || '%' end])`,
    parameters: { name: escapeLike(name) },
  };
}
