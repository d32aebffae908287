import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Programme } from '../schema.types.ts';
import { diffTerms } from './agreement-diff.ts';
import type { Names } from './agreement-diff.ts';
import type { AgreementTerms, BeneficiaryTerms, HeadcountTerms, Period, ServicePeriod } from './agreement-terms.ts';
import { computedTotal } from './headcount.ts';
import { numberWords } from '@payung/kit/values/words.ts';

/** People enrolled in one category. */
export interface EnrolledInCategory {
  readonly categoryCode: string;
  readonly people: number;
}

/** What is known of a category when numbers are proposed. */
export interface RenewalCategory {
  readonly civilServants: boolean;
  /** How many officers the region needs, with the formula behind the number; null when it is not known. */
  readonly expected: { readonly people: number; readonly formula: Sentence } | null;
}

/** A stage of the election to come. */
export interface RenewalStage {
  readonly code: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** All that a proposal follows from. */
export interface RenewalFacts {
  readonly last: AgreementTerms;
  readonly electionName: Sentence;
  readonly stages: readonly RenewalStage[];
  readonly categories: ReadonlyMap<string, RenewalCategory>;
  /** Who was enrolled under the last agreement, by category; null when it is not known, which is not nobody. */
  readonly enrolled: ReadonlyMap<string, number> | null;
}

/** A field of a proposal that differs from the last terms, with the reason. */
export interface RenewalChange {
  readonly path: string;
  readonly label: Sentence;
  readonly before: Sentence | null;
  readonly after: Sentence | null;
  readonly reason: Sentence;
}

/** Proposed terms, and why they differ. */
export interface RenewalTerms {
  readonly terms: AgreementTerms;
  readonly changes: readonly RenewalChange[];
}

/** Reasons by the start of the paths that they explain. */
type Reasons = Map<string, Sentence>;

/**
 * Proposes the terms of an agreement that continues another for a further election. What nothing speaks against stays; every
 * field that differs has its reason. Who is left out by the text stays left out: that is for the parties to change.
 */
export function proposeRenewal(facts: RenewalFacts, names: Names): RenewalTerms {
  const { last } = facts;
  const reasons: Reasons = new Map();
  const terms: AgreementTerms = {
    ...last,
    instrument: proposeInstrument(last, reasons),
    subject: dropSubject(reasons),
    programmes: proposeProgrammes(last, reasons),
    period: proposePeriod(facts, reasons),
    parties: last.parties.map((party) => ({ ...party, implied: false })),
    beneficiaries: last.beneficiaries.map((beneficiary) => proposeBeneficiary(beneficiary, facts, reasons)),
    servicePeriods: proposeServicePeriods(facts, reasons),
    fundingText: dropFunding(reasons),
  };
  reasons.set('parties.', {
    id: 'Peran yang tersirat dalam sumber ditulis tegas dalam rancangan.',
    en: 'A role that the source implies is stated in the draft.',
  });
  const changes = diffTerms(last, terms, names).map(({ path, label, before, after }) => ({
    path,
    label,
    before,
    after,
    reason: reasonFor(path, reasons),
  }));
  return { terms, changes };
}

function reasonFor(path: string, reasons: Reasons): Sentence {
  const [found] = [...reasons.keys()].filter((start) => path.startsWith(start)).toSorted((a, b) => b.length - a.length);
  const reason = found === undefined ? undefined : reasons.get(found);
  if (reason === undefined) throw new Error(`a proposal without a reason: ${path}`);
  return reason;
}

function proposeInstrument({ instrument }: AgreementTerms, reasons: Reasons): AgreementTerms['instrument'] {
  reasons.set('instrument', {
    id: 'Nota kesepahaman saja belum membuka kepesertaan, dan adendum tidak berdiri sendiri: diusulkan perjanjian kerja sama.',
    en: 'A memorandum alone opens no enrolment, and an amendment does not stand alone: a cooperation agreement is proposed.',
  });
  return instrument === 'MOU' || instrument === 'ADDENDUM' ? 'PKS' : instrument;
}

function dropSubject(reasons: Reasons): null {
  reasons.set('subject', {
    id: 'Perihal lama menyebut pemilihan yang lama; tuliskan yang baru.',
    en: 'The earlier subject is about the earlier election: write a new one.',
  });
  return null;
}

function dropFunding(reasons: Reasons): null {
  reasons.set('fundingText', {
    id: 'Dana disepakati untuk tiap tahun anggaran; tuliskan sumber dana yang baru.',
    en: 'Funds are agreed for each budget year: write down the new source.',
  });
  return null;
}

function proposeProgrammes({ programmes }: AgreementTerms, reasons: Reasons): readonly Programme[] {
  reasons.set('programmes', {
    id: 'Ketentuan lama tidak menyebut kedua program; kecelakaan kerja dan kematian diusulkan bersama.',
    en: 'The earlier terms do not name both programmes: work accident and death are proposed together.',
  });
  return [...new Set<Programme>([...programmes, 'JKK', 'JKM'])].toSorted();
}

function proposePeriod({ stages, electionName }: RenewalFacts, reasons: Reasons): Period {
  const days = (of: 'startsOn' | 'endsOn') =>
    stages.map((stage) => stage[of]).toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  reasons.set(
    'period.',
    stages.length === 0
      ? {
          id: `Tahapan ${electionName.id} belum diketahui; isi masa berlaku.`,
          en: `The stages of ${electionName.en} are not known: fill in the period.`,
        }
      : {
          id: `Dari tahapan pertama sampai tahapan terakhir ${electionName.id} yang diketahui; perlu dipastikan.`,
          en: `From the first to the last known stage of ${electionName.en}; to be confirmed.`,
        },
  );
  return { startsOn: days('startsOn')[0] ?? null, endsOn: days('endsOn').at(-1) ?? null, confidence: 'DERIVED' };
}

function proposeServicePeriods(
  { last, stages, electionName }: RenewalFacts,
  reasons: Reasons,
): readonly ServicePeriod[] {
  reasons.set('servicePeriods.', {
    id: `Masa kerja mengikuti tahapan ${electionName.id}; yang tahapannya belum diketahui dikosongkan.`,
    en: `Service follows the stages of ${electionName.en}; where the stage is not known, it is left out.`,
  });
  const covered = new Set(last.beneficiaries.flatMap(({ headcounts }) => headcounts.map((line) => line.categoryCode)));
  return stages
    .filter(({ code }) => covered.has(code))
    .map(({ code, startsOn, endsOn }) => ({ categoryCode: code, startsOn, endsOn }));
}

function proposeBeneficiary(beneficiary: BeneficiaryTerms, facts: RenewalFacts, reasons: Reasons): BeneficiaryTerms {
  const at = `beneficiaries.${beneficiary.institutionCode}`;
  const headcounts = beneficiary.headcounts.map((line) =>
    proposeLine(line, `${at}.headcounts.${line.categoryCode}.`, facts, reasons),
  );
  reasons.set(`${at}.statedTotal`, {
    id: 'Jumlah baru dari kategori yang dilindungi; catatan lama tidak berlaku lagi.',
    en: 'The new sum of the covered categories; the earlier note does not apply any more.',
  });
  const statedTotal = beneficiary.headcounts.length === 0 ? beneficiary.statedTotal : computedTotal(headcounts);
  return { ...beneficiary, headcounts, statedTotal, statedTotalNote: null };
}

function proposeLine(
  line: HeadcountTerms,
  at: string,
  { categories, enrolled }: RenewalFacts,
  reasons: Reasons,
): HeadcountTerms {
  const category = categories.get(line.categoryCode);
  if (category?.civilServants === true && line.covered) {
    reasons.set(at, {
      id: 'ASN tidak dapat menjadi peserta (Permenaker 1/2025 Pasal 2 ayat 2).',
      en: 'Civil servants cannot be covered (Permenaker 1/2025 Art 2(2)).',
    });
    return { ...line, covered: false };
  }
  const expected = category?.expected ?? null;
  if (expected !== null) {
    reasons.set(at, {
      id: `Jumlah acuan wilayah: ${expected.formula.id}.`,
      en: `The reference of the region: ${expected.formula.en}.`,
    });
    return { ...line, people: expected.people };
  }
  const served = enrolled?.get(line.categoryCode) ?? 0;
  if (line.covered && served > line.people) {
    const words = numberWords(served);
    reasons.set(at, {
      id: `Jumlah acuan belum diketahui, dan ${words.id} orang terdaftar di bawah perjanjian sebelumnya.`,
      en: `The reference is not known, and ${words.en} people were enrolled under the agreement before.`,
    });
    return { ...line, people: served };
  }
  return line;
}
