import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { Page } from '../../lib/page.tsx';
import { RegionSelect } from '../../lib/region-select.tsx';
import { SearchField } from '../../lib/search-field.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { AgreementChip } from './agreement-chip.tsx';
import { CategoryFilter } from './category-filter.tsx';
import { NikSearch } from './nik-search.tsx';
import styles from './participant-list-page.module.css';
import { ParticipantList } from './participant-list.tsx';
import { looksLikeNik, participantFilter } from './participants.search.ts';
import { searchByName, useSearchedName } from './searched-name.ts';

const ExportDialog = lazy(() => import('./export-dialog.tsx').then((module) => ({ default: module.ExportDialog })));

const route = getRouteApi('/shell/peserta');

/** Finds participants, by name or by NIK, neither of which stands in the URL. */
export function ParticipantListPage() {
  const search = route.useSearch();
  const { wilayah } = search;
  const name = useSearchedName();
  const navigate = route.useNavigate();
  const go = useNavigate();
  const [isNik, setIsNik] = useState(false);
  const mayRegister = useMay('participant:register');
  const mayExport = useMay('participant:export');
  const [exporting, setExporting] = useState(false);
  if (!useMay('participant:read')) {
    return (
      <Page title={m.nav_participants()}>
        <Forbidden permission="participant:read" />
      </Page>
    );
  }
  return (
    <Page
      title={m.nav_participants()}
      status={m.participants_status()}
      actions={
        <>
          {mayExport && (
            <Button variant="default" onClick={() => setExporting(true)}>
              {m.export_start()}
            </Button>
          )}
          {mayRegister && <Button onClick={() => void go({ to: '/peserta/baru' })}>{m.participant_new()}</Button>}
        </>
      }
    >
      <search className={`${styles.search} no-print`}>
        <div>
          <SearchField
            label={m.filter_name()}
            placeholder={m.filter_name_placeholder()}
            value={name}
            onChange={(value) => {
              setIsNik(looksLikeNik(value));
              searchByName(value);
            }}
          />
          {isNik && (
            <p className={styles.hint} role="alert">
              {m.filter_name_is_nik()}
            </p>
          )}
        </div>
        <RegionSelect
          label={m.place_of_duty()}
          value={wilayah ?? null}
          onChange={(code) =>
            void navigate({ search: (previous) => ({ ...previous, wilayah: code ?? undefined }), resetScroll: false })
          }
        />
        <CategoryFilter
          value={search.kategori}
          onChange={(kategori) =>
            void navigate({ search: (previous) => ({ ...previous, kategori }), resetScroll: false })
          }
        />
        <NikSearch />
      </search>
      {search.perjanjian !== undefined && (
        <AgreementChip
          id={search.perjanjian}
          onRemove={() =>
            void navigate({ search: (previous) => ({ ...previous, perjanjian: undefined }), resetScroll: false })
          }
        />
      )}
      {exporting && (
        <Suspense>
          <ExportDialog filter={participantFilter(name, search)} onClose={() => setExporting(false)} />
        </Suspense>
      )}
      <ParticipantList />
    </Page>
  );
}
