import type { Transaction } from '@payung/kit/database.ts';
import { refuse } from '@payung/kit/refusal.ts';

import type { Refused } from './change-agreement.ts';

/**
 * Refuses an agreement before this one that is this one itself or continues it: a line has no circle. Lines are changed one after
 * the other, so that two links made at once cannot close one together.
 */
export async function refuseCycle(
  transaction: Transaction,
  agreementId: string,
  predecessorId: string,
): Promise<Refused | null> {
  await transaction.query("select pg_advisory_xact_lock(hashtextextended('agreement lineage', 0))");
  const found: unknown[] = await transaction.query(
    `with recursive line as (
       select id, predecessor_id from agreement where id = $1
       union
       select before.id, before.predecessor_id from agreement before join line on before.id = line.predecessor_id
     )
     select 1 from line where id = $2`,
    [predecessorId, agreementId],
  );
  if (found.length === 0) return null;
  return refuse(
    'CYCLE',
    {
      id: 'Perjanjian itu adalah perjanjian ini sendiri atau lanjutannya. Pilih perjanjian yang lebih dahulu.',
      en: 'That agreement is this one itself or continues it. Choose one that came before.',
    },
    'predecessorId',
  );
}
