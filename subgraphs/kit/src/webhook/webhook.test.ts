import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { buildSchema as buildPlain } from 'graphql';
import { Client } from 'pg';
import { Webhook as Verifier } from 'standardwebhooks';
import { EntitySchema } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Session } from '../access.ts';
import { column } from '../columns.ts';
import { connect } from '../database.ts';
import type { Database } from '../database.ts';
import type { FeedSource } from '../feed/feed-source.ts';
import { createChangeFeed, followTable } from '../feed/feed.migration.ts';
import { createLogger } from '../log.ts';
import { migrate } from '../migration.ts';
import { rotateKeys } from '../rotate-keys.ts';
import { inScope } from '../scope-sql.ts';
import { createSealer } from '../secret-box.ts';
import { sharedMigrations } from '../shared-migrations.ts';
import { createTestDatabase } from '../testing.ts';
import type { TestDatabase } from '../testing.ts';
import { figureOf } from '../testing/figure-of.ts';
import { sealAuditEvents } from '../trail/seal-audit-events.ts';
import { API_SCOPES } from '../values/api-scopes.ts';
import { Temporal } from '../values/dates.ts';
import { getWebhook } from './change-webhook.ts';
import { makeDeliveries } from './make-deliveries.ts';
import { watchWebhooks } from './measure-webhooks.ts';
import { registerWebhook } from './register-webhook.ts';
import type { RegisterWebhookInput } from './register-webhook.ts';
import { createWebhookDesk } from './start-webhooks.ts';
import { PAUSED_AFTER, tellWebhook } from './tell-webhook.ts';
import { noteRights } from './webhook-rights.ts';
import { showSecret } from './webhook-secret.ts';
import { replayWebhook, rotateWebhookSecret, setWebhookState, testWebhook } from './webhook-steps.ts';
import type { WebhookContext } from './webhook-desk.ts';
import { createWebhook } from './webhook.migration.ts';
import { findWebhook, readAttempts, readDeliveries, readWebhooks } from './webhook.reads.ts';
import { webhookTables } from './webhook.table.ts';
import type { WebhookDeliveryRow, WebhookRow } from './webhook.table.ts';

const ThingTable = new EntitySchema<{ id: string; regionCode: string; institutionCode: string; word: string }>({
  name: 'HookThing',
  tableName: 'thing',
  columns: {
    id: column.uuidKey(),
    regionCode: column.text('region_code'),
    institutionCode: column.text('institution_code'),
    word: column.text('word'),
  },
});

const things: FeedSource = {
  type: 'AGREEMENT',
  idOf: (key) => key,
  permission: 'agreement:read',
  alias: 'thing',
  visible: (of, session) => {
    const { sql, parameters } = inScope(session, {
      institutions: ['thing.institution_code'],
      region: 'thing.region_code',
    });
    return of.createQueryBuilder(ThingTable, 'thing').where(sql, parameters);
  },
};

/** What a receiver was told. */
interface Told {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly message: {
    readonly type: string;
    readonly data: { readonly change?: { id: string; version: number }; readonly answer?: unknown };
  };
}

const keys = new Map([['k1', randomBytes(32)]]);
const partner: Session = {
  subject: 'partner-1',
  clientId: 'partner-1',
  name: 'Partner',
  role: 'PARTNER',
  institutionCode: 'kpu-32',
  regionCodes: ['32'],
  registersExamples: false,
  scopes: API_SCOPES,
};
const admin: Session = {
  ...partner,
  subject: 'admin',
  clientId: 'console',
  role: 'API_ADMIN',
  institutionCode: null,
  regionCodes: ['ID'],
};

let home: TestDatabase;
let database: Database;
let owner: Client;
let receiver: {
  readonly url: string;
  readonly port: number;
  readonly told: Told[];
  answer: (path: string, told: Told) => number | 'never' | 'flood';
  stop: () => void;
};
let desk: ReturnType<typeof createWebhookDesk>;

