import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatList } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { describeRegion } from './describe-region.ts';
import styles from './geo-map.module.css';
import type { MapShape } from './map-shapes.ts';
import { mapShapes } from './map-shapes.ts';
import type { Position } from './neighbour-tile.ts';
import { neighbourTile } from './neighbour-tile.ts';
import { useOutlines } from './outlines.ts';
import type { Figures } from './region-figures.ts';
import { tileClass } from './tile-classes.ts';
import tilesProvinces from './tiles-provinces.json';
import tilesRegencies from './tiles-regencies.json';

/** Groups of islands to look at closely, by the first digits of the codes that lie in them. */
const areas = {
  semua: { label: m.area_all, codes: /^/ },
  sumatra: { label: m.area_sumatra, codes: /^[12]/ },
  jawa: { label: m.area_java, codes: /^(?:3|51)/ },
  nusa: { label: m.area_nusa, codes: /^5[23]/ },
  kalimantan: { label: m.area_kalimantan, codes: /^6/ },
  sulawesi: { label: m.area_sulawesi, codes: /^7/ },
  papua: { label: m.area_papua, codes: /^[89]/ },
} as const;

const route = getRouteApi('/shell/');

/** The regions on a map. As with the tiles, one shape is in the tab order and the arrow keys lead to the next. */
export function GeoMap({
  level,
  figures,
  selected,
  onSelect,
}: {
  level: 'provinces' | 'regencies';
  figures: ReadonlyMap<string, Figures>;
  selected: string | undefined;
  onSelect: (code: string | undefined) => void;
}) {
  const outlines = useOutlines(level);
  const navigate = route.useNavigate();
  if (outlines === undefined) return <Skeleton label={m.loading()} lines={1} height={360} />;
  if (outlines === null) {
    return (
      <EmptyState
        title={m.map_none_title()}
        action={
          <Button
            variant="default"
            onClick={() => void navigate({ search: (before) => ({ ...before, tampilan: undefined }) })}
          >
            {m.map_none_action()}
          </Button>
        }
      >
        {m.map_none_text()}
      </EmptyState>
    );
  }
  return (
    <Drawn key={level} level={level} figures={figures} outlines={outlines} selected={selected} onSelect={onSelect} />
  );
}

