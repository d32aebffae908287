import type { Position } from './neighbour-tile.ts';

/** On which sides of a tile another province lies. Only west and north: the neighbour draws the other two. */
export interface Border {
  west: true | undefined;
  north: true | undefined;
}

/** The sides of each regency's tile where its province meets another. */
export function provinceBorders(tiles: ReadonlyMap<string, Position>): ReadonlyMap<string, Border> {
  const provinceAt = new Map([...tiles].map(([code, position]) => [position.join(), code.slice(0, 2)]));
  return new Map(
    [...tiles].map(([code, [column, row]]) => {
      const differs = (at: Position) => provinceAt.has(at.join()) && provinceAt.get(at.join()) !== code.slice(0, 2);
      return [code, { west: differs([column - 1, row]) || undefined, north: differs([column, row - 1]) || undefined }];
    }),
  );
}
