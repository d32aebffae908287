import { createLogger } from '@payung/kit/log.ts';
import { openDatabase } from '../database.ts';
import { readIdentityEnv } from '../env.ts';
import { PUBLISHED_AHEAD_MINUTES, rotateSigningKey } from '../provider/signing-keys.ts';
import { sealerOf } from '../sealing.ts';

// Adds a signing key, with the settings of the service: `node identity/src/rotate-signing-key/main.ts`.

const env = readIdentityEnv(process.env);
const pool = openDatabase(env.DATABASE_URL, createLogger('identity', env.LOG_LEVEL));
try {
  const { kid, removed } = await rotateSigningKey(pool, sealerOf(env));
  process.stdout.write(
    `A new signing key: ${kid}. ${removed} old ones were removed.\n` +
      `Restart every copy of identity now, so that it is published, and once more in ${PUBLISHED_AHEAD_MINUTES} minutes, so that it signs.\n`,
  );
} finally {
  await pool.end();
}