const schema = buildPlain(`
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query {
    thing(id: ID!): Thing @requiresScopes(scopes: [["agreements:read"]])
    things: [Thing!] @requiresScopes(scopes: [["agreements:read"]])
    _service: String
  }
  type Thing { id: ID! word: String near: Thing claims(id: ID): Int @requiresScopes(scopes: [["claims:read"]]) }
`);

beforeAll(async () => {
  home = await createTestDatabase('webhook');
  await migrate({
    url: home.migratorUrl,
    serviceRole: home.serviceRole,
    jobs: true,
    migrations: [
      ...sharedMigrations,
      sealAuditEvents,
      {
        name: 'create-thing',
        sql: `create table thing (
            id uuid primary key default uuidv7(), region_code text not null default '32.04', institution_code text not null default 'kpu-32.04',
            word text not null default 'first', version integer not null default 1
          );
          grant select, insert, update on thing to :service_role`,
      },
      createChangeFeed,
      createWebhook,
      {
        name: 'tell',
        sql: followTable({
          table: 'thing',
          type: 'AGREEMENT',
          version: 'now.version',
          changed: 'now.version <> was.version',
        }),
      },
    ],
  });
  database = await connect({ url: home.url, tables: [ThingTable, ...webhookTables], applicationName: 'webhook-test' });
  owner = new Client({ connectionString: home.migratorUrl });
  await owner.connect();
  const query = schema.getQueryType()?.getFields()['thing'];
  if (query) {
    query.resolve = async (_root: unknown, { id }: { id: string }, { session }: { session: Session }) =>
      things.visible(database.manager, session).andWhere('thing.id = :id', { id }).getOne();
  }
  receiver = await startReceiver();
  desk = createWebhookDesk({
    owner: 'AGREEMENTS',
    sources: [things],
    schema,
    sealer: createSealer(keys),
    settings: { keepDays: 30, rightsDays: 30, allowedNetworks: ['127.0.0.1/32'] },
  });
});
afterAll(async () => {
  receiver?.stop();
  await owner?.end();
  await database?.destroy();
  await home?.drop();
});

