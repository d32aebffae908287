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
