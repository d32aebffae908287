import { z } from 'zod';
import { commonEnv, port, readEnv } from '@payung/kit/env.ts';
import type { RawEnv } from '@payung/kit/env.ts';
import { CONFIDENTIAL_CLIENT_IDS } from './provider/confidential-clients.ts';

/** Settings of the identity provider, as the rest of the process sees them. */
export type IdentityEnv = z.infer<typeof settings>;

/**
 * Reads the settings. Ends the process with exit code 78 when one is missing or wrong, and always in
 * production: this provider knows one shared password and is for demonstration and development only.
 */
export function readIdentityEnv(env: RawEnv): IdentityEnv {
  refuseProduction(env);
  return readEnv(settings, env);
}

/** Reads the connection of the database role that owns the schema; ends the process without one. */
export function readMigratorUrl(env: RawEnv): string {
  return readEnv(z.object({ MIGRATOR_DATABASE_URL: postgresUrl }), env).MIGRATOR_DATABASE_URL;
}

function refuseProduction(env: RawEnv): void {
  if (env['NODE_ENV'] !== 'production') return;
  process.stderr.write(
    'Cannot start: this is the demonstration identity provider and it never runs with NODE_ENV=production.\n' +
      '  OIDC_ISSUER: set it, in the gateway and the subgraphs, to the https address of your real identity provider\n' +
      '  (identity/README.md lists the claims it must issue), and leave this process out.\n',
  );
  process.exit(78);
}

const postgresUrl = z
  .string({ error: 'is missing; give the PostgreSQL connection, postgres://user:password@host:5432/identity' })
  .regex(/^postgres(ql)?:\/\//, 'must be a PostgreSQL connection, postgres://user:password@host:5432/identity');

const issuer = z
  .url({ protocol: /^https?$/, error: 'must be the public address of this provider, such as http://127.0.0.1:4010' })
  .refine(
    (url) => new URL(url).origin === url,
    'must be scheme, host and port only, without a path or a slash at the end',
  );

const origins = z
  .string({ error: 'is missing; list the origins that serve the console, such as http://127.0.0.1:4000' })
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .refine(
    (list) => list.every(isOrigin),
    'must be a comma-separated list of origins, such as http://127.0.0.1:4000,http://localhost:4000',
  )
  .transform(([first, ...rest]): readonly [string, ...string[]] => [first ?? '', ...rest]);

const clientSecrets = z
  .string({ error: 'is missing; give a JSON object from client id to secret' })
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'must be a JSON object from client id to secret' });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.enum(CONFIDENTIAL_CLIENT_IDS), z.string().min(8, 'each secret needs at least 8 characters')));

const settings = z.object({
  ...commonEnv,
  PORT: port.default(4010),
  DATABASE_URL: postgresUrl,
  ISSUER: issuer,
  CONSOLE_ORIGINS: origins,
  CLIENT_SECRETS: clientSecrets,
  DEMO_PASSWORD: z
    .string({ error: 'is missing; choose the password of the demonstration people' })
    .min(8, 'needs at least 8 characters'),
  COOKIE_SECRET: z
    .string({ error: 'is missing; give at least 16 random characters' })
    .min(16, 'needs at least 16 characters'),
});

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}
