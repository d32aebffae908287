/**
 * A cell of a CSV in quotes. Digits of a number that is none, as a NIK, are written `="…"`, without which Excel would damage every
 * one of them; what a spreadsheet would take for a formula gets an apostrophe. Reading a roster undoes both.
 */
export function csvCell(text: string, isNumber = false): string {
  const safe = isNumber && /^\d+$/.test(text) ? `="${text}"` : /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
