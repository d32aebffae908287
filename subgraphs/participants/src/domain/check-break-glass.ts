import { refuse } from '@payung/kit/refusal.ts';
import { readNik } from '@payung/kit/values/nik.ts';

import type { OpenBreakGlassInput } from '../schema.types.ts';
import { isText } from './check-data-request.ts';

/** Why break-glass cannot be opened with this input, or null. */
export function checkBreakGlass(input: OpenBreakGlassInput) {
  const named = [input.nik, input.participantId, input.claimId].filter((way) => way != null);
  if (named.length !== 1) return notOneWay;
  if (input.nik != null && !readNik(input.nik).ok) return nikInvalid;
  if (!isText(input.reason, 20, 500)) return noReason;
  return null;
}

const notOneWay = refuse(
  'INVALID',
  {
    id: 'Sebutkan orangnya dengan tepat satu cara: NIK, peserta, atau klaim.',
    en: 'Name the person in exactly one way: by NIK, participant or claim.',
  },
  'nik',
);

const nikInvalid = refuse(
  'INVALID',
  {
    id: 'NIK tidak berbentuk benar: 16 angka, dengan tanggal yang ada. Periksa pada KTP.',
    en: 'The NIK has no valid shape: 16 digits with a date that exists. Check it on the identity card.',
  },
  'nik',
);

const noReason = refuse(
  'INVALID',
  {
    id: 'Tuliskan mengapa ini mendesak, 20 sampai 500 huruf. Jangan menyebut nama orang.',
    en: 'Write why this cannot wait, 20 to 500 characters. Name nobody.',
  },
  'reason',
);
