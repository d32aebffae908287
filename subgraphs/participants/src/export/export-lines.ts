import type { Sealer } from '@payung/kit/secret-box.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { maskNik } from '@payung/kit/values/nik.ts';

import { csvCell } from '../csv/csv-cell.ts';
import { maskDigits } from '../domain/mask-personal.ts';
import type { ExportFormat, ExportValue } from '../schema.types.ts';
import type { ExportColumn } from './export-query.ts';

/** How rows are written. */
export interface LineSettings {
  readonly format: ExportFormat;
  readonly columns: readonly ExportColumn[];
  /** Values in full; all others of their kind are masked. */
  readonly shown: ReadonlySet<ExportValue>;
  readonly secrets: Sealer;
}

type Value = string | number | boolean | null;

/** What stands at the beginning of the file. */
export function exportHead({ format, columns }: LineSettings): string {
  return format === 'CSV' ? `\ufeff${columns.map(({ header }) => csvCell(header)).join(';')}\r\n` : '';
}

/** One row as a line. Sealed values are opened here and nowhere else, and masked at once unless they were asked for. */
export function exportLine(row: readonly (string | null)[], settings: LineSettings): string {
  const { format, columns } = settings;
  const values = columns.map((column, index) => valueOf(row[index] ?? null, column, settings));
  if (format === 'CSV') {
    return `${values.map((value, index) => csvCell(csvText(value), DIGITS.has(columns[index]!.key))).join(';')}\r\n`;
  }
  return `${JSON.stringify(Object.fromEntries(columns.map(({ key }, index) => [key, values[index]])))}\n`;
}

const DIGITS: ReadonlySet<string> = new Set(['nik', 'kpj', 'pollingStation']);

function valueOf(text: string | null, { as }: ExportColumn, { shown, secrets }: LineSettings): Value {
  if (text === null || as === undefined) return text;
  switch (as) {
    case 'NIK': {
      const nik = opened(text, secrets);
      return shown.has('NIK') ? nik : maskNik(nik);
    }
    case 'PHONE':
    case 'KPJ': {
      const digits = opened(text, secrets);
      return shown.has(as) ? digits : maskDigits(digits);
    }
    case 'NUMBER':
      return Number(text);
    case 'YES_NO':
      return text === 't';
    case 'PARTICIPANT_ID':
      return toGlobalId('Participant', text);
    case 'ENROLMENT_ID':
      return toGlobalId('Enrolment', text);
    case 'AGREEMENT_ID':
      return toGlobalId('Agreement', text);
  }
}

/** What stands sealed in a column of bytes, which COPY writes `\x…`. */
function opened(text: string, secrets: Sealer): string {
  return secrets.open(Buffer.from(text.slice(2), 'hex'));
}

function csvText(value: Value): string {
  if (value === true) return 'YA';
  return value === null || value === false ? '' : String(value);
}
