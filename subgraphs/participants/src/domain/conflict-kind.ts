import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { EnrolmentConflictKind } from '../schema.types.ts';

/**
 * Pairs of kinds of institution that one person cannot serve at once, in both orders: who organises elections (KPU, in Aceh called KIP)
 * and who supervises them (Bawaslu, in Aceh called Panwaslih). The database compares by the same list.
 */
export const INCOMPATIBLE_KINDS: readonly (readonly [one: string, other: string])[] = [
  ['kpu', 'bawaslu'],
  ['bawaslu', 'kpu'],
];

/** What kind of conflict it is when one person serves both institutions in the same days. */
export function conflictKind(oneInstitution: string, otherInstitution: string): EnrolmentConflictKind {
  const [one, other] = [splitInstitutionCode(oneInstitution)?.kind, splitInstitutionCode(otherInstitution)?.kind];
  return INCOMPATIBLE_KINDS.some((pair) => pair[0] === one && pair[1] === other) ? 'INCOMPATIBLE' : 'SECOND_COVER';
}

/** What to say of each kind. */
export const CONFLICT_SENTENCES: Readonly<Record<EnrolmentConflictKind, Sentence>> = {
  INCOMPATIBLE: {
    id: 'Orang ini terdaftar sebagai petugas penyelenggara dan petugas pengawas pada hari yang sama. Hubungi instansi lain itu, lalu akhiri salah satu atau tuliskan alasannya.',
    en: 'This person is enrolled as an officer of the commission and of its supervisor in the same days. Talk to the other institution, then end one of the two or give a reason.',
  },
  SECOND_COVER: {
    id: 'Orang ini punya kepesertaan lain pada hari yang sama. Periksa apakah keduanya benar orang yang sama dan memang bertugas di keduanya.',
    en: 'This person has another enrolment in the same days. Check that both are the same person and that they serve in both.',
  },
};
