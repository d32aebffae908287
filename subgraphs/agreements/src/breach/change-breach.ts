import { may, permit } from '@payung/kit/access.ts';
import type { Permission, Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import type { BreachEventKind, BreachRefusalCode } from '../schema.types.ts';
import { findBreach, holdBreach } from './breach.reads.ts';
import { BreachEventTable, BreachTable } from './breach.table.ts';
import type { BreachRow } from './breach.table.ts';

/** Who acts, and where it is written. */
export type BreachWriter = Context & { readonly session: Session; readonly transaction: Transaction };

/** A command on the register. */
export interface BreachCommand {
  readonly command: string;
  readonly permission: Permission;
  readonly idempotencyKey: string;
  readonly input: unknown;
  /** Writes, and answers the primary key of the entry. */
  readonly write: (writer: BreachWriter) => Promise<Outcome<string, BreachRefusalCode>>;
}

/** Runs a command on the register once. */
export async function changeBreach(
  context: Context,
  { command, permission, idempotencyKey, input, write }: BreachCommand,
): Promise<BreachRow | Refusal<BreachRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const forbidden = refuseForbidden(WHAT);
  const outcome = await runOnce<BreachRefusalCode>(
    context.database,
    { session, command, key: idempotencyKey, input },
    async (transaction) => (may(session, permission) ? write({ ...context, session, transaction }) : forbidden),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return (await findBreach(context, toGlobalId('Breach', outcome.made))) ?? noBreach.refused;
}

/** An entry that is about to change. */
export interface BreachStep {
  readonly breachId: string;
  readonly expectedVersion: number;
}

/** The entry that a step is about, held; or why it cannot be taken. */
export async function holdForStep(
  { transaction, session }: BreachWriter,
  { breachId, expectedVersion }: BreachStep,
  fits: (breach: BreachRow) => boolean,
): Promise<Outcome<BreachRow, BreachRefusalCode>> {
  const breach = await holdBreach(transaction, session, breachId);
  if (breach === null) return noBreach;
  if (breach.version !== expectedVersion) return conflict(breach.version);
  if (!fits(breach)) return wrongState;
  return { made: breach };
}

/** What a step changes, and what is said of it. */
export interface BreachChange {
  readonly kind: BreachEventKind;
  readonly changes: Partial<BreachRow>;
  readonly note: string | null;
  readonly permission: Permission;
}

/** Writes a step: the entry, its history and the trail. */
export async function writeStep(
  { transaction, session, requestId, now }: BreachWriter,
  breach: BreachRow,
  { kind, changes, note, permission }: BreachChange,
): Promise<{ readonly made: string }> {
  const version = breach.version + 1;
  await transaction.update(BreachTable, { id: breach.id }, { ...changes, version });
  await appendBreachEvent({ transaction, session, now }, { breachId: breach.id, kind, note });
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: permission,
      entityType: 'Breach',
      entityId: breach.id,
      details: { step: kind, version, changed: Object.keys(changes).toSorted(), state: changes.state ?? breach.state },
    },
  );
  return { made: breach.id };
}

/** Adds to the history of an entry. */
export async function appendBreachEvent(
  { transaction, session, now }: Pick<BreachWriter, 'transaction' | 'session' | 'now'>,
  event: { readonly breachId: string; readonly kind: BreachEventKind; readonly note: string | null },
): Promise<void> {
  await transaction.insert(BreachEventTable, {
    ...event,
    at: now,
    subject: session.subject,
    actorName: session.name,
    role: session.role,
  });
}

const WHAT = { id: 'mengisi register kegagalan pelindungan data', en: 'write to the breach register' };

const noBreach = refuse(
  'NOT_FOUND',
  { id: 'Catatan tidak ditemukan. Periksa pengenalnya.', en: 'There is no such entry. Check the identifier.' },
  'breachId',
);

const wrongState = refuse('WRONG_STATE', {
  id: 'Langkah ini tidak dapat diambil pada keadaan catatan sekarang. Muat ulang dan lihat keadaannya.',
  en: 'This step cannot be taken where the entry stands. Reload and look at its state.',
});

function conflict(version: number) {
  return refuse(
    'CONFLICT',
    {
      id: `Catatan ini sudah berubah: versinya sekarang ${version}. Muat ulang, lalu ulangi bila masih perlu.`,
      en: `This entry has changed: the version is ${version} now. Read it again, then repeat if it is still needed.`,
    },
    'expectedVersion',
  );
}
