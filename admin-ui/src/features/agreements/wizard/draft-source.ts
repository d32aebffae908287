import type { FragmentOf } from '../../../graphql/graphql.ts';
import { readFragment } from '../../../graphql/graphql.ts';
import { writeDate } from '../../../lib/date-input.ts';
import type { Terms } from '../terms/terms-view.tsx';
import { TermsFragment } from '../terms/terms-view.tsx';
import type { DraftCategory, DraftParty, DraftValues } from './draft-values.ts';
import { emptyCategory } from './draft-values.ts';

/** What a form begins with besides the terms. */
export type DraftFrame = Pick<DraftValues, 'regionCode' | 'electionCode' | 'lineage' | 'predecessorId'> &
  Partial<Pick<DraftValues, 'reason' | 'inForceFrom'>>;

/** Terms that are there as the form shows them. What the source only implies is taken as said: a draft says it itself. */
export function valuesFrom(terms: FragmentOf<typeof TermsFragment>, frame: DraftFrame): DraftValues {
  const read = readFragment(TermsFragment, terms);
  return {
    reason: '',
    inForceFrom: '',
    ...frame,
    instrument: read.instrument,
    subject: read.subject ?? '',
    programmes: read.programmes,
    // A derived period is a reckoning and not what the agreement says: whoever writes the terms states one.
    startsOn:
      read.period.startsOn === null || read.period.confidence === 'DERIVED' ? '' : writeDate(read.period.startsOn),
    endsOn: read.period.endsOn === null || read.period.confidence === 'DERIVED' ? '' : writeDate(read.period.endsOn),
    parties: partiesFrom(read.parties),
    categories: categoriesFrom(read),
    counts: Object.fromEntries(
      read.beneficiaries.map(({ institution, statedTotal, headcounts }) => [
        institution.code,
        {
          statedTotal: statedTotal === null ? '' : String(statedTotal),
          lines: headcounts.map(({ category, people, covered }) => ({
            code: category.code,
            people: String(people),
            covered,
          })),
        },
      ]),
    ),
    legalBases: read.legalBases.join('\n'),
    fundingText: read.fundingText ?? '',
  };
}

function partiesFrom(parties: Terms['parties']): DraftParty[] {
  const found = new Map<string, DraftParty>();
  for (const { institution, role } of parties) {
    const party = found.get(institution.code) ?? { code: institution.code, name: institution.name, roles: [] };
    found.set(institution.code, { ...party, roles: [...party.roles, role] });
  }
  return [...found.values()];
}

function categoriesFrom({ servicePeriods, wageBases, exclusions }: Terms): DraftCategory[] {
  const found = new Map<string, DraftCategory>();
  function change(code: string, part: Partial<DraftCategory>): void {
    found.set(code, { ...(found.get(code) ?? emptyCategory(code)), ...part });
  }
  for (const { category, startsOn, endsOn } of servicePeriods)
    change(category.code, { startsOn: writeDate(startsOn), endsOn: writeDate(endsOn) });
  for (const { category, kind, monthlyAmount } of wageBases)
    change(category.code, { wageKind: kind, wageAmount: monthlyAmount === null ? '' : String(monthlyAmount) });
  for (const { category, text } of exclusions) change(category.code, { excluded: true, exclusionText: text ?? '' });
  return [...found.values()];
}
