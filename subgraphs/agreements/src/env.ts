import { commonEnv, port, readEnv } from '@payung/kit/env.ts';
import { z } from 'zod';

/** Settings of the agreements service. */
export type Env = ReturnType<typeof readServiceEnv>;

/** Reads the settings of the service, or ends the process with what is missing. */
export function readServiceEnv() {
  return readEnv(
    z.object({
      ...commonEnv,
      PORT: port.default(4001),
      DATABASE_URL: z.url(
        'the connection of the role agreements_app, as in postgres://agreements_app:…@host/agreements',
      ),
      OIDC_ISSUER: z.url('the address of the identity provider, as it stands in its tokens'),
      OIDC_AUDIENCE: z.string().default('payung'),
    }),
    process.env,
  );
}

/** The connection of the database's owner, or the end of the process. */
export function readMigrationUrl(): string {
  const schema = z.object({ MIGRATOR_DATABASE_URL: z.url('the connection of the role agreements_migrator') });
  return readEnv(schema, process.env).MIGRATOR_DATABASE_URL;
}
