import type { EnumOf, FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatNumber } from '../../lib/format.ts';
import { roleLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { personRoles } from './administration.search.ts';
import { levelLabel } from './words.ts';

/** What a cell of the matrix reads. */
export const MatrixFragment = graphql(`
  fragment MatrixCell on AccessMatrixCell {
    role
    level
    active
    invited
    suspended
  }
`);

const levels = [
  'NONE',
  'NATIONAL',
  'PROVINCE',
  'REGENCY',
  'BRANCH',
] as const satisfies readonly EnumOf<'InstitutionLevel'>[];

/** Who holds what where: roles by levels of institution, each with how many are active, and of them invited and suspended. */
export function AccessMatrix({ cells }: { cells: readonly FragmentOf<typeof MatrixFragment>[] | null }) {
  const { language } = useLanguage();
  const known = cells?.map((cell) => readFragment(MatrixFragment, cell));
  const at = (role: string, level: string) => known?.find((cell) => cell.role === role && cell.level === level);
  const columns: Column<(typeof personRoles)[number]>[] = [
    { key: 'role', header: m.admin_role(), names: true, cell: roleLabel },
    ...levels.map((level): Column<(typeof personRoles)[number]> => ({
      key: level,
      header: levelLabel(level),
      numeric: true,
      cell: (role) => {
        const cell = at(role, level);
        if (cell === undefined) return <span className="muted">–</span>;
        const others = [
          cell.invited > 0 ? m.admin_matrix_invited({ number: formatNumber(cell.invited, language) }) : null,
          cell.suspended > 0 ? m.admin_matrix_suspended({ number: formatNumber(cell.suspended, language) }) : null,
        ].filter((part) => part !== null);
        return (
          <>
            {formatNumber(cell.active, language)}
            {others.length > 0 && <p className="muted">{others.join(', ')}</p>}
          </>
        );
      },
    })),
  ];
  return (
    <Section title={m.admin_view_matrix()} note={m.admin_matrix_note()} flush>
      {known === undefined ? (
        <p className="muted">{m.not_available()}</p>
      ) : (
        <DataTable label={m.admin_view_matrix()} columns={columns} rows={personRoles} rowKey={(role) => role} />
      )}
    </Section>
  );
}
