import { randomUUID } from 'node:crypto';

import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runErasure } from '../jobs/run-erasure.ts';
import { agree, answerOf, enrol, enrolmentInput, nextNik, register } from '../testing/commands.ts';
import type { Answered } from '../testing/commands.ts';
import { askers, people } from '../testing/people.ts';
import type { Asker } from '../testing/people.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';

const RUN = '... on ErasureRun { id state approvable decidedBy parts { class days erased heldBack } }';
const COMMANDS = {
  setRetentionTerm: [
    '$input: RetentionTermInput!',
    'input: $input',
    '... on RetentionRule { class days confidence effectiveFrom upcoming { days } }',
  ],
  requestErasure: ['$input: RequestErasureInput!', 'input: $input', RUN],
  approveErasure: ['$runId: ID!', 'runId: $runId', RUN],
  cancelErasure: ['$runId: ID!', 'runId: $runId', RUN],
  setLegalHold: [
    '$participantId: ID!, $reason: String!',
    'participantId: $participantId, reason: $reason',
    '... on Participant { id legalHold { reason } }',
  ],
  releaseLegalHold: [
    '$participantId: ID!, $reason: String!',
    'participantId: $participantId, reason: $reason',
    '... on Participant { id legalHold { reason } }',
  ],
} as const;

const NEEDED = `query ($enrolmentIds: [ID!]!, $agreementIds: [ID!]!) {
  enrolmentsNeeded(enrolmentIds: $enrolmentIds) agreementsNeeded(agreementIds: $agreementIds) }`;

const WHY = 'Keputusan uji nomor 1 tahun ini.';

