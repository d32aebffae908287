import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Instrument, PartyRole, TermsChangeKind, WageBaseKind } from '../schema.types.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import { dateWords, numberWords, rupiahWords, sameWords } from '@payung/kit/values/words.ts';

/** What codes are called. */
export interface Names {
  readonly institutions: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, Sentence>;
}

/** A field that differs between two versions of the terms, in the shape of the schema. */
export interface TermsChange {
  readonly path: string;
  readonly label: Sentence;
  readonly kind: TermsChangeKind;
  readonly before: Sentence | null;
  readonly after: Sentence | null;
}

interface Leaf {
  readonly path: string;
  readonly label: Sentence;
  readonly value: Sentence;
}

/** What differs between two versions, field by field, in the order of the terms. Entries of lists are matched by their codes, not by their place. */
export function diffTerms(before: AgreementTerms, after: AgreementTerms, names: Names): readonly TermsChange[] {
  const [old, fresh] = [leavesOf(before, names), leavesOf(after, names)];
  const paths = mergeInOrder([...old.keys()], [...fresh.keys()]);
  return paths.flatMap((path) => changeOf(path, old.get(path), fresh.get(path)) ?? []);
}

/** The codes that terms mention, to look up what they are called. */
export function codesIn(terms: AgreementTerms): {
  readonly institutions: readonly string[];
  readonly categories: readonly string[];
} {
  const { parties, beneficiaries, servicePeriods, wageBases, exclusions } = terms;
  const institutions = [...parties, ...beneficiaries].map(({ institutionCode }) => institutionCode);
  const categories = [
    ...beneficiaries.flatMap(({ headcounts }) => headcounts),
    ...servicePeriods,
    ...wageBases,
    ...exclusions,
  ].map(({ categoryCode }) => categoryCode);
  return { institutions: [...new Set(institutions)], categories: [...new Set(categories)] };
}

function changeOf(path: string, old: Leaf | undefined, fresh: Leaf | undefined): TermsChange | null {
  if (old?.value.id === fresh?.value.id && old?.value.en === fresh?.value.en) return null;
  return {
    path,
    label: (fresh ?? old)!.label,
    kind: old === undefined ? 'ADDED' : fresh === undefined ? 'REMOVED' : 'CHANGED',
    before: old?.value ?? null,
    after: fresh?.value ?? null,
  };
}

/** All fields of the terms that say something. */
function leavesOf(terms: AgreementTerms, names: Names): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const add = (path: string, label: Sentence, value: Sentence | null): void => {
    if (value !== null) leaves.set(path, { path, label, value });
  };
  const text = (value: string | null): Sentence | null => (value === null ? null : sameWords(value));
  const institution = (code: string): Sentence => sameWords(names.institutions.get(code) ?? code);
  const category = (code: string): Sentence => names.categories.get(code) ?? sameWords(code);

  add('instrument', LABELS.instrument, INSTRUMENTS[terms.instrument]);
  add('subject', LABELS.subject, text(terms.subject));
  add('programmes', LABELS.programmes, text(terms.programmes.toSorted().join(', ') || null));
  const { startsOn, endsOn, confidence } = terms.period;
  add('period.startsOn', LABELS.startsOn, startsOn && dateWords(startsOn));
  add('period.endsOn', LABELS.endsOn, endsOn && dateWords(endsOn));
  add('period.confidence', LABELS.confidence, confidence === 'STATED' ? YES_STATED : NOT_STATED);
  for (const { institutionCode, role, implied } of terms.parties) {
    const value = implied ? join(ROLES[role], IMPLIED, ' ') : ROLES[role];
    add(`parties.${institutionCode}.${role}`, join(institution(institutionCode), LABELS.role), value);
  }
  for (const { institutionCode, statedTotal, statedTotalNote, headcounts } of terms.beneficiaries) {
    const at = `beneficiaries.${institutionCode}`;
    const who = institution(institutionCode);
    add(`${at}.statedTotal`, join(who, LABELS.statedTotal), statedTotal === null ? null : numberWords(statedTotal));
    add(`${at}.statedTotalNote`, join(who, LABELS.statedTotalNote), text(statedTotalNote));
    const seen = new Map<string, number>();
    for (const { categoryCode, label, people, covered } of headcounts) {
      const times = (seen.get(categoryCode) ?? 0) + 1;
      seen.set(categoryCode, times);
      const line = `${at}.headcounts.${categoryCode}${times === 1 ? '' : `#${times}`}`;
      const what = join(who, category(categoryCode));
      add(`${line}.people`, join(what, LABELS.people, ': '), numberWords(people));
      add(`${line}.covered`, join(what, LABELS.covered, ': '), covered ? YES : NO);
      add(`${line}.label`, join(what, LABELS.label, ': '), text(label));
    }
  }
  for (const service of terms.servicePeriods) {
    const label = join(LABELS.service, category(service.categoryCode), ', ');
    add(
      `servicePeriods.${service.categoryCode}.startsOn`,
      join(label, LABELS.first, ': '),
      dateWords(service.startsOn),
    );
    add(`servicePeriods.${service.categoryCode}.endsOn`, join(label, LABELS.last, ': '), dateWords(service.endsOn));
  }
  for (const { categoryCode, kind, monthlyAmount } of terms.wageBases) {
    const label = join(LABELS.wage, category(categoryCode));
    add(`wageBases.${categoryCode}.kind`, join(label, LABELS.kind, ': '), WAGES[kind]);
    add(
      `wageBases.${categoryCode}.monthlyAmount`,
      join(label, LABELS.amount, ': '),
      monthlyAmount === null ? null : rupiahWords(monthlyAmount),
    );
  }
  for (const { categoryCode, text: why } of terms.exclusions) {
    add(`exclusions.${categoryCode}`, join(LABELS.exclusion, category(categoryCode)), text(why) ?? NO_REASON);
  }
  add('legalBases', LABELS.legalBases, text(terms.legalBases.join('; ') || null));
  add('fundingText', LABELS.fundingText, text(terms.fundingText));
  return leaves;
}

