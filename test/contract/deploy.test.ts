import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

import { findComposeProblems } from '../../bin/check/compose-file.ts';
import { databaseUrls } from '../../bin/stack/databases.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { generateSecrets } from '../../bin/stack/secrets.ts';
import { planServices } from '../../bin/stack/services.ts';
import { readIdentityEnv } from '../../identity/src/env.ts';
import { DEMO_PEOPLE } from '../../identity/src/demo-people.ts';
import { CLIENT_HOLDERS } from '../../identity/src/provider/confidential-clients.ts';
import { productionProblems } from '../../subgraphs/kit/src/env.ts';

// No container is started here: these tests hold the container files to what the launcher and the
// demonstration identity provider do, which the journeys do try.

const composeText = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
const service = z.object({
  build: z.object({ dockerfile: z.string(), target: z.string() }).optional(),
  environment: z.record(z.string(), z.string()).default({}),
});
const { services } = z.object({ services: z.record(z.string(), service) }).parse(parse(composeText, { merge: true }));
const identityFile = join(ROOT, 'deploy/compose.identity.yml');
const identityText = readFileSync(identityFile, 'utf8');
const { services: withIdentity } = z
  .object({ services: z.record(z.string(), service) })
  .parse(parse(identityText, { merge: true }));
const dockerfile = readFileSync(join(ROOT, 'deploy/Dockerfile'), 'utf8');
const example = new Map(
  readFileSync(join(ROOT, 'deploy/.env.example'), 'utf8')
    .split('\n')
    .flatMap((line) => (/^\w+=/.test(line) ? [line.split('=', 2) as [string, string]] : [])),
);

test('the compose files keep to the Compose specification and declare what they use', () => {
  expect(findComposeProblems(join(ROOT, 'docker-compose.yml'))).toEqual([]);
  // What lies over another file uses what that one declares.
  expect(findComposeProblems(identityFile).filter((problem) => !/ "(payung|postgres)"/.test(problem))).toEqual([]);
});

test('every setting of the compose file is in the example, without a value, and the other way round', () => {
  const used = new Set([...`${composeText}${identityText}`.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name));
  expect([...example.keys()].toSorted()).toEqual([...used].toSorted());
  expect([...example.values()].filter((value) => value !== '')).toEqual([]);
});

test('every secret of the compose file is required, none has a default', () => {
  const optional = [...`${composeText}${identityText}`.matchAll(/\$\{(\w+):-/g)].map(([, name]) => name);
  expect(new Set(optional)).toEqual(
    new Set([
      'NODE_ENV',
      'CORS_ORIGINS',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'OTEL_TRACES_SAMPLER_ARG',
      'BREAK_GLASS_SECOND_PERSONS',
      'PUBLIC_NOTICE',
    ]),
  );
});

const plan = {
  ports: {
    gateway: 4000,
    agreements: 4001,
    participants: 4002,
    claims: 4003,
    identity: 4010,
    'participants-worker': 4012,
    'claims-worker': 4013,
  },
  databases: databaseUrls('postgres://postgres@127.0.0.1:5432/postgres', generateSecrets()),
  secrets: generateSecrets(),
  issuer: 'https://login.example.go.id/realms/payung',
  environment: 'production',
  corsOrigins: '',
  consoleFolder: undefined,
  filesFolder: '/files',
} as const;
const launched = planServices(plan);

test.each(launched)('$name gets in a container what the launcher gives it', ({ name, env, entry }) => {
  const container = services[name];
  const fromImage = ['PORT', 'HOST'];
  // The launcher runs everything on one machine, where gateways are believed anyway, and its register has the people.
  const ofContainers = ['OIDC_AUDIENCE', 'PORT', 'GATEWAY_NETWORKS', 'BREAK_GLASS_SECOND_PERSONS'];
  const expected = Object.keys(env).filter((setting) => !fromImage.includes(setting));
  const given = Object.keys(container?.environment ?? {}).filter(
    (setting) => !ofContainers.includes(setting) && !setting.startsWith('OTEL_'),
  );
  expect(given.toSorted()).toEqual(expected.filter((setting) => setting !== 'OIDC_AUDIENCE').toSorted());
  expect(dockerfile).toContain(`AS ${container?.build?.target}\n`);
  expect(`${composeText}\n${dockerfile}`).toMatch(new RegExp(`${entry.replaceAll('.', '\\.')}['"\\]]`));
});

test('with real values no setting is refused in production', () => {
  const filled = (value: string) => value.replace(/\$\{(\w+)[^}]*\}/g, (_, name: string) => realistic(name));
  for (const { name } of launched) {
    const environment = services[name]?.environment ?? {};
    const env = Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, filled(value)]));
    expect(productionProblems(env), name).toEqual([]);
  }
});

