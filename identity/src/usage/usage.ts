import type { Pool } from 'pg';
import { inTransaction } from '../database.ts';
import type { Queries } from '../database.ts';

/** What one client used in one minute, as the gateway counted it. */
export interface UsageOfMinute {
  readonly clientId: string;
  /** When the minute began. */
  readonly minute: Date;
  readonly requests: number;
  readonly cost: number;
  readonly refused: number;
}

/** Of what length an entry is. */
export type UsagePeriod = 'MINUTE' | 'HOUR' | 'DAY';

/** One entry of a client's usage. */
export interface UsagePoint {
  readonly clientId: string;
  readonly start: Date;
  readonly requests: number;
  readonly cost: number;
  readonly refused: number;
}

/**
 * Adds a report up by minute, hour and day. Gateways report in parallel, so numbers add; a report that is sent again
 * under the same key counts once.
 *
 * @returns false when it was counted before
 */
export async function countUsage(pool: Pool, key: string, report: readonly UsageOfMinute[]): Promise<boolean> {
  return inTransaction(pool, async (queries) => {
    const { rowCount } = await queries.query('insert into usage_report (key) values ($1) on conflict do nothing', [
      key,
    ]);
    if (rowCount === 0) return false;
    await queries.query(
      `insert into client_usage as kept (client_id, period, starts_at, requests, cost, refused)
       select client_id, period, starts_at, sum(requests), sum(cost), sum(refused)
       from (
         select client_id, period, requests, cost, refused,
           case period when 'MINUTE' then date_trunc('minute', minute)
             when 'HOUR' then date_trunc('hour', minute)
             else date_trunc('day', minute, 'Asia/Jakarta') end as starts_at
         from unnest($1::text[], $2::timestamptz[], $3::bigint[], $4::bigint[], $5::bigint[])
           as told (client_id, minute, requests, cost, refused)
         cross join (values ('MINUTE'), ('HOUR'), ('DAY')) as periods (period)
       ) as spread
       group by client_id, period, starts_at
       -- In one order for all: two reports at once must not wait for each other in a circle.
       order by client_id, period, starts_at
       on conflict (client_id, period, starts_at) do update
         set requests = kept.requests + excluded.requests, cost = kept.cost + excluded.cost,
             refused = kept.refused + excluded.refused`,
      [
        report.map(({ clientId }) => clientId),
        report.map(({ minute }) => minute),
        report.map(({ requests }) => requests),
        report.map(({ cost }) => cost),
        report.map(({ refused }) => refused),
      ],
    );
    return true;
  });
}

/** What clients used, oldest first and without gaps: nothing told is nothing used. */
export async function readUsage(
  queries: Queries,
  clientIds: readonly string[],
  { per, last }: { readonly per: UsagePeriod; readonly last: number },
): Promise<readonly UsagePoint[]> {
  const { rows } = await queries.query<UsagePoint>(
    `select asked.client_id as "clientId", slot.start, coalesce(requests, 0)::float8 as requests,
       coalesce(cost, 0)::float8 as cost, coalesce(refused, 0)::float8 as refused
     from unnest($1::text[]) as asked (client_id)
     cross join (
       select date_trunc($2, now(), 'Asia/Jakarta') - make_interval(secs => $3) * step as start
       from generate_series(0, $4::int - 1) as step
     ) as slot
     left join client_usage as kept
       on kept.client_id = asked.client_id and kept.period = $5 and kept.starts_at = slot.start
     order by asked.client_id, slot.start`,
    [clientIds, per.toLowerCase(), SECONDS[per], last, per],
  );
  return rows;
}

/** Deletes what is kept long enough: minutes after 7 days, hours after 90, days after 3 years. @returns how many rows went */
export async function deleteOldUsage(pool: Pool): Promise<number> {
  const usage = await pool.query(
    `delete from client_usage where (period = 'MINUTE' and starts_at < now() - interval '7 days')
       or (period = 'HOUR' and starts_at < now() - interval '90 days')
       or (period = 'DAY' and starts_at < now() - interval '3 years')`,
  );
  const reports = await pool.query("delete from usage_report where received_at < now() - interval '2 days'");
  return (usage.rowCount ?? 0) + (reports.rowCount ?? 0);
}

/** Jakarta keeps no summer time: every day has as many seconds. */
const SECONDS: Readonly<Record<UsagePeriod, number>> = { MINUTE: 60, HOUR: 3_600, DAY: 86_400 };
