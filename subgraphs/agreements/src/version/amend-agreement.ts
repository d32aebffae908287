import { may } from '@payung/kit/access.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';

import type { AgreementRow } from '../agreement/agreement.table.ts';
import { changeAgreement } from '../agreement/change-agreement.ts';
import type { Refused, StepPlace, StepWritten } from '../agreement/change-agreement.ts';
import { lookUpTermsCodes } from '../agreement/look-up-codes.ts';
import type { StepArguments } from '../agreement/submit-agreement.ts';
import type { Context } from '../context.ts';
import { diffTerms } from '../domain/agreement-diff.ts';
import type { AgreementTerms } from '../domain/agreement-terms.ts';
import { checkTerms } from '../domain/check-agreement-input.ts';
import { inputOfTerms, termsOfInput } from '../domain/terms-of-input.ts';
import type { AgreementRefusalCode, AgreementTermsInput, AmendAgreementInput } from '../schema.types.ts';
import { VersionTable } from './version.table.ts';

/** Opens an amendment of a signed agreement, as a draft of its next version. */
export async function amendAgreement(
  context: Context,
  { id, expectedVersion, input, idempotencyKey }: StepArguments & { readonly input: AmendAgreementInput },
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  return draftAmendment(context, {
    command: 'amendAgreement',
    id,
    expectedVersion,
    idempotencyKey,
    input,
    reason: input.reason,
    inForceFrom: input.inForceFrom ?? null,
    change: () => input.terms,
  });
}

/** An amendment that a command drafts: its own input, and how the terms follow from those in force. */
export interface AmendmentCommand extends StepArguments {
  /** The name of the mutation. */
  readonly command: string;
  /** All arguments of the mutation but its key: the same key with others is refused. */
  readonly input: unknown;
  readonly reason: string;
  readonly inForceFrom: AmendAgreementInput['inForceFrom'];
  /**
   * The terms as they shall be, from those of the last signed version in the shape of an input. What it answers is checked like
   * any other draft.
   */
  readonly change: (inForce: AgreementTermsInput) => AgreementTermsInput | Promise<AgreementTermsInput>;
}

/**
 * Drafts an amendment, for any command that ends in one: `amendAgreement` itself, or an extension that is saved. Permission,
 * version, state, idempotency and trail are those of the step `AMEND`.
 */
export async function draftAmendment(
  context: Context,
  { command, id, expectedVersion, idempotencyKey, input, reason, inForceFrom, change }: AmendmentCommand,
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  return changeAgreement(
    context,
    { command, action: 'AMEND', id, expectedVersion, idempotencyKey, input, reason },
    async (place) => {
      const before = await lastSignedTerms(place);
      return amend(place, {
        before,
        terms: await change(inputOfTerms(before)),
        reason,
        inForceFrom: inForceFrom ?? null,
      });
    },
  );
}

interface Amendment {
  readonly before: AgreementTerms;
  readonly terms: AgreementTermsInput;
  readonly reason: string;
  readonly inForceFrom: NonNullable<AmendAgreementInput['inForceFrom']> | null;
}

async function amend(
  { context, transaction, agreement, facts }: StepPlace,
  { before, terms: input, reason, inForceFrom }: Amendment,
): Promise<StepWritten | Refused> {
  const problem = checkTerms(input, 'terms.');
  if (problem !== null) return problem;
  const institutionCodes = input.parties.map(({ institutionCode }) => institutionCode);
  if (!may(context.session, 'agreement:draft', { regionCode: agreement.regionCode, institutionCodes })) {
    return refuseForbidden({
      id: 'mengeluarkan instansi sendiri dari perjanjian',
      en: 'take your own institution out of the agreement',
    });
  }
  const names = await lookUpTermsCodes(context, input, 'terms.');
  if (names.refused !== undefined) return names;
  const terms = termsOfInput(input, { categoryNames: names.made, before });
  if (diffTerms(before, terms, { institutions: new Map(), categories: new Map() }).length === 0) return noChange;
  const number = facts.signedVersions.at(-1)!.number + 1;
  // A draft that was given up has left its number to the next.
  await transaction.upsert(
    VersionTable,
    {
      agreementId: agreement.id,
      number,
      terms,
      reason: reason.trim(),
      inForceFrom,
      signedOn: null,
      signedAt: null,
      signatories: [],
      discarded: false,
      draftedAt: context.now,
    },
    ['agreementId', 'number'],
  );
  return { event: { versionNumber: number } };
}

async function lastSignedTerms({ context, agreement, facts }: StepPlace): Promise<AgreementTerms> {
  const last = facts.signedVersions.at(-1);
  const versions = await context.loaders.versions.load(agreement.id);
  const found = versions.find(({ number }) => number === last?.number);
  if (found === undefined) throw new Error('a signed agreement without a signed version');
  return found.terms;
}

const noChange = refuse(
  'NO_CHANGE',
  {
    id: 'Tidak ada yang berbeda dari ketentuan yang berlaku; ubah paling sedikit satu isian.',
    en: 'Nothing differs from the terms in force: change at least one field.',
  },
  'terms',
);
