import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

import { findComposeProblems } from '../../bin/check/compose-file.ts';
import { imageSettings } from '../../bin/check/image-settings.ts';
import { readManifests } from '../../bin/check/kubernetes-files.ts';
import { databaseUrls } from '../../bin/stack/databases.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { generateSecrets } from '../../bin/stack/secrets.ts';
import { planServices } from '../../bin/stack/services.ts';
import { forwardedHeaders } from '../../gateway/src/forwarded-headers.ts';
import { readIdentityEnv } from '../../identity/src/env.ts';
import { DEMO_PEOPLE } from '../../identity/src/demo-people.ts';
import { CLIENT_HOLDERS } from '../../identity/src/provider/confidential-clients.ts';
import { databaseEnv } from '../../subgraphs/kit/src/database-settings.ts';
import { productionProblems } from '../../subgraphs/kit/src/env.ts';
import { gatewayConfig } from '../engines/hive.config.ts';
import { documentedSettings } from '../kit/pooler.ts';

// No container is started here: these tests hold the container files, and what docs/scale.md tells operators to write, to what the
// launcher, the gateway and the demonstration identity provider do, which the journeys do try.

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
const ofImages = Object.fromEntries(imageSettings(ROOT));
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
  const isSetByImage = (setting: string) =>
    fromImage.includes(setting) ||
    (ofImages[setting] === env[setting] && container?.environment[setting] === undefined);
  const expected = Object.keys(env).filter((setting) => !isSetByImage(setting));
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
    const environment = { ...ofImages, ...services[name]?.environment, ...withIdentity[name]?.environment };
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

const scale = readFileSync(join(ROOT, 'docs/scale.md'), 'utf8');
const source = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The first number that a pattern finds in a source. */
function numberIn(file: string, pattern: RegExp): number {
  const [, digits] = pattern.exec(source(file)) ?? [];
  if (digits === undefined) throw new Error(`${file} no longer says ${pattern.source}`);
  return Number(digits.replaceAll('_', ''));
}

function sectionOf(markdown: string, heading: string): string {
  const [, rest = ''] = markdown.split(`\n${heading}\n`);
  return rest.split(/\n#{2,3} /)[0] ?? '';
}

// What other routers are told stands in a document: nobody here can run them, but what they share with our gateway is held.
const yamlOf = (heading: string): unknown =>
  parse(/```yaml\n(.*?)```/s.exec(sectionOf(scale, heading))?.[1] ?? 'missing: true');
const propagated = z.object({
  all: z.object({
    request: z.array(z.object({ propagate: z.object({ named: z.union([z.string(), z.array(z.string())]) }) })),
  }),
});
const hiveRouter = z
  .object({
    http: z.object({ port: z.number() }),
    override_subgraph_urls: z.record(z.string(), z.object({ url: z.string() })),
    headers: propagated,
    telemetry: z.object({
      tracing: z.object({ propagation: z.object({ trace_context: z.literal(true) }) }),
      metrics: z.object({ exporters: z.array(z.object({ port: z.literal(9464) })).length(1) }),
    }),
  })
  .transform((it) => ({
    port: it.http.port,
    owners: Object.fromEntries(Object.entries(it.override_subgraph_urls).map(([name, { url }]) => [name, url])),
    headers: it.headers,
  }));
const apolloRouter = z
  .object({
    supergraph: z.object({ listen: z.string() }),
    override_subgraph_url: z.record(z.string(), z.string()),
    headers: propagated,
    telemetry: z.object({
      exporters: z.object({
        metrics: z.object({ prometheus: z.object({ listen: z.literal('0.0.0.0:9464') }) }),
        tracing: z.object({ propagation: z.object({ trace_context: z.literal(true) }) }),
      }),
    }),
  })
  .transform((it) => ({
    port: Number(it.supergraph.listen.split(':')[1]),
    owners: it.override_subgraph_url,
    headers: it.headers,
  }));

/** Every header that our gateway passes on when a caller sends whatever it looks for. */
const ours = Object.keys(
  forwardedHeaders(
    new Proxy<IncomingHttpHeaders>(
      {},
      { get: (_, name) => (name === 'traceparent' ? `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` : 'x') },
    ),
    'the-request',
    '192.0.2.1',
  ),
);
/** The gateway says itself where a caller is: what a caller says of it is not passed on. */
const fromCallers = ours.filter((name) => name !== 'x-forwarded-for').toSorted();

test.each([
  ['### Hive Router', hiveRouter],
  ['### Apollo Router', apolloRouter],
])('docs/scale.md, %s, leads to the owners of the graph and passes on what our gateway does', (heading, schema) => {
  const { port, owners, headers } = schema.parse(yamlOf(heading));
  expect(port).toBe(plan.ports.gateway);
  const graph = [...source('gateway/supergraph.graphql').matchAll(/@join__graph\(name: "(\w+)", url: "([^"]+)"\)/g)];
  expect(owners).toEqual(Object.fromEntries(graph.map(([, name, url]) => [name, url])));
  for (const [name, url] of Object.entries(owners))
    expect(url).toBe(`http://${name}:${plan.ports[name as keyof typeof plan.ports]}/graphql`);
  // Its own part of a trace is written by the router itself.
  const named = headers.all.request.flatMap(({ propagate }) => propagate.named);
  expect(named.toSorted()).toEqual(fromCallers.filter((name) => name !== 'traceparent'));
});

test('the Hive Gateway of the journeys passes on what our gateway does', () => {
  const request = { headers: { get: () => 'x' } } as unknown as Request;
  const passed = gatewayConfig.propagateHeaders.fromClientToSubgraphs({ request });
  expect(Object.keys(passed).toSorted()).toEqual(fromCallers);
});

test('PgBouncer is told to set what a service asks for when it connects', () => {
  const limit = (name: string, file = 'subgraphs/kit/src/database.ts') =>
    numberIn(file, new RegExp(`const ${name} = ([\\d_]+);`));
  const [, told = ''] = /connect_query='([^']+)'/.exec(documentedSettings()) ?? [];
  expect(told.split('; ')).toEqual([
    `set statement_timeout = ${limit('STATEMENT_TIMEOUT_MS')}`,
    `set lock_timeout = ${limit('LOCK_TIMEOUT_MS')}`,
    `set idle_in_transaction_session_timeout = ${limit('IDLE_IN_TRANSACTION_MS')}`,
    `set transaction_timeout = ${limit('LONGEST_TRANSACTION_MS', 'subgraphs/kit/src/service-database.ts')}`,
    'set plan_cache_mode = force_custom_plan',
  ]);
  expect(source('subgraphs/kit/src/database.ts')).toContain("plan_cache_mode: 'force_custom_plan'");
});

