import { permit } from '@payung/kit/access.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';

import type { AgreementRow } from '../agreement/agreement.table.ts';
import type { Context } from '../context.ts';
import { bodyOf } from '../domain/coverage-facts.ts';
import { extendTerms } from '../domain/extension-terms.ts';
import type { AddedCategory } from '../domain/extension-terms.ts';
import type { AgreementRefusalCode, AgreementTermsInput, SaveExtensionInput } from '../schema.types.ts';
import { draftAmendment } from '../version/amend-agreement.ts';
import { readExtensionCost } from './extension.reads.ts';
import type { ShownExtension } from './extension.reads.ts';

/**
 * Writes an extension as the draft of an amendment. What is drafted is what `extensionCost` computes for the same question;
 * permission, version and state are those of an amendment.
 */
export async function saveExtension(
  context: Context,
  input: SaveExtensionInput,
  idempotencyKey: string,
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  permit(context.session, 'reference:read');
  const { extension, expectedVersion, reason, inForceFrom } = input;
  const { agreementId } = extension;
  if (!agreementId) return agreementMissing.refused;
  const computed = await readExtensionCost(context, extension);
  const added = computed === null ? [] : addedBy(computed, extension.categories);
  if ('refused' in added) return added.refused;
  return draftAmendment(context, {
    command: 'saveExtensionAsDraftAmendment',
    id: agreementId,
    expectedVersion,
    idempotencyKey,
    input,
    reason,
    inForceFrom: inForceFrom ?? null,
    change: (terms) =>
      computed === null
        ? terms
        : extendAll(context, terms, { computed, added, only: extension.institutionCode ?? null }),
  });
}

/** The categories with their people; one whose people nobody knows cannot be written down. */
function addedBy(
  { cost }: ShownExtension,
  asked: SaveExtensionInput['extension']['categories'],
): readonly AddedCategory[] | { readonly refused: Refusal<'INVALID'> } {
  const added: AddedCategory[] = [];
  for (const [index, { categoryCode, wageBase }] of asked.entries()) {
    const found = cost.categories.find((each) => each.categoryCode === categoryCode);
    // Civil servants are in no line, and what is covered already adds nobody.
    if (found === undefined || found.people === 0) continue;
    if (found.people === null) return peopleMissing(index);
    added.push({ categoryCode, people: found.people, wageBase: wageBase ?? null });
  }
  return added;
}

interface Extending {
  readonly computed: ShownExtension;
  readonly added: readonly AddedCategory[];
  readonly only: string | null;
}

/** Each category goes to the beneficiary of its body, or to the one named. */
async function extendAll(
  { loaders }: Context,
  terms: AgreementTermsInput,
  { added, only }: Extending,
): Promise<AgreementTermsInput> {
  let extended = terms;
  for (const category of added) {
    const body = (await loaders.officerCategories.load(category.categoryCode))?.body;
    const own = terms.beneficiaries.find(({ institutionCode }) => bodyOf(institutionCode) === body);
    const institutionCode = only ?? own?.institutionCode ?? terms.beneficiaries[0]?.institutionCode ?? '';
    extended = extendTerms(extended, institutionCode, [category]);
  }
  return extended;
}

const agreementMissing = refuse(
  'INVALID',
  {
    id: 'Perluasan disimpan sebagai adendum: sebutkan perjanjiannya.',
    en: 'An extension is saved as an amendment: name the agreement.',
  },
  'extension.agreementId',
);

function peopleMissing(index: number) {
  return refuse(
    'INVALID',
    { id: 'Jumlah orangnya belum diketahui: isikan.', en: 'How many people there are is not known: say so.' },
    `extension.categories.${index}.people`,
  );
}