test('with our own identity provider each process is told what the launcher tells it, and nothing of it is refused in production', () => {
  const filled = (value: string) => value.replace(/\$\{(\w+)[^}]*\}/g, (_, name: string) => realistic(name));
  for (const { name, env } of planServices({ ...plan, issuer: undefined })) {
    const environment = { ...services[name]?.environment, ...withIdentity[name]?.environment };
    const missing = Object.keys(env).filter((setting) => !Object.hasOwn(environment, setting));
    // Nobody is invented there; folders, ports and addresses are the image's own.
    const given = ['HOST', 'PORT', 'OIDC_AUDIENCE', 'DEMO_PASSWORD', 'CONSOLE_DIR'];
    expect([name, missing.filter((setting) => !given.includes(setting))]).toEqual([name, []]);
    const told = Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, filled(value)]));
    expect([name, productionProblems(told)]).toEqual([name, []]);
    if (name === 'identity')
      expect(readIdentityEnv(told)).toMatchObject({ ISSUER: 'https://login.example.go.id', PRIVATE_PORT: 4011 });
  }
  expect(dockerfile).toContain('AS identity\n');
  expect(dockerfile).toContain('CMD ["node", "identity/src/main.ts"]');
});

const realm = z
  .object({
    clients: z.array(z.object({ clientId: z.string(), secret: z.string().optional(), publicClient: z.boolean() })),
    users: z.array(
      z.object({
        username: z.string(),
        firstName: z.string().optional(),
        lastName: z.string().optional(),
        serviceAccountClientId: z.string().optional(),
        attributes: z.record(z.string(), z.array(z.string())),
        credentials: z.array(z.object({ value: z.string() })).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(ROOT, 'deploy/keycloak/payung-realm.json'), 'utf8')));

const attributesOf = (holder: { role: string; institution?: string; regions: readonly string[]; examples?: true }) => ({
  payung_role: [holder.role],
  ...(holder.institution === undefined ? {} : { payung_institution: [holder.institution] }),
  payung_regions: [...holder.regions],
  ...(holder.examples === undefined ? {} : { payung_examples: ['true'] }),
});

test('the people of the realm are those of the demonstration identity provider', () => {
  const people = realm.users.filter(({ serviceAccountClientId }) => serviceAccountClientId === undefined);
  expect(
    people.map(({ username, firstName, lastName, attributes }) => [username, `${firstName} ${lastName}`, attributes]),
  ).toEqual(DEMO_PEOPLE.map((person) => [person.userName, person.name, attributesOf(person)]));
});

test('the systems of the realm act as they do at the demonstration identity provider', () => {
  const systems = realm.users.filter(({ serviceAccountClientId }) => serviceAccountClientId !== undefined);
  expect(
    Object.fromEntries(systems.map(({ serviceAccountClientId, attributes }) => [serviceAccountClientId, attributes])),
  ).toEqual(Object.fromEntries(Object.entries(CLIENT_HOLDERS).map(([id, holder]) => [id, attributesOf(holder)])));
});

test('every secret and password of the realm comes from the environment', () => {
  const secrets = realm.clients.filter(({ publicClient }) => !publicClient).map(({ secret }) => secret);
  const passwords = realm.users.flatMap(({ credentials }) => credentials ?? []).map(({ value }) => value);
  const fromEnvironment = Object.keys(services['keycloak']?.environment ?? {}).map((name) => `\${${name}}`);
  for (const secret of [...secrets, ...passwords]) expect(fromEnvironment).toContain(secret);
});

function realistic(name: string): string {
  if (name === 'NODE_ENV') return 'production';
  if (name === 'KEYCLOAK_URL' || name === 'IDENTITY_ISSUER') return 'https://login.example.go.id';
  if (name === 'CONSOLE_ORIGIN') return 'https://payung.example.go.id';
  if (name === 'PUBLIC_NOTICE') return 'off';
  if (name === 'IDENTITY_KEYS') return `k1:${Buffer.alloc(32, 7).toString('base64')}`;
  return name === 'CORS_ORIGINS' || name.startsWith('OTEL_') ? '' : 'Zk3vYw9qTn5xLr8cPm2hZk3vYw9qTn5xLr8cPm2h';
}
