import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ApolloGateway } from '../apollo-gateway.ts';
import type { GatewaySettings } from '../env.ts';
import { startGateway, until } from '../testing/start-gateway.ts';
import type { Answer, RunningGateway } from '../testing/start-gateway.ts';
import { composeTestGraph } from '../testing/test-graph.ts';
import { Guard } from './guard.ts';
import { Points } from './points.ts';
import { Usage } from './report-usage.ts';
import type { MinuteOfClient } from './report-usage.ts';

const AGREEMENT = '{ agreement(id: "a") { title } }';

/** The test graph, one of its fields with a scope, one without, and one type with another. */
function graphWithScopes(): string {
  return composeTestGraph((sdl) =>
    sdl
      .replace('import: ["@key"]', 'import: ["@key", "@requiresScopes"]')
      .replace(
        'agreement(id: ID!): Agreement',
        'agreement(id: ID!): Agreement @requiresScopes(scopes: [["agreements:read"]])',
      )
      .replace('type Pair {', 'type Pair @requiresScopes(scopes: [["claims:read"]]) {'),
  );
}

let folder: string;
let supergraphFile: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payung-guard-'));
  supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, graphWithScopes());
});
afterAll(() => rm(folder, { recursive: true }));

const started: RunningGateway[] = [];
afterAll(async () => {
  for (const gateway of started) await gateway.stop();
});

async function start(overrides: Partial<GatewaySettings> = {}): Promise<RunningGateway> {
  const gateway = await startGateway({ supergraphFile, ...overrides });
  started.push(gateway);
  return gateway;
}

function pointsOf(overrides: Partial<GatewaySettings['points']>): Pick<GatewaySettings, 'points'> {
  return { points: { perMinute: 1_000_000, withoutToken: 1_000_000, dearest: 1_000_000, copies: 1, ...overrides } };
}

type Person = Parameters<RunningGateway['issuer']['tokenFor']>[0];

async function askAs(gateway: RunningGateway, person: Person, query: string, headers = {}): Promise<Answer> {
  const authorization = `Bearer ${await gateway.issuer.tokenFor(person)}`;
  return gateway.ask(query, { headers: { authorization, ...headers } });
}

const codes = ({ errors }: Answer): unknown[] => (errors ?? []).map(({ extensions }) => extensions['code']);

describe('scopes at the gateway', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await start();
  });

  it('let pass what the token may be used for, and stop the rest before any owner hears of it', async () => {
    const reader: Person = { role: 'PARTNER', institutionCode: 'kpu-32.04', scopes: ['agreements:read'] };
    expect(await askAs(gateway, reader, AGREEMENT)).toMatchObject({
      status: 200,
      data: { agreement: { title: 'Agreement a' } },
    });
    const before = gateway.subgraphs.agreements.received.length;
    const deep = await askAs(gateway, reader, '{ agreement(id: "a") { pair { left } } }');
    expect([deep.status, codes(deep), deep.errors?.[0]?.message]).toEqual([
      403,
      ['FORBIDDEN'],
      expect.stringContaining('"Pair" needs claims:read'),
    ]);
    expect(codes(await askAs(gateway, { ...reader, scopes: ['claims:read'] }, AGREEMENT))).toEqual(['FORBIDDEN']);
    expect(gateway.subgraphs.agreements.received).toHaveLength(before);
  });

  it('leave a field that says nothing to people, not to partners', async () => {
    const partner: Person = { role: 'PARTNER', institutionCode: 'kpu-32.04' };
    expect(codes(await askAs(gateway, partner, '{ slow(ms: 0) }'))).toEqual(['FORBIDDEN']);
    expect(await askAs(gateway, {}, '{ slow(ms: 0) }')).toMatchObject({ data: { slow: 'done' } });
  });

  it('hold after a new graph was taken over, with its rules', async () => {
    const reader: Person = { scopes: ['agreements:read'] };
    await writeFile(supergraphFile, graphWithScopes().replace('"agreements:read"', '"feed:read"'));
    await until(async () => codes(await askAs(gateway, reader, AGREEMENT))[0] === 'FORBIDDEN');
    await writeFile(supergraphFile, graphWithScopes().replace('requiresScopes/v0.1', 'policy/v0.1'));
    await until(() => gateway.log.some(({ msg }) => String(msg).includes('does not load')));
    expect(codes(await askAs(gateway, reader, AGREEMENT))).toEqual(['FORBIDDEN']);
    await writeFile(supergraphFile, graphWithScopes());
    await until(async () => (await askAs(gateway, reader, AGREEMENT)).status === 200);
  });

  it('are not served by half a guard', async () => {
    const guard = new Guard({ points: new Points(), usage: new Usage(undefined, {} as never), dearest: 1 });
    const { served } = guard.adopt(graphWithScopes());
    expect(() => guard.assertWhole()).toThrow(/not in place/);
    const apollo = new ApolloGateway({ supergraphSdl: served });
    guard.keepOut(apollo);
    expect(() => guard.assertWhole()).toThrow(/not in place/);
    await expect(async () => apollo.executor({ context: {} } as never)).rejects.toThrow(/has not judged/);
    await guard.plugin.serverWillStart?.({} as never);
    expect(() => guard.assertWhole()).not.toThrow();
  });
});