function Drawn({
  level,
  figures,
  outlines,
  selected,
  onSelect,
}: {
  level: 'provinces' | 'regencies';
  figures: ReadonlyMap<string, Figures>;
  outlines: NonNullable<ReturnType<typeof useOutlines>>;
  selected: string | undefined;
  onSelect: (code: string | undefined) => void;
}) {
  const { shapes, missing } = useMemo(() => mapShapes(figures, outlines.paths, outlines.drawnIn), [figures, outlines]);
  const [area, setArea] = useState<keyof typeof areas>('semua');
  const [visited, setVisited] = useState<string>();
  const [viewBox, setViewBox] = useState<string>();
  const group = useRef<SVGGElement>(null);
  const hatch = useId();
  const positions = useMemo(() => tilePositions(level, shapes), [level, shapes]);
  const marked = selected === undefined ? undefined : (outlines.drawnIn.get(selected) ?? selected);
  const entry = [visited, marked].find((code) => code !== undefined && positions.has(code)) ?? shapes[0]?.code;

  // Outlines come without a frame: it is measured from what is drawn, before it is painted.
  useLayoutEffect(() => {
    const boxes = shapes
      .filter(({ code }) => areas[area].codes.test(code))
      .map(({ code }) => group.current?.querySelector<SVGPathElement>(`[data-code="${code}"]`)?.getBBox());
    setViewBox(frameOf(boxes.filter((box) => box !== undefined)));
  }, [area, shapes]);

  function move(event: KeyboardEvent): void {
    const wanted = event.key === 'Enter' || event.key === ' ' ? entry : undefined;
    if (wanted !== undefined) {
      event.preventDefault();
      return onSelect(wanted === marked ? undefined : wanted);
    }
    const next = entry === undefined ? undefined : neighbourTile(positions, entry, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setVisited(next);
    group.current?.querySelector<SVGPathElement>(`[data-code="${next}"]`)?.focus();
  }

  return (
    <div className={styles.map}>
      <div className={`${styles.areas} no-print`}>
        <Segmented
          label={m.area_label()}
          value={area}
          options={(Object.keys(areas) as (keyof typeof areas)[]).map((value) => ({
            value,
            label: areas[value].label(),
          }))}
          onChange={setArea}
        />
      </div>
      <svg
        className={styles.drawing}
        viewBox={viewBox}
        role="group"
        aria-label={level === 'provinces' ? m.map_label_provinces() : m.map_label_regencies()}
        onKeyDown={move}
      >
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={hatchScale(viewBox)}>
            <rect width="6" height="6" className={styles.hatchGround} />
            <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" className={styles.hatchLine} />
          </pattern>
        </defs>
        <g ref={group}>
          {shapes.map((shape) => {
            const fill = tileClass(shape);
            return (
              <path
                key={shape.code}
                d={shape.path}
                data-code={shape.code}
                data-class={fill}
                className={styles.shape}
                style={fill === 'none' ? { fill: `url(#${hatch})` } : undefined}
                role="button"
                aria-pressed={shape.code === marked}
                aria-label={describeShape(shape)}
                tabIndex={shape.code === entry ? 0 : -1}
                onFocus={() => setVisited(shape.code)}
                onClick={() => onSelect(shape.code === marked ? undefined : shape.code)}
              >
                <title>{describeShape(shape)}</title>
              </path>
            );
          })}
        </g>
        {marked !== undefined && outlines.paths.has(marked) && (
          <path d={outlines.paths.get(marked)} className={styles.marked} aria-hidden />
        )}
      </svg>
      <div className={styles.notes}>
        <p>
          <strong>{m.map_not_official()}</strong>{' '}
          {outlines.by === 'installation' ? (
            m.map_source_installation()
          ) : (
            <>
              {m.map_source()}{' '}
              <a href="https://www.npmjs.com/package/@svg-maps/indonesia" target="_blank" rel="noreferrer">
                @svg-maps/indonesia
              </a>{' '}
              (
              <a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noreferrer">
                CC BY 4.0
              </a>
              ).
            </>
          )}
        </p>
        {shapes
          .filter(({ regions }) => regions.length > 1)
          .map(({ code, regions: [whole, ...parts] }) => (
            <p key={code}>
              {m.map_drawn_in({ whole: whole?.name ?? code, parts: formatList(parts.map(({ name }) => name)) })}
            </p>
          ))}
        {missing.length > 0 && <p>{m.map_missing({ names: formatList(missing.map(({ name }) => name)) })}</p>}
      </div>
    </div>
  );
}

function describeShape({ regions, promised, agreements }: MapShape): string {
  return describeRegion({ name: formatList(regions.map(({ name }) => name)), promised, agreements });
}

/** Where the shapes are for the arrow keys: as the tiles lie, which have no seas and no overlaps. */
function tilePositions(level: 'provinces' | 'regencies', shapes: readonly MapShape[]): ReadonlyMap<string, Position> {
  const layout: Readonly<Record<string, readonly number[]>> = level === 'provinces' ? tilesProvinces : tilesRegencies;
  return new Map(
    shapes.flatMap(({ code }) => {
      const [column, row] = layout[code] ?? [];
      return column === undefined || row === undefined ? [] : [[code, [column, row]] as const];
    }),
  );
}

/** The frame around boxes, with a little air. Undefined around nothing. */
function frameOf(boxes: readonly DOMRect[]): string | undefined {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const width = Math.max(...boxes.map(({ x, width: own }) => x + own)) - left;
  const height = Math.max(...boxes.map(({ y, height: own }) => y + own)) - top;
  const air = Math.max(width, height) * 0.015;
  return [left - air, top - air, width + 2 * air, height + 2 * air].map((value) => value.toFixed(2)).join(' ');
}

/** Keeps the hatching as wide as on the tiles, whatever the units of the outlines are. */
function hatchScale(viewBox: string | undefined): string | undefined {
  const width = Number(viewBox?.split(' ')[2]);
  return width > 0 ? `scale(${(width / 900).toFixed(4)})` : undefined;
}
