import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { RegisterClaimInput } from '../schema.types.ts';
import { PROGRAMME_OF_INCIDENT } from './programme-of-incident.ts';

/** Characters of the place, as people count them. */
const LONGEST_PLACE = 300;

/** A bound of plausibility, not of law: no agreement is that old, so an earlier year is a slip of the pen. */
const EARLIEST = Temporal.Instant.from('2014-01-01T00:00:00+07:00');

type Problem = { readonly refused: Refusal<'INVALID' | 'PROGRAMME_DOES_NOT_FIT'> };

/** What the check reads of an input. */
export type ClaimInput = Pick<RegisterClaimInput, 'kind' | 'occurredAt' | 'place' | 'programme'>;

/**
 * Checks what a claim says by itself, without looking anything up.
 *
 * @param now the moment of the request
 * @returns the first problem, or null
 */
export function checkClaimInput({ kind, occurredAt, place, programme }: ClaimInput, now: Instant): Problem | null {
  const moment = checkMoment(occurredAt, now);
  if (moment !== null) return moment;
  const length = Array.from(place.trim()).length;
  if (length < 1 || length > LONGEST_PLACE) {
    return refuse(
      'INVALID',
      {
        id: `Tempat kejadian diisi 1 sampai ${LONGEST_PLACE} karakter.`,
        en: `The place of the incident must have 1 to ${LONGEST_PLACE} characters.`,
      },
      'place',
    );
  }
  const fitting = PROGRAMME_OF_INCIDENT[kind];
  if (programme === fitting) return null;
  return refuse(
    'PROGRAMME_DOES_NOT_FIT',
    {
      id: `Kejadian ini diklaim dengan program ${fitting}: JKK untuk akibat kerja, JKM untuk meninggal bukan akibat kerja. Pilih ${fitting}.`,
      en: `This incident is claimed under ${fitting}: JKK is for what work causes, JKM for deaths that it does not. Choose ${fitting}.`,
    },
    'programme',
  );
}

/** Checks the moment of an incident. Answers the first problem, or null. */
export function checkMoment(occurredAt: Instant, now: Instant): { readonly refused: Refusal<'INVALID'> } | null {
  if (Temporal.Instant.compare(occurredAt, now) > 0) {
    return refuse(
      'INVALID',
      { id: 'Waktu kejadian tidak boleh di masa depan.', en: 'The incident cannot lie in the future.' },
      'occurredAt',
    );
  }
  if (Temporal.Instant.compare(occurredAt, EARLIEST) < 0) {
    return refuse(
      'INVALID',
      {
        id: 'Waktu kejadian tidak boleh sebelum 1 Januari 2014. Periksa tahunnya.',
        en: 'The incident cannot lie before 1 January 2014. Check the year.',
      },
      'occurredAt',
    );
  }
  return null;
}
