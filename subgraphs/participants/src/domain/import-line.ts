import { findNikDamage } from '@payung/kit/values/nik-damage.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { regionCovers } from '@payung/kit/values/region-code.ts';

import type { EmploymentStatus, RosterField, RosterPolicy, Sex } from '../schema.types.ts';
import { checkCategory, checkPeriod, checkPlaceOfDuty, checkWageBase } from './check-enrolment-input.ts';
import { checkBirthDate, checkName, checkNik, checkResidence } from './check-participant-input.ts';
import { refuseByAgreement, refuseCivilServant } from './decide-enrolment.ts';
import type { AgreementFacts } from './decide-enrolment.ts';
import { readDateCell, readRupiahCell, readSexCell, readStatusCell } from './import-cells.ts';
import { asIgnored, errorAt, errorOf, warningAt } from './import-problem.ts';
import type { ProblemKind } from './import-problem.ts';
import { HEIR_FIELDS, readRecordCells } from './import-record.ts';
import type { RecordCells } from './import-record.ts';
import { nikWarnings } from './nik-warning.ts';

/** A row's cells by what they hold, trimmed; a NIK as it came. What the file has no column for is not there. */
export type LineCells = Readonly<Partial<Record<RosterField, string>>>;

/** What every row of an import is checked against. */
export interface LineRules {
  readonly today: PlainDate;
  readonly institutionCode: string;
  readonly policy: RosterPolicy;
  readonly defaults: LineDefaults;
  readonly facts: AgreementFacts;
  readonly mouOpensEnrolment: boolean;
  /** The regions of who opened the import: nobody is enrolled by a roster where a single enrolment would be refused. */
  readonly scopeRegions: readonly string[];
}

/** Values for cells that are blank. */
export interface LineDefaults {
  readonly categoryCode: string | null;
  readonly regionCode: string | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly wageBase: number | null;
}

/** A row as it was understood. What could not be read is null, and a problem says so. */
export interface CheckedLine extends RecordCells {
  /** As it stands in the cell, right or wrong; null when blank. */
  readonly nik: string | null;
  readonly nikReads: boolean;
  readonly name: string | null;
  readonly birthDate: PlainDate | null;
  readonly sex: Sex | null;
  readonly residenceCode: string | null;
  readonly employmentStatus: EmploymentStatus | null;
  readonly categoryCode: string | null;
  readonly regionCode: string | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly wageBase: number | null;
  /** Cells that could not be read, by what they hold: nothing above tells what stands in them. Null where there are none. */
  readonly unread: LineCells | null;
  readonly problems: readonly ProblemKind[];
}

/**
 * Makes the check of one row by itself and against the agreement, by the same rules that single people are registered
 * and enrolled by. Unlike those it finds every problem, not the first.
 */
