import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createLogger } from '../../subgraphs/kit/src/log.ts';
import type { GraphAnswer } from '../../subgraphs/kit/src/testing.ts';
import { ask } from '../../subgraphs/kit/src/testing.ts';
import { startParticipantsWorld } from '../../subgraphs/participants/src/testing.ts';
import type { ParticipantsWorld } from '../../subgraphs/participants/src/testing.ts';
import { answerOf, register } from '../../subgraphs/participants/src/testing/commands.ts';
import { people } from '../../subgraphs/participants/src/testing/people.ts';
import type { PersonName } from '../../subgraphs/participants/src/testing/people.ts';
import { startPrimaryAndStandby } from '../kit/standby.ts';
import type { PrimaryAndStandby } from '../kit/standby.ts';

/** How far behind the replica may be in this test. */
const BOUND_MS = 4_000;

type List = { participants: { edges: readonly { node: { id: string; name: string } }[] } };
const LIST = '{ participants(first: 100) { edges { node { id name } } } }';

/** A real PostgreSQL with a real streaming replica: two servers more than the other tests need. */
describe.runIf(process.env['LONG'] === '1')('a service with a replica to read from', () => {
  let servers: PrimaryAndStandby;
  let world: ParticipantsWorld;
  let replica: Client;
  let log = '';

  beforeAll(async () => {
    servers = await startPrimaryAndStandby();
    process.env['TEST_PG_ADMIN_URL'] = servers.primary.adminUrl;
    const lines = new Writable({
      write(chunk: Buffer, _encoding, done) {
        log += chunk.toString();
        done();
      },
    });
    world = await startParticipantsWorld({
      logger: createLogger('participants', 'info', lines),
      databasePlaceOf: (url) => ({ replicaUrl: atPortOf(url, servers.standbyUrl), replicaLagMs: BOUND_MS }),
    });
    await toldSoon('reads go to the replica');
    replica = await asAdministrator();
  }, 120_000);
  afterAll(async () => {
    await replica?.end().catch(() => undefined);
    await world?.stop();
    await servers?.stop();
  });

  const asAdministrator = async (): Promise<Client> => {
    const url = new URL(servers.standbyUrl);
    url.pathname = new URL(world.database.url).pathname;
    const client = new Client({ connectionString: url.href });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };

  /** Waits until the service has told something since a place in its log. */
  async function toldSoon(what: string, since = 0): Promise<void> {
    for (let tries = 0; tries < 400; tries += 1) {
      if (log.slice(since).includes(what)) return;
      await wait(50);
    }
    throw new Error(`the service never said "${what}": ${log.slice(since)}`);
  }

  const namesFor = async (as: PersonName, url?: string): Promise<readonly string[]> => {
    const answer: GraphAnswer<List> =
      url === undefined
        ? await world.askAs<List>(people[as], LIST)
        : await ask<List>(url, LIST, { token: await world.issuer.tokenFor(people[as]) });
    return answerOf(answer).participants.edges.map(({ node }) => node.name);
  };

  it('shows a writer what they wrote, at every copy, while another reader is given the older state, never an error', async () => {
    await register(world, 'kpu', { name: 'Contoh Pertama' });
    await expect.poll(() => namesFor('admin'), { timeout: 20_000 }).toEqual(['Contoh Pertama']);
    const another = await world.startAnother();
    try {
      const paused = log.length;
      await replica.query('select pg_wal_replay_pause()');
      const made = await register(world, 'kpu', { name: 'Contoh Kedua' });
      expect(made.__typename).toBe('Participant');
      // At once, while the replica counts as fresh and lacks it.
      expect(await namesFor('kpu')).toEqual(['Contoh Kedua', 'Contoh Pertama']);
      expect(await namesFor('kpu', another.url)).toEqual(['Contoh Kedua', 'Contoh Pertama']);
      expect(await namesFor('admin')).toEqual(['Contoh Pertama']);
      // Too far behind, it is no longer asked.
      await expect.poll(() => namesFor('admin'), { timeout: 30_000 }).toEqual(['Contoh Kedua', 'Contoh Pertama']);
      await toldSoon('reads go to the primary', paused);
      const since = log.length;
      await replica.query('select pg_wal_replay_resume()');
      await toldSoon('reads go to the replica', since);
      expect(await namesFor('admin')).toEqual(['Contoh Kedua', 'Contoh Pertama']);
    } finally {
      await another.stop();
    }
  }, 90_000);

  it('answers everybody while the replica is killed, stays away, and comes back', async () => {
    const work = { goesOn: true };
    let asked = 0;
    const askOn = async (): Promise<void> => {
      while (work.goesOn) {
        expect(await namesFor('admin')).toHaveLength(2);
        asked += 1;
      }
    };
    const askers = [askOn(), askOn(), askOn(), askOn()];
    await wait(300);
    const since = log.length;
    await servers.killStandby();
    await toldSoon('reads go to the primary', since);
    await wait(1_500);
    const back = log.length;
    await servers.startStandby();
    await toldSoon('reads go to the replica', back);
    await wait(300);
    work.goesOn = false;
    await Promise.all(askers);
    expect(asked).toBeGreaterThan(20);
  }, 60_000);
});

function atPortOf(url: string, other: string): string {
  const moved = new URL(url);
  moved.port = new URL(other).port;
  return moved.href;
}
