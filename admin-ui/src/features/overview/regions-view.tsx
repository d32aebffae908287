import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { Figures } from './region-figures.ts';
import { RegionPanel } from './region-panel.tsx';
import { RegionTable } from './region-table.tsx';
import styles from './regions-view.module.css';
import { TileLegend } from './tile-legend.tsx';
import { TileMap } from './tile-map.tsx';
import tilesProvinces from './tiles-provinces.json';
import tilesRegencies from './tiles-regencies.json';

const route = getRouteApi('/shell/');

/** The regions as tiles or as a table, at the level of provinces or of regencies, with one selection between them. */
export function RegionsView({
  provinces,
  regencies,
  isNational,
}: {
  provinces: ReadonlyMap<string, Figures>;
  regencies: ReadonlyMap<string, Figures>;
  isNational: boolean;
}) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // A scope of less than a province has no provinces to show, and one of a few regencies no map to speak of.
  const atRegencies = search.tingkat === 'kabupaten' || provinces.size === 0;
  const shown = atRegencies ? regencies : provinces;
  const isSmall = shown.size <= 8;
  const asTable = search.tampilan === 'tabel' || isSmall;
  const wilayah = search.wilayah ?? (shown.size === 1 ? shown.keys().next().value : undefined);
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
              value={asTable ? 'tabel' : 'petak'}
              options={[
                { value: 'petak', label: m.view_tiles() },
                { value: 'tabel', label: m.view_table() },
              ]}
              onChange={(value) =>
                void navigate({
                  search: (previous) => ({ ...previous, tampilan: value === 'tabel' ? value : undefined }),
                  resetScroll: false,
                })
              }
            />
          )}
        </>
      }
    >
      <div className={styles.split} data-wide={(atRegencies && !asTable) || undefined}>
        <div className={styles.view}>
          {asTable ? (
            <RegionTable
              flat={atRegencies}
              provinces={provinces}
              regencies={regencies}
              selected={wilayah}
              onSelect={select}
            />
          ) : (
            <>
              <TileMap
                label={atRegencies ? m.tiles_label_regencies() : m.tiles_label_provinces()}
                layout={atRegencies ? tilesRegencies : tilesProvinces}
                figures={shown}
                size={atRegencies ? 'small' : 'large'}
                selected={wilayah}
                onSelect={select}
              />
              <TileLegend rows={shown} />
            </>
          )}
        </div>
        <RegionPanel selected={selected} regions={shown} onSelect={select} />
      </div>
    </Section>
  );
}
