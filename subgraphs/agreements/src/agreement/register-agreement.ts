import { randomUUID } from 'node:crypto';

import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { agreementTitle } from '../domain/agreement-title.ts';
import { checkAgreementInput } from '../domain/check-agreement-input.ts';
import { createLoaders } from '../loaders.ts';
import type { AgreementRefusalCode, RegisterAgreementInput } from '../schema.types.ts';
import type { AgreementRow } from './agreement.table.ts';
import { gatherAgreementFacts } from './gather-agreement-facts.ts';
import type { AgreementFacts } from './gather-agreement-facts.ts';
import { writeAgreement } from './write-agreement.ts';
import type { AgreementDraft } from './write-agreement.ts';

/**
 * Registers a signed agreement.
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
  if (outcome.refused !== undefined) return outcome.refused;
  const row = await context.loaders.agreements.load(outcome.made);
  if (row === null) throw new Error('a registered agreement is out of sight of who registered it');
  return row;
}

async function register(
  context: Context,
  transaction: Transaction,
  input: RegisterAgreementInput,
): Promise<Outcome<string, AgreementRefusalCode>> {
  const { session } = context;
  const institutionCodes = input.parties.map(({ institutionCode }) => institutionCode);
  if (!may(session, 'agreement:register', { regionCode: input.regionCode, institutionCodes })) {
    return refuseForbidden({ id: 'mendaftarkan perjanjian', en: 'register an agreement' });
  }
  const problem = checkAgreementInput(input, dateInJakarta(context.now));
  if (problem !== null) return problem;
  const loaders = createLoaders(transaction, session, context.now);
  const gathered = await gatherAgreementFacts({ ...context, loaders }, transaction, input);
  if (gathered.refused !== undefined) return gathered;

  const id = await writeAgreement(transaction, draftOf(context, input, gathered.made));
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

function draftOf(context: Context, input: RegisterAgreementInput, facts: AgreementFacts): AgreementDraft {
  return {
    title: agreementTitle(facts),
    subject: input.subject ?? null,
    instrument: input.instrument,
    instrumentText: null,
    signedOn: input.signedOn,
    signedOnConfidence: 'STATED',
    signedAt: input.signedAt ?? null,
    regionCode: input.regionCode,
    electionCode: input.electionCode,
    programmes: [...new Set(input.programmes)],
    lineage: input.lineage,
    lineageText: null,
    predecessorId: input.predecessorId ? findKey('Agreement', input.predecessorId) : null,
    legalBases: input.legalBases,
    fundingText: input.fundingText ?? null,
    fundingRealised: null,
    sourceCode: `registered-${randomUUID()}`,
    sourcePublisher: null,
    sourceCredit: null,
    version: 1,
    registeredAt: context.now,
    parties: input.parties.map(({ institutionCode, role }) => ({ institutionCode, role, implied: false })),
    signatories: input.signatories.map(({ institutionCode, ...person }) => ({
      ...person,
      part: 'SIGNED',
      institutionCode: institutionCode ?? null,
    })),
    beneficiaries: input.beneficiaries.map(({ institutionCode, statedTotal, headcounts }) => ({
      institutionCode,
      statedTotal: statedTotal ?? null,
      statedTotalNote: null,
      headcounts: headcounts.map(({ categoryCode, people, covered }) => ({
        categoryCode,
        people,
        covered,
        label: facts.categoryNames.get(categoryCode) ?? categoryCode,
      })),
    })),
  };
}
