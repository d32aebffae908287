import { Link } from '@tanstack/react-router';
import { absenceLabel } from '../../../lib/coverage-labels.ts';
import { formatNumber } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import type { Column } from '../../../ui/data-table.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Section } from '../../../ui/section.tsx';
import type { Tone } from '../../../ui/status-badge.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import type { CoverageLine } from './coverage-query.ts';

type Absence = CoverageLine['absentFromText'][number];

const absenceTones = {
  EXCLUDED_BY_TEXT: 'bad',
  PROMISED_NOT_ENROLLED: 'warning',
  NEVER_MENTIONED: 'info',
} as const satisfies Record<Absence['kind'], Tone>;

interface AbsenceRow extends Absence {
  line: CoverageLine;
}

/** Who is absent and why. While the owner of enrolments is silent only what the texts themselves say is known. */
export function Absences({ lines, agreementId }: { lines: readonly CoverageLine[]; agreementId: string }) {
  const { language } = useLanguage();
  const rows: AbsenceRow[] = lines.flatMap((line) =>
    (line.absences ?? line.absentFromText).map((absence) => ({ ...absence, line })),
  );
  const isPart = lines.some(({ absences }) => absences === null);
  const columns: Column<AbsenceRow>[] = [
    { key: 'category', header: m.category(), names: true, cell: (row) => row.line.category.name[language] },
    {
      key: 'kind',
      header: m.agreement_absence(),
      cell: (row) => <StatusBadge tone={absenceTones[row.kind]}>{absenceLabel(row.kind)}</StatusBadge>,
    },
    { key: 'people', header: m.people(), numeric: true, cell: (row) => formatNumber(row.people) },
    { key: 'reason', header: m.agreement_absence_reason(), cell: (row) => row.reason[language] },
  ];
  return (
    <Section
      title={m.agreement_absences()}
      note={isPart ? m.agreement_absences_partial() : m.agreement_absences_note()}
      flush
      actions={
        rows.some(({ kind }) => kind !== 'PROMISED_NOT_ENROLLED') && (
          <Link to="/simulasi-perluasan" search={{ perjanjian: agreementId }}>
            {m.simulate()}
          </Link>
        )
      }
    >
      {rows.length === 0 ? (
        <EmptyState title={m.agreement_absences_none()} />
      ) : (
        <DataTable
          label={m.agreement_absences()}
          columns={columns}
          rows={rows}
          rowKey={(row) => `${row.line.id} ${row.kind}`}
        />
      )}
    </Section>
  );
}
