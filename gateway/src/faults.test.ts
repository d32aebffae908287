import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OWNERS } from './owner.ts';
import { startGatewayProcess } from './testing/start-process.ts';
import type { GatewayProcess, ProcessAnswer } from './testing/start-process.ts';
import type { Misbehaviour } from './testing/test-subgraph.ts';

// The gateway in its own process, its owners behind real connections, and what goes wrong with them one after the other.

const LONG = process.env['LONG'] === '1';
const CLIENTS = LONG ? 1_000 : 250;
const AT_ONCE = 40;
const WAITING = CLIENTS / 5;

const ALL = '{ agreement(id: "a") { title enrolled claimed } }';
const WHOLE = { agreement: { title: 'Agreement a', enrolled: 97, claimed: 7 } };
const WITHOUT_ENROLLED = { agreement: { title: 'Agreement a', enrolled: null, claimed: 7 } };

let gateway: GatewayProcess;

beforeAll(async () => {
  gateway = await startGatewayProcess({
    SUBGRAPH_QUERY_TIMEOUT_MS: '4000',
    OPERATIONS_AT_ONCE: String(AT_ONCE),
    OPERATIONS_WAITING: String(WAITING),
    LONGEST_WAIT_MS: '60000',
  });
}, 90_000);

afterEach(() => {
  for (const owner of OWNERS) gateway.subgraphs[owner].misbehaviour = undefined;
});

afterAll(() => gateway.stop());

async function untilWhole(): Promise<void> {
  await expect.poll(async () => (await gateway.ask(ALL)).data, { timeout: 20_000, interval: 100 }).toEqual(WHOLE);
}

const times = (count: number, query = ALL): Promise<readonly ProcessAnswer[]> =>
  Promise.all(Array.from({ length: count }, () => gateway.ask(query)));

describe('an owner that fails costs what it owns, and no more', () => {
  it('killed: its fields are null with a code, and it is whole again as soon as it is back', async () => {
    await gateway.subgraphs.participants.stop();
    const down = await gateway.ask(ALL);
    expect(down).toMatchObject({ status: 200, data: WITHOUT_ENROLLED, codes: ['SUBGRAPH_UNAVAILABLE'] });
    expect(down.text).not.toMatch(/127\.0\.0\.1|ECONN/);
    await gateway.subgraphs.participants.start();
    expect((await gateway.ask(ALL)).data).toEqual(WHOLE);
  });

  it('hung: it is given up in time, then not asked at all, and asked again once it is well', async () => {
    gateway.subgraphs.participants.misbehaviour = () => undefined;
    const first = await times(12);
    for (const { data, codes } of first) expect([data, codes]).toEqual([WITHOUT_ENROLLED, ['SUBGRAPH_TIMEOUT']]);

    const asked = gateway.subgraphs.participants.received.length;
    const second = await gateway.ask(ALL);
    expect(second).toMatchObject({ status: 200, data: WITHOUT_ENROLLED, codes: ['SUBGRAPH_UNAVAILABLE'] });
    expect(second.errors[0]?.extensions['retryAfter']).toBeGreaterThanOrEqual(1);
    expect(gateway.subgraphs.participants.received).toHaveLength(asked);
    expect(await gateway.readiness()).toMatchObject({
      status: 200,
      body: { status: 'degraded', circuits: { agreements: 'closed', participants: 'open', claims: 'closed' } },
    });

    gateway.subgraphs.participants.misbehaviour = undefined;
    await untilWhole();
    expect(await gateway.readiness()).toMatchObject({
      body: { status: 'ready', circuits: { participants: 'closed' } },
    });
  });

  it('slow, within its time: everything is answered', async () => {
    gateway.subgraphs.participants.misbehaviour = (response) => {
      setTimeout(() => response.end('{"data":{"_entities":[{"enrolled":97}]}}'), 200);
    };
    expect((await gateway.ask(ALL)).data).toEqual(WHOLE);
  });

  it('slow for one caller only: who waits for less has the rest in its time, and the owner is asked as before', async () => {
    gateway.subgraphs.participants.misbehaviour = () => undefined;
    for (let asked = 0; asked < 11; asked++) {
      const { data, codes } = await gateway.ask(ALL, { 'x-request-budget-ms': '40' });
      // On a machine that is busy, others may not answer within so little time either.
      expect((data as Partial<typeof WHOLE>).agreement?.enrolled ?? null).toBeNull();
      expect(new Set(codes)).toEqual(new Set(['SUBGRAPH_TIMEOUT']));
    }
    const told = gateway.subgraphs.participants.received.map(({ headers }) => Number(headers['x-request-budget-ms']));
    expect(told.at(-1)).toBeLessThanOrEqual(40);
    gateway.subgraphs.participants.misbehaviour = undefined;
    expect(await gateway.ask(ALL)).toMatchObject({ data: WHOLE, codes: [] });
  });

  const answering =
    (status: number, body: string): Misbehaviour =>
    (response) =>
      response.writeHead(status).end(body);
  it.each<[string, Misbehaviour]>([
    ['what is not JSON', answering(200, 'down for maintenance')],
    ['half of an answer', answering(200, '{"data":{"_entities":[{"enr')],
    ['too few entities', answering(200, '{"data":{"_entities":[]}}')],
    ['entities that are none', answering(200, '{"data":{"_entities":{"enrolled":1}}}')],
    ['data of another shape', answering(200, '{"data":[1,2,3]}')],
    ['errors of another shape', answering(200, '{"errors":"many"}')],
    ['an error page', answering(500, '<html>stack at /srv/x.ts</html>')],
    ['more than it may hold', answering(200, JSON.stringify({ data: { _entities: ['x'.repeat(17 * 1024 * 1024)] } }))],
    [
      'an answer that breaks off',
      (response) => response.writeHead(200, { 'content-length': '900' }).write('{"data"', () => response.destroy()),
    ],
  ])('answering %s: that is missing, and nothing of it is passed on', async (_what, misbehaviour) => {
    gateway.subgraphs.participants.misbehaviour = misbehaviour;
    const { status, data, codes, text } = await gateway.ask(ALL);
    expect([status, data]).toEqual([200, WITHOUT_ENROLLED]);
    expect(codes).toHaveLength(1);
    expect(text).not.toMatch(/maintenance|srv|html|127\.0\.0\.1/);
    gateway.subgraphs.participants.misbehaviour = undefined;
    await untilWhole();
  });

  it('answering with numbers where texts belong: null, as the schema has it, and not a lie', async () => {
    gateway.subgraphs.participants.misbehaviour = answering(200, '{"data":{"_entities":[{"enrolled":"many"}]}}');
    expect((await gateway.ask(ALL)).data).toEqual(WITHOUT_ENROLLED);
  });
});