export function lineChecker(rules: LineRules): (cells: LineCells, numericNik: boolean) => CheckedLine {
  const dates = remember(readDateCell);
  const ages = remember((text: string) => {
    const date = dates(text);
    return date === null ? null : checkBirthDate(date, rules.today);
  });
  const allowed = remember((key: string) => {
    const [categoryCode = '', regionCode = ''] = key.split('|');
    return refusalsOf(rules, categoryCode, regionCode);
  });
  const periods = new Map<PlainDate, Map<PlainDate, ReturnType<typeof checkPeriod>>>();
  const period = (startsOn: PlainDate, endsOn: PlainDate) => {
    const ends = periods.get(startsOn) ?? new Map<PlainDate, ReturnType<typeof checkPeriod>>();
    if (periods.size < LARGEST_MEMORY) periods.set(startsOn, ends);
    const known = ends.get(endsOn);
    if (known !== undefined) return known;
    const checked = checkPeriod({ startsOn, endsOn });
    if (ends.size < LARGEST_MEMORY) ends.set(endsOn, checked);
    return checked;
  };

  return (cells, numericNik) => {
    const problems: ProblemKind[] = [];
    const unread: Partial<Record<RosterField, string>> = {};
    /** Notes a problem of a cell that may be blank: the policy says whether it costs the row. */
    const optional = (problem: ProblemKind): void => {
      problems.push(rules.policy === 'ACCEPT_AND_IGNORE' ? asIgnored(problem) : problem);
    };
    const needed = <T>(field: RosterField, read: (text: string) => T | null, otherwise: T | null): T | null => {
      const text = cells[field] ?? '';
      if (text === '') {
        if (otherwise === null) problems.push(blankAt(field));
        return otherwise;
      }
      const value = read(text);
      if (value === null) {
        unread[field] = text;
        problems.push(UNREADABLE[field] ?? blankAt(field));
      }
      return value;
    };

    const nik = (cells.NIK ?? '') === '' ? null : (cells.NIK ?? null);
    const nikProblem = checkNikCell(nik, numericNik);
    if (nikProblem !== null) problems.push(nikProblem);

    const name = needed('NAME', (text) => text.normalize('NFC'), null);
    const badName = name === null ? null : checkName(name);
    if (badName !== null) problems.push(errorOf('NAME', badName.refused));

    const birthDate = needed('BIRTH_DATE', dates, null);
    const badAge = birthDate === null ? null : ages(cells.BIRTH_DATE ?? '');
    if (badAge !== null) problems.push(errorOf('BIRTH_DATE', badAge.refused));

    const sex = needed('SEX', readSexCell, null);

    let residenceCode = (cells.RESIDENCE_CODE ?? '') === '' ? null : (cells.RESIDENCE_CODE ?? null);
    const badResidence = checkResidence(residenceCode);
    if (badResidence !== null) {
      optional(errorOf('RESIDENCE_CODE', badResidence.refused));
      unread.RESIDENCE_CODE = residenceCode ?? '';
      residenceCode = null;
    }

    const statusText = cells.EMPLOYMENT_STATUS ?? '';
    const employmentStatus = statusText === '' ? null : readStatusCell(statusText);
    // Never ignored: whoever cannot be told from a civil servant is not enrolled by chance.
    if (statusText !== '' && employmentStatus === null) {
      unread.EMPLOYMENT_STATUS = statusText;
      problems.push(UNREADABLE.EMPLOYMENT_STATUS!);
    }
    const excluded = employmentStatus === null ? null : refuseCivilServant(employmentStatus);
    if (excluded !== null) problems.push(errorOf('EMPLOYMENT_STATUS', excluded.refused));

    const categoryCode = needed('CATEGORY_CODE', (text) => text.toUpperCase(), rules.defaults.categoryCode);
    const regionCode = needed('REGION_CODE', (text) => text, rules.defaults.regionCode);
    if (categoryCode !== null || regionCode !== null) {
      problems.push(...(allowed(`${categoryCode ?? ''}|${regionCode ?? ''}`) ?? []));
    }

    const startsOn = needed('STARTS_ON', dates, rules.defaults.startsOn);
    const endsOn = needed('ENDS_ON', dates, rules.defaults.endsOn);
    const badPeriod = startsOn === null || endsOn === null ? null : period(startsOn, endsOn);
    if (badPeriod !== null) problems.push(errorOf('ENDS_ON', badPeriod.refused));

    const wageBase = needed('WAGE_BASE', readRupiahCell, rules.defaults.wageBase);
    const badWage = wageBase === null ? null : checkWageBase(wageBase);
    if (badWage !== null) problems.push(errorOf('WAGE_BASE', badWage.refused));

    const record = readRecordCells(cells, (problem) => {
      keepUnread(problem.field, cells, unread);
      optional(problem);
    });

    if (nik !== null && nikProblem === null && birthDate !== null && sex !== null) {
      for (const { code, message } of nikWarnings(nik, { birthDate, sex }))
        problems.push(warningAt('NIK', code, message));
    }
    return {
      nik,
      nikReads: nikProblem === null,
      name,
      birthDate,
      sex,
      residenceCode,
      employmentStatus,
      categoryCode,
      regionCode,
      startsOn,
      endsOn,
      wageBase,
      ...record,
      unread: isEmpty(unread) ? null : unread,
      problems,
    };
  };
}

/** Notes what stands in a cell that could not be read; of an heir both cells, since neither is kept without the other. */
function keepUnread(field: RosterField | null, cells: LineCells, unread: Partial<Record<RosterField, string>>): void {
  const pair = HEIR_FIELDS.find((fields) => fields.some((one) => one === field));
  for (const one of pair ?? (field === null ? [] : [field])) unread[one] = cells[one] ?? '';
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false;
  return true;
}

function checkNikCell(nik: string | null, numeric: boolean): ProblemKind | null {
  if (nik === null) return blankAt('NIK');
  // A number has lost its sixteenth digit before anybody could look: that it reads well says nothing.
  if (numeric) return NIK_AS_NUMBER;
  const refused = checkNik(nik);
  if (refused === null) return null;
  const damage = findNikDamage(nik);
  return damage === null ? errorOf('NIK', refused.refused) : errorAt('NIK', `NIK_${damage.codes[0]}`, damage.message);
}

