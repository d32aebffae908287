import { randomUUID } from 'node:crypto';

import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { agree, answerOf, enrol, enrolmentInput, register } from '../testing/commands.ts';
import type { Answered } from '../testing/commands.ts';
import { take } from '../testing/life-cycle.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { fillKpjFingerprints } from './fill-kpj-fingerprints.ts';

const RECORD = `id version name birthDate region { code } employmentStatus phoneMasked kpjMasked collection { ground purpose toldOn }
  heirsRecorded heirs { position relation rank firstInLine nameMasked phoneMasked accountMasked shareBasisPoints }`;

const UPDATE = `mutation ($input: UpdateParticipantInput!, $key: ID!) { answer: updateParticipant(input: $input, idempotencyKey: $key) {
  __typename ... on Participant { ${RECORD} } ... on ParticipantRefused { code field } } }`;

const REVEAL = `mutation ($input: RevealParticipantInput!, $key: ID!) { answer: revealParticipant(input: $input, idempotencyKey: $key) {
  __typename ... on RevealedParticipant { nik phone kpj heirs { position relation name phone bank accountNumber } } ... on ParticipantRefused { code field } } }`;

const HEIRS = [
  { relation: 'PARENT', name: 'Rahasia Ibu', shareBasisPoints: 4_000 },
  {
    relation: 'SPOUSE',
    name: 'Rahasia Istri',
    phone: '0813 9999 8888',
    bank: 'Bank Contoh',
    accountNumber: '55566677788',
    shareBasisPoints: 6_000,
  },
];

const HASH: unknown = expect.stringMatching(/^[0-9a-f]{32}$/);

