import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { enrolmentTransition } from '@payung/kit/values/enrolment-transitions.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { refuseStep, suspensionsAfter } from '../domain/enrolment-step.ts';
import type { StepRequest } from '../domain/enrolment-step.ts';
import { ACTION_WORDS } from '../domain/enrolment-words.ts';
import type { EnrolmentRefusalCode } from '../schema.types.ts';
import { appendEnrolmentEvent } from './append-enrolment-event.ts';
import { visibleEnrolments } from './enrolment.reads.ts';
import { EnrolmentTable } from './enrolment.table.ts';
import type { EnrolmentRow } from './enrolment.table.ts';

/** A step on an enrolment as its caller sent it. */
export interface EnrolmentStepCommand extends StepRequest {
  /** Global identifier. */
  readonly enrolmentId: string;
}

/** Who asks, in answer to what. */
export type Asking = Context & { readonly session: Session };

type Refused = { readonly refused: Refusal<EnrolmentRefusalCode> };

/** Takes a step that concerns one enrolment alone: suspend, reinstate, end. */
export async function changeEnrolment(
  context: Context,
  {
    command,
    input,
    idempotencyKey,
  }: { readonly command: string; readonly input: unknown; readonly idempotencyKey: string },
  step: EnrolmentStepCommand,
): Promise<EnrolmentRow | Refusal<EnrolmentRefusalCode>> {
  const asking = { ...context, session: permit(context.session, 'reference:read') };
  const keyed = { session: asking.session, command, key: idempotencyKey, input };
  const outcome = await runOnce(
    context.database,
    keyed,
    async (transaction): Promise<Outcome<string, EnrolmentRefusalCode>> => {
      const held = await holdForStep(asking, transaction, step);
      if (held.refused !== undefined) return held;
      await writeStep(asking, transaction, held.made, step);
      return { made: held.made.id };
    },
  );
  return outcome.refused ?? readAnew(context, outcome.made);
}

/** An enrolment as it is after a command, whatever was read of it before in the same request. */
export async function readAnew({ loaders }: Context, id: string): Promise<EnrolmentRow> {
  loaders.enrolments.clear(id);
  loaders.enrolmentEvents.clear(id);
  const row = await loaders.enrolments.load(id);
  if (row === null) throw new Error('a changed enrolment is out of sight of who changed it');
  return row;
}

/**
 * The enrolment of a step, held until the end of the transaction, or why the step may not be taken.
 *
 * People are held before enrolments, in the order of fingerprints, as everywhere: whoever enrols one of them meanwhile waits, and
 * nobody waits in a circle.
 *
 * @param alsoHeld primary keys of other people that the step writes enrolments of
 */
export async function holdForStep(
  { session, now }: Asking,
  transaction: Transaction,
  step: EnrolmentStepCommand,
  alsoHeld: readonly string[] = [],
): Promise<Outcome<EnrolmentRow, EnrolmentRefusalCode>> {
  const { permission } = enrolmentTransition(step.action);
  if (!may(session, permission)) return refuseForbidden(ACTION_WORDS[step.action]);
  const key = findKey('Enrolment', step.enrolmentId);
  const seen = key === null ? null : await findVisible(transaction, session, key);
  if (seen === null) return noEnrolment;
  if (!may(session, permission, placeOf(seen))) return refuseForbidden(ACTION_WORDS[step.action]);
  await transaction.query('select from participant where id = any($1) order by nik_fingerprint, id for no key update', [
    [seen.participantId, ...alsoHeld],
  ]);
  const enrolment = await transaction.findOneOrFail(EnrolmentTable, {
    where: { id: seen.id },
    lock: { mode: 'for_no_key_update' },
  });
  return refuseStep(step, enrolment, dateInJakarta(now)) ?? { made: enrolment };
}

/** Where the right to change an enrolment is asked for. */
export function placeOf({ institutionCode, regionCode }: Pick<EnrolmentRow, 'institutionCode' | 'regionCode'>) {
  return { institutionCodes: [institutionCode], regionCode };
}

/** Writes a step on an enrolment that is held: its columns, its history, the trail. */
export async function writeStep(
  { session, requestId, now }: Asking,
  transaction: Transaction,
  enrolment: EnrolmentRow,
  step: EnrolmentStepCommand,
): Promise<void> {
  const { permission, to: state } = enrolmentTransition(step.action);
  const version = enrolment.version + 1;
  await transaction.update(
    EnrolmentTable,
    { id: enrolment.id },
    {
      state,
      version,
      suspensions: suspensionsAfter(step, enrolment),
      ...(state === 'ENDED'
        ? { endsOn: lastDayAfter(step), plannedEndsOn: enrolment.plannedEndsOn ?? enrolment.endsOn }
        : {}),
    },
  );
  await appendEnrolmentEvent(
    transaction,
    { session, now },
    {
      enrolmentId: enrolment.id,
      step: step.action,
      on: step.on,
      reason: step.reason,
    },
  );
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: permission,
      entityType: 'Enrolment',
      entityId: enrolment.id,
      details: { step: step.action, on: step.on.toString(), version },
    },
  );
}

/** A transfer names the first day elsewhere, all others the last day here. */
function lastDayAfter({ action, on }: EnrolmentStepCommand) {
  return action === 'TRANSFER' ? on.subtract({ days: 1 }) : on;
}

async function findVisible(transaction: Transaction, session: Session, key: string): Promise<EnrolmentRow | null> {
  return visibleEnrolments(transaction, session).andWhere('enrolment.id = :key', { key }).getOne();
}

/** The refusal of an enrolment that is not there, or out of sight. */
export const noEnrolment: Refused = refuse(
  'NOT_FOUND',
  {
    id: 'Kepesertaan ini tidak ditemukan. Periksa pengenalnya.',
    en: 'There is no such enrolment. Check its identifier.',
  },
  'enrolmentId',
);
