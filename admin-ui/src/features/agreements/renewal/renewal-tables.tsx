import { formatDateTime, formatNumber } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import type { Column } from '../../../ui/data-table.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import type { Proposal } from './renewal-query.ts';

type Change = Proposal['changes'][number];

/** What would change against the last terms, field by field, with the reason of each. */
export function ChangeTable({ changes }: { changes: readonly Change[] }) {
  const { language } = useLanguage();
  const nothing = <span className="muted">{m.agreement_diff_nothing()}</span>;
  const columns: Column<Change>[] = [
    { key: 'label', header: m.agreement_diff_field(), names: true, width: '24%', cell: (row) => row.label[language] },
    {
      key: 'before',
      header: m.agreement_renewal_before(),
      cell: (row) => (row.before === null ? nothing : <del>{row.before[language]}</del>),
    },
    {
      key: 'after',
      header: m.agreement_renewal_after(),
      cell: (row) => (row.after === null ? nothing : <ins>{row.after[language]}</ins>),
    },
    { key: 'reason', header: m.agreement_renewal_reason(), width: '34%', cell: (row) => row.reason[language] },
  ];
  return (
    <DataTable label={m.agreement_renewal_changes()} columns={columns} rows={changes} rowKey={(row) => row.path} />
  );
}

/** Who was enrolled under the last agreement. When the owner of enrolments is silent that is said, and not taken for nobody. */
export function Enrolled({ proposal: { enrolled } }: { proposal: Proposal }) {
  const { language } = useLanguage();
  if (enrolled === null) return <Notice tone="warning" title={m.agreement_renewal_enrolled_unknown()} />;
  return (
    <Section
      title={m.agreement_renewal_enrolled({ people: formatNumber(enrolled.people) })}
      note={m.overview_status_as_of({ time: formatDateTime(enrolled.asOf, language) })}
      flush
    >
      {enrolled.byCategory.length === 0 ? (
        <EmptyState title={m.agreement_renewal_enrolled_none()} />
      ) : (
        <DataTable
          label={m.agreement_renewal_enrolled({ people: formatNumber(enrolled.people) })}
          columns={[
            { key: 'category', header: m.category(), names: true, cell: (row) => row.category.name[language] },
            { key: 'people', header: m.enrolled(), numeric: true, cell: (row) => formatNumber(row.people) },
          ]}
          rows={enrolled.byCategory}
          rowKey={(row) => row.category.code}
        />
      )}
    </Section>
  );
}