describe('tokens at the gateway', () => {
  it('that do not hold are refused before the body is read', async () => {
    const gateway = await start();
    for (const authorization of [
      'Bearer nonsense',
      'Basic dXNlcjpwYXNz',
      'Bearer',
      `Bearer ${await gateway.issuer.tokenFor({ audience: 'elsewhere' })}`,
      `Bearer ${await gateway.issuer.tokenFor({ expiresIn: -1 })}`,
    ]) {
      const answer = await gateway.ask(AGREEMENT, { headers: { authorization } });
      expect([answer.status, codes(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
      expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    expect(gateway.subgraphs.agreements.received).toEqual([]);
  });

  it('go on working while the identity provider is down, and are not called bad when it never answered', async () => {
    const gateway = await start();
    expect((await askAs(gateway, {}, AGREEMENT)).status).toBe(200);
    const later = await gateway.issuer.tokenFor({ subject: 'later' });
    await gateway.issuer.stop();
    expect((await gateway.ask(AGREEMENT, { headers: { authorization: `Bearer ${later}` } })).status).toBe(200);

    const without = await start({ issuer: gateway.issuer.url });
    const answer = await without.ask(AGREEMENT, { headers: { authorization: `Bearer ${later}` } });
    expect([answer.status, codes(answer), answer.headers.get('retry-after')]).toEqual([
      503,
      ['IDENTITY_UNAVAILABLE'],
      '5',
    ]);
  });

  it('work from their networks alone, as a trusted proxy and nobody else tells them', async () => {
    const listed: Person = { networks: ['203.0.113.0/24'] };
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const direct = await start();
    expect(codes(await askAs(direct, listed, AGREEMENT, from('203.0.113.7')))).toEqual(['FORBIDDEN']);
    const behind = await start({ trustedProxies: ['127.0.0.1'] });
    expect((await askAs(behind, listed, AGREEMENT, from('203.0.113.7'))).status).toBe(200);
    expect((await askAs(behind, listed, AGREEMENT, from('198.51.100.7'))).status).toBe(403);
    // Whatever the caller itself wrote stands further left.
    expect((await askAs(behind, listed, AGREEMENT, from('203.0.113.7, 198.51.100.7'))).status).toBe(403);
    expect((await askAs(behind, {}, AGREEMENT, from('198.51.100.7'))).status).toBe(200);
  });
});

describe('points', () => {
  it('are told with each answer, in headers and in the body', async () => {
    const gateway = await start(pointsOf({ perMinute: 600 }));
    const { headers, ...answer } = await askAs(gateway, {}, AGREEMENT);
    expect(answer).toMatchObject({ extensions: { cost: { requested: 1, remaining: 599, limit: 600 } } });
    const { resetsAt } = (answer as unknown as { extensions: { cost: { resetsAt: string } } }).extensions.cost;
    expect(Math.abs(Date.parse(resetsAt) - Date.now())).toBeLessThan(5_000);
    expect(headers.get('ratelimit-policy')).toBe('"points";q=600;w=60');
    expect(headers.get('ratelimit')).toMatch(/^"points";r=599;t=\d$/);
  });

  it('used up are a 429 that says when to come again, and nobody else’s are touched', async () => {
    const gateway = await start(pointsOf({ perMinute: 60 }));
    const client = (subject: string): Person => ({
      role: 'PARTNER',
      institutionCode: 'kpu-32.04',
      subject,
      clientId: subject,
      quota: 4,
    });
    const outcomes = [];
    for (let n = 0; n < 5; n++) outcomes.push(await askAs(gateway, client('one'), AGREEMENT));
    expect(outcomes.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
    const refused = outcomes[4]!;
    expect(codes(refused)).toEqual(['RATE_LIMITED']);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(5);
    expect(wait).toBeLessThanOrEqual(15);
    expect(refused.errors?.[0]?.message).toContain(`${wait} s`);
    expect(gateway.subgraphs.agreements.received).toHaveLength(4);
    expect((await askAs(gateway, client('two'), AGREEMENT)).status).toBe(200);
    expect((await askAs(gateway, { subject: 'person' }, AGREEMENT)).status).toBe(200);
  });

  it('that do not suffice for this operation are told, with when they will', async () => {
    const gateway = await start(pointsOf({ perMinute: 12 }));
    const mentions = `mentions(ids: ["a"]) { agreement { title } }`;
    expect((await askAs(gateway, {}, AGREEMENT)).status).toBe(200);
    const { headers, ...answer } = await askAs(
      gateway,
      {},
      `{ ${mentions} a: agreement(id: "a") { title } b: agreement(id: "b") { title } }`,
    );
    expect([answer.status, codes({ headers, ...answer })]).toEqual([429, ['RATE_LIMITED']]);
    expect(answer).toMatchObject({ extensions: { cost: { requested: 12, limit: 12 } } });
    expect(Number(headers.get('retry-after'))).toBe(5);
    expect(answer.errors?.[0]?.message).toContain('costs 12, and 11 are left');
  });

  it('used up cost no parsing: the next is refused before its body is read', async () => {
    const gateway = await start(pointsOf({ perMinute: 1 }));
    expect((await askAs(gateway, {}, AGREEMENT)).status).toBe(200);
    const answer = await askAs(gateway, {}, '{ this is no operation');
    expect([answer.status, codes(answer)]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(50);
  });

  it('are taken for mistakes too', async () => {
    const gateway = await start(pointsOf({ perMinute: 100 }));
    const answer = await askAs(gateway, {}, '{ nothing }');
    expect(answer).toMatchObject({ status: 400, extensions: { cost: { requested: 10, remaining: 90 } } });
  });

  it('of an address without a token are its own, behind a proxy too', async () => {
    const gateway = await start({ ...pointsOf({ withoutToken: 2 }), trustedProxies: ['127.0.0.1'] });
    const from = (address: string) => gateway.ask(AGREEMENT, { headers: { 'x-forwarded-for': address } });
    const statuses = [];
    for (const address of [
      '198.51.100.1',
      '198.51.100.1',
      '198.51.100.1',
      '198.51.100.2',
      '2001:db8::1',
      '2001:db8::2',
      '2001:db8::3',
    ])
      statuses.push((await from(address)).status);
    expect(statuses).toEqual([200, 200, 429, 200, 200, 200, 429]);
  });

  it('are shared by the gateways of an installation, each giving its part', async () => {
    const gateway = await start(pointsOf({ perMinute: 600, copies: 3 }));
    expect(await askAs(gateway, {}, AGREEMENT)).toMatchObject({ extensions: { cost: { limit: 200 } } });
    expect(await askAs(gateway, { subject: 'own', quota: 30 }, AGREEMENT)).toMatchObject({
      extensions: { cost: { limit: 10 } },
    });
  });

  it('of one operation have an end, however many there are', async () => {
    const gateway = await start(pointsOf({ dearest: 20 }));
    const ids = Array.from({ length: 4 }, (_, n) => `m${n}: mentions(ids: ["a"]) { agreement { title } }`).join(' ');
    const answer = await askAs(gateway, {}, `{ ${ids} }`);
    expect([answer.status, codes(answer)]).toEqual([400, ['QUERY_TOO_COSTLY']]);
    expect(gateway.subgraphs.agreements.received).toEqual([]);
  });
});

describe('usage', () => {
  it('is added up by client and minute, told in the end, and kept while nobody takes it', async () => {
    const taken: { authorization: string | undefined; lines: MinuteOfClient[] }[] = [];
    let refusals = 1;
    const receiver = createServer((request, response) => {
      void text(request).then((body) => {
        if (refusals-- > 0) response.statusCode = 503;
        else taken.push({ authorization: request.headers.authorization, lines: JSON.parse(body) as MinuteOfClient[] });
        response.end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const url = new URL(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/usage`);
    const log = { warn: () => undefined } as never;
    let now = Date.UTC(2026, 0, 1, 10, 0, 30);
    const usage = new Usage({ url, clientId: 'payung-gateway', secret: 's:1' }, log, () => now);
    usage.count('partner', 5, false);
    usage.count('partner', 7, false);
    await usage.flush();
    expect(taken).toEqual([]);
    usage.count('partner', 1, true);
    now += 60_000;
    usage.count('partner', 2, false);
    usage.count('other', 3, false);
    await usage.close();
    await usage.close();
    expect(taken).toHaveLength(1);
    expect(taken[0]?.authorization).toBe(`Basic ${Buffer.from('payung-gateway:s%3A1').toString('base64')}`);
    expect(taken[0]?.lines).toEqual([
      { clientId: 'partner', minute: '2026-01-01T10:00:00.000Z', requests: 3, cost: 13, refused: 1 },
      { clientId: 'partner', minute: '2026-01-01T10:01:00.000Z', requests: 1, cost: 2, refused: 0 },
      { clientId: 'other', minute: '2026-01-01T10:01:00.000Z', requests: 1, cost: 3, refused: 0 },
    ]);
    receiver.close();
  });

  it('is what the gateway saw: requests, points, and those refused', async () => {
    const lines: MinuteOfClient[] = [];
    const receiver = createServer((request, response) => {
      void text(request).then((body) => {
        lines.push(...(JSON.parse(body) as MinuteOfClient[]));
        response.end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const url = new URL(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/usage`);
    const gateway = await startGateway({ supergraphFile, usage: { url, clientId: 'g', secret: 's' } });
    const client: Person = {
      role: 'PARTNER',
      institutionCode: 'kpu-32.04',
      clientId: 'kpu-system',
      subject: 'kpu-system',
      quota: 2,
    };
    for (let n = 0; n < 3; n++) await askAs(gateway, client, AGREEMENT);
    await gateway.ask(AGREEMENT);
    await gateway.stop();
    receiver.close();
    const sum = (key: 'requests' | 'cost' | 'refused'): number => lines.reduce((total, line) => total + line[key], 0);
    expect(new Set(lines.map(({ clientId }) => clientId))).toEqual(new Set(['kpu-system']));
    expect([sum('requests'), sum('cost'), sum('refused')]).toEqual([3, 2, 1]);
  });
});
