/** Lower bounds of the five classes of people promised, fixed so that a colour means the same in every election and at both levels. */
export const classFloors = [1, 2_000, 5_000, 20_000, 100_000] as const;

/** How a tile is drawn: a class from 1 to 5, `none` where no agreement is, `unknown` where the owner did not answer. */
export type TileClass = 1 | 2 | 3 | 4 | 5 | 'none' | 'unknown';

/** The class of a region. An agreement that promises nobody yet is still an agreement: the lowest class, not white. */
export function tileClass({ promised, agreements }: { promised: number | null; agreements: number | null }): TileClass {
  if (promised === null || agreements === null) return 'unknown';
  if (agreements === 0) return 'none';
  const index = classFloors.findLastIndex((floor) => promised >= floor);
  return (Math.max(index, 0) + 1) as TileClass;
}

/** How many regions each class has. */
export function countClasses(
  rows: Iterable<{ promised: number | null; agreements: number | null }>,
): Map<TileClass, number> {
  const counts = new Map<TileClass, number>();
  for (const row of rows) {
    const found = tileClass(row);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}