describe('the record of a person', () => {
  let world: ParticipantsWorld;
  beforeAll(async () => {
    world = await startParticipantsWorld();
  });
  afterAll(() => world.stop());

  const person = async (more: object = {}): Promise<string> => (await register(world, 'kpu', { ...more })).id ?? '';
  const update = async (as: PersonName, input: object, key: string = randomUUID()): Promise<Answered> =>
    answerOf(
      await world.askAs<{ answer: Answered }>(people[as], UPDATE, { input: { expectedVersion: 1, ...input }, key }),
    ).answer;
  const reveal = async (as: PersonName, input: object, key: string = randomUUID()): Promise<Answered> =>
    answerOf(
      await world.askAs<{ answer: Answered }>(people[as], REVEAL, {
        input: { purpose: 'Klaim CONTOH-1', ...input },
        key,
      }),
    ).answer;
  const read = async (as: PersonName, id: string): Promise<Answered> =>
    answerOf(
      await world.askAs<{ participant: Answered }>(
        people[as],
        `query ($id: ID!) { participant(id: $id) { ${RECORD} } }`,
        { id },
      ),
    ).participant;
  const trailOf = async (id: string, action: string) =>
    (await world.rows.query('select details from audit_event where entity_id = $1 and action = $2 order by id', [
      findKey('Participant', id),
      action,
    ])) as { details: unknown }[];

  it('holds telephone, KPJ, village, ground and heirs, and shows them masked', async () => {
    const participantId = await person();
    const answer = await update('kpu', {
      participantId,
      phone: '0812-3456-7890',
      kpj: '12345678901',
      regionCode: '32.04.11.2001',
      collection: { ground: 'PUBLIC_TASK', purpose: 'Jaminan sosial petugas', toldOn: '2024-01-10' },
      heirs: HEIRS,
    });
    expect(answer).toMatchObject({
      __typename: 'Participant',
      version: 2,
      region: { code: '32.04.11.2001' },
      phoneMasked: '•••••890',
      kpjMasked: '•••••901',
      collection: { ground: 'PUBLIC_TASK', purpose: 'Jaminan sosial petugas', toldOn: '2024-01-10' },
      heirsRecorded: 2,
      heirs: [
        {
          position: 2,
          relation: 'SPOUSE',
          rank: 1,
          firstInLine: true,
          nameMasked: 'R••• I•••',
          phoneMasked: '•••••888',
          accountMasked: 'Bank Contoh •••••788',
          shareBasisPoints: 6_000,
        },
        {
          position: 1,
          relation: 'PARENT',
          rank: 2,
          firstInLine: false,
          nameMasked: 'R••• I•••',
          phoneMasked: null,
          accountMasked: null,
          shareBasisPoints: 4_000,
        },
      ],
    });
  });

  it('is sealed at rest, and neither the trail nor the key holds a personal value', async () => {
    const participantId = await person();
    await update('kpu', {
      participantId,
      phone: '081234567890',
      kpj: '12345678901',
      heirs: HEIRS,
      name: 'Contoh Rahasia',
    });
    const rows: unknown[] = [];
    for (const table of ['participant_heir', 'audit_event', 'idempotency_key'])
      rows.push(await world.owner.query(`select row_to_json(kept)::text as kept from ${table} kept`));
    rows.push(
      await world.owner.query(
        `select encode(phone_sealed, 'escape') as a, encode(kpj_sealed, 'escape') as b from participant`,
      ),
    );
    const text = JSON.stringify(rows) + Buffer.from(JSON.stringify(rows)).toString('hex');
    for (const secret of ['Rahasia', '81234567890', '12345678901', '55566677788', '81399998888']) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret).toString('hex'));
    }
    expect(await trailOf(participantId, 'participant:update')).toEqual([
      {
        details: {
          changes: ['heirs', 'kpj', 'name', 'phone'].map((field) => ({
            field,
            before: field === 'name' ? HASH : null,
            after: HASH,
            isPersonal: true,
          })),
          version: 2,
        },
      },
    ]);
  });

  it('keeps what is left out, and erases what is named', async () => {
    const participantId = await person();
    await update('kpu', { participantId, phone: '081234567890', kpj: '12345678901', heirs: HEIRS });
    expect(await update('kpu', { participantId, expectedVersion: 2, name: 'Contoh Baru' })).toMatchObject({
      version: 3,
      name: 'Contoh Baru',
      phoneMasked: '•••••890',
      heirsRecorded: 2,
    });
    expect(await update('kpu', { participantId, expectedVersion: 3, clear: ['PHONE'], heirs: [] })).toMatchObject({
      phoneMasked: null,
      kpjMasked: '•••••901',
      heirsRecorded: 0,
      heirs: [],
    });
  });

  describe('found by its KPJ', () => {
    const findBy = async (kpj: string): Promise<string | null> =>
      answerOf(
        await world.askAs<{ participantByKpj: { id: string } | null }>(
          people.kpu,
          'query ($kpj: String!) { participantByKpj(kpj: $kpj) { id } }',
          { kpj },
        ),
      ).participantByKpj?.id ?? null;
    const forget = (ids: readonly string[]) =>
      world.owner.query('update participant set kpj_fingerprint = null where id = any($1)', [
        ids.map((id) => findKey('Participant', id)),
      ]);

    it('exactly and as it is now: not by a part of it, nor by one that was changed or erased', async () => {
      const participantId = await person();
      await update('kpu', { participantId, kpj: '20000000001' });
      expect(await findBy('20000000001')).toBe(participantId);
      for (const other of ['2000000000', '20000000002', '', '%', '\u0000']) expect(await findBy(other)).toBeNull();
      await update('kpu', { participantId, expectedVersion: 2, name: 'Contoh Baru' });
      expect(await findBy('20000000001')).toBe(participantId);
      await update('kpu', { participantId, expectedVersion: 3, kpj: '20000000002' });
      expect([await findBy('20000000001'), await findBy('20000000002')]).toEqual([null, participantId]);
      await update('kpu', { participantId, expectedVersion: 4, clear: ['KPJ'] });
      expect(await findBy('20000000002')).toBeNull();
      const [kept] = await world.owner.query('select kpj_fingerprint from participant where id = $1', [
        findKey('Participant', participantId),
      ]);
      expect(kept).toEqual({ kpj_fingerprint: null });
    });

    it('is whoever was registered last, where two are recorded with one', async () => {
      const [first, second] = [await person(), await person()];
      await update('kpu', { participantId: second, kpj: '20000000003' });
      await update('kpu', { participantId: first, kpj: '20000000003' });
      expect(await findBy('20000000003')).toBe(second);
    });

    it('also where it was recorded before there were fingerprints, once the worker came to it, in as many runs as it takes', async () => {
      const ids = [await person(), await person(), await person(), await person()];
      const kpjOf = (index: number) => `3000000000${index}`;
      for (const [index, participantId] of ids.entries()) await update('kpu', { participantId, kpj: kpjOf(index) });
      await forget(ids);
      // The key of the first is gone.
      await world.owner.query(
        `update participant set kpj_sealed = '\\x026b39' || substr(kpj_sealed, 4) where id = $1`,
        [findKey('Participant', ids[0]!)],
      );
      expect(await Promise.all(ids.map((_id, index) => findBy(kpjOf(index))))).toEqual([null, null, null, null]);
      // Killed after two batches of one.
      const small = { batchRows: 1, mostBatches: 2 };
      expect(await fillKpjFingerprints(world.work, small)).toEqual({ filled: 1, unreadable: 1 });
      expect(await fillKpjFingerprints(world.work)).toEqual({ filled: 2, unreadable: 1 });
      expect(await fillKpjFingerprints(world.work)).toEqual({ filled: 0, unreadable: 1 });
      expect(await Promise.all(ids.map((_id, index) => findBy(kpjOf(index))))).toEqual([null, ...ids.slice(1)]);
    });
  });

  it('is changed once for one key, and refused for a version that is not the latest', async () => {
    const participantId = await person();
    const key = randomUUID();
    const first = await update('kpu', { participantId, phone: '081234567890' }, key);
    expect(await update('kpu', { participantId, phone: '081234567890' }, key)).toEqual(first);
    expect(await update('kpu', { participantId, phone: '081234567891' }, key)).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await update('kpu', { participantId, phone: '081234567891' })).toMatchObject({
      code: 'CONFLICT',
      field: 'expectedVersion',
    });
  });

  it('of two changes at once takes one', async () => {
    const participantId = await person();
    const answers = await Promise.all(
      ['Contoh Satu', 'Contoh Dua', 'Contoh Tiga'].map((name) => update('kpu', { participantId, name })),
    );
    expect(answers.map(({ code }) => code ?? 'done').toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'done']);
  });

  it('makes nobody a civil servant whose enrolment runs', async () => {
    const participantId = await person();
    const today = dateInJakarta(Temporal.Now.instant());
    const days = { startsOn: today.subtract({ days: 5 }).toString(), endsOn: today.add({ days: 5 }).toString() };
    const { id: enrolmentId } = await enrol(world, 'kpu', enrolmentInput(participantId, agree(world), days));
    expect(await update('kpu', { participantId, employmentStatus: 'PPPK' })).toMatchObject({ code: 'HAS_ENROLMENTS' });
    await take(world, 'kpu', 'end', { enrolmentId, lastDay: today.subtract({ days: 1 }).toString() });
    expect(await update('kpu', { participantId, employmentStatus: 'PPPK' })).toMatchObject({
      employmentStatus: 'PPPK',
    });
  });

  it('shows heirs to nobody without the right to them, and how many there are to everybody who sees the person', async () => {
    const participantId = await person();
    await update('kpu', { participantId, heirs: HEIRS });
    for (const as of ['auditor', 'partner', 'service'] as const)
      expect(await read(as, participantId)).toMatchObject({ heirsRecorded: 2, heirs: null });
    expect((await read('admin', participantId))['heirs']).toHaveLength(2);
  });

  it('is shown in full for a purpose, and each time is on the trail', async () => {
    const nik = '3204110609979999';
    const participantId = await person({ nik });
    await update('kpu', { participantId, phone: '081234567890', heirs: HEIRS });
    const key = randomUUID();
    const asked = { participantId, values: ['NIK', 'PHONE', 'HEIRS'] };
    const shown = await reveal('kpu', asked, key);
    expect(shown).toMatchObject({
      nik,
      phone: '+6281234567890',
      kpj: null,
      heirs: [
        { position: 1, name: 'Rahasia Ibu' },
        {
          position: 2,
          name: 'Rahasia Istri',
          phone: '+6281399998888',
          bank: 'Bank Contoh',
          accountNumber: '55566677788',
        },
      ],
    });
    expect(await reveal('kpu', asked, key)).toEqual(shown);
    expect(await trailOf(participantId, 'participant:reveal')).toEqual(
      [1, 2].map(() => ({ details: { values: ['HEIRS', 'NIK', 'PHONE'], purpose: 'Klaim CONTOH-1' } })),
    );
    expect(await reveal('kpu', { participantId, values: ['KPJ'] })).toMatchObject({
      nik: null,
      phone: null,
      kpj: null,
      heirs: null,
    });
    expect(await reveal('kpu', { participantId, values: ['NIK'], purpose: '  ' })).toMatchObject({
      code: 'INVALID',
      field: 'purpose',
    });
    expect(await reveal('kpu', { participantId, values: [] })).toMatchObject({ code: 'INVALID', field: 'values' });
  });

  it('of an agreement tells for how many enrolled people heirs are recorded, and of nobody who', async () => {
    const agreementId = agree(world);
    const [first, second, third] = [await person(), await person(), await person()];
    for (const id of [first, second, third]) await enrol(world, 'kpu', enrolmentInput(id, agreementId));
    await update('kpu', { participantId: first, heirs: HEIRS });
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agreement { heirReadiness { enrolled withHeir withoutHeir } } } }';
    const ask = async (as: PersonName) =>
      answerOf(
        await world.askAs<{ _entities: { heirReadiness: object }[] }>(people[as], query, {
          of: [{ __typename: 'Agreement', id: agreementId }],
        }),
      )._entities[0]?.heirReadiness;
    for (const as of ['admin', 'kpu', 'bawaslu', 'kpuInVillage', 'auditor', 'service'] as const)
      expect(await ask(as), as).toEqual({ enrolled: 3, withHeir: 1, withoutHeir: 2 });
    expect(await ask('otherKpu')).toEqual({ enrolled: 0, withHeir: 0, withoutHeir: 0 });
  });
});
