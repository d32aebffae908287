import { may } from '@payung/kit/access.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { isFresh } from '@payung/kit/reveal.ts';
import { z } from 'zod';

import { changeRegister } from '../administration/change-register.ts';
import { ownSessionShape } from '../administration/register-shapes.ts';
import type { OwnSession } from '../administration/register-shapes.ts';
import type { Context } from '../context.ts';
import type { OwnSessionsRefusalCode } from '../schema.types.ts';

/** What is left of somebody's sessions. */
export interface OwnSessionsLeft {
  readonly sessions: readonly OwnSession[];
}

/** Where the person who asks is signed in; null for systems, and when it cannot be told. */
export async function readOwnSessions({ session, register }: Context): Promise<readonly OwnSession[] | null> {
  if (!may(session, 'own-session:end')) return null;
  return register.find('own-session:end', 'ownSessions', currentOf(session), sessions);
}

/**
 * Ends sessions of the person who asks. Somebody who found a screen unlocked is not to lock its owner out elsewhere: it needs
 * a fresh sign-in, as seeing personal values does.
 *
 * @param command the register's name for it, which is the mutation's too
 */
export async function endOwnSessions(
  context: Context,
  command: 'endOwnSession' | 'endOtherSessions',
  input: { readonly id?: string },
  key: string,
): Promise<OwnSessionsLeft | Refusal<OwnSessionsRefusalCode>> {
  const { session, now } = context;
  if (may(session, 'own-session:end') && !isFresh(session, now, FRESH_MINUTES)) return STEP_UP;
  const changed = await changeRegister(context, {
    command,
    permission: 'own-session:end',
    what: { id: 'mengakhiri sesi seseorang', en: "end a person's sessions" },
    input: { ...input, ...currentOf(session) },
    key,
    shape: sessions,
    entityType: 'UserAccount',
    idOf: () => session?.subject ?? '',
  });
  return 'made' in changed ? { sessions: changed.made } : { ...changed, code: changed.code as OwnSessionsRefusalCode };
}

const sessions = z.array(ownSessionShape);

/** For how long after signing in; as long as for personal values, where an operator chose nothing. */
const FRESH_MINUTES = 30;

const STEP_UP = refuse('STEP_UP_REQUIRED', {
  id: 'Anda sudah lama masuk. Masuklah sekali lagi untuk mengakhiri sesi lain.',
  en: 'You signed in a while ago. Sign in once more to end other sessions.',
}).refused;

/** Which session asks: what no token says is none, and ends nothing. */
function currentOf(session: Context['session']): { readonly current: string } {
  return { current: session?.sessionId ?? '' };
}
