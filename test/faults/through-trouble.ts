import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';
import { expect } from 'vitest';

import type { CopiedStack } from '../kit/copies.ts';
import { jobsLeft, readBooks, troublesOfTrails, unexpectedErrors } from './books.ts';
import { describeOutcomes, startLoad } from './load.ts';
import type { Acknowledged, Load } from './load.ts';
import type { PreparedLoad } from './prepare-load.ts';

/** How long the parts of the stack may take to find back by themselves. */
export const BACK_WITHIN_MS = 120_000;

/** Lets a load run before, during and after a trouble, waits until it is as if nothing had been, and compares the books. */
export type ThroughTrouble = (what: string, trouble: (load: Load) => Promise<void>) => Promise<Load>;

/** One after the other through the troubles of a stack: the books are those of all that was acknowledged since. */
export function troublesOf(stack: CopiedStack, prepared: PreparedLoad): ThroughTrouble {
  const acknowledged: Acknowledged[] = [];
  return async (what, trouble) => {
    const processes = stack.copies.map((copy) => copy.pid());
    const load = startLoad({ ...prepared, writers: 3, readers: 2 });
    await wait(2_000);
    expect(load.reads.whole).toBeGreaterThan(0);
    await trouble(load);
    const back = performance.now();
    const [whole, written] = [load.reads.whole, load.acknowledged.length];
    await expect
      .poll(() => load.reads.whole > whole + 20 && load.acknowledged.length > written + 5, {
        timeout: BACK_WITHIN_MS,
        interval: 50,
      })
      .toBe(true)
      .catch(async (cause: unknown) => {
        throw new Error(`${what}: not at work again. ${await whatStands(stack, load)}`, { cause });
      });
    const recovered = Math.round(performance.now() - back);
    await load.stop();
    acknowledged.push(...load.acknowledged);
    process.stdout.write(
      `\n${what}: at work again within ${recovered} ms\nwrites: ${describeOutcomes(load.writes)}\nreads: ${describeOutcomes(load.reads)}\n`,
    );
    expect([load.wrong, unexpectedErrors(stack)]).toEqual([[], []]);
    await balance(stack, prepared, acknowledged);
    // Nothing was restarted by anybody else: the same processes found back, but for those that the trouble itself ended.
    expect(stack.copies.map((copy) => copy.pid() !== undefined)).toEqual(processes.map(() => true));
    return load;
  };
}

async function balance(
  stack: CopiedStack,
  prepared: PreparedLoad,
  acknowledged: readonly Acknowledged[],
): Promise<void> {
  await expect.poll(() => jobsLeft(stack), { timeout: 120_000, interval: 1_000 }).toBe(0);
  const all = acknowledged.length;
  const people = all + prepared.people;
  expect(await readBooks(stack, acknowledged)).toEqual({
    people,
    enrolments: people,
    enrolmentsByState: { ENROLLED: people },
    claims: all,
    claimsWithCover: all,
    payments: all,
    paid: acknowledged.reduce((sum, { amount }) => sum + amount, 0),
    lost: 0,
    trail: {
      'participant:register': people,
      'enrolment:create': people,
      'claim:register': all,
      'contribution-payment:record': all,
    },
    told: people,
    counted: people,
  });
  await expect.poll(() => troublesOfTrails(stack), { timeout: 60_000, interval: 1_000 }).toEqual([]);
  await expect
    .poll(async () => (await Promise.all(stack.copies.map((copy) => copy.isReady()))).every(Boolean), {
      timeout: BACK_WITHIN_MS,
      interval: 200,
    })
    .toBe(true);
}

/** For whoever has to find out why: what callers were told, who is not ready, and who holds connections. */
async function whatStands(stack: CopiedStack, load: Load): Promise<string> {
  const ready = await Promise.all(stack.copies.map(async (copy) => `${copy.name} ${await copy.isReady()}`));
  const client = new Client({ connectionString: stack.postgres.adminUrl });
  client.on('error', () => undefined);
  const held = await client
    .connect()
    .then(() => client.query<{ line: string }>(CONNECTIONS))
    .then(({ rows }) => rows.map(({ line }) => line).join('; '))
    .catch((error: unknown) => `PostgreSQL answers: ${String(error)}`);
  await client.end().catch(() => undefined);
  return [
    `writes: ${describeOutcomes(load.writes)}`,
    `reads: ${describeOutcomes(load.reads)}`,
    `wrong: ${load.wrong.join(', ')}`,
    `ready: ${ready.join(', ')}`,
    `connections: ${held}`,
  ].join('\n');
}

const CONNECTIONS = `
  select concat_ws(' ', application_name, state, wait_event_type, wait_event, count(*), max(now() - state_change)) as line
  from pg_stat_activity where backend_type = 'client backend'
  group by application_name, state, wait_event_type, wait_event`;
