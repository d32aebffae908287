import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { expect } from 'vitest';

import { query } from '../faults/books.ts';
import { nextBirth } from '../faults/load.ts';
import { startBalancer } from '../kit/balancer.ts';
import { journey } from '../kit/journey.ts';
import { signInPerson } from '../kit/sign-in.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';

// `test/faults/many-copies.test.ts` is the long version, with two of everything and hundreds of kills.

const WRITERS = 4;

/** On a busy machine a process takes seconds to start. */
const PATIENTLY = { timeout: 30_000, interval: 20 };

journey(
  'two copies of an owner behind a balancer, killed in turn under load: what was acknowledged is there, once',
  async ({ stack }) => {
    const token = await signInPerson(stack, 'kpu');
    const second = await stack.startCopy('participants');
    const balancer = await startBalancer([stack.urls.participants, second.url].map((url) => Number(new URL(url).port)));
    const counts = () => query<{ people: number; records: number; keys: number }>(stack.databases.participants, COUNTS);
    let isUp = true;
    try {
      await expect.poll(() => balancer.healthy().length, PATIENTLY).toBe(2);
      const before = await counts();
      const made = new Set<string>();
      const stopping = new AbortController();
      let repeated = 0;
      const write = async (): Promise<void> => {
        while (!stopping.signal.aborted) {
          const body = {
            query: REGISTER,
            variables: { input: syntheticPerson(nextBirth()), key: `copies-${randomUUID()}` },
          };
          for (let id = await register(balancer.url, token, body); ; id = await register(balancer.url, token, body)) {
            if (id !== null) {
              made.add(id);
              break;
            }
            repeated += 1;
            await wait(20);
          }
        }
      };
      const writers = Promise.all(Array.from({ length: WRITERS }, write));
      await expect.poll(() => made.size, PATIENTLY).toBeGreaterThan(20);
      await stack.killOne('participants');
      isUp = false;
      const whileDown = made.size;
      await expect.poll(() => made.size, PATIENTLY).toBeGreaterThan(whileDown + 20);
      await stack.startOne('participants');
      isUp = true;
      await expect.poll(() => balancer.healthy().length, PATIENTLY).toBe(2);
      await second.kill();
      const afterwards = made.size;
      await expect.poll(() => made.size, PATIENTLY).toBeGreaterThan(afterwards + 20);
      stopping.abort();
      await writers;

      const after = await counts();
      expect(repeated).toBeGreaterThan(0);
      expect({
        people: after.people - before.people,
        records: after.records - before.records,
        keys: after.keys - before.keys,
      }).toEqual({ people: made.size, records: made.size, keys: made.size });
    } finally {
      await balancer.stop();
      await second.kill();
      if (!isUp) await stack.startOne('participants');
    }
  },
);

/** Registers one person; null when there was no answer, or one that says to try again. */
async function register(url: string, token: string, body: object): Promise<string | null> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (response === null) return null;
  const text = await response.text().catch(() => '{}');
  const { data } = JSON.parse(text) as { data?: { made: { id?: string; code?: string } | null } };
  if (data?.made?.code !== undefined) throw new Error(`a command in order was refused: ${data.made.code}`);
  return data?.made?.id ?? null;
}

const REGISTER = `mutation ($input: RegisterParticipantInput!, $key: ID!) { made: registerParticipant(input: $input, idempotencyKey: $key) { ... on Participant { id } ... on ParticipantRefused { code } } }`;

const COUNTS = `select (select count(*)::int from participant) as people,
  (select count(*)::int from audit_event where action = 'participant:register') as records,
  (select count(*)::int from idempotency_key where key like 'copies-%') as keys`;
