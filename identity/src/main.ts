import { setTimeout as wait } from 'node:timers/promises';
import closeWithGrace from 'close-with-grace';
import { drainDelayOf } from '@payung/kit/env.ts';
import { createLogger } from '@payung/kit/log.ts';
import { startTelemetry } from '@payung/kit/telemetry/start-telemetry.ts';
import { telemetryOf } from '@payung/kit/telemetry/telemetry-settings.ts';
import { openDatabase } from './database.ts';
import { readIdentityEnv } from './env.ts';
import { deleteExpired } from './provider/postgres-adapter.ts';
import { deleteOldUsage } from './usage/usage.ts';
import { createServer } from './server.ts';

const CLEAN_UP_EVERY_MS = 10 * 60_000;

const env = readIdentityEnv(process.env);
const log = createLogger('identity', env.LOG_LEVEL);
const telemetry = await startTelemetry('identity', telemetryOf(env), log);
const pool = openDatabase(env.DATABASE_URL, log);
const { app, listen, startDraining } = await createServer(env, pool, log).catch((error: unknown) => {
  log.fatal(
    { err: error },
    'cannot start: the database at DATABASE_URL does not answer or was not migrated (node identity/src/migrate.ts)',
  );
  process.exit(1);
});

const cleanUp = setInterval(() => {
  Promise.all([deleteExpired(pool), deleteOldUsage(pool)]).catch((error: unknown) =>
    log.warn({ err: error }, 'could not delete expired state'),
  );
}, CLEAN_UP_EVERY_MS);

const drainDelayMs = drainDelayOf(env);
closeWithGrace({ delay: drainDelayMs + 10_000, logger: log }, async ({ err, signal }) => {
  if (err !== undefined) log.fatal({ err }, 'stopping after an error');
  else log.info({ signal }, 'stopping');
  startDraining();
  clearInterval(cleanUp);
  if (err === undefined) await wait(drainDelayMs);
  await app.close();
  await pool.end();
  await telemetry.stop();
});

await listen();
log.info({ issuer: env.ISSUER }, 'identity provider is ready');
