import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { changesOfRow } from '@payung/kit/trail/changes-of.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { checkCount } from '../domain/check-reference-count.ts';
import { createLoaders } from '../loaders.ts';
import type { RecordReferenceCountInput, ReferenceCountRefusalCode } from '../schema.types.ts';
import { ReferenceCountTable } from './reference-count.table.ts';
import type { ReferenceCountRow } from './reference-count.table.ts';

/** Records how many units a region has. What was recorded before stays. */
export async function recordReferenceCount(
  context: Context,
  input: RecordReferenceCountInput,
  idempotencyKey: string,
): Promise<ReferenceCountRow | Refusal<ReferenceCountRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce(
    context.database,
    { session, command: 'recordReferenceCount', key: idempotencyKey, input },
    (transaction) => record(context, transaction, input),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return context.database.manager.findOneByOrFail(ReferenceCountTable, { id: outcome.made });
}

async function record(
  context: Context,
  transaction: Transaction,
  input: RecordReferenceCountInput,
): Promise<Outcome<string, ReferenceCountRefusalCode>> {
  const { session, now, requestId } = context;
  const { regionCode, electionCode } = input;
  if (!may(session, 'reference-count:record', { regionCode })) {
    return refuseForbidden({ id: 'mencatat jumlah unit', en: 'record numbers of units' });
  }
  const [problem] = checkCount(input, dateInJakarta(now));
  if (problem !== undefined) return refuse('INVALID', problem.message, problem.field);
  const loaders = createLoaders(transaction, session, now);
  if ((await loaders.regions.load(regionCode)) === null) return missing('regionCode', 'Wilayah', 'region', regionCode);
  if ((await loaders.elections.load(electionCode)) === null) {
    return missing('electionCode', 'Pemilihan', 'election', electionCode);
  }

  const [before] = await transaction.find(ReferenceCountTable, {
    where: { regionCode, electionCode, unit: input.unit },
    order: { recordedAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  const { identifiers } = await transaction.insert(ReferenceCountTable, {
    regionCode,
    electionCode,
    unit: input.unit,
    value: input.value,
    countedOn: input.countedOn,
    source: input.source.trim(),
    confidence: input.confidence,
    recordedAt: now,
    importId: null,
  });
  const { id } = identifiers[0] as { id: string };
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'reference-count:record',
      entityType: 'ReferenceCount',
      entityId: id,
      details: {
        regionCode,
        electionCode,
        unit: input.unit,
        value: input.value,
        changes: changesOfRow(before ?? {}, {
          value: input.value,
          countedOn: input.countedOn,
          source: input.source.trim(),
          confidence: input.confidence,
        }),
      },
    },
  );
  return { made: id };
}

function missing(field: string, nameId: string, nameEn: string, code: string) {
  const message = {
    id: `${nameId} "${code}" tidak ditemukan. Periksa kodenya.`,
    en: `There is no ${nameEn} "${code}". Check its code.`,
  };
  return refuse('NOT_FOUND', message, field);
}
