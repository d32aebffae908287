import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';
import { readNik } from '@payung/kit/values/nik.ts';
import { isRegionCode } from '@payung/kit/values/region-code.ts';

import type { FileNoticeInput, NoticeIncidentInput } from '../schema.types.ts';
import { checkMoment } from './check-claim-input.ts';
import { checkPhone, checkText } from './claim-text.ts';

/** What a notice says, whoever gives it. Who has an account may name the enrolment and the place of duty besides. */
export type NoticeFacts = FileNoticeInput &
  Partial<Pick<NoticeIncidentInput, 'enrolmentId' | 'institutionCode' | 'regionCode'>>;

type Invalid = { readonly refused: Refusal<'INVALID'> };

/** The minimum data of Art 8A: who (card number or NIK), what happened with place, source, date and time, and who says so with a telephone. */
export function checkNotice(input: NoticeFacts, now: Instant): Invalid | null {
  const { occurredAt, place, chronology, injurySource, notifierName, notifierPhone } = input;
  return (
    checkMoment(occurredAt, now) ??
    checkText(place, { field: 'place', least: 1, most: 300 }) ??
    checkText(chronology, { field: 'chronology', least: 10, most: 4_000 }) ??
    checkText(injurySource, { field: 'injurySource', least: 1, most: 300 }) ??
    checkWhom(input) ??
    checkText(notifierName, { field: 'notifierName', least: 2, most: 100 }) ??
    checkPhone(notifierPhone, 'notifierPhone') ??
    checkCodes(input)
  );
}

function checkWhom({ enrolmentId, nik, kpj }: NoticeFacts): Invalid | null {
  if (enrolmentId == null && nik == null && kpj == null) return WHOM;
  if (nik != null && 'error' in readNik(nik)) return BAD_NIK;
  return kpj != null && !/^\d{5,20}$/.test(kpj) ? BAD_KPJ : null;
}

function checkCodes({ institutionCode, regionCode }: NoticeFacts): Invalid | null {
  if (institutionCode != null && splitInstitutionCode(institutionCode) === null) return BAD_INSTITUTION;
  return regionCode != null && !isRegionCode(regionCode) ? BAD_REGION : null;
}

const WHOM = refuse(
  'INVALID',
  {
    id: 'Isi NIK atau nomor kartu peserta (KPJ) orang yang mengalami kejadian (Permenaker 1/2025 Pasal 8A).',
    en: 'Give the NIK or the card number (KPJ) of the person it happened to (Permenaker 1/2025 Art 8A).',
  },
  'nik',
);
const BAD_NIK = refuse(
  'INVALID',
  { id: 'NIK terdiri atas 16 angka yang sah. Periksa angkanya.', en: 'A NIK has 16 valid digits. Check them.' },
  'nik',
);
const BAD_KPJ = refuse(
  'INVALID',
  { id: 'Nomor kartu peserta terdiri atas 5 sampai 20 angka.', en: 'A card number has 5 to 20 digits.' },
  'kpj',
);
const BAD_INSTITUTION = refuse(
  'INVALID',
  { id: 'Isi kode instansi, misalnya kpu-32.04.', en: 'Give the code of an institution, as in kpu-32.04.' },
  'institutionCode',
);
const BAD_REGION = refuse(
  'INVALID',
  { id: 'Isi kode wilayah, misalnya 32.04.', en: 'Give the code of a region, as in 32.04.' },
  'regionCode',
);