async function startReceiver(): Promise<typeof receiver> {
  const told: Told[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      const one: Told = { headers: request.headers, body, message: JSON.parse(body) as Told['message'] };
      told.push(one);
      const status = self.answer(request.url ?? '/', one);
      if (status === 'never') return;
      if (status === 'flood') {
        response.writeHead(200);
        const flood = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
          if (!response.destroyed) response.once('drain', flood);
        };
        return flood();
      }
      response
        .writeHead(status, status === 307 ? { location: `http://127.0.0.1:${self.port}/elsewhere` } : {})
        .end('thanks');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const self: typeof receiver = {
    url: `http://127.0.0.1:${port}`,
    port,
    told,
    answer: () => 204,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return self;
}

const contextOf = (session: Session): WebhookContext => ({
  session,
  requestId: 'test',
  now: Temporal.Now.instant().round('millisecond'),
  database,
  webhooks: desk,
});

const key = (): string => randomUUID();

async function register(
  input: Partial<RegisterWebhookInput> = {},
  session = partner,
): Promise<{ id: string; secret: string }> {
  const context = contextOf(session);
  const outcome = await registerWebhook(context, {
    command: 'register',
    key: key(),
    input: { name: 'Sistem pensiun', url: `${receiver.url}/hook`, types: ['AGREEMENT'], ...input },
  });
  if (outcome.refused !== undefined) throw new Error(`${outcome.refused.code}: ${outcome.refused.message.en}`);
  const secret = showSecret(desk.sealer, await getWebhook(context, outcome.made), context.now);
  return { id: outcome.made, secret: secret ?? '' };
}

async function refusalOf(input: Partial<RegisterWebhookInput>, session = partner): Promise<string> {
  const outcome = await registerWebhook(contextOf(session), {
    command: 'register',
    key: key(),
    input: { name: 'x', url: `${receiver.url}/`, types: ['AGREEMENT'], ...input },
  });
  return outcome.refused?.code ?? 'MADE';
}

async function addThing(values: { region?: string; institution?: string; word?: string } = {}): Promise<string> {
  const [row]: { id: string }[] = await database.query(
    'insert into thing (region_code, institution_code, word) values ($1, $2, $3) returning id',
    [values.region ?? '32.04', values.institution ?? 'kpu-32.04', values.word ?? 'first'],
  );
  return row?.id ?? '';
}

/** Makes deliveries of what happened and tells what is due for one webhook. */
async function work(
  id: string,
  post: { resolve?: (name: string) => Promise<readonly string[]>; timeoutMs?: number } = {},
): Promise<void> {
  while (await makeDeliveries(database, desk, Temporal.Now.instant().round('millisecond')));
  const job = tellWebhook({
    database,
    desk,
    logger: createLogger('webhook-test', 'silent'),
    contextFor: ({ session }) => ({ session }),
    post,
  });
  await job.run({ webhookId: id });
}

/** Lets what waits be due now. */
const hurry = (id: string) =>
  owner.query(`update webhook_delivery set next_attempt_at = now() where webhook_id = $1 and state = 'WAITING'`, [id]);

async function deliveriesOf(id: string): Promise<readonly WebhookDeliveryRow[]> {
  return (await readDeliveries(database.manager, id, { first: 100 })).edges.map(({ node }) => node);
}

const stateOf = async (id: string): Promise<WebhookRow> => getWebhook(contextOf(admin), id);

const toldOf = (id: string): Told[] => receiver.told.filter(({ message }) => message.data.change?.id === id);

async function removeAll(): Promise<void> {
  receiver.answer = () => 204;
  await owner.query(`delete from webhook_delivery; delete from webhook`);
}

describe('a webhook', () => {
  test('is told of a change within its scope, signed, with what its query answers, and never of what its client may not see', async () => {
    await removeAll();
    const { id, secret } = await register({ query: 'query ($id: ID!) { thing(id: $id) { id word } }' });
    const mine = await addThing({ word: 'seen' });
    const others = [await addThing({ region: '33.01' }), await addThing({ institution: 'bawaslu-32.04' })];
    await work(id);
    const [told] = toldOf(mine);
    expect(told?.message).toMatchObject({
      type: 'agreement.created',
      data: {
        change: { id: mine, kind: 'CREATED', version: 1 },
        answer: { data: { thing: { id: mine, word: 'seen' } } },
      },
    });
    const verified = new Verifier(secret).verify(told?.body ?? '', told?.headers as Record<string, string>);
    expect(verified).toEqual(told?.message);
    expect(() => new Verifier(secret).verify(`${told?.body} `, told?.headers as Record<string, string>)).toThrow();
    for (const other of others) expect(toldOf(other)).toEqual([]);
    // Out of sight between the change and its delivery: the query finds nothing.
    await database.query('update thing set version = 2 where id = $1', [mine]);
    while (await makeDeliveries(database, desk, Temporal.Now.instant().round('millisecond')));
    await owner.query(`update thing set region_code = '33.01' where id = $1`, [mine]);
    await work(id);
    expect(toldOf(mine).at(-1)?.message.data).toMatchObject({
      change: { version: 2 },
      answer: { data: { thing: null } },
    });
    const [attempt] = await readAttempts(
      database.manager,
      (await deliveriesOf(id)).map((delivery) => delivery.id),
    );
    expect(attempt).toMatchObject({ number: 1, status: 204, problem: null });
    // What was told is kept nowhere.
    const { rows } = await owner.query(`select row_to_json(d)::text as text from webhook_delivery d`);
    expect(JSON.stringify(rows)).not.toContain('seen');
  });

  test('loses the rights that its client loses: with the next call of the client, and without one after a while', async () => {
    await removeAll();
    const { id } = await register();
    await noteRights(database.manager, { ...partner, regionCodes: ['32.01'] });
    const gone = await addThing();
    const kept = await addThing({ region: '32.01' });
    await work(id);
    expect([toldOf(gone).length, toldOf(kept).length]).toEqual([0, 1]);
    await noteRights(database.manager, { ...partner, scopes: ['feed:read', 'webhooks:manage'] });
    const unread = await addThing();
    await work(id);
    expect(toldOf(unread)).toEqual([]);
    await owner.query(`update webhook set rights_seen_at = now() - interval '31 days' where id = $1`, [id]);
    await addThing();
    await work(id);
    expect(await stateOf(id)).toMatchObject({ state: 'PAUSED', pauseCode: 'RIGHTS' });
  });

  test.each([
    ['an answer of 500', 500, 'STATUS', 500],
    ['a redirect to itself, which is not followed', 307, 'REDIRECT', 307],
    ['no answer', 'never', 'TIMEOUT', null],
  ] as const)(
    'is told again after %s, with the same identifier and longer waits, and then no more',
    async (_what, answer, problem, status) => {
      await removeAll();
      const { id } = await register();
      const thing = await addThing();
      receiver.answer = () => answer;
      await work(id, { timeoutMs: 60 });
      const [first] = await deliveriesOf(id);
      expect(first).toMatchObject({ state: 'WAITING', tries: 1 });
      const seconds = first?.nextAttemptAt?.since(Temporal.Now.instant()).total('seconds') ?? 0;
      expect(seconds).toBeGreaterThan(3);
      expect(seconds).toBeLessThan(7);
      expect((await readAttempts(database.manager, [first?.id ?? '']))[0]).toMatchObject({ problem, status });
      for (let attempt = 2; attempt <= 8; attempt += 1) {
        await hurry(id);
        await work(id, { timeoutMs: 60 });
      }
      const [last] = await deliveriesOf(id);
      expect(last).toMatchObject({ state: 'FAILED', tries: 8, nextAttemptAt: null });
      expect(new Set(toldOf(thing).map(({ headers }) => headers['webhook-id']))).toEqual(new Set([last?.id]));
      receiver.answer = () => 200;
      const replayed = await replayWebhook(contextOf(partner), {
        command: 'replay',
        key: key(),
        input: { webhookId: id, deliveryId: last?.id ?? '' },
      });
      expect(replayed.made).toBe(`${id} 1`);
      await work(id);
      expect((await deliveriesOf(id))[0]).toMatchObject({ state: 'DELIVERED', tries: 1 });
      expect(await stateOf(id)).toMatchObject({ state: 'ACTIVE', failures: 0 });
    },
  );

  test('is paused by itself after repeated failure, says so, and tells what waited when it is resumed', async () => {
    await removeAll();
    const { id } = await register();
    receiver.answer = () => 503;
    for (let more = 0; more < PAUSED_AFTER + 4; more += 1) await addThing();
    await work(id);
    const paused = await stateOf(id);
    expect(paused).toMatchObject({ state: 'PAUSED', pauseCode: 'FAILURES' });
    const unwatch = watchWebhooks(database);
    expect(await figureOf('payung_webhooks', 'state="paused"')).toBe(1);
    expect(await figureOf('payung_webhook_attempts_total', 'outcome="status"')).toBeGreaterThanOrEqual(PAUSED_AFTER);
    unwatch();
    const trail = await owner.query(
      `select details from audit_event where entity_id = $1 and details ->> 'step' = 'pause'`,
      [id],
    );
    expect(trail.rows).toMatchObject([{ details: { reason: 'FAILURES' } }]);
    const meanwhile = await addThing();
    await work(id);
    expect(toldOf(meanwhile)).toEqual([]);
    receiver.answer = () => 200;
    expect((await setWebhookState(contextOf(partner), { command: 'set', key: key(), id, state: 'ACTIVE' })).made).toBe(
      id,
    );
    await work(id);
    await work(id);
    expect((await deliveriesOf(id)).every(({ state }) => state === 'DELIVERED')).toBe(true);
    expect(toldOf(meanwhile)).toHaveLength(1);
    receiver.answer = () => 410;
    await addThing();
    await work(id);
    expect(await stateOf(id)).toMatchObject({ state: 'PAUSED', pauseCode: 'GONE' });
  });

  test('can be tried while it is paused, and repeats a span', async () => {
    await removeAll();
    const { id } = await register();
    const from = Temporal.Now.instant().subtract({ seconds: 1 }).round('millisecond');
    const ids = [await addThing(), await addThing()];
    await work(id);
    await setWebhookState(contextOf(partner), { command: 'set', key: key(), id, state: 'PAUSED' });
    const before = receiver.told.length;
    await testWebhook(contextOf(partner), { command: 'test', key: key(), id });
    await work(id);
    expect(receiver.told.slice(before).map(({ message }) => message.type)).toEqual(['payung.test']);
    await setWebhookState(contextOf(partner), { command: 'set', key: key(), id, state: 'ACTIVE' });
    const span = await replayWebhook(contextOf(partner), {
      command: 'replay',
      key: key(),
      input: { webhookId: id, from },
    });
    expect(span.made).toBe(`${id} 3`);
    await work(id);
    for (const thing of ids) expect(toldOf(thing)).toHaveLength(2);
    const both = await replayWebhook(contextOf(partner), {
      command: 'replay',
      key: key(),
      input: { webhookId: id, from, deliveryId: id },
    });
    expect(both.refused?.code).toBe('SPAN_NOT_ALLOWED');
  });

  test('signs with two secrets while one gives way to the other, and key rotation reaches both', async () => {
    await removeAll();
    const { id, secret: old } = await register();
    await rotateWebhookSecret(contextOf(partner), { command: 'rotate', key: key(), id, keepOldHours: 24 });
    const rotated = new Map([['k2', randomBytes(32)], ...keys]);
    expect(await rotateKeys({ url: home.migratorUrl, keys: rotated })).toEqual([]);
    const before = desk;
    desk = { ...desk, sealer: createSealer(new Map([...rotated].slice(0, 1))) };
    const now = showSecret(desk.sealer, await stateOf(id), Temporal.Now.instant()) ?? '';
    const thing = await addThing();
    await work(id);
    const [told] = toldOf(thing);
    for (const secret of [old, now])
      expect(new Verifier(secret).verify(told?.body ?? '', told?.headers as Record<string, string>)).toEqual(
        told?.message,
      );
    await owner.query(`update webhook set old_secret_until = now() - interval '1 second' where id = $1`, [id]);
    const later = await addThing();
    await work(id);
    const [last] = toldOf(later);
    expect(() => new Verifier(old).verify(last?.body ?? '', last?.headers as Record<string, string>)).toThrow(
      /No matching signature/,
    );
    desk = before;
  });

  test('goes on in the middle of a statement, and is paused where the feed is not the one that it knew', async () => {
    await removeAll();
    const { id } = await register();
    await database.query('insert into thing select from generate_series(1, 3)');
    await owner.query('select seal_changes()');
    await owner.query(
      'update webhook set told_position = (select sealed_through from change_feed), told_ordinal = 1 where id = $1',
      [id],
    );
    await work(id);
    expect(await deliveriesOf(id)).toHaveLength(2);
    await owner.query('update webhook set told_position = told_position + 1000 where id = $1', [id]);
    await work(id);
    expect(await stateOf(id)).toMatchObject({ state: 'PAUSED', pauseCode: 'FEED' });
    await setWebhookState(contextOf(partner), { command: 'set', key: key(), id, state: 'ACTIVE' });
    const thing = await addThing();
    await work(id);
    expect(toldOf(thing)).toHaveLength(1);
  });

  test('shows its secret to whoever registered it, and soon to nobody', async () => {
    await removeAll();
    const { id, secret } = await register();
    expect(secret).toMatch(/^whsec_[\w+/]{32}$/);
    const row = await stateOf(id);
    expect(row.secretSealed?.toString('latin1')).not.toContain(secret.slice(6));
    expect(showSecret(desk.sealer, row, Temporal.Now.instant().add({ minutes: 11 }))).toBeNull();
  });

  test('is cut off when it answers without end', async () => {
    await removeAll();
    const { id } = await register();
    receiver.answer = () => 'flood';
    await addThing();
    const started = Date.now();
    await work(id, { timeoutMs: 3_000 });
    expect(Date.now() - started).toBeLessThan(2_500);
    expect((await deliveriesOf(id))[0]).toMatchObject({ state: 'DELIVERED' });
  });

  test.each([
    ['a name that leads to the loopback', ['127.0.0.2'], 'ADDRESS'],
    ['a name of which one address is private', ['127.0.0.1', '10.1.2.3'], 'ADDRESS'],
    ['a name that leads to a cloud’s own address', ['169.254.169.254'], 'ADDRESS'],
    ['a private address in the clothes of IPv6', ['::ffff:10.0.0.1'], 'ADDRESS'],
    ['a name without an address', [], 'NAME'],
  ] as const)('is not told at %s', async (_what, addresses, problem) => {
    await removeAll();
    const { id } = await register({ url: 'https://hooks.example.test/in' });
    await addThing();
    await work(id, { resolve: async () => addresses });
    expect((await readAttempts(database.manager, [(await deliveriesOf(id))[0]?.id ?? '']))[0]).toMatchObject({
      problem,
      status: null,
    });
  });

  test('is told at the address that was checked: a name that answers differently the second time gains nothing', async () => {
    await removeAll();
    const { id } = await register();
    await owner.query('update webhook set url = $2 where id = $1', [
      id,
      `http://rebinding.example.test:${receiver.port}/hook`,
    ]);
    const thing = await addThing();
    let asked = 0;
    const resolve = async (): Promise<readonly string[]> => (++asked === 1 ? ['127.0.0.1'] : ['127.0.0.2']);
    await work(id, { resolve });
    expect(asked).toBe(1);
    expect(toldOf(thing)).toHaveLength(1);
    await addThing();
    await work(id, { resolve });
    expect((await readAttempts(database.manager, [(await deliveriesOf(id))[0]?.id ?? '']))[0]).toMatchObject({
      problem: 'ADDRESS',
    });
  });

  test('of a client is nobody else’s; administrators see all, and removing it leaves nothing to tell with', async () => {
    await removeAll();
    const { id } = await register();
    const other = { ...partner, subject: 'partner-2', clientId: 'partner-2' };
    expect(await findWebhook(contextOf(other), id)).toBeNull();
    expect((await readWebhooks(contextOf(other), { first: 10 })).edges).toEqual([]);
    expect(
      (await setWebhookState(contextOf(other), { command: 'set', key: key(), id, state: 'PAUSED' })).refused?.code,
    ).toBe('NOT_FOUND');
    expect((await readWebhooks(contextOf(admin), { first: 10 })).edges).toHaveLength(1);
    expect((await readWebhooks(contextOf({ ...admin, regionCodes: ['32'] }), { first: 10 })).edges).toEqual([]);
    const auditor = { ...admin, role: 'AUDITOR' } as const;
    expect(
      (await setWebhookState(contextOf(auditor), { command: 'set', key: key(), id, state: 'PAUSED' })).refused?.code,
    ).toBe('FORBIDDEN');
    await expect(readWebhooks(contextOf({ ...partner, role: 'CLAIMS_VERIFIER' }), { first: 10 })).rejects.toThrow(
      /webhook:read/,
    );
    await setWebhookState(contextOf(admin), { command: 'set', key: key(), id, state: 'REMOVED' });
    expect(await stateOf(id)).toMatchObject({ secretSealed: null, oldSecretSealed: null });
    expect(await findWebhook(contextOf(partner), id)).toBeNull();
  });

  test('is told once of each change, although two look at once and one of them breaks off', async () => {
    await removeAll();
    const { id } = await register();
    const ids: string[] = [];
    for (let more = 0; more < 30; more += 1) ids.push(await addThing());
    await Promise.all([work(id), work(id), work(id)]);
    await wait(20);
    expect(ids.map((thing) => toldOf(thing).length)).toEqual(ids.map(() => 1));
  });
});

describe('what cannot be registered', () => {
  test.each([
    ['no name', { name: '  ' }, 'NAME_NOT_ALLOWED'],
    ['plain http on the open internet', { url: 'http://partner.example.com/' }, 'URL_NOT_ALLOWED'],
    ['another scheme', { url: 'file:///etc/passwd' }, 'URL_NOT_ALLOWED'],
    ['a password in the address', { url: 'https://me:secret@partner.example.com/' }, 'URL_NOT_ALLOWED'],
    ['a private address', { url: 'https://10.0.0.5/' }, 'URL_NOT_ALLOWED'],
    ['a private address as a number', { url: 'https://2130706434/' }, 'URL_NOT_ALLOWED'],
    ['a private address in octal', { url: 'https://0177.0.0.2/' }, 'URL_NOT_ALLOWED'],
    ['the loopback of IPv6', { url: 'https://[::1]/' }, 'URL_NOT_ALLOWED'],
    ['IPv4 mapped into IPv6', { url: 'https://[::ffff:192.168.0.1]/' }, 'URL_NOT_ALLOWED'],
    ['IPv4 behind a translator', { url: 'https://[64:ff9b::a00:1]/' }, 'URL_NOT_ALLOWED'],
    ['a tunnel into IPv4', { url: 'https://[2002:a00:1::]/' }, 'URL_NOT_ALLOWED'],
    ['a name of the own network', { url: 'https://postgres/' }, 'URL_NOT_ALLOWED'],
    ['another owner’s type', { types: ['CLAIM'] as const }, 'TYPES_NOT_ALLOWED'],
    ['no type', { types: [] }, 'TYPES_NOT_ALLOWED'],
    ['a mutation', { query: 'mutation ($id: ID!) { x(id: $id) }' }, 'QUERY_NOT_ALLOWED'],
    ['a list', { query: 'query ($id: ID!) { thing(id: $id) { id } things { id } }' }, 'QUERY_NOT_ALLOWED'],
    ['no variable', { query: '{ thing(id: "1") { id } }' }, 'QUERY_NOT_ALLOWED'],
    ['a field that is not there', { query: 'query ($id: ID!) { thing(id: $id) { nik } }' }, 'QUERY_NOT_ALLOWED'],
    ['the service itself', { query: 'query ($id: ID!) { thing(id: $id) { id } _service }' }, 'QUERY_NOT_ALLOWED'],
    [
      'a deep query',
      { query: `query ($id: ID!) { thing(id: $id) ${'{ near '.repeat(8)}{ id }${' }'.repeat(8)} }` },
      'QUERY_NOT_ALLOWED',
    ],
    ['no sense', { query: '{{' }, 'QUERY_NOT_ALLOWED'],
    [
      'another’s client',
      { client: { clientId: 'other', institutionCode: 'kpu-ID', regionCodes: ['ID'] } },
      'CLIENT_NOT_ALLOWED',
    ],
  ])('%s', async (_what, input, code) => {
    expect(await refusalOf(input)).toBe(code);
  });

  test('by an administrator, one without a client; by a client without the scope of the owner, anything', async () => {
    expect(await refusalOf({}, admin)).toBe('CLIENT_NOT_ALLOWED');
    const client = { clientId: 'partner-9', institutionCode: 'kpu-32.04', regionCodes: ['32.04'] };
    expect(await refusalOf({ client: { ...client, regionCodes: ['nowhere'] } }, admin)).toBe('CLIENT_NOT_ALLOWED');
    expect(await refusalOf({ client }, admin)).toBe('MADE');
    expect(await refusalOf({}, { ...partner, scopes: ['webhooks:manage'] })).toBe('TYPES_NOT_ALLOWED');
    const query = 'query ($id: ID!) { thing(id: $id) { claims } }';
    expect(await refusalOf({ query }, { ...partner, scopes: ['webhooks:manage', 'agreements:read'] })).toBe(
      'QUERY_NOT_ALLOWED',
    );
    expect(await refusalOf({}, { ...partner, role: 'AUDITOR', institutionCode: null })).toBe('FORBIDDEN');
  });

  test('the twenty-first of a client', async () => {
    const many = { ...partner, clientId: 'partner-many', subject: 'partner-many' };
    for (let more = 0; more < 20; more += 1) expect(await refusalOf({}, many)).toBe('MADE');
    expect(await refusalOf({}, many)).toBe('TOO_MANY');
  });
});
