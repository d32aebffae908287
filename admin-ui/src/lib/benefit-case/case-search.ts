import type { InputOf } from '../../graphql/graphql.ts';
import { oneOf, textOf } from '../search-text.ts';
import { readChildren, readLosses, readPairs, writeChildren, writeLosses, writePairs } from './case-text.ts';

/** How a case ended, in the words of an address. */
export const outcomes = {
  sembuh: 'RECOVERED',
  'cacat-sebagian': 'PARTIAL_DISABILITY',
  'cacat-total': 'TOTAL_DISABILITY',
  meninggal: 'DEATH',
} as const satisfies Record<string, InputOf<'CaseOutcome'>>;

/** Cases of KPU's own scheme, in the words of an address. */
export const santunanCases = {
  meninggal: 'DEATH',
  'cacat-permanen': 'PERMANENT_DISABILITY',
  'luka-berat': 'SERIOUS_INJURY',
  'luka-sedang': 'MEDIUM_INJURY',
} as const satisfies Record<string, InputOf<'SantunanCase'>>;

/** A case of the calculator, in the URL, so that a colleague can open the same reckoning. It names nobody. */
export interface CaseSearch {
  program?: 'JKK' | 'JKM' | undefined;
  /** The day of the incident, `YYYY-MM-DD`. */
  tanggal?: string | undefined;
  akibat?: keyof typeof outcomes | undefined;
  /** Amounts in whole rupiah, and counts, as digits. */
  upah?: string | undefined;
  iur?: string | undefined;
  bulan?: string | undefined;
  hari?: string | undefined;
  rawat?: string | undefined;
  rehabilitasi?: string | undefined;
  darat?: string | undefined;
  laut?: string | undefined;
  udara?: string | undefined;
  gigi?: string | undefined;
  dengar?: string | undefined;
  kacamata?: string | undefined;
  bantuan?: string | undefined;
  /** Lasting losses, see `case-text.ts`. */
  cacat?: string | undefined;
  /** Care at home: month and cost. */
  rumah?: string | undefined;
  /** Orthoses and prostheses: reference price and what was paid. */
  alat?: string | undefined;
  anak?: string | undefined;
  santunan?: keyof typeof santunanCases | undefined;
  bunuhdiri?: 'ya' | undefined;
  asn?: 'ya' | undefined;
  /** Beside it the same death as one that work did not cause. */
  banding?: 'ya' | undefined;
}

/** The fields that are a whole number, and how many digits one may have. */
const numbers = {
  upah: 13,
  iur: 4,
  bulan: 3,
  hari: 2,
  rawat: 13,
  rehabilitasi: 13,
  darat: 13,
  laut: 13,
  udara: 13,
  gigi: 13,
  dengar: 13,
  kacamata: 13,
  bantuan: 13,
} as const;

/** A field that is a whole number. */
export type NumberField = keyof typeof numbers;

/** Reads it from the texts of the URL. What is not understood is left out. */
export function readSearch(raw: Record<string, unknown>): CaseSearch {
  const search: CaseSearch = {
    program: oneOf(raw.program, ['JKK', 'JKM']),
    tanggal: dayOf(raw.tanggal),
    akibat: oneOf(raw.akibat, Object.keys(outcomes) as (keyof typeof outcomes)[]),
  };
  for (const [name, digits] of Object.entries(numbers) as [NumberField, number][]) {
    const text = textOf(raw[name], 14);
    search[name] = text !== undefined && /^\d+$/.test(text) && text.length <= digits ? String(Number(text)) : undefined;
  }
  return {
    ...search,
    cacat: writeLosses(readLosses(textOf(raw.cacat, 1_000))),
    rumah: writePairs(readPairs(textOf(raw.rumah, 1_000))),
    alat: writePairs(readPairs(textOf(raw.alat, 1_000))),
    anak: writeChildren(readChildren(textOf(raw.anak, 1_000))),
    santunan: oneOf(raw.santunan, Object.keys(santunanCases) as (keyof typeof santunanCases)[]),
    bunuhdiri: oneOf(raw.bunuhdiri, ['ya']),
    asn: oneOf(raw.asn, ['ya']),
    banding: oneOf(raw.banding, ['ya']),
  };
}

/** The facts of a case besides programme, day and outcome: the wage, time and money that benefits ask for. */
export function factsOf(search: CaseSearch) {
  const amount = (name: NumberField): number => Number(search[name] ?? 0);
  const known = (name: NumberField): number | null => (search[name] === undefined ? null : Number(search[name]));
  const modes = [
    ['LAND', 'darat'],
    ['SEA', 'laut'],
    ['AIR', 'udara'],
  ] as const;
  return {
    monthlyWage: known('upah'),
    contributionMonths: known('iur'),
    inabilityMonths: amount('bulan'),
    inabilityDays: amount('hari'),
    disabilities: readLosses(search.cacat).map(({ share, functionLost }) => ({
      shareBasisPoints: share,
      functionLostBasisPoints: functionLost,
    })),
    costs: {
      medical: amount('rawat'),
      rehabilitation: amount('rehabilitasi'),
      transport: modes.flatMap(([mode, name]) => (amount(name) === 0 ? [] : [{ mode, amount: amount(name) }])),
      homeCare: readPairs(search.rumah).map(([month, cost]) => ({ month, amount: cost ?? 0 })),
      prostheses: readPairs(search.alat).map(([referencePrice, paid]) => ({ referencePrice, paid })),
      dentures: amount('gigi'),
      hearingAid: amount('dengar'),
      spectacles: amount('kacamata'),
    },
  };
}

/** The case that a search stands for; null while the programme, the day or the outcome is missing. */
export function caseOf(search: CaseSearch): InputOf<'EntitlementInput'> | null {
  const { program, tanggal, akibat } = search;
  if (program === undefined || tanggal === undefined || akibat === undefined) return null;
  return {
    programme: program,
    occurredOn: tanggal,
    outcome: outcomes[akibat],
    civilServant: search.asn === 'ya',
    ...factsOf(search),
    children: readChildren(search.anak).map(({ age, level, yearOfLevel, married, working }) => ({
      birthDate: yearsBefore(tanggal, age),
      level,
      yearOfLevel,
      married,
      working,
    })),
    santunan:
      search.santunan === undefined
        ? null
        : { case: santunanCases[search.santunan], suicide: search.bunuhdiri === 'ya' },
    regionalAid: search.bantuan === undefined ? null : Number(search.bantuan),
  };
}

/** The same death as an illness that work did not cause, for comparing; null where the case is no death under JKK, or nobody asked. */
export function illnessOf(search: CaseSearch): InputOf<'EntitlementInput'> | null {
  if (search.banding !== 'ya' || !canCompare(search)) return null;
  return caseOf({ ...search, program: 'JKM' });
}

/** Whether a case can be compared with a death that work did not cause. */
export function canCompare({ program, akibat }: CaseSearch): boolean {
  return program === 'JKK' && akibat === 'meninggal';
}

/** The day so many years before; the law counts whole years of age and begun years of school, so the age is enough. */
function yearsBefore(day: string, years: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const earlier = String(Number(year) - years).padStart(4, '0');
  const isLeapDay = month === '02' && date === '29';
  return `${earlier}-${month}-${isLeapDay ? '28' : date}`;
}

function dayOf(value: unknown): string | undefined {
  const text = textOf(value, 10);
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
