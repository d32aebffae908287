import { createLogger } from '@payung/kit/log.ts';
import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { runWorker } from '@payung/kit/jobs.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { settleClaimCoverJob } from '../jobs/settle-claim-cover.ts';
import { serviceSession } from '../service-session.ts';
import { tables } from '../tables.ts';
import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld, RegisteredClaim } from '../testing.ts';
import type { FakeEnrolment } from '../testing/fake-participants.ts';
import { people } from '../testing/people.ts';
import { createAgreementStatusFinder } from './find-agreement-status.ts';
import { createEnrolmentFinder } from './find-enrolment.ts';

let world: ClaimsWorld;
let database: Database;

beforeAll(async () => {
  world = await startClaimsWorld();
  database = await connect({ url: world.database.url, tables, applicationName: 'test' });
});

afterEach(() => world.participants.setMood('ANSWERS'));

afterAll(async () => {
  await database.destroy();
  await world.stop();
});

const job = () => {
  const { url } = world.participants;
  const ask = createOwnerClient({
    url,
    issuer: world.issuer.url,
    clientId: 'payung-claims',
    clientSecret: 'test-secret',
  });
  const logger = createLogger('test', 'silent');
  const findEnrolment = createEnrolmentFinder(ask, logger);
  const findAgreementStatus = createAgreementStatusFinder(ask, logger);
  return settleClaimCoverJob({
    database,
    findEnrolment,
    findAgreementStatus,
    session: serviceSession('payung-claims'),
  });
};

const keyOf = ({ id }: RegisteredClaim): string => findKey('Claim', id) ?? '';

const settle = (claim: RegisteredClaim, attempt = '1') => job().run({ claimId: keyOf(claim), attempt });

/** Registers while the owner of enrolments is silent. */
async function registerInSilence(
  enrolmentId: string,
  options: Parameters<ClaimsWorld['register']>[1] = {},
): Promise<RegisteredClaim> {
  world.participants.setMood('FAILS');
  const claim = await world.register({ enrolmentId }, options);
  world.participants.setMood('ANSWERS');
  return claim;
}

async function readAs(
  person: (typeof people)[keyof typeof people],
  { id }: RegisteredClaim,
): Promise<RegisteredClaim | null> {
  const query = `query ($id: ID!) {
    claim(id: $id) { id region { code } institution { code } election { code } cover { answer asKnownAt links { kind holds reason { en } } } }
  }`;
  const answer = await world.askAs<{ claim: RegisteredClaim | null }>(person, query, { id });
  return answer.data?.claim ?? null;
}

const trailOf = (claim: RegisteredClaim) =>
  world.sql<Record<string, unknown>>(
    `select * from audit_event where entity_id = $1 and action = 'claim:settle-cover'`,
    [keyOf(claim)],
  );

const waitingFor = (claim: RegisteredClaim) =>
  world.sql<{ delay: number; attempt: string }>(
    `select round(extract(epoch from run_at - created_at))::int as delay, payload ->> 'attempt' as attempt
     from graphile_worker._private_jobs where payload ->> 'claimId' = $1`,
    [keyOf(claim)],
  );

