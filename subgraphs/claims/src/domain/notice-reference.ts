/** Letters and digits that are not mistaken for each other when they are read out (Crockford): no I, L, O, U. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random bytes that a reference is made of: forty bits, so that nobody guesses one, nor how many there are. */
export const REFERENCE_BYTES = 5;

/**
 * The number that somebody without an account is given, as in `PA-7K3M-9QXD`. Not in sequence: it tells nobody how many notices there are.
 *
 * @throws RangeError when there are not five bytes
 */
export function noticeReference(random: Uint8Array): string {
  if (random.length !== REFERENCE_BYTES) throw new RangeError('a reference is made of five bytes');
  const bits = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const symbols = Array.from({ length: 8 }, (_, index) => SYMBOLS[Number((bits >> BigInt(35 - 5 * index)) & 31n)]);
  return `PA-${symbols.slice(0, 4).join('')}-${symbols.slice(4).join('')}`;
}
