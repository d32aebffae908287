import type { Transaction } from '@payung/kit/database.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome } from '@payung/kit/refusal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import type { TitleParts } from '../domain/agreement-title.ts';
import type { AgreementRefusalCode, RegisterAgreementInput } from '../schema.types.ts';
import { AgreementTable } from './agreement.table.ts';

/** What the codes of an input stand for. */
export interface AgreementFacts extends TitleParts {
  /** Names of the categories by their codes. */
  readonly categoryNames: ReadonlyMap<string, string>;
}

/** Looks up all that an agreement refers to, and refuses the first thing that does not exist or is already registered. */
export async function gatherAgreementFacts(
  context: Context,
  transaction: Transaction,
  input: RegisterAgreementInput,
): Promise<Outcome<AgreementFacts, AgreementRefusalCode>> {
  const { loaders } = context;
  await loadTogether(context, input);
  const region = await loaders.regions.load(input.regionCode);
  if (region === null) return missing('Wilayah', 'region', input.regionCode, 'regionCode');
  const election = await loaders.elections.load(input.electionCode);
  if (election === null) return missing('Pemilihan', 'election', input.electionCode, 'electionCode');

  for (const [index, { institutionCode }] of input.parties.entries()) {
    if ((await loaders.institutions.load(institutionCode)) === null) {
      return missing('Instansi', 'institution', institutionCode, `parties.${index}.institutionCode`);
    }
  }
  for (const [index, { institutionCode }] of input.signatories.entries()) {
    if (institutionCode && (await loaders.institutions.load(institutionCode)) === null) {
      return missing('Instansi', 'institution', institutionCode, `signatories.${index}.institutionCode`);
    }
  }
  const categoryNames = new Map<string, string>();
  for (const [index, { headcounts }] of input.beneficiaries.entries()) {
    for (const [position, { categoryCode }] of headcounts.entries()) {
      const category = await loaders.officerCategories.load(categoryCode);
      if (category === null)
        return missing(
          'Kategori',
          'category',
          categoryCode,
          `beneficiaries.${index}.headcounts.${position}.categoryCode`,
        );
      categoryNames.set(categoryCode, category.nameId);
    }
  }
  if (input.predecessorId) {
    const key = findKey('Agreement', input.predecessorId);
    const predecessor = key === null ? null : await loaders.agreements.load(key);
    if (predecessor === null)
      return missing('Perjanjian sebelumnya', 'earlier agreement', input.predecessorId, 'predecessorId');
  }
  if (await isRegistered(transaction, input)) {
    return refuse('DUPLICATE', {
      id: 'Perjanjian dengan wilayah, pemilihan, tanggal, dan penerima manfaat yang sama sudah terdaftar.',
      en: 'An agreement with the same region, election, date and beneficiaries is already registered.',
    });
  }
  const kinds = await Promise.all(
    input.beneficiaries.map(async ({ institutionCode }) => (await loaders.institutions.load(institutionCode))?.kind),
  );
  return {
    made: {
      beneficiaryKinds: kinds.filter((kind) => kind !== undefined),
      regionName: region.name,
      electionName: election.nameId,
      categoryNames,
    },
  };
}

/** Reads all institutions and all categories in one statement each; whoever asks for one then finds it read. */
async function loadTogether(
  { loaders }: Context,
  { parties, signatories, beneficiaries }: RegisterAgreementInput,
): Promise<void> {
  await loaders.institutions.loadMany(
    [...parties, ...signatories, ...beneficiaries].flatMap(({ institutionCode }) => institutionCode ?? []),
  );
  await loaders.officerCategories.loadMany(
    beneficiaries.flatMap(({ headcounts }) => headcounts.map(({ categoryCode }) => categoryCode)),
  );
}

/**
 * The same region, election, day of signature and set of beneficiaries. Callers who register for one region,
 * election and day come one after the other, so that of two at once the second finds the first.
 */
async function isRegistered(transaction: Transaction, input: RegisterAgreementInput): Promise<boolean> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `agreement ${input.regionCode} ${input.electionCode} ${input.signedOn.toString()}`,
  ]);
  const rows: { codes: string[] }[] = await transaction
    .createQueryBuilder(AgreementTable, 'agreement')
    .select('array(select institution_code from agreement_beneficiary where agreement_id = agreement.id)', 'codes')
    .where({ regionCode: input.regionCode, electionCode: input.electionCode, signedOn: input.signedOn })
    .getRawMany();
  const own = input.beneficiaries
    .map(({ institutionCode }) => institutionCode)
    .toSorted()
    .join();
  return rows.some(({ codes }) => codes.toSorted().join() === own);
}

function missing(nameId: string, nameEn: string, code: string, field: string) {
  return refuse(
    'NOT_FOUND',
    {
      id: `${nameId} "${code}" tidak ditemukan. Periksa kodenya.`,
      en: `There is no ${nameEn} "${code}". Check its code.`,
    },
    field,
  );
}
