import { randomUUID } from 'node:crypto';

import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { derivePeriod } from '../domain/agreement-period.ts';
import type { AgreementTerms, Period } from '../domain/agreement-terms.ts';
import { checkAgreementInput } from '../domain/check-agreement-input.ts';
import { termsOfInput } from '../domain/terms-of-input.ts';
import { createLoaders } from '../loaders.ts';
import type { AgreementRefusalCode, RegisterAgreementInput } from '../schema.types.ts';
import type { AgreementRow } from './agreement.table.ts';
import { answerWith } from './change-agreement.ts';
import { findMissingInstitution, lookUpTermsCodes } from './look-up-codes.ts';
import { lookUpFrame, titleFor } from './look-up-frame.ts';
import { refuseSameAgreement } from './same-agreement.ts';
import { signatoriesOf } from './sign-agreement.ts';
import { writeAgreement } from './write-agreement.ts';

/**
 * Registers an agreement that is signed already.
 *
 * The right is asked for the region and for any of the parties: an officer registers what their own institution
 * is part of.
 */
export async function registerAgreement(
  context: Context,
  input: RegisterAgreementInput,
  idempotencyKey: string,
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce(
    context.database,
    { session, command: 'registerAgreement', key: idempotencyKey, input },
    (transaction) => register(context, transaction, input),
  );
  return outcome.refused ?? answerWith(context, outcome.made);
}

async function register(
  asked: Context,
  transaction: Transaction,
  input: RegisterAgreementInput,
): Promise<Outcome<string, AgreementRefusalCode>> {
  const { session } = asked;
  const institutionCodes = input.parties.map(({ institutionCode }) => institutionCode);
  if (!may(session, 'agreement:register', { regionCode: input.regionCode, institutionCodes })) {
    return refuseForbidden({ id: 'mendaftarkan perjanjian', en: 'register an agreement' });
  }
  const problem = checkAgreementInput(input, dateInJakarta(asked.now));
  if (problem !== null) return problem;
  const context = { ...asked, loaders: createLoaders(transaction, session, asked.now) };
  const frame = await lookUpFrame(context, input);
  if (frame.refused !== undefined) return frame;
  const names = await lookUpTermsCodes(context, input);
  if (names.refused !== undefined) return names;
  const missing = await findMissingInstitution(
    context,
    input.signatories.flatMap(({ institutionCode }, index) =>
      institutionCode ? [[institutionCode, `signatories.${index}.institutionCode`] as const] : [],
    ),
  );
  const same = missing ?? (await refuseSameAgreement(transaction, input));
  if (same !== null) return same;

  const said = termsOfInput(input, { categoryNames: names.made, before: null });
  const terms: AgreementTerms = { ...said, period: await periodOf(context, input, said.period) };
  const id = await writeAgreement(
    transaction,
    {
      title: await titleFor(context, frame.made, input.beneficiaries),
      instrumentText: null,
      signedOn: input.signedOn,
      signedOnConfidence: 'STATED',
      signedAt: input.signedAt ?? null,
      regionCode: input.regionCode,
      electionCode: input.electionCode,
      lineage: input.lineage,
      lineageText: null,
      predecessorId: frame.made.predecessor?.id ?? null,
      fundingRealised: null,
      sourceCode: `registered-${randomUUID()}`,
      sourcePublisher: null,
      sourceCredit: null,
      version: 1,
      registeredAt: context.now,
      terms,
      signatories: signatoriesOf(input.signatories),
    },
    context,
  );
  await recordAudit(
    transaction,
    { session, requestId: context.requestId, now: context.now },
    {
      action: 'agreement:register',
      entityType: 'Agreement',
      entityId: id,
      details: { regionCode: input.regionCode, electionCode: input.electionCode },
    },
  );
  return { made: id };
}

/** The period as the paper gives it; one that gives none at all gets a derived one, marked as such. */
async function periodOf({ loaders }: Context, input: RegisterAgreementInput, said: Period): Promise<Period> {
  if (said.startsOn !== null || said.endsOn !== null) return said;
  const stages = await loaders.electionStages.load(input.electionCode);
  return derivePeriod({ signedOn: input.signedOn, stageEnds: stages.map(({ endsOn }) => endsOn) });
}
