import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { isReason, REASON_RULE } from '../domain/reason.ts';
import { placeOf } from '../enrolment/change-enrolment.ts';
import type { Asking } from '../enrolment/change-enrolment.ts';
import type { EnrolmentConflictRefusalCode, ResolveEnrolmentConflictInput } from '../schema.types.ts';
import { visibleConflicts } from './enrolment-conflict.reads.ts';
import { EnrolmentConflictTable } from './enrolment-conflict.table.ts';
import type { EnrolmentConflictRow } from './enrolment-conflict.table.ts';

/** Says why two enrolments of one person may stand beside each other. Neither enrolment changes. */
export async function resolveEnrolmentConflict(
  context: Context,
  input: ResolveEnrolmentConflictInput,
  idempotencyKey: string,
): Promise<EnrolmentConflictRow | Refusal<EnrolmentConflictRefusalCode>> {
  const asking: Asking = { ...context, session: permit(context.session, 'reference:read') };
  const keyed = { session: asking.session, command: 'resolveEnrolmentConflict', key: idempotencyKey, input };
  const outcome = await runOnce(context.database, keyed, (transaction) => resolve(asking, transaction, input));
  if (outcome.refused !== undefined) return outcome.refused;
  const row = await context.loaders.enrolmentConflicts.clear(outcome.made).load(outcome.made);
  return row ?? noConflict.refused;
}

async function resolve(
  { session, requestId, now, loaders }: Asking,
  transaction: Transaction,
  { conflictId, reason }: ResolveEnrolmentConflictInput,
): Promise<Outcome<string, EnrolmentConflictRefusalCode>> {
  if (!may(session, 'enrolment-conflict:resolve')) return forbidden;
  const key = findKey('EnrolmentConflict', conflictId);
  const conflict =
    key === null
      ? null
      : await visibleConflicts(transaction, session)
          .andWhere('conflict.id = :key', { key })
          .setLock('for_no_key_update')
          .getOne();
  if (conflict === null) return noConflict;
  const sides = await loaders.conflictSides.loadMany([conflict.firstId, conflict.secondId]);
  const own = sides.some(
    (side) => side !== null && !(side instanceof Error) && may(session, 'enrolment-conflict:resolve', placeOf(side)),
  );
  if (!own) return forbidden;
  if (!isReason(reason)) return refuse('INVALID', REASON_RULE, 'reason');
  if (conflict.state !== 'OPEN') return conflict.state === 'RESOLVED' ? alreadyResolved : lapsed;
  await transaction.update(
    EnrolmentConflictTable,
    { id: conflict.id },
    {
      state: 'RESOLVED',
      resolution: reason.trim(),
      resolvedAt: now,
      resolvedBy: session.subject,
      resolvedInstitutionCode: session.institutionCode,
    },
  );
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'enrolment-conflict:resolve',
      entityType: 'EnrolmentConflict',
      entityId: conflict.id,
      details: { kind: conflict.kind },
    },
  );
  return { made: conflict.id };
}

const forbidden = refuseForbidden({ id: 'menyelesaikan konflik kepesertaan', en: 'resolve conflicts of enrolments' });

const noConflict = refuse(
  'NOT_FOUND',
  {
    id: 'Konflik ini tidak ditemukan. Periksa pengenalnya.',
    en: 'There is no such conflict. Check its identifier.',
  },
  'conflictId',
);

const alreadyResolved = refuse('NOT_OPEN', {
  id: 'Konflik ini sudah diselesaikan. Muat ulang untuk membaca alasannya.',
  en: 'This conflict is resolved already. Read it again for the reason.',
});

const lapsed = refuse('NOT_OPEN', {
  id: 'Konflik ini sudah gugur: kedua kepesertaan tidak lagi berlaku pada hari yang sama.',
  en: 'This conflict has lapsed: the two enrolments hold no longer in the same days.',
});
