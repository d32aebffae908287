import { textOf } from '../../lib/search-text.ts';

/** Filters of the list of participants, in the URL. A NIK is never among them: it is asked for in the body of a POST. */
export interface ParticipantListSearch {
  /** A part of the name. */
  nama?: string | undefined;
  /** Code of a region of duty; what lies below it is included. */
  wilayah?: string | undefined;
}

/** Reads them from the URL. A name that is mostly digits is dropped: somebody put a NIK where it must not be. */
export function participantListSearch(raw: Record<string, unknown>): ParticipantListSearch {
  const nama = textOf(raw.nama);
  return { nama: nama === undefined || looksLikeNik(nama) ? undefined : nama, wilayah: textOf(raw.wilayah, 13) };
}

/** Whether a text could be a NIK or most of one, with or without spaces. */
export function looksLikeNik(text: string): boolean {
  return text.replaceAll(/\D/g, '').length >= 8;
}
