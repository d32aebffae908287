import { permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { changesOfRow } from '@payung/kit/trail/changes-of.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { checkReason, checkStep, MOST_CORRECTIONS } from '../domain/funding-check.ts';
import { createLoaders } from '../loaders.ts';
import type { CorrectFundingEdgeInput, FundingRefusalCode } from '../schema.types.ts';
import { findEdgeInPlace } from './find-edge-in-place.ts';
import { CorrectionTable, EdgeTable } from './funding.table.ts';
import type { Change, EdgeRow } from './funding.table.ts';
import { factsOf, findMissingInstitution } from './gather-step.ts';
import type { EdgeFacts } from './gather-step.ts';
import { readSteps, writeFundingState } from './write-funding.ts';

/** Corrects a step of an agreement's money, or takes it out; what it said before is kept with the reason. */
export async function correctFundingEdge(
  context: Context,
  input: CorrectFundingEdgeInput,
  idempotencyKey: string,
): Promise<EdgeRow | Refusal<FundingRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce(
    context.database,
    { session, command: 'correctFundingEdge', key: idempotencyKey, input },
    (transaction) => correct(context, transaction, input),
  );
  return outcome.refused ?? context.database.manager.findOneByOrFail(EdgeTable, { id: outcome.made });
}

async function correct(
  context: Context,
  transaction: Transaction,
  input: CorrectFundingEdgeInput,
): Promise<Outcome<string, FundingRefusalCode>> {
  const { now, requestId } = context;
  const session = permit(context.session, 'reference:read');
  const loaders = createLoaders(transaction, session, now);
  const found = await findEdgeInPlace({ session, loaders }, transaction, input.edgeId);
  if (found.refused !== undefined) return found;
  const edge = found.made;
  const reason = checkReason(input.reason);
  if (reason !== null) return reason;
  if ((await transaction.countBy(CorrectionTable, { edgeId: edge.id })) >= MOST_CORRECTIONS) return tooMany;

  const facts = await correctedFacts(input, edge, { transaction, loaders, today: dateInJakarta(now) });
  if ('refused' in facts) return facts;
  const changes = changesOfRow(edge, facts);
  if (!input.withdraw && changes.length === 0) return nothingChanged;
  await transaction.update(EdgeTable, { id: edge.id }, { ...facts, withdrawnAt: input.withdraw ? now : null });
  await transaction.insert(CorrectionTable, {
    edgeId: edge.id,
    reason: input.reason.trim(),
    correctedAt: now,
    changes: input.withdraw ? [WITHDRAWN] : changes.map(({ field, before, after }) => ({ field, before, after })),
  });
  await writeFundingState(transaction, edge.agreementId);
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'funding:record',
      entityType: 'Agreement',
      entityId: edge.agreementId,
      details: {
        edgeId: edge.id,
        corrected: true,
        withdrawn: input.withdraw,
        // Who pays without being an institution may be a person.
        changes: input.withdraw
          ? [{ ...WITHDRAWN, isPersonal: false }]
          : changesOfRow(edge, changed(facts, changes), ['fromName', 'toName']),
      },
    },
  );
  return { made: edge.id };
}

interface Gathering {
  readonly transaction: Transaction;
  readonly loaders: Context['loaders'];
  readonly today: ReturnType<typeof dateInJakarta>;
}

async function correctedFacts(
  input: CorrectFundingEdgeInput,
  edge: EdgeRow,
  { transaction, loaders, today }: Gathering,
): Promise<EdgeFacts | { readonly refused: Refusal<FundingRefusalCode> }> {
  if (input.withdraw) return edgeFacts(edge);
  const { from, to } = input;
  if (!from || !to) return endsMissing(from ? 'to' : 'from');
  const step = { ...input, from, to };
  const others = (await readSteps(transaction, edge.agreementId)).filter((other) => other.edge.id !== edge.id);
  return checkStep(step, others, today) ?? (await findMissingInstitution({ loaders }, step)) ?? factsOf(step);
}

function edgeFacts(edge: EdgeRow): EdgeFacts {
  const { id: _id, agreementId: _agreement, recordedAt: _recorded, withdrawnAt: _withdrawn, ...facts } = edge;
  return facts;
}

/** The facts that differ. */
function changed(facts: EdgeFacts, changes: readonly Pick<Change, 'field'>[]): object {
  const fields = new Set(changes.map(({ field }) => field));
  return Object.fromEntries(Object.entries(facts).filter(([field]) => fields.has(field)));
}

const WITHDRAWN = { field: 'withdrawn', before: 'false', after: 'true' } as const;

const tooMany = refuse('TOO_MANY', {
  id: `Satu langkah paling banyak ${MOST_CORRECTIONS} koreksi.`,
  en: `One step has at most ${MOST_CORRECTIONS} corrections.`,
});

const nothingChanged = refuse('INVALID', {
  id: 'Koreksi ini tidak mengubah apa pun.',
  en: 'This correction changes nothing.',
});

function endsMissing(field: 'from' | 'to') {
  return refuse(
    'INVALID',
    { id: 'Sebutkan asal dan tujuan dana.', en: 'Say from whom and to whom the money goes.' },
    field,
  );
}
