import type { Transaction } from '@payung/kit/database.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import type { Values } from '@payung/kit/trail/changes-of.ts';

import { openHeir } from '../heir/heir-details.ts';
import { HeirTable } from '../heir/heir.table.ts';
import { ParticipantTable } from './participant.table.ts';
import type { ParticipantRow } from './participant.table.ts';

/** Which of these values are personal. The trail keeps keyed hashes of them. */
export const PERSONAL_VALUES = [
  'name',
  'birthDate',
  'sex',
  'regionCode',
  'phone',
  'kpj',
  'collectionPurpose',
  'heirs',
] as const;

/** What can change of a person, opened, as it is in the transaction: to be compared before and after, and never kept. */
export async function readValues(transaction: Transaction, secrets: SecretBox, id: string): Promise<Values> {
  const row = await transaction.findOneByOrFail(ParticipantTable, { id });
  const heirs = await transaction.find(HeirTable, { where: { participantId: id }, order: { position: 'ASC' } });
  const opened = (sealed: Buffer | null): string | null => (sealed === null ? null : secrets.open(sealed));
  return {
    ...plainValues(row),
    phone: opened(row.phoneSealed),
    kpj: opened(row.kpjSealed),
    heirs:
      heirs.length === 0
        ? null
        : heirs.map((heir) => [
            heir.relation,
            heir.shareBasisPoints,
            Object.entries(openHeir(secrets, heir)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
          ]),
  };
}

function plainValues({
  name,
  birthDate,
  sex,
  regionCode,
  employmentStatus,
  collectionGround,
  collectionPurpose,
  toldOn,
}: ParticipantRow): Values {
  return {
    name,
    birthDate: birthDate.toString(),
    sex,
    regionCode,
    employmentStatus,
    collectionGround,
    collectionPurpose,
    toldOn: toldOn?.toString() ?? null,
  };
}
