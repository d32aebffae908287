import { z } from 'zod';
import { commonEnv, port, readEnv } from '@payung/kit/env.ts';
import type { RawEnv } from '@payung/kit/env.ts';
import { telemetryEnv } from '@payung/kit/telemetry/telemetry-settings.ts';
import { sealingKeys } from '@payung/kit/secret-box.ts';
import { DEMONSTRATION_CLIENT_IDS } from './provider/confidential-clients.ts';

/** Settings of the identity provider, as the rest of the process sees them. */
export type IdentityEnv = z.infer<typeof settings>;

/**
 * Reads the settings. Ends the process with exit code 78 when one is missing or wrong; in production also when the
 * demonstration would be part of it, or passwords would travel without TLS.
 */
export function readIdentityEnv(env: RawEnv): IdentityEnv {
  return readEnv(settings, env);
}

/** Reads the connection of the database role that owns the schema; ends the process without one. */
export function readMigratorUrl(env: RawEnv): string {
  return readEnv(z.object({ MIGRATOR_DATABASE_URL: postgresUrl }), env).MIGRATOR_DATABASE_URL;
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

const clientSecret = z.string('is missing').min(8, 'each secret needs at least 8 characters');

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
  .pipe(
    z.strictObject({
      'payung-agreements': clientSecret,
      'payung-participants': clientSecret,
      'payung-claims': clientSecret,
      'payung-gateway': clientSecret,
      'payung-partner-demo': clientSecret.optional(),
      'payung-examples': clientSecret.optional(),
    }),
  );

const settings = z
  .object({
    ...commonEnv,
    ...telemetryEnv,
    PORT: port.default(4010),
    DATABASE_URL: postgresUrl,
    ISSUER: issuer,
    CONSOLE_ORIGINS: origins,
    CLIENT_SECRETS: clientSecrets,
    /** What the demonstration people share. Without it there are none. */
    DEMO_PASSWORD: z.string().min(8, 'needs at least 8 characters').optional(),
    COOKIE_SECRET: z
      .string({ error: 'is missing; give at least 16 random characters' })
      .min(16, 'needs at least 16 characters'),
    /** Addresses of the proxies in front, whose word on the caller's address and on TLS is taken. */
    TRUSTED_PROXIES: z
      .string()
      .regex(/^[\da-fA-F.:/]+(,[\da-fA-F.:/]+)*$/, 'must be addresses or networks, such as 10.0.0.0/8,127.0.0.1')
      .optional(),
    /** Base-2 logarithm of scrypt's N: what one check of a password costs. */
    PASSWORD_COST: z.coerce.number().int().min(10).max(20).default(15),
    /** Whether people without an account may file early notices. */
    PUBLIC_NOTICE: z.enum(['on', 'off']).default('on'),
    INVITATION_HOURS: z.coerce.number().int().min(1).max(336).default(72),
    /** Seals what has to be read again: signing keys, secrets of second factors. Without it a key is made of COOKIE_SECRET. */
    IDENTITY_KEYS: sealingKeys.optional(),
    /** Whether people whose role sees personal data, approves, pays or administers need a second factor. */
    SECOND_FACTOR: z.enum(['required', 'offered']).optional(),
    /** Where the interfaces for Payung's own services listen. Without it they share the public port. */
    PRIVATE_PORT: port.optional(),
  })
  .superRefine((read, context) => {
    if (read.NODE_ENV !== 'production') return;
    const refuse = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
    if (!read.ISSUER.startsWith('https://')) refuse('ISSUER', 'must be https in production: passwords are sent here');
    if (read.TRUSTED_PROXIES === undefined)
      refuse('TRUSTED_PROXIES', 'is missing; name the proxy that ends TLS, or attempts are counted for it alone');
    if (read.DEMO_PASSWORD !== undefined)
      refuse('DEMO_PASSWORD', 'must not be set in production: one password for seven people is for demonstrations');
    if (read.IDENTITY_KEYS === undefined)
      refuse(
        'IDENTITY_KEYS',
        'is missing; give "id:key" pairs, each key 32 random bytes in base64, the current one first',
      );
    if (read.PRIVATE_PORT === undefined)
      refuse('PRIVATE_PORT', 'is missing; name a port that no proxy passes on, for the services of Payung alone');
    if (read.PASSWORD_COST < 15) refuse('PASSWORD_COST', 'must be at least 15 in production');
    if (read.COOKIE_SECRET.length < 32) refuse('COOKIE_SECRET', 'needs at least 32 random characters in production');
    for (const id of DEMONSTRATION_CLIENT_IDS) {
      if (read.CLIENT_SECRETS[id] !== undefined)
        refuse('CLIENT_SECRETS', `must not name ${id} in production: it is for demonstrations`);
    }
    if (Object.values(read.CLIENT_SECRETS).some((secret) => secret !== undefined && secret.length < 24))
      refuse('CLIENT_SECRETS', 'each secret needs at least 24 random characters in production');
  });

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}
