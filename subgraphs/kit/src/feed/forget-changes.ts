import type { Database } from '../database.ts';
import type { Instant } from '../values/dates.ts';

/** Stretches of the feed that are forgotten at a time, so that the rest of the work goes on. */
const MOST_STRETCHES = 50;

/**
 * Forgets what the feed has kept for longer than it is to, and deliveries of webhooks of the same age.
 *
 * @returns whether there may be more to forget
 */
export async function forgetChanges(database: Database, keepDays: number, now: Instant): Promise<boolean> {
  const before = now.subtract({ hours: keepDays * 24 }).toString();
  for (let stretch = 0; stretch < MOST_STRETCHES; stretch += 1) {
    const [row]: { more: boolean }[] = await database.query('select forget_changes($1) as more', [before]);
    const [, deliveries]: [unknown, number] = await database.query(
      `delete from webhook_delivery where id in (
         select id from webhook_delivery where happened_at < $1 order by happened_at limit 5000
       )`,
      [before],
    );
    if (row?.more !== true && deliveries === 0) return false;
  }
  return true;
}
