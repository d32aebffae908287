import type { Sentence } from '@payung/kit/values/sentence.ts';

const SHORTEST_REASON = 3;
const LONGEST_REASON = 1_000;

/** Whether a text will do as a reason. */
export function isReason(reason: string): boolean {
  const { length } = reason.trim();
  return length >= SHORTEST_REASON && length <= LONGEST_REASON && !reason.includes('\0');
}

/** What a reason must be. */
export const REASON_RULE: Sentence = {
  id: `Tuliskan alasan, ${SHORTEST_REASON} sampai ${LONGEST_REASON} huruf.`,
  en: `Give a reason, ${SHORTEST_REASON} to ${LONGEST_REASON} characters.`,
};
