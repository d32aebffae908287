import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { DayFilter } from '../../lib/day-filter.tsx';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { SearchField } from '../../lib/search-field.tsx';
import { useMay } from '../../lib/session.ts';
import { TrailTimeline } from '../../lib/trail/trail-timeline.tsx';
import { entityLabel, entityTypes } from '../../lib/trail/trail-words.ts';
import { m } from '../../paraglide/messages.js';
import { trailFilterOf } from './trail-filter.ts';
import styles from './trail-page.module.css';

const route = getRouteApi('/shell/jejak');

/** What was done in all three owners' data, as far as the session may see it, narrowed by who, what, to what and when. */
export function TrailPage() {
  const search = route.useSearch();
  if (!useMay('trail:read')) {
    return (
      <Page title={m.trail()}>
        <Forbidden permission="trail:read" />
      </Page>
    );
  }
  return (
    <Page title={m.trail()} status={m.trail_status()} actions={<PrintButton />}>
      <Filters />
      <TrailTimeline filter={trailFilterOf(search)} />
    </Page>
  );
}

/** They apply as they change and stand in the URL. */
function Filters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  function set(name: string, value: string | undefined): void {
    void navigate({
      search: (previous) => ({ ...previous, [name]: value === '' ? undefined : value }),
      resetScroll: false,
    });
  }
  const jenis = search['jenis'];
  return (
    <search className={`${styles.filters} no-print`}>
      <SearchField
        label={m.trail_actor()}
        placeholder={m.trail_actor_placeholder()}
        value={search['pelaku'] ?? ''}
        onChange={(value) => set('pelaku', value)}
      />
      <SearchField
        label={m.trail_action()}
        placeholder={m.trail_action_placeholder()}
        value={search['tindakan'] ?? ''}
        onChange={(value) => set('tindakan', value)}
      />
      <NativeSelect
        label={m.trail_entity()}
        value={jenis ?? ''}
        onChange={(event) => set('jenis', event.currentTarget.value)}
        data={[
          { value: '', label: m.trail_entity_all() },
          ...[...entityTypes, ...(jenis === undefined || entityTypes.includes(jenis) ? [] : [jenis])].map((type) => ({
            value: type,
            label: entityLabel(type),
          })),
        ]}
      />
      <DayFilter label={m.trail_from()} value={search['dari']} onChange={(value) => set('dari', value)} />
      <DayFilter label={m.trail_until()} value={search['sampai']} onChange={(value) => set('sampai', value)} />
    </search>
  );
}
