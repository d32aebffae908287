import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, it } from 'vitest';

import { BANDUNG } from '../testing/commands.ts';
import { readPollingStation } from './check-enrolment-input.ts';
import {
  dateOfSerial,
  readDateCell,
  readRelationCell,
  readRupiahCell,
  readSexCell,
  readStatusCell,
} from './import-cells.ts';
import { fieldOfHeader, fieldsMissing, isBeyondDoubt, mapColumns } from './import-columns.ts';
import { lineChecker } from './import-line.ts';
import type { LineCells, LineRules } from './import-line.ts';
import { cellsOfLine } from './line-cells.ts';
import { TEMPLATE_COLUMNS, templateFile } from './template-columns.ts';

const RULES: LineRules = {
  today: Temporal.PlainDate.from('2024-01-20'),
  institutionCode: 'kpu-32.04',
  policy: 'REJECT_FAILED_ROWS',
  defaults: { categoryCode: null, regionCode: null, startsOn: null, endsOn: null, wageBase: null },
  facts: BANDUNG,
  mouOpensEnrolment: false,
  scopeRegions: ['32.04'],
};
const GOOD: LineCells = {
  NIK: '3204110609970001',
  NAME: 'Budi Contoh',
  BIRTH_DATE: '1997-09-06',
  SEX: 'L',
  CATEGORY_CODE: 'PPS',
  REGION_CODE: '32.04.11.2001',
  STARTS_ON: '2024-01-25',
  ENDS_ON: '2024-02-25',
  WAGE_BASE: '1.300.000',
};
const problemsOf = (cells: LineCells, rules: Partial<LineRules> = {}, numericNik = false) =>
  lineChecker({ ...RULES, ...rules })({ ...GOOD, ...cells }, numericNik).problems.map(
    ({ code, field, rejects }) => `${rejects ? 'error' : 'warning'} ${code} ${field}`,
  );

describe('a row', () => {
  it('that is right has no problem, and is understood as it was meant', () => {
    const line = lineChecker(RULES)(GOOD, false);
    expect(line.problems).toEqual([]);
    expect(line).toMatchObject({ sex: 'MALE', wageBase: 1_300_000, employmentStatus: null, residenceCode: null });
  });

  it.each([
    ['a NIK of Excel', { NIK: '3,20411E+15' }, ['error NIK_SCIENTIFIC_NOTATION NIK']],
    ['a NIK with a space', { NIK: ' 3204110609970001' }, ['error NIK_STRAY_CHARACTERS NIK']],
    ['no NIK at all', { NIK: '' }, ['error CELL_BLANK NIK']],
    ['a name for a NIK', { NIK: 'Budi' }, ['error NIK_INVALID NIK']],
    ['another sex than the NIK (B5)', { SEX: 'P' }, ['warning NIK_SEX_MISMATCH NIK']],
    ['another birth date than the NIK (B6)', { BIRTH_DATE: '16-09-1997' }, ['warning NIK_DOB_MISMATCH NIK']],
    ['a NIK of an unknown district (B8)', { NIK: '9999110609970001' }, ['warning NIK_REGION_UNKNOWN NIK']],
    ['a civil servant (B1)', { EMPLOYMENT_STATUS: 'pns' }, ['error ASN_EXCLUDED EMPLOYMENT_STATUS']],
    ['a status that nobody knows', { EMPLOYMENT_STATUS: 'honorer' }, ['error CELL_UNREADABLE EMPLOYMENT_STATUS']],
    ['a category left out by the agreement', { CATEGORY_CODE: 'KPPS' }, ['error CATEGORY_EXCLUDED CATEGORY_CODE']],
    ['a category never mentioned', { CATEGORY_CODE: 'LINMAS' }, ['error CATEGORY_NOT_IN_AGREEMENT CATEGORY_CODE']],
    ['a place outside of the session', { REGION_CODE: '16.71' }, ['error FORBIDDEN REGION_CODE']],
    ['a place in words', { REGION_CODE: 'Katapang' }, ['error INVALID REGION_CODE']],
    ['a last day before the first', { ENDS_ON: '2024-01-24' }, ['error INVALID ENDS_ON']],
    ['a child', { BIRTH_DATE: '2007-01-21', NIK: '3204112101070001' }, ['error INVALID BIRTH_DATE']],
    ['a year of two digits', { BIRTH_DATE: '06/09/97' }, ['error CELL_UNREADABLE BIRTH_DATE']],
    ['a wage beyond reason', { WAGE_BASE: '100000001' }, ['error INVALID WAGE_BASE']],
    [
      'everything at once: every problem is told, not the first',
      { NIK: '', NAME: '', SEX: 'X', WAGE_BASE: 'x', CATEGORY_CODE: '' },
      [
        'error CELL_BLANK NIK',
        'error CELL_BLANK NAME',
        'error CELL_UNREADABLE SEX',
        'error CELL_BLANK CATEGORY_CODE',
        'error CELL_UNREADABLE WAGE_BASE',
      ],
    ],
  ] as const satisfies readonly (readonly [string, LineCells, readonly string[]])[])('%s', (_name, cells, problems) => {
    expect(problemsOf(cells)).toEqual(problems);
  });

  it('with a NIK stored as a number is an error, however well it reads', () => {
    expect(problemsOf({}, {}, true)).toEqual(['error NIK_STORED_AS_NUMBER NIK']);
  });

  it('outside of the agreement, though within the session, is an error', () => {
    expect(problemsOf({ REGION_CODE: '16.71' }, { scopeRegions: ['ID'] })).toEqual([
      'error OUTSIDE_REGION REGION_CODE',
    ]);
  });

  it('takes a default where a cell is blank, and not where it is wrong', () => {
    const defaults = { ...RULES.defaults, categoryCode: 'PPK', wageBase: 1_000_000 };
    const check = lineChecker({ ...RULES, defaults });
    expect(check({ ...GOOD, CATEGORY_CODE: '', WAGE_BASE: '' }, false)).toMatchObject({
      categoryCode: 'PPK',
      wageBase: 1_000_000,
      problems: [],
    });
    expect(check({ ...GOOD, WAGE_BASE: 'satu juta' }, false).problems).toMatchObject([{ code: 'CELL_UNREADABLE' }]);
  });

  it('keeps a wrong cell that may be blank out of the way only where the policy says so', () => {
    expect(problemsOf({ RESIDENCE_CODE: 'x' })).toEqual(['error INVALID RESIDENCE_CODE']);
    expect(problemsOf({ RESIDENCE_CODE: 'x' }, { policy: 'ACCEPT_AND_IGNORE' })).toEqual([
      'warning CELL_IGNORED RESIDENCE_CODE',
    ]);
    expect(problemsOf({ EMPLOYMENT_STATUS: 'honorer' }, { policy: 'ACCEPT_AND_IGNORE' })).toEqual([
      'error CELL_UNREADABLE EMPLOYMENT_STATUS',
    ]);
  });
});

