import { textOf } from '../../lib/search-text.ts';

/** Filters of the list of participants, in the URL. Nothing personal is among them: a name stays in the page (`searched-name.ts`), a NIK in the body of a POST. */
export interface ParticipantListSearch {
  /** Code of a region of duty; what lies below it is included. */
  wilayah?: string | undefined;
  /** Code of a category of officer. */
  kategori?: string | undefined;
  /** Identifier of an agreement. */
  perjanjian?: string | undefined;
}

/** Reads them from the URL. */
export function participantListSearch(raw: Record<string, unknown>): ParticipantListSearch {
  return {
    wilayah: textOf(raw.wilayah, 13),
    kategori: textOf(raw.kategori, 60),
    perjanjian: textOf(raw.perjanjian),
  };
}

/** What the graph is asked to keep. It wants at least two characters of a name; one finds everybody. */
export function participantFilter(name: string, { wilayah, kategori, perjanjian }: ParticipantListSearch) {
  return {
    name: name.trim().length >= 2 ? name.trim() : null,
    regionCode: wilayah ?? null,
    categoryCode: kategori ?? null,
    agreementId: perjanjian ?? null,
  };
}

/** Whether a text could be a NIK or most of one, with or without spaces. */
export function looksLikeNik(text: string): boolean {
  return text.replaceAll(/\D/g, '').length >= 8;
}
