/** The largest roster that is taken, bytes: 256 MiB. */
export const LARGEST_ROSTER = 256 * 1024 * 1024;

/** What is wrong with a file before a byte of it is sent. The other side looks again, whatever is found here. */
export type RosterFileProblem = 'empty' | 'too-large' | 'old-workbook' | 'not-a-table';

/** Looks at a file that somebody chose: its size, its ending, and whether it begins as such a file does. Null when nothing is wrong. */
export async function checkRosterFile(file: File): Promise<RosterFileProblem | null> {
  if (file.size === 0) return 'empty';
  if (file.size > LARGEST_ROSTER) return 'too-large';
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  // What Excel wrote until 2003, and still writes as `.xls`.
  const isOldWorkbook = head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0;
  if (isOldWorkbook) return 'old-workbook';
  if (/\.xlsx$/i.test(file.name)) return isZip ? null : 'not-a-table';
  if (/\.(?:csv|tsv|txt)$/i.test(file.name)) return isZip ? 'not-a-table' : null;
  return 'not-a-table';
}

/** A size in words: `1,4 MB`. */
export function formatBytes(bytes: number, language: 'id' | 'en'): string {
  const [divisor, unit] = bytes < 1_000_000 ? ([1_000, 'kilobyte'] as const) : ([1_000_000, 'megabyte'] as const);
  return new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  }).format(bytes / divisor);
}
