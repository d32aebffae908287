import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import { dateWords } from '@payung/kit/values/words.ts';

/** What a citation is made from. */
export interface CitedVersion {
  readonly number: number;
  readonly signedOn: PlainDate | null;
  readonly inForceFrom: PlainDate | null;
  readonly inForceUntil: PlainDate | null;
}

/** How to cite a version, as in "Version 2, signed 20 November 2024, in force from 27 November 2024 until 27 January 2025". */
export function citationOf({ number, signedOn, inForceFrom, inForceUntil }: CitedVersion): Sentence {
  if (signedOn === null)
    return { id: `Versi ${number}, belum ditandatangani`, en: `Version ${number}, not signed yet` };
  const signed = dateWords(signedOn);
  const from = dateWords(inForceFrom ?? signedOn);
  const until = inForceUntil === null ? { id: '', en: '' } : dateWords(inForceUntil);
  return {
    id: `Versi ${number}, ditandatangani ${signed.id}, berlaku mulai ${from.id}${until.id && ` sampai ${until.id}`}`,
    en: `Version ${number}, signed ${signed.en}, in force from ${from.en}${until.en && ` until ${until.en}`}`,
  };
}
