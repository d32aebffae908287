import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome } from '@payung/kit/refusal.ts';
import { loadEach } from '@payung/kit/soon.ts';

import type { Context } from '../context.ts';
import type { AgreementRefusalCode, AgreementTermsInput } from '../schema.types.ts';

type Coded = Pick<AgreementTermsInput, 'parties' | 'beneficiaries' | 'servicePeriods' | 'wageBases' | 'exclusions'>;

/** A code with the path of the input field that it stands in. */
type Place = readonly [code: string, path: string];

/**
 * Looks up all institutions and categories that terms refer to, in one statement each, and refuses the first that does not exist.
 *
 * @param at the path of the terms in the input, such as `terms.`
 * @returns names of the categories by their codes
 */
export async function lookUpTermsCodes(
  { loaders }: Pick<Context, 'loaders'>,
  terms: Coded,
  at = '',
): Promise<Outcome<ReadonlyMap<string, string>, AgreementRefusalCode>> {
  const institution = (list: 'parties' | 'beneficiaries') =>
    terms[list].map(({ institutionCode }, index): Place => [institutionCode, `${at}${list}.${index}.institutionCode`]);
  const missing = await findMissingInstitution({ loaders }, [
    ...institution('parties'),
    ...institution('beneficiaries'),
  ]);
  if (missing !== null) return missing;

  const places: Place[] = terms.beneficiaries.flatMap(({ headcounts }, index) =>
    headcounts.map(({ categoryCode }, line): Place => [
      categoryCode,
      `${at}beneficiaries.${index}.headcounts.${line}.categoryCode`,
    ]),
  );
  for (const list of ['servicePeriods', 'wageBases', 'exclusions'] as const) {
    places.push(
      ...terms[list].map(({ categoryCode }, index): Place => [categoryCode, `${at}${list}.${index}.categoryCode`]),
    );
  }
  const categories = await loadEach(
    loaders.officerCategories,
    places.map(([code]) => code),
  );
  const absent = categories.indexOf(null);
  if (absent !== -1) return noSuchCode({ id: 'Kategori', en: 'category' }, ...places[absent]!);
  return { made: new Map(categories.map((category) => [category!.code, category!.nameId])) };
}

/** The first institution that does not exist, as a refusal. */
export async function findMissingInstitution({ loaders }: Pick<Context, 'loaders'>, places: readonly Place[]) {
  const found = await loadEach(
    loaders.institutions,
    places.map(([code]) => code),
  );
  const absent = found.indexOf(null);
  return absent === -1 ? null : noSuchCode({ id: 'Instansi', en: 'institution' }, ...places[absent]!);
}

/** The refusal of a code that names nothing that the session can see. */
export function noSuchCode(what: { readonly id: string; readonly en: string }, code: string, field: string) {
  const shown = code.slice(0, 64);
  return refuse(
    'NOT_FOUND',
    {
      id: `${what.id} "${shown}" tidak ditemukan. Periksa kodenya.`,
      en: `There is no ${what.en} "${shown}". Check its code.`,
    },
    field,
  );
}
