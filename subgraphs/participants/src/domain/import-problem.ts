import type { Refusal } from '@payung/kit/refusal.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { RosterField } from '../schema.types.ts';

/** A kind of error or warning of a row: the same words for every row that has it. */
export interface ProblemKind {
  readonly code: string;
  /** Whether it rejects the row. */
  readonly rejects: boolean;
  readonly field: RosterField | null;
  readonly message: Sentence;
}

/** An error. */
export function errorAt(field: RosterField | null, code: string, message: Sentence): ProblemKind {
  return { code, rejects: true, field, message };
}

/** A warning. */
export function warningAt(field: RosterField | null, code: string, message: Sentence): ProblemKind {
  return { code, rejects: false, field, message };
}

/** A refusal of the commands that act on one person, as an error of a row: the same rule in the same words. */
export function errorOf(field: RosterField | null, { code, message }: Refusal<string>): ProblemKind {
  return errorAt(field, code, message);
}

/** The same problem as a warning: the cell is left out instead of its row. */
export function asIgnored(problem: ProblemKind): ProblemKind {
  return warningAt(problem.field, 'CELL_IGNORED', {
    id: `Sel ini dilewati. ${problem.message.id}`,
    en: `This cell was left out. ${problem.message.en}`,
  });
}

/**
 * The kinds of problems of an import by number, so that a row keeps numbers and not sentences. A kind that was seen
 * before keeps its number.
 */
export class ProblemList {
  readonly #kinds: ProblemKind[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(known: readonly ProblemKind[] = []) {
    for (const kind of known) this.numberOf(kind);
  }

  /** All kinds, in the order of their numbers. */
  get kinds(): readonly ProblemKind[] {
    return this.#kinds;
  }

  /** The number of a kind. */
  numberOf(kind: ProblemKind): number {
    const key = `${kind.code}|${kind.rejects}|${kind.field}|${kind.message.en}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#kinds.length;
    this.#kinds.push(kind);
    this.#numbers.set(key, number);
    return number;
  }
}

/** Problems that show only when rows are compared with each other and with what is there. */
export const COMPARED_PROBLEMS = {
  duplicate: errorAt('NIK', 'DUPLICATE_IN_FILE', {
    id: 'Orang dengan NIK ini sudah ada di baris lain untuk hari-hari yang sama. Hapus salah satu baris.',
    en: 'The person with this NIK stands in another row for the same days. Remove one of the rows.',
  }),
  overlaps: errorAt(null, 'OVERLAPS', {
    id: 'Orang ini sudah punya kepesertaan lain di bawah perjanjian yang sama pada hari-hari itu.',
    en: 'This person already has another enrolment under the same agreement in these days.',
  }),
  registeredAsExcluded: errorAt('EMPLOYMENT_STATUS', 'ASN_EXCLUDED', {
    id: 'Orang ini terdaftar sebagai ASN, TNI, Polri, atau pejabat negara, yang tidak menjadi peserta program ini (Permenaker 1/2025 Pasal 2 ayat 2).',
    en: 'This person is registered as a civil servant, soldier, police officer or state official, who are not covered by this programme (Permenaker 1/2025 Art 2(2)).',
  }),
  differs: warningAt(null, 'DIFFERS_FROM_REGISTERED', {
    id: 'Nama, tanggal lahir, jenis kelamin, atau tempat tinggal berbeda dari yang terdaftar. Yang terdaftar tidak diubah.',
    en: 'Name, date of birth, sex or residence differ from what is registered. What is registered is not changed.',
  }),
  differsFromEnrolled: warningAt(null, 'DIFFERS_FROM_ENROLLED', {
    id: 'Kepesertaan ini sudah ada dengan tempat tugas, TPS, atau dasar upah lain. Tidak ada yang diubah.',
    en: 'This enrolment is there already with another place of duty, polling station or wage base. Nothing is changed.',
  }),
  alreadyRecorded: warningAt(null, 'ALREADY_RECORDED', {
    id: 'Nomor telepon, KPJ, atau ahli waris orang ini sudah tercatat. Yang tercatat tidak diubah.',
    en: 'Telephone number, KPJ or heirs of this person are recorded already. What is recorded is not changed.',
  }),
  concurrent: warningAt(null, 'CONCURRENT_MEMBERSHIP', {
    id: 'Orang dengan NIK ini juga punya kepesertaan melalui instansi lain pada hari-hari yang sama. Periksa apakah ia memang bertugas di keduanya.',
    en: 'The person with this NIK also has an enrolment through another institution in the same days. Check whether they serve in both.',
  }),
} as const satisfies Record<string, ProblemKind>;
