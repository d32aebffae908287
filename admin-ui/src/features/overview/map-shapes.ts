import type { Figures } from './region-figures.ts';

/** A shape on the map: one region, or several of which the others are drawn in the first. */
export interface MapShape {
  code: string;
  path: string;
  /** The regions in it, the one whose code it has first. */
  regions: readonly Figures[];
  /** What its fill says: the sum of its regions. Null when one of them is not available. */
  promised: number | null;
  agreements: number | null;
}

/** The shapes of the regions that are shown, and the regions that have none. */
export function mapShapes(
  figures: ReadonlyMap<string, Figures>,
  paths: ReadonlyMap<string, string>,
  drawnIn: ReadonlyMap<string, string>,
): { shapes: MapShape[]; missing: Figures[] } {
  const regionsOf = Map.groupBy(figures.values(), ({ code }) => (paths.has(code) ? code : (drawnIn.get(code) ?? code)));
  const shapes: MapShape[] = [];
  const missing: Figures[] = [];
  for (const [code, regions] of regionsOf) {
    const path = paths.get(code);
    if (path === undefined) missing.push(...regions);
    else
      shapes.push({
        code,
        path,
        regions: regions.toSorted((a, b) => a.code.localeCompare(b.code)),
        promised: sum(regions.map(({ promised }) => promised)),
        agreements: sum(regions.map(({ agreements }) => agreements)),
      });
  }
  return { shapes, missing };
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce((total, value) => (total === null || value === null ? null : total + value), 0 as number | null);
}
