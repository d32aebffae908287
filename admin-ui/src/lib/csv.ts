import { todayInJakarta } from './today.ts';

/** A table as a file to save. */
export interface CsvFile {
  fileName: string;
  content: string;
}

/** A value of a table for spreadsheets. Null is an empty field. */
export type CsvValue = string | number | null;

/**
 * A table as text for spreadsheets: `;` between fields, CR LF between lines, a byte-order mark so that Excel reads UTF-8.
 * Text that a spreadsheet would take for a formula gets a `'` in front.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(field).join(';'));
  return `\u{feff}${lines.join('\r\n')}\r\n`;
}

/** A table as a file whose name ends with the day on which it was made. */
export function csvFile(name: string, header: readonly string[], rows: readonly (readonly CsvValue[])[]): CsvFile {
  return { fileName: `${name}-${todayInJakarta()}.csv`, content: csvText(header, rows) };
}

function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
