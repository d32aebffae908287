import { randomUUID } from 'node:crypto';

import { permissionsOf } from '@payung/kit/access.ts';
import type { GraphAnswer } from '@payung/kit/testing.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { agree, answerOf, enrol, enrolmentInput, nextNik, register } from './testing/commands.ts';
import type { Answered } from './testing/commands.ts';
import { payFirstContributions } from './testing/contributions.ts';
import { askForStep, STEPS } from './testing/life-cycle.ts';
import type { Step } from './testing/life-cycle.ts';
import { askers, people } from './testing/people.ts';
import type { Asker, PersonName } from './testing/people.ts';
import { startParticipantsWorld } from './testing.ts';
import type { ParticipantsWorld } from './testing.ts';

type Verdict = 'allowed' | 'FORBIDDEN' | 'NOT_FOUND';
type Verdicts = Readonly<Record<PersonName, Verdict>>;

/** Steps on an enrolment of KPU Kabupaten Bandung in a village there, written out by hand. */
const CHANGE: Verdicts = {
  admin: 'allowed',
  adminOfProvince: 'allowed',
  examples: 'allowed',
  kpu: 'allowed',
  partner: 'allowed',
  kpuNation: 'allowed',
  kpuProvince: 'allowed',
  kpuInVillage: 'allowed',
  // They read it, and change nothing.
  auditor: 'FORBIDDEN',
  service: 'FORBIDDEN',
  verifier: 'FORBIDDEN',
  approver: 'FORBIDDEN',
  branch: 'FORBIDDEN',
  otherBranch: 'FORBIDDEN',
  apiAdmin: 'FORBIDDEN',
  // For them it is not there.
  bawaslu: 'NOT_FOUND',
  otherKpu: 'NOT_FOUND',
  kpuAstray: 'NOT_FOUND',
};

/** The newcomer is registered by the regency's office, and enrolled nowhere yet: out of sight of an officer of the village. */
const REPLACE: Verdicts = { ...CHANGE, kpuInVillage: 'NOT_FOUND' };

/** A conflict between enrolments of KPU and of Bawaslu, both in that village and with one insurer: how many of the two somebody sees. */
const SIDES: Readonly<Record<PersonName, 0 | 1 | 2 | 'FORBIDDEN'>> = {
  admin: 2,
  adminOfProvince: 2,
  examples: 2,
  auditor: 2,
  service: 2,
  verifier: 2,
  approver: 2,
  branch: 2,
  kpu: 1,
  partner: 1,
  kpuNation: 1,
  kpuProvince: 1,
  kpuInVillage: 1,
  bawaslu: 1,
  otherBranch: 0,
  otherKpu: 0,
  kpuAstray: 0,
  apiAdmin: 'FORBIDDEN',
};

const RESOLVE: Verdicts = { ...CHANGE, partner: 'FORBIDDEN', bawaslu: 'allowed' };

/** Questions of cover: who may ask at all. How many chains they read is how many of the two enrolments they see. */
const ASK: Readonly<Record<PersonName, boolean>> = {
  admin: true,
  adminOfProvince: true,
  examples: true,
  verifier: true,
  approver: true,
  branch: true,
  otherBranch: true,
  kpu: true,
  partner: true,
  kpuNation: true,
  kpuProvince: true,
  kpuInVillage: true,
  kpuAstray: true,
  bawaslu: true,
  otherKpu: true,
  auditor: false,
  service: false,
  apiAdmin: false,
};

/** A change of a person that KPU Kabupaten Bandung registered: asked for in its own region, which is more than a village. */
const UPDATE: Verdicts = { ...CHANGE, kpuInVillage: 'FORBIDDEN' };

const REVEAL: Verdicts = {
  ...CHANGE,
  partner: 'FORBIDDEN',
  verifier: 'allowed',
  approver: 'allowed',
  branch: 'allowed',
  otherBranch: 'NOT_FOUND',
};

