import { permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import { findAgreementInPlace } from '../agreement/find-agreement-in-place.ts';
import type { Context } from '../context.ts';
import { checkStep } from '../domain/funding-check.ts';
import { createLoaders } from '../loaders.ts';
import type { FundingEdgeInput, FundingRefusalCode } from '../schema.types.ts';
import { EdgeTable } from './funding.table.ts';
import type { EdgeRow } from './funding.table.ts';
import { factsOf, findMissingInstitution, RECORDING } from './gather-step.ts';
import { lockFunding, readSteps, writeFundingState } from './write-funding.ts';

/** Records one step of an agreement's money. */
export async function recordFundingEdge(
  context: Context,
  input: FundingEdgeInput,
  idempotencyKey: string,
): Promise<EdgeRow | Refusal<FundingRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce(
    context.database,
    { session, command: 'recordFundingEdge', key: idempotencyKey, input },
    (transaction) => record(context, transaction, input),
  );
  return outcome.refused ?? context.database.manager.findOneByOrFail(EdgeTable, { id: outcome.made });
}

async function record(
  context: Context,
  transaction: Transaction,
  input: FundingEdgeInput,
): Promise<Outcome<string, FundingRefusalCode>> {
  const { now, requestId } = context;
  const session = permit(context.session, 'reference:read');
  const loaders = createLoaders(transaction, session, now);
  const deed = { ...RECORDING, field: 'agreementId' };
  const found = await findAgreementInPlace({ session, loaders }, findKey('Agreement', input.agreementId), deed);
  if (found.refused !== undefined) return found;
  const agreementId = found.made.id;
  await lockFunding(transaction, agreementId);
  const problem =
    checkStep(input, await readSteps(transaction, agreementId), dateInJakarta(now)) ??
    (await findMissingInstitution({ loaders }, input));
  if (problem !== null) return problem;

  const inserted = await transaction.insert(EdgeTable, {
    ...factsOf(input),
    agreementId,
    recordedAt: now,
    withdrawnAt: null,
  });
  const { id } = inserted.identifiers[0] as { id: string };
  await writeFundingState(transaction, agreementId);
  await recordAudit(
    transaction,
    { session, requestId, now },
    { action: 'funding:record', entityType: 'Agreement', entityId: agreementId, details: { edgeId: id } },
  );
  return { made: id };
}