describe('settling the cover of a claim', () => {
  it('writes what the owner says once it is back, and who wrote it', async () => {
    const claim = await registerInSilence(world.participants.enrol());
    await settle(claim);
    expect(await readAs(people.kpu, claim)).toMatchObject({
      region: { code: '32.04.11.2001' },
      institution: { code: 'kpu-32.04' },
      election: { code: 'PILKADA-2024' },
      cover: {
        answer: 'COVERED',
        asKnownAt: expect.any(String) as string,
        links: [{ holds: true }, { holds: true }, { holds: true }, { holds: true }, { holds: true }],
      },
    });
    expect(await trailOf(claim)).toMatchObject([
      { subject: 'payung-claims', role: 'SERVICE', details: { cover: 'COVERED', attempt: 1 } },
    ]);
  });

  it('is safe to run twice, one after the other and at once', async () => {
    const claim = await registerInSilence(world.participants.enrol());
    await Promise.all([settle(claim), settle(claim), settle(claim)]);
    await settle(claim, '2');
    expect(await trailOf(claim)).toHaveLength(1);
  });

  it('never takes a settled answer back', async () => {
    const enrolmentId = world.participants.enrol();
    const claim = await registerInSilence(enrolmentId);
    await settle(claim);
    world.participants.enrol({ state: 'REJECTED' }, enrolmentId);
    await settle(claim, '2');
    expect(await readAs(people.kpu, claim)).toMatchObject({ cover: { answer: 'COVERED' } });
  });

  it.each([
    ['1', '2', 20],
    ['5', '6', 60],
    ['99', '100', 60],
  ])('asks again after a silent attempt %s: attempt %s, %i seconds later', async (attempt, next, delay) => {
    const claim = await registerInSilence(world.participants.enrol());
    await world.participants.stop();
    try {
      await settle(claim, attempt);
    } finally {
      await world.participants.start();
    }
    expect(await waitingFor(claim)).toEqual([{ attempt: next, delay }]);
    expect(await trailOf(claim)).toEqual([]);
    expect(await readAs(people.kpu, claim)).toMatchObject({ cover: { answer: 'CANNOT_TELL', asKnownAt: null } });
  });

  it('says no, with the reason, when the owner says that there is no such enrolment', async () => {
    const claim = await registerInSilence('enr_01900000000070008000000000000404');
    await settle(claim);
    expect(await readAs(people.kpu, claim)).toMatchObject({
      region: null,
      cover: {
        answer: 'NOT_COVERED',
        links: [
          { kind: 'ENROLMENT', holds: false, reason: { en: expect.stringContaining('no such enrolment') as string } },
          { holds: null },
          { holds: null },
          { holds: null },
          { holds: null },
        ],
      },
    });
  });

  it.each([
    ['another region', { regionCode: '16.71.01', institutionCode: 'kpu-32.04' }],
    ['another institution and insurer', { institutionCode: 'bawaslu-32.04' }],
  ] as const)(
    'gives no sight of an enrolment of %s: for who reported it does not exist',
    async (_name, enrolment: FakeEnrolment) => {
      const claim = await registerInSilence(world.participants.enrol(enrolment));
      await settle(claim);
      const seen = await readAs(people.kpu, claim);
      expect(seen).toMatchObject({
        region: null,
        institution: null,
        cover: {
          answer: 'NOT_COVERED',
          links: [{ holds: false }, { holds: null }, { holds: null }, { holds: null }, { holds: null }],
        },
      });
      expect(await readAs(people.bawaslu, claim)).toBeNull();
    },
  );

  it('keeps asking while the enrolment is undecided, and writes only what is new', async () => {
    const enrolmentId = world.participants.enrol({
      state: 'PENDING',
      programmes: null,
      electionCode: null,
      insurerCode: 'bpjs-ID',
    });
    const claim = await registerInSilence(enrolmentId);
    await settle(claim);
    await settle(claim, '2');
    expect(await trailOf(claim)).toHaveLength(1);
    expect(await waitingFor(claim)).toMatchObject([{ attempt: '3' }]);
    expect(await readAs(people.kpu, claim)).toMatchObject({
      region: { code: '32.04.11.2001' },
      cover: { answer: 'CANNOT_TELL' },
    });

    world.participants.enrol({}, enrolmentId);
    await settle(claim, '3');
    expect(await readAs(people.branch, claim)).toMatchObject({
      election: { code: 'PILKADA-2024' },
      cover: { answer: 'COVERED' },
    });
    expect(await trailOf(claim)).toHaveLength(2);
  });

  it('does nothing for a claim that does not exist', async () => {
    const asked = world.participants.timesAsked();
    await job().run({ claimId: '01900000-0000-7000-8000-000000000404', attempt: '1' });
    expect(world.participants.timesAsked()).toBe(asked);
  });

  it.each([
    { claimId: 'x', attempt: '1' },
    { attempt: '1' },
    { claimId: '01900000-0000-7000-8000-000000000404', attempt: '0' },
  ])('refuses a payload that is none: %o', async (payload) => {
    await expect(job().run(payload)).rejects.toThrow(/Invalid|Too small/);
  });
});

describe('the queue', () => {
  it('settles by itself: owner down, claim kept, owner back, claim settled', async () => {
    const enrolmentId = world.participants.enrol();
    await world.participants.stop();
    const claim = await world.register({ enrolmentId });
    await world.participants.start();
    expect(claim.cover.answer).toBe('CANNOT_TELL');
    await world.sql(`update graphile_worker._private_jobs set run_at = now() where payload ->> 'claimId' = $1`, [
      keyOf(claim),
    ]);

    const worker = await runWorker(world.database.url, [job()], createLogger('test', 'silent'));
    try {
      await vi.waitFor(
        async () => expect(await readAs(people.kpu, claim)).toMatchObject({ cover: { answer: 'COVERED' } }),
        { timeout: 10_000, interval: 100 },
      );
      await vi.waitFor(async () => expect(await waitingFor(claim)).toEqual([]), { timeout: 5_000, interval: 100 });
    } finally {
      await worker.stop();
    }
  });
});
