import { z } from 'zod';

import { commonEnv, port, readEnv } from '../../subgraphs/kit/src/env.ts';
import type { RawEnv } from '../../subgraphs/kit/src/env.ts';
import type { AllDatabaseUrls } from './databases.ts';
import { IS_SANDBOX } from './paths.ts';

/** What whoever runs `npm start` may decide; nothing needs to be set. */
export type Settings = z.infer<typeof schema>;

/** Reads the settings of the launcher; ends the process with one line for each that is wrong. */
export function readSettings(env: RawEnv): Settings {
  // A setting that is there but empty, as container files like to pass it, is a setting that is not there.
  return readEnv(schema, Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
}

const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must look like postgres://user:password@host:5432/database');
const keys = z
  .string()
  .regex(
    /^[a-z0-9]{1,16}:[A-Za-z0-9+/]{43}=(,[a-z0-9]{1,16}:[A-Za-z0-9+/]{43}=)*$/,
    'must look like id:base64-of-32-bytes, the current key first',
  );

/** Databases of one's own: either all of these are set, or none. */
const ownDatabases = {
  AGREEMENTS_DATABASE_URL: postgresUrl.optional(),
  AGREEMENTS_MIGRATOR_DATABASE_URL: postgresUrl.optional(),
  PARTICIPANTS_DATABASE_URL: postgresUrl.optional(),
  PARTICIPANTS_MIGRATOR_DATABASE_URL: postgresUrl.optional(),
  CLAIMS_DATABASE_URL: postgresUrl.optional(),
  CLAIMS_MIGRATOR_DATABASE_URL: postgresUrl.optional(),
  IDENTITY_DATABASE_URL: postgresUrl.optional(),
  IDENTITY_MIGRATOR_DATABASE_URL: postgresUrl.optional(),
};
const ownDatabaseNames = Object.keys(ownDatabases) as readonly (keyof typeof ownDatabases)[];

const schema = z
  .object({
    NODE_ENV: commonEnv.NODE_ENV,
    /** First choice for the gateway's port. */
    PAYUNG_PORT: port.default(4000),
    /** A server to make the databases on, instead of the bundled one. */
    PAYUNG_POSTGRES_URL: postgresUrl.optional(),
    /** An identity provider instead of the demonstration one. */
    OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'must be the address of an OpenID Connect issuer' }).optional(),
    AGREEMENTS_CLIENT_SECRET: z.string().optional(),
    PARTICIPANTS_CLIENT_SECRET: z.string().optional(),
    CLAIMS_CLIENT_SECRET: z.string().optional(),
    EXAMPLES_CLIENT_SECRET: z.string().optional(),
    DEMO_PASSWORD: z.string().min(8, 'needs at least 8 characters').optional(),
    CORS_ORIGINS: z.string().default(''),
    AGREEMENTS_PERSONAL_KEYS: keys.optional(),
    PARTICIPANTS_PERSONAL_KEYS: keys.optional(),
    CLAIMS_PERSONAL_KEYS: keys.optional(),
    BLIND_INDEX_KEY: z.string().optional(),
    AUDIT_KEY: z.string().optional(),
    ...ownDatabases,
  })
  .superRefine((found, context) => {
    const require = (names: readonly (keyof typeof found)[], why: string) => {
      for (const name of names) {
        if (found[name] === undefined) context.addIssue({ code: 'custom', path: [name], message: why });
      }
    };
    const anyOwn = ownDatabaseNames.some((name) => found[name] !== undefined);
    if (anyOwn)
      require(neededDatabaseNames(
        found.OIDC_ISSUER,
      ), 'is missing; the databases are either all your own or all made by the launcher');
    if (found.OIDC_ISSUER !== undefined) {
      require([
        'AGREEMENTS_CLIENT_SECRET',
        'PARTICIPANTS_CLIENT_SECRET',
        'CLAIMS_CLIENT_SECRET',
      ], 'is missing; the issuer that OIDC_ISSUER names gave this client a secret');
    }
    if (found.NODE_ENV !== 'production') return;
    if (IS_SANDBOX)
      context.addIssue({
        code: 'custom',
        path: ['NODE_ENV'],
        message: 'a sandbox is not for production: its people are invented',
      });
    require([
      'OIDC_ISSUER',
    ], 'is missing; in production people sign in at your own identity provider, never at the demonstration one');
    require([
      'AGREEMENTS_PERSONAL_KEYS',
      'PARTICIPANTS_PERSONAL_KEYS',
      'CLAIMS_PERSONAL_KEYS',
      'BLIND_INDEX_KEY',
      'AUDIT_KEY',
    ], 'is missing; in production keep the keys of personal data and of the trail in your own key store');
    if (!anyOwn)
      require([
        'PAYUNG_POSTGRES_URL',
      ], 'is missing; in production the bundled PostgreSQL is not used, for nobody backs it up');
  });

/** The connections that the settings name themselves; undefined when the launcher makes the databases. */
export function ownDatabaseUrls(settings: Settings): AllDatabaseUrls | undefined {
  if (settings.AGREEMENTS_DATABASE_URL === undefined) return undefined;
  const pair = (app = '', migrator = '') => ({ app, migrator });
  return {
    agreements: pair(settings.AGREEMENTS_DATABASE_URL, settings.AGREEMENTS_MIGRATOR_DATABASE_URL),
    participants: pair(settings.PARTICIPANTS_DATABASE_URL, settings.PARTICIPANTS_MIGRATOR_DATABASE_URL),
    claims: pair(settings.CLAIMS_DATABASE_URL, settings.CLAIMS_MIGRATOR_DATABASE_URL),
    identity: pair(settings.IDENTITY_DATABASE_URL, settings.IDENTITY_MIGRATOR_DATABASE_URL),
  };
}

/** With an issuer of one's own there is no identity database. */
function neededDatabaseNames(issuer: string | undefined): typeof ownDatabaseNames {
  return issuer === undefined ? ownDatabaseNames : ownDatabaseNames.filter((name) => !name.startsWith('IDENTITY_'));
}
