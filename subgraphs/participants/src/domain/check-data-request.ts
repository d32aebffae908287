import { refuse } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';
import { readNik } from '@payung/kit/values/nik.ts';

import type { DataRequester, IdentityProof, RecordDataRequestInput } from '../schema.types.ts';

/** A request may be entered so many days after it came in: an office that found a letter still has to answer it. */
const OLDEST_DAYS = 30;

/** Which papers prove who asks. */
const PROOFS: Readonly<Record<DataRequester, readonly IdentityProof[]>> = {
  SELF: ['IDENTITY_CARD_IN_PERSON', 'IDENTITY_CARD_BY_VIDEO'],
  HEIR: ['HEIR_CERTIFICATE'],
  PROXY: ['POWER_OF_ATTORNEY'],
};

/** Why a request cannot be taken in, or null. */
export function checkDataRequest(input: RecordDataRequestInput, now: Instant) {
  if (!readNik(input.nik).ok) return nikInvalid;
  if (!PROOFS[input.requester].includes(input.verifiedBy)) return wrongProof;
  if (isTooEarly(input.receivedAt, now)) return notThen;
  if (input.kind === 'CORRECTION' && !isText(input.wording, 3, 2_000)) return noWording;
  if (input.kind === 'ACCESS' && (input.wording?.trim() ?? '') !== '') return wordingOfNothing;
  if (input.institutionCode != null && splitInstitutionCode(input.institutionCode) === null) return noInstitution;
  return null;
}

/** Whether a text has so many characters, the blanks around it aside, and none that cannot be kept. */
export function isText(text: string | null | undefined, fewest: number, most: number): text is string {
  const { length } = text?.trim() ?? '';
  return length >= fewest && length <= most && !text?.includes('\0');
}

function isTooEarly(receivedAt: Instant, now: Instant): boolean {
  const oldest = now.subtract({ hours: OLDEST_DAYS * 24 });
  return Temporal.Instant.compare(receivedAt, now) > 0 || Temporal.Instant.compare(receivedAt, oldest) < 0;
}

const nikInvalid = refuse(
  'NIK_INVALID',
  {
    id: 'NIK tidak berbentuk benar: 16 angka, dengan tanggal yang ada. Periksa pada KTP.',
    en: 'The NIK has no valid shape: 16 digits with a date that exists. Check it on the identity card.',
  },
  'nik',
);

const wrongProof = refuse(
  'INVALID',
  {
    id: 'Bukti ini tidak cukup untuk pemohon itu: peserta sendiri dengan KTP, kuasa dengan surat kuasa, ahli waris dengan surat keterangan ahli waris.',
    en: 'This proof is not enough for who asks: the person with the identity card, a proxy with the power of attorney, an heir with the certificate of heirs.',
  },
  'verifiedBy',
);

const notThen = refuse(
  'INVALID',
  {
    id: `Waktu diterima tidak boleh di masa depan, dan paling lama ${OLDEST_DAYS} hari yang lalu.`,
    en: `The time of receipt must not be in the future, and at most ${OLDEST_DAYS} days ago.`,
  },
  'receivedAt',
);

const noWording = refuse(
  'INVALID',
  {
    id: 'Tuliskan apa yang keliru dan apa yang benar, 3 sampai 2.000 huruf.',
    en: 'Write what is wrong and what is right, 3 to 2,000 characters.',
  },
  'wording',
);

const wordingOfNothing = refuse(
  'INVALID',
  { id: 'Permintaan akses tidak memuat perbaikan.', en: 'A request for access says nothing to correct.' },
  'wording',
);

const noInstitution = refuse(
  'INVALID',
  { id: 'Kode instansi ini tidak ada.', en: 'There is no institution with this code.' },
  'institutionCode',
);
