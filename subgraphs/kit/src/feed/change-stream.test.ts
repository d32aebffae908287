import { setTimeout as wait } from 'node:timers/promises';
import { connect as connectSocket } from 'node:net';
import type { AddressInfo } from 'node:net';

import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { EntitySchema } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { column } from '../columns.ts';
import { connect } from '../database.ts';
import type { Database } from '../database.ts';
import { createLogger } from '../log.ts';
import { migrate } from '../migration.ts';
import { readRequest } from '../request-context.ts';
import { inRegions } from '../scope-sql.ts';
import { createTestDatabase, startTestIssuer } from '../testing.ts';
import type { TestDatabase, TestIssuer, TestPerson } from '../testing.ts';
import { EndedAccess } from '../ended-access.ts';
import { createTokenVerifier } from '../token.ts';
import { createChangeStream } from './change-stream.ts';
import type { ChangeStream } from './change-stream.ts';
import { serveChangeStream, STREAMS_OF_A_SESSION } from './change-stream.routes.ts';
import type { FeedSource } from './feed-source.ts';
import { createChangeFeed, followTable } from './feed.migration.ts';

const ThingTable = new EntitySchema<{ id: string; regionCode: string }>({
  name: 'StreamThing',
  tableName: 'thing',
  columns: { id: column.uuidKey(), regionCode: column.text('region_code') },
});

const things: FeedSource = {
  type: 'AGREEMENT',
  idOf: (key) => key,
  permission: 'agreement:read',
  alias: 'thing',
  visible: (database, session) => {
    const { sql, parameters } = inRegions(session.regionCodes, 'thing.region_code');
    return database.createQueryBuilder(ThingTable, 'thing').where(sql, parameters);
  },
};

let home: TestDatabase;
let issuer: TestIssuer;
let database: Database;
let server: FastifyInstance;
let stream: ChangeStream;
let port: number;

