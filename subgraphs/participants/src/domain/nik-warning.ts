import { isDistrictCode } from '@payung/kit/values/district-codes.ts';
import { readNik } from '@payung/kit/values/nik.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { ParticipantWarningCode, Sex } from '../schema.types.ts';

/** A doubt about a NIK. */
export interface NikWarning {
  readonly code: ParticipantWarningCode;
  readonly message: Sentence;
}

/** What a person declared beside the NIK. */
export interface Declared {
  readonly birthDate: PlainDate;
  readonly sex: Sex;
}

/**
 * Where a well-formed NIK disagrees with what the person declared. It only warns: a NIK is never issued anew,
 * not when a birth date is corrected, not when a person moves, not when a province splits.
 */
export function nikWarnings(nik: string, { birthDate, sex }: Declared): readonly NikWarning[] {
  const reading = readNik(nik);
  if (!reading.ok) return [];
  const { parts } = reading;
  const warnings: NikWarning[] = [];
  if (parts.day !== birthDate.day || parts.month !== birthDate.month || parts.yearOfCentury !== birthDate.year % 100) {
    warnings.push({
      code: 'NIK_DOB_MISMATCH',
      message: {
        id: 'Tanggal lahir di NIK berbeda dari yang dinyatakan.',
        en: 'The date of birth in the NIK differs from the one declared.',
      },
    });
  }
  if (parts.sex !== sex) {
    warnings.push({
      code: 'NIK_SEX_MISMATCH',
      message: {
        id: 'Jenis kelamin di NIK berbeda dari yang dinyatakan.',
        en: 'The sex in the NIK differs from the one declared.',
      },
    });
  }
  if (!isDistrictCode(parts.districtCode)) {
    warnings.push({
      code: 'NIK_REGION_UNKNOWN',
      message: {
        id: 'Kode kecamatan di NIK tidak ada dalam daftar wilayah sekarang; kode lama tetap berlaku setelah pemekaran.',
        en: 'The district in the NIK is not in the register of today; codes of before a split stay valid.',
      },
    });
  }
  return warnings;
}
