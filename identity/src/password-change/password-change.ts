import type { Pool } from 'pg';
import { inTransaction } from '../database.ts';
import { endSessionsOf } from '../provider/sessions.ts';
import { recordEvent } from '../register-event.ts';

/**
 * Sets a person's new password, when the one before is still the one that was checked, and ends every session of theirs.
 *
 * @returns whether it was set
 */
export async function changePassword(
  pool: Pool,
  {
    subject,
    from,
    to,
    requestId,
  }: { readonly subject: string; readonly from: string; readonly to: string; readonly requestId: string },
): Promise<boolean> {
  return inTransaction(pool, async (queries) => {
    const { rows } = await queries.query<{ name: string }>(
      `update account set password_hash = $3, version = version + 1
       where subject = $1 and password_hash = $2 and status = 'ACTIVE' returning name`,
      [subject, from, to],
    );
    const name = rows[0]?.name;
    if (name === undefined) return false;
    await endSessionsOf(queries, subject);
    const actor = { subject, name };
    await recordEvent(queries, {
      action: 'changePassword',
      entity: { kind: 'ACCOUNT', id: subject },
      actor,
      requestId,
    });
    return true;
  });
}
