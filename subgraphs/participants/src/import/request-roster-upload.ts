import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { checkCategory, checkPeriod, checkPlaceOfDuty, checkWageBase } from '../domain/check-enrolment-input.ts';
import type { RequestRosterUploadInput, RosterImportRefusalCode } from '../schema.types.ts';
import { seesAgreement } from '../enrolment/sees-agreement.ts';
import { newFileKey } from './roster-files.ts';
import { findRosterImport, IMPORT_PERMISSIONS, placeOfImport } from './roster-import.reads.ts';
import { RosterImportTable } from './roster-import.table.ts';
import type { RosterImportRow } from './roster-import.table.ts';
import { LARGEST_FILE } from './roster-settings.ts';

type Refused = { readonly refused: Refusal<RosterImportRefusalCode> };

/**
 * Opens an import. Nothing of the file is here yet; where to send it is a field of the answer, made anew for whoever
 * asks and may.
 */
export async function requestRosterUpload(
  context: Context,
  input: RequestRosterUploadInput,
  idempotencyKey: string,
): Promise<RosterImportRow | Refusal<RosterImportRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const agreementId = findKey('Agreement', input.agreementId);
  // Gathered before the transaction, which waits for no other service. A silent owner is asked again by the preview.
  const asked = agreementId === null ? null : await context.findAgreementFacts(agreementId);
  const known =
    agreementId !== null && !(asked?.ok === true && (asked.facts === null || !seesAgreement(session, asked.facts)));
  const beneficiaries =
    asked?.ok === true ? asked.facts?.beneficiaries.map(({ institutionCode }) => institutionCode) : undefined;
  const outcome = await runOnce<RosterImportRefusalCode>(
    context.database,
    { session, command: 'requestRosterUpload', key: idempotencyKey, input },
    (transaction) =>
      open({ ...context, session }, transaction, { input, agreementId: known ? agreementId : null, beneficiaries }),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return (
    (may(session, 'roster:read') ? await findRosterImport(context, toGlobalId('RosterImport', outcome.made)) : null) ??
    forbidden.refused
  );
}

/** What was gathered for an import. */
interface Asked {
  readonly input: RequestRosterUploadInput;
  /** Null where its owner says that there is none. */
  readonly agreementId: string | null;
  /** Undefined while the agreement's owner is silent. */
  readonly beneficiaries: readonly string[] | undefined;
}

const forbidden = refuseForbidden({ id: 'mengimpor daftar petugas', en: 'import rosters' });

async function open(
  { session, secrets, now, requestId }: Context & { readonly session: Session },
  transaction: Transaction,
  { input, agreementId, beneficiaries }: Asked,
): Promise<Outcome<string, RosterImportRefusalCode>> {
  const institutionCode = input.institutionCode ?? session.institutionCode;
  if (institutionCode === null) {
    return refuse(
      'INVALID',
      {
        id: 'Sebutkan instansi yang petugasnya didaftarkan.',
        en: 'Name the institution whose officers the file lists.',
      },
      'institutionCode',
    );
  }
  if (!IMPORT_PERMISSIONS.every((permission) => may(session, permission, placeOfImport(institutionCode))))
    return forbidden;
  const problem = checkInput(input);
  if (problem !== null) return problem;
  if (agreementId === null) {
    return refuse('NOT_FOUND', { id: 'Perjanjian tidak ditemukan.', en: 'There is no such agreement.' }, 'agreementId');
  }
  if (beneficiaries?.includes(institutionCode) === false) {
    return refuse(
      'INVALID',
      {
        id: 'Instansi ini bukan penerima manfaat perjanjian tersebut.',
        en: 'This institution is not a beneficiary of the agreement.',
      },
      'institutionCode',
    );
  }
  const { defaults } = input;
  const { identifiers } = await transaction.insert(RosterImportTable, {
    institutionCode,
    agreementId,
    policy: input.policy,
    defaultCategoryCode: defaults?.categoryCode ?? null,
    defaultRegionCode: defaults?.regionCode ?? null,
    defaultStartsOn: defaults?.startsOn ?? null,
    defaultEndsOn: defaults?.endsOn ?? null,
    defaultWageBase: defaults?.wageBase ?? null,
    fileName: input.fileName.trim(),
    fileSize: input.fileSize,
    fileKeySealed: secrets.seal(newFileKey().toString('base64')),
    stage: 'AWAITING_UPLOAD',
    awaiting: 'UPLOAD',
    scopeRegions: [...session.regionCodes],
    openedBy: session.subject,
    opener: { name: session.name, institutionCode: session.institutionCode },
    example: session.registersExamples,
    openedAt: now,
  } as object);
  const { id } = identifiers[0] as { id: string };
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'roster:import',
      entityType: 'RosterImport',
      entityId: id,
      details: { institutionCode, agreementId, policy: input.policy },
    },
  );
  return { made: id };
}

const FILE_NAME = /^[^\p{Cc}\p{Cs}/\\]{1,200}$/u;

function checkInput({ fileName, fileSize, defaults }: RequestRosterUploadInput): Refused | null {
  if (!FILE_NAME.test(fileName.trim())) {
    return refuse(
      'INVALID',
      {
        id: 'Nama berkas 1 sampai 200 huruf tanpa garis miring.',
        en: 'A file name has 1 to 200 characters and no slash.',
      },
      'fileName',
    );
  }
  if (fileSize < 1) {
    return refuse('INVALID', { id: 'Berkas ini kosong.', en: 'This file is empty.' }, 'fileSize');
  }
  if (fileSize > LARGEST_FILE) {
    return refuse(
      'FILE_TOO_LARGE',
      {
        id: 'Berkas lebih dari 256 MiB. Bagi menjadi beberapa berkas.',
        en: 'The file is larger than 256 MiB. Split it into several.',
      },
      'fileSize',
    );
  }
  if (!defaults) return null;
  const { categoryCode, regionCode, startsOn, endsOn, wageBase } = defaults;
  const refused =
    (categoryCode ? checkCategory(categoryCode) : null) ??
    (regionCode ? checkPlaceOfDuty(regionCode) : null) ??
    (startsOn && endsOn ? checkPeriod({ startsOn, endsOn }) : null) ??
    (wageBase === null || wageBase === undefined ? null : checkWageBase(wageBase));
  if (refused === null) return null;
  const { code, message, field } = refused.refused;
  return refuse(code, message, `defaults.${field}`);
}
