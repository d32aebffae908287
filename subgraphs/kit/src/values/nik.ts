/**
 * The Nomor Induk Kependudukan: sixteen digits `PPKKCC DDMMYY SSSS`: province, regency and district of
 * first registration, birth date (day + 40 for women) and a serial from 0001. It is never issued anew,
 * so that a date, a sex or a region in it that disagrees with the person is a question, not an error.
 */
export interface NikParts {
  /** Kemendagri code of the district of first registration, as in `32.04.11`. */
  readonly districtCode: string;
  readonly sex: 'FEMALE' | 'MALE';
  readonly day: number;
  readonly month: number;
  /** The last two digits of the year of birth. */
  readonly yearOfCentury: number;
}

/** Why a text is not a NIK. */
export type NikError = 'NOT_16_DIGITS' | 'NO_SUCH_DATE' | 'SERIAL_ZERO';

/** A well-formed NIK taken apart, or what is wrong with its shape. */
export type NikReading =
  | { readonly ok: true; readonly parts: NikParts }
  | { readonly ok: false; readonly error: NikError };

/** Reads the shape of a NIK. Nothing is guessed and nothing repaired; a region that does not exist is for the caller to question. */
export function readNik(nik: string): NikReading {
  if (!/^\d{16}$/.test(nik)) return { ok: false, error: 'NOT_16_DIGITS' };
  const [province, regency, district] = [nik.slice(0, 2), nik.slice(2, 4), nik.slice(4, 6)];
  const [dayCode, month, yearOfCentury] = [nik.slice(6, 8), nik.slice(8, 10), nik.slice(10, 12)].map(Number) as [
    number,
    number,
    number,
  ];
  const female = dayCode > 40;
  const day = female ? dayCode - 40 : dayCode;
  if (!dateCanExist(day, month, yearOfCentury)) return { ok: false, error: 'NO_SUCH_DATE' };
  if (nik.endsWith('0000')) return { ok: false, error: 'SERIAL_ZERO' };
  return {
    ok: true,
    parts: {
      districtCode: `${province}.${regency}.${district}`,
      sex: female ? 'FEMALE' : 'MALE',
      day,
      month,
      yearOfCentury,
    },
  };
}

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * A day that exists in the 1900s or in the 2000s. Only 29 February tells years apart: every fourth has one, and of the
 * years 00 the one of 2000 does. A roster asks this a million times, hence no calendar.
 */
function dateCanExist(day: number, month: number, yearOfCentury: number): boolean {
  const longest = LONGEST_MONTHS[month - 1];
  if (longest === undefined || day < 1 || day > longest) return false;
  return !(month === 2 && day === 29) || yearOfCentury % 4 === 0;
}

/** The NIK as people without the right to it see it: the first four and the last two digits. The birth date is among the hidden. */
export function maskNik(nik: string): string {
  return `${nik.slice(0, 4)}${'•'.repeat(10)}${nik.slice(-2)}`;
}
