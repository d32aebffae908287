import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { QuietCount } from '../../lib/figure.tsx';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { SortableColumn } from './overview.search.ts';
import type { Figures } from './region-figures.ts';
import styles from './region-table.module.css';
import { sortFigures } from './sort-figures.ts';

const route = getRouteApi('/shell/');

/** The regions as rows: provinces that open onto their regencies, or all regencies; sorted by a figure that the URL names. */
export function RegionTable({
  flat,
  provinces,
  regencies,
  selected,
  onSelect,
}: {
  /** Regencies alone, instead of provinces that open onto them. */
  flat: boolean;
  provinces: ReadonlyMap<string, Figures>;
  regencies: ReadonlyMap<string, Figures>;
  selected: string | undefined;
  onSelect: (code: string | undefined) => void;
}) {
  const { urut = '-terjanji' } = route.useSearch();
  const navigate = route.useNavigate();
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(selected?.includes('.') === true ? [selected.slice(0, 2)] : []),
  );

  const rows = useMemo(() => {
    if (flat) return sortFigures([...regencies.values()], urut);
    return sortFigures([...provinces.values()], urut).flatMap((province) => {
      if (!opened.has(province.code)) return [province];
      return [
        province,
        ...sortFigures(
          [...regencies.values()].filter(({ code }) => code.startsWith(`${province.code}.`)),
          urut,
        ),
      ];
    });
  }, [flat, provinces, regencies, opened, urut]);

  function toggle(code: string): void {
    const next = new Set(opened);
    if (!next.delete(code)) next.add(code);
    setOpened(next);
  }

  function sortBy(column: SortableColumn): NonNullable<Column<Figures>['sort']> {
    const direction = urut === column ? 'ascending' : urut === `-${column}` ? 'descending' : null;
    // Numbers are asked for from high to low first, names from A to Z.
    const next =
      column === 'nama'
        ? direction === 'ascending'
          ? '-nama'
          : 'nama'
        : direction === 'descending'
          ? column
          : (`-${column}` as const);
    return {
      direction,
      toggle: () =>
        void navigate({ search: (previous) => ({ ...previous, urut: next }), resetScroll: false, replace: true }),
    };
  }

  const columns: Column<Figures>[] = [
    {
      key: 'nama',
      header: flat ? m.level_regencies() : m.level_provinces(),
      names: true,
      sort: sortBy('nama'),
      cell: (row) => (
        <span className={styles.name} data-below={(!flat && row.code.includes('.')) || undefined}>
          {!flat && !row.code.includes('.') && (
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={opened.has(row.code)}
              aria-label={m.table_expand({ name: row.name })}
              onClick={() => toggle(row.code)}
            >
              {opened.has(row.code) ? (
                <IconChevronDown size={16} aria-hidden />
              ) : (
                <IconChevronRight size={16} aria-hidden />
              )}
            </button>
          )}
          <span>
            <button
              type="button"
              className={styles.select}
              aria-pressed={row.code === selected}
              onClick={() => onSelect(row.code === selected ? undefined : row.code)}
            >
              {row.name}
            </button>
            {flat && <span className={styles.province}>{provinces.get(row.code.slice(0, 2))?.name}</span>}
          </span>
        </span>
      ),
    },
    {
      key: 'terjanji',
      header: m.promised(),
      numeric: true,
      sort: sortBy('terjanji'),
      cell: (row) => <QuietCount value={row.promised} />,
    },
    {
      key: 'terdaftar',
      header: m.enrolled(),
      numeric: true,
      sort: sortBy('terdaftar'),
      cell: (row) => <QuietCount value={row.enrolled} />,
    },
    {
      key: 'selisih',
      header: m.gap(),
      numeric: true,
      sort: sortBy('selisih'),
      cell: (row) => <QuietCount value={row.gap} />,
    },
    {
      key: 'klaim',
      header: m.claims(),
      numeric: true,
      wideOnly: true,
      sort: sortBy('klaim'),
      cell: (row) => <QuietCount value={row.claims} />,
    },
    {
      key: 'perjanjian',
      header: m.agreements(),
      numeric: true,
      sort: sortBy('perjanjian'),
      cell: (row) => <QuietCount value={row.agreements} />,
    },
  ];

  return (
    <DataTable
      tall
      label={flat ? m.tiles_label_regencies() : m.tiles_label_provinces()}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.code}
      selectedKey={selected}
    />
  );
}
