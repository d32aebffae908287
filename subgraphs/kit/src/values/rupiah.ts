/** An amount in whole rupiah: a safe integer. Fractions of a rupiah do not exist. */
export type Rupiah = number & { readonly __unit: 'rupiah' };

/** A share or rate in basis points: 10,000 is the whole. */
export type BasisPoints = number & { readonly __unit: 'basis points' };

/** The amount as rupiah, or null when it is not a whole safe number. */
export function findRupiah(amount: number): Rupiah | null {
  return Number.isSafeInteger(amount) ? (amount as Rupiah) : null;
}

/** The amount as rupiah. @throws RangeError when it is not a whole safe number: a bug, not an input. */
export function rupiah(amount: number): Rupiah {
  const found = findRupiah(amount);
  if (found === null) throw new RangeError('not a whole amount of rupiah');
  return found;
}

/**
 * A part over a whole in basis points, rounded half away from zero; null when the whole is 0.
 * Both are counts, at most 10^11.
 */
export function basisPointsOf(part: number, whole: number): BasisPoints | null {
  if (whole === 0) return null;
  return Math.floor((part * 10_000 * 2 + whole) / (whole * 2)) as BasisPoints;
}
