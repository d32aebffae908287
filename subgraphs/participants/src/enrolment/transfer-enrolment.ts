import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import type { OwnerAnswer } from '@payung/kit/owner-client.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import { detectEnrolmentConflicts } from '../conflict/detect-enrolment-conflicts.ts';
import type { Context } from '../context.ts';
import { checkCategory, checkPlaceOfDuty, checkWageBase } from '../domain/check-enrolment-input.ts';
import { refuseByAgreement } from '../domain/decide-enrolment.ts';
import type { AgreementFacts } from '../domain/decide-enrolment.ts';
import type { EnrolmentRefusalCode, TransferEnrolmentInput } from '../schema.types.ts';
import { appendEnrolmentEvent } from './append-enrolment-event.ts';
import { holdForStep, noEnrolment, placeOf, readAnew, writeStep } from './change-enrolment.ts';
import type { Asking, EnrolmentStepCommand } from './change-enrolment.ts';
import { notFound } from './enrol-participant.ts';
import type { EnrolmentRow } from './enrolment.table.ts';
import { insertEnrolment } from './insert-enrolment.ts';

/**
 * Transfers an officer to another place or category under the same agreement: one enrolment ends, and another of the same person begins
 * the next day with the same last day. Where they go is an enrolment of its own, since places and categories are what is counted.
 */
export async function transferEnrolment(
  context: Context,
  input: TransferEnrolmentInput,
  idempotencyKey: string,
): Promise<EnrolmentRow | Refusal<EnrolmentRefusalCode>> {
  const asking: Asking = { ...context, session: permit(context.session, 'reference:read') };
  const agreement = may(asking.session, 'enrolment:change') ? await askAgreement(context, input) : null;
  const keyed = { session: asking.session, command: 'transferEnrolment', key: idempotencyKey, input };
  const outcome = await runOnce(context.database, keyed, (transaction) =>
    transfer(asking, transaction, input, agreement),
  );
  return outcome.refused ?? readAnew(context, outcome.made);
}

/** Before the transaction, which waits for no other service. Null where there is no enrolment to transfer. */
async function askAgreement(
  { loaders, findAgreementFacts }: Context,
  { enrolmentId }: TransferEnrolmentInput,
): Promise<OwnerAnswer<AgreementFacts | null> | null> {
  const key = findKey('Enrolment', enrolmentId);
  const enrolment = key === null ? null : await loaders.enrolments.load(key);
  return enrolment === null ? null : findAgreementFacts(enrolment.agreementId);
}

async function transfer(
  asking: Asking,
  transaction: Transaction,
  input: TransferEnrolmentInput,
  agreement: OwnerAnswer<AgreementFacts | null> | null,
): Promise<Outcome<string, EnrolmentRefusalCode>> {
  const { session, requestId, now } = asking;
  const step: EnrolmentStepCommand = { ...input, action: 'TRANSFER', on: input.from, field: 'from' };
  const held = await holdForStep(asking, transaction, step);
  if (held.refused !== undefined) return held;
  const enrolment = held.made;
  if (agreement === null) return noEnrolment;
  const { institutionCode } = enrolment;
  const regionCode = input.regionCode ?? enrolment.regionCode;
  const categoryCode = input.categoryCode ?? enrolment.categoryCode;
  const wageBase = input.wageBase ?? enrolment.wageBase;
  const problem = checkPlaceOfDuty(regionCode) ?? checkCategory(categoryCode) ?? checkWageBase(wageBase);
  if (problem !== null) return problem;
  if (regionCode === enrolment.regionCode && categoryCode === enrolment.categoryCode) return noChange;
  if (!may(session, 'enrolment:create', placeOf({ institutionCode, regionCode }))) {
    return refuseForbidden({ id: 'mendaftarkan kepesertaan', en: 'enrol people' });
  }
  // Whoever is covered where they are must not lose it to a place that the agreement may not allow.
  if (!agreement.ok) return ownerSilent;
  if (agreement.facts === null)
    return notFound('enrolmentId', ['Perjanjian kepesertaan ini', 'agreement of this enrolment']);
  const refused = refuseByAgreement(
    { institutionCode, categoryCode, regionCode },
    agreement.facts,
    asking.mouOpensEnrolment,
  );
  if (refused !== null) return refused;

  await writeStep(asking, transaction, enrolment, step);
  const id = await insertEnrolment(transaction, {
    participantId: enrolment.participantId,
    agreementId: enrolment.agreementId,
    institutionCode,
    categoryCode,
    regionCode,
    // Numbers of polling stations begin anew in each place.
    pollingStation: regionCode === enrolment.regionCode ? enrolment.pollingStation : null,
    startsOn: input.from,
    endsOn: enrolment.endsOn,
    wageBase,
    facts: agreement.facts,
    example: enrolment.example,
    follows: { id: enrolment.id, how: 'TRANSFER' },
    now,
  });
  if (id === null) throw new Error('days that an enrolment held until now are held by another');
  await appendEnrolmentEvent(
    transaction,
    { session, now },
    { enrolmentId: id, step: 'ENROL', on: input.from, reason: input.reason },
  );
  await detectEnrolmentConflicts(transaction, { session, requestId, now }, [id]);
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'enrolment:create',
      entityType: 'Enrolment',
      entityId: id,
      details: { agreementId: enrolment.agreementId, categoryCode, settled: true, follows: enrolment.id },
    },
  );
  return { made: id };
}

const noChange = refuse('NO_CHANGE', {
  id: 'Tempat tugas dan kategorinya sudah sama: tidak ada yang dipindahkan.',
  en: 'The place of duty and the category are the same already: there is nothing to transfer.',
});

const ownerSilent = refuse('OWNER_SILENT', {
  id: 'Perjanjiannya belum dapat ditanya. Tidak ada yang diubah, kepesertaan tetap berlaku; coba lagi sebentar lagi.',
  en: 'The agreement cannot be asked right now. Nothing was changed and the enrolment still holds; try again shortly.',
});
