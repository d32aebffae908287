import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// npm run test:long: the tests that kill processes at random moments and those that compare the two executors of the
// gateway, far more often than `npm test` has time for; the walk over the whole graph, as every session; the whole stack with its parts
// killed, full, away or slow (test/faults); the backup drill, recovery to a point in time and the rollout from the version before; and
// the journeys once more on other engines, which are installed on first use, and some through PgBouncer where there is one; participants
// on enrolments that are divided by election; reads from a real replica. Arguments select other Vitest files, which run once.

const LONG = [
  'test/journeys/roster-import-crash',
  'test/journeys/leak',
  'test/journeys/backup-drill',
  'test/journeys/rolling-upgrade',
  'bin/postgres/point-in-time',
  'test/faults',
  'gateway/src/execute',
  'gateway/src/faults',
  'test/contract/read-replica',
  'statement-count',
  'subgraphs/participants/src/partition-enrolment',
];

/** Journeys that write, queue, upload, stream and read. */
const THROUGH_A_POOLER = [
  'register-enrol-claim',
  'roster-import.test',
  'claim-life-cycle',
  'changes',
  'lost-answer',
].map((name) => `test/journeys/${name}`);

const HAS_POOLER = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer'].some((path) =>
  existsSync(path),
);

/** Journeys that any engine passes. What others need of our gateway stands in docs/scale.md. */
const ON_ANY_ENGINE = [
  'administration',
  'agreement-documents',
  'agreement-life-cycle',
  'changes',
  'claim-life-cycle',
  'contributions',
  'enrolment-life-cycle',
  'extension-cost',
  'lost-answer',
  'missing-cover',
  'one-query-three-owners',
  'register-enrol-claim',
  'roster-import.test',
  'sandbox-clock',
  'trail.test',
  'without-a-token',
].map((name) => `test/journeys/${name}`);

const chosen = process.argv.slice(2);
const runs: readonly (readonly [env: NodeJS.ProcessEnv, files: readonly string[]])[] =
  chosen.length > 0
    ? [[{ LONG: '1' }, chosen]]
    : [
        [{ LONG: '1' }, LONG],
        [{ ENGINE: 'hive' }, ON_ANY_ENGINE],
        // The planner in JavaScript answers null nodes and errors of aliased fields in another place.
        [{ ENGINE: 'hive-rust' }, [...ON_ANY_ENGINE, 'test/journeys/who-may']],
        [{ PARTITIONED: '1' }, ['subgraphs/participants']],
        ...(HAS_POOLER ? [[{ TEST_POOLER: 'pgbouncer' }, THROUGH_A_POOLER] as const] : []),
      ];
if (!HAS_POOLER) process.stdout.write('There is no PgBouncer on this machine: nothing is run through one.\n');
for (const [env, files] of runs) {
  if (env['ENGINE'] !== undefined) process.stdout.write(`\nThe journeys on ${env['ENGINE']}\n`);
  if (env['PARTITIONED'] !== undefined)
    process.stdout.write('\nParticipants on enrolments that are divided by election\n');
  if (env['TEST_POOLER'] !== undefined) process.stdout.write('\nJourneys through PgBouncer in transaction mode\n');
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'test.ts'), ...files], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exitCode = 1;
}
