import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { AgreementTermsInput, RegisterAgreementInput, SignatoryInput } from '../schema.types.ts';

const MOST_PEOPLE = 10_000_000;
const MOST_ENTRIES = 200;
const LONGEST_TEXT = 2_000;

/** What the text of an agreement says, as a caller sends it. */
export type TermsInput = Omit<AgreementTermsInput, 'subject' | 'fundingText'> &
  Partial<Pick<AgreementTermsInput, 'subject' | 'fundingText'>>;

type Problem = { readonly refused: Refusal<'INVALID'> };

/**
 * Checks what a signed agreement says by itself, without looking anything up. Numbers that do not add up are no
 * reason to refuse: they warn (`warningsOf`).
 *
 * @returns the first problem, or null
 */
export function checkAgreementInput(input: RegisterAgreementInput, today: PlainDate): Problem | null {
  return (
    checkSignedOn(input.signedOn, today) ??
    checkTerms(input) ??
    checkSignatories(input.signatories, 'signatories') ??
    checkComplete(input)
  );
}

/** A signature is a fact: it does not lie ahead. */
export function checkSignedOn(signedOn: PlainDate, today: PlainDate, field = 'signedOn'): Problem | null {
  if (Temporal.PlainDate.compare(signedOn, today) <= 0) return null;
  return invalid(field, {
    id: 'Tanggal tanda tangan tidak boleh di masa depan.',
    en: 'The day of signature cannot be in the future.',
  });
}

/**
 * Checks the form of terms, finished or not: what is there must be possible.
 *
 * @param at the path of the terms in the input, such as `terms.`
 */
export function checkTerms(terms: TermsInput, at = ''): Problem | null {
  return (
    checkLengths(terms, at) ??
    checkTexts(terms, at) ??
    checkRepeats(terms, at) ??
    checkPeriod(terms, at) ??
    checkWageBases(terms, at) ??
    checkCounts(terms, at) ??
    checkExclusions(terms, at) ??
    checkSum(terms, at)
  );
}

/** Checks that terms are finished: whoever approves or signs has something to read. */
export function checkComplete(terms: TermsInput, at = ''): Problem | null {
  return checkParties(terms, at) ?? checkBeneficiaries(terms, at);
}

/** Checks that a draft says from when to when: the state of an agreement follows from it. */
export function checkPeriodStated({ startsOn, endsOn }: Pick<TermsInput, 'startsOn' | 'endsOn'>): Problem | null {
  if (startsOn && endsOn) return null;
  return invalid(startsOn ? 'terms.endsOn' : 'terms.startsOn', {
    id: 'Isi hari pertama dan hari terakhir masa berlaku sebelum mengajukan.',
    en: 'Fill in the first and the last day of the period before submitting.',
  });
}

/** Checks people named: a list with an end, and names that are there. */
export function checkSignatories(people: readonly SignatoryInput[], field: string): Problem | null {
  if (people.length > MOST_ENTRIES) return invalid(field, lengthRule);
  const nameless = people.findIndex(({ name, title }) => !isText(name) || !isText(title) || name.trim() === '');
  return nameless === -1
    ? null
    : invalid(`${field}.${nameless}.name`, {
        id: `Nama dan jabatan diisi, paling panjang ${LONGEST_TEXT} huruf.`,
        en: `Fill in name and office, at most ${LONGEST_TEXT} characters.`,
      });
}

/** A list without end is no agreement, and would be read one entry after the other. */
function checkLengths(input: TermsInput, at: string): Problem | null {
  const lists: readonly (readonly [string, readonly unknown[]])[] = [
    ['programmes', input.programmes],
    ['parties', input.parties],
    ['legalBases', input.legalBases],
    ['servicePeriods', input.servicePeriods],
    ['wageBases', input.wageBases],
    ['exclusions', input.exclusions],
    ['beneficiaries', input.beneficiaries],
    ...input.beneficiaries.map(({ headcounts }, index) => [`beneficiaries.${index}.headcounts`, headcounts] as const),
  ];
  const long = lists.find(([, entries]) => entries.length > MOST_ENTRIES);
  return long === undefined ? null : invalid(`${at}${long[0]}`, lengthRule);
}