describe('cells', () => {
  it.each([
    ['1997-09-06', '1997-09-06'],
    ['06-09-1997', '1997-09-06'],
    ['6/9/1997', '1997-09-06'],
    ['06.09.1997', '1997-09-06'],
    ['31/02/1997', null],
    ['09/13/1997', null],
    ['6/9/97', null],
    ['', null],
  ])('a date: %s', (text, date) => {
    expect(readDateCell(text)?.toString() ?? null).toBe(date);
  });

  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [35_679, false, '1997-09-06'],
    [35_679.75, false, '1997-09-06'],
    [34_217, true, '1997-09-06'],
    [0, false, null],
    [2_958_466, false, null],
    [Number.NaN, false, null],
  ])('a date that a workbook counts: %s, from 1904: %s', (serial, from1904, date) => {
    expect(dateOfSerial(serial, from1904)?.toString() ?? null).toBe(date);
  });

  it.each([
    ['1300000', 1_300_000],
    ['1.300.000', 1_300_000],
    ['1,300,000', 1_300_000],
    ['Rp 1.300.000', 1_300_000],
    ['Rp1.300.000,-', 1_300_000],
    ['1.300.000,00', 1_300_000],
    ['1300000.0', 1_300_000],
    ['1.300', 1_300],
    ['1.3', null],
    ['1.300.00', null],
    ['1300000,50', null],
    ['-1', null],
    ['1e6', null],
    ['', null],
  ])('whole rupiah: %s', (text, amount) => {
    expect(readRupiahCell(text)).toBe(amount);
  });

  it('a sex and an employment status, in the words that are used here', () => {
    expect(['L', 'p', 'Perempuan', 'M', ''].map(readSexCell)).toEqual(['MALE', 'FEMALE', 'FEMALE', null, null]);
    expect(['pns', 'P3K', 'Non ASN', 'pejabat negara', 'guru'].map(readStatusCell)).toEqual([
      'PNS',
      'PPPK',
      'NON_ASN',
      'STATE_OFFICIAL',
      null,
    ]);
  });
});

