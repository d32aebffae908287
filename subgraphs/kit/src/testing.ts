import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Client } from 'pg';

import { ROLES } from './access.ts';
import type { Role } from './access.ts';
import { API_SCOPES } from './values/api-scopes.ts';

/**
 * The roles that every list of askers names one by one. Who has no account is refused everything but one command, which
 * `test/journeys/without-a-token.test.ts` tries with every question and every command there is.
 */
export const ROLES_WITH_ACCOUNTS: readonly Role[] = ROLES.filter((role) => role !== 'PUBLIC_NOTIFIER');

/** Who a test acts as. What is left out is a national admin. */
export interface TestPerson {
  readonly role?: Role;
  readonly institutionCode?: string;
  readonly regionCodes?: readonly string[];
  readonly subject?: string;
  readonly registersExamples?: boolean;
  /** Seconds since the person signed in, now unless told otherwise; null where the token does not say. */
  readonly signedInAgo?: number | null;
  /** Scopes of the graph, all of them unless told otherwise. */
  readonly scopes?: readonly string[];
  readonly quota?: number;
  readonly networks?: readonly string[];
  readonly clientId?: string;
  /** The sign-in that the token is of; without it the token does not say. */
  readonly sessionId?: string;
  /** Seconds from now; negative for a token that has expired. */
  readonly expiresIn?: number;
  readonly audience?: string;
}

