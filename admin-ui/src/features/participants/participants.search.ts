import { textOf } from '../../lib/search-text.ts';

/** Filters of the list of participants, in the URL. A NIK is never among them: it is asked for in the body of a POST. */
export interface ParticipantListSearch {
  /** A part of the name. */
  nama?: string | undefined;
  /** Code of a region of duty; what lies below it is included. */
  wilayah?: string | undefined;
  /** Code of a category of officer. */
  kategori?: string | undefined;
  /** Identifier of an agreement. */
  perjanjian?: string | undefined;
}

/** Reads them from the URL. A name that is mostly digits is dropped: somebody put a NIK where it must not be. */
export function participantListSearch(raw: Record<string, unknown>): ParticipantListSearch {
  const nama = textOf(raw.nama);
  return {
    nama: nama === undefined || looksLikeNik(nama) ? undefined : nama,
    wilayah: textOf(raw.wilayah, 13),
    kategori: textOf(raw.kategori, 60),
    perjanjian: textOf(raw.perjanjian),
  };
}

/** What the graph is asked to keep. It wants at least two characters of a name; one finds everybody. */
export function participantFilter({ nama, wilayah, kategori, perjanjian }: ParticipantListSearch) {
  return {
    name: nama !== undefined && nama.length >= 2 ? nama : null,
    regionCode: wilayah ?? null,
    categoryCode: kategori ?? null,
    agreementId: perjanjian ?? null,
  };
}

/** Whether a text could be a NIK or most of one, with or without spaces. */
export function looksLikeNik(text: string): boolean {
  return text.replaceAll(/\D/g, '').length >= 8;
}
