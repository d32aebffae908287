import type { Transaction } from '@payung/kit/database.ts';

/** How many rows came to what. */
export interface PreviewOutcome {
  readonly rowsTotal: number;
  readonly rowsReady: number;
  readonly rowsRejected: number;
  readonly rowsAlready: number;
  readonly rowsWarned: number;
  readonly rowsToSupplement: number;
  readonly rowsCorrected: number;
  /** By number of kind. */
  readonly problemCounts: readonly number[];
}

/** Counts the rows of an import by state and by kind of problem. */
export async function countOutcome(transaction: Transaction, importId: string, kinds: number): Promise<PreviewOutcome> {
  const [counts]: Omit<PreviewOutcome, 'problemCounts'>[] = await transaction.query(
    `select count(*)::int as "rowsTotal",
       (count(*) filter (where state = 'READY'))::int as "rowsReady",
       (count(*) filter (where state = 'REJECTED'))::int as "rowsRejected",
       (count(*) filter (where state = 'ALREADY_ENROLLED'))::int as "rowsAlready",
       (count(*) filter (where warnings is not null))::int as "rowsWarned",
       (count(*) filter (where supplements))::int as "rowsToSupplement",
       (count(*) filter (where corrected))::int as "rowsCorrected"
     from roster_import_row where import_id = $1`,
    [importId],
  );
  const found: { kind: number; rows: number }[] = await transaction.query(
    `select kind, count(*)::int as rows
     from roster_import_row, unnest(coalesce(errors, '{}') || coalesce(warnings, '{}')) as kind
     where import_id = $1 and (errors is not null or warnings is not null)
     group by kind`,
    [importId],
  );
  const problemCounts = Array.from({ length: kinds }, (_, kind) => found.find((one) => one.kind === kind)?.rows ?? 0);
  return { ...counts!, problemCounts };
}
