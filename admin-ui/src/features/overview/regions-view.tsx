import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useCallback } from 'react';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Figures } from './region-figures.ts';
import type { RegionDetail } from './region-detail.ts';
import { RegionPanel } from './region-panel.tsx';
import { RegionTable } from './region-table.tsx';
import styles from './regions-view.module.css';
import { TileLegend } from './tile-legend.tsx';
import { TileMap } from './tile-map.tsx';
import tilesProvinces from './tiles-provinces.json';
import tilesRegencies from './tiles-regencies.json';

// Its outlines weigh more than the rest of the page: they come when the map is asked for.
const GeoMap = lazy(() => import('./geo-map.tsx').then((module) => ({ default: module.GeoMap })));

const route = getRouteApi('/shell/');

/** The regions as tiles, on a map or as a table, at the level of provinces or of regencies, with one selection between them. */
export function RegionsView({
  provinces,
  regencies,
  isNational,
  election,
  own,
  detail,
}: {
  provinces: ReadonlyMap<string, Figures>;
  regencies: ReadonlyMap<string, Figures>;
  isNational: boolean;
  /** Null for all elections together. */
  election: string | null;
  /** The one region of the session, where it has no more: it needs no choosing. */
  own: string | undefined;
  /** What stands behind the figures of the region that the address names, or of the one's own. */
  detail: RegionDetail;
}) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // A scope of less than a province has no provinces to show, and one of a few regencies no map to speak of.
  const atRegencies = search.tingkat === 'kabupaten' || provinces.size === 0;
  const shown = atRegencies ? regencies : provinces;
  const isSmall = shown.size <= 8;
  const view = isSmall ? 'tabel' : (search.tampilan ?? 'petak');
  const wilayah = search.wilayah ?? (shown.size === 1 ? own : undefined);
  const selected = wilayah === undefined ? undefined : (regencies.get(wilayah) ?? provinces.get(wilayah));

  const select = useCallback(
    (code: string | undefined) => {
      void navigate({ search: (previous) => ({ ...previous, wilayah: code }), resetScroll: false, replace: true });
    },
    [navigate],
  );

  return (
    <Section
      flush
      title={isNational ? m.regions_of_nation() : m.regions_of_session()}
      actions={
        <>
          {election !== null && (
            <span className={styles.ways}>
              <Link to="/tanpa-perjanjian" search={{ pemilu: election }}>
                {m.nav_white_list()}
              </Link>
              <Link to="/perhatian" search={{ pemilu: election }}>
                {m.nav_attention()}
              </Link>
            </span>
          )}
          {provinces.size > 0 && (
            <Segmented
              label={m.level()}
              value={atRegencies ? 'kabupaten' : 'provinsi'}
              options={[
                { value: 'provinsi', label: m.level_provinces() },
                { value: 'kabupaten', label: m.level_regencies() },
              ]}
              onChange={(value) =>
                void navigate({
                  search: (previous) => ({ ...previous, tingkat: value === 'kabupaten' ? value : undefined }),
                  resetScroll: false,
                })
              }
            />
          )}
          {!isSmall && (
            <Segmented
              label={m.view()}
              value={view}
              options={[
                { value: 'petak', label: m.view_tiles() },
                { value: 'peta', label: m.view_map() },
                { value: 'tabel', label: m.view_table() },
              ]}
              onChange={(value) =>
                void navigate({
                  search: (previous) => ({ ...previous, tampilan: value === 'petak' ? undefined : value }),
                  resetScroll: false,
                })
              }
            />
          )}
        </>
      }
    >
      <div className={styles.split} data-wide={(atRegencies && view !== 'tabel') || undefined}>
        <div className={styles.view}>
          {view === 'tabel' ? (
            <RegionTable
              flat={atRegencies}
              provinces={provinces}
              regencies={regencies}
              ofElection={election !== null}
              selected={wilayah}
              onSelect={select}
            />
          ) : (
            <>
              {view === 'peta' ? (
                <Suspense fallback={<Skeleton label={m.loading()} lines={1} height={360} />}>
                  <GeoMap
                    level={atRegencies ? 'regencies' : 'provinces'}
                    figures={shown}
                    selected={wilayah}
                    onSelect={select}
                  />
                </Suspense>
              ) : (
                <TileMap
                  label={atRegencies ? m.tiles_label_regencies() : m.tiles_label_provinces()}
                  layout={atRegencies ? tilesRegencies : tilesProvinces}
                  figures={shown}
                  size={atRegencies ? 'small' : 'large'}
                  selected={wilayah}
                  onSelect={select}
                />
              )}
              <TileLegend rows={shown} />
            </>
          )}
        </div>
        <RegionPanel selected={selected} detail={detail} regions={shown} election={election} onSelect={select} />
      </div>
    </Section>
  );
}
