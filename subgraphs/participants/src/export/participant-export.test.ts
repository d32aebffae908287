import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Temporal } from '@payung/kit/values/dates.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';

import { newFileKey } from '../import/roster-files.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { agree, answerOf, enrol, enrolmentInput, nextNik, PALEMBANG, register } from '../testing/commands.ts';
import { askers, people } from '../testing/people.ts';
import type { Asker, PersonName } from '../testing/people.ts';
import { writeEnrolments, writePeople } from '../testing/rows.ts';
import { inlineParameters } from './copy-rows.ts';
import { exportPath } from './export-settings.ts';
import { sweepParticipantExports } from './sweep-participant-exports.ts';

interface Answered {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly stage: string;
  readonly url?: string;
  readonly [field: string]: unknown;
}

const EXPORT = 'id content format values purpose stage working rows rowsTotal kibibytes sha256 fileName expiresAt';
const WHOLE = `__typename ... on ParticipantExportRefused { code field message { id en } } ... on ParticipantExport { ${EXPORT} }`;

let world: ParticipantsWorld;
let bandung: string;
let palembang: string;
const niks = { bandung: nextNik(), palembang: '1671020609970009' };
beforeAll(async () => {
  world = await startParticipantsWorld();
  const [ours, theirs] = [agree(world), agree(world, PALEMBANG)];
  const { id: one = '' } = await register(world, 'kpu', { nik: niks.bandung, name: 'Sri "Ibu"; =Contoh' });
  const { id: other = '' } = await register(world, 'otherKpu', { nik: niks.palembang, name: 'Budi\\Teladan' });
  const made = await enrol(world, 'kpu', { ...enrolmentInput(one, ours), pollingStation: '7' });
  const elsewhere = await enrol(world, 'otherKpu', {
    ...enrolmentInput(other, theirs),
    institutionCode: 'kpu-16.71',
    categoryCode: 'PPK',
    regionCode: '16.71.02',
  });
  [bandung, palembang] = [made.id!, elsewhere.id!];
  await world.rows.query('update participant set phone_sealed = $1, kpj_sealed = $2 where id = $3', [
    world.secrets.seal('+6281234567890'),
    world.secrets.seal('12345678901'),
    findKey('Participant', one),
  ]);
});
afterAll(() => world?.stop());

const person = (as: Asker) => (as === 'nobody' ? null : people[as]);
const askFor = (as: Asker, input: object, key: string = randomUUID()) =>
  world.askAs<{ answer: Answered }>(
    person(as),
    `mutation ($input: RequestParticipantExportInput!, $key: ID!) { answer: requestParticipantExport(input: $input, idempotencyKey: $key) { ${WHOLE} } }`,
    { input, key },
  );
const request = async (as: Asker, input: object, key?: string): Promise<Answered> =>
  answerOf(await askFor(as, input, key)).answer;
const look = async (as: Asker, id: string): Promise<Answered> =>
  answerOf(
    await world.askAs<{ participantExport: Answered }>(
      person(as),
      `query ($id: ID!) { participantExport(id: $id) { ${EXPORT} } }`,
      { id },
    ),
  ).participantExport;
const TAKE = {
  cancelParticipantExport: '... on ParticipantExport { id stage }',
  requestExportDownload: '... on ExportDownload { url fileName expiresAt }',
} as const;
const take = async (as: Asker, command: keyof typeof TAKE, id: string, key: string = randomUUID()) =>
  world.askAs<{ answer: Answered }>(
    person(as),
    `mutation ($id: ID!, $key: ID!) { answer: ${command}(exportId: $id, idempotencyKey: $key) {
      __typename ... on ParticipantExportRefused { code field } ${TAKE[command]} } }`,
    { id, key },
  );