describe('who may change enrolments, conflicts and people, and ask about cover', () => {
  let world: ParticipantsWorld;
  let agreementId: string;
  beforeAll(async () => {
    world = await startParticipantsWorld();
    agreementId = agree(world);
  });
  afterAll(() => world.stop());

  const ask = <Data>(as: Asker, query: string, variables: object): Promise<GraphAnswer<Data>> =>
    world.askAs<Data>(as === 'nobody' ? null : people[as], query, variables as Record<string, unknown>);
  /** The same person, registered and enrolled by KPU and by Bawaslu. */
  const inBoth = async () => {
    const nik = nextNik();
    const { id: participantId = '' } = await register(world, 'kpu', { nik });
    const { id: ofBawaslu = '' } = await register(world, 'bawaslu', { nik });
    const { id: enrolmentId = '' } = await enrol(world, 'kpu', enrolmentInput(participantId, agreementId));
    const supervisor = { institutionCode: 'bawaslu-32.04', categoryCode: 'PTPS' };
    await enrol(world, 'bawaslu', enrolmentInput(ofBawaslu, agreementId, supervisor));
    await payFirstContributions(world, agreementId);
    const key = findKey('Enrolment', enrolmentId);
    const [conflict]: { id: string }[] = await world.rows.query(
      'select id from enrolment_conflict where $1 in (first_id, second_id)',
      [key],
    );
    return { nik, participantId, enrolmentId, conflictId: `cfl_${conflict!.id.replaceAll('-', '')}` };
  };
  const expectVerdict = (answer: GraphAnswer<{ answer: Answered }>, as: Asker, verdicts: Verdicts): void => {
    if (as === 'nobody') return expect(answer.errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect(answerOf(answer).answer.code ?? 'allowed').toBe(verdicts[as]);
  };
  const isAllowed = (as: Asker, verdicts: Verdicts): boolean => as !== 'nobody' && verdicts[as] === 'allowed';

  describe.each(askers)('%s', (as) => {
    it.each(STEPS)('takes the step: %s', async (step: Step) => {
      const { id: participantId = '' } = await register(world, 'kpu');
      const { id: enrolmentId } = await enrol(world, 'kpu', enrolmentInput(participantId, agreementId));
      if (step === 'reinstate')
        await askForStep(world, 'kpu', 'suspend', {
          enrolmentId,
          expectedVersion: 1,
          from: '2024-02-01',
          reason: 'Contoh',
        });
      const common = { enrolmentId, expectedVersion: step === 'reinstate' ? 2 : 1, reason: 'Contoh alasan' };
      const input = {
        suspend: { ...common, from: '2024-02-01' },
        reinstate: { ...common, from: '2024-02-02' },
        end: { ...common, lastDay: '2024-02-10' },
        transfer: { ...common, from: '2024-02-10', categoryCode: 'PPK' },
        replace: {
          ...common,
          lastDay: '2024-02-10',
          startsOn: '2024-02-11',
          participantId: step === 'replace' ? (await register(world, 'kpu')).id : '',
        },
      }[step];
      const verdicts = step === 'replace' ? REPLACE : CHANGE;
      expectVerdict(await askForStep(world, as, step, input), as, verdicts);
      const [row]: { version: number }[] = await world.rows.query('select version from enrolment where id = $1', [
        findKey('Enrolment', enrolmentId ?? ''),
      ]);
      expect(row?.version).toBe(common.expectedVersion + (isAllowed(as, verdicts) ? 1 : 0));
    });

    it('sees a conflict, as far as its own side', async () => {
      const { conflictId } = await inBoth();
      const node = '{ id enrolments { id } other { institution { code } } }';
      const query = `query ($id: ID!) { enrolmentConflict(id: $id) ${node} enrolmentConflicts(first: 100) { edges { node ${node} } } }`;
      const answer = await ask<{
        enrolmentConflict: Answered | null;
        enrolmentConflicts: { edges: { node: Answered }[] } | null;
      }>(as, query, { id: conflictId });
      const sides = as === 'nobody' ? 'UNAUTHENTICATED' : SIDES[as];
      if (typeof sides === 'string') {
        expect(answer.errors.map(({ extensions }) => extensions?.['code'])).toEqual([sides, sides]);
        return expect(JSON.stringify(answer.data)).not.toContain('enr_');
      }
      const { enrolmentConflict: one, enrolmentConflicts: list } = answerOf(answer);
      const listed = list?.edges.map((edge) => edge.node).find(({ id }) => id === conflictId) ?? null;
      expect(listed).toEqual(one);
      expect((one?.['enrolments'] as unknown[] | undefined)?.length ?? 0).toBe(sides);
      if (sides === 1) {
        const hidden = as === 'bawaslu' ? 'kpu-32.04' : 'bawaslu-32.04';
        expect(one?.['other']).toEqual({ institution: { code: hidden } });
      } else expect(one?.['other'] ?? null).toBeNull();
    });

    it('resolves a conflict', async () => {
      const { conflictId } = await inBoth();
      const query = `mutation ($input: ResolveEnrolmentConflictInput!, $key: ID!) { answer: resolveEnrolmentConflict(input: $input, idempotencyKey: $key) {
        __typename ... on EnrolmentConflictRefused { code } } }`;
      expectVerdict(
        await ask(as, query, { input: { conflictId, reason: 'Contoh alasan' }, key: randomUUID() }),
        as,
        RESOLVE,
      );
      const [row]: { state: string }[] = await world.rows.query('select state from enrolment_conflict where id = $1', [
        findKey('EnrolmentConflict', conflictId),
      ]);
      expect(row?.state).toBe(isAllowed(as, RESOLVE) ? 'RESOLVED' : 'OPEN');
    });

    it('asks whether a person was covered, and reads the chains of what it sees', async () => {
      const { nik } = await inBoth();
      const query = `query ($input: CoverAtInput!) { coverAt(input: $input) { answer chains { enrolment { id } } } }`;
      const input = { nik, birthDate: '1997-09-06', at: '2024-02-14T12:00:00+07:00', purpose: 'CLAIM' };
      const answer = await ask<{ coverAt: { answer: string; chains: object[] } | null }>(as, query, { input });
      const verified = await ask<{ verifyCover: { covered: boolean | null } | null }>(
        as,
        `query ($nik: String!, $birthDate: Date!, $at: DateTime, $purpose: CoverPurpose!) {
          verifyCover(nik: $nik, birthDate: $birthDate, at: $at, purpose: $purpose) { covered } }`,
        input,
      );
      if (as === 'nobody' || !ASK[as]) {
        expect(answer.errors[0]?.extensions?.['code']).toBe(as === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
        expect(verified.errors[0]?.extensions?.['code']).toBe(as === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
        return expect([answer.data, verified.data]).toEqual([{ coverAt: null }, { verifyCover: null }]);
      }
      const { coverAt: cover } = answerOf(answer);
      expect(cover?.answer).toBe('COVERED');
      expect(verified.data?.verifyCover).toEqual({ covered: true });
      expect(cover?.chains).toHaveLength(SIDES[as] as number);
    });

    it('changes and reveals a person', async () => {
      const { participantId, nik } = await inBoth();
      const update = `mutation ($input: UpdateParticipantInput!, $key: ID!) { answer: updateParticipant(input: $input, idempotencyKey: $key) {
        __typename ... on ParticipantRefused { code } } }`;
      expectVerdict(
        await ask(as, update, { input: { participantId, expectedVersion: 1, name: 'Contoh Baru' }, key: randomUUID() }),
        as,
        UPDATE,
      );
      const [row]: { version: number }[] = await world.rows.query('select version from participant where id = $1', [
        findKey('Participant', participantId),
      ]);
      expect(row?.version).toBe(isAllowed(as, UPDATE) ? 2 : 1);

      const reveal = `mutation ($input: RevealParticipantInput!, $key: ID!) { answer: revealParticipant(input: $input, idempotencyKey: $key) {
        __typename ... on RevealedParticipant { nik heirs { name } } ... on ParticipantRefused { code } } }`;
      const revealed = await ask<{ answer: Answered }>(as, reveal, {
        input: { participantId, values: ['NIK', 'HEIRS'], purpose: 'Contoh' },
        key: randomUUID(),
      });
      expectVerdict(revealed, as, REVEAL);
      expect(JSON.stringify(revealed).includes(nik)).toBe(isAllowed(as, REVEAL));
    });

    it('reveals nothing on an old sign-in, nor more often than allowed, and a list in full no more', async () => {
      if (!isAllowed(as, REVEAL)) return;
      const { participantId, nik } = await inBoth();
      const reveal = `mutation ($input: RevealParticipantInput!, $key: ID!) { answer: revealParticipant(input: $input, idempotencyKey: $key) {
        __typename ... on RevealedParticipant { nik } ... on ParticipantRefused { code retryAt } } }`;
      const input = { participantId, values: ['NIK'], purpose: 'Contoh' };
      const key = randomUUID();
      const person = people[as as PersonName];
      const old = await world.askAs<{ answer: Answered }>({ ...person, signedInAgo: 1_900 }, reveal, { input, key });
      expect(old.data?.answer).toEqual({ __typename: 'ParticipantRefused', code: 'STEP_UP_REQUIRED', retryAt: null });
      // Signed in again, the same key works.
      expect((await ask<{ answer: Answered }>(as, reveal, { input, key })).data?.answer).toMatchObject({ nik });

      const list = `mutation ($input: RequestParticipantExportInput!, $key: ID!) { answer: requestParticipantExport(input: $input, idempotencyKey: $key) {
        __typename ... on ParticipantExportRefused { code } } }`;
      const full = { values: ['NIK'], purpose: 'Contoh' };
      const oldList = await world.askAs<{ answer: Answered }>({ ...person, signedInAgo: null }, list, {
        input: full,
        key: randomUUID(),
      });
      const mayExport = permissionsOf(person.role).includes('participant:export');
      expect(oldList.data?.answer.code).toBe(mayExport ? 'STEP_UP_REQUIRED' : 'FORBIDDEN');

      await world.rows.query(
        `update reveal_allowance set full_at = clock_timestamp() + interval '1 hour' where kind = 'VALUE'`,
      );
      const often = await ask<{ answer: Answered }>(as, reveal, { input, key: randomUUID() });
      expect(often.data?.answer).toMatchObject({ code: 'TOO_MANY_REVEALS', retryAt: expect.any(String) });
      await world.rows.query(`update reveal_allowance set full_at = clock_timestamp()`);
    });

    it('reads for how many heirs are recorded', async () => {
      const query =
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agreement { heirReadiness { enrolled } } } }';
      const answer = await ask<{ _entities: { heirReadiness: { enrolled: number } | null }[] }>(as, query, {
        of: [{ __typename: 'Agreement', id: agreementId }],
      });
      const refused = as === 'nobody' ? 'UNAUTHENTICATED' : as === 'apiAdmin' ? 'FORBIDDEN' : undefined;
      expect(answer.errors[0]?.extensions?.['code']).toBe(refused);
      // A count shows no person: whoever has the region reads it, of whichever institution.
      const inRegion = as !== 'otherBranch' && as !== 'otherKpu' && as !== 'kpuAstray';
      if (refused === undefined)
        expect((answerOf(answer)._entities[0]?.heirReadiness?.enrolled ?? 0) > 0).toBe(inRegion);
    });
  });
});