/** The order of the terms, by where paths begin. */
const SECTIONS: readonly string[] = [
  'instrument',
  'subject',
  'programmes',
  'period',
  'parties',
  'beneficiaries',
  'servicePeriods',
  'wageBases',
  'exclusions',
  'legalBases',
  'fundingText',
] satisfies readonly (keyof AgreementTerms)[];

/** Both lists in one, section by section, each in its own order; what only the first has stands where it stood. */
function mergeInOrder(first: readonly string[], second: readonly string[]): readonly string[] {
  const inSecond = new Set(second);
  const merged = [...second];
  let at = 0;
  for (const path of first) {
    if (inSecond.has(path)) at = Math.max(at, merged.indexOf(path) + 1);
    else merged.splice(at++, 0, path);
  }
  const sectionOf = (path: string): number => SECTIONS.indexOf(path.split('.', 1)[0]!);
  return merged.toSorted((a, b) => sectionOf(a) - sectionOf(b));
}

const join = (a: Sentence, b: Sentence, by = ', '): Sentence => ({
  id: `${a.id}${by}${b.id}`,
  en: `${a.en}${by}${b.en}`,
});

const YES: Sentence = { id: 'ya', en: 'yes' };
const NO: Sentence = { id: 'tidak', en: 'no' };
const YES_STATED: Sentence = { id: 'tertulis', en: 'stated' };
const NOT_STATED: Sentence = { id: 'disimpulkan, perlu dipastikan', en: 'derived, to be confirmed' };
const IMPLIED: Sentence = { id: '(tersirat)', en: '(implied)' };
const NO_REASON: Sentence = { id: 'tanpa alasan tertulis', en: 'no reason given' };

const LABELS = {
  instrument: { id: 'Bentuk naskah', en: 'Instrument' },
  subject: { id: 'Perihal', en: 'Subject' },
  programmes: { id: 'Program', en: 'Programmes' },
  startsOn: { id: 'Berlaku mulai', en: 'In force from' },
  endsOn: { id: 'Berlaku sampai', en: 'In force until' },
  confidence: { id: 'Keyakinan masa berlaku', en: 'Confidence of the period' },
  role: { id: 'peran', en: 'role' },
  statedTotal: { id: 'total tertulis', en: 'stated total' },
  statedTotalNote: { id: 'catatan total', en: 'note on the total' },
  people: { id: 'jumlah petugas', en: 'people' },
  covered: { id: 'dilindungi', en: 'covered' },
  label: { id: 'nama dalam naskah', en: 'name in the text' },
  service: { id: 'Masa kerja', en: 'Service' },
  first: { id: 'hari pertama', en: 'first day' },
  last: { id: 'hari terakhir', en: 'last day' },
  wage: { id: 'Dasar upah', en: 'Wage base' },
  kind: { id: 'cara', en: 'kind' },
  amount: { id: 'jumlah per bulan', en: 'monthly amount' },
  exclusion: { id: 'Pengecualian', en: 'Exclusion' },
  legalBases: { id: 'Dasar hukum', en: 'Legal bases' },
  fundingText: { id: 'Pendanaan', en: 'Funding' },
} as const satisfies Record<string, Sentence>;

const INSTRUMENTS: Readonly<Record<Instrument, Sentence>> = {
  MOU: { id: 'Nota kesepahaman', en: 'Memorandum of understanding' },
  PKS: { id: 'Perjanjian kerja sama', en: 'Cooperation agreement' },
  TRIPARTITE_PKS: { id: 'Perjanjian kerja sama tripartit', en: 'Cooperation agreement of three parties' },
  ADDENDUM: { id: 'Adendum', en: 'Amendment' },
  UNSPECIFIED: { id: 'Tidak disebut', en: 'Not said' },
};

const ROLES: Readonly<Record<PartyRole, Sentence>> = {
  SIGNER: { id: 'penanda tangan', en: 'signer' },
  INSURER: { id: 'penjamin', en: 'insurer' },
  BENEFICIARY: { id: 'penerima manfaat', en: 'beneficiary' },
  FUNDER: { id: 'penyandang dana', en: 'funder' },
  CHANNEL: { id: 'saluran dana', en: 'channel' },
  WITNESS: { id: 'saksi', en: 'witness' },
};

const WAGES: Readonly<Record<WageBaseKind, Sentence>> = {
  HONORARIUM: { id: 'honor', en: 'honorarium' },
  FLAT: { id: 'upah flat', en: 'flat amount' },
  MINIMUM_WAGE: { id: 'upah minimum', en: 'minimum wage' },
};
