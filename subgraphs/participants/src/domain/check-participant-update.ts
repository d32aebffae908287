import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { DataCollectionInput, HeirInput, ParticipantValue } from '../schema.types.ts';
import { checkBirthDate, checkName, checkResidence } from './check-participant-input.ts';

/** What is to change of a person; null stands for "as it is". */
export interface ParticipantChange {
  readonly name?: string | null | undefined;
  readonly birthDate?: PlainDate | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly kpj?: string | null | undefined;
  readonly collection?: DataCollectionInput | null | undefined;
  readonly heirs?: readonly HeirInput[] | null | undefined;
  readonly clear: readonly ParticipantValue[];
}

type Refused = { readonly refused: Refusal<'INVALID' | 'NIK_INVALID'> };

const MOST_HEIRS = 20;
const WHOLE = 10_000;
// Ten digits in the one mock that was found, eleven by word of mouth: no official text. Unverified.
const KPJ = /^\d{10,11}$/;
const ACCOUNT = /^\d{5,20}$/;
const BANK = /^[^\p{Cc}\p{Cs}]{2,50}$/u;
const PURPOSE = /^[^\p{Cc}\p{Cs}]{3,300}$/u;

/** Checks a change of a person without looking anything up. Answers the first problem, or null. */
export function checkParticipantUpdate(change: ParticipantChange, today: PlainDate): Refused | null {
  return (
    (change.name == null ? null : checkName(change.name)) ??
    (change.birthDate == null ? null : checkBirthDate(change.birthDate, today)) ??
    checkResidence(change.regionCode) ??
    checkPhone(change.phone, 'phone') ??
    checkKpj(change.kpj) ??
    checkCollection(change.collection, today) ??
    checkHeirs(change.heirs) ??
    checkClear(change)
  );
}

/** A telephone number in one form, `+62…`, or null when the text is none. Spaces, dots, dashes and brackets are how people group digits. */
export function readPhone(text: string): string | null {
  const digits = /^(?:\+?62|0)(8\d{7,11})$/.exec(text.replaceAll(/[\s().-]/g, ''))?.[1];
  return digits === undefined ? null : `+62${digits}`;
}

/** Checks a telephone number. */
export function checkPhone(phone: string | null | undefined, field: string): Refused | null {
  if (phone == null || readPhone(phone) !== null) return null;
  return invalid(
    field,
    'Nomor telepon ditulis seperti 0812… atau +62812….',
    'A telephone number is written like 0812… or +62812….',
  );
}

/** Checks the shape of a KPJ. */
export function checkKpj(kpj: string | null | undefined): Refused | null {
  if (kpj == null || KPJ.test(kpj)) return null;
  return invalid('kpj', 'KPJ terdiri dari 10 atau 11 angka.', 'A KPJ has 10 or 11 digits.');
}

function checkCollection(collection: DataCollectionInput | null | undefined, today: PlainDate): Refused | null {
  if (collection == null) return null;
  if (!PURPOSE.test(collection.purpose.trim())) {
    return invalid(
      'collection.purpose',
      'Tuliskan tujuan pengumpulan data, 3 sampai 300 huruf.',
      'Say what the data are collected for, 3 to 300 characters.',
    );
  }
  if (collection.toldOn != null && Temporal.PlainDate.compare(collection.toldOn, today) > 0) {
    return invalid(
      'collection.toldOn',
      'Tanggal pemberitahuan tidak boleh di masa depan.',
      'The day on which the person was told cannot be in the future.',
    );
  }
  return null;
}

function checkHeirs(heirs: readonly HeirInput[] | null | undefined): Refused | null {
  if (heirs == null) return null;
  if (heirs.length > MOST_HEIRS)
    return invalid('heirs', `Paling banyak ${MOST_HEIRS} ahli waris.`, `At most ${MOST_HEIRS} heirs.`);
  for (const [index, heir] of heirs.entries()) {
    const problem = checkHeir(heir, `heirs.${index}`);
    if (problem !== null) return problem;
  }
  const shares = heirs.reduce((sum, { shareBasisPoints }) => sum + (shareBasisPoints ?? 0), 0);
  if (shares <= WHOLE) return null;
  return invalid(
    'heirs',
    'Jumlah bagian ahli waris lebih dari keseluruhan (10.000).',
    'The shares of the heirs add up to more than the whole (10,000).',
  );
}

function checkHeir({ name, phone, bank, accountNumber, shareBasisPoints }: HeirInput, field: string): Refused | null {
  const named = checkName(name);
  if (named !== null) return { refused: { ...named.refused, field: `${field}.name` } };
  const reached = checkPhone(phone, `${field}.phone`);
  if (reached !== null) return reached;
  if ((bank == null) !== (accountNumber == null)) {
    return invalid(
      `${field}.accountNumber`,
      'Sebutkan bank dan nomor rekening bersama-sama.',
      'Name the bank and the account number together.',
    );
  }
  if (bank != null && !BANK.test(bank.trim()))
    return invalid(`${field}.bank`, 'Nama bank 2 sampai 50 huruf.', 'The name of a bank has 2 to 50 characters.');
  if (accountNumber != null && !ACCOUNT.test(accountNumber)) {
    return invalid(
      `${field}.accountNumber`,
      'Nomor rekening 5 sampai 20 angka.',
      'An account number has 5 to 20 digits.',
    );
  }
  if (
    shareBasisPoints == null ||
    (Number.isInteger(shareBasisPoints) && shareBasisPoints >= 1 && shareBasisPoints <= WHOLE)
  )
    return null;
  return invalid(
    `${field}.shareBasisPoints`,
    'Bagian ahli waris 1 sampai 10.000 basis poin.',
    'A share is 1 to 10,000 basis points.',
  );
}

function checkClear({ clear, phone, kpj, regionCode }: ParticipantChange): Refused | null {
  const set: Readonly<Record<ParticipantValue, unknown>> = { PHONE: phone, KPJ: kpj, REGION: regionCode };
  if (clear.every((value) => set[value] == null)) return null;
  return invalid(
    'clear',
    'Satu nilai tidak dapat diisi dan dihapus sekaligus.',
    'A value cannot be given and erased at once.',
  );
}

function invalid(field: string, id: string, en: string): Refused {
  return refuse('INVALID', { id, en }, field);
}
