import { formatNumber } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { RosterImport, TemplateColumn } from './import-query.ts';
import { fieldHeader } from './import-query.ts';

type Problem = RosterImport['problems'][number];

/** What is wrong in the file, kind by kind: in which column, what it means with the way out, and in how many rows. */
export function ProblemList({
  problems,
  template,
}: {
  problems: readonly Problem[];
  template: readonly TemplateColumn[];
}) {
  const { language } = useLanguage();
  const columns: Column<Problem>[] = [
    {
      key: 'kind',
      header: m.roster_problem_kind(),
      width: '120px',
      cell: ({ rejects }) =>
        rejects ? (
          <StatusBadge tone="bad">{m.roster_error()}</StatusBadge>
        ) : (
          <StatusBadge tone="warning">{m.roster_warning()}</StatusBadge>
        ),
    },
    {
      key: 'field',
      header: m.roster_column(),
      width: '200px',
      wideOnly: true,
      cell: ({ field }) => (field === null ? m.roster_whole_row() : fieldHeader(template, field)),
    },
    {
      key: 'message',
      header: m.roster_problem_meaning(),
      names: true,
      cell: ({ message, code }) => (
        <>
          {message[language]} <code className="muted">{code}</code>
        </>
      ),
    },
    { key: 'rows', header: m.roster_rows(), numeric: true, width: '90px', cell: ({ rows }) => formatNumber(rows) },
  ];
  return (
    <Section title={m.roster_problems()} note={m.roster_problems_note()} flush>
      <DataTable
        label={m.roster_problems()}
        columns={columns}
        rows={problems}
        rowKey={({ code, field, rejects, message }) => `${code} ${field} ${rejects} ${message.en}`}
      />
    </Section>
  );
}
