import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { answerOf, askToRegister, nextNik, personInput, register } from '../testing/commands.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';

describe('registerParticipant', () => {
  let world: ParticipantsWorld;
  beforeAll(async () => {
    world = await startParticipantsWorld();
  });
  afterAll(() => world.stop());

  const rowsWith = async (nik: string): Promise<number> => {
    const [row]: { count: string }[] = await world.rows.query(
      'select count(*) from participant where nik_fingerprint = $1',
      [world.secrets.fingerprint(nik)],
    );
    return Number(row?.count);
  };

  it('registers a person for the institution of the session and answers with the NIK masked', async () => {
    const answer = await register(world, 'kpu', {
      nik: '3204114609970001',
      sex: 'FEMALE',
      name: '  Siti Contoh  ',
      regionCode: '32.04.11.2001',
    });
    expect(answer).toMatchObject({
      __typename: 'Participant',
      nikMasked: '3204••••••••••01',
      name: 'Siti Contoh',
      birthDate: '1997-09-06',
      sex: 'FEMALE',
      region: { code: '32.04.11.2001' },
      employmentStatus: 'NON_ASN',
      institution: { code: 'kpu-32.04' },
      warnings: [],
      example: false,
    });
    expect(answer.id).toMatch(/^par_[0-9a-f]{32}$/);
    expect(JSON.stringify(answer)).not.toContain('114609970001');
  });

  it('keeps a civil servant: whether they may be enrolled is asked later, of each person', async () => {
    expect(await register(world, 'kpu', { employmentStatus: 'PNS' })).toMatchObject({
      __typename: 'Participant',
      employmentStatus: 'PNS',
    });
  });

  it('warns of a NIK that disagrees, and registers all the same', async () => {
    const answer = await register(world, 'kpu', { nik: '9904114609970002', birthDate: '1997-09-16', sex: 'MALE' });
    expect(answer).toMatchObject({
      __typename: 'Participant',
      warnings: [{ code: 'NIK_DOB_MISMATCH' }, { code: 'NIK_SEX_MISMATCH' }, { code: 'NIK_REGION_UNKNOWN' }],
    });
  });

  it('writes the same letters the same way, however they were typed', async () => {
    expect((await register(world, 'kpu', { name: 'José Contoh'.normalize('NFD') }))['name']).toBe(
      'José Contoh'.normalize('NFC'),
    );
  });

  it('lets a national admin name the institution', async () => {
    expect(await register(world, 'admin', { institutionCode: 'bawaslu-16.71' })).toMatchObject({
      institution: { code: 'bawaslu-16.71' },
    });
  });

  it('lets an office register for an office below it', async () => {
    expect(await register(world, 'kpuProvince', { institutionCode: 'kpu-32.04' })).toMatchObject({
      institution: { code: 'kpu-32.04' },
    });
  });

  it('marks as an example what a session for examples registers, and nothing else', async () => {
    expect(await register(world, 'examples', { institutionCode: 'kpu-32.04' })).toMatchObject({ example: true });
    expect(await register(world, 'admin', { institutionCode: 'kpu-32.04' })).toMatchObject({ example: false });
  });

  describe('refuses, and writes nothing', () => {
    it.each([
      ['NIK_INVALID', 'nik', 'a NIK of 15 digits', { nik: '320411060997001' }],
      ['NIK_INVALID', 'nik', 'a NIK with 31 February', { nik: '3204113102970001' }],
      ['NIK_INVALID', 'nik', 'a NIK with serial 0000', { nik: '3204110609970000' }],
      ['INVALID', 'name', 'a name of one letter', { name: 'A' }],
      ['INVALID', 'name', 'a name that a database cannot hold', { name: 'Budi\0' }],
      ['INVALID', 'birthDate', 'a child', { birthDate: '2020-01-01' }],
      ['INVALID', 'regionCode', 'a region without dots', { regionCode: '3204' }],
      ['INVALID', 'institutionCode', 'no institution, where the session has none', {}],
      ['INVALID', 'institutionCode', 'an institution without a place', { institutionCode: 'kpu' }],
    ])('%s at %s: %s', async (code, field, _name, more) => {
      const nik = nextNik();
      const institution = field === 'institutionCode' ? {} : { institutionCode: 'kpu-32.04' };
      const answer = await register(world, 'admin', { nik, ...institution, ...more });
      expect(answer).toMatchObject({ __typename: 'ParticipantRefused', code, field });
      expect(answer.message?.id).not.toBe('');
      expect(answer.message?.en).not.toBe('');
      expect(await rowsWith(nik)).toBe(0);
    });

    it('NIK_TAKEN at nik: a person whom the institution has registered before', async () => {
      const nik = nextNik();
      await register(world, 'kpu', { nik });
      expect(await register(world, 'partner', { nik, name: 'Nama Lain' })).toMatchObject({
        code: 'NIK_TAKEN',
        field: 'nik',
      });
      expect(await rowsWith(nik)).toBe(1);
    });

    it('nothing when another institution has registered the same person: each keeps a row of its own', async () => {
      const nik = nextNik();
      const [first, second] = [await register(world, 'kpu', { nik }), await register(world, 'bawaslu', { nik })];
      expect(second).toMatchObject({ __typename: 'Participant', institution: { code: 'bawaslu-32.04' } });
      expect(second.id).not.toBe(first.id);
    });

    it.each([
      ['another institution of the region', 'bawaslu', 'kpu-32.04'],
      ['the same kind of institution elsewhere', 'otherKpu', 'kpu-32.04'],
      ['the office above', 'kpu', 'kpu-32'],
      ['an institution outside of the regions that a national role is confined to', 'adminOfProvince', 'kpu-16.71'],
      ['an own institution outside of the regions of the session', 'kpuAstray', 'kpu-32.04'],
    ] as const)('FORBIDDEN: %s', async (_name, as, institutionCode) => {
      const nik = nextNik();
      expect(await register(world, as, { nik, institutionCode })).toMatchObject({ code: 'FORBIDDEN', field: null });
      expect(await rowsWith(nik)).toBe(0);
    });
  });

  describe('with an idempotency key', () => {
    it('gives the same answer to the same input, and one row', async () => {
      const [key, input] = [randomUUID(), personInput()];
      const first = answerOf(await askToRegister(world, 'kpu', input, key)).registerParticipant;
      expect(answerOf(await askToRegister(world, 'kpu', input, key)).registerParticipant).toEqual(first);
      expect(await rowsWith(input.nik)).toBe(1);
    });

    it('gives the same refusal to the same input, even where it would succeed by now', async () => {
      const [key, input] = [randomUUID(), personInput({ institutionCode: 'kpu-32.04' })];
      await register(world, 'kpu', { nik: input.nik });
      const first = answerOf(await askToRegister(world, 'admin', input, key)).registerParticipant;
      expect(first.code).toBe('NIK_TAKEN');
      expect(answerOf(await askToRegister(world, 'admin', input, key)).registerParticipant).toEqual(first);
    });

    it.each([
      ['name', { name: 'Nama Lain' }],
      ['NIK', { nik: '3204110609979999' }],
      ['status', { employmentStatus: 'PNS' }],
    ])('refuses another %s under the same key', async (_name, other) => {
      const [key, input] = [randomUUID(), personInput()];
      await askToRegister(world, 'kpu', input, key);
      const answer = await askToRegister(world, 'kpu', { ...input, ...other }, key);
      expect(answerOf(answer).registerParticipant).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', field: null });
    });

    it('keeps the keys of two callers apart', async () => {
      const key = randomUUID();
      const [first, second] = [await register(world, 'kpu', {}, key), await register(world, 'bawaslu', {}, key)];
      expect([first.__typename, second.__typename]).toEqual(['Participant', 'Participant']);
      expect(first.id).not.toBe(second.id);
    });

    it('says FORBIDDEN where the caller has moved since and the person is out of sight', async () => {
      const [key, input] = [randomUUID(), personInput({ institutionCode: 'kpu-32.04' })];
      const mover = { role: 'NATIONAL_ADMIN', subject: 'mover' } as const;
      const ask = (regionCodes: string[]) =>
        world.askAs<{ registerParticipant: { code?: string } }>(
          { ...mover, regionCodes },
          `mutation ($input: RegisterParticipantInput!, $key: ID!) {
            registerParticipant(input: $input, idempotencyKey: $key) { ... on ParticipantRefused { code } }
          }`,
          { input, key },
        );
      expect(answerOf(await ask(['32'])).registerParticipant.code).toBeUndefined();
      expect(answerOf(await ask(['16'])).registerParticipant.code).toBe('FORBIDDEN');
    });

    it.each([
      ['too short', 'short'],
      ['too long', 'x'.repeat(129)],
    ])('is told what a key is when it is %s', async (_name, key) => {
      const { errors } = await askToRegister(world, 'kpu', personInput(), key);
      expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    });

    it('writes one row for ten requests at once with the same key, and answers all alike', async () => {
      const [key, input] = [randomUUID(), personInput()];
      const answers = await Promise.all(Array.from({ length: 10 }, () => askToRegister(world, 'kpu', input, key)));
      const ids = new Set(answers.map((answer) => answerOf(answer).registerParticipant.id));
      expect(ids.size).toBe(1);
      expect([...ids][0]).toMatch(/^par_/);
      expect(await rowsWith(input.nik)).toBe(1);
    });

    it('writes one row for twelve requests at once with keys of their own and the same NIK: one succeeds', async () => {
      const nik = nextNik();
      const answers = await Promise.all(Array.from({ length: 12 }, () => register(world, 'kpu', { nik })));
      expect(answers.filter(({ __typename: type }) => type === 'Participant')).toHaveLength(1);
      expect(answers.filter(({ code }) => code === 'NIK_TAKEN')).toHaveLength(11);
      expect(await rowsWith(nik)).toBe(1);
    });
  });

  it('leaves one line in the trail, with who and what and nothing personal', async () => {
    const input = personInput({ name: 'Rahasia Contoh' });
    const { id = '' } = answerOf(await askToRegister(world, 'kpu', input)).registerParticipant;
    const events: Record<string, unknown>[] = await world.rows.query(
      `select * from audit_event where replace(entity_id, '-', '') = $1`,
      [id.slice('par_'.length)],
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      action: 'participant:register',
      entity_type: 'Participant',
      subject: 'test-INSTITUTION_OFFICER',
      role: 'INSTITUTION_OFFICER',
      institution_code: 'kpu-32.04',
      details: { institutionCode: 'kpu-32.04' },
    });
    expect(JSON.stringify(events)).not.toMatch(new RegExp(`${input.nik}|Rahasia|1997-09-06`));
  });

  it('leaves nothing in the trail when it refuses', async () => {
    const read = (): Promise<object[]> => world.rows.query('select count(*) from audit_event');
    const before = await read();
    await register(world, 'kpu', { name: '' });
    expect(await read()).toEqual(before);
  });
});
