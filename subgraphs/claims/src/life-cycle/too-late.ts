import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';

import { CLAIM_STATE_WORDS } from '../domain/claim-step-words.ts';
import type { ClaimState } from '../schema.types.ts';

/** The refusal of a change to a claim whose facts are settled by now. */
export function tooLate(state: ClaimState): { readonly refused: Refusal<'WRONG_STATE'> } {
  const words = CLAIM_STATE_WORDS[state];
  return refuse('WRONG_STATE', {
    id: `Klaim ini sudah ${words.id}, sehingga datanya tidak diubah lagi. Kembalikan atau buka kembali dahulu.`,
    en: `This claim is ${words.en}, so its facts stay as they are. Send it back or reopen it first.`,
  });
}
