import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudits } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import { breakGlassState } from '../domain/break-glass-state.ts';
import { isText } from '../domain/check-data-request.ts';
import { ParticipantTable } from '../participant/participant.table.ts';
import type { BreakGlassRefusalCode } from '../schema.types.ts';
import { findBreakGlass, holdBreakGlass } from './break-glass.reads.ts';
import { BreakGlassTable } from './break-glass.table.ts';
import type { BreakGlassRow } from './break-glass.table.ts';
import { hasEnded, noBreakGlass, noteInvalid } from './break-glass-refusals.ts';

type Answer = Promise<BreakGlassRow | Refusal<BreakGlassRefusalCode>>;

/** Ends an access at once, by who holds it or by the second person. */
export function endBreakGlass(context: Context, id: string, idempotencyKey: string): Answer {
  return change(context, { command: 'endBreakGlass', id, idempotencyKey, input: { id } }, (glass, session) => {
    if (breakGlassState(glass, context.now) !== 'RUNNING') return hasEnded;
    const endedBy = glass.holderSubject === session.subject ? 'HOLDER' : 'SECOND_PERSON';
    return { made: { step: 'ENDED', changes: { endedAt: context.now, endedBy } } };
  });
}

/** Says that the second person has seen an access. */
export function acknowledgeBreakGlass(
  context: Context,
  { id, note }: { readonly id: string; readonly note?: string | null },
  idempotencyKey: string,
): Answer {
  const said = note?.trim() ?? '';
  const command = { command: 'acknowledgeBreakGlass', id, idempotencyKey, input: { id, note: said } };
  return change(context, command, (glass, session) => {
    if (glass.secondSubject !== session.subject) return noBreakGlass;
    if (said !== '' && !isText(said, 1, 500)) return noteInvalid;
    const acknowledgementSealed = said === '' ? null : context.secrets.seal(said);
    return { made: { step: 'ACKNOWLEDGED', changes: { acknowledgedAt: context.now, acknowledgementSealed } } };
  });
}

interface Step {
  readonly step: 'ENDED' | 'ACKNOWLEDGED';
  readonly changes: Partial<BreakGlassRow>;
}

interface Command {
  readonly command: string;
  readonly id: string;
  readonly idempotencyKey: string;
  /** What the key keeps a hash of. */
  readonly input: unknown;
}

async function change(
  context: Context,
  { command, id, idempotencyKey: key, input }: Command,
  decide: (glass: BreakGlassRow, session: Session) => Outcome<Step, BreakGlassRefusalCode>,
): Answer {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce<BreakGlassRefusalCode>(
    context.database,
    { session, command, key, input },
    async (transaction) => {
      const glass = await holdBreakGlass(transaction, session, id);
      if (glass === null) return noBreakGlass;
      const decided = decide(glass, session);
      if (decided.refused !== undefined) return decided;
      await write({ ...context, session }, transaction, glass, decided.made);
      return { made: glass.id };
    },
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return (await findBreakGlass(context, outcome.made)) ?? noBreakGlass.refused;
}

async function write(
  { session, requestId, now }: Context & { readonly session: Session },
  transaction: Transaction,
  glass: BreakGlassRow,
  { step, changes }: Step,
): Promise<void> {
  await transaction.update(BreakGlassTable, { id: glass.id }, changes);
  await recordAudits(
    transaction,
    { session, requestId, now },
    glass.participantIds.map((entityId) => ({
      action: glass.holderSubject === session.subject ? 'break-glass:open' : 'break-glass:watch',
      entityType: ParticipantTable.options.name,
      entityId,
      details: { step, breakGlass: glass.id },
    })),
  );
}
