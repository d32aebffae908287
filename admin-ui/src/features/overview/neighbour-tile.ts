/** Where a tile is: column and row. */
export type Position = readonly [column: number, row: number];

const directions = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
} as const satisfies Record<string, Position>;

/**
 * The tile that an arrow key leads to: the nearest one on that side, straight ahead before aside. Islands have water
 * between them, so the next tile may be several columns away. Undefined when the map ends or the key is no arrow.
 */
export function neighbourTile(tiles: ReadonlyMap<string, Position>, from: string, key: string): string | undefined {
  const start = tiles.get(from);
  const direction = Object.hasOwn(directions, key) ? directions[key as keyof typeof directions] : undefined;
  if (start === undefined || direction === undefined) return undefined;
  let best: { code: string; distance: number } | undefined;
  for (const [code, [column, row]] of tiles) {
    const ahead = (column - start[0]) * direction[0] + (row - start[1]) * direction[1];
    const aside = Math.abs((column - start[0]) * direction[1]) + Math.abs((row - start[1]) * direction[0]);
    if (ahead <= 0) continue;
    const distance = ahead + aside * 3;
    if (best === undefined || distance < best.distance) best = { code, distance };
  }
  return best?.code;
}
