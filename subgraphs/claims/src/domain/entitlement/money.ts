import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

/** A part of an amount: `numerator` over `denominator`, to the nearest rupiah, half upwards. Counted in whole numbers throughout. */
export function partOf(amount: number, numerator: number, denominator: number): Rupiah {
  const parts = BigInt(amount) * BigInt(numerator);
  const by = BigInt(denominator);
  return rupiah(Number((parts * 2n + by) / (by * 2n)));
}

/** A share of an amount in basis points, to the nearest rupiah, half upwards. */
export function shareOf(amount: number, basisPoints: number): Rupiah {
  return partOf(amount, basisPoints, 10_000);
}

// Made once: a formatter costs a hundred times what it formats.
const INDONESIAN = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
const ENGLISH = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** An amount for people: `Rp 1.250.000` and `Rp 1,250,000`. */
export function rupiahWords(amount: number): Sentence {
  return { id: `Rp ${INDONESIAN.format(amount)}`, en: `Rp ${ENGLISH.format(amount)}` };
}

/** Basis points for people: 3,550 is `35,5 %` and `35.5 %`. */
export function percentWords(basisPoints: number): Sentence {
  return { id: `${INDONESIAN.format(basisPoints / 100)} %`, en: `${ENGLISH.format(basisPoints / 100)} %` };
}
