import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Client } from 'pg';

import { verifyTrail } from '../../subgraphs/kit/src/trail/verify-trail.ts';
import type { CopiedStack } from '../kit/copies.ts';
import type { Acknowledged } from './load.ts';

/** What of a stack has to be so when a load is over. Every figure is named in the test that compares it. */
export interface Books {
  /** Rows and what belongs to them, where each acknowledged person has exactly one of each. */
  readonly people: number;
  readonly enrolments: number;
  readonly enrolmentsByState: Readonly<Record<string, number>>;
  readonly claims: number;
  readonly claimsWithCover: number;
  readonly payments: number;
  readonly paid: number;
  /** Acknowledged identifiers that no row has. */
  readonly lost: number;
  /** Records of the trail about commands, by action. */
  readonly trail: Readonly<Record<string, number>>;
  /** How often the feed told that an enrolment was made. */
  readonly told: number;
  /** People by the count that is kept beside the rows. */
  readonly counted: number;
}

const DATABASES_WITH_A_TRAIL = ['agreements', 'participants', 'claims'] as const;

/** Reads the books of a stack. */
export async function readBooks(
  { databases }: Pick<CopiedStack, 'databases'>,
  acknowledged: readonly Acknowledged[],
): Promise<Books> {
  const keys = (ids: readonly string[]): string[] => ids.map((id) => id.slice(id.indexOf('_') + 1));
  const participants = await query<{
    people: number;
    enrolments: number;
    by_state: Record<string, number> | null;
    payments: number;
    paid: number;
    lost: number;
    told: number;
    counted: number;
  }>(
    databases.participants,
    `select (select count(*)::int from participant) as people,
       (select count(*)::int from enrolment) as enrolments,
       (select jsonb_object_agg(state, times) from (select state, count(*)::int as times from enrolment group by state) states) as by_state,
       (select count(*)::int from contribution_payment) as payments,
       (select coalesce(sum(amount), 0)::int from contribution_payment) as paid,
       (select coalesce(sum(people), 0)::int from enrolment_rollup) as counted,
       (select count(*)::int from change_batch, unnest(entity_ids) id where entity_type = 'ENROLMENT' and kind = 'CREATED') as told,
       (select count(*)::int from unnest($1::uuid[]) id where not exists (select from participant where participant.id = id.id))
         + (select count(*)::int from unnest($2::uuid[]) id where not exists (select from enrolment where enrolment.id = id.id))
         + (select count(*)::int from unnest($3::uuid[]) id where not exists (select from contribution_payment payment where payment.id = id.id)) as lost`,
    [
      keys(acknowledged.map(({ participantId }) => participantId)),
      keys(acknowledged.map(({ enrolmentId }) => enrolmentId)),
      keys(acknowledged.flatMap(({ paymentId }) => (paymentId === null ? [] : [paymentId]))),
    ],
  );
  const claims = await query<{ claims: number; covered: number; lost: number }>(
    databases.claims,
    `select (select count(*)::int from claim) as claims,
       (select count(*)::int from claim where cover_links @> '[{"kind": "ENROLMENT", "holds": true}]') as covered,
       (select count(*)::int from unnest($1::uuid[]) id where not exists (select from claim where claim.id = id.id)) as lost`,
    [keys(acknowledged.map(({ claimId }) => claimId))],
  );
  const trails = await Promise.all(
    [databases.participants, databases.claims].map((url) =>
      query<{ trail: Record<string, number> | null }>(
        url,
        `select jsonb_object_agg(action, times) as trail from (
           select action, count(*)::int as times from audit_event
           where action in ('participant:register', 'enrolment:create', 'claim:register', 'contribution-payment:record') group by action
         ) actions`,
      ),
    ),
  );
  return {
    people: participants.people,
    enrolments: participants.enrolments,
    enrolmentsByState: participants.by_state ?? {},
    claims: claims.claims,
    claimsWithCover: claims.covered,
    payments: participants.payments,
    paid: participants.paid,
    lost: participants.lost + claims.lost,
    trail: Object.assign({}, ...trails.map(({ trail }) => trail ?? {})) as Record<string, number>,
    told: participants.told,
    counted: participants.counted,
  };
}

/** Jobs that are due and not done, of all queues; and those that are given up. */
export async function jobsLeft({ databases }: Pick<CopiedStack, 'databases'>): Promise<number> {
  const left = await Promise.all(
    DATABASES_WITH_A_TRAIL.map((name) =>
      query<{ left: number }>(
        databases[name],
        `select count(*)::int as left from graphile_worker.jobs
         where run_at < now() + interval '2 minutes' or attempts >= max_attempts or locked_at is not null`,
      ),
    ),
  );
  return left.reduce((sum, row) => sum + row.left, 0);
}

/** What does not hold of the trails, checked as an operator does; empty when all is sealed and holds. */
export async function troublesOfTrails({
  databases,
  auditKey,
  anchorFile,
}: Pick<CopiedStack, 'databases' | 'auditKey' | 'anchorFile'>): Promise<readonly string[]> {
  const verdicts = await Promise.all(
    DATABASES_WITH_A_TRAIL.map(async (owner) => ({
      owner,
      ...(await verifyTrail({ url: databases[owner], owner, key: Buffer.from(auditKey, 'base64'), anchorFile })),
    })),
  );
  return verdicts.flatMap(({ owner, waiting, problems }) => [
    ...(waiting > 0 ? [`${owner}: ${waiting} records are not sealed`] : []),
    ...problems.map(({ fault, where }) => `${owner}: ${fault} ${where}`),
  ]);
}

/** The one row that a query answers. */
export async function query<Row extends object>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Row>(sql, [...values]);
    if (rows[0] === undefined) throw new Error('a query that has one row gave none');
    return rows[0];
  } finally {
    await client.end();
  }
}

/**
 * What the services of a stack called unexpected, one line for each kind: faults of parts are expected. That two waited for each other in the
 * database is not, although it passes.
 */
export function unexpectedErrors({ logs }: Pick<CopiedStack, 'logs'>): readonly string[] {
  const lines = readdirSync(logs).flatMap((file) => readFileSync(join(logs, file), 'utf8').split('\n'));
  const kinds = lines.flatMap((line) => {
    if (line.includes('deadlock detected')) return [`${(JSON.parse(line) as { service: string }).service}: a deadlock`];
    if (!line.includes('unexpected error')) return [];
    const { service, err } = JSON.parse(line) as { service: string; err: LoggedError };
    return [`${service}: ${err.type} ${err.code ?? ''} ${err.message ?? ''}`];
  });
  return [...new Set(kinds)];
}

interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
}
