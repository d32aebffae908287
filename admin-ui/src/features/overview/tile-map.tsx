import type { KeyboardEvent } from 'react';
import { useMemo, useRef, useState } from 'react';
import { formatCompact } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import { describeRegion } from './describe-region.ts';
import type { Position } from './neighbour-tile.ts';
import { neighbourTile } from './neighbour-tile.ts';
import type { Border } from './province-borders.ts';
import { provinceBorders } from './province-borders.ts';
import { provinceShortNames } from './province-short-names.ts';
import type { Figures } from './region-figures.ts';
import { tileClass } from './tile-classes.ts';
import styles from './tile-map.module.css';

/**
 * Regions as tiles of one size, about where they lie. One tile is in the tab order and the arrow keys lead to the next,
 * so that 514 tiles are one stop of the keyboard.
 */
export function TileMap({
  label,
  layout,
  figures,
  size,
  selected,
  onSelect,
}: {
  label: string;
  layout: Readonly<Record<string, readonly number[]>>;
  figures: ReadonlyMap<string, Figures>;
  size: 'large' | 'small';
  selected: string | undefined;
  onSelect: (code: string | undefined) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const tiles = useMemo(() => placeTiles(layout, figures), [layout, figures]);
  const [visited, setVisited] = useState<string>();
  const entry = [visited, selected].find((code) => code !== undefined && tiles.has(code)) ?? tiles.keys().next().value;
  const [columns, rows] = extent(tiles);
  const borders = useMemo(() => (size === 'small' ? provinceBorders(tiles) : new Map<string, Border>()), [tiles, size]);

  function move(event: KeyboardEvent): void {
    const next = entry === undefined ? undefined : neighbourTile(tiles, entry, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setVisited(next);
    box.current?.querySelector<HTMLElement>(`[data-code="${next}"]`)?.focus();
  }

  return (
    <div
      className={styles.scroll}
      data-size={size}
      role="region"
      aria-label={label}
      tabIndex={size === 'small' ? 0 : undefined}
    >
      <div
        ref={box}
        className={styles.map}
        role="group"
        aria-label={m.tiles_hint()}
        style={{ '--columns': columns, '--rows': rows } as React.CSSProperties}
        onKeyDown={move}
      >
        {[...tiles].map(([code, [column, row]]) => {
          const region = figures.get(code);
          if (region === undefined) return null;
          return (
            <button
              key={code}
              type="button"
              data-code={code}
              data-class={tileClass(region)}
              className={styles.tile}
              data-west={borders.get(code)?.west}
              data-north={borders.get(code)?.north}
              style={{ gridColumn: column + 1, gridRow: row + 1 }}
              aria-pressed={code === selected}
              title={describeRegion(region)}
              tabIndex={code === entry ? 0 : -1}
              onFocus={() => setVisited(code)}
              onClick={() => onSelect(code === selected ? undefined : code)}
            >
              <span className="visually-hidden">{describeRegion(region)}</span>
              {size === 'large' && (
                <>
                  <span className={styles.name}>{provinceShortNames[code] ?? region.name}</span>
                  {region.promised !== null && region.promised > 0 && (
                    <span className={styles.value}>{formatCompact(region.promised)}</span>
                  )}
                </>
              )}
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** The tiles of the regions that are shown, in the order of their codes; of a few regions, moved to the corner. */
function placeTiles(
  layout: Readonly<Record<string, readonly number[]>>,
  figures: ReadonlyMap<string, Figures>,
): ReadonlyMap<string, Position> {
  const placed = Object.entries(layout).filter(([code]) => figures.has(code)) as [string, Position][];
  const left = Math.min(...placed.map(([, [column]]) => column));
  const top = Math.min(...placed.map(([, [, row]]) => row));
  return new Map(placed.map(([code, [column, row]]) => [code, [column - left, row - top]]));
}

function extent(tiles: ReadonlyMap<string, Position>): Position {
  const positions = [...tiles.values()];
  return [Math.max(0, ...positions.map(([column]) => column)) + 1, Math.max(0, ...positions.map(([, row]) => row)) + 1];
}
