import type { Database } from '@payung/kit/database.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';

import type { LineCells } from '../domain/import-line.ts';
import type { RosterField } from '../schema.types.ts';
import { RosterCorrectionTable } from './roster-correction.table.ts';
import type { RosterCorrectionRow } from './roster-correction.table.ts';

/** Cells that may be corrected in one import: whoever has more to correct corrects the file. */
export const MOST_CORRECTIONS = 10_000;

/** What was corrected in an import, by row: of each cell the newest text. */
export async function readCorrections(
  { database, secrets }: { readonly database: Database; readonly secrets: Sealer },
  importId: string,
): Promise<ReadonlyMap<number, LineCells>> {
  const newest: { row_number: number; field: RosterField; text_sealed: Buffer }[] = await database.query(
    `select distinct on (row_number, field) row_number, field, text_sealed
     from roster_correction where import_id = $1 and text_sealed is not null
     order by row_number, field, id desc`,
    [importId],
  );
  const byRow = new Map<number, Partial<Record<RosterField, string>>>();
  for (const { row_number: row, field, text_sealed: text } of newest) {
    const cells = byRow.get(row) ?? {};
    cells[field] = secrets.open(text);
    byRow.set(row, cells);
  }
  return byRow;
}

/** A row of an import, as a key: `import:row`. */
export function correctionKey(importId: string, rowNumber: number): string {
  return `${importId}:${rowNumber}`;
}

/** The corrections of these rows, oldest first. Whoever calls has shown that the session may see the imports. */
export async function readCorrectionsOf(database: Database, keys: readonly string[]): Promise<RosterCorrectionRow[]> {
  const places = keys.map((key) => key.split(':'));
  return database.manager
    .createQueryBuilder(RosterCorrectionTable, 'correction')
    .where(
      '(correction.import_id, correction.row_number) in (select * from unnest(:imports::uuid[], :rows::integer[]))',
      { imports: places.map(([importId]) => importId), rows: places.map(([, row]) => Number(row)) },
    )
    .orderBy('correction.id', 'ASC')
    .getMany();
}
