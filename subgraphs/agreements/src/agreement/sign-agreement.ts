import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { isBy } from '../domain/agreement-status.ts';
import { checkSignatories, checkSignedOn } from '../domain/check-agreement-input.ts';
import type { AgreementRefusalCode, SignAgreementInput, SignatoryInput } from '../schema.types.ts';
import { VersionTable } from '../version/version.table.ts';
import type { VersionRow, VersionSignatory } from '../version/version.table.ts';
import type { AgreementRow } from './agreement.table.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Refused, StepPlace, StepWritten } from './change-agreement.ts';
import { findMissingInstitution } from './look-up-codes.ts';
import { titleFor } from './look-up-frame.ts';
import { refuseSameAgreement } from './same-agreement.ts';
import type { StepArguments } from './submit-agreement.ts';
import { firstDay, writeSignatories } from './write-agreement.ts';
import { termsColumns, writeTermsRows } from './write-terms.ts';

/** Records the signature of what was approved: of the agreement, or of an amendment, which becomes the terms in force. */
export async function signAgreement(
  context: Context,
  { idempotencyKey, ...input }: StepArguments & { readonly input: SignAgreementInput },
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  const { id, expectedVersion, input: signature } = input;
  return changeAgreement(
    context,
    { command: 'signAgreement', action: 'SIGN', id, expectedVersion, idempotencyKey, input, on: signature.signedOn },
    (place) => sign(place, signature),
  );
}

/** People named in an input as a version keeps them. */
export function signatoriesOf(people: readonly SignatoryInput[]): readonly VersionSignatory[] {
  return people.map(({ name, title, capacity, part, institutionCode }) => ({
    name,
    title,
    capacity,
    part,
    institutionCode: institutionCode ?? null,
  }));
}

async function sign(place: StepPlace, input: SignAgreementInput): Promise<StepWritten | Refused> {
  const { context, agreement, standing, today } = place;
  const refused = refuseSignature(input, today) ?? (await refuseUnknownInstitution(context, input));
  if (refused !== null) return refused;
  const versions = await context.loaders.versions.load(agreement.id);
  const version = versions.find((each) => each.number === standing.paperNumber)!;
  const before = versions.findLast(({ number, signedOn }) => signedOn !== null && number < version.number);
  return before === undefined ? signFirst(place, version, input) : signAmendment(place, { version, before }, input);
}

async function signFirst(
  { transaction, agreement }: StepPlace,
  version: VersionRow,
  input: SignAgreementInput,
): Promise<StepWritten | Refused> {
  const { regionCode, electionCode } = agreement;
  const { beneficiaries } = version.terms;
  const same = await refuseSameAgreement(
    transaction,
    { regionCode, electionCode, signedOn: input.signedOn, beneficiaries },
    agreement.id,
  );
  if (same !== null) return { refused: { ...same.refused, field: 'signedOn' } };
  await writeSignature(transaction, version, { input, inForceFrom: firstDay(input.signedOn, version.terms) });
  const { signedOn, signedAt = null } = input;
  return {
    columns: { signedOn, signedOnConfidence: 'STATED', signedAt },
    event: { versionNumber: version.number },
  };
}

async function signAmendment(
  { context, transaction, agreement, today }: StepPlace,
  { version, before }: { readonly version: VersionRow; readonly before: VersionRow },
  input: SignAgreementInput,
): Promise<StepWritten | Refused> {
  const inForceFrom = version.inForceFrom ?? input.signedOn;
  if (!isBy(before.signedOn!, input.signedOn)) {
    return invalid('signedOn', {
      id: `Adendum tidak dapat ditandatangani sebelum versi sebelumnya (${before.signedOn!.toString()}).`,
      en: `An amendment cannot be signed before the version before it (${before.signedOn!.toString()}).`,
    });
  }
  if (before.inForceFrom !== null && !isBy(before.inForceFrom, inForceFrom)) {
    return invalid('inForceFrom', {
      id: `Adendum tidak dapat berlaku sebelum versi sebelumnya (${before.inForceFrom.toString()}).`,
      en: `An amendment cannot be in force before the version before it (${before.inForceFrom.toString()}).`,
    });
  }
  if (!isBy(inForceFrom, today)) {
    return invalid('inForceFrom', {
      id: `Adendum baru berlaku ${inForceFrom.toString()}. Catat tanda tangannya pada hari itu; sampai saat itu ia tetap disetujui dan ketentuan lama yang berlaku.`,
      en: `The amendment is in force from ${inForceFrom.toString()}. Record its signature on that day; until then it stays approved and the earlier terms hold.`,
    });
  }
  await writeSignature(transaction, version, { input, inForceFrom });
  await writeTermsRows(transaction, agreement.id, version.terms);
  return {
    columns: { ...termsColumns(version.terms), title: await titleOf(context, agreement, version) },
    event: { versionNumber: version.number },
  };
}

async function writeSignature(
  transaction: StepPlace['transaction'],
  { agreementId, number }: VersionRow,
  { input, inForceFrom }: { readonly input: SignAgreementInput; readonly inForceFrom: PlainDate },
): Promise<void> {
  const signatories = signatoriesOf(input.signatories);
  const { signedOn, signedAt = null } = input;
  await transaction.update(VersionTable, { agreementId, number }, { signedOn, signedAt, signatories, inForceFrom });
  // The people on the agreement itself are those who signed it, not those who signed its amendments.
  if (number === 1) await writeSignatories(transaction, agreementId, signatories);
}

/** The title of an agreement with the beneficiaries of a version. */
export async function titleOf(
  { loaders }: StepPlace['context'],
  agreement: AgreementRow,
  { terms }: Pick<VersionRow, 'terms'>,
): Promise<string> {
  const region = (await loaders.regions.load(agreement.regionCode))!;
  const election = (await loaders.elections.load(agreement.electionCode))!;
  return titleFor({ loaders }, { region, election }, terms.beneficiaries);
}

function refuseSignature({ signedOn, signatories }: SignAgreementInput, today: PlainDate): Refused | null {
  const problem = checkSignedOn(signedOn, today, 'signedOn') ?? checkSignatories(signatories, 'signatories');
  if (problem !== null) return problem;
  if (signatories.some(({ part }) => part === 'SIGNED')) return null;
  return invalid('signatories', {
    id: 'Sebutkan paling sedikit satu orang yang menandatangani.',
    en: 'Name at least one person who signed.',
  });
}

async function refuseUnknownInstitution(
  context: StepPlace['context'],
  { signatories }: SignAgreementInput,
): Promise<Refused | null> {
  return findMissingInstitution(
    context,
    signatories.flatMap(({ institutionCode }, index) =>
      institutionCode ? [[institutionCode, `signatories.${index}.institutionCode`] as const] : [],
    ),
  );
}

function invalid(field: string, message: { readonly id: string; readonly en: string }): Refused {
  return refuse('INVALID', message, field);
}
