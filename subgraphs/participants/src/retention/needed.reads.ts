import { permit } from '@payung/kit/access.ts';
import { badInput } from '@payung/kit/errors.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { IS_NEEDED } from './retention.reads.ts';

const MOST_ASKED = 500;

/**
 * Of these enrolments, those of somebody of whom nothing may be erased. The owner of claims asks before it erases.
 *
 * @throws GraphQLError `BAD_USER_INPUT` with more than 500, or an identifier of something else
 */
export async function readEnrolmentsNeeded({ session, database }: Context, ids: readonly string[]): Promise<string[]> {
  permit(session, 'retention:ask');
  const rows: { id: string }[] = await database.query(
    `select asked.id::text from enrolment asked join participant person on person.id = asked.participant_id
     where asked.id = any($1::uuid[]) and ${IS_NEEDED} order by asked.id`,
    [keysOf('Enrolment', 'enrolmentIds', ids)],
  );
  return rows.map(({ id }) => toGlobalId('Enrolment', id));
}

/**
 * Of these agreements, those under which somebody is enrolled whose record is kept. The owner of agreements asks before it erases.
 *
 * @throws GraphQLError `BAD_USER_INPUT` with more than 500, or an identifier of something else
 */
export async function readAgreementsNeeded({ session, database }: Context, ids: readonly string[]): Promise<string[]> {
  permit(session, 'retention:ask');
  const rows: { id: string }[] = await database.query(
    `select asked.id::text from unnest($1::uuid[]) as asked (id)
     where exists (select from enrolment own where own.agreement_id = asked.id
       and not exists (select from erased_participant erased where erased.participant_id = own.participant_id))
     order by asked.id`,
    [keysOf('Agreement', 'agreementIds', ids)],
  );
  return rows.map(({ id }) => toGlobalId('Agreement', id));
}

function keysOf(type: 'Enrolment' | 'Agreement', argument: string, ids: readonly string[]): string[] {
  if (ids.length > MOST_ASKED) throw badInput(`Ask for ${MOST_ASKED} at most.`, argument);
  return ids.map((id) => {
    const key = findKey(type, id);
    if (key === null) throw badInput(`"${argument}" holds what is no identifier of this kind.`, argument);
    return key;
  });
}
