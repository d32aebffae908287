import type { Place, Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { refuse } from '@payung/kit/refusal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';

import { visibleParticipants } from './participant.reads.ts';
import type { ParticipantRow } from './participant.table.ts';

/** The participant that a command is about, held until the end of the transaction; null when the session may not see them. */
export async function holdParticipant(
  transaction: Transaction,
  session: Session,
  participantId: string,
): Promise<ParticipantRow | null> {
  const key = findKey('Participant', participantId);
  if (key === null) return null;
  return visibleParticipants(transaction, session)
    .andWhere('participant.id = :key', { key })
    .setLock('for_no_key_update')
    .getOne();
}

/** Where the right to change what an institution registered is asked for: its own region. */
export function placeOfInstitution(institutionCode: string): Place {
  const regionCode = splitInstitutionCode(institutionCode)?.place;
  return { institutionCodes: [institutionCode], ...(regionCode === undefined ? {} : { regionCode }) };
}

/** The refusal of somebody who is not there, or out of sight. */
export const noParticipant = refuse(
  'NOT_FOUND',
  { id: 'Peserta tidak ditemukan. Periksa pengenalnya.', en: 'There is no such participant. Check the identifier.' },
  'participantId',
);
