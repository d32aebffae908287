import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';

type Invalid = { readonly refused: Refusal<'INVALID'> };

/** The refusal of a text that is too short or too long; null when it will do. Characters are counted as people count them. */
export function checkText(
  text: string,
  { field, least, most }: { readonly field: string; readonly least: number; readonly most: number },
): Invalid | null {
  const length = Array.from(text.trim()).length;
  if (length >= least && length <= most && !text.includes('\0')) return null;
  return refuse(
    'INVALID',
    { id: `Isi ${least} sampai ${most} karakter.`, en: `Give ${least} to ${most} characters.` },
    field,
  );
}

/** The refusal of what is no Indonesian telephone number; null when it is one. */
export function checkPhone(text: string, field: string): Invalid | null {
  if (/^(?:\+62|0)\d{7,13}$/.test(text.replaceAll(/[ .()-]/g, ''))) return null;
  return refuse(
    'INVALID',
    {
      id: 'Isi nomor telepon Indonesia, dimulai 0 atau +62.',
      en: 'Give an Indonesian telephone number, from 0 or +62.',
    },
    field,
  );
}

/** A number of which only the end shows; how long it is does not. */
export function maskEnd(digits: string): string {
  return `•••••${digits.slice(-3)}`;
}

/** The bank, and the end of the account's number. */
export function maskAccount(bank: string, accountNumber: string): string {
  return `${bank} ${maskEnd(accountNumber)}`;
}

/** An account as somebody gives it. */
export interface GivenAccount {
  readonly bank?: string | null | undefined;
  readonly accountNumber?: string | null | undefined;
  readonly accountHolder?: string | null | undefined;
}

/**
 * The refusal of an account that cannot be one; null when it can, and where none is given.
 *
 * @param prefix the path of the input that it stands in, with a dot behind; empty at the top
 */
export function checkAccount({ bank, accountNumber, accountHolder }: GivenAccount, prefix = ''): Invalid | null {
  const hasBank = (bank ?? '').trim() !== '';
  const problem =
    (hasBank ? checkText(bank!, { field: `${prefix}bank`, least: 1, most: 50 }) : null) ??
    (accountHolder == null ? null : checkText(accountHolder, { field: `${prefix}accountHolder`, least: 2, most: 100 }));
  if (problem !== null) return problem;
  if (hasBank !== (accountNumber != null))
    return refuse(
      'INVALID',
      { id: 'Isi bank dan nomor rekening bersama-sama.', en: 'Give the bank and the account number together.' },
      hasBank ? `${prefix}accountNumber` : `${prefix}bank`,
    );
  return accountNumber == null || /^\d{5,20}$/.test(accountNumber)
    ? null
    : refuse(
        'INVALID',
        { id: 'Nomor rekening terdiri atas 5 sampai 20 angka.', en: 'An account number has 5 to 20 digits.' },
        `${prefix}accountNumber`,
      );
}