describe('more than can be answered', () => {
  it(`of ${CLIENTS} clients at once each is answered or told when to come again, and memory holds`, async () => {
    // Nobody's turn comes until somebody was turned away.
    const { promise: full, resolve: isFull } = Promise.withResolvers<void>();
    gateway.subgraphs.claims.misbehaviour = (response) => {
      void full.then(() => response.end('{"data":{"_entities":[{"claimed":7}]}}'));
    };
    const answers = await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        const answer = await gateway.ask(ALL);
        if (answer.status === 503) isFull();
        return answer;
      }),
    );
    const [answered, turnedAway] = [
      answers.filter(({ status }) => status === 200),
      answers.filter(({ status }) => status === 503),
    ];
    expect(answered.length + turnedAway.length).toBe(CLIENTS);
    // As many as are worked on and wait, at least.
    expect(answered.length).toBeGreaterThanOrEqual(AT_ONCE + WAITING);
    // On a machine that is busy, some owner may have been late for some of them.
    for (const { codes } of answered)
      expect(['SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNAVAILABLE']).toEqual(expect.arrayContaining([...codes]));
    expect(turnedAway.length).toBeGreaterThan(0);
    for (const { codes, retryAfter } of turnedAway) {
      expect(codes).toEqual(['OVERLOADED']);
      expect(retryAfter).toBeGreaterThanOrEqual(1);
    }
    expect(gateway.memoryMiB()).toBeLessThan(450);
    expect(await gateway.readiness()).toMatchObject({ status: 200, body: { operations: { underWay: 0, waiting: 0 } } });
  });

  it('a new version of the graph while it works fails nobody', async () => {
    const over = new AbortController();
    const answers: ProcessAnswer[] = [];
    const worker = async (): Promise<void> => {
      while (!over.signal.aborted) answers.push(await gateway.ask(ALL));
    };
    const workers = Array.from({ length: 4 }, worker);
    const versions = new Set<unknown>();
    for (const extra of LONG ? ['one', 'two', 'three', 'four'] : ['one', 'two']) {
      const before = (await gateway.readiness()).body['graph'];
      await gateway.rollOut((sdl) => sdl.replace('type Pair {', `type Pair { ${extra}: Int`));
      await expect.poll(async () => (await gateway.readiness()).body['graph'], { timeout: 10_000 }).not.toBe(before);
      versions.add((await gateway.readiness()).body['graph']);
    }
    over.abort();
    await Promise.all(workers);
    expect(versions.size).toBeGreaterThanOrEqual(2);
    expect(answers.length).toBeGreaterThan(10);
    for (const { status, data, codes } of answers) expect([status, data, codes]).toEqual([200, WHOLE, []]);
  });
});

// The last one: the process is gone after it.
describe('told to end', () => {
  it('is not ready any more, answers what is under way and what still comes, and ends by itself', async () => {
    const slow = gateway.ask('{ slow(ms: 900) }');
    await expect
      .poll(() => gateway.subgraphs.agreements.received.some(({ query }) => query.includes('slow')))
      .toBe(true);
    const ended = gateway.end('SIGTERM');
    await expect.poll(async () => (await gateway.readiness()).status).toBe(503);
    // Load balancers have not noticed yet.
    expect((await gateway.ask(ALL)).data).toEqual(WHOLE);
    expect((await slow).data).toEqual({ slow: 'done' });
    expect(await ended).toBe(0);
    await expect(
      new Promise((resolve, reject) => {
        connect(Number(new URL(gateway.origin).port), '127.0.0.1')
          .once('connect', resolve)
          .once('error', reject);
      }),
    ).rejects.toThrow();
  });
});
