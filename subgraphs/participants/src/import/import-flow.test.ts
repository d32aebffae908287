import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { workRosterImport } from '../jobs/work-roster-import.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { agree, enrol, enrolmentInput, nextNik, register } from '../testing/commands.ts';
import {
  csvOf,
  downloadRejected,
  goodRow,
  look,
  preview,
  rowsOf,
  step,
  stepAndWork,
  upload,
  work,
} from '../testing/rosters.ts';

let world: ParticipantsWorld;
beforeAll(async () => {
  world = await startParticipantsWorld();
});
afterAll(() => world?.stop());

const enrolledUnder = async (agreementId: string): Promise<number> => {
  const [counted]: { people: number }[] = await world.rows.query(
    "select count(*)::int as people from enrolment where agreement_id = $1 and state = 'ENROLLED'",
    [findKey('Agreement', agreementId)],
  );
  return counted!.people;
};
const inRollup = async (agreementId: string): Promise<number> => {
  const [counted]: { people: number }[] = await world.rows.query(
    "select coalesce(sum(people), 0)::int as people from enrolment_rollup where agreement_id = $1 and state = 'ENROLLED'",
    [findKey('Agreement', agreementId)],
  );
  return counted!.people;
};

describe('a roster that is right', () => {
  test('is previewed without writing anything, and then enrolled', async () => {
    const agreementId = agree(world);
    const found = await preview(world, csvOf([goodRow(), goodRow(), goodRow()]), { agreementId });
    expect(found).toMatchObject({
      stage: 'PREVIEWED',
      awaiting: 'DECISION',
      working: false,
      agreementVersion: 3,
      file: { format: 'CSV', encoding: 'utf-8', delimiter: ';', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      counts: { rows: 3, ready: 3, enrolled: 0, alreadyEnrolled: 0, rejected: 0, warned: 0, undone: 0 },
      problems: [],
      upload: null,
    });
    expect(await enrolledUnder(agreementId)).toBe(0);
    expect(await stepAndWork(world, 'kpu', 'commitRosterImport', found.id)).toMatchObject({
      stage: 'COMMITTED',
      counts: { rows: 3, ready: 0, enrolled: 3, alreadyEnrolled: 0, rejected: 0 },
      undoableUntil: expect.any(String),
    });
    expect(await enrolledUnder(agreementId)).toBe(3);
    expect(await inRollup(agreementId)).toBe(3);
    expect(
      (await rowsOf(world, found.id)).map(({ number, state, enrolment }) => [number, state, enrolment?.state]),
    ).toEqual([
      [2, 'ENROLLED', 'ENROLLED'],
      [3, 'ENROLLED', 'ENROLLED'],
      [4, 'ENROLLED', 'ENROLLED'],
    ]);
  });

  test('changes nothing when it is uploaded again, or overlaps with one that was', async () => {
    const agreementId = agree(world);
    const rows = [goodRow(), goodRow(), goodRow()];
    const first = await preview(world, csvOf(rows), { agreementId });
    await stepAndWork(world, 'kpu', 'commitRosterImport', first.id);
    const again = await preview(world, csvOf(rows), { agreementId });
    expect(again.counts).toMatchObject({ rows: 3, ready: 0, alreadyEnrolled: 3, rejected: 0 });
    expect(await step(world, 'kpu', 'commitRosterImport', again.id)).toMatchObject({ code: 'NOTHING_TO_COMMIT' });
    const overlapping = await preview(world, csvOf([...rows.slice(1), goodRow()]), { agreementId });
    expect(overlapping.counts).toMatchObject({ rows: 3, ready: 1, alreadyEnrolled: 2 });
    expect(await stepAndWork(world, 'kpu', 'commitRosterImport', overlapping.id)).toMatchObject({
      counts: { enrolled: 1 },
    });
    expect(await enrolledUnder(agreementId)).toBe(4);
  });

  test('that two previews saw as new is enrolled by the one that is committed first, and is there before for the other', async () => {
    const agreementId = agree(world);
    const rows = [goodRow(), goodRow({ ENDS_ON: '2024-03-25' })];
    const one = await preview(world, csvOf(rows), { agreementId });
    const other = await preview(world, csvOf([rows[0]!, { ...rows[1]!, CATEGORY_CODE: 'PPK' }]), { agreementId });
    expect(other.counts).toMatchObject({ ready: 2 });
    await stepAndWork(world, 'kpu', 'commitRosterImport', one.id);
    expect(await stepAndWork(world, 'kpu', 'commitRosterImport', other.id)).toMatchObject({
      stage: 'COMMITTED',
      counts: { enrolled: 0, alreadyEnrolled: 1, rejected: 1 },
      problems: [{ code: 'OVERLAPS', rows: 1 }],
    });
    expect(await enrolledUnder(agreementId)).toBe(2);
  });
});

describe('rows that are wrong', () => {
  test('are told by row, column and code, and come back as a file that can be uploaded again', async () => {
    const agreementId = agree(world);
    const twice = nextNik();
    const rows = [
      goodRow(),
      goodRow({ NIK: "'3204110609979001" }),
      goodRow({ NIK: '3,20411E+15' }),
      goodRow({ NAME: '', SEX: 'X' }),
      goodRow({ EMPLOYMENT_STATUS: 'PNS' }),
      goodRow({ CATEGORY_CODE: 'KPPS' }),
      goodRow({ REGION_CODE: '16.71' }),
      goodRow({ NIK: twice }),
      goodRow({ NIK: twice, NAME: 'Orang Yang Sama' }),
      goodRow({ BIRTH_DATE: '2020-01-01' }),
    ];
    const found = await preview(world, csvOf(rows), { agreementId });
    expect(found.counts).toMatchObject({ rows: 10, ready: 2, rejected: 8 });
    const rejected = await rowsOf(world, found.id, 'REJECTED');
    expect(
      rejected.map(({ number, errors }) => [number, ...errors.map(({ code, field }) => `${code} ${field}`)]),
    ).toEqual([
      [3, 'NIK_STRAY_CHARACTERS NIK'],
      [4, 'NIK_SCIENTIFIC_NOTATION NIK'],
      [5, 'CELL_BLANK NAME', 'CELL_UNREADABLE SEX'],
      [6, 'ASN_EXCLUDED EMPLOYMENT_STATUS'],
      [7, 'CATEGORY_EXCLUDED CATEGORY_CODE'],
      [8, 'FORBIDDEN REGION_CODE'],
      [10, 'DUPLICATE_IN_FILE NIK'],
      [11, 'INVALID BIRTH_DATE'],
    ]);
    expect(rejected[0]?.errors[0]?.proposedNikMasked).toBe('3204••••••••••01');
    expect(rejected[6]?.errors[0]?.otherRow).toBe(9);

    const file = await downloadRejected(world, found.id);
    const lines = file.split('\r\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toMatch(
      /^\ufeff"NIK";"NAMA LENGKAP";.*;"BARIS SEMULA";"KODE MASALAH";"PENJELASAN";"EXPLANATION";"USULAN NIK"$/,
    );
    expect(lines[1]).toContain('"\'3204110609979001";');
    expect(lines[1]).toContain('"=""3204110609979001"""');
    expect(lines[7]).toContain('Lihat baris 9.');

    await stepAndWork(world, 'kpu', 'commitRosterImport', found.id);
    const corrected = file.replace('"\'3204110609979001";', '"=""3204110609979001""";').replace('"PNS"', '"NON_ASN"');
    const again = await preview(world, corrected, { agreementId });
    // The row that was a duplicate is now the same enrolment as the one it repeated.
    expect(again.counts).toMatchObject({ rows: 8, ready: 2, alreadyEnrolled: 1, rejected: 5 });
    expect(await stepAndWork(world, 'kpu', 'commitRosterImport', again.id)).toMatchObject({ counts: { enrolled: 2 } });
    expect(await enrolledUnder(agreementId)).toBe(4);
  });

  test('keep all others out where the policy is to take all or none', async () => {
    const agreementId = agree(world);
    const found = await preview(world, csvOf([goodRow(), goodRow({ SEX: '' })]), {
      agreementId,
      input: { policy: 'REJECT_EVERYTHING' },
    });
    expect(await step(world, 'kpu', 'commitRosterImport', found.id)).toMatchObject({ code: 'HAS_REJECTED_ROWS' });
    expect(await enrolledUnder(agreementId)).toBe(0);
  });

  test('are taken where the policy is to ignore, when only a cell is wrong that may be blank', async () => {
    const rows = [goodRow({ RESIDENCE_CODE: 'Katapang' }), goodRow({ EMPLOYMENT_STATUS: 'honorer' })];
    const strict = await preview(world, csvOf(rows));
    expect(strict.counts).toMatchObject({ ready: 0, rejected: 2 });
    const lenient = await preview(world, csvOf(rows), { input: { policy: 'ACCEPT_AND_IGNORE' } });
    expect(lenient.counts).toMatchObject({ ready: 1, rejected: 1, warned: 1 });
    expect((await rowsOf(world, lenient.id, 'WARNED'))[0]).toMatchObject({
      residence: null,
      warnings: [{ code: 'CELL_IGNORED' }],
    });
  });
});

describe('people who are registered already', () => {
  test('keep what is registered: a blank cell erases nothing, another value only warns, an unknown residence is filled in', async () => {
    const [known, unknown] = [nextNik(), nextNik()];
    await register(world, 'kpu', { nik: known, name: 'Siti Contoh', sex: 'FEMALE', regionCode: '32.04.12' });
    await register(world, 'kpu', { nik: unknown, name: 'Contoh Peserta' });
    const found = await preview(world, csvOf([goodRow({ NIK: known, RESIDENCE_CODE: '' }), goodRow({ NIK: unknown })]));
    expect(found.counts).toMatchObject({ ready: 2, warned: 1 });
    expect(found.problems).toContainEqual({ code: 'DIFFERS_FROM_REGISTERED', rejects: false, field: null, rows: 1 });
    await stepAndWork(world, 'kpu', 'commitRosterImport', found.id);
    const rows: unknown[] = await world.rows.query(
      'select name, sex, region_code from participant where nik_fingerprint = any($1) order by name',
      [[world.secrets.fingerprint(known), world.secrets.fingerprint(unknown)]],
    );
    expect(rows).toEqual([
      { name: 'Contoh Peserta', sex: 'MALE', region_code: '32.04.11.2001' },
      { name: 'Siti Contoh', sex: 'FEMALE', region_code: '32.04.12' },
    ]);
  });

  test('as civil servants stay excluded, whatever the file says', async () => {
    const nik = nextNik();
    await register(world, 'kpu', { nik, employmentStatus: 'PPPK' });
    const found = await preview(world, csvOf([goodRow({ NIK: nik, EMPLOYMENT_STATUS: 'NON_ASN' })]));
    expect(found.problems).toContainEqual({ code: 'ASN_EXCLUDED', rejects: true, field: 'EMPLOYMENT_STATUS', rows: 1 });
  });

  test('with another enrolment in these days are rejected; with another agreement or other days they are not', async () => {
    const agreementId = agree(world);
    const [overlapping, later] = [nextNik(), nextNik()];
    for (const nik of [overlapping, later]) {
      const { id } = await register(world, 'kpu', { nik });
      expect(await enrol(world, 'kpu', enrolmentInput(id!, agreementId))).toMatchObject({ state: 'ENROLLED' });
    }
    const rows = [
      goodRow({ NIK: overlapping, STARTS_ON: '2024-02-25', ENDS_ON: '2024-03-25' }),
      goodRow({ NIK: later, STARTS_ON: '2024-02-26', ENDS_ON: '2024-03-25' }),
    ];
    expect((await preview(world, csvOf(rows), { agreementId })).counts).toMatchObject({ ready: 1, rejected: 1 });
    expect((await preview(world, csvOf(rows))).counts).toMatchObject({ ready: 2, rejected: 0 });
  });

  test('by another institution are told of as a concurrent membership, without a word about whose', async () => {
    const nik = nextNik();
    const bawaslu = await preview(world, csvOf([goodRow({ NIK: nik, CATEGORY_CODE: 'PTPS' })]), { as: 'bawaslu' });
    await stepAndWork(world, 'bawaslu', 'commitRosterImport', bawaslu.id);
    const found = await preview(world, csvOf([goodRow({ NIK: nik })]));
    expect(found.counts).toMatchObject({ ready: 1, rejected: 0, warned: 1 });
    expect(found.problems).toEqual([{ code: 'CONCURRENT_MEMBERSHIP', rejects: false, field: null, rows: 1 }]);
    expect(JSON.stringify(await rowsOf(world, found.id))).not.toMatch(/bawaslu|PTPS/i);
  });
});

describe('a second person', () => {
  test('is needed above the limit, and is neither who opened nor who committed it', async () => {
    const agreementId = agree(world);
    const file = csvOf(Array.from({ length: 501 }, () => goodRow()));
    const found = await preview(world, file, { agreementId });
    expect(found.approvalAbove).toBe(500);
    expect(await step(world, 'admin', 'commitRosterImport', found.id)).toMatchObject({
      stage: 'AWAITING_APPROVAL',
      awaiting: 'APPROVAL',
      committedBy: 'test-NATIONAL_ADMIN',
    });
    await work(world, found.id);
    expect(await enrolledUnder(agreementId)).toBe(0);
    for (const sameAgain of ['kpu', 'admin'] as const) {
      expect(await step(world, sameAgain, 'approveRosterImport', found.id)).toMatchObject({
        code: 'NEEDS_SECOND_PERSON',
      });
    }
    expect(await stepAndWork(world, 'kpuProvince', 'approveRosterImport', found.id)).toMatchObject({
      stage: 'COMMITTED',
      approvedBy: 'test-kpu-32',
      counts: { enrolled: 501 },
    });
  });
});

describe('undoing', () => {
  test('takes back what the import enrolled and nothing else, and the same file can then be imported again', async () => {
    const agreementId = agree(world);
    const [before, ours] = [goodRow(), goodRow()];
    const earlier = await preview(world, csvOf([before]), { agreementId });
    await stepAndWork(world, 'kpu', 'commitRosterImport', earlier.id);
    const found = await preview(world, csvOf([before, ours]), { agreementId });
    await stepAndWork(world, 'kpu', 'commitRosterImport', found.id);
    expect(await stepAndWork(world, 'kpu', 'undoRosterImport', found.id)).toMatchObject({
      stage: 'UNDONE',
      undoableUntil: null,
      counts: { enrolled: 0, alreadyEnrolled: 1, undone: 1 },
    });
    expect(await enrolledUnder(agreementId)).toBe(1);
    expect(await inRollup(agreementId)).toBe(1);
    expect((await rowsOf(world, found.id)).map(({ state, enrolment }) => [state, enrolment?.state])).toEqual([
      ['ALREADY_ENROLLED', 'ENROLLED'],
      ['UNDONE', 'REJECTED'],
    ]);
    const again = await preview(world, csvOf([before, ours]), { agreementId });
    expect(again.counts).toMatchObject({ ready: 1, alreadyEnrolled: 1 });
    expect(await stepAndWork(world, 'kpu', 'commitRosterImport', again.id)).toMatchObject({ counts: { enrolled: 1 } });
  });

  test('is over when its time is over', async () => {
    const found = await preview(world, csvOf([goodRow()]));
    await stepAndWork(world, 'kpu', 'commitRosterImport', found.id);
    await world.rows.query("update roster_import set committed_at = now() - interval '73 hours' where id = $1", [
      findKey('RosterImport', found.id),
    ]);
    expect(await step(world, 'kpu', 'undoRosterImport', found.id)).toMatchObject({ code: 'UNDO_WINDOW_OVER' });
  });
});

describe('several imports at once', () => {
  test('of the same people, under the same and under other agreements, in every order, do not lock each other out', async () => {
    const [one, other] = [agree(world), agree(world)];
    const rows = Array.from({ length: 400 }, () => goodRow());
    const shuffled = rows.toSorted((a, b) => (a.NIK!.slice(-2) + a.NIK! < b.NIK!.slice(-2) + b.NIK! ? -1 : 1));
    const files = [
      [one, rows],
      [one, rows.toReversed()],
      [other, shuffled],
      [other, rows],
      [one, shuffled],
    ] as const;
    const imports: string[] = [];
    for (const [agreementId, list] of files) imports.push((await preview(world, csvOf(list), { agreementId })).id);
    for (const id of imports) await step(world, 'kpu', 'commitRosterImport', id);
    const runs = imports.map((id) =>
      workRosterImport({ ...world.work, chunkRows: 40 }).run({ importId: findKey('RosterImport', id)! }),
    );
    await Promise.all(runs);
    const done = await Promise.all(imports.map((id) => look(world, 'kpu', id)));
    expect(done.map(({ stage }) => stage)).toEqual(imports.map(() => 'COMMITTED'));
    expect(done.reduce((sum, { counts }) => sum + counts.enrolled, 0)).toBe(800);
    expect(done.reduce((sum, { counts }) => sum + counts.enrolled + counts.alreadyEnrolled, 0)).toBe(2_000);
    for (const agreementId of [one, other]) {
      expect(await enrolledUnder(agreementId)).toBe(400);
      expect(await inRollup(agreementId)).toBe(400);
    }
  });

  test('of one file are worked by one worker at a time', async () => {
    const found = await preview(world, csvOf(Array.from({ length: 100 }, () => goodRow())));
    await step(world, 'kpu', 'commitRosterImport', found.id);
    await Promise.all(Array.from({ length: 4 }, () => work(world, found.id)));
    expect(await look(world, 'kpu', found.id)).toMatchObject({ stage: 'COMMITTED', counts: { enrolled: 100 } });
    const [told]: { commits: number }[] = await world.rows.query(
      "select count(*)::int as commits from audit_event where entity_id = $1 and action = 'roster:commit' and subject = 'participants-worker'",
      [findKey('RosterImport', found.id)],
    );
    expect(told?.commits).toBe(1);
  });
});

describe('the owner of agreements', () => {
  test('that is silent is waited for, and nothing is lost', async () => {
    const id = await upload(world, csvOf([goodRow()]));
    world.setOwnerAnswers(false);
    await work(world, id);
    expect(await look(world, 'kpu', id)).toMatchObject({
      stage: 'RECEIVED',
      awaiting: 'AGREEMENT_OWNER',
      working: true,
    });
    world.setOwnerAnswers(true);
    await work(world, id);
    expect(await look(world, 'kpu', id)).toMatchObject({ stage: 'PREVIEWED', counts: { ready: 1 } });
  });

  test('that tells of another version than the preview was made with has it made again', async () => {
    const agreementId = agree(world);
    const found = await preview(world, csvOf([goodRow()]), { agreementId });
    const key = findKey('Agreement', agreementId)!;
    world.agreements.set(key, { ...world.agreements.get(key)!, version: 4 });
    expect(await step(world, 'kpu', 'commitRosterImport', found.id)).toMatchObject({ code: 'AGREEMENT_CHANGED' });
    await stepAndWork(world, 'kpu', 'previewRosterImport', found.id);
    expect(await stepAndWork(world, 'kpu', 'commitRosterImport', found.id)).toMatchObject({ stage: 'COMMITTED' });
  });
});
