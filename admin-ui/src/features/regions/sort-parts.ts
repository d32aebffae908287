interface Part {
  region: { code: string; name: string };
  agreements: number;
  expected: { value: number | null };
  promised: { value: number | null };
  enrolled: { value: number | null } | null;
  active: { value: number | null } | null;
  gap: { value: number | null } | null;
}

/** Sorts the parts of a region by a column. What has no number comes last either way; equals stay in the order of their codes. */
export function sortParts<Row extends Part>(rows: readonly Row[], key: string, falling: boolean): Row[] {
  const sign = falling ? -1 : 1;
  if (key === 'name') return rows.toSorted((a, b) => sign * a.region.name.localeCompare(b.region.name, 'id'));
  return rows.toSorted((a, b) => {
    const [left, right] = [numberOf(a, key), numberOf(b, key)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right) || a.region.code.localeCompare(b.region.code);
  });
}

function numberOf(row: Part, key: string): number | null {
  switch (key) {
    case 'agreements':
      return row.agreements;
    case 'expected':
    case 'promised':
    case 'enrolled':
    case 'active':
    case 'gap':
      return row[key]?.value ?? null;
    default:
      return null;
  }
}