describe('retention', () => {
  let world: ParticipantsWorld;
  beforeAll(async () => {
    world = await startParticipantsWorld();
  });
  afterAll(() => world.stop());

  const send = async (as: Asker, command: keyof typeof COMMANDS, variables: object): Promise<Answered> => {
    const [declared, passed, fields] = COMMANDS[command];
    return answerOf(
      await world.askAs<{ answer: Answered }>(
        as === 'nobody' ? null : people[as],
        `mutation (${declared}, $key: ID!) { answer: ${command}(${passed}, idempotencyKey: $key) { __typename ${fields} ... on RetentionRefused { code field } } }`,
        { ...variables, key: randomUUID() },
      ),
    ).answer;
  };
  const today = () => dateInJakarta(Temporal.Now.instant()).toString();
  const setTerm = (input: object) =>
    send('admin', 'setRetentionTerm', {
      input: { class: 'PARTICIPANT_RECORD', days: 3_650, effectiveFrom: today(), reason: WHY, ...input },
    });
  const rules = async (as: Asker = 'admin') =>
    (
      await world.askAs<{
        retention:
          | {
              class: string;
              days: number;
              confidence: string;
              due: number;
              heldBack: number;
              settable: boolean;
              automatic: boolean;
            }[]
          | null;
      }>(
        as === 'nobody' ? null : people[as],
        '{ retention { class days confidence due heldBack settable automatic label { id } upcoming { days } } }',
      )
    ).data?.retention ?? null;
  const ruleOf = async (name: string) => (await rules())!.find((rule) => rule.class === name)!;
  const request = (classes: readonly string[], as: Asker = 'admin') =>
    send(as, 'requestErasure', { input: { classes, reason: WHY } });
  const work = async (runId: string) =>
    runErasure({
      database: world.rows,
      secrets: world.secrets,
      findEnrolmentsWithClaims: world.work.findEnrolmentsWithClaims,
    }).run({ runId });
  /** Somebody whose cover ended so many days ago, as the owner of the database makes it: nobody waits ten years. */
  const longAgo = async (days: number, nik = nextNik()) => {
    const { id } = await register(world, 'kpu', { nik, name: 'Orang Lama' });
    const agreementId = agree(world);
    const enrolment = await enrol(world, 'kpu', enrolmentInput(id!, agreementId));
    const key = findKey('Participant', id!);
    await world.owner.query(
      'update enrolment set starts_on = current_date - $2::int - 30, ends_on = current_date - $2::int where participant_id = $1',
      [key, days],
    );
    await world.owner.query(
      'update participant set registered_at = now() - make_interval(days => $2 + 60) where id = $1',
      [key, days],
    );
    return { id: id!, key: key!, nik, agreementId, enrolmentKey: findKey('Enrolment', enrolment.id!)! };
  };
  const nameOf = async (key: string): Promise<string> => {
    const [row]: { name: string }[] = await world.rows.query('select name from participant where id = $1', [key]);
    return row!.name;
  };

  it('has defaults that nobody decided, and says so', async () => {
    expect(
      (await rules())!.map(({ class: name, days, confidence, settable, automatic }) => [
        name,
        days,
        confidence,
        settable,
        automatic,
      ]),
    ).toEqual([
      ['PARTICIPANT_RECORD', 3_650, 'UNVERIFIED', true, false],
      ['ROSTER_ORIGINAL', 30, 'UNVERIFIED', true, true],
      ['EXPORT', 1, 'UNVERIFIED', false, true],
      ['DATA_ANSWER', 30, 'UNVERIFIED', true, false],
      ['IDEMPOTENCY_KEY', 90, 'UNVERIFIED', true, false],
    ]);
  });

  it('changes a term from its day on, and keeps what is to come apart', async () => {
    const next = Temporal.PlainDate.from(today()).add({ days: 10 }).toString();
    expect(await setTerm({ class: 'DATA_ANSWER', days: 60, effectiveFrom: next })).toMatchObject({
      days: 30,
      confidence: 'UNVERIFIED',
      upcoming: [{ days: 60 }],
    });
    expect(await setTerm({ class: 'DATA_ANSWER', days: 45 })).toMatchObject({
      days: 45,
      confidence: 'DECIDED',
      effectiveFrom: today(),
    });
  });

  it.each([
    ['less than the five years in which a claim can come', { days: 1_826 }, 'days'],
    ['more than a century', { days: 36_501 }, 'days'],
    ['nothing at all', { class: 'DATA_ANSWER', days: 0 }, 'days'],
    ['a day that has passed', { effectiveFrom: '2020-01-01' }, 'effectiveFrom'],
    ['no reason', { reason: 'x' }, 'reason'],
    ['files of exports', { class: 'EXPORT', days: 2 }, 'class'],
  ])('refuses %s', async (_name, input, field) => {
    expect(await setTerm(input)).toMatchObject({ code: 'INVALID', field });
  });

  it('needs a second person, one run at a time, and nothing of what is removed by itself', async () => {
    expect(await request(['EXPORT'])).toMatchObject({ code: 'INVALID', field: 'classes' });
    expect(await request([])).toMatchObject({ code: 'INVALID', field: 'classes' });
    const run = await request(['DATA_ANSWER']);
    expect(run).toMatchObject({ state: 'WAITING', approvable: false, parts: [{ class: 'DATA_ANSWER', days: 45 }] });
    expect(await request(['DATA_ANSWER'], 'examples')).toMatchObject({ code: 'ONE_AT_A_TIME' });
    expect(await send('admin', 'approveErasure', { runId: run.id })).toMatchObject({ code: 'SAME_PERSON' });
    expect(await send('admin', 'cancelErasure', { runId: run.id })).toMatchObject({ state: 'CANCELLED' });
    expect(await send('examples', 'approveErasure', { runId: run.id })).toMatchObject({ code: 'WRONG_STATE' });
    expect(await send('examples', 'approveErasure', { runId: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('makes people anonymous whose cover ended too long ago, and nobody whom something needs; the counts stay', async () => {
    const [old, young, held, claimed, asking] = [
      await longAgo(3_700),
      await longAgo(3_600),
      await longAgo(3_700),
      await longAgo(3_700),
      await longAgo(3_700),
    ];
    world.claimed.add(claimed.enrolmentKey);
    expect(
      await send('admin', 'setLegalHold', { participantId: held.id, reason: 'Perkara nomor 7, surat pengadilan.' }),
    ).toMatchObject({ legalHold: { reason: expect.stringContaining('Perkara') } });
    await world.askAs(
      people.kpu,
      `mutation ($input: RecordDataRequestInput!, $key: ID!) { recordDataRequest(input: $input, idempotencyKey: $key) { __typename } }`,
      {
        input: {
          kind: 'ACCESS',
          nik: asking.nik,
          verifiedBy: 'IDENTITY_CARD_IN_PERSON',
          receivedAt: Temporal.Now.instant().toString(),
        },
        key: randomUUID(),
      },
    );
    const countsOf = async () =>
      world.rows.query(
        'select (select count(distinct nik_fingerprint)::int from participant) as people, (select count(*)::int from enrolment) as enrolments, (select sum(people)::int from enrolment_rollup) as enrolled',
      );
    const before: unknown = await countsOf();
    // What the owners of claims and agreements ask before they erase: whom a hold or a request needs, and under what anybody is enrolled.
    const enrolmentIds = [old, held, asking].map(({ enrolmentKey }) => toGlobalId('Enrolment', enrolmentKey));
    const agreementIds = [old.agreementId, toGlobalId('Agreement', randomUUID())];
    const needed = async () => (await world.askAs(people.service, NEEDED, { enrolmentIds, agreementIds })).data;
    expect(await needed()).toEqual({
      enrolmentsNeeded: enrolmentIds.slice(1).toSorted(),
      agreementsNeeded: agreementIds.slice(0, 1),
    });
    expect(await ruleOf('PARTICIPANT_RECORD')).toMatchObject({ due: 4, heldBack: 2 });
    expect(await nameOf(old.key)).toBe('Orang Lama');

    const run = await request(['PARTICIPANT_RECORD']);
    await work(run.id!);
    expect(await nameOf(old.key)).toBe('Orang Lama');
    expect(await send('examples', 'approveErasure', { runId: run.id })).toMatchObject({
      state: 'RUNNING',
      decidedBy: 'Test NATIONAL_ADMIN',
    });

    world.setClaimsAnswer(false);
    await work(run.id!);
    expect(await nameOf(old.key)).toBe('Orang Lama');
    const waiting: unknown[] = await world.rows.query(
      "select from graphile_worker.jobs where key = $1 and run_at > now() + interval '30 seconds'",
      [`run-erasure:${run.id}`],
    );
    expect(waiting).toHaveLength(1);
    world.setClaimsAnswer(true);
    await work(run.id!);

    const [gone]: { name: string; phone_sealed: null; nik_sealed: Buffer; region_code: null }[] =
      await world.rows.query('select * from participant where id = $1', [old.key]);
    expect(gone).toMatchObject({ name: '(data dihapus)', phone_sealed: null, region_code: null });
    expect(world.secrets.open(gone!.nik_sealed)).toBe('0000000000000000');
    const found = await world.askAs<{ participantByNik: object | null }>(
      people.admin,
      'query ($nik: String!) { participantByNik(nik: $nik) { id } }',
      { nik: old.nik },
    );
    expect(found.data!.participantByNik).toBeNull();
    expect(await Promise.all([young, held, claimed, asking].map(({ key }) => nameOf(key)))).toEqual(
      Array.from({ length: 4 }, () => 'Orang Lama'),
    );
    expect(await countsOf()).toEqual(before);
    // Nobody else was enrolled under that agreement: its owner may erase it now.
    expect(await needed()).toMatchObject({ agreementsNeeded: [] });
    const [row]: { state: string; parts: object }[] = await world.rows.query(
      'select state, parts from erasure_run where id = $1',
      [run.id],
    );
    expect(row).toEqual({
      state: 'DONE',
      parts: [{ class: 'PARTICIPANT_RECORD', days: 3_650, erased: 1, heldBack: 3 }],
    });
    expect(await world.rows.query("select entity_id from audit_event where action = 'retention:erase'")).toEqual([
      { entity_id: old.key },
    ]);

    expect(
      await send('admin', 'releaseLegalHold', { participantId: held.id, reason: 'Perkara selesai diputus.' }),
    ).toMatchObject({ legalHold: null });
    expect(await ruleOf('PARTICIPANT_RECORD')).toMatchObject({ due: 3, heldBack: 1 });
  });

  it('forgets a person at every institution as one, and does not tear them in two', async () => {
    const nik = nextNik();
    const first = await longAgo(3_800, nik);
    const theirs = findKey(
      'Participant',
      (await register(world, 'bawaslu', { nik, institutionCode: 'bawaslu-32.04' })).id!,
    )!;
    // Registered there only now: the person stays whole.
    expect(await nameOf(first.key)).toBe('Orang Lama');
    await world.owner.query("update participant set registered_at = now() - interval '4000 days' where id = $1", [
      theirs,
    ]);
    const run = await request(['PARTICIPANT_RECORD']);
    await send('examples', 'approveErasure', { runId: run.id });
    await work(run.id!);
    const rows: { nik_fingerprint: Buffer; name: string }[] = await world.rows.query(
      'select nik_fingerprint, name from participant where id in ($1, $2)',
      [first.key, theirs],
    );
    expect(rows.map(({ name }) => name)).toEqual(['(data dihapus)', '(data dihapus)']);
    expect(rows[0]!.nik_fingerprint.equals(rows[1]!.nik_fingerprint)).toBe(true);
    expect(rows[0]!.nik_fingerprint.equals(world.secrets.fingerprint(nik))).toBe(false);
  });

  it('removes old keys of commands and answers that were handed over, and nothing newer', async () => {
    await world.owner.query(
      "update idempotency_key set created_at = now() - interval '100 days' where command = 'registerParticipant'",
    );
    const [{ old, young }]: [{ old: number; young: number }] = await world.rows.query(
      "select (count(*) filter (where command = 'registerParticipant'))::int as old, (count(*) filter (where command <> 'registerParticipant'))::int as young from idempotency_key",
    );
    expect(await ruleOf('IDEMPOTENCY_KEY')).toMatchObject({ due: old });
    const run = await request(['IDEMPOTENCY_KEY', 'DATA_ANSWER']);
    await send('examples', 'approveErasure', { runId: run.id });
    await work(run.id!);
    const [left]: { count: number }[] = await world.rows.query('select count(*)::int from idempotency_key');
    expect(left!.count).toBeGreaterThanOrEqual(young);
    expect(await ruleOf('IDEMPOTENCY_KEY')).toMatchObject({ due: 0 });
  });

  describe('who may', () => {
    it.each(askers)('%s', async (as) => {
      const reads = ['admin', 'examples', 'auditor'].includes(as);
      expect((await rules(as)) !== null).toBe(reads);
      const runs = await world.askAs<{ erasureRuns: object | null }>(
        as === 'nobody' ? null : people[as],
        '{ erasureRuns { edges { node { id } } } }',
      );
      expect((runs.data?.erasureRuns ?? null) !== null).toBe(reads);
      const manages = ['admin', 'examples'].includes(as);
      const codeOf = (sent: Promise<Answered>) => sent.then(({ code }) => code).catch(() => 'FORBIDDEN');
      const refused = manages ? 'INVALID' : 'FORBIDDEN';
      expect(
        await codeOf(
          send(as, 'setRetentionTerm', { input: { class: 'EXPORT', days: 2, effectiveFrom: today(), reason: WHY } }),
        ),
      ).toBe(refused);
      expect(await codeOf(request([], as))).toBe(refused);
      expect(await codeOf(send(as, 'approveErasure', { runId: 'x' }))).toBe(manages ? 'NOT_FOUND' : 'FORBIDDEN');
      expect(await codeOf(send(as, 'cancelErasure', { runId: 'x' }))).toBe(manages ? 'NOT_FOUND' : 'FORBIDDEN');
      const holds = manages || as === 'adminOfProvince';
      for (const asked of [
        { enrolmentIds: [], agreementIds: [] },
        { enrolmentIds: ['x'], agreementIds: ['x'] },
      ]) {
        const { data, errors } = await world.askAs<Record<string, unknown>>(
          as === 'nobody' ? null : people[as],
          NEEDED,
          asked,
        );
        if (as === 'service' && asked.enrolmentIds.length === 0)
          expect(data).toEqual({ enrolmentsNeeded: [], agreementsNeeded: [] });
        else if (as === 'service') expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
        else expect([data?.['enrolmentsNeeded'] ?? null, data?.['agreementsNeeded'] ?? null]).toEqual([null, null]);
      }
      const hold = { participantId: 'par_00000000000000000000000000000000', reason: WHY };
      expect(await codeOf(send(as, 'setLegalHold', hold))).toBe(holds ? 'NOT_FOUND' : 'FORBIDDEN');
      expect(await codeOf(send(as, 'releaseLegalHold', hold))).toBe(holds ? 'NOT_FOUND' : 'FORBIDDEN');
    });
  });
});