function checkTexts(input: TermsInput, at: string): Problem | null {
  const texts: readonly (readonly [string, string | null | undefined])[] = [
    ['subject', input.subject],
    ['fundingText', input.fundingText],
    ...input.legalBases.map((text, index) => [`legalBases.${index}`, text] as const),
    ...input.exclusions.map(({ text }, index) => [`exclusions.${index}.text`, text] as const),
  ];
  const wrong = texts.find(([, text]) => !isText(text ?? ''));
  return wrong === undefined
    ? null
    : invalid(`${at}${wrong[0]}`, {
        id: `Teks ini paling panjang ${LONGEST_TEXT} huruf, tanpa karakter kendali.`,
        en: `This text has at most ${LONGEST_TEXT} characters and no control characters.`,
      });
}

function checkRepeats(input: TermsInput, at: string): Problem | null {
  if (repeats(input.parties.map(({ institutionCode, role }) => `${role} ${institutionCode}`))) {
    return invalid(`${at}parties`, {
      id: 'Satu instansi tercantum dua kali dalam peran yang sama.',
      en: 'One institution is listed twice in the same role.',
    });
  }
  if (repeats(input.beneficiaries.map(({ institutionCode }) => institutionCode))) {
    return invalid(`${at}beneficiaries`, beneficiaryRule);
  }
  const byCategory = (['servicePeriods', 'wageBases', 'exclusions'] as const).find((list) =>
    repeats(input[list].map(({ categoryCode }) => categoryCode)),
  );
  return byCategory === undefined
    ? null
    : invalid(`${at}${byCategory}`, {
        id: 'Satu kategori tercantum dua kali dalam daftar ini.',
        en: 'One category is listed twice in this list.',
      });
}

function checkPeriod({ startsOn, endsOn, servicePeriods }: TermsInput, at: string): Problem | null {
  const isBackwards = (from: PlainDate, to: PlainDate) => Temporal.PlainDate.compare(to, from) < 0;
  const rule: Sentence = {
    id: 'Hari terakhir tidak boleh sebelum hari pertama.',
    en: 'The last day cannot be before the first.',
  };
  if (startsOn && endsOn && isBackwards(startsOn, endsOn)) return invalid(`${at}endsOn`, rule);
  const wrong = servicePeriods.findIndex((service) => isBackwards(service.startsOn, service.endsOn));
  return wrong === -1 ? null : invalid(`${at}servicePeriods.${wrong}.endsOn`, rule);
}

function checkWageBases({ wageBases }: TermsInput, at: string): Problem | null {
  const wrong = wageBases.findIndex(({ kind, monthlyAmount }) =>
    kind === 'HONORARIUM' ? (monthlyAmount ?? null) !== null : (monthlyAmount ?? 0) <= 0,
  );
  return wrong === -1
    ? null
    : invalid(`${at}wageBases.${wrong}.monthlyAmount`, {
        id: 'Upah flat dan upah minimum memerlukan jumlah di atas 0; dasar honor tidak berjumlah.',
        en: 'A flat or minimum wage needs an amount above 0; the honorarium has none.',
      });
}

function checkExclusions({ exclusions, beneficiaries }: TermsInput, at: string): Problem | null {
  const covered = new Set(
    beneficiaries.flatMap(({ headcounts }) =>
      headcounts.filter((line) => line.covered).map(({ categoryCode }) => categoryCode),
    ),
  );
  const wrong = exclusions.findIndex(({ categoryCode }) => covered.has(categoryCode));
  return wrong === -1
    ? null
    : invalid(`${at}exclusions.${wrong}.categoryCode`, {
        id: 'Kategori ini dikecualikan sekaligus dilindungi; pilih salah satu.',
        en: 'This category is left out and covered at once: choose one.',
      });
}

