import { readNik } from './nik.ts';
import type { Sentence } from './sentence.ts';

/**
 * What happened to a NIK on its way through spreadsheets, keyboards and copied pages. A finding names the damage and
 * proposes what the NIK may have been. Nobody applies a proposal but a person with the identity card in hand: a digit
 * guessed wrong is another person.
 */
export interface NikDamage {
  /** Everything that was found, the kind that loses digits first. */
  readonly codes: readonly [NikDamageCode, ...NikDamageCode[]];
  /** The sentence about the first of them. */
  readonly message: Sentence;
  /** A well-formed NIK that it may have been. Null where digits are lost that nobody can know. */
  readonly proposal: string | null;
}

/** Kinds of damage. */
export type NikDamageCode = keyof typeof NIK_DAMAGE_SENTENCES;

/** What to tell about each kind of damage, with the way out. */
export const NIK_DAMAGE_SENTENCES = {
  SCIENTIFIC_NOTATION: {
    id: 'NIK ditulis Excel sebagai bilangan ilmiah (seperti 3,20411E+15). Atur kolom NIK sebagai Teks dan isi ulang dari KTP.',
    en: 'Excel wrote the NIK in scientific notation (like 3.20411E+15). Make the column Text and fill it in again from the identity card.',
  },
  LAST_DIGIT_ZEROED: {
    id: 'Angka ke-16 NIK menjadi nol: Excel hanya menyimpan 15 angka. Angka aslinya tidak dapat diketahui, ambil dari KTP.',
    en: 'The 16th digit of the NIK became a zero: Excel keeps only 15. Nobody can know the digit; take it from the identity card.',
  },
  LEADING_ZERO_LOST: {
    id: 'NIK hanya 15 angka, seperti bila angka pertama hilang. Bandingkan dengan KTP: kode provinsi sekarang tidak ada yang berawal nol.',
    en: 'The NIK has only 15 digits, as when the first one was lost. Compare with the identity card: no province code of today starts with zero.',
  },
  TOO_FEW_DIGITS: {
    id: 'Ada angka NIK yang hilang: harus 16 angka. Isi ulang dari KTP.',
    en: 'Digits of the NIK are missing: there must be 16. Fill it in again from the identity card.',
  },
  TOO_MANY_DIGITS: {
    id: 'Angka NIK terlalu banyak: harus 16 angka. Isi ulang dari KTP.',
    en: 'The NIK has too many digits: there must be 16. Fill it in again from the identity card.',
  },
  LETTER_FOR_DIGIT: {
    id: 'Ada huruf di tempat angka pada NIK, seperti O untuk 0. Bandingkan usulan dengan KTP.',
    en: 'A letter stands for a digit in the NIK, like O for 0. Compare the proposal with the identity card.',
  },
  OTHER_DIGITS: {
    id: 'NIK ditulis dengan angka lebar atau angka aksara lain. Bandingkan usulan dengan KTP.',
    en: 'The NIK is written in full-width digits or in those of another script. Compare the proposal with the identity card.',
  },
  DECIMALS_ADDED: {
    id: 'NIK diberi desimal seperti sebuah bilangan. Bandingkan usulan dengan KTP.',
    en: 'The NIK was given decimals, as a number has. Compare the proposal with the identity card.',
  },
  STRAY_CHARACTERS: {
    id: 'Ada tanda petik, spasi, titik, atau tanda lain di dalam NIK. Bandingkan usulan dengan KTP.',
    en: 'There are quotes, spaces, dots or other marks in the NIK. Compare the proposal with the identity card.',
  },
} as const satisfies Record<string, Sentence>;

const SCIENTIFIC = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i;
const DECIMALS = /^(\d{12,17})[.,]0+$/;
const EXCEL_DIGITS = 15;

/** Letters that are typed or read for a digit. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  i: '1',
  l: '1',
  L: '1',
  '|': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  b: '6',
  G: '6',
  B: '8',
  g: '9',
  q: '9',
};

/**
 * Finds out what damaged a NIK. Null for a NIK that reads well, and for a text of which nothing can be told: it is then
 * simply not a NIK, as `readNik` says.
 */
