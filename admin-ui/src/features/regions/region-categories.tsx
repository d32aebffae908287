import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { Count } from '../../lib/figure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';

/** What the table by category reads. */
export const RegionCategoriesFragment = graphql(`
  fragment RegionCategories on Region {
    promised(electionCode: $election) {
      byCategory {
        people
        peopleExcluded
        category {
          code
          civilServants
          name {
            id
            en
          }
        }
      }
    }
    enrolled(electionCode: $election) {
      byCategory {
        people
        category {
          code
          name {
            id
            en
          }
        }
      }
    }
  }
`);

interface Row {
  code: string;
  name: { id: string; en: string };
  civilServants: boolean;
  promised: number | null;
  excluded: number | null;
  enrolled: number | null;
}

/** Promised, left out and enrolled per category of officer. */
export function RegionCategories({ region }: { region: FragmentOf<typeof RegionCategoriesFragment> }) {
  const { promised, enrolled } = readFragment(RegionCategoriesFragment, region);
  const { language } = useLanguage();
  const rows = new Map<string, Row>();
  for (const { category, people, peopleExcluded } of promised?.byCategory ?? []) {
    rows.set(category.code, {
      code: category.code,
      name: category.name,
      civilServants: category.civilServants,
      promised: people,
      excluded: peopleExcluded,
      enrolled: enrolled === null ? null : 0,
    });
  }
  for (const { category, people } of enrolled?.byCategory ?? []) {
    if (category === null) continue;
    const known = rows.get(category.code) ?? {
      code: category.code,
      name: category.name,
      civilServants: false,
      promised: promised === null ? null : 0,
      excluded: promised === null ? null : 0,
    };
    rows.set(category.code, { ...known, enrolled: people });
  }
  if (rows.size === 0) return null;
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: m.category(),
      names: true,
      cell: (row) => (
        <>
          {row.name[language]} {row.civilServants && <StatusBadge tone="warning">{m.civil_servants()}</StatusBadge>}
        </>
      ),
    },
    { key: 'promised', header: m.promised(), numeric: true, cell: (row) => <Count value={row.promised} /> },
    { key: 'enrolled', header: m.enrolled(), numeric: true, cell: (row) => <Count value={row.enrolled} /> },
    {
      key: 'gap',
      header: m.gap(),
      numeric: true,
      cell: (row) => (
        <Count value={row.promised === null || row.enrolled === null ? null : row.promised - row.enrolled} />
      ),
    },
    { key: 'excluded', header: m.excluded(), numeric: true, cell: (row) => <Count value={row.excluded} /> },
  ];
  return (
    <Section title={m.by_category()} note={m.by_category_note()} flush>
      <DataTable label={m.by_category()} columns={columns} rows={[...rows.values()]} rowKey={(row) => row.code} />
    </Section>
  );
}
