import { CsvError, parse } from 'csv-parse/sync';

const DELIMITERS = [';', '\t', ','] as const;

/** The cells of a small CSV text, whichever of semicolon, tab and comma is between them; null when it is none. */
export function splitCsv(text: string): readonly (readonly string[])[] | null {
  const bare = text.replace(/^\uFEFF/, '');
  const count = (sign: string): number => bare.slice(0, 20_000).split(sign).length;
  // Amounts hold commas and dots, so that a semicolon or a tab says more than a comma.
  const delimiter = DELIMITERS.find((sign) => count(sign) > bare.slice(0, 20_000).split('\n').length) ?? ',';
  try {
    return parse(bare, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
