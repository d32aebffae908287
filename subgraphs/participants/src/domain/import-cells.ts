import { findPlainDate, Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { EmploymentStatus, HeirRelation, Sex } from '../schema.types.ts';

/**
 * Reads a date as rosters write it: `1997-09-06`, `06-09-1997`, `6/9/1997`, `06.09.1997`. The day stands before the
 * month, as everywhere in Indonesia; two-digit years are not read, since nobody can know the century.
 */
export function readDateCell(text: string): PlainDate | null {
  const iso = findPlainDate(text);
  if (iso !== null) return iso;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (year === '') return null;
  return findPlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const FIRST_SERIAL = 1;
const LAST_SERIAL = 2_958_465;

/** The date that a workbook counts as a number of days, or null. Its 29 February 1900, which never was, is left out. */
export function dateOfSerial(serial: number, startsIn1904: boolean): PlainDate | null {
  const days = Math.floor(serial) + (startsIn1904 ? 1_462 : 0);
  if (!(days >= FIRST_SERIAL && days <= LAST_SERIAL) || days === 60) return null;
  return Temporal.PlainDate.from('1899-12-31').add({ days: days > 60 ? days - 1 : days });
}

const SEXES: Readonly<Record<string, Sex>> = {
  L: 'MALE',
  P: 'FEMALE',
  'LAKI-LAKI': 'MALE',
  'LAKI LAKI': 'MALE',
  LAKI: 'MALE',
  PRIA: 'MALE',
  PEREMPUAN: 'FEMALE',
  WANITA: 'FEMALE',
  MALE: 'MALE',
  FEMALE: 'FEMALE',
};

/** Reads `L`, `P` and the words for them. `M` and `F` are not read: nobody writes them here. */
export function readSexCell(text: string): Sex | null {
  return SEXES[text.toUpperCase()] ?? null;
}

const STATUSES: Readonly<Record<string, EmploymentStatus>> = {
  NON_ASN: 'NON_ASN',
  'NON ASN': 'NON_ASN',
  'NON-ASN': 'NON_ASN',
  'BUKAN ASN': 'NON_ASN',
  PNS: 'PNS',
  CPNS: 'CPNS',
  PPPK: 'PPPK',
  P3K: 'PPPK',
  TNI: 'TNI',
  POLRI: 'POLRI',
  PEJABAT_NEGARA: 'STATE_OFFICIAL',
  'PEJABAT NEGARA': 'STATE_OFFICIAL',
  STATE_OFFICIAL: 'STATE_OFFICIAL',
};

/** Reads an employment status. */
export function readStatusCell(text: string): EmploymentStatus | null {
  return STATUSES[text.toUpperCase()] ?? null;
}

const RELATIONS: Readonly<Record<string, HeirRelation>> = {
  SUAMI: 'SPOUSE',
  ISTRI: 'SPOUSE',
  ISTERI: 'SPOUSE',
  JANDA: 'SPOUSE',
  DUDA: 'SPOUSE',
  PASANGAN: 'SPOUSE',
  ANAK: 'CHILD',
  'ANAK KANDUNG': 'CHILD',
  'ORANG TUA': 'PARENT',
  ORANGTUA: 'PARENT',
  AYAH: 'PARENT',
  BAPAK: 'PARENT',
  IBU: 'PARENT',
  KAKEK: 'GRANDPARENT',
  NENEK: 'GRANDPARENT',
  'KAKEK/NENEK': 'GRANDPARENT',
  CUCU: 'GRANDCHILD',
  SAUDARA: 'SIBLING',
  'SAUDARA KANDUNG': 'SIBLING',
  KAKAK: 'SIBLING',
  ADIK: 'SIBLING',
  MERTUA: 'PARENT_IN_LAW',
  WASIAT: 'NAMED_IN_WILL',
};

/** Reads how an heir is related, or null. The words of the schema are read too. */
export function readRelationCell(text: string): HeirRelation | null {
  const word = text.toUpperCase().replaceAll(/\s+/g, ' ');
  return RELATIONS[word] ?? (Object.values(RELATIONS).find((relation) => relation === word) || null);
}

/** Whole rupiah as they are written: plain, with dots between thousands as here, or with commas as in English. */
const AMOUNTS = [
  /^(\d{1,12})(?:[.,]00?|,-)?$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:,00?|,-)?$/,
  /^(\d{1,3}(?:,\d{3})+)(?:\.00?)?$/,
];

/** Reads whole rupiah: `1100000`, `1.100.000`, `1,100,000`, `Rp 1.100.000,00`. A fraction that is not nothing is not read. */
export function readRupiahCell(text: string): number | null {
  const bare = text.replace(/^Rp\.?\s*/i, '');
  for (const shape of AMOUNTS) {
    const digits = shape.exec(bare)?.[1]?.replaceAll(/[.,]/g, '');
    if (digits !== undefined) return digits.length <= 12 ? Number(digits) : null;
  }
  return null;
}
