import type { Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import type { LifeCycleEvent } from '../domain/agreement-status.ts';
import type { AgreementRefusalCode } from '../schema.types.ts';
import { VersionTable } from '../version/version.table.ts';
import type { AgreementRow } from './agreement.table.ts';
import { changeAgreement } from './change-agreement.ts';
import type { StepPlace, StepWritten } from './change-agreement.ts';
import type { ReasonedArguments } from './send-back-agreement.ts';
import { titleOf } from './sign-agreement.ts';
import { writeSignatories } from './write-agreement.ts';
import { termsColumns, writeTermsRows } from './write-terms.ts';

/** Takes the last step back. The step stays in the history; what it had written is as it was before. */
export async function undoAgreementStep(
  context: Context,
  { idempotencyKey, ...input }: ReasonedArguments,
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  return changeAgreement(
    context,
    { command: 'undoAgreementStep', action: 'UNDO', ...input, idempotencyKey, input },
    async (place) => {
      const last = place.standing.lastEvent!;
      return {
        ...(await takeBack(place, last)),
        event: { undoes: last.position, versionNumber: last.versionNumber },
      };
    },
  );
}

async function takeBack(place: StepPlace, last: LifeCycleEvent): Promise<Pick<StepWritten, 'columns'>> {
  const { transaction, agreement } = place;
  const version = { agreementId: agreement.id, number: last.versionNumber ?? 0 };
  if (last.action === 'AMEND') await transaction.update(VersionTable, version, { discarded: true });
  if (last.action !== 'SIGN') return {};
  const versions = await place.context.loaders.versions.load(agreement.id);
  const signed = versions.find(({ number }) => number === version.number)!;
  // A day in force that followed from the signature goes with it; one that the draft gives stays.
  const followed = version.number === 1 || signed.inForceFrom?.equals(signed.signedOn!);
  await transaction.update(VersionTable, version, {
    signedOn: null,
    signedAt: null,
    signatories: [],
    ...(followed ? { inForceFrom: null } : {}),
  });
  if (version.number === 1) {
    await writeSignatories(transaction, agreement.id, []);
    return { columns: { signedOn: null, signedOnConfidence: null, signedAt: null } };
  }
  const before = versions.findLast(({ number, signedOn }) => signedOn !== null && number < version.number)!;
  await writeTermsRows(transaction, agreement.id, before.terms);
  return { columns: { ...termsColumns(before.terms), title: await titleOf(place.context, agreement, before) } };
}
