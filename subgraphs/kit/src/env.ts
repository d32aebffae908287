import { z } from 'zod';

import { readElsewhere } from './settings-elsewhere.ts';

/** Environment variables as a process receives them. */
export type RawEnv = Readonly<Record<string, string | undefined>>;

/** Settings that every service has. */
export const commonEnv = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** In production: that no connection within the installation is open. */
  REQUIRE_TLS: z.enum(['on', 'off']).default('off'),
  DRAIN_DELAY_MS: z.coerce.number().int().min(0).max(120_000).optional(),
};

/** How long a process goes on taking requests after its readiness went off, milliseconds, so that balancers notice: five seconds in production. */
export function drainDelayOf(env: { readonly NODE_ENV: string; readonly DRAIN_DELAY_MS?: number | undefined }): number {
  return env.DRAIN_DELAY_MS ?? (env.NODE_ENV === 'production' ? 5_000 : 0);
}

/** A TCP port number. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port, 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be a port, 0 to 65535');

/**
 * Reads the settings of a service: the parsed object, or the end of the process with one line for
 * each setting that is missing or wrong (exit code 78, "configuration error").
 *
 * A secret may stand elsewhere: `NAME_FILE` names a file that holds it, `NAME_COMMAND` a command that prints it, as one that asks
 * a key management service does.
 *
 * @param schema what the service needs
 * @param given where to read it, usually `process.env`
 */
export function readEnv<T>(schema: z.ZodType<T>, given: RawEnv): T {
  const elsewhere = readElsewhere(given, [...SECRET_SETTINGS, ...OTHER_SETTINGS_WITH_SECRETS]);
  const { env } = elsewhere;
  const problems = [...elsewhere.problems, ...productionProblems(env)];
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  if (parsed.success && problems.length === 0) return parsed.data;
  process.stderr.write(
    `Cannot start: these settings are missing or wrong.\n${problems.map((line) => `  ${line}\n`).join('')}`,
  );
  process.exit(78);
}

/**
 * What a production process must not run with: demonstration identity, default secrets, open CORS.
 * Empty outside production.
 *
 * @returns one sentence for each problem, starting with the name of the setting
 */
export function productionProblems(env: RawEnv): readonly string[] {
  if (env['NODE_ENV'] !== 'production') return [];
  const problems: string[] = [];
  const issuer = env['OIDC_ISSUER'];
  if (issuer !== undefined && !issuer.startsWith('https://')) {
    problems.push(
      'OIDC_ISSUER: must be the https address of your identity provider; the demonstration identity is for development',
    );
  }
  if (isGiven(env['SANDBOX_CLOCK_FILE'])) {
    problems.push('SANDBOX_CLOCK_FILE: in a sandbox anybody may set the day; production goes by the calendar');
  }
  if (env['CORS_ORIGINS']?.split(',').some((origin) => origin.trim() === '*') === true) {
    problems.push('CORS_ORIGINS: "*" would let any site call the graph; list the origins that may');
  }
  for (const name of SECRET_SETTINGS) {
    const value = env[name];
    if (value !== undefined && isDefaultSecret(value)) {
      problems.push(`${name}: is a default or too short a secret; set one of at least 16 random characters`);
    }
  }
  for (const name of DATABASE_ADDRESSES) {
    const value = env[name];
    if (value !== undefined && URL.canParse(value) && isDefaultSecret(passwordOf(new URL(value)))) {
      problems.push(`${name}: its password is a default or too short; set one of at least 16 random characters`);
    }
  }
  if (env['REQUIRE_TLS'] === 'on') problems.push(...openConnections(env));
  return problems;
}

/** Connections within the installation that would travel in the open. */
function openConnections(env: RawEnv): readonly string[] {
  const services = [
    'AGREEMENTS_URL',
    'PARTICIPANTS_URL',
    'CLAIMS_URL',
    'IDENTITY_URL',
    'USAGE_URL',
    'FILES_S3_ENDPOINT',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
  ].filter((name) => isGiven(env[name]) && !env[name]!.startsWith('https://'));
  const databases = DATABASE_ADDRESSES.filter((name) => {
    const value = env[name];
    return value !== undefined && value !== '' && !/[?&]sslmode=verify-(?:ca|full)(?:&|$)/.test(value);
  });
  return [
    ...services.map((name) => `${name}: must be an https address, since REQUIRE_TLS is on`),
    ...databases.map((name) => `${name}: must have sslmode=verify-full, since REQUIRE_TLS is on`),
  ];
}

/** The password as it is meant, or as it stands where it is not well encoded. */
function passwordOf({ password }: URL): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}

const SECRET_SETTINGS = [
  'SERVICE_CLIENT_SECRET',
  'PERSONAL_KEYS',
  'AGREEMENTS_PERSONAL_KEYS',
  'PARTICIPANTS_PERSONAL_KEYS',
  'CLAIMS_PERSONAL_KEYS',
  'BLIND_INDEX_KEY',
  'AUDIT_KEY',
  'COOKIE_SECRET',
  'IDENTITY_KEYS',
  'FILE_URL_KEY',
  'FILES_S3_SECRET_ACCESS_KEY',
  'BACKUP_KEY',
];

const DATABASE_ADDRESSES = ['DATABASE_URL', 'DATABASE_DIRECT_URL', 'DATABASE_REPLICA_URL', 'MIGRATOR_DATABASE_URL'];

/** Settings with a secret somewhere within. */
const OTHER_SETTINGS_WITH_SECRETS = [...DATABASE_ADDRESSES, 'CLIENT_SECRETS'];

function isDefaultSecret(value: string): boolean {
  return value.length < 16 || /demo|change-?me|payung-dev/i.test(value);
}

function isGiven(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
