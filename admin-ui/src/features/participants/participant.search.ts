import { oneOf } from '../../lib/search-text.ts';

/** The parts of a person's page, in their order. The first is the page without a part in its address. */
export const participantParts = ['ringkasan', 'iuran', 'ahli-waris', 'klaim', 'riwayat', 'jejak'] as const;

/** A part of a person's page. */
export type ParticipantPart = (typeof participantParts)[number];

/** What of a person is shown, in the URL. */
export interface ParticipantSearch {
  bagian?: Exclude<ParticipantPart, 'ringkasan'> | undefined;
}

/** Reads it from the URL. */
export function participantSearch(raw: Record<string, unknown>): ParticipantSearch {
  return { bagian: oneOf(raw.bagian, ['iuran', 'ahli-waris', 'klaim', 'riwayat', 'jejak']) };
}
