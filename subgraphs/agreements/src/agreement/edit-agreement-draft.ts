import { may } from '@payung/kit/access.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import { checkTerms } from '../domain/check-agreement-input.ts';
import { isReason, REASON_RULE } from '../domain/decide-agreement-step.ts';
import { termsOfInput } from '../domain/terms-of-input.ts';
import type { AgreementRefusalCode, EditAgreementDraftInput } from '../schema.types.ts';
import { VersionTable } from '../version/version.table.ts';
import type { VersionRow } from '../version/version.table.ts';
import type { AgreementRow } from './agreement.table.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Refused, StepPlace, StepWritten } from './change-agreement.ts';
import { lookUpTermsCodes } from './look-up-codes.ts';
import { lookUpPredecessor, titleFor } from './look-up-frame.ts';
import { refuseCycle } from './refuse-cycle.ts';
import { termsColumns, writeTermsRows } from './write-terms.ts';

/** Arguments of `editAgreementDraft`. */
export interface EditArguments {
  readonly id: string;
  readonly expectedVersion: number;
  readonly input: EditAgreementDraftInput;
  readonly idempotencyKey: string;
}

/** Replaces the terms of the agreement before it is signed, later those of its open amendment. */
export async function editAgreementDraft(
  context: Context,
  { idempotencyKey, ...input }: EditArguments,
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  const { id, expectedVersion } = input;
  return changeAgreement(
    context,
    { command: 'editAgreementDraft', action: 'EDIT', id, expectedVersion, idempotencyKey, input },
    (place) => edit(place, input.input),
  );
}

async function edit(place: StepPlace, input: EditAgreementDraftInput): Promise<StepWritten | Refused> {
  const { context, transaction, agreement, standing } = place;
  const number = standing.paperNumber!;
  const refused = refuseForeignFields(input, number) ?? checkTerms(input.terms, 'terms.');
  if (refused !== null) return refused;
  if (!keepsOwnParty(place, input)) {
    return refuseForbidden({
      id: 'mengeluarkan instansi sendiri dari rancangan',
      en: 'take your own institution out of the draft',
    });
  }
  const names = await lookUpTermsCodes(context, input.terms, 'terms.');
  if (names.refused !== undefined) return names;
  const version = (await context.loaders.versions.load(agreement.id)).find((each) => each.number === number)!;
  const terms = termsOfInput(input.terms, { categoryNames: names.made, before: version.terms });
  if (number > 1) return editAmendment(place, version, { ...input, terms });

  const predecessor = await lookUpPredecessor(context, input.predecessorId ?? null);
  if (predecessor.refused !== undefined) return predecessor;
  const cycle = predecessor.made && (await refuseCycle(transaction, agreement.id, predecessor.made.id));
  if (cycle) return cycle;
  const region = (await context.loaders.regions.load(agreement.regionCode))!;
  const election = (await context.loaders.elections.load(agreement.electionCode))!;
  await transaction.update(VersionTable, { agreementId: agreement.id, number }, { terms });
  await writeTermsRows(transaction, agreement.id, terms);
  return {
    columns: {
      ...termsColumns(terms),
      title: await titleFor(context, { region, election }, terms.beneficiaries),
      lineage: input.lineage ?? agreement.lineage,
      predecessorId: predecessor.made?.id ?? agreement.predecessorId,
    },
    event: null,
  };
}

async function editAmendment(
  { transaction, agreement }: StepPlace,
  version: VersionRow,
  { terms, reason, inForceFrom }: Pick<VersionRow, 'terms'> & Pick<EditAgreementDraftInput, 'reason' | 'inForceFrom'>,
): Promise<StepWritten> {
  await transaction.update(
    VersionTable,
    { agreementId: agreement.id, number: version.number },
    { terms, reason: reason?.trim() ?? version.reason, inForceFrom: inForceFrom ?? version.inForceFrom },
  );
  return { event: null };
}

/** What only a draft has is no matter of an amendment, and the other way round. */
function refuseForeignFields(input: EditAgreementDraftInput, number: number): Refused | null {
  const { lineage, predecessorId, inForceFrom, reason } = input;
  const foreign = Object.entries(number === 1 ? { inForceFrom, reason } : { lineage, predecessorId }).find(
    ([, value]) => (value ?? null) !== null,
  );
  if (foreign !== undefined) {
    return refuse(
      'INVALID',
      {
        id: 'Isian ini tidak berlaku di sini: garis perjanjian untuk rancangan, hari berlaku dan alasan untuk adendum.',
        en: 'This field does not apply here: the line belongs to drafts, the day in force and the reason to amendments.',
      },
      foreign[0],
    );
  }
  return (reason ?? null) === null || isReason(reason ?? null) ? null : refuse('INVALID', REASON_RULE, 'reason');
}

/** Who takes their own institution out of a draft could not see it any more. */
function keepsOwnParty({ context: { session }, agreement }: StepPlace, { terms }: EditAgreementDraftInput): boolean {
  const institutionCodes = terms.parties.map(({ institutionCode }) => institutionCode);
  return may(session, 'agreement:draft', { regionCode: agreement.regionCode, institutionCodes });
}
