import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { startCopies } from '../kit/copies.ts';
import type { Copy } from '../kit/copies.ts';
import { jobsLeft, readBooks, troublesOfTrails } from './books.ts';
import { prepareLoad } from './prepare-load.ts';
import { describeOutcomes, startLoad } from './load.ts';
import { startReceiver } from './receiver.ts';

// `npm run test:long` only: two of everything, three workers, and copies that are killed for minutes.
// `test/journeys/two-copies.test.ts` is the short version.
const LONG = process.env['LONG'] !== undefined;
const KILLS = Number(process.env['FAULT_KILLS'] ?? 200);

test.skipIf(!LONG)(
  `${KILLS} kills among two of each and three workers: nothing acknowledged is lost, nothing is done twice`,
  async () => {
    const stack = await startCopies({
      counts: {
        identity: 2,
        gateway: 2,
        agreements: 2,
        participants: 2,
        claims: 2,
        'participants-worker': 2,
        'claims-worker': 1,
      },
    });
    const receiver = await startReceiver();
    try {
      const prepared = await prepareLoad(stack, { webhook: receiver.url });
      const load = startLoad({ ...prepared, writers: 4, readers: 2, readEveryMs: 100 });
      const killed = await killAtRandom(stack.copies, KILLS);
      await load.stop();
      process.stdout.write(
        `\n${killed} kills. ${load.acknowledged.length} people.\nwrites: ${describeOutcomes(load.writes)}\nreads: ${describeOutcomes(load.reads)}\n`,
      );
      expect(load.wrong).toEqual([]);
      const all = load.acknowledged.length;
      expect(all).toBeGreaterThan(KILLS);

      await expect.poll(() => jobsLeft(stack), { timeout: 180_000, interval: 1_000 }).toBe(0);
      expect(await readBooks(stack, load.acknowledged)).toEqual({
        people: all + prepared.people,
        enrolments: all + prepared.people,
        enrolmentsByState: { ENROLLED: all + prepared.people },
        claims: all,
        claimsWithCover: all,
        payments: all,
        paid: load.acknowledged.reduce((sum, { amount }) => sum + amount, 0),
        lost: 0,
        trail: {
          'participant:register': all + prepared.people,
          'enrolment:create': all + prepared.people,
          'claim:register': all,
          'contribution-payment:record': all,
        },
        told: all + prepared.people,
        counted: all + prepared.people,
      });
      await expect.poll(() => troublesOfTrails(stack), { timeout: 60_000, interval: 1_000 }).toEqual([]);

      // A message that was on its way when its sender was killed is sent again under the same identifier.
      const ids = new Set(load.acknowledged.map(({ enrolmentId }) => enrolmentId));
      await expect
        .poll(() => [...ids].filter((id) => !receiver.created.has(id)).length, { timeout: 120_000, interval: 500 })
        .toBe(0);
      for (const id of ids) expect(receiver.created.get(id)?.size).toBe(1);
    } finally {
      await receiver.stop();
      await stack.stop();
    }
  },
  60 * 60_000,
);

/** Kills copies by chance and starts them again, never all of one process at once. Answers how many were killed. */
async function killAtRandom(copies: readonly Copy[], times: number): Promise<number> {
  let killed = 0;
  const coming = new Set<Promise<void>>();
  while (killed < times) {
    const up = copies.filter((copy) => copy.pid() !== undefined);
    const victim = up[randomInt(up.length)];
    // Starting costs more than running: as many at once as the machine carries.
    if (victim === undefined || coming.size >= 2) {
      await Promise.race(coming);
      continue;
    }
    await wait(randomInt(600));
    const others = copies.filter((copy) => copy.name === victim.name && copy !== victim);
    if (others.length > 0 && !(await Promise.all(others.map((copy) => copy.isReady()))).includes(true)) continue;
    await victim.kill();
    killed += 1;
    const back: Promise<void> = wait(randomInt(500))
      .then(() => victim.start())
      .finally(() => coming.delete(back));
    coming.add(back);
  }
  await Promise.all(coming);
  return killed;
}
