import { randomUUID } from 'node:crypto';

import { findKey } from '@payung/kit/values/global-id.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { gatherDataAnswer } from '../jobs/gather-data-answer.ts';
import { agree, answerOf, enrol, enrolmentInput, nextNik, register } from '../testing/commands.ts';
import type { Answered } from '../testing/commands.ts';
import { askers, people } from '../testing/people.ts';
import type { Asker, PersonName } from '../testing/people.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { heldAtClaimsFrom } from './held-at-claims.ts';
import type { FindHeldAtClaims } from './held-at-claims.ts';

const WHOLE = `id number kind nikMasked state receivedAt dueAt clock { state source { id } } answer wording closingNote refusalGround receivedBy { code }
  records { participant { id } institution { code } correction note }`;

const REFUSED = '... on DataRequestRefused { code field message { id en } }';

const COMMANDS = {
  recordDataRequest: ['RecordDataRequestInput', `... on DataRequest { ${WHOLE} }`],
  settleDataCorrection: ['SettleDataCorrectionInput', `... on DataRequest { ${WHOLE} }`],
  answerDataRequest: ['AnswerDataRequestInput', `... on DataRequest { ${WHOLE} }`],
  refuseDataRequest: ['RefuseDataRequestInput', `... on DataRequest { ${WHOLE} }`],
} as const;

const OPEN = `mutation ($id: ID!, $key: ID!) { answer: openDataAnswer(requestId: $id, idempotencyKey: $key) { __typename ${REFUSED}
  ... on DataAnswer { gatheredAt request { id } sections { owner answered hasMore remarks { id }
    records { type id recordedAt values { name value } } steps { at action words { id en } recordType role institutionCode purpose } } } } }`;

interface Section {
  readonly owner: string;
  readonly answered: boolean;
  readonly records: readonly { readonly type: string; readonly values: readonly { name: string; value: string }[] }[];
  readonly steps: readonly { readonly action: string; readonly role: string; readonly purpose: string | null }[];
}

const SILENT: FindHeldAtClaims = async () => ({ ok: false, reason: 'down' });
const EMPTY_AT_CLAIMS = { records: [], steps: [], hasMore: false, withheld: [] };

