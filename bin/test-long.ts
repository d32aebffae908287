import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { LONG, ON_ANY_ENGINE, ON_APOLLOS_EXECUTOR, THROUGH_A_POOLER } from './tests/long-runs.ts';

// npm run test:long: the tests that kill processes at random moments and those that compare the two executors of the
// gateway, far more often than `npm test` has time for; the walk over the whole graph, as every session; the whole stack with its parts
// killed, full, away or slow (test/faults); the backup drill, recovery to a point in time and the rollout from the version before; the
// gateway with Apollo's executor; the journeys once more on other engines, which are installed on first use, and some through PgBouncer where there is one; participants
// on enrolments that are divided by election; reads from a real replica. Arguments select other Vitest files, which run once.

const HAS_POOLER = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer'].some((path) =>
  existsSync(path),
);

const chosen = process.argv.slice(2);
const runs: readonly (readonly [env: NodeJS.ProcessEnv, files: readonly string[]])[] =
  chosen.length > 0
    ? [[{ LONG: '1' }, chosen]]
    : [
        [{ LONG: '1' }, LONG],
        [{ GATEWAY_EXECUTOR: 'stock' }, ON_APOLLOS_EXECUTOR],
        [{ ENGINE: 'hive' }, ON_ANY_ENGINE],
        // The planner in JavaScript answers null nodes and errors of aliased fields in another place.
        [{ ENGINE: 'hive-rust' }, [...ON_ANY_ENGINE, 'test/journeys/who-may']],
        [{ PARTITIONED: '1' }, ['subgraphs/participants']],
        ...(HAS_POOLER ? [[{ TEST_POOLER: 'pgbouncer' }, THROUGH_A_POOLER] as const] : []),
      ];
if (!HAS_POOLER) process.stdout.write('There is no PgBouncer on this machine: nothing is run through one.\n');
for (const [env, files] of runs) {
  if (env['GATEWAY_EXECUTOR'] !== undefined) process.stdout.write("\nThe gateway with Apollo's executor\n");
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
