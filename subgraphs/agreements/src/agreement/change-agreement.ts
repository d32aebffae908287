import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { changesOfRow } from '@payung/kit/trail/changes-of.ts';
import type { AgreementAction } from '@payung/kit/values/agreement-transitions.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { ACTION_WORDS } from '../domain/agreement-status-words.ts';
import { standingOf } from '../domain/agreement-status.ts';
import type { LifeCycleFacts, Standing } from '../domain/agreement-status.ts';
import { permissionFor, refuseStep } from '../domain/decide-agreement-step.ts';
import { createLoaders } from '../loaders.ts';
import type { AgreementRefusalCode } from '../schema.types.ts';
import { loadLifeCycle } from './agreement-standing.reads.ts';
import { visibleAgreements } from './agreement.reads.ts';
import { AgreementTable } from './agreement.table.ts';
import type { AgreementRow } from './agreement.table.ts';
import { appendEvent } from './append-event.ts';
import type { EventDraft } from './append-event.ts';

/** A refusal of a command on an agreement, before it is answered. */
export type Refused = { readonly refused: Refusal<AgreementRefusalCode> };

/** A step on an agreement as its caller sent it. */
export interface StepCommand {
  /** The name of the mutation. */
  readonly command: string;
  readonly action: AgreementAction;
  /** Global identifier. */
  readonly id: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  /** All arguments but the key: the same key with others is refused. */
  readonly input: unknown;
  readonly reason?: string;
  /** The day on which it takes effect; today when it has none of its own. */
  readonly on?: PlainDate;
}

/** What a step is written on: the agreement, locked, and where it stands. */
export interface StepPlace {
  /** A context whose loaders read on the transaction. */
  readonly context: Context & { readonly session: Session };
  readonly transaction: Transaction;
  readonly agreement: AgreementRow;
  readonly facts: LifeCycleFacts;
  readonly standing: Standing;
  readonly today: PlainDate;
}

/** What a step changes: columns of the agreement, and the event that says so (null for a change that is no step). */
export interface StepWritten {
  readonly columns?: Partial<Omit<AgreementRow, 'id' | 'version' | 'listedOn'>>;
  readonly event: Partial<EventDraft> | null;
}

/**
 * Takes one step in the life of an agreement, the same way for every step: lock the row, ask for the permission, compare the
 * version, decide by the table of transitions, write what the step is about, then the event, the new version and the trail.
 *
 * @param write writes what the step is about, or refuses before it has written anything
 */
export async function changeAgreement(
  context: Context,
  step: StepCommand,
  write: (place: StepPlace) => Promise<StepWritten | Refused> | StepWritten | Refused,
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce(
    context.database,
    { session, command: step.command, key: step.idempotencyKey, input: step.input },
    (transaction) => takeStep({ ...context, session }, transaction, step, write),
  );
  return outcome.refused ?? answerWith(context, outcome.made);
}

/** The agreement as it is after a command, whatever was read of it before in the same request. */
export async function answerWith({ loaders }: Context, id: string): Promise<AgreementRow> {
  for (const read of [
    'agreements',
    'parties',
    'signatories',
    'beneficiaries',
    'headcounts',
    'versions',
    'events',
  ] as const)
    loaders[read].clear(id);
  const row = await loaders.agreements.load(id);
  if (row === null) throw new Error('a changed agreement is out of sight of who changed it');
  return row;
}

async function takeStep(
  asked: Context & { readonly session: Session },
  transaction: Transaction,
  step: StepCommand,
  write: (place: StepPlace) => Promise<StepWritten | Refused> | StepWritten | Refused,
): Promise<Outcome<string, AgreementRefusalCode>> {
  const { session, now } = asked;
  const today = dateInJakarta(now);
  if (!may(session, 'agreement:read')) return refuseForbidden(ACTION_WORDS[step.action]);
  const agreement = await lockAgreement(transaction, session, step.id);
  if (agreement === null) return noAgreement(step.id);
  const context = { ...asked, loaders: createLoaders(transaction, session, now) };
  const facts = await loadLifeCycle(context, agreement);
  const standing = standingOf(facts, today);
  if (standing === null) throw new Error('an agreement without a beginning');

  const permission = permissionFor(step.action, standing);
  const parties = await context.loaders.parties.load(agreement.id);
  const institutionCodes = parties.map(({ institutionCode }) => institutionCode);
  if (permission !== null && !may(session, permission, { regionCode: agreement.regionCode, institutionCodes })) {
    return refuseForbidden(ACTION_WORDS[step.action]);
  }
  const { action, expectedVersion, reason = null, on = null } = step;
  const refused = refuseStep(
    { action, expectedVersion, reason, on },
    { standing, version: agreement.version, subject: session.subject, today },
  );
  if (refused !== null) return refused;

  const written = await write({ context, transaction, agreement, facts, standing, today });
  if ('refused' in written) return written;
  const version = agreement.version + 1;
  await transaction.update(AgreementTable, { id: agreement.id }, { ...written.columns, version });
  if (written.event !== null) {
    await appendEvent(context, transaction, {
      agreementId: agreement.id,
      action: action as EventDraft['action'],
      on: on ?? today,
      versionNumber: null,
      reason: reason?.trim() ?? null,
      undoes: null,
      ...written.event,
    });
  }
  await recordAudit(
    transaction,
    { session, requestId: context.requestId, now },
    {
      action: permission ?? 'agreement:draft',
      entityType: 'Agreement',
      entityId: agreement.id,
      details: { step: action, version, changes: changesOfRow(agreement, written.columns ?? {}) },
    },
  );
  return { made: agreement.id };
}

/** The agreement, when the session may see it; whoever else changes it waits. */
export async function lockAgreement(
  transaction: Transaction,
  session: Session,
  id: string,
): Promise<AgreementRow | null> {
  const key = findKey('Agreement', id);
  if (key === null) return null;
  return visibleAgreements(transaction, session)
    .andWhere('agreement.id = :id', { id: key })
    .setLock('for_no_key_update')
    .getOne();
}

function noAgreement(id: string): Refused {
  return refuse(
    'NOT_FOUND',
    {
      id: `Perjanjian "${id.slice(0, 64)}" tidak ditemukan. Periksa pengenalnya.`,
      en: `There is no agreement "${id.slice(0, 64)}". Check its identifier.`,
    },
    'id',
  );
}
