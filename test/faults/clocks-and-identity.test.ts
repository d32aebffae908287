import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startCopies } from '../kit/copies.ts';
import type { CopiedStack } from '../kit/copies.ts';
import { signInPerson } from '../kit/sign-in.ts';
import { jobsLeft, readBooks } from './books.ts';
import { describeOutcomes, startLoad } from './load.ts';
import type { Acknowledged, Load } from './load.ts';
import { prepareLoad } from './prepare-load.ts';
import type { PreparedLoad } from './prepare-load.ts';

// `npm run test:long` only.
const LONG = process.env['LONG'] !== undefined;

const off = (minutes: number): Record<string, string> => ({
  NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'shifted-clock.ts')).href}`,
  CLOCK_SHIFT_MS: String(minutes * 60_000),
});

describe.skipIf(!LONG)('two of each service, of which one has a clock that is wrong by two minutes', () => {
  let stack: CopiedStack;
  let prepared: PreparedLoad;
  const acknowledged: Acknowledged[] = [];

  beforeAll(async () => {
    stack = await startCopies({
      counts: { identity: 2, gateway: 2, agreements: 2, participants: 2, claims: 2 },
      // The copies of identity share codes that live for a minute, so they have the same clock, a wrong one.
      extra: { identity: off(2) },
      extraOfFirst: {
        gateway: off(-2),
        agreements: off(-2),
        participants: off(2),
        claims: off(-2),
        'claims-worker': off(2),
      },
    });
    prepared = await prepareLoad(stack);
  }, 240_000);
  afterAll(() => stack?.stop(), 60_000);

  async function run(seconds: number): Promise<Load> {
    const load = startLoad({ ...prepared, writers: 3, readers: 2, readEveryMs: 50 });
    await wait(seconds * 1_000);
    await load.stop();
    acknowledged.push(...load.acknowledged);
    process.stdout.write(`\nwrites: ${describeOutcomes(load.writes)}\nreads: ${describeOutcomes(load.reads)}\n`);
    expect(load.wrong).toEqual([]);
    for (const outcomes of [load.writes, load.reads]) {
      expect([...outcomes.codes]).toEqual([]);
      expect(outcomes.broken).toBe(0);
    }
    return load;
  }

  test('no caller notices, and the books balance', async () => {
    await run(15);
    await expect.poll(() => jobsLeft(stack), { timeout: 180_000, interval: 1_000 }).toBe(0);
    const all = acknowledged.length;
    expect(await readBooks(stack, acknowledged)).toMatchObject({
      people: all + prepared.people,
      enrolmentsByState: { ENROLLED: all + prepared.people },
      claimsWithCover: all,
      payments: all,
      lost: 0,
    });
  }, 300_000);

  test('identity is killed: who has a token goes on, services ask each other, and nobody can sign in until it is back', async () => {
    await run(2);
    for (const copy of stack.of('identity')) await copy.kill();
    await run(15);
    await expect(signInPerson(stack, 'kpu')).rejects.toThrow();
    for (const copy of stack.of('identity')) await copy.start();
    await expect.poll(() => signInPerson(stack, 'kpu'), { timeout: 30_000, interval: 500 }).toBeTypeOf('string');
  }, 300_000);
});
