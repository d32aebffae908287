const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table for spreadsheets: UTF-8 with a byte-order mark, `;` between fields, CR LF after each line, and quotes where a field needs
 * them. Text that a spreadsheet would take for a formula is prefixed with an apostrophe, since names come from people.
 */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + lines.map((fields) => `${fields.map(fieldOf).join(';')}\r\n`).join('');
}

function fieldOf(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
