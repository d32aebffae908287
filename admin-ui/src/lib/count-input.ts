/** Reads a count as people type it (`1.692`, `1692`, `99 729`). Null when it is not a whole number from 0 to ten million. */
export function readCount(text: string): number | null {
  const typed = text.trim();
  if (!/^(?:\d+|\d{1,3}(?:[.,\s]\d{3})+)$/.test(typed)) return null;
  const count = Number(typed.replaceAll(/\D/g, ''));
  return count <= 10_000_000 ? count : null;
}
