import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startCopies } from '../kit/copies.ts';
import type { CopiedStack } from '../kit/copies.ts';
import { openMovingAddress } from '../kit/moving-address.ts';
import type { MovingAddress } from '../kit/moving-address.ts';
import { startPrimaryAndStandby } from '../kit/standby.ts';
import type { PrimaryAndStandby } from '../kit/standby.ts';
import { query } from './books.ts';
import { prepareLoad } from './prepare-load.ts';
import { troublesOf } from './through-trouble.ts';
import type { ThroughTrouble } from './through-trouble.ts';

// `npm run test:long` only. Two servers of PostgreSQL: a commit waits for both, as where nothing may be lost (docs/operations.md).
const LONG = process.env['LONG'] !== undefined;

describe.skipIf(!LONG)('the server of PostgreSQL dies, and its standby takes over', () => {
  let servers: PrimaryAndStandby;
  let address: MovingAddress;
  let stack: CopiedStack;
  let throughTrouble: ThroughTrouble;

  beforeAll(async () => {
    servers = await startPrimaryAndStandby({ synchronous: true });
    address = await openMovingAddress(portOf(servers.primary.adminUrl));
    const moving = new URL(servers.primary.adminUrl);
    moving.port = String(address.port);
    const unused = (): Promise<never> => Promise.reject(new Error('the servers are stopped by the test'));
    stack = await startCopies({
      postgres: {
        adminUrl: moving.href,
        stop: unused,
        crash: servers.crashPrimary,
        start: unused,
        remove: async () => {
          await address.stop();
          await servers.stop();
        },
      },
    });
    throughTrouble = troublesOf(stack, await prepareLoad(stack));
  }, 240_000);
  afterAll(() => stack?.stop(), 60_000);

  test('nothing acknowledged is lost, whoever asks meanwhile is told so by code, and all goes on without hands', async () => {
    const load = await throughTrouble('failed over', async () => {
      await servers.crashPrimary();
      await wait(2_000);
      // The name moves before the other server writes: it only reads for a while.
      address.pointTo(portOf(servers.standbyUrl));
      await wait(3_000);
      await servers.promote();
    });
    expect(load.writes.codes.get('SUBGRAPH_UNAVAILABLE')).toBeGreaterThan(0);
    expect(load.reads.broken + load.writes.broken).toBe(0);
    const { recovering } = await query<{ recovering: boolean }>(
      stack.postgres.adminUrl,
      'select pg_is_in_recovery() as recovering',
    );
    expect(recovering).toBe(false);
  }, 300_000);
});

function portOf(url: string): number {
  return Number(new URL(url).port);
}