const fetchFrom = async (url: string): Promise<{ readonly status: number; readonly bytes: Buffer }> => {
  const response = await fetch(new URL(url, world.url));
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
};
const download = async (as: Asker, id: string): Promise<Buffer> => {
  const { url } = answerOf(await take(as, 'requestExportDownload', id)).answer;
  const { status, bytes } = await fetchFrom(url!);
  expect(status).toBe(200);
  return bytes;
};
const make = async (as: Asker, input: object): Promise<{ readonly made: Answered; readonly text: string }> => {
  const { id, code } = await request(as, input);
  if (code !== undefined) throw new Error(`refused: ${code}`);
  await world.workExport(findKey('ParticipantExport', id)!);
  const made = await look(as, id);
  const bytes = await download(as, id);
  expect(made).toMatchObject({
    stage: 'READY',
    working: false,
    kibibytes: Math.ceil(bytes.length / 1_024),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  return { made, text: bytes.toString('utf8') };
};
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a list as a file', () => {
  test('holds what the list shows, numbers masked, and nothing of it is readable on the disk', async () => {
    const { made, text } = await make('kpu', { format: 'JSONL' });
    expect(linesOf(text)).toEqual([
      {
        enrolmentId: bandung,
        participantId: expect.stringMatching(/^par_/),
        nik: `3204••••••••••${niks.bandung.slice(-2)}`,
        name: 'Sri "Ibu"; =Contoh',
        birthDate: '1997-09-06',
        sex: 'MALE',
        residenceCode: null,
        employmentStatus: 'NON_ASN',
        phone: '•••••890',
        kpj: '•••••901',
        registeredBy: 'kpu-32.04',
        example: false,
        agreementId: expect.stringMatching(/^agr_/),
        categoryCode: 'PPS',
        institutionCode: 'kpu-32.04',
        insurerCode: 'bpjs-kc-lodaya',
        regionCode: '32.04.11.2001',
        pollingStation: '007',
        electionCode: 'PEMILU-2024',
        startsOn: '2024-01-25',
        endsOn: '2024-02-25',
        wageBase: 1_300_000,
        state: 'ENROLLED',
        enrolledAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      },
    ]);
    expect(made).toMatchObject({ rows: 1, rowsTotal: 1, values: [], fileName: 'kepesertaan.jsonl' });
    const kept = await readFile(join(world.folder, `${findKey('ParticipantExport', made.id)}.sealed`));
    expect(kept.includes('Contoh')).toBe(false);
  });

  test('shows numbers in full for a purpose, and writes who asked for what and why', async () => {
    const { made, text } = await make('kpu', {
      content: 'PARTICIPANTS',
      values: ['NIK', 'PHONE', 'KPJ'],
      purpose: 'Pencocokan dengan Dukcapil',
      filter: { name: 'sri' },
    });
    expect(text).toMatch(/^\ufeff"ID PESERTA";"NIK";"NAMA LENGKAP";.*\r\n.*\r\n$/);
    const [, line = ''] = text.split('\r\n');
    expect(line).toContain(`"=""${niks.bandung}""";"Sri ""Ibu""; =Contoh"`);
    // A number that begins with a sign that a spreadsheet takes for a formula.
    expect(line).toContain(`"'+6281234567890";"=""12345678901"""`);
    const trail: unknown[] = await world.rows.query(
      'select action, subject, details from audit_event where entity_id = $1 order by id',
      [findKey('ParticipantExport', made.id)],
    );
    expect(trail).toMatchObject([
      {
        action: 'participant:export',
        subject: 'test-INSTITUTION_OFFICER',
        details: { values: ['KPJ', 'NIK', 'PHONE'], purpose: 'Pencocokan dengan Dukcapil', filter: { name: true } },
      },
      { action: 'participant:export-written', details: { rows: 1 } },
      { action: 'participant:export-download' },
    ]);
    expect(JSON.stringify(trail)).not.toMatch(/"sri|3204/);
  });

  test('keeps what its filter keeps, of enrolments and of people', async () => {
    const by = async (filter: object, content = 'ENROLMENTS'): Promise<number> =>
      linesOf((await make('admin', { format: 'JSONL', filter, content })).text).length;
    expect(await by({})).toBe(2);
    expect(await by({ regionCode: '16' })).toBe(1);
    expect(await by({ categoryCode: 'PPS' })).toBe(1);
    expect(await by({ name: 'Budi' })).toBe(1);
    expect(await by({ name: "x'); drop table participant; --" })).toBe(0);
    expect(await by({ regionCode: '32.04' }, 'PARTICIPANTS')).toBe(1);
    expect(await by({ regionCode: '51' }, 'PARTICIPANTS')).toBe(0);
  });

  test('of many rows is written as a stream, whole, and begun anew where its worker was killed', async () => {
    const names = Array.from({ length: 3_000 }, (_, index) => `Orangé ${index}`);
    const keys = await writePeople(world, names, 'kpu-51.71');
    await writeEnrolments(
      world.rows,
      keys.map((participantId) => ({
        participantId,
        institutionCode: 'kpu-51.71',
        insurerCode: 'bpjs-ID',
        regionCode: '51.71.01.1001',
      })),
    );
    const { id } = await request('admin', { format: 'JSONL', filter: { regionCode: '51' } });
    const key = findKey('ParticipantExport', id)!;
    // Killed in the middle: half a file, and nobody at work.
    await world.rows.query(
      "update participant_export set stage = 'WRITING', rows_written = 700, heartbeat_at = now() - interval '1 minute' where id = $1",
      [key],
    );
    await world.rows.query("select graphile_worker.remove_job('write-participant-export:' || $1)", [key]);
    expect(await sweepParticipantExports(world.work)).toMatchObject({ resumed: 1 });
    const worker = await world.startWorker();
    try {
      await expect.poll(() => look('admin', id).then(({ stage }) => stage), { timeout: 15_000 }).toBe('READY');
    } finally {
      await worker.stop();
    }
    const rows = linesOf((await download('admin', id)).toString('utf8'));
    expect(rows.map(({ name }) => name)).toEqual(names.toReversed());
  });

  test('can be given up, expires, and is gone then for every address', async () => {
    const { id } = await request('kpu', {});
    expect(answerOf(await take('kpu', 'requestExportDownload', id)).answer).toMatchObject({ code: 'WRONG_STAGE' });
    expect(answerOf(await take('kpu', 'cancelParticipantExport', id)).answer).toMatchObject({ stage: 'CANCELLED' });
    await world.workExport(findKey('ParticipantExport', id)!);
    expect(await look('kpu', id)).toMatchObject({ stage: 'CANCELLED', rows: 0 });

    const { made } = await make('kpu', {});
    const key = findKey('ParticipantExport', made.id)!;
    const again = randomUUID();
    const { url } = answerOf(await take('kpu', 'requestExportDownload', made.id, again)).answer;
    await world.rows.query("update participant_export set expires_at = now() - interval '1 second' where id = $1", [
      key,
    ]);
    expect((await fetchFrom(url!)).status).toBe(404);
    expect(await sweepParticipantExports(world.work)).toMatchObject({ expired: 1 });
    expect(await world.rosters.files.sizeOf(key, newFileKey())).toBe(0);
    expect(await look('kpu', made.id)).toMatchObject({ stage: 'EXPIRED', expiresAt: null });
    expect(answerOf(await take('kpu', 'requestExportDownload', made.id, again)).answer).toMatchObject({
      code: 'WRONG_STAGE',
    });
  });

  test('has an address that holds for itself alone, and for a while', async () => {
    const [{ made: one }, { made: other }] = [await make('kpu', {}), await make('bawaslu', {})];
    const { url = '' } = answerOf(await take('kpu', 'requestExportDownload', one.id)).answer;
    const [key, otherKey] = [one, other].map(({ id }) => findKey('ParticipantExport', id)!) as [string, string];
    expect((await fetchFrom(url.replace(key, otherKey))).status).toBe(403);
    expect((await fetchFrom(url.split('?')[0]!)).status).toBe(403);
    const past = Temporal.Now.instant().subtract({ seconds: 1 });
    expect((await fetchFrom(world.rosters.signer.sign(exportPath(key), past))).status).toBe(410);
  });

  it.each([
    ['a value in full without a purpose', { values: ['NIK'] }, 'INVALID', 'purpose'],
    ['a purpose that is none', { values: ['NIK'], purpose: 'x' }, 'INVALID', 'purpose'],
  ])('is refused with %s', async (_name, input, code, field) => {
    expect(await request('kpu', input)).toMatchObject({ code, field });
  });

  test('is refused while five of the caller are under way, and at a filter that cannot be understood', async () => {
    for (let index = 0; index < 5; index++) expect(await request('partner', {})).toMatchObject({ stage: 'WAITING' });
    expect(await request('partner', {})).toMatchObject({ code: 'TOO_MANY' });
    const { errors } = await askFor('kpu', { filter: { regionCode: "32' or true --" } });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test('is made once for one key', async () => {
    const key = randomUUID();
    const [one, two] = [await request('auditor', {}, key), await request('auditor', {}, key)];
    expect(two.id).toBe(one.id);
    expect(await request('auditor', { format: 'JSONL' }, key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });
});

test('parameters of a query become literals that hold nothing but themselves', () => {
  const parameters = ["o'x $1", null, ['a', "b'"], 'd', 'e', 'f', 'g', 'h', 'i', 'ten'];
  expect(inlineParameters('select $1, $2, $10 = any($3)', parameters)).toBe(
    `select 'o''x $1', null, 'ten' = any(array['a', 'b''']::text[])`,
  );
  expect(inlineParameters('$1', ['back\\slash'])).toBe(String.raw` E'back\\slash'`);
});

/** Who may export, and of the two enrolments which they get. Written out by hand; who is not named may not. */
const MAY: Partial<Record<PersonName, readonly ('bandung' | 'palembang')[]>> = {
  admin: ['bandung', 'palembang'],
  adminOfProvince: ['bandung'],
  auditor: ['bandung', 'palembang'],
  branch: ['bandung'],
  otherBranch: ['palembang'],
  kpu: ['bandung'],
  kpuNation: ['bandung', 'palembang'],
  kpuProvince: ['bandung'],
  kpuInVillage: ['bandung'],
  kpuAstray: [],
  bawaslu: [],
  otherKpu: ['palembang'],
  partner: ['bandung'],
  examples: ['bandung', 'palembang'],
};

/** Who may not see values in full. */
const MASKED: readonly Asker[] = ['auditor', 'partner'];

describe.each(askers)('%s', (as) => {
  const mine = as === 'nobody' ? undefined : MAY[as];

  test('exports what they may see and nothing else', async () => {
    await world.rows.query("update participant_export set stage = 'CANCELLED' where stage in ('WAITING', 'WRITING')");
    const { data, errors } = await askFor(as, { format: 'JSONL', filter: { regionCode: 'ID' } });
    if (as === 'nobody') {
      expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
      return;
    }
    if (mine === undefined) {
      expect(data?.answer).toMatchObject({ code: 'FORBIDDEN' });
      return;
    }
    const { id } = data!.answer;
    await world.workExport(findKey('ParticipantExport', id)!);
    const rows = linesOf((await download(as, id)).toString('utf8'));
    const ids = { bandung, palembang };
    // The people of Denpasar are of another test.
    const seen = rows.filter(({ regionCode }) => !String(regionCode).startsWith('51'));
    expect(seen.map(({ enrolmentId }) => String(enrolmentId)).toSorted()).toEqual(
      mine.map((one) => ids[one]).toSorted(),
    );
  });

  test('sees values in full where they may reveal them one by one', async () => {
    await world.rows.query("update participant_export set stage = 'CANCELLED' where stage in ('WAITING', 'WRITING')");
    const { data } = await askFor(as, { values: ['NIK'], purpose: 'Uji hak akses' });
    const allowed = mine !== undefined && !MASKED.includes(as);
    const outcome = as === 'nobody' ? undefined : allowed ? 'WAITING' : 'FORBIDDEN';
    expect(data?.answer?.code ?? data?.answer?.stage).toBe(outcome);
  });

  test('does not get at what somebody else exported', async () => {
    const owner = { role: 'NATIONAL_ADMIN', subject: 'somebody-else' } as const;
    const { answer } = answerOf(
      await world.askAs<{ answer: Answered }>(
        owner,
        `mutation ($key: ID!) { answer: requestParticipantExport(input: {}, idempotencyKey: $key) { ${WHOLE} } }`,
        { key: randomUUID() },
      ),
    );
    type Seen = { participantExport: unknown; participantExports: { edges: { node: { id: string } }[] } };
    const seen = await world.askAs<Seen>(
      person(as),
      'query ($id: ID!) { participantExport(id: $id) { id } participantExports(first: 100) { edges { node { id } } } }',
      { id: answer.id },
    );
    expect(seen.data?.participantExport ?? null).toBeNull();
    expect(seen.data?.participantExports?.edges.map(({ node }) => node.id) ?? []).not.toContain(answer.id);
    for (const command of ['cancelParticipantExport', 'requestExportDownload'] as const) {
      const { data } = await take(as, command, answer.id);
      if (as !== 'nobody') expect(data?.answer.code).toBe(mine === undefined ? 'FORBIDDEN' : 'NOT_FOUND');
    }
    await world.rows.query("update participant_export set stage = 'CANCELLED' where requested_by = 'somebody-else'");
  });
});

test('an identifier of something else is no export', async () => {
  expect(await look('kpu', toGlobalId('Participant', '00000000-0000-7000-8000-000000000000'))).toBeNull();
});
