import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { TemplateColumn } from './import-query.ts';

/** What to write in each column of a roster. */
export function TemplateColumns({ columns: rows }: { columns: readonly TemplateColumn[] }) {
  const { language } = useLanguage();
  const columns: Column<TemplateColumn>[] = [
    { key: 'header', header: m.roster_column(), names: true, cell: ({ header }) => header },
    { key: 'meaning', header: m.roster_column_meaning(), cell: ({ meaning }) => meaning[language] },
    {
      key: 'needed',
      header: m.roster_column_needed(),
      wideOnly: true,
      cell: ({ optional }) => (optional ? <span className="muted">{m.roster_optional()}</span> : m.roster_needed()),
    },
  ];
  return <DataTable label={m.roster_template_columns()} columns={columns} rows={rows} rowKey={({ field }) => field} />;
}
