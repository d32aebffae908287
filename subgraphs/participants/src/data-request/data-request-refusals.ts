import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';

/** The refusal of a request that is not there, or out of sight. */
export const noDataRequest = refuse(
  'NOT_FOUND',
  { id: 'Permintaan tidak ditemukan. Periksa pengenalnya.', en: 'There is no such request. Check the identifier.' },
  'requestId',
);

/** The refusal of a step that cannot be taken where the request stands. */
export const wrongState = refuse('WRONG_STATE', {
  id: 'Langkah ini tidak dapat diambil pada keadaan permintaan sekarang. Muat ulang dan lihat keadaannya.',
  en: 'This step cannot be taken where the request stands. Reload and look at its state.',
});

/** The refusal of somebody who may not answer requests. */
export const mayNotAnswer = refuseForbidden({
  id: 'menjawab permintaan subjek data',
  en: 'answer requests of data subjects',
});
