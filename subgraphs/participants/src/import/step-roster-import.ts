import { may, permit } from '@payung/kit/access.ts';
import type { Permission, Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import type { ImportFacts } from '../domain/import-step.ts';
import { enqueueWork } from '../jobs/work-roster-import.ts';
import type { RosterImportRefusalCode } from '../schema.types.ts';
import { findRosterImport, lockVisibleImport, placeOfImport } from './roster-import.reads.ts';
import { RosterImportTable } from './roster-import.table.ts';
import type { ImportActor, RosterImportRow } from './roster-import.table.ts';

/** A step as its caller asked for it. */
export interface StepAsked {
  /** The name of the mutation. */
  readonly command: string;
  /** Global identifier. */
  readonly importId: string;
  readonly idempotencyKey: string;
  /** What the idempotency key stands for besides the import. */
  readonly input?: unknown;
  /** All of these are needed where the institution of the import is. */
  readonly permissions: readonly Permission[];
  readonly action: string;
}

/** What a step changes, with what the trail tells of it. */
export interface StepDecided {
  readonly changes: Partial<RosterImportRow>;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Whether the import stays as it is, and a worker in the middle of it may go on. */
  readonly leavesWork?: boolean;
  /** Anything else to write in the same transaction. */
  readonly alsoWrite?: (transaction: Transaction) => Promise<void>;
}

/** Decides a step on an import that is held; what it reads besides, it reads in the transaction. */
export type Decide = (
  row: RosterImportRow,
  session: Session,
  transaction: Transaction,
) => Outcome<StepDecided, RosterImportRefusalCode> | Promise<Outcome<StepDecided, RosterImportRefusalCode>>;

/** The one way in which somebody moves an import: held, decided, changed, told in the trail and queued, in one transaction. */
export async function takeStep(
  context: Context,
  asked: StepAsked,
  decide: Decide,
): Promise<RosterImportRow | Refusal<RosterImportRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce<RosterImportRefusalCode>(
    context.database,
    {
      session,
      command: asked.command,
      key: asked.idempotencyKey,
      input: { importId: asked.importId, input: asked.input ?? null },
    },
    (transaction) => step({ ...context, session }, transaction, asked, decide),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return (
    (may(session, 'roster:read') ? await findRosterImport(context, toGlobalId('RosterImport', outcome.made)) : null) ??
    forbidden.refused
  );
}

async function step(
  { session, requestId, now }: Context & { readonly session: Session },
  transaction: Transaction,
  { importId, permissions, action }: StepAsked,
  decide: Decide,
): Promise<Outcome<string, RosterImportRefusalCode>> {
  if (!permissions.every((permission) => may(session, permission))) return forbidden;
  const key = findKey('RosterImport', importId);
  const row = key === null ? null : await lockVisibleImport(transaction, session, key);
  if (row === null) {
    return refuse('NOT_FOUND', { id: 'Impor tidak ditemukan.', en: 'There is no such import.' }, 'importId');
  }
  if (!permissions.every((permission) => may(session, permission, placeOfImport(row.institutionCode))))
    return forbidden;
  const decided = await decide(row, session, transaction);
  if (decided.refused !== undefined) return decided;
  const { changes, details, alsoWrite, leavesWork = false } = decided.made;
  if (!leavesWork) {
    // The run is counted on: whatever a worker is in the middle of writes nothing any more.
    const counted = { ...changes, taskRun: row.taskRun + 1, heartbeatAt: now };
    await transaction.update(RosterImportTable, { id: row.id }, counted);
  }
  await alsoWrite?.(transaction);
  await recordAudit(
    transaction,
    { session, requestId, now },
    { action, entityType: 'RosterImport', entityId: row.id, details: details ?? {} },
  );
  if (changes.task != null) await enqueueWork(transaction, row.id);
  return { made: row.id };
}

const forbidden = refuseForbidden({ id: 'melakukan langkah ini dengan impor', en: 'take this step with an import' });

/** Who takes a step, as the import keeps it. */
export function actorOf({ name, institutionCode }: Session): ImportActor {
  return { name, institutionCode };
}

/** What a step is decided on. */
export function factsOf(row: RosterImportRow): ImportFacts {
  return { ...row, isInspected: row.columns.length > 0, agreementVersion: row.facts?.version ?? null };
}
