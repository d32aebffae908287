import { randomUUID } from 'node:crypto';

import { Temporal } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { conflictKind } from '../domain/conflict-kind.ts';
import { recheckEnrolmentConflicts } from '../jobs/recheck-enrolment-conflicts.ts';
import { workerSession } from '../service-session.ts';
import { agree, answerOf, BANDUNG, enrol, enrolmentInput, nextNik, register } from '../testing/commands.ts';
import type { Answered } from '../testing/commands.ts';
import { take } from '../testing/life-cycle.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { writeEnrolments } from '../testing/rows.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { detectEnrolmentConflicts } from './detect-enrolment-conflicts.ts';

const CONFLICT = `
  id kind state from through message { id en } resolvable detectedAt
  enrolments { id institution { code } } other { institution { code } agreement { id } } resolution { reason institution { code } }`;

interface Listed {
  readonly enrolmentConflicts: {
    readonly edges: readonly { readonly node: Answered }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Pilkada after Pemilu: the same body, later. */
const PILKADA = { ...BANDUNG, electionCode: 'PILKADA-2024' };

describe('conflicts between enrolments of one person', () => {
  let world: ParticipantsWorld;
  beforeAll(async () => {
    world = await startParticipantsWorld();
  });
  afterAll(() => world.stop());

  /** One person, registered and enrolled by KPU and by Bawaslu of Kabupaten Bandung. */
  const inBoth = async (more: { kpu?: object; bawaslu?: object } = {}) => {
    const nik = nextNik();
    const agreementId = agree(world);
    const [kpu, bawaslu] = [await register(world, 'kpu', { nik }), await register(world, 'bawaslu', { nik })];
    const first = await enrol(world, 'kpu', enrolmentInput(kpu.id ?? '', agreementId, { ...more.kpu }));
    const supervisor = {
      institutionCode: 'bawaslu-32.04',
      categoryCode: 'PTPS',
      startsOn: '2024-02-10',
      endsOn: '2024-03-10',
      ...more.bawaslu,
    };
    const second = await enrol(world, 'bawaslu', enrolmentInput(bawaslu.id ?? '', agreementId, supervisor));
    return { nik, agreementId, kpu: first.id ?? '', bawaslu: second.id ?? '' };
  };
  const list = async (as: PersonName, filter: object = {}): Promise<readonly Answered[]> => {
    const query = `query ($filter: EnrolmentConflictFilter) { enrolmentConflicts(first: 100, filter: $filter) { edges { node { ${CONFLICT} } } } }`;
    const answer = await world.askAs<{ enrolmentConflicts: { edges: { node: Answered }[] } }>(people[as], query, {
      filter,
    });
    return answerOf(answer).enrolmentConflicts.edges.map(({ node }) => node);
  };
  /** The conflict that one enrolment is part of, as somebody sees it. */
  const conflictOf = async (as: PersonName, enrolmentId: string, filter: object = {}): Promise<Answered | undefined> =>
    (await list(as, filter)).find(({ enrolments }) => (enrolments as Answered[]).some(({ id }) => id === enrolmentId));
  const besides = async (as: PersonName, id: string): Promise<readonly Answered[]> => {
    const query = 'query ($id: ID!) { enrolment(id: $id) { conflicts { kind from through } } }';
    return answerOf(await world.askAs<{ enrolment: { conflicts: Answered[] } }>(people[as], query, { id })).enrolment
      .conflicts;
  };
  const resolve = async (
    as: PersonName,
    conflictId: string | undefined,
    reason = 'Contoh: sudah dibicarakan',
    key = randomUUID(),
  ) => {
    const query = `mutation ($input: ResolveEnrolmentConflictInput!, $key: ID!) { answer: resolveEnrolmentConflict(input: $input, idempotencyKey: $key) {
      __typename ... on EnrolmentConflict { ${CONFLICT} } ... on EnrolmentConflictRefused { code field } } }`;
    return answerOf(await world.askAs<{ answer: Answered }>(people[as], query, { input: { conflictId, reason }, key }))
      .answer;
  };

  it('are seen by both owners, and neither sees the other’s row (B10)', async () => {
    const { kpu, bawaslu, agreementId } = await inBoth();
    const days = { kind: 'INCOMPATIBLE', state: 'OPEN', from: '2024-02-10', through: '2024-02-25', resolvable: true };
    expect(await conflictOf('kpu', kpu)).toMatchObject({
      ...days,
      enrolments: [{ id: kpu }],
      other: { institution: { code: 'bawaslu-32.04' }, agreement: { id: agreementId } },
    });
    expect(await conflictOf('bawaslu', bawaslu)).toMatchObject({
      ...days,
      enrolments: [{ id: bawaslu }],
      other: { institution: { code: 'kpu-32.04' }, agreement: { id: agreementId } },
    });
    expect(JSON.stringify(await list('bawaslu'))).not.toContain(kpu);
    expect(JSON.stringify(await list('kpu'))).not.toContain(bawaslu);
    expect(await conflictOf('admin', kpu)).toMatchObject({ enrolments: [{}, {}], other: null });
  });

  it('warn in the answer of the enrolment and never block it', async () => {
    const { kpu, bawaslu } = await inBoth();
    expect(await besides('bawaslu', bawaslu)).toEqual([
      { kind: 'INCOMPATIBLE', from: '2024-02-10', through: '2024-02-25' },
    ]);
    expect(await besides('kpu', kpu)).toHaveLength(1);
  });

  it('are none where one service has ended before the other begins: Pemilu, then Pilkada (B11)', async () => {
    const { id = '' } = await register(world, 'kpu');
    const first = await enrol(world, 'kpu', enrolmentInput(id, agree(world)));
    const later = await enrol(
      world,
      'kpu',
      enrolmentInput(id, agree(world, PILKADA), { startsOn: '2024-02-26', endsOn: '2024-03-26' }),
    );
    for (const { id: enrolmentId = '' } of [first, later]) expect(await besides('kpu', enrolmentId)).toEqual([]);
  });

  it('are a second cover where one institution enrols a person under two agreements in the same days', async () => {
    const { id = '' } = await register(world, 'kpu');
    await enrol(world, 'kpu', enrolmentInput(id, agree(world)));
    const second = await enrol(
      world,
      'kpu',
      enrolmentInput(id, agree(world, PILKADA), { startsOn: '2024-02-25', endsOn: '2024-03-26' }),
    );
    expect(await conflictOf('kpu', second.id ?? '')).toMatchObject({
      kind: 'SECOND_COVER',
      from: '2024-02-25',
      through: '2024-02-25',
      enrolments: [{}, {}],
      other: null,
    });
  });

  it('count a suspended enrolment, and no rejected or never begun one', async () => {
    const nik = nextNik();
    const agreementId = agree(world);
    const { id: ofKpu = '' } = await register(world, 'kpu', { nik });
    const { id: ofBawaslu = '' } = await register(world, 'bawaslu', { nik });
    const suspended = await enrol(world, 'kpu', enrolmentInput(ofKpu, agreementId));
    await take(world, 'kpu', 'suspend', { enrolmentId: suspended.id, from: '2024-01-25' });
    const supervisor = { institutionCode: 'bawaslu-32.04', categoryCode: 'PTPS' };
    const second = await enrol(world, 'bawaslu', enrolmentInput(ofBawaslu, agreementId, supervisor));
    expect(await besides('bawaslu', second.id ?? '')).toHaveLength(1);
    await take(world, 'bawaslu', 'end', { enrolmentId: second.id, lastDay: '2024-01-24' });
    expect(await besides('kpu', suspended.id ?? '')).toEqual([]);
  });

  it('follow the enrolments: days shrink with an early end, and without days they lapse', async () => {
    const { kpu, bawaslu } = await inBoth();
    await take(world, 'kpu', 'end', { enrolmentId: kpu, lastDay: '2024-02-14' });
    expect(await conflictOf('bawaslu', bawaslu)).toMatchObject({
      state: 'OPEN',
      from: '2024-02-10',
      through: '2024-02-14',
    });
    await take(world, 'bawaslu', 'end', { enrolmentId: bawaslu, lastDay: '2024-02-09' });
    expect(await conflictOf('bawaslu', bawaslu)).toBeUndefined();
    const lapsed = await conflictOf('kpu', kpu, { state: 'LAPSED' });
    expect(lapsed).toMatchObject({ state: 'LAPSED', resolvable: false });
    expect(await resolve('kpu', lapsed?.id)).toMatchObject({ code: 'NOT_OPEN' });
  });

  it('lapse when an import is taken back, which rejects its rows in one statement', async () => {
    const { kpu, bawaslu } = await inBoth();
    await world.rows.query(`update enrolment set state = 'REJECTED' where id = $1`, [findKey('Enrolment', kpu)]);
    expect(await besides('bawaslu', bawaslu)).toEqual([]);
  });

  it('are resolved once, with a reason that both read', async () => {
    const { kpu, bawaslu } = await inBoth();
    const conflict = await conflictOf('kpu', kpu);
    expect(await resolve('kpu', conflict?.id, 'x')).toMatchObject({ code: 'INVALID', field: 'reason' });
    const key = randomUUID();
    const resolved = await resolve('kpu', conflict?.id, 'Bertugas bergantian', key);
    expect(resolved).toMatchObject({
      state: 'RESOLVED',
      resolvable: false,
      resolution: { reason: 'Bertugas bergantian', institution: { code: 'kpu-32.04' } },
    });
    expect(await resolve('kpu', conflict?.id, 'Bertugas bergantian', key)).toEqual(resolved);
    expect(await resolve('bawaslu', conflict?.id)).toMatchObject({ code: 'NOT_OPEN' });
    expect(await conflictOf('bawaslu', bawaslu)).toBeUndefined();
    expect(await conflictOf('bawaslu', bawaslu, { state: 'RESOLVED' })).toMatchObject({
      resolution: { reason: 'Bertugas bergantian', institution: { code: 'kpu-32.04' } },
    });
    // What was resolved stays resolved when the enrolments change.
    await take(world, 'kpu', 'end', { enrolmentId: kpu, lastDay: '2024-02-01' });
    expect(await conflictOf('bawaslu', bawaslu, { state: 'RESOLVED' })).toBeDefined();
  });

  it('leave a trail that names nobody', async () => {
    const { kpu } = await inBoth();
    const conflict = await conflictOf('kpu', kpu);
    await resolve('kpu', conflict?.id);
    const trail: { action: string; details: object }[] = await world.rows.query(
      `select action, details from audit_event where entity_type = 'EnrolmentConflict' and entity_id = $1 order by id`,
      [findKey('EnrolmentConflict', conflict?.id ?? '')],
    );
    expect(trail).toEqual([
      { action: 'enrolment-conflict:detect', details: { kind: 'INCOMPATIBLE' } },
      { action: 'enrolment-conflict:resolve', details: { kind: 'INCOMPATIBLE' } },
    ]);
  });

  it('are filtered by kind and paged without loss', async () => {
    for (let made = 0; made < 3; made += 1) await inBoth();
    const whole = (await list('kpu', { kind: 'INCOMPATIBLE' })).map(({ id }) => id);
    expect((await list('kpu', { kind: 'SECOND_COVER' })).every(({ kind }) => kind === 'SECOND_COVER')).toBe(true);
    const paged: (string | undefined)[] = [];
    let after: string | null = null;
    do {
      const query = `query ($after: String) { enrolmentConflicts(first: 2, after: $after, filter: { kind: INCOMPATIBLE }) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
      const { enrolmentConflicts: page }: Listed = answerOf(await world.askAs<Listed>(people.kpu, query, { after }));
      paged.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(whole);
  });

  describe('for a bulk', () => {
    const source = { session: workerSession, requestId: 'test', now: Temporal.Now.instant().round('millisecond') };
    /** Many people, each registered by both institutions. */
    const peopleOfBoth = async (count: number) => {
      const niks = Array.from({ length: count }, () => nextNik());
      const write = async (institutionCode: string): Promise<readonly string[]> => {
        const rows: { id: string }[] = await world.rows.query(
          `insert into participant (nik_sealed, nik_fingerprint, name, birth_date, sex, employment_status, institution_code, example, registered_at)
           select sealed, print, 'Contoh', '1997-09-06', 'MALE', 'NON_ASN', $3, false, now()
           from unnest($1::bytea[], $2::bytea[]) with ordinality person (sealed, print, position) order by position returning id`,
          [niks.map(world.secrets.seal), niks.map(world.secrets.fingerprint), institutionCode],
        );
        return rows.map(({ id }) => id);
      };
      return { kpu: await write('kpu-32.04'), bawaslu: await write('bawaslu-32.04') };
    };

    it('one statement finds the conflicts of all, and a second time none', async () => {
      const { kpu, bawaslu } = await peopleOfBoth(40);
      await writeEnrolments(
        world.rows,
        kpu.slice(0, 30).map((participantId) => ({ participantId })),
      );
      const made = await writeEnrolments(
        world.rows,
        bawaslu.map((participantId) => ({ participantId, institutionCode: 'bawaslu-32.04' })),
      );
      const find = () => world.rows.transaction((transaction) => detectEnrolmentConflicts(transaction, source, made));
      expect(await find()).toBe(30);
      expect(await find()).toBe(0);
      expect(await world.rows.transaction((transaction) => detectEnrolmentConflicts(transaction, source, []))).toBe(0);
    });

    it('the database calls a conflict what the rule calls it', async () => {
      const kinds = ['kpu-32.04', 'bawaslu-32.04', 'kesbangpol-32.04', 'kpu-16.71'];
      for (const one of kinds)
        for (const other of kinds) {
          const { kpu } = await peopleOfBoth(1);
          const made = await writeEnrolments(
            world.rows,
            [one, other].map((institutionCode) => ({ participantId: kpu[0]!, institutionCode })),
          );
          await world.rows.transaction((transaction) => detectEnrolmentConflicts(transaction, source, made));
          const [found]: { kind: string }[] = await world.rows.query(
            'select kind from enrolment_conflict where first_id = any($1)',
            [made],
          );
          expect(found?.kind, `${one} ${other}`).toBe(conflictKind(one, other));
        }
    });

    it('transactions that could not see each other are caught by the job of the later one', async () => {
      const { kpu, bawaslu } = await peopleOfBoth(1);
      const one = world.rows.createQueryRunner();
      const other = world.rows.createQueryRunner();
      await one.startTransaction();
      await other.startTransaction();
      const [first] = await writeEnrolments(one, [{ participantId: kpu[0]! }]);
      const [second] = await writeEnrolments(other, [{ participantId: bawaslu[0]!, institutionCode: 'bawaslu-32.04' }]);
      expect(await detectEnrolmentConflicts(one.manager, source, [first!])).toBe(0);
      expect(await detectEnrolmentConflicts(other.manager, source, [second!])).toBe(0);
      await one.commitTransaction();
      await other.commitTransaction();
      await Promise.all([one.release(), other.release()]);
      const jobs: unknown[] = await world.rows.query(
        `select 1 from graphile_worker._private_jobs where key = any($1)`,
        [[first, second].map((key) => `recheck-enrolment-conflicts:${key}:${key}`)],
      );
      expect(jobs).toHaveLength(2);
      const job = recheckEnrolmentConflicts({ database: world.rows });
      await job.run({ from: second, through: second });
      await job.run({ from: first, through: first });
      const found: unknown[] = await world.rows.query('select 1 from enrolment_conflict where first_id = any($1)', [
        [first, second],
      ]);
      expect(found).toHaveLength(1);
    });
  });
});
