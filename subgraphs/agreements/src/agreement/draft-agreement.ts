import { randomUUID } from 'node:crypto';

import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import type { AgreementTerms } from '../domain/agreement-terms.ts';
import { checkTerms } from '../domain/check-agreement-input.ts';
import { termsOfInput } from '../domain/terms-of-input.ts';
import { createLoaders } from '../loaders.ts';
import type { AgreementRefusalCode, DraftAgreementInput } from '../schema.types.ts';
import type { AgreementRow } from './agreement.table.ts';
import { answerWith } from './change-agreement.ts';
import { lookUpTermsCodes } from './look-up-codes.ts';
import { lookUpFrame, titleFor } from './look-up-frame.ts';
import type { AgreementFrame } from './look-up-frame.ts';
import { writeAgreement } from './write-agreement.ts';

/** Drafts an agreement. Who drafts for a region needs an institution of their own among the parties, or acts for the nation. */
export async function draftAgreement(
  context: Context,
  input: DraftAgreementInput,
  idempotencyKey: string,
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce(
    context.database,
    { session, command: 'draftAgreement', key: idempotencyKey, input },
    (transaction) => draft(context, transaction, input),
  );
  return outcome.refused ?? answerWith(context, outcome.made);
}

async function draft(
  asked: Context,
  transaction: Transaction,
  input: DraftAgreementInput,
): Promise<Outcome<string, AgreementRefusalCode>> {
  const { session } = asked;
  const institutionCodes = input.terms.parties.map(({ institutionCode }) => institutionCode);
  if (!may(session, 'agreement:draft', { regionCode: input.regionCode, institutionCodes })) {
    return refuseForbidden({ id: 'menyusun rancangan perjanjian', en: 'draft an agreement' });
  }
  const problem = checkTerms(input.terms, 'terms.');
  if (problem !== null) return problem;
  const context = { ...asked, loaders: createLoaders(transaction, session, asked.now) };
  const frame = await lookUpFrame(context, input);
  if (frame.refused !== undefined) return frame;
  const names = await lookUpTermsCodes(context, input.terms, 'terms.');
  if (names.refused !== undefined) return names;
  const terms = termsOfInput(input.terms, { categoryNames: names.made, before: null });
  return { made: await writeDraft(context, transaction, { frame: frame.made, lineage: input.lineage, terms }) };
}

/** What a draft is made from, when all its codes are known. */
export interface NewDraft {
  readonly frame: AgreementFrame;
  readonly lineage: AgreementRow['lineage'];
  readonly terms: AgreementTerms;
}

/** Writes a draft with its trail. The right to draft is asked before. Answers its primary key. */
export async function writeDraft(
  context: Context,
  transaction: Transaction,
  { frame, lineage, terms }: NewDraft,
): Promise<string> {
  const session = permit(context.session, 'agreement:draft');
  const { region, election, predecessor } = frame;
  const id = await writeAgreement(
    transaction,
    {
      title: await titleFor(context, frame, terms.beneficiaries),
      instrumentText: null,
      signedOn: null,
      signedOnConfidence: null,
      signedAt: null,
      regionCode: region.code,
      electionCode: election.code,
      lineage,
      lineageText: null,
      predecessorId: predecessor?.id ?? null,
      fundingRealised: null,
      sourceCode: `drafted-${randomUUID()}`,
      sourcePublisher: null,
      sourceCredit: null,
      version: 1,
      registeredAt: context.now,
      terms,
      signatories: [],
    },
    context,
  );
  await recordAudit(
    transaction,
    { session, requestId: context.requestId, now: context.now },
    {
      action: 'agreement:draft',
      entityType: 'Agreement',
      entityId: id,
      details: { step: 'DRAFT', regionCode: region.code, electionCode: election.code },
    },
  );
  return id;
}