export function findNikDamage(text: string): NikDamage | null {
  if (readNik(text).ok) return null;
  const gentle = undoGentle(text);
  const lost = findLost(gentle.text);
  if (lost !== null) return finding([lost.code, ...gentle.codes], lost.proposal);
  const codes = [...gentle.codes];
  let proposal = gentle.text;
  const decimals = DECIMALS.exec(proposal)?.[1];
  if (decimals !== undefined) {
    codes.push('DECIMALS_ADDED');
    proposal = decimals;
  }
  const digits = proposal.replaceAll(/[.,]/g, '');
  if (digits !== proposal) {
    if (!codes.includes('STRAY_CHARACTERS')) codes.push('STRAY_CHARACTERS');
    proposal = digits;
  }
  const looked = lookAlike(proposal);
  if (looked !== proposal) {
    codes.unshift('LETTER_FOR_DIGIT');
    proposal = looked;
  }
  // Letters and marks may have hidden that digits are lost as well.
  const afterwards = findLost(proposal);
  if (afterwards !== null) return finding([afterwards.code, ...codes], afterwards.proposal);
  return finding(codes, readNik(proposal).ok ? proposal : null);
}

function finding(codes: readonly NikDamageCode[], proposal: string | null): NikDamage | null {
  const [first, ...others] = codes;
  if (first === undefined) return null;
  // Marks around something that is no NIK anyway, such as a name: that is not damage.
  if (proposal === null && !LOSES.has(first)) return null;
  return { codes: [first, ...others], message: NIK_DAMAGE_SENTENCES[first], proposal };
}

const LOSES: ReadonlySet<NikDamageCode> = new Set([
  'SCIENTIFIC_NOTATION',
  'LAST_DIGIT_ZEROED',
  'LEADING_ZERO_LOST',
  'TOO_FEW_DIGITS',
  'TOO_MANY_DIGITS',
]);

/** Takes away what cannot be part of any number: it loses nothing. */
function undoGentle(text: string): { readonly text: string; readonly codes: readonly NikDamageCode[] } {
  const codes: NikDamageCode[] = [];
  const ascii = text.replaceAll(/\p{Nd}/gu, digitValue);
  if (ascii !== text) codes.push('OTHER_DIGITS');
  // Quotes of all shapes, Excel's ="…", white space with the non-breaking kinds, invisible marks, hyphens, underscores, slashes.
  const bare = ascii.replaceAll(/["'`´‘’‚‛“”„‟«»=\s\p{Cf}\p{Pd}_/\\:;*]/gu, '');
  if (bare !== ascii) codes.push('STRAY_CHARACTERS');
  return { text: bare, codes };
}

/** The value of a decimal digit of any script: they stand in runs of ten that begin at a multiple of their zero. */
function digitValue(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** Damage that loses digits, in a text without marks. */
function findLost(text: string): { readonly code: NikDamageCode; readonly proposal: string | null } | null {
  const scientific = SCIENTIFIC.exec(text);
  if (scientific !== null) return { code: 'SCIENTIFIC_NOTATION', proposal: fromScientific(scientific) };
  if (!/^\d+$/.test(text)) return null;
  if (text.length === 16 && text.endsWith('0000') && readNik(`${text.slice(0, EXCEL_DIGITS)}1`).ok) {
    return { code: 'LAST_DIGIT_ZEROED', proposal: null };
  }
  if (text.length === EXCEL_DIGITS && readNik(`0${text}`).ok)
    return { code: 'LEADING_ZERO_LOST', proposal: `0${text}` };
  if (text.length >= 10 && text.length < 16) return { code: 'TOO_FEW_DIGITS', proposal: null };
  if (text.length > 16) return { code: 'TOO_MANY_DIGITS', proposal: null };
  return null;
}

/** All sixteen digits, where the mantissa still has them; Excel's own has six. */
function fromScientific([, first = '', rest = '', exponent = '']: RegExpExecArray): string | null {
  if (Number(exponent) !== 15 || rest.length !== 15) return null;
  const nik = first + rest;
  return readNik(nik).ok ? nik : null;
}

function lookAlike(text: string): string {
  // A text of letters is no NIK with a few letters in it.
  if (text.replaceAll(/\D/g, '').length < 10) return text;
  return Array.from(text, (character) => LOOK_ALIKES[character] ?? character).join('');
}
