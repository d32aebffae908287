/** Reads an amount as people type it (`1.200.000`, `Rp 1200000`) as whole rupiah. Null when it is not one, is zero, or has decimals. */
export function readRupiah(text: string): number | null {
  const digits = text.replace(/^\s*rp\.?\s*/i, '').trim();
  if (!/^(?:\d+|\d{1,3}(?:[.,\s]\d{3})+)$/.test(digits)) return null;
  const amount = Number(digits.replaceAll(/\D/g, ''));
  return Number.isSafeInteger(amount) && amount > 0 ? amount : null;
}