/** What the agreement and the session say of a category in a place. Either may be blank, which is told elsewhere. */
function refusalsOf(rules: LineRules, categoryCode: string, regionCode: string): readonly ProblemKind[] {
  const badCategory = categoryCode === '' ? null : checkCategory(categoryCode);
  const badPlace = regionCode === '' ? null : checkPlaceOfDuty(regionCode);
  const problems: ProblemKind[] = [];
  if (badCategory !== null) problems.push(errorOf('CATEGORY_CODE', badCategory.refused));
  if (badPlace !== null) problems.push(errorOf('REGION_CODE', badPlace.refused));
  if (regionCode !== '' && badPlace === null && !rules.scopeRegions.some((code) => regionCovers(code, regionCode))) {
    problems.push(OUTSIDE_SCOPE);
  }
  if (problems.length > 0 || categoryCode === '' || regionCode === '') return problems;
  const { institutionCode, facts, mouOpensEnrolment } = rules;
  const refused = refuseByAgreement({ institutionCode, categoryCode, regionCode }, facts, mouOpensEnrolment);
  if (refused === null) return [];
  return [errorOf(FIELD_OF_REFUSAL[refused.refused.field ?? ''] ?? null, refused.refused)];
}

const FIELD_OF_REFUSAL: Readonly<Record<string, RosterField>> = {
  categoryCode: 'CATEGORY_CODE',
  regionCode: 'REGION_CODE',
};

const LARGEST_MEMORY = 50_000;

/** Remembers answers by text: of a million rows few dates, places and categories differ. It never grows without end. */
function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    if (known.size < LARGEST_MEMORY) known.set(text, made);
    return made;
  };
}

const OUTSIDE_SCOPE = errorAt('REGION_CODE', 'FORBIDDEN', {
  id: 'Tempat tugas berada di luar wilayah kewenangan pembuka impor.',
  en: 'The place of duty is outside the regions of who opened the import.',
});

const NIK_AS_NUMBER = errorAt('NIK', 'NIK_STORED_AS_NUMBER', {
  id: 'NIK disimpan sebagai bilangan di lembar kerja: angka ke-16 sudah hilang. Atur kolom sebagai Teks dan isi ulang dari KTP.',
  en: 'The workbook holds the NIK as a number: its 16th digit is lost. Make the column Text and fill it in again from the identity card.',
});

const blanks = new Map<RosterField, ProblemKind>();

function blankAt(field: RosterField): ProblemKind {
  const known = blanks.get(field);
  if (known !== undefined) return known;
  const made = errorAt(field, 'CELL_BLANK', {
    id: 'Sel ini wajib diisi dan tidak ada nilai bakunya.',
    en: 'This cell is needed and has no default.',
  });
  blanks.set(field, made);
  return made;
}

const unreadable = (field: RosterField, id: string, en: string): ProblemKind =>
  errorAt(field, 'CELL_UNREADABLE', { id, en });
const DATE_ID = 'Tanggal ditulis seperti 1997-09-06 atau 06-09-1997, dengan tahun empat angka.';
const DATE_EN = 'A date is written like 1997-09-06 or 06-09-1997, with four digits of the year.';

const UNREADABLE: Readonly<Partial<Record<RosterField, ProblemKind>>> = {
  BIRTH_DATE: unreadable('BIRTH_DATE', DATE_ID, DATE_EN),
  STARTS_ON: unreadable('STARTS_ON', DATE_ID, DATE_EN),
  ENDS_ON: unreadable('ENDS_ON', DATE_ID, DATE_EN),
  SEX: unreadable('SEX', 'Jenis kelamin ditulis L atau P.', 'Sex is written L (male) or P (female).'),
  EMPLOYMENT_STATUS: unreadable(
    'EMPLOYMENT_STATUS',
    'Status kepegawaian ditulis NON_ASN, PNS, CPNS, PPPK, TNI, POLRI, atau PEJABAT_NEGARA.',
    'Employment status is written NON_ASN, PNS, CPNS, PPPK, TNI, POLRI or PEJABAT_NEGARA.',
  ),
  WAGE_BASE: unreadable(
    'WAGE_BASE',
    'Dasar upah ditulis dalam rupiah bulat seperti 1300000 atau 1.300.000.',
    'A wage base is written in whole rupiah like 1300000 or 1.300.000.',
  ),
};
