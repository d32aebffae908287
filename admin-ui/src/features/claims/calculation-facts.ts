import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import type { CaseSearch } from '../../lib/benefit-case/case-search.ts';
import { writeLosses, writePairs } from '../../lib/benefit-case/case-text.ts';
import type { Schooling } from '../../lib/benefit-case/school-fields.tsx';
import { formatDate, formatNumber, formatRupiah } from '../../lib/format.ts';
import type { Language } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';

/** What a claim was calculated from, as it is read anew when somebody else has calculated it. */
export const CalculationFactsQuery = graphql(`
  query CalculationFacts($id: ID!) {
    claim(id: $id) {
      id
      version
      calculation {
        id
        facts {
          monthlyWage
          contributionMonths
          inabilityMonths
          inabilityDays
          disabilities {
            shareBasisPoints
            functionLostBasisPoints
          }
          costs {
            medical
            rehabilitation
            transport {
              mode
              amount
            }
            homeCare {
              month
              amount
            }
            prostheses {
              referencePrice
              paid
            }
            dentures
            hearingAid
            spectacles
          }
          children {
            birthDate
            level
            yearOfLevel
            married
            working
          }
        }
      }
    }
  }
`);

/** What a calculation was made from. */
export type CalculationFacts = NonNullable<
  NonNullable<ResultOf<typeof CalculationFactsQuery>['claim']>['calculation']
>['facts'];

/** A child as a claim asks for it. */
export type ChildOfClaim = Schooling & { birthDate: string | undefined };

/** A calculation as the fields of its form. */
export interface Typed {
  search: CaseSearch;
  children: readonly ChildOfClaim[];
}

/** What a calculation was made from, as its form shows it: nothing stands for zero. */
export function typedOf(facts: CalculationFacts | null): Typed {
  if (facts === null) return { search: {}, children: [] };
  const { costs } = facts;
  const count = (value: number | null): string | undefined =>
    value === null || value === 0 ? undefined : String(value);
  const trips = (mode: 'LAND' | 'SEA' | 'AIR'): string | undefined =>
    count(costs.transport.filter((trip) => trip.mode === mode).reduce((sum, { amount }) => sum + amount, 0));
  return {
    search: {
      upah: facts.monthlyWage === null ? undefined : String(facts.monthlyWage),
      iur: facts.contributionMonths === null ? undefined : String(facts.contributionMonths),
      bulan: count(facts.inabilityMonths),
      hari: count(facts.inabilityDays),
      rawat: count(costs.medical),
      rehabilitasi: count(costs.rehabilitation),
      darat: trips('LAND'),
      laut: trips('SEA'),
      udara: trips('AIR'),
      gigi: count(costs.dentures),
      dengar: count(costs.hearingAid),
      kacamata: count(costs.spectacles),
      cacat: writeLosses(
        facts.disabilities.map(({ shareBasisPoints, functionLostBasisPoints }) => ({
          share: shareBasisPoints,
          functionLost: functionLostBasisPoints,
        })),
      ),
      rumah: writePairs(costs.homeCare.map(({ month, amount }) => [month, amount])),
      alat: writePairs(costs.prostheses.map(({ referencePrice, paid }) => [referencePrice, paid])),
    },
    children: facts.children,
  };
}

/** The fields of the form in the order in which it shows them, each as people read it. */
export function typedTexts(
  { search, children }: Typed,
  language: Language,
): readonly { name: string; label: string; text: string }[] {
  const rupiah = (value: string | undefined): string =>
    value === undefined ? '' : formatRupiah(Number(value), language);
  const number = (value: string | undefined): string =>
    value === undefined ? '' : formatNumber(Number(value), language);
  return [
    { name: 'upah', label: m.wage_base(), text: rupiah(search.upah) },
    { name: 'iur', label: m.calc_contribution_months(), text: number(search.iur) },
    { name: 'bulan', label: m.calc_inability_months(), text: number(search.bulan) },
    { name: 'hari', label: m.calc_inability_days(), text: number(search.hari) },
    { name: 'cacat', label: m.calc_losses(), text: search.cacat ?? '' },
    { name: 'rawat', label: m.cost_medical(), text: rupiah(search.rawat) },
    { name: 'rehabilitasi', label: m.cost_rehabilitation(), text: rupiah(search.rehabilitasi) },
    { name: 'darat', label: m.cost_transport_land(), text: rupiah(search.darat) },
    { name: 'laut', label: m.cost_transport_sea(), text: rupiah(search.laut) },
    { name: 'udara', label: m.cost_transport_air(), text: rupiah(search.udara) },
    { name: 'rumah', label: m.cost_home_care(), text: search.rumah ?? '' },
    { name: 'alat', label: m.cost_prosthesis(), text: search.alat ?? '' },
    { name: 'gigi', label: m.cost_dentures(), text: rupiah(search.gigi) },
    { name: 'dengar', label: m.cost_hearing_aid(), text: rupiah(search.dengar) },
    { name: 'kacamata', label: m.cost_spectacles(), text: rupiah(search.kacamata) },
    {
      name: 'children',
      label: m.calc_children(),
      text: children
        .map(
          ({ birthDate, level }) => `${birthDate === undefined ? '–' : formatDate(birthDate, language)} ${level ?? ''}`,
        )
        .join('; '),
    },
  ];
}

/** The two of them joined: what the person keeps of their own, and for the rest what the claim says now. */
export function joinTyped(mine: Typed, theirs: Typed, isMine: (name: string) => boolean): Typed {
  const search: Record<string, unknown> = { ...theirs.search };
  for (const name of Object.keys({ ...mine.search, ...theirs.search })) {
    if (isMine(name)) search[name] = mine.search[name as keyof CaseSearch];
  }
  return { search, children: isMine('children') ? mine.children : theirs.children };
}
