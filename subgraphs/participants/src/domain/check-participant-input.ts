import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';
import { readNik } from '@payung/kit/values/nik.ts';
import type { NikError } from '@payung/kit/values/nik.ts';
import { isRegionCode } from '@payung/kit/values/region-code.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

type Refused = { readonly refused: Refusal<'INVALID' | 'NIK_INVALID'> };

/** What is checked of a person before anything is written. */
export interface ParticipantInput {
  readonly nik: string;
  readonly name: string;
  readonly birthDate: PlainDate;
  readonly regionCode?: string | null | undefined;
  readonly institutionCode: string;
}

/** Without control characters and halves of characters, which no name has and no database keeps; counted as people count. */
const NAME = /^[^\p{Cc}\p{Cs}]{2,100}$/u;

/** The youngest age that any ad-hoc body takes. */
const YOUNGEST = 17;
const OLDEST = 120;

const NIK_SENTENCES: Readonly<Record<NikError, Sentence>> = {
  NOT_16_DIGITS: {
    id: 'NIK harus 16 angka. Bila berasal dari Excel, periksa apakah nol di depan hilang atau angka di belakang menjadi nol.',
    en: 'A NIK has 16 digits. If it comes from Excel, check whether a leading zero was lost or trailing digits became zeros.',
  },
  NO_SUCH_DATE: {
    id: 'Tanggal lahir di NIK (angka ke-7 sampai ke-12; hari + 40 untuk perempuan) tidak ada di kalender.',
    en: 'The birth date in the NIK (digits 7 to 12; day + 40 for women) does not exist in the calendar.',
  },
  // Excel keeps fifteen digits: the serials 0001 to 0009 all arrive as 0000.
  SERIAL_ZERO: {
    id: 'Nomor urut di akhir NIK dimulai dari 0001. Bila berasal dari Excel, angka ke-16 mungkin berubah menjadi nol: ambil dari KTP-nya.',
    en: 'The serial at the end of a NIK starts from 0001. If it comes from Excel, the 16th digit may have become a zero: take it from the identity card.',
  },
};

/** Checks a person by what they declare, without looking anything up. Answers the first problem, or null. */
export function checkParticipantInput(input: ParticipantInput, today: PlainDate): Refused | null {
  return (
    checkNik(input.nik) ??
    checkName(input.name) ??
    checkBirthDate(input.birthDate, today) ??
    checkResidence(input.regionCode) ??
    checkInstitution(input.institutionCode)
  );
}

/** Checks the shape of a NIK. */
export function checkNik(nik: string): Refused | null {
  const reading = readNik(nik);
  return reading.ok ? null : refuse('NIK_INVALID', NIK_SENTENCES[reading.error], 'nik');
}

/** Checks a name. */
export function checkName(name: string): Refused | null {
  if (NAME.test(name.trim())) return null;
  return invalid('name', {
    id: 'Nama ditulis dalam satu baris, 2 sampai 100 huruf.',
    en: 'A name is one line of 2 to 100 characters.',
  });
}

/** Checks that somebody has the age of an officer. */
export function checkBirthDate(birthDate: PlainDate, today: PlainDate): Refused | null {
  const youngest = today.subtract({ years: YOUNGEST });
  const oldest = today.subtract({ years: OLDEST });
  if (Temporal.PlainDate.compare(birthDate, youngest) <= 0 && Temporal.PlainDate.compare(birthDate, oldest) >= 0)
    return null;
  return invalid('birthDate', {
    id: `Tanggal lahir tidak sesuai: petugas berusia ${YOUNGEST} sampai ${OLDEST} tahun. Periksa tahunnya.`,
    en: `The date of birth does not fit: officers are ${YOUNGEST} to ${OLDEST} years old. Check the year.`,
  });
}

/** Checks the code of the region of residence, where one is given. */
export function checkResidence(regionCode: string | null | undefined): Refused | null {
  if (regionCode === undefined || regionCode === null || isRegionCode(regionCode)) return null;
  return invalid('regionCode', {
    id: 'Kode wilayah ditulis seperti 32.04.11.2001.',
    en: 'A region code is written like 32.04.11.2001.',
  });
}

function checkInstitution(institutionCode: string): Refused | null {
  if (splitInstitutionCode(institutionCode) !== null) return null;
  return invalid('institutionCode', {
    id: 'Kode instansi ditulis seperti kpu-32.04.',
    en: 'An institution code is written like kpu-32.04.',
  });
}

function invalid(field: string, message: Sentence): Refused {
  return refuse('INVALID', message, field);
}
