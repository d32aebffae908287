import { randomBytes, randomUUID } from 'node:crypto';

import type { Session } from '@payung/kit/access.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { createSecretBox } from '@payung/kit/secret-box.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { agree, answerOf, askToRegister, enrol, enrolmentInput, personInput } from '../testing/commands.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';

interface Sealed {
  readonly nik_sealed: Buffer;
  readonly nik_fingerprint: Buffer;
}

describe('a NIK at rest', () => {
  let world: ParticipantsWorld;
  const input = personInput({ name: 'Contoh Tersegel' });
  const key = randomUUID();
  let rows: Sealed[];

  beforeAll(async () => {
    world = await startParticipantsWorld();
    const { id = '' } = answerOf(await askToRegister(world, 'kpu', input, key)).registerParticipant;
    await askToRegister(world, 'bawaslu', input);
    world.setOwnerAnswers(false);
    await enrol(world, 'kpu', enrolmentInput(id, agree(world)));
    rows = await world.rows.query('select nik_sealed, nik_fingerprint from participant order by id');
  });
  afterAll(() => world.stop());

  it('stands in no table in clear: not in rows, keys, trail or queue', async () => {
    const tables: { name: string }[] = await world.rows.query(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname in ('public', 'graphile_worker') and has_table_privilege(c.oid, 'select')`,
    );
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['participant', 'idempotency_key', 'audit_event']),
    );
    const hex = Buffer.from(input.nik).toString('hex');
    for (const { name } of tables) {
      const [found]: { all: string | null }[] = await world.rows.query(
        `select string_agg(t::text, ' ') as all from ${name} t`,
      );
      expect(found?.all ?? '', name).not.toContain(input.nik);
      expect(found?.all ?? '', name).not.toContain(hex);
    }
  });

  it('is sealed anew each time, and opens with the key alone', () => {
    const [first, second] = rows;
    expect(first!.nik_sealed.equals(second!.nik_sealed)).toBe(false);
    expect(rows.map(({ nik_sealed: sealed }) => world.secrets.open(sealed))).toEqual([input.nik, input.nik]);
    const others = createSecretBox({ sealing: new Map([['k1', randomBytes(32)]]), fingerprint: randomBytes(32) });
    expect(() => others.open(first!.nik_sealed)).toThrow(/authenticate/);
  });

  it('has one fingerprint under one key, which ties the rows of two institutions together, and another under another', () => {
    const others = createSecretBox({ sealing: new Map([['k1', randomBytes(32)]]), fingerprint: randomBytes(32) });
    expect(rows.map(({ nik_fingerprint: print }) => print.equals(world.secrets.fingerprint(input.nik)))).toEqual([
      true,
      true,
    ]);
    expect(rows[0]!.nik_fingerprint.equals(others.fingerprint(input.nik))).toBe(false);
  });

  // A NIK is a district, a birth date and four digits: whoever could test a guess against the stored input would have it in seconds.
  it('cannot be guessed from what the idempotency key keeps of the input', async () => {
    const session: Session = {
      subject: 'test-INSTITUTION_OFFICER',
      clientId: 'test',
      name: '',
      role: 'INSTITUTION_OFFICER',
      institutionCode: null,
      regionCodes: ['ID'],
      registersExamples: false,
    };
    const guess = { ...input, employmentStatus: 'NON_ASN' };
    const tested = await runOnce(
      world.rows,
      { session, command: 'registerParticipant', key, input: guess },
      async () => ({ made: 'nothing' }),
    );
    expect(tested.refused?.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const [{ count } = { count: 0 }]: { count: number }[] = await world.rows.query(
      'select count(*)::int from idempotency_key where subject = $1 and key = $2',
      [session.subject, key],
    );
    expect(count).toBe(1);
  });
});
