import { figureOf } from '@payung/kit/testing/figure-of.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { workRosterImport } from '../jobs/work-roster-import.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { agree, enrol, enrolmentInput, nextNik, register } from '../testing/commands.ts';
import { people } from '../testing/people.ts';
import { enrolmentsOfPerson, personOfLine } from './person-of-line.ts';
import { correct, rowsOf } from '../testing/roster-rows.ts';
import {
  csvOf,
  downloadRejected,
  goodRow,
  look,
  preview,
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

/** Rows as operators are told of them. */
const rowsTold = async () => ({
  read: await figureOf('payung_import_rows_total', 'step="read"'),
  enrolled: await figureOf('payung_import_rows_total', 'step="enrolled"'),
});

describe('a roster that is right', () => {
  test('is previewed without writing anything, and then enrolled', async () => {
    const agreementId = agree(world);
    const before = await rowsTold();
    const found = await preview(world, csvOf([goodRow(), goodRow(), goodRow()]), { agreementId });
    expect(await rowsTold()).toEqual({ ...before, read: before.read + 3 });
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
    expect(await rowsTold()).toEqual({ read: before.read + 3, enrolled: before.enrolled + 3 });
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

describe('the template', () => {
  test('as a workbook is a roster whose columns are all known, and its example is nobody', async () => {
    const { data } = await world.askAs<{
      rosterTemplate: { workbook: { fileName: string; contentBase64: string }; columns: { field: string }[] };
    }>(people.kpu, '{ rosterTemplate { workbook { fileName contentBase64 } columns { field } } }');
    const { workbook, columns } = data!.rosterTemplate;
    expect(workbook.fileName).toBe('templat-daftar-petugas.xlsx');
    const found = await preview(world, Buffer.from(workbook.contentBase64, 'base64'));
    expect(found.columns.map(({ field, source }) => [field, source])).toEqual(
      columns.map(({ field }) => [field, 'RECOGNISED']),
    );
    expect(found).toMatchObject({ file: { format: 'XLSX' }, counts: { rows: 1, ready: 0, rejected: 1 } });
  });
});

describe('several imports under way', () => {
  test('are told together, each with its stage, what is done of how much, and since when', async () => {
    const found = await preview(world, csvOf([goodRow(), goodRow()]));
    const underWay = async () => {
      const { data } = await world.askAs<{ rosterImports: { edges: { node: { id: string } }[] } }>(
        people.kpu,
        '{ rosterImports(first: 100, filter: { working: true }) { edges { node { id } } } }',
      );
      return data!.rosterImports.edges.map(({ node }) => node.id);
    };
    expect(await underWay()).not.toContain(found.id);
    expect(await step(world, 'kpu', 'commitRosterImport', found.id)).toMatchObject({
      stage: 'COMMITTING',
      progress: { rowsDone: 0, rowsTotal: 2, shareDone: 0, secondsLeft: null, since: expect.any(String) as unknown },
    });
    expect(await underWay()).toContain(found.id);
    await work(world, found.id);
    expect(await underWay()).not.toContain(found.id);
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
    expect(await rowsOf(world, again.id, 'NEW')).toHaveLength(2);
    expect((await rowsOf(world, again.id, 'ALREADY_ENROLLED')).map(({ state }) => state)).toEqual(['ALREADY_ENROLLED']);
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

describe('a row that is corrected in place', () => {
  test('is checked and compared again, the file stays as it came, and every later preview keeps the correction', async () => {
    const agreementId = agree(world);
    const [twice, free] = [nextNik(), nextNik()];
    const rows = [
      goodRow({ NIK: twice }),
      goodRow({ NIK: twice, NAME: 'Orang Kedua', SEX: 'X', WAGE_BASE: 'satu juta' }),
      goodRow({ NIK: twice, NAME: 'Orang Ketiga' }),
    ];
    const found = await preview(world, csvOf(rows), { agreementId });
    expect(found.counts).toMatchObject({ ready: 1, rejected: 2, corrected: 0 });
    const before = (await rowsOf(world, found.id, 'REJECTED'))[0]!;
    expect(before.unreadCells).toEqual([
      { field: 'SEX', text: 'X' },
      { field: 'WAGE_BASE', text: 'satu juta' },
    ]);

    const half = await correct(world, 'kpu', { importId: found.id, row: 3, cells: [{ field: 'SEX', text: 'P' }] });
    expect(half.row).toMatchObject({ state: 'REJECTED', sex: 'FEMALE', unreadCells: [{ field: 'WAGE_BASE' }] });
    const other = await correct(world, 'kpu', {
      importId: found.id,
      row: 3,
      cells: [
        { field: 'WAGE_BASE', text: '1.100.000' },
        { field: 'NIK', text: free },
      ],
    });
    expect(other.row).toMatchObject({
      state: 'READY',
      wageBase: 1_100_000,
      errors: [],
      corrections: [
        { field: 'SEX', by: 'test-INSTITUTION_OFFICER' },
        { field: 'WAGE_BASE' },
        { field: 'NIK', by: 'test-INSTITUTION_OFFICER', wasProposed: false },
      ],
    });
    expect(other.rosterImport.counts).toMatchObject({ ready: 2, rejected: 1, corrected: 1 });
    // The first row gets another NIK: the third is then nobody's duplicate any more.
    const freed = await correct(world, 'kpu', {
      importId: found.id,
      row: 2,
      cells: [{ field: 'NIK', text: nextNik() }],
    });
    expect(freed.rosterImport.counts).toMatchObject({ ready: 3, rejected: 0, corrected: 2 });
    expect(freed.rosterImport.problems.filter(({ rejects }) => rejects)).toEqual([]);

    await stepAndWork(world, 'kpu', 'previewRosterImport', found.id);
    expect((await look(world, 'kpu', found.id)).counts).toMatchObject({ ready: 3, rejected: 0, corrected: 2 });
    expect(await stepAndWork(world, 'kpu', 'commitRosterImport', found.id)).toMatchObject({ counts: { enrolled: 3 } });
    expect((await look(world, 'kpu', found.id)).file).toMatchObject({ sha256: found.file['sha256'] });
    expect((await rowsOf(world, found.id, 'CORRECTED')).map(({ number }) => number)).toEqual([2, 3]);
    expect(
      await correct(world, 'kpu', { importId: found.id, row: 3, cells: [{ field: 'SEX', text: 'L' }] }),
    ).toMatchObject({ code: 'WRONG_STAGE' });
    const trail = await world.rows.query(
      "select details from audit_event where entity_id = $1 and action = 'roster:correct' order by id",
      [findKey('RosterImport', found.id)],
    );
    expect(trail).toMatchObject([
      { details: { row: 3, fields: ['SEX'] } },
      { details: { row: 3, fields: ['NIK', 'WAGE_BASE'] } },
      { details: { row: 2, fields: ['NIK'] } },
    ]);
    expect(JSON.stringify(trail)).not.toContain(free);
  });

  test('takes the repair that is proposed when somebody says so, and the rejected rows come back as corrected', async () => {
    const agreementId = agree(world);
    const nik = nextNik();
    const rows = [goodRow({ NIK: `'${nik}` }), goodRow({ SEX: '' }), goodRow({ REGION_CODE: '16.71' })];
    const found = await preview(world, csvOf(rows), { agreementId });
    expect((await rowsOf(world, found.id))[0]).toMatchObject({ nikMasked: null, unreadCells: [] });
    const key = crypto.randomUUID();
    const taken = await correct(world, 'kpu', { importId: found.id, row: 2, acceptProposedNik: true }, key);
    expect(taken.row).toMatchObject({ state: 'READY', corrections: [{ field: 'NIK', wasProposed: true }] });
    await correct(world, 'kpu', { importId: found.id, row: 2, acceptProposedNik: true }, key);
    expect((await rowsOf(world, found.id))[0]?.corrections).toHaveLength(1);
    await correct(world, 'kpu', { importId: found.id, row: 3, cells: [{ field: 'NAME', text: 'Nama Diperbaiki' }] });
    const file = await downloadRejected(world, found.id);
    expect(file.trimEnd().split('\r\n')).toHaveLength(3);
    expect(file).toContain('"Nama Diperbaiki"');
    // What is there already is found again.
    await register(world, 'kpu', { nik, sex: 'FEMALE' });
    const again = await correct(world, 'kpu', { importId: found.id, row: 2, cells: [{ field: 'NAME', text: 'Lain' }] });
    expect(again.row.warnings).toMatchObject([{ code: 'DIFFERS_FROM_REGISTERED' }]);
  });

  test.each([
    ['no row with that number', { row: 99, cells: [{ field: 'SEX', text: 'L' }] }, 'NO_SUCH_ROW', 'row'],
    ['nothing to correct', { row: 2 }, 'INVALID', 'cells'],
    ['a column twice', { row: 2, cells: ['L', 'P'].map((text) => ({ field: 'SEX', text })) }, 'INVALID', 'cells'],
    ['a line break', { row: 2, cells: [{ field: 'NAME', text: 'A\nB' }] }, 'INVALID', 'cells'],
    ['no repair to accept', { row: 2, acceptProposedNik: true }, 'NO_PROPOSAL', 'acceptProposedNik'],
  ] as const)('is refused where there is %s', async (_name, input, code, field) => {
    const found = await preview(world, csvOf([goodRow()]));
    expect(await correct(world, 'kpu', { importId: found.id, ...input })).toMatchObject({ code, field });
  });
});

describe('telephone, KPJ, heirs and polling station', () => {
  const record = async (nik: string) => {
    interface Kept {
      readonly id: string;
      readonly phone_sealed: Buffer | null;
      readonly kpj_sealed: Buffer | null;
      readonly kpj_fingerprint: Buffer | null;
      readonly version: number;
    }
    const [person]: Kept[] = await world.rows.query(
      'select id, phone_sealed, kpj_sealed, kpj_fingerprint, version from participant where nik_fingerprint = $1',
      [world.secrets.fingerprint(nik)],
    );
    const heirs: { relation: string; details_sealed: Buffer }[] = await world.rows.query(
      'select relation, details_sealed from participant_heir where participant_id = $1 order by position',
      [person?.id],
    );
    const open = (sealed: Buffer | null): string | null => (sealed === null ? null : world.secrets.open(sealed));
    const kpj = open(person?.kpj_sealed ?? null);
    // Found by the number that is recorded, and by no other.
    expect(person?.kpj_fingerprint ?? null).toEqual(kpj === null ? null : world.secrets.fingerprint(kpj));
    return {
      version: person?.version,
      phone: open(person?.phone_sealed ?? null),
      kpj,
      heirs: heirs.map((heir) => [heir.relation, (JSON.parse(open(heir.details_sealed)!) as { name: string }).name]),
    };
  };

  test('are recorded with the person, sealed, and a file never overwrites what is recorded', async () => {
    const agreementId = agree(world);
    const row = goodRow({
      PHONE: '0812-3456-7890',
      KPJ: '12345678901',
      POLLING_STATION: 'TPS 7',
      HEIR_1_NAME: 'Ibu Contoh',
      HEIR_1_RELATION: 'Ibu',
      HEIR_3_NAME: 'Anak Contoh',
      HEIR_3_RELATION: 'ANAK',
    });
    const found = await preview(world, csvOf([row]), { agreementId });
    expect((await rowsOf(world, found.id))[0]).toMatchObject({
      phoneMasked: '•••••890',
      kpjMasked: '•••••901',
      pollingStation: '007',
      heirs: 2,
    });
    const [kept]: { staged: string }[] = await world.rows.query(
      'select line::text as staged from roster_import_row line where import_id = $1',
      [findKey('RosterImport', found.id)],
    );
    expect(kept!.staged).not.toMatch(/81234567890|Ibu Contoh|Anak Contoh|12345678901/);
    await stepAndWork(world, 'kpu', 'commitRosterImport', found.id);
    const recorded = {
      version: 1,
      phone: '+6281234567890',
      kpj: '12345678901',
      heirs: [
        ['PARENT', 'Ibu Contoh'],
        ['CHILD', 'Anak Contoh'],
      ],
    };
    expect(await record(row.NIK!)).toEqual(recorded);
    const [enrolled]: { polling_station: string }[] = await world.rows.query(
      'select polling_station from enrolment where agreement_id = $1',
      [findKey('Agreement', agreementId)],
    );
    expect(enrolled?.polling_station).toBe('007');

    const later = { ...row, STARTS_ON: '2024-03-01', ENDS_ON: '2024-03-31' };
    const blank = {
      ...later,
      PHONE: '',
      KPJ: '',
      HEIR_1_NAME: '',
      HEIR_1_RELATION: '',
      HEIR_3_NAME: '',
      HEIR_3_RELATION: '',
    };
    const erasing = await preview(world, csvOf([blank]), { agreementId });
    expect(erasing.counts).toMatchObject({ ready: 1, warned: 0 });
    await stepAndWork(world, 'kpu', 'commitRosterImport', erasing.id);
    expect(await record(row.NIK!)).toEqual(recorded);

    const other = {
      ...row,
      STARTS_ON: '2024-05-01',
      ENDS_ON: '2024-05-31',
      PHONE: '081300000000',
      KPJ: '98765432109',
      HEIR_1_NAME: 'Lain',
    };
    const overwriting = await preview(world, csvOf([other]), { agreementId });
    expect(overwriting.problems).toEqual([{ code: 'ALREADY_RECORDED', rejects: false, field: null, rows: 1 }]);
    await stepAndWork(world, 'kpu', 'commitRosterImport', overwriting.id);
    expect(await record(row.NIK!)).toEqual(recorded);
  });

  test('fill in what is not known of somebody who is registered, and count as a change of theirs', async () => {
    const nik = nextNik();
    await register(world, 'kpu', { nik, regionCode: '32.04.11.2001' });
    const heir = { HEIR_1_NAME: 'Istri Contoh', HEIR_1_RELATION: 'istri' };
    const found = await preview(world, csvOf([goodRow({ NIK: nik, PHONE: '081234567891', KPJ: '123', ...heir })]));
    const cells = [{ field: 'KPJ', text: '12345678905' }];
    await correct(world, 'kpu', { importId: found.id, row: 2, cells });
    await stepAndWork(world, 'kpu', 'commitRosterImport', found.id);
    expect(await record(nik)).toEqual({
      version: 2,
      phone: '+6281234567891',
      kpj: '12345678905',
      heirs: [['SPOUSE', 'Istri Contoh']],
    });
  });

  test('complete what is recorded of people who are enrolled already, once, and their enrolments stay as they are', async () => {
    const agreementId = agree(world);
    const [bare, half, told] = [goodRow(), goodRow({ PHONE: '081234567892' }), goodRow({ KPJ: '12345678906' })];
    const first = await preview(world, csvOf([bare, half, told]), { agreementId });
    await stepAndWork(world, 'kpu', 'commitRosterImport', first.id);
    const enrolments = () =>
      world.rows.query('select * from enrolment where agreement_id = $1 order by id', [
        findKey('Agreement', agreementId),
      ]);
    const before: unknown = await enrolments();

    const heir = { HEIR_1_NAME: 'Suami Contoh', HEIR_1_RELATION: 'suami' };
    const newcomer = goodRow();
    // Ready rows and rows that complete something in chunks of two, the last of them behind the last ready one.
    const again = [{ ...bare, ...heir }, newcomer, { ...half, PHONE: '081300000001', ...heir }, told];
    const found = await preview(world, csvOf(again), { agreementId });
    expect(found.counts).toMatchObject({ ready: 1, alreadyEnrolled: 3, toSupplement: 2, supplemented: 0, warned: 0 });
    expect((await rowsOf(world, found.id)).map(({ supplements }) => supplements)).toEqual([true, false, true, false]);
    await step(world, 'kpu', 'commitRosterImport', found.id);
    await workRosterImport({ ...world.work, chunkRows: 2 }).run({ importId: findKey('RosterImport', found.id)! });
    const done = await look(world, 'kpu', found.id);
    expect(done.counts).toMatchObject({ enrolled: 1, toSupplement: 0, supplemented: 2 });
    const heirs = [['SPOUSE', 'Suami Contoh']];
    expect(await record(bare.NIK!)).toEqual({ version: 1, phone: null, kpj: null, heirs });
    // The telephone number that was recorded stays.
    expect(await record(half.NIK!)).toEqual({ version: 1, phone: '+6281234567892', kpj: null, heirs });
    expect(((await enrolments()) as unknown[]).slice(0, 3)).toEqual(before);

    const third = await preview(world, csvOf(again), { agreementId });
    expect(third.counts).toMatchObject({ ready: 0, alreadyEnrolled: 4, toSupplement: 0 });
    expect(await step(world, 'kpu', 'commitRosterImport', third.id)).toMatchObject({ code: 'NOTHING_TO_COMMIT' });

    // With nobody to enrol there is still something to record; a row corrected in place counts too.
    const last = await preview(world, csvOf([told]), { agreementId });
    await correct(world, 'kpu', {
      importId: last.id,
      row: 2,
      cells: [{ field: 'PHONE', text: '081234567893' }],
    });
    const recorded = await stepAndWork(world, 'kpu', 'commitRosterImport', last.id);
    expect(recorded).toMatchObject({
      stage: 'COMMITTED',
      undoableUntil: null,
      counts: { enrolled: 0, supplemented: 1 },
    });
    expect(await record(told.NIK!)).toEqual({
      version: 2,
      phone: '+6281234567893',
      kpj: '12345678906',
      heirs: [],
    });
  });

  test('are told of cell by cell where they are wrong, and are left out where the policy says so', async () => {
    const wrong = {
      PHONE: '021-555',
      KPJ: '123',
      POLLING_STATION: '1000',
      HEIR_1_NAME: 'Tanpa Hubungan',
      HEIR_2_RELATION: 'Anak',
      HEIR_3_NAME: 'X Contoh',
      HEIR_3_RELATION: 'Tetangga',
    };
    const strict = await preview(world, csvOf([goodRow(wrong)]));
    const [row] = await rowsOf(world, strict.id);
    expect(row?.errors.map(({ code, field }) => `${code} ${field}`).toSorted()).toEqual([
      'CELL_BLANK HEIR_2_NAME',
      'CELL_UNREADABLE HEIR_1_RELATION',
      'CELL_UNREADABLE HEIR_3_RELATION',
      'INVALID KPJ',
      'INVALID PHONE',
      'INVALID POLLING_STATION',
    ]);
    // Personal cells are not shown, wrong or right.
    expect(row?.unreadCells).toEqual([{ field: 'POLLING_STATION', text: '1000' }]);
    const lenient = await preview(world, csvOf([goodRow(wrong)]), { input: { policy: 'ACCEPT_AND_IGNORE' } });
    expect(lenient.counts).toMatchObject({ ready: 1, warned: 1 });
    expect((await rowsOf(world, lenient.id))[0]).toMatchObject({ heirs: 0, phoneMasked: null, pollingStation: null });
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
      opener: { institution: { code: 'kpu-32.04' }, isMe: false },
      committer: { institution: null },
      approver: { institution: { code: 'kpu-32' } },
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

  test('leaves whom somebody claims for, asks the owner of claims before it takes anybody back, and writes history and version', async () => {
    const agreementId = agree(world);
    const found = await preview(world, csvOf([goodRow(), goodRow(), goodRow()]), { agreementId });
    await stepAndWork(world, 'kpu', 'commitRosterImport', found.id);
    const [first] = await rowsOf(world, found.id);
    world.claimed.add(findKey('Enrolment', first!.enrolment!.id)!);

    world.setClaimsAnswer(false);
    expect(await stepAndWork(world, 'kpu', 'undoRosterImport', found.id)).toMatchObject({
      stage: 'UNDOING',
      awaiting: 'CLAIMS_OWNER',
      working: true,
      counts: { enrolled: 3, undone: 0 },
    });
    expect(await enrolledUnder(agreementId)).toBe(3);

    world.setClaimsAnswer(true);
    await work(world, found.id);
    expect(await look(world, 'kpu', found.id)).toMatchObject({
      stage: 'UNDONE',
      awaiting: null,
      counts: { enrolled: 1, undone: 2, keptForClaim: 1 },
    });
    expect((await rowsOf(world, found.id)).map(({ state, enrolment }) => [state, enrolment?.state])).toEqual([
      ['ENROLLED', 'ENROLLED'],
      ['UNDONE', 'REJECTED'],
      ['UNDONE', 'REJECTED'],
    ]);
    expect(await inRollup(agreementId)).toBe(1);
    const history: unknown[] = await world.rows.query(
      `select enrolment.version, event.step, event.subject, event.institution_code, event.reason
       from enrolment join enrolment_event event on event.enrolment_id = enrolment.id where agreement_id = $1`,
      [findKey('Agreement', agreementId)],
    );
    const taken = {
      version: 2,
      step: 'REJECT',
      subject: 'test-INSTITUTION_OFFICER',
      institution_code: 'kpu-32.04',
      reason: expect.stringContaining('Salah berkas (uji)') as unknown,
    };
    expect(history).toEqual([taken, taken]);
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

describe('a roster of an institution of which the planner knows nobody', () => {
  const lines = 'select $1::bytea as nik_fingerprint, 1 as kept';
  const planOf = async (found: string, wanted: string): Promise<string> => {
    const rows: { 'QUERY PLAN': string }[] = await world.rows.query(
      `explain select from (${lines}) line cross join lateral (${found}) person ${wanted}`,
      [Buffer.alloc(32)],
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  beforeAll(async () => {
    await world.rows.query(`
      insert into participant (nik_sealed, nik_fingerprint, name, birth_date, sex, employment_status, institution_code, example, registered_at)
      select '\\x00', decode(lpad(to_hex(n), 64, '0'), 'hex'), 'Contoh', '1990-01-01', 'MALE', 'NON_ASN', 'kpu-11.' || n % 20, true, now()
      from generate_series(1, 4000) n`);
    await world.rows.query('analyze participant, enrolment');
  });

  test('looks its people up by NIK: reading the institution for each row made every chunk dearer than the one before', async () => {
    const plan = await planOf(personOfLine('line', "'kpu-99.99'"), '');
    expect(plan).toMatch(/participant_nik_institution_key/u);
    expect(plan).not.toMatch(/Seq Scan|Index Cond:.*institution_code/u);
  });

  test('looks their enrolments up by person, under an agreement that nobody is enrolled under yet', async () => {
    const plan = await planOf(
      personOfLine('line', "'kpu-99.99'"),
      `cross join lateral (${enrolmentsOfPerson()}) other where other.agreement_id = '${crypto.randomUUID()}'`,
    );
    expect(plan).toMatch(/\(participant_id = participant\.id\)/u);
    expect(plan).not.toMatch(/enrolment_agreement/u);
  });
});
