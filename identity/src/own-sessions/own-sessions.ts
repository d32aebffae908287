import { z } from 'zod';
import { refuse } from '@payung/kit/refusal.ts';
import type { Account } from '../accounts/account.ts';
import { defineCommand, refuseNotFound } from '../administration/command.ts';
import type { CommandContext } from '../administration/command.ts';
import type { Queries } from '../database.ts';
import { sessionKeyOf } from '../ended-access/ended-access.ts';
import { endSession, publicIdOf } from '../provider/sessions.ts';
import { recordEvent } from '../register-event.ts';

/** A sign-in as the person themselves sees it. */
export interface OwnSession {
  readonly id: string;
  readonly browser: string | null;
  readonly system: string | null;
  readonly signedInAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly isCurrent: boolean;
}

/** What is asked: `current` is the `sid` of the token that asks. */
export const ownSessionsInput = z.object({ current: z.string().max(100) });

/** The reader's own sessions that have not ended, the one that asks first, then the newest; at most fifty. */
export async function readOwnSessions(
  queries: Queries,
  reader: Account,
  { current }: z.infer<typeof ownSessionsInput>,
): Promise<readonly OwnSession[]> {
  const { rows } = await queries.query<Row>(OWN, [reader.subject]);
  const sessions = rows.map((row) => ({
    id: publicIdOf(row.id),
    browser: row.browser,
    system: row.system,
    signedInAt: new Date(row.signed_in * 1_000),
    lastUsedAt: new Date(Math.max(row.signed_in, row.last_used ?? 0) * 1_000),
    expiresAt: row.expires_at,
    isCurrent: row.grants.some((grant) => sessionKeyOf(grant) === current),
  }));
  return sessions.toSorted((one, other) => Number(other.isCurrent) - Number(one.isCurrent));
}

/** Ends one of the actor's own sessions, which is not the one that asks. */
export const endOwnSession = defineCommand(
  ownSessionsInput.extend({ id: z.string().max(100) }),
  async (context, { current, id }) => {
    const { queries, actor } = context;
    const own = await readOwnSessions(queries, actor, { current });
    const asked = own.find((session) => session.id === id);
    if (asked === undefined) return refuseNotFound();
    if (asked.isCurrent) return CURRENT;
    await endSession(queries, actor.subject, id);
    await note(context, 'endOwnSession', 1);
    return { made: { id: current } };
  },
);

/** Ends all of the actor's own sessions but the one that asks. */
export const endOtherSessions = defineCommand(ownSessionsInput, async (context, { current }) => {
  const { queries, actor } = context;
  const own = await readOwnSessions(queries, actor, { current });
  // Without knowing which one asks, it would be ended with the others.
  if (!own.some(({ isCurrent }) => isCurrent)) return refuseNotFound();
  const others = own.filter(({ isCurrent }) => !isCurrent);
  for (const { id } of others) await endSession(queries, actor.subject, id);
  if (others.length > 0) await note(context, 'endOtherSessions', others.length);
  return { made: { id: current } };
});

const CURRENT = refuse('CURRENT_SESSION', {
  id: 'Ini sesi yang sedang Anda pakai. Untuk mengakhirinya, keluarlah dari Payung.',
  en: 'This is the session you are using. To end it, sign out.',
});

async function note({ queries, actor, requestId }: CommandContext, action: string, ended: number): Promise<void> {
  await recordEvent(queries, {
    action,
    entity: { kind: 'ACCOUNT', id: actor.subject },
    actor: { subject: actor.subject, name: actor.name },
    requestId,
    details: { ended },
  });
}

interface Row {
  readonly id: string;
  readonly signed_in: number;
  readonly expires_at: Date;
  readonly grants: readonly string[];
  readonly browser: string | null;
  readonly system: string | null;
  readonly last_used: number | null;
}

/** A refresh token is made anew each time that an access token is asked for. */
const OWN = `
  select session.id, signed_in, expires_at, grants, browser, system, last_used
  from (
    select id, (payload ->> 'loginTs')::float8 as signed_in, expires_at,
      array(
        select value ->> 'grantId' from jsonb_each(coalesce(payload -> 'authorizations', '{}'))
        where value ->> 'grantId' is not null
      ) as grants
    from provider_record
    where model = 'Session' and payload ->> 'accountId' = $1 and expires_at > now()
    order by payload ->> 'loginTs' desc limit 50
  ) as session
  left join lateral (select browser, system from sign_in_device where grant_id = any(grants) limit 1) as device on true
  left join lateral (
    select max((payload ->> 'iat')::float8) as last_used from provider_record
    where grant_id = any(grants) and model = 'RefreshToken'
  ) as used on true
  order by signed_in desc`;
