import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { DataTable } from '../../ui/data-table.tsx';
import type { SortableColumn } from './overview.search.ts';
import type { Figures } from './region-figures.ts';
import { regionColumns } from './region-columns.tsx';
import { sortFigures } from './sort-figures.ts';

const route = getRouteApi('/shell/');

/** The regions as rows: provinces that open onto their regencies, or all regencies; sorted by a figure that the URL names. */
export function RegionTable({
  flat,
  provinces,
  regencies,
  ofElection,
  selected,
  onSelect,
}: {
  /** Regencies alone, instead of provinces that open onto them. */
  flat: boolean;
  provinces: ReadonlyMap<string, Figures>;
  regencies: ReadonlyMap<string, Figures>;
  /** Whether the figures are of one election. */
  ofElection: boolean;
  selected: string | undefined;
  onSelect: (code: string | undefined) => void;
}) {
  const { urut = ofElection ? '-selisih' : '-terjanji' } = route.useSearch();
  const navigate = route.useNavigate();
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(selected?.includes('.') === true ? [selected.slice(0, 2)] : []),
  );

  const rows = useMemo(() => {
    if (flat) return sortFigures([...regencies.values()], urut);
    return sortFigures([...provinces.values()], urut).flatMap((province) => {
      if (!opened.has(province.code)) return [province];
      const below = [...regencies.values()].filter(({ code }) => code.startsWith(`${province.code}.`));
      return [province, ...sortFigures(below, urut)];
    });
  }, [flat, provinces, regencies, opened, urut]);

  const columns = useMemo(() => {
    function toggle(code: string): void {
      setOpened((before) => {
        const next = new Set(before);
        if (!next.delete(code)) next.add(code);
        return next;
      });
    }
    return regionColumns(flat ? { kind: 'flat', provinces } : { kind: 'tree', opened, toggle }, ofElection, onSelect);
  }, [flat, provinces, opened, ofElection, onSelect]);

  const column = urut.replace('-', '') as SortableColumn;
  const direction = urut.startsWith('-') ? 'descending' : 'ascending';

  function sortBy(key: string): void {
    const next = key as SortableColumn;
    // Numbers are asked for from high to low first, names from A to Z.
    const falls = next === column ? direction === 'ascending' : next !== 'nama';
    void navigate({
      search: (previous) => ({ ...previous, urut: falls ? (`-${next}` as const) : next }),
      resetScroll: false,
      replace: true,
    });
  }

  return (
    <DataTable
      tall
      label={flat ? m.tiles_label_regencies() : m.tiles_label_provinces()}
      columns={columns}
      rows={rows}
      rowKey={keyOf}
      selectedKey={selected}
      sorting={{ key: column, direction, onSort: sortBy }}
    />
  );
}

function keyOf(row: Figures): string {
  return row.code;
}