/** A real issuer of tokens on the loopback, for one test file. */
export interface TestIssuer {
  readonly url: string;
  readonly tokenFor: (person?: TestPerson) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts an issuer that publishes its keys as a real one does and signs whatever the test asks for. It also answers client credentials with a service token. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' };
  const server = createServer((request, response) => {
    const answer = async (): Promise<unknown> => {
      if (request.url === '/jwks') return { keys: [jwk] };
      if (request.url === '/token')
        return { access_token: await tokenFor({ role: 'SERVICE', subject: 'service' }), expires_in: 600 };
      return { issuer: url, jwks_uri: `${url}/jwks`, token_endpoint: `${url}/token` };
    };
    void answer().then((body) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const signed = new Map<string, Signed>();
  /** One token for what a person asks within a few seconds, as from any issuer; one that says when it ends, or of which sign-in it is, is its own. */
  function tokenFor(person: TestPerson = {}): Promise<string> {
    if (person.expiresIn !== undefined || person.sessionId !== undefined) return sign(person);
    const key = JSON.stringify(person);
    const now = Date.now();
    const known = signed.get(key);
    if (known !== undefined && Math.abs(now - known.at) < ONE_TOKEN_MS) return known.token;
    const token = sign(person);
    signed.set(key, { token, at: now });
    return token;
  }

  async function sign(person: TestPerson): Promise<string> {
    const {
      role = 'NATIONAL_ADMIN',
      institutionCode,
      regionCodes = ['ID'],
      subject = `test-${role}`,
      expiresIn = 600,
    } = person;
    return new SignJWT({
      name: `Test ${role}`,
      client_id: person.clientId ?? 'test',
      scope: ['openid', ...(person.scopes ?? API_SCOPES)].join(' '),
      ...(person.sessionId === undefined ? {} : { sid: person.sessionId }),
      ...(person.quota === undefined ? {} : { payung_quota: person.quota }),
      ...(person.networks === undefined ? {} : { payung_networks: person.networks }),
      payung_role: role,
      payung_regions: regionCodes,
      ...(institutionCode === undefined ? {} : { payung_institution: institutionCode }),
      ...(person.registersExamples === true ? { payung_examples: true } : {}),
      ...(person.signedInAgo === null ? {} : { auth_time: Math.floor(Date.now() / 1_000) - (person.signedInAgo ?? 0) }),
    })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setIssuer(url)
      .setAudience(person.audience ?? 'payung')
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1_000) + expiresIn)
      .sign(privateKey);
  }

  return {
    url,
    tokenFor,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Signed {
  readonly token: Promise<string>;
  readonly at: number;
}

const ONE_TOKEN_MS = 5_000;

/** A database of a test's own on the test run's server, with the two roles that a real one has. */
export interface TestDatabase {
  /** As the owner: may change the schema. */
  readonly migratorUrl: string;
  /** As the service: rows only. */
  readonly url: string;
  readonly serviceRole: string;
  readonly drop: () => Promise<void>;
}

let made = 0;

/** Makes an empty database on the server of the test run (`TEST_PG_ADMIN_URL`). */
export async function createTestDatabase(name: string): Promise<TestDatabase> {
  const database = nextName(name);
  const roles = rolesOf(database);
  await asAdmin([...makeRoles(roles), `create database ${database} owner ${roles.migrator}`]);
  return {
    ...connectionsOf(database, roles),
    drop: () => asAdmin([dropping(database), `drop role ${roles.migrator}`, `drop role ${roles.service}`]),
  };
}

/**
 * Makes a database that is up to date on the server of the test run: a copy of one that was migrated once in the run, since a hundred worlds
 * need the same. The copies share the two roles, which own and see nothing outside of each.
 *
 * @param name the service's
 * @param migrate brings a database up to date
 */
export async function createMigratedDatabase(
  name: string,
  migrate: (migratorUrl: string, serviceRole: string) => Promise<unknown>,
): Promise<TestDatabase> {
  const template = `${name}_template`;
  const roles = rolesOf(template);
  const database = nextName(name);
  const copy = `create database ${database} template ${template} owner ${roles.migrator} strategy file_copy`;
  await asAdmin([], async (admin) => {
    // One process makes it, and the others wait.
    await admin.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1 and datistemplate', [template]);
    if (rowCount === 0) {
      for (const statement of [...makeRoles(roles), `create database ${template} owner ${roles.migrator}`])
        await admin.query(statement);
      const { migratorUrl, serviceRole } = connectionsOf(template, roles);
      await migrate(migratorUrl, serviceRole);
      await admin.query(`alter database ${template} is_template true allow_connections false`);
    }
    await admin.query('select pg_advisory_unlock(hashtext($1))', [template]);
    await admin.query(copy);
  });
  return { ...connectionsOf(database, roles), drop: () => asAdmin([dropping(database)]) };
}

interface Roles {
  readonly migrator: string;
  readonly service: string;
}

const nextName = (name: string): string => `${name}_${process.pid}_${++made}`;
const rolesOf = (database: string): Roles => ({ migrator: `${database}_migrator`, service: `${database}_app` });
const makeRoles = (roles: Roles): readonly string[] =>
  [roles.migrator, roles.service].map((role) => `create role ${role} login password 'test-password'`);
const dropping = (database: string): string => `drop database ${database} with (force)`;

function connectionsOf(database: string, roles: Roles): Omit<TestDatabase, 'drop'> {
  const urlOf = (user: string): string => {
    const url = new URL(adminUrl());
    url.username = user;
    url.password = 'test-password';
    url.pathname = database;
    return url.href;
  };
  return { migratorUrl: urlOf(roles.migrator), url: urlOf(roles.service), serviceRole: roles.service };
}

function adminUrl(): string {
  const url = process.env['TEST_PG_ADMIN_URL'];
  if (url === undefined) throw new Error('TEST_PG_ADMIN_URL is not set: run the tests with `npm test`');
  return url;
}

async function asAdmin(statements: readonly string[], then?: (admin: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
    await then?.(client);
  } finally {
    await client.end();
  }
}

/** What a GraphQL server answered. */
export interface GraphAnswer<Data> {
  readonly status: number;
  readonly data: Data | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Asks a GraphQL server over HTTP, with a token or without. */
export async function ask<Data = Record<string, unknown>>(
  url: string,
  query: string,
  options: {
    readonly variables?: Readonly<Record<string, unknown>>;
    readonly token?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<GraphAnswer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      ...options.headers,
    },
    body: JSON.stringify({ query, variables: options.variables ?? {} }),
  });
  const body = (await response.json()) as { data?: Data | null; errors?: GraphAnswer<Data>['errors'] };
  return { status: response.status, data: body.data, errors: body.errors ?? [] };
}
