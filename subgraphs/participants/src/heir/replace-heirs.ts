import type { Transaction } from '@payung/kit/database.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';

import { readPhone } from '../domain/check-participant-update.ts';
import type { HeirInput } from '../schema.types.ts';
import { sealHeir } from './heir-details.ts';
import { HeirTable } from './heir.table.ts';

/** Writes the heirs of a participant, whose row the transaction holds, in the place of those that were recorded. */
export async function replaceHeirs(
  transaction: Transaction,
  secrets: Sealer,
  participantId: string,
  heirs: readonly HeirInput[],
): Promise<void> {
  await transaction.delete(HeirTable, { participantId });
  if (heirs.length === 0) return;
  await transaction.insert(
    HeirTable,
    heirs.map(({ relation, name, phone, bank, accountNumber, shareBasisPoints }, index) => ({
      participantId,
      position: index + 1,
      relation,
      detailsSealed: sealHeir(secrets, {
        name: name.trim().normalize('NFC'),
        phone: phone == null ? null : readPhone(phone),
        bank: bank?.trim() ?? null,
        accountNumber: accountNumber ?? null,
      }),
      shareBasisPoints: shareBasisPoints ?? null,
    })),
  );
}