test('docs/scale.md reckons with the connections that processes hold, and with as many copies as there may be', () => {
  const requests = databaseEnv.DATABASE_CONNECTIONS.parse(undefined);
  const jobs = 'subgraphs/kit/src/jobs.ts';
  const queue = numberIn(jobs, /const CONCURRENCY = (\d+)/) + numberIn(jobs, /max: CONCURRENCY \+ (\d+)/);
  const own = (file: string): number => numberIn(file, /^ {2}connections: (\d+),$/m);
  const uploads = numberIn('subgraphs/participants/src/import/upload-locks.ts', /const MOST_AT_ONCE = (\d+)/);
  const most = {
    agreements: requests + own('subgraphs/agreements/src/main.ts') + queue + queue,
    participants: requests + queue + uploads,
    claims: requests + queue,
    'participants-worker': own('subgraphs/participants/src/worker.ts') + queue,
    'claims-worker': own('subgraphs/claims/src/worker.ts') + queue,
    identity: numberIn('identity/src/database.ts', /^ {4}max: (\d+),$/m),
  };
  const rows = [...sectionOf(scale, '### Connections').matchAll(/^\| ([a-z' ]+) \| ([^|]*\d[^|]*) \|/gm)];
  const sum = (text: string): number => (text.match(/\d+/g) ?? []).reduce((total, digits) => total + Number(digits), 0);
  expect(Object.fromEntries(rows.map(([, who = '', text = '']) => [who.replace("s' w", 's-w'), sum(text)]))).toEqual(
    most,
  );

  const scaled = z.object({ minReplicas: z.number(), maxReplicas: z.number() });
  const copies = readManifests(ROOT, join(ROOT, 'deploy/kubernetes'))
    .manifests.filter(({ document }) => document.kind === 'HorizontalPodAutoscaler')
    .map(({ document }) => [document.metadata.name, scaled.parse(document['spec'])] as const);
  const all = (many: (of: z.infer<typeof scaled>) => number, of: (name: string) => boolean = () => true): number =>
    copies.reduce(
      (total, [name, spec]) => total + (of(name) ? many(spec) * (most[name as keyof typeof most] ?? 0) : 0),
      0,
    );
  const owners = new Map(copies.filter(([name]) => ['agreements', 'participants', 'claims'].includes(name)));
  const pooled = [...owners.values()].reduce((total, { maxReplicas }) => total + maxReplicas * requests, 0);
  const load = sectionOf(scale, '### Connections and disk');
  expect(load).toContain(` = **${all(({ maxReplicas }) => maxReplicas)} connections**`);
  expect(load).toContain(`as few as it starts with, ${all(({ minReplicas }) => minReplicas)}.`);
  expect(load).toContain(`${(owners.get('participants')?.maxReplicas ?? 0) * uploads} of the `);
  expect(load).toContain(`and ${pooled} can be shared`);
  const ofParticipants = all(
    ({ maxReplicas }) => maxReplicas,
    (name) => name.startsWith('participants'),
  );
  expect(load).toContain(`that of participants has to give ${ofParticipants}.`);
  expect(load).toContain(`each of participants costs ${most.participants}.`);
});

function realistic(name: string): string {
  if (name === 'NODE_ENV') return 'production';
  if (name === 'KEYCLOAK_URL' || name === 'IDENTITY_ISSUER') return 'https://login.example.go.id';
  if (name === 'CONSOLE_ORIGIN') return 'https://payung.example.go.id';
  if (name === 'PUBLIC_NOTICE') return 'off';
  if (name === 'IDENTITY_KEYS') return `k1:${Buffer.alloc(32, 7).toString('base64')}`;
  return name === 'CORS_ORIGINS' || name.startsWith('OTEL_') ? '' : 'Zk3vYw9qTn5xLr8cPm2hZk3vYw9qTn5xLr8cPm2h';
}