describe('columns', () => {
  it.each([
    ['NIK', 'NIK'],
    [' nik ', 'NIK'],
    ['No. KTP', null],
    ['NO KTP *', 'NIK'],
    ['nama_lengkap', 'NAME'],
    ['Tgl. Lahir', 'BIRTH_DATE'],
    ['Jenis Kelamin (L/P)', 'SEX'],
    ['Catatan', null],
  ])('are recognised by their header: %s', (header, field) => {
    expect(fieldOfHeader(header)).toBe(field);
  });

  it('of the template are recognised beyond doubt, each once', () => {
    const columns = mapColumns(
      TEMPLATE_COLUMNS.map(({ header }) => header),
      null,
    );
    expect(columns.map(({ field }) => field)).toEqual(TEMPLATE_COLUMNS.map(({ field }) => field));
    expect(isBeyondDoubt(columns)).toBe(true);
    expect(mapColumns(['NIK', 'NO KTP'], null).map(({ field }) => field)).toEqual(['NIK', null]);
    expect(isBeyondDoubt(mapColumns(['NIK', 'Catatan'], null))).toBe(false);
  });

  it('that every row needs are missing where there is neither a column nor a default', () => {
    const named = new Set(['NIK', 'NAME', 'BIRTH_DATE', 'SEX'] as const);
    expect(
      fieldsMissing(named, new Set(['CATEGORY_CODE', 'REGION_CODE', 'STARTS_ON', 'ENDS_ON', 'WAGE_BASE'])),
    ).toEqual([]);
    expect(fieldsMissing(named, new Set(['CATEGORY_CODE', 'REGION_CODE', 'STARTS_ON', 'ENDS_ON']))).toEqual([
      'WAGE_BASE',
    ]);
    // A person's own facts have no default.
    expect(fieldsMissing(new Set(), new Set(['NIK', 'NAME']))).toContain('NIK');
  });

  it('of the template come with an example that an import would reject', () => {
    const [, header, example] = /^\ufeff(.*)\r\n(.*)\r\n$/.exec(templateFile()) ?? [];
    expect(header?.split(';')).toHaveLength(TEMPLATE_COLUMNS.length);
    const cells = Object.fromEntries(
      (example ?? '').split(';').map((cell, index) => [TEMPLATE_COLUMNS[index]!.field, cell]),
    );
    expect(problemsOf(cells)).toEqual(['error NIK_INVALID NIK']);
  });
});

describe('cells that may be blank', () => {
  it.each([
    ['Istri', 'SPOUSE'],
    ['suami', 'SPOUSE'],
    ['ANAK  KANDUNG', 'CHILD'],
    ['orang tua', 'PARENT'],
    ['Nenek', 'GRANDPARENT'],
    ['PARENT_IN_LAW', 'PARENT_IN_LAW'],
    ['tetangga', null],
    ['', null],
  ])('an heir who is "%s" is read as %s', (text, relation) => {
    expect(readRelationCell(text)).toBe(relation);
  });

  it.each([
    ['7', '007'],
    ['007', '007'],
    ['TPS 12', '012'],
    ['tps-012', '012'],
    ['999', '999'],
    ['1000', null],
    ['0', null],
    ['TPS', null],
    ['7a', null],
  ])('a polling station "%s" is read as %s', (text, number) => {
    expect(readPollingStation(text)).toBe(number);
  });
});

describe('a row that is checked again from what is kept of it', () => {
  const kept = (cells: LineCells): LineCells => {
    const line = lineChecker(RULES)({ ...GOOD, ...cells }, false);
    return cellsOfLine({
      ...line,
      birthDate: line.birthDate?.toString() ?? null,
      startsOn: line.startsOn?.toString() ?? null,
      endsOn: line.endsOn?.toString() ?? null,
    });
  };
  it.each<[string, LineCells]>([
    ['right in everything', {}],
    ['with dates and amounts as people write them', { BIRTH_DATE: '6/9/1997', WAGE_BASE: 'Rp 1.300.000,00' }],
    ['with cells that cannot be read', { SEX: 'M', WAGE_BASE: 'satu juta', ENDS_ON: 'akhir Februari' }],
    ['with a residence that is none', { RESIDENCE_CODE: 'Katapang' }],
    ['with a damaged NIK', { NIK: "'3204110609970001" }],
    ['with a status nobody knows', { EMPLOYMENT_STATUS: 'honorer' }],
    ['of a state official', { EMPLOYMENT_STATUS: 'PEJABAT NEGARA' }],
    [
      'with heirs, one of whom cannot be read',
      {
        HEIR_1_NAME: 'Tanpa Hubungan',
        HEIR_2_NAME: 'Anak Contoh',
        HEIR_2_RELATION: 'anak',
        PHONE: '0812-3456-7890',
        KPJ: '12345678901',
        POLLING_STATION: 'TPS 7',
      },
    ],
    [
      'with nothing but a NIK',
      { NAME: '', BIRTH_DATE: '', SEX: '', CATEGORY_CODE: '', REGION_CODE: '', WAGE_BASE: '' },
    ],
  ])('%s, has the same problems and the same values', (_name, cells) => {
    const check = lineChecker(RULES);
    const [first, again] = [check({ ...GOOD, ...cells }, false), check(kept(cells), false)];
    expect(again.problems).toEqual(first.problems);
    expect({ ...again, problems: [] }).toEqual({ ...first, problems: [] });
  });
});
