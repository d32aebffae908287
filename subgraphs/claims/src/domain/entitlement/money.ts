import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';

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