beforeAll(async () => {
  home = await createTestDatabase('stream');
  await migrate({
    url: home.migratorUrl,
    serviceRole: home.serviceRole,
    jobs: false,
    migrations: [
      {
        name: 'create-thing',
        sql: `create table thing (id uuid primary key default uuidv7(), region_code text not null, version integer not null default 1);
          grant select, insert, update on thing to :service_role`,
      },
      createChangeFeed,
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
  issuer = await startTestIssuer();
  database = await connect({ url: home.url, tables: [ThingTable], applicationName: 'stream-test' });
  server = fastify({ logger: false });
  stream = createChangeStream(database, createLogger('stream-test', 'silent'), 25);
  const verify = createTokenVerifier({ issuer: issuer.url, audience: 'payung', ended });
  serveChangeStream(server, {
    stream,
    sources: [things],
    createContext: (request) => readRequest(request, verify),
    heartbeatMs: 40,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  port = (server.server.address() as AddressInfo).port;
});
afterAll(async () => {
  server?.server.closeAllConnections();
  await server?.close();
  await database?.destroy();
  await issuer?.stop();
  await home?.drop();
});

const ended = new EndedAccess();

/** Somebody who listens and keeps all that comes. */
async function listen(
  person: TestPerson,
  lastEventId?: string,
): Promise<{ status: number; text: () => string; leave: () => void; over: Promise<void> }> {
  const gone = new AbortController();
  const answer = await fetch(`http://127.0.0.1:${port}/changes/stream?types=AGREEMENT,CLAIM`, {
    headers: {
      authorization: `Bearer ${await issuer.tokenFor(person)}`,
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
    signal: gone.signal,
  });
  let text = '';
  const read = async (): Promise<void> => {
    for await (const part of answer.body ?? []) text += Buffer.from(part as Uint8Array).toString();
  };
  return { status: answer.status, text: () => text, leave: () => gone.abort(), over: read().catch(() => undefined) };
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn += 1) await wait(10);
  expect(holds()).toBe(true);
}

const addThings = (count: number, region: string) =>
  database.query('insert into thing (region_code) select $1 from generate_series(1, $2) returning id', [
    region,
    count,
  ]) as Promise<{ id: string }[]>;

const lastIdOf = (text: string): string => [...text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1] ?? '';

test('whoever listens is told of what it may see, goes on where it was, and of very much at once is told in one', async () => {
  const west = await listen({ role: 'AUDITOR', regionCodes: ['32'] });
  const east = await listen({ role: 'AUDITOR', regionCodes: ['91'] });
  await until(() => west.text().includes('event: begin') && east.text().includes('event: begin'));
  const [one] = await addThings(1, '32.04');
  await until(() => west.text().includes(one?.id ?? '-'));
  expect(west.text()).toContain(`data: {"type":"AGREEMENT","id":"${one?.id}","kind":"CREATED","version":1}`);
  west.leave();
  await west.over;
  const [missed] = await addThings(1, '32.04');
  const back = await listen({ role: 'AUDITOR', regionCodes: ['32'] }, lastIdOf(west.text()));
  await until(() => back.text().includes(missed?.id ?? '-'));
  expect(back.text()).not.toContain(one?.id ?? '-');
  await addThings(800, '32.04');
  await until(() => back.text().includes('"id":null'));
  expect(back.text().match(/event: change/g)).toHaveLength(2);
  await until(() => back.text().endsWith(':\n\n'));
  expect(east.text()).not.toContain('event: change');
  for (const listener of [back, east]) listener.leave();
});

test('a stream needs a token, the right, and its scope, and ends with its token', async () => {
  expect((await fetch(`http://127.0.0.1:${port}/changes/stream`)).status).toBe(401);
  expect((await listen({ role: 'API_ADMIN' })).status).toBe(403);
  expect((await listen({ role: 'PARTNER', institutionCode: 'kpu-32', scopes: ['agreements:read'] })).status).toBe(403);
  const short = await listen({ role: 'AUDITOR', expiresIn: 1 });
  await short.over;
  expect(short.text()).toContain('event: end\ndata: {"reason":"TOKEN_EXPIRED"}');
  expect((await listen({ role: 'AUDITOR' }, 'nonsense')).status).toBe(400);
  const unknown = await listen({ role: 'AUDITOR' }, Buffer.from('feed:99999999.0').toString('base64url'));
  await unknown.over;
  expect(unknown.text()).toContain('"reason":"CURSOR_EXPIRED"');
});

test('a stream ends when its sign-in has ended, and others go on', async () => {
  const gone = await listen({ role: 'AUDITOR', sessionId: 'gone' });
  const going = await listen({ role: 'AUDITOR', sessionId: 'going' });
  await until(() => gone.text().includes('event: begin') && going.text().includes('event: begin'));
  ended.learn([{ key: 'session:gone', below: null, until: Date.now() / 1_000 + 900 }]);
  await gone.over;
  expect(gone.text()).toContain('event: end\ndata: {"reason":"TOKEN_EXPIRED"}');
  expect(going.text()).not.toContain('event: end');
  going.leave();
});

test('a session has a few streams and no more, and gets them back when it leaves', async () => {
  const person = { role: 'AUDITOR', subject: 'many' } as const;
  const streams = [];
  for (let more = 0; more < STREAMS_OF_A_SESSION; more += 1) streams.push(await listen(person));
  expect((await listen(person)).status).toBe(429);
  for (const each of streams) each.leave();
  await until(() => stream.listeners() === 0);
  const again = await listen(person);
  expect(again.status).toBe(200);
  again.leave();
});

test('who does not read is cut off, and costs no more memory from then on', async () => {
  const flooding = fastify({ logger: false });
  let isListening = false;
  let told = 0;
  const flood: ChangeStream = {
    listen: ({ tell }) => {
      isListening = true;
      const change = { type: 'AGREEMENT', id: 'x'.repeat(100), kind: 'UPDATED', version: 1, cursor: 'c' } as const;
      const timer = setInterval(() => {
        told += 1;
        tell(Array.from({ length: 500 }, () => change));
      }, 1);
      return () => {
        isListening = false;
        clearInterval(timer);
      };
    },
    listeners: () => Number(isListening),
    close: () => undefined,
  };
  const verify = createTokenVerifier({ issuer: issuer.url, audience: 'payung' });
  serveChangeStream(flooding, {
    stream: flood,
    sources: [things],
    createContext: (request) => readRequest(request, verify),
  });
  await flooding.listen({ host: '127.0.0.1', port: 0 });
  const socket = connectSocket({ host: '127.0.0.1', port: (flooding.server.address() as AddressInfo).port });
  socket.on('error', () => undefined).pause();
  socket.write(
    `GET /changes/stream HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${await issuer.tokenFor({ role: 'AUDITOR' })}\r\n\r\n`,
  );
  await until(() => isListening);
  await until(() => !isListening);
  expect(told).toBeGreaterThan(3);
  socket.destroy();
  await flooding.close();
});

test('when the service stops, every stream ends and says so', async () => {
  const listener = await listen({ role: 'AUDITOR' });
  await until(() => listener.text().includes('event: begin'));
  void server.close();
  await listener.over;
  expect(listener.text()).toContain('event: end\ndata: {"reason":"CLOSING"}');
});
