import { counter } from '@payung/kit/telemetry/metrics.ts';

const rows = counter({
  name: 'payung_import_rows_total',
  help: 'Rows of rosters that were worked: "read" and checked for a preview, "enrolled", or "supplemented" where the person was enrolled before.',
  labels: ['step'],
});

const imports = counter({
  name: 'payung_imports_total',
  help: 'Imports of rosters that came to an end of theirs: "previewed", "committed" or "failed".',
  labels: ['outcome'],
});

/** Notes rows that were worked. */
export function countRows(step: 'read' | 'enrolled' | 'supplemented', number: number): void {
  if (number > 0) rows.add({ step }, number);
}

/** Notes how an import, or its preview, ended. */
export function countImport(outcome: 'previewed' | 'committed' | 'failed'): void {
  imports.add({ outcome });
}