function checkParties({ parties, beneficiaries }: TermsInput, at: string): Problem | null {
  const withRole = (role: string): Set<string> =>
    new Set(parties.filter((party) => party.role === role).map((party) => party.institutionCode));
  if (withRole('INSURER').size === 0) {
    return invalid(`${at}parties`, {
      id: 'Sebutkan penjamin: cabang BPJS Ketenagakerjaan.',
      en: 'Name the insurer: a branch of BPJS Ketenagakerjaan.',
    });
  }
  const named = withRole('BENEFICIARY');
  const counted = new Set(beneficiaries.map(({ institutionCode }) => institutionCode));
  if (named.size === 0 || named.symmetricDifference(counted).size > 0) {
    return invalid(`${at}beneficiaries`, beneficiaryRule);
  }
  return null;
}

function checkBeneficiaries({ beneficiaries }: TermsInput, at: string): Problem | null {
  const empty = beneficiaries.findIndex(
    ({ statedTotal, headcounts }) => headcounts.length === 0 && (statedTotal ?? null) === null,
  );
  return empty === -1
    ? null
    : invalid(`${at}beneficiaries.${empty}.statedTotal`, {
        id: 'Tanpa rincian kategori, total rencana wajib diisi.',
        en: 'Without categories, the planned total is required.',
      });
}

function checkCounts({ beneficiaries }: TermsInput, at: string): Problem | null {
  for (const [index, { statedTotal, headcounts }] of beneficiaries.entries()) {
    const field = `${at}beneficiaries.${index}`;
    if (statedTotal !== undefined && statedTotal !== null && !isCount(statedTotal))
      return invalid(`${field}.statedTotal`, countRule);
    for (const [position, { people }] of headcounts.entries()) {
      if (!isCount(people)) return invalid(`${field}.headcounts.${position}.people`, countRule);
    }
  }
  return null;
}

/** Together no more than one line may say: sums are read as 32-bit integers, and one line too many would hide them all. */
function checkSum({ beneficiaries }: TermsInput, at: string): Problem | null {
  const listed = beneficiaries.flatMap(({ headcounts }) => headcounts.map(({ people }) => people));
  const stated = beneficiaries.map(({ statedTotal }) => statedTotal ?? 0);
  const sumOf = (counts: readonly number[]): number => counts.reduce((sum, people) => sum + people, 0);
  return Math.max(sumOf(listed), sumOf(stated)) <= MOST_PEOPLE ? null : invalid(`${at}beneficiaries`, sumRule);
}

const beneficiaryRule: Sentence = {
  id: 'Setiap pihak dengan peran BENEFICIARY perlu tepat satu isian penerima manfaat, dan sebaliknya; minimal satu.',
  en: 'Each party in the role BENEFICIARY needs exactly one beneficiary entry, and the other way round; at least one.',
};

const lengthRule: Sentence = {
  id: `Daftar ini paling banyak ${MOST_ENTRIES} isian.`,
  en: `This list takes at most ${MOST_ENTRIES} entries.`,
};

const sumRule: Sentence = {
  id: 'Jumlah orang dalam satu perjanjian paling banyak 10.000.000.',
  en: 'One agreement names at most 10,000,000 people in all.',
};

const countRule: Sentence = {
  id: 'Jumlah orang harus 0 sampai 10.000.000.',
  en: 'A number of people must be 0 to 10,000,000.',
};

function isCount(people: number): boolean {
  return people >= 0 && people <= MOST_PEOPLE;
}

/** Whether a text can be kept: not endless, and without the one character that a database has no place for. */
function isText(text: string): boolean {
  return text.length <= LONGEST_TEXT && !text.includes('\0');
}

function repeats(keys: readonly string[]): boolean {
  return new Set(keys).size < keys.length;
}

function invalid(field: string, message: Sentence): { readonly refused: Refusal<'INVALID'> } {
  return refuse('INVALID', message, field);
}
