import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { RegisterAgreementInput } from '../schema.types.ts';

const MOST_PEOPLE = 10_000_000;
const MOST_ENTRIES = 200;

/**
 * Checks what an agreement says by itself, without looking anything up. Numbers that do not add up are no
 * reason to refuse: they warn (`warningsOf`).
 *
 * @returns the first problem, or null
 */
export function checkAgreementInput(
  input: RegisterAgreementInput,
  today: PlainDate,
): { readonly refused: Refusal<'INVALID'> } | null {
  if (Temporal.PlainDate.compare(input.signedOn, today) > 0) {
    return invalid('signedOn', {
      id: 'Tanggal tanda tangan tidak boleh di masa depan.',
      en: 'The day of signature cannot be in the future.',
    });
  }
  return checkLengths(input) ?? checkParties(input) ?? checkBeneficiaries(input) ?? checkSum(input);
}

/** A list without end is no agreement, and would be read one entry after the other. */
function checkLengths(input: RegisterAgreementInput): { readonly refused: Refusal<'INVALID'> } | null {
  const lists: readonly (readonly [string, readonly unknown[]])[] = [
    ['programmes', input.programmes],
    ['parties', input.parties],
    ['signatories', input.signatories],
    ['legalBases', input.legalBases],
    ['beneficiaries', input.beneficiaries],
    ...input.beneficiaries.map(({ headcounts }, index) => [`beneficiaries.${index}.headcounts`, headcounts] as const),
  ];
  const long = lists.find(([, entries]) => entries.length > MOST_ENTRIES);
  return long === undefined
    ? null
    : invalid(long[0], {
        id: `Daftar ini paling banyak ${MOST_ENTRIES} isian.`,
        en: `This list takes at most ${MOST_ENTRIES} entries.`,
      });
}

function checkParties({
  parties,
  beneficiaries,
}: RegisterAgreementInput): { readonly refused: Refusal<'INVALID'> } | null {
  const withRole = (role: string): Set<string> =>
    new Set(parties.filter((party) => party.role === role).map((party) => party.institutionCode));
  if (withRole('INSURER').size === 0) {
    return invalid('parties', {
      id: 'Sebutkan penjamin: cabang BPJS Ketenagakerjaan.',
      en: 'Name the insurer: a branch of BPJS Ketenagakerjaan.',
    });
  }
  if (new Set(parties.map(({ institutionCode, role }) => `${role} ${institutionCode}`)).size < parties.length) {
    return invalid('parties', {
      id: 'Satu instansi tercantum dua kali dalam peran yang sama.',
      en: 'One institution is listed twice in the same role.',
    });
  }
  const named = withRole('BENEFICIARY');
  const counted = new Set(beneficiaries.map(({ institutionCode }) => institutionCode));
  if (named.size === 0 || counted.size < beneficiaries.length || named.symmetricDifference(counted).size > 0) {
    return invalid('beneficiaries', {
      id: 'Setiap pihak dengan peran BENEFICIARY perlu tepat satu isian penerima manfaat, dan sebaliknya; minimal satu.',
      en: 'Each party in the role BENEFICIARY needs exactly one beneficiary entry, and the other way round; at least one.',
    });
  }
  return null;
}

function checkBeneficiaries({
  beneficiaries,
}: RegisterAgreementInput): { readonly refused: Refusal<'INVALID'> } | null {
  for (const [index, { statedTotal, headcounts }] of beneficiaries.entries()) {
    const field = `beneficiaries.${index}`;
    if (headcounts.length === 0 && (statedTotal ?? null) === null) {
      return invalid(`${field}.statedTotal`, {
        id: 'Tanpa rincian kategori, total rencana wajib diisi.',
        en: 'Without categories, the planned total is required.',
      });
    }
    if (statedTotal !== undefined && statedTotal !== null && !isCount(statedTotal))
      return invalid(`${field}.statedTotal`, countRule);
    for (const [position, { people }] of headcounts.entries()) {
      if (!isCount(people)) return invalid(`${field}.headcounts.${position}.people`, countRule);
    }
  }
  return null;
}

/** Together no more than one line may say: sums are read as 32-bit integers, and one line too many would hide them all. */
function checkSum({ beneficiaries }: RegisterAgreementInput): { readonly refused: Refusal<'INVALID'> } | null {
  const listed = beneficiaries.flatMap(({ headcounts }) => headcounts.map(({ people }) => people));
  const stated = beneficiaries.map(({ statedTotal }) => statedTotal ?? 0);
  const sumOf = (counts: readonly number[]): number => counts.reduce((sum, people) => sum + people, 0);
  return Math.max(sumOf(listed), sumOf(stated)) <= MOST_PEOPLE ? null : invalid('beneficiaries', sumRule);
}

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

function invalid(field: string, message: Sentence): { readonly refused: Refusal<'INVALID'> } {
  return refuse('INVALID', message, field);
}
