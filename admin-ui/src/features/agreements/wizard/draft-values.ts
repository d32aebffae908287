import type { EnumOf, InputOf } from '../../../graphql/graphql.ts';
import { readCount } from '../../../lib/count-input.ts';
import { readDate } from '../../../lib/date-input.ts';
import { readRupiah } from '../../../lib/rupiah-input.ts';

/** An institution in the form, with all that it is to the agreement. */
export interface DraftParty {
  code: string;
  name: string;
  roles: readonly EnumOf<'PartyRole'>[];
}

/** What the terms say of one category, as typed. */
export interface DraftCategory {
  code: string;
  startsOn: string;
  endsOn: string;
  wageKind: EnumOf<'WageBaseKind'> | '';
  wageAmount: string;
  excluded: boolean;
  exclusionText: string;
}

/** How many officers of a category one beneficiary has, as typed. */
export interface DraftCount {
  code: string;
  people: string;
  covered: boolean;
}

/** What the agreement promises to one beneficiary, as typed. */
export interface DraftCounts {
  statedTotal: string;
  lines: readonly DraftCount[];
}

/** The form of a draft: what was typed, also where it cannot be understood yet. */
export interface DraftValues {
  regionCode: string | null;
  electionCode: string;
  lineage: EnumOf<'Lineage'>;
  predecessorId: string;
  instrument: EnumOf<'Instrument'> | '';
  subject: string;
  programmes: readonly EnumOf<'Programme'>[];
  startsOn: string;
  endsOn: string;
  parties: readonly DraftParty[];
  categories: readonly DraftCategory[];
  /** By the code of the institution. Kept while it is no beneficiary, so that a wrong click loses nothing. */
  counts: Readonly<Record<string, DraftCounts>>;
  /** One regulation a line. */
  legalBases: string;
  fundingText: string;
  /** Only of an amendment. */
  reason: string;
  inForceFrom: string;
}

/** A draft with nothing in it. */
export const emptyDraft: DraftValues = {
  regionCode: null,
  electionCode: '',
  lineage: 'UNKNOWN',
  predecessorId: '',
  instrument: '',
  subject: '',
  programmes: [],
  startsOn: '',
  endsOn: '',
  parties: [],
  categories: [],
  counts: {},
  legalBases: '',
  fundingText: '',
  reason: '',
  inForceFrom: '',
};

/** Counts with nothing in them. */
export const emptyCounts: DraftCounts = { statedTotal: '', lines: [] };

/** A category of which nothing is said yet. */
export function emptyCategory(code: string): DraftCategory {
  return { code, startsOn: '', endsOn: '', wageKind: '', wageAmount: '', excluded: false, exclusionText: '' };
}

/** The institutions whose officers are covered, in the order of the parties. */
export function beneficiariesOf({ parties }: Pick<DraftValues, 'parties'>): readonly DraftParty[] {
  return parties.filter(({ roles }) => roles.includes('BENEFICIARY'));
}

/** Institutions that the form offers to cover: those that have election officers. */
export function bodyOf(institutionCode: string): EnumOf<'OfficerBody'> | null {
  if (institutionCode.startsWith('kpu-')) return 'KPU';
  return institutionCode.startsWith('bawaslu-') ? 'BAWASLU' : null;
}

/** The terms as the graph takes them. What cannot be understood is left out: `problemsOf` finds it first. */
export function termsInput(values: DraftValues): InputOf<'AgreementTermsInput'> {
  const { categories, counts } = values;
  return {
    instrument: values.instrument === '' ? 'UNSPECIFIED' : values.instrument,
    subject: textOrNull(values.subject),
    programmes: [...values.programmes],
    startsOn: readDate(values.startsOn),
    endsOn: readDate(values.endsOn),
    parties: values.parties.flatMap(({ code, roles }) => roles.map((role) => ({ institutionCode: code, role }))),
    beneficiaries: beneficiariesOf(values)
      .map(({ code }) => ({ code, ...(counts[code] ?? emptyCounts) }))
      .filter(({ lines, statedTotal }) => lines.length > 0 || statedTotal.trim() !== '')
      .map(({ code, lines, statedTotal }) => ({
        institutionCode: code,
        statedTotal: readCount(statedTotal),
        headcounts: lines.map((line) => ({
          categoryCode: line.code,
          people: readCount(line.people) ?? 0,
          covered: line.covered,
        })),
      })),
    servicePeriods: categories.flatMap(({ code, startsOn, endsOn }) => {
      const first = readDate(startsOn);
      const last = readDate(endsOn);
      return first === null || last === null ? [] : [{ categoryCode: code, startsOn: first, endsOn: last }];
    }),
    wageBases: categories.flatMap(({ code, wageKind, wageAmount }) =>
      wageKind === ''
        ? []
        : [
            {
              categoryCode: code,
              kind: wageKind,
              monthlyAmount: wageKind === 'HONORARIUM' ? null : readRupiah(wageAmount),
            },
          ],
    ),
    exclusions: categories
      .filter(({ excluded }) => excluded)
      .map(({ code, exclusionText }) => ({ categoryCode: code, text: textOrNull(exclusionText) })),
    legalBases: values.legalBases
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    fundingText: textOrNull(values.fundingText),
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
