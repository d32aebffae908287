import type { Transaction } from '@payung/kit/database.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome } from '@payung/kit/refusal.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';

import { findAgreementInPlace } from '../agreement/find-agreement-in-place.ts';
import type { Context } from '../context.ts';
import { EdgeTable } from './funding.table.ts';
import type { EdgeRow } from './funding.table.ts';
import { RECORDING } from './gather-step.ts';
import { lockFunding } from './write-funding.ts';

/**
 * The step with this identifier, when the session may record money of its agreement and it was not taken out. Whoever
 * else records money of that agreement waits.
 */
export async function findEdgeInPlace(
  context: Pick<Context, 'session' | 'loaders'>,
  transaction: Transaction,
  edgeId: string,
): Promise<Outcome<EdgeRow, 'NOT_FOUND' | 'FORBIDDEN' | 'WITHDRAWN'>> {
  const edge = isUuid(edgeId) ? await transaction.findOneBy(EdgeTable, { id: edgeId }) : null;
  const found = await findAgreementInPlace(context, edge?.agreementId ?? null, { ...RECORDING, field: 'edgeId' });
  // A step of an agreement out of sight looks like none.
  if (found.refused !== undefined) return found.refused.code === 'FORBIDDEN' ? { refused: found.refused } : notThere;
  if (edge === null) return notThere;
  await lockFunding(transaction, edge.agreementId);
  const current = await transaction.findOneByOrFail(EdgeTable, { id: edge.id });
  return current.withdrawnAt === null ? { made: current } : withdrawn;
}

const notThere = refuse(
  'NOT_FOUND',
  { id: 'Langkah pendanaan tidak ditemukan.', en: 'There is no such step of funding.' },
  'edgeId',
);

const withdrawn = refuse(
  'WITHDRAWN',
  { id: 'Langkah ini sudah dikeluarkan dari rantai.', en: 'This step was taken out of the chain.' },
  'edgeId',
);
