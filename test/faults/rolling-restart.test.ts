import { setTimeout as wait } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { startCopies } from '../kit/copies.ts';
import { jobsLeft, readBooks } from './books.ts';
import { prepareLoad } from './prepare-load.ts';
import { describeOutcomes, startLoad } from './load.ts';

// `npm run test:long` only.
const LONG = process.env['LONG'] !== undefined;

/** As long as the balancers need to notice, and a little more. */
const DRAIN = { DRAIN_DELAY_MS: '600' };

test.skipIf(!LONG)(
  'every process is asked to stop and is started again, one after the other, under load: no caller notices',
  async () => {
    const stack = await startCopies({
      counts: { identity: 2, gateway: 2, agreements: 2, participants: 2, claims: 2, 'participants-worker': 2 },
      extra: {
        identity: DRAIN,
        gateway: DRAIN,
        agreements: DRAIN,
        participants: DRAIN,
        claims: DRAIN,
      },
    });
    try {
      const prepared = await prepareLoad(stack);
      const load = startLoad({ ...prepared, writers: 2, readers: 2, readEveryMs: 50 });
      const ended: string[] = [];
      for (const copy of stack.copies) {
        const pid = copy.pid();
        const [how] = await Promise.all([
          copy.ask(),
          // Readiness goes off while requests are still taken.
          copy.name.endsWith('worker') ? undefined : untilNotReady(copy.url),
        ]);
        ended.push(`${copy.name} ${how}`);
        await copy.start();
        expect(copy.pid()).not.toBe(pid);
        await wait(300);
      }
      await load.stop();
      process.stdout.write(`\nwrites: ${describeOutcomes(load.writes)}\nreads: ${describeOutcomes(load.reads)}\n`);
      expect(ended).toEqual(stack.copies.map(({ name }) => `${name} exit code 0`));
      for (const outcomes of [load.writes, load.reads]) {
        expect([...outcomes.codes]).toEqual([]);
        expect(outcomes.broken).toBe(0);
      }
      expect(load.wrong).toEqual([]);
      await expect.poll(() => jobsLeft(stack), { timeout: 120_000, interval: 1_000 }).toBe(0);
      const all = load.acknowledged.length;
      expect(await readBooks(stack, load.acknowledged)).toMatchObject({
        people: all + prepared.people,
        claims: all,
        payments: all,
        lost: 0,
      });
    } finally {
      await stack.stop();
    }
  },
  20 * 60_000,
);

/** Waits until a process that still answers says that it is not ready. */
async function untilNotReady(url: string): Promise<void> {
  for (let look = 0; look < 500; look += 1) {
    const response = await fetch(`${url}/readyz`, { headers: { connection: 'close' } });
    await response.body?.cancel();
    if (response.status === 503) return;
    await wait(10);
  }
  throw new Error(`${url} stayed ready`);
}