describe('a request of a data subject', () => {
  let world: ParticipantsWorld;
  beforeAll(async () => {
    world = await startParticipantsWorld();
  });
  afterAll(() => world.stop());

  const send = async (as: Asker, command: keyof typeof COMMANDS, input: object, key: string = randomUUID()) => {
    const [type, fields] = COMMANDS[command];
    const answer = await world.askAs<{ answer: Answered }>(
      as === 'nobody' ? null : people[as],
      `mutation ($input: ${type}!, $key: ID!) { answer: ${command}(input: $input, idempotencyKey: $key) { __typename ${fields} ${REFUSED} } }`,
      { input, key },
    );
    return answerOf(answer).answer;
  };
  const take = (as: Asker, input: object = {}, key?: string) =>
    send(
      as,
      'recordDataRequest',
      {
        kind: 'ACCESS',
        nik: nextNik(),
        verifiedBy: 'IDENTITY_CARD_IN_PERSON',
        receivedAt: Temporal.Now.instant().subtract({ hours: 1 }).toString(),
        ...input,
      },
      key,
    );
  const gather = (id: string, findHeldAtClaims: FindHeldAtClaims) =>
    gatherDataAnswer({ database: world.rows, secrets: world.secrets, findHeldAtClaims }).run({
      requestId: findKey('DataRequest', id),
    });
  const open = async (as: Asker, id: string, key: string = randomUUID()) =>
    answerOf(
      await world.askAs<{ answer: Answered & { sections: readonly Section[] } }>(
        as === 'nobody' ? null : people[as],
        OPEN,
        { id, key },
      ),
    ).answer;
  const see = async (as: Asker, id: string) =>
    answerOf(
      await world.askAs<{ dataRequest: Answered | null }>(
        as === 'nobody' ? null : people[as],
        `query ($id: ID!) { dataRequest(id: $id) { ${WHOLE} } }`,
        { id },
      ),
    ).dataRequest;
  const openedAt = async (id: string) =>
    (
      await world.askAs<{ dataRequest: { answerOpenedAt: string | null } }>(
        people.admin,
        'query ($id: ID!) { dataRequest(id: $id) { answerOpenedAt } }',
        { id },
      )
    ).data!.dataRequest.answerOpenedAt;
  const update = async (as: PersonName, participantId: string) => {
    await world.askAs(
      people[as],
      'mutation ($input: UpdateParticipantInput!, $key: ID!) { updateParticipant(input: $input, idempotencyKey: $key) { __typename } }',
      { input: { participantId, expectedVersion: 1, name: 'Nama Yang Benar' }, key: randomUUID() },
    );
  };

  it('is due 72 hours after it was received, to the minute, and says so with its article', async () => {
    const receivedAt = Temporal.Now.instant().subtract({ hours: 71 }).round('minute');
    const taken = await take('kpu', { receivedAt: receivedAt.toString() });
    expect(taken).toMatchObject({
      __typename: 'DataRequest',
      number: expect.stringMatching(/^PDP-\d{6}$/),
      state: 'OPEN',
      answer: 'GATHERING',
      nikMasked: expect.stringMatching(/^\d{4}•{10}\d{2}$/),
      clock: { state: 'NEAR', source: { id: expect.stringContaining('Pasal 32') } },
      receivedBy: { code: 'kpu-32.04' },
    });
    expect(
      Temporal.Instant.from(taken['dueAt'] as string)
        .since(receivedAt)
        .total('hours'),
    ).toBe(72);
  });

  it.each([
    ['a NIK of no shape', { nik: '123' }, 'NIK_INVALID', 'nik'],
    ['an heir with no certificate', { requester: 'HEIR' }, 'INVALID', 'verifiedBy'],
    ['a proxy who is the person', { requester: 'SELF', verifiedBy: 'POWER_OF_ATTORNEY' }, 'INVALID', 'verifiedBy'],
    ['a moment to come', { receivedAt: '2999-01-01T00:00:00Z' }, 'INVALID', 'receivedAt'],
    ['a moment long past', { receivedAt: '2020-01-01T00:00:00Z' }, 'INVALID', 'receivedAt'],
    ['a correction of nothing', { kind: 'CORRECTION' }, 'INVALID', 'wording'],
    ['access to what is wrong', { wording: 'Nama keliru' }, 'INVALID', 'wording'],
    ['an institution that is none', { institutionCode: 'x' }, 'INVALID', 'institutionCode'],
  ])('is refused for %s', async (_name, input, code, field) => {
    expect(await take('admin', input)).toMatchObject({ __typename: 'DataRequestRefused', code, field });
  });

  it('is taken in once for each key, and the key tells nobody the NIK', async () => {
    const input = { nik: nextNik(), receivedAt: Temporal.Now.instant().toString() };
    const key = randomUUID();
    const [first, again] = [await take('kpu', input, key), await take('kpu', input, key)];
    expect(again.id).toBe(first.id);
    const kept = JSON.stringify([
      await world.rows.query('select answer, input_hash::text from idempotency_key where key = $1', [key]),
      await world.rows.query('select details from audit_event where entity_id = $1', [
        findKey('DataRequest', first.id!),
      ]),
    ]);
    expect(kept).not.toContain(input.nik);
    expect(await take('kpu', { ...input, nik: nextNik() }, key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  describe('for access', () => {
    it('gathers what two institutions hold with the trail of processing, and tells officers by role alone', async () => {
      const nik = nextNik();
      const agreementId = agree(world);
      const kpuPerson = await register(world, 'kpu', { nik, name: 'Peserta Contoh Akses' });
      await register(world, 'bawaslu', { nik, name: 'Peserta Contoh Akses', institutionCode: 'bawaslu-32.04' });
      const enrolment = await enrol(world, 'kpu', enrolmentInput(kpuPerson.id!, agreementId));
      await world.askAs(
        people.kpu,
        'mutation ($input: RevealParticipantInput!, $key: ID!) { revealParticipant(input: $input, idempotencyKey: $key) { __typename } }',
        { input: { participantId: kpuPerson.id, values: ['NIK'], purpose: 'Mencocokkan KTP' }, key: randomUUID() },
      );
      const { id } = await take('kpu', { nik });
      expect(await see('kpu', id!)).toMatchObject({ records: [{ institution: { code: 'kpu-32.04' } }] });

      await gather(id!, SILENT);
      expect(await see('admin', id!)).toMatchObject({ state: 'OPEN', answer: 'WITHOUT_CLAIMS' });
      const [here, claims, agreements] = (await open('admin', id!)).sections;
      expect(claims).toMatchObject({ owner: 'claims', answered: false, records: [] });
      expect(agreements).toMatchObject({ owner: 'agreements', answered: true, records: [] });
      const values = here!.records.map(({ type, values: held }) => [
        type,
        Object.fromEntries(held.map(({ name, value }) => [name, value])),
      ]);
      expect(values).toEqual([
        ['Participant', expect.objectContaining({ nik, name: 'Peserta Contoh Akses', institution: 'kpu-32.04' })],
        ['Participant', expect.objectContaining({ nik, institution: 'bawaslu-32.04' })],
        ['Enrolment', expect.objectContaining({ institution: 'kpu-32.04', state: enrolment['state'] })],
        ['EnrolmentEvent', expect.objectContaining({ step: 'ENROL', on: '2024-01-25' })],
        ['DataRequest', expect.objectContaining({ kind: 'ACCESS' })],
      ]);
      expect(here!.steps).toContainEqual({
        at: expect.any(String),
        action: 'participant:reveal',
        words: expect.objectContaining({ en: expect.any(String) }),
        recordType: 'Participant',
        role: 'INSTITUTION_OFFICER',
        institutionCode: 'kpu-32.04',
        purpose: 'Mencocokkan KTP',
      });
      expect(JSON.stringify(here!.steps)).not.toMatch(/test-|Test /);

      let asked: readonly string[] = [];
      await gather(id!, async (enrolmentIds) => {
        asked = enrolmentIds;
        return {
          ok: true,
          facts: { ...EMPTY_AT_CLAIMS, records: [{ type: 'Claim', id: 'x', recordedAt: null, values: [] }] },
        };
      });
      expect(asked).toEqual([findKey('Enrolment', enrolment.id!)]);
      expect(await see('admin', id!)).toMatchObject({ state: 'READY', answer: 'COMPLETE' });
      expect((await open('admin', id!)).sections[1]).toMatchObject({ answered: true, records: [{ type: 'Claim' }] });
      const opened: unknown[] = await world.rows.query(
        "select from audit_event where action = 'data-request:open' and entity_id = $1",
        [findKey('Participant', kpuPerson.id!)],
      );
      expect(opened).toHaveLength(2);
    });

    it('of somebody whom nobody knows is answered with nothing, which is an answer too', async () => {
      const { id } = await take('kpu');
      await gather(id!, async () => ({ ok: true, facts: EMPTY_AT_CLAIMS }));
      expect((await open('admin', id!)).sections[0]).toMatchObject({
        answered: true,
        records: [{ type: 'DataRequest' }],
        steps: [],
      });
      expect(await send('admin', 'answerDataRequest', { requestId: id, note: 'Surat tercatat' })).toMatchObject({
        state: 'ANSWERED',
        clock: { state: 'MET' },
        closingNote: 'Surat tercatat',
      });
      expect(
        await send('admin', 'refuseDataRequest', {
          requestId: id,
          ground: 'NATIONAL_SECURITY',
          note: 'Sudah dijawab semua',
        }),
      ).toMatchObject({ code: 'WRONG_STATE' });
    });

    it('can be answered without the part of claims when time runs out, and is completed afterwards', async () => {
      const { id } = await take('kpu');
      expect(await send('admin', 'answerDataRequest', { requestId: id, note: 'Terlalu dini' })).toMatchObject({
        code: 'WRONG_STATE',
      });
      expect(await open('admin', id!)).toMatchObject({ code: 'WRONG_STATE' });
      await gather(id!, SILENT);
      const waiting: unknown[] = await world.rows.query(
        "select from graphile_worker.jobs where key = $1 and run_at > now() + interval '30 seconds'",
        [`gather-data-answer:${findKey('DataRequest', id!)}`],
      );
      expect(waiting).toHaveLength(1);
      await send('admin', 'answerDataRequest', { requestId: id, note: 'Diserahkan langsung' });
      await gather(id!, async () => ({ ok: true, facts: EMPTY_AT_CLAIMS }));
      expect(await see('admin', id!)).toMatchObject({ state: 'ANSWERED', answer: 'COMPLETE' });
    });

    it('stands on the trail each time it is opened, also with the same key, and on the request while it is the answer', async () => {
      const { id } = await take('kpu');
      await gather(id!, SILENT);
      expect(await openedAt(id!)).toBeNull();
      const key = randomUUID();
      await open('admin', id!, key);
      await open('admin', id!, key);
      const events: unknown[] = await world.rows.query(
        "select from audit_event where action = 'data-request:open' and entity_id = $1",
        [findKey('DataRequest', id!)],
      );
      expect(events).toHaveLength(2);
      expect(await openedAt(id!)).not.toBeNull();
      // Completed afterwards, it is another answer, which nobody has read.
      await gather(id!, async () => ({ ok: true, facts: EMPTY_AT_CLAIMS }));
      expect(await openedAt(id!)).toBeNull();
    });

    it('keeps the answer encrypted', async () => {
      const nik = nextNik();
      await register(world, 'kpu', { nik, name: 'Rahasia Tersimpan' });
      const { id } = await take('kpu', { nik });
      await gather(id!, SILENT);
      const [row]: { answer: Buffer }[] = await world.rows.query(
        'select answer_sealed as answer from data_request where id = $1',
        [findKey('DataRequest', id!)],
      );
      expect(row!.answer.toString('latin1')).not.toContain('Rahasia');
    });
  });

  describe('for correction', () => {
    const correction = { kind: 'CORRECTION', wording: 'Nama saya keliru, yang benar Nama Yang Benar.' };

    it('reaches every institution that knows the person, each with its own record only, and is done when all are settled', async () => {
      const nik = nextNik();
      const own = (await register(world, 'kpu', { nik })).id!;
      const theirs = (await register(world, 'bawaslu', { nik, institutionCode: 'bawaslu-32.04' })).id!;
      const { id } = await take('kpu', { ...correction, nik });
      expect(await see('bawaslu', id!)).toMatchObject({
        wording: correction.wording,
        records: [{ participant: { id: theirs }, institution: { code: 'bawaslu-32.04' }, correction: 'WAITING' }],
      });
      const settle = (as: Asker, participantId: string, more: object) =>
        send(as, 'settleDataCorrection', { requestId: id, participantId, ...more });

      expect(await settle('kpu', own, { outcome: 'CORRECTED' })).toMatchObject({ code: 'NOT_CHANGED' });
      expect(await settle('kpu', own, { outcome: 'WAITING' })).toMatchObject({ code: 'INVALID', field: 'outcome' });
      expect(await settle('kpu', theirs, { outcome: 'KEPT', note: 'Bukan milik kami' })).toMatchObject({
        code: 'NOT_FOUND',
      });
      await update('kpu', own);
      expect(await settle('kpu', own, { outcome: 'CORRECTED' })).toMatchObject({
        state: 'OPEN',
        records: [{ correction: 'CORRECTED' }],
      });
      expect(await send('admin', 'answerDataRequest', { requestId: id, note: 'Belum selesai' })).toMatchObject({
        code: 'WRONG_STATE',
      });
      expect(await settle('bawaslu', theirs, { outcome: 'KEPT' })).toMatchObject({ code: 'INVALID', field: 'note' });
      expect(await settle('bawaslu', theirs, { outcome: 'KEPT', note: 'Sudah sesuai KTP' })).toMatchObject({
        state: 'READY',
      });
      expect(
        await send('admin', 'answerDataRequest', { requestId: id, note: 'Diberitahukan lewat surat' }),
      ).toMatchObject({
        state: 'ANSWERED',
        records: [
          { institution: { code: 'bawaslu-32.04' }, correction: 'KEPT', note: 'Sudah sesuai KTP' },
          { institution: { code: 'kpu-32.04' }, correction: 'CORRECTED' },
        ],
      });
    });

    it('of somebody whom nobody knows can be answered at once', async () => {
      expect(await take('kpu', correction)).toMatchObject({ state: 'READY', records: [] });
    });

    it('shows an auditor how it stands and none of the words', async () => {
      const { id } = await take('kpu', correction);
      expect(await see('auditor', id!)).toMatchObject({ state: 'READY', wording: null });
    });
  });

  describe('who may', () => {
    let access: string;
    let settled: string;
    let participantId: string;
    beforeAll(async () => {
      const nik = nextNik();
      participantId = (await register(world, 'kpu', { nik })).id!;
      access = (await take('kpu', { nik })).id!;
      settled = (await take('kpu', { nik, kind: 'CORRECTION', wording: 'Tanggal lahir keliru.' })).id!;
      await gather(access, SILENT);
    });
    const RECORDS: readonly Asker[] = ['admin', 'examples', 'kpu', 'kpuNation', 'kpuProvince', 'adminOfProvince'];
    const SEES: readonly Asker[] = [...RECORDS, 'auditor'];
    const ANSWERS: readonly Asker[] = ['admin', 'examples', 'adminOfProvince'];

    it.each(askers)('%s', async (as) => {
      const asked = await world.askAs<Record<string, { edges: { node: { id: string } }[] } & { open: number }>>(
        as === 'nobody' ? null : people[as],
        `query ($id: ID!) { dataRequest(id: $id) { id } dataRequests(first: 100) { edges { node { id } } } dataRequestCount { open late } }`,
        { id: access },
      );
      const seen = asked.data?.['dataRequest'] ?? null;
      expect(seen === null ? [] : [as]).toEqual(SEES.includes(as) ? [as] : []);
      const listed = asked.data?.['dataRequests']?.edges.map(({ node }) => node.id) ?? [];
      expect(listed.includes(access)).toBe(SEES.includes(as));
      expect((asked.data?.['dataRequestCount']?.open ?? 0) >= 2).toBe(SEES.includes(as));

      const codeOf = async (sent: Promise<Answered>): Promise<string> =>
        sent.then(({ __typename: type, code }) => code ?? type).catch(() => 'FORBIDDEN');
      expect(await codeOf(take(as, { institutionCode: 'kpu-32.04' }))).toBe(
        RECORDS.includes(as) ? 'DataRequest' : 'FORBIDDEN',
      );
      expect(await codeOf(open(as, access))).toBe(ANSWERS.includes(as) ? 'DataAnswer' : 'FORBIDDEN');
      // Refused for its note, by whoever may at all: so that nothing changes for the next.
      const bad = { requestId: access, note: 'x' };
      expect(await codeOf(send(as, 'refuseDataRequest', { ...bad, ground: 'NATIONAL_SECURITY' }))).toBe(
        ANSWERS.includes(as) ? 'INVALID' : 'FORBIDDEN',
      );
      expect(await codeOf(send(as, 'answerDataRequest', bad))).toBe(ANSWERS.includes(as) ? 'INVALID' : 'FORBIDDEN');
      const outcome = await codeOf(
        send(as, 'settleDataCorrection', { requestId: settled, participantId, outcome: 'KEPT' }),
      );
      if (RECORDS.includes(as)) expect(outcome).toBe('INVALID');
      else expect(['FORBIDDEN', 'NOT_FOUND']).toContain(outcome);
    });
  });

  it('asks the owner of claims in parts, and without one part has no answer', async () => {
    const ids = Array.from({ length: 150 }, () => randomUUID());
    const sizes: number[] = [];
    const find = heldAtClaimsFrom(async (_query, variables, facts) => {
      sizes.push((variables['enrolmentIds'] as string[]).length);
      return { ok: true, facts: facts.parse({ heldOnEnrolments: EMPTY_AT_CLAIMS }) };
    });
    expect(await find(ids)).toMatchObject({ ok: true, facts: { records: [], hasMore: false } });
    expect(sizes).toEqual([100, 50]);
    const half = heldAtClaimsFrom(async (_query, variables, facts) =>
      (variables['enrolmentIds'] as string[]).length === 100
        ? { ok: true, facts: facts.parse({ heldOnEnrolments: EMPTY_AT_CLAIMS }) }
        : { ok: false, reason: 'down' },
    );
    expect(await half(ids)).toEqual({ ok: false, reason: 'down' });
  });
});
