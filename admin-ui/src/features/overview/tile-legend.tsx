import { formatNumber } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import type { Figures } from './region-figures.ts';
import type { TileClass } from './tile-classes.ts';
import { classFloors, countClasses } from './tile-classes.ts';
import styles from './tile-legend.module.css';
import tileStyles from './tile-map.module.css';

/** What the tiles' fills mean, with how many regions each has. */
export function TileLegend({ rows }: { rows: ReadonlyMap<string, Figures> }) {
  const counts = countClasses(rows.values());
  const entries: (readonly [TileClass, string])[] = [
    ['none', m.legend_none()],
    ...classFloors.map((floor, index) => [(index + 1) as TileClass, range(floor, classFloors[index + 1])] as const),
  ];
  if (counts.has('unknown')) entries.push(['unknown', m.not_available()]);
  return (
    <figure className={styles.legend}>
      <figcaption>{m.legend_title()}</figcaption>
      <ul>
        {entries.map(([tile, text]) => (
          <li key={tile}>
            <span className={`${tileStyles.tile} ${styles.swatch}`} data-class={tile} aria-hidden />
            <span className="numeric">{text}</span>
            <span className={styles.count} title={m.legend_count()}>
              {formatNumber(counts.get(tile) ?? 0)}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function range(floor: number, next: number | undefined): string {
  return next === undefined ? `≥ ${formatNumber(floor)}` : `${formatNumber(floor)}–${formatNumber(next - 1)}`;
}
