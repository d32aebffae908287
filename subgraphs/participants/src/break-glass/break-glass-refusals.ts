import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { OpenBreakGlassInput } from '../schema.types.ts';

/** The role may not open break-glass. */
export const forbidden = refuseForbidden({ id: 'membuka akses darurat', en: 'open break-glass' });

/** The sign-in is too old. */
export const stepUp: { readonly refused: Refusal<'STEP_UP_REQUIRED'> } = {
  refused: {
    code: 'STEP_UP_REQUIRED',
    message: {
      id: 'Anda sudah lama masuk. Masuklah sekali lagi untuk membuka akses darurat.',
      en: 'You signed in a while ago. Sign in once more to open break-glass.',
    },
    field: null,
    passes: true,
  },
};

/** The allowance of a day is used up. */
export function tooMany(retryAt: Instant, most: number): { readonly refused: Refusal<'TOO_MANY_OPENED'> } {
  const { hour, minute } = retryAt.toZonedDateTimeISO('Asia/Jakarta');
  const [h, min] = [String(hour).padStart(2, '0'), String(minute).padStart(2, '0')];
  return {
    refused: {
      code: 'TOO_MANY_OPENED',
      message: {
        id: `Akses darurat boleh dicoba paling banyak ${most} kali dalam satu hari. Coba lagi setelah pukul ${h}.${min} WIB.`,
        en: `Break-glass may be tried at most ${most} times within a day. Try again after ${h}:${min} in Jakarta.`,
      },
      field: null,
      retryAt,
      passes: true,
    },
  };
}

/** Another owner does not say what is needed to decide. */
export const ownerSilent: { readonly refused: Refusal<'OWNER_SILENT'> } = {
  refused: {
    code: 'OWNER_SILENT',
    message: {
      id: 'Layanan lain tidak menjawab, sehingga orang kedua tidak dapat diberi tahu. Coba lagi sebentar lagi.',
      en: 'Another service does not answer, so that nobody can be told. Try again shortly.',
    },
    field: null,
    passes: true,
  },
};

/** The account of who asks is not active. */
export const notActive = refuse('ACCOUNT_NOT_ACTIVE', {
  id: 'Akun Anda tidak aktif lagi, atau perannya berubah. Hubungi administrator.',
  en: 'Your account is not active any more, or its role has changed. Ask an administrator.',
});

/** There is nobody to tell. */
export const noSecondPerson = refuse('NO_SECOND_PERSON', {
  id: 'Tidak ada orang kedua yang dapat diberi tahu. Mintalah admin nasional menambah orang.',
  en: 'There is no second person who could be told. Ask a national admin to add people.',
});

/** Who was named cannot be the second person. */
export const notASecondPerson = refuse(
  'NOT_A_SECOND_PERSON',
  {
    id: 'Orang ini tidak dapat menjadi orang kedua. Pilih dari daftar.',
    en: 'This person cannot be the second person. Choose from the list.',
  },
  'secondPersonId',
);

/** Nobody is known by what was named. */
export function nobody({ nik, participantId }: OpenBreakGlassInput) {
  return refuse(
    'NOT_FOUND',
    { id: 'Orang ini tidak ditemukan. Periksa yang disebut.', en: 'There is no such person. Check what was named.' },
    nik != null ? 'nik' : participantId != null ? 'participantId' : 'claimId',
  );
}

/** The person is in sight anyway. */
export const notNeeded = refuse('NOT_NEEDED', {
  id: 'Orang ini terlihat tanpa akses darurat: tidak ada yang di luar wewenang Anda.',
  en: 'You see this person without break-glass: nothing of theirs is outside of your scope.',
});

/** There is no such access, or it is not the session's. */
export const noBreakGlass = refuse(
  'NOT_FOUND',
  { id: 'Akses darurat ini tidak ditemukan.', en: 'There is no such break-glass access.' },
  'id',
);

/** It is over. */
export const hasEnded = refuse('HAS_ENDED', {
  id: 'Akses darurat ini sudah berakhir.',
  en: 'This break-glass access has ended already.',
});

/** The note cannot be kept. */
export const noteInvalid = refuse(
  'INVALID',
  { id: 'Catatan paling banyak 500 huruf.', en: 'A note has at most 500 characters.' },
  'note',
);
