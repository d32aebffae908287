import type { CsvFile, CsvValue } from '../../lib/csv.ts';
import { csvFile } from '../../lib/csv.ts';
import { m } from '../../paraglide/messages.js';
import type { Figure } from './incident-value.ts';
import { absenceOf } from './incident-value.ts';

/** What the file holds: the three tables below each other, each row with the name of its table. */
export interface CsvTables {
  readonly total: Figure;
  readonly days: readonly { readonly day: string; readonly incidents: number | null }[];
  readonly categories: readonly { readonly code: string | null; readonly name: string; readonly figure: Figure }[];
  readonly regions: readonly { readonly code: string | null; readonly name: string; readonly figure: Figure }[];
}

/** The tables of the calendar for spreadsheets. A number that is not there is an empty field, and the last column says why. */
export function incidentCsv(name: string, region: string, { total, days, categories, regions }: CsvTables): CsvFile {
  const row = (table: string, code: string | null, label: string, figure: Figure): CsvValue[] => [
    table,
    code,
    label,
    figure.incidents,
    figure.covered,
    figure.perTenThousand,
    absenceOf(figure),
  ];
  return csvFile(
    name,
    [
      m.calendar_table(),
      m.calendar_code(),
      m.calendar_name(),
      m.calendar_incidents(),
      m.calendar_covered(),
      m.calendar_rate(),
      m.calendar_note(),
    ],
    [
      row(m.calendar_total(), null, region, total),
      // A day has no people covered of its own, so that nothing is missing there.
      ...days.map(({ day, incidents }): CsvValue[] => [
        m.calendar_by_day(),
        day,
        day,
        incidents,
        null,
        null,
        incidents === null ? m.calendar_hidden() : null,
      ]),
      ...categories.map(({ code, name: label, figure }) => row(m.calendar_by_category(), code, label, figure)),
      ...regions.map(({ code, name: label, figure }) => row(m.calendar_by_region(), code, label, figure)),
    ],
  );
}
