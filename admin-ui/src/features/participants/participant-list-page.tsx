import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { Page } from '../../lib/page.tsx';
import { RegionSelect } from '../../lib/region-select.tsx';
import { SearchField } from '../../lib/search-field.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { NikSearch } from './nik-search.tsx';
import styles from './participant-list-page.module.css';
import { ParticipantList } from './participant-list.tsx';
import { looksLikeNik } from './participants.search.ts';

const route = getRouteApi('/shell/peserta');

/** Finds participants: by name, which stands in the URL, or by NIK, which never does. */
export function ParticipantListPage() {
  const { nama, wilayah } = route.useSearch();
  const navigate = route.useNavigate();
  const go = useNavigate();
  const [isNik, setIsNik] = useState(false);
  const mayRegister = useMay('participant:register');
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
      actions={mayRegister && <Button onClick={() => void go({ to: '/peserta/baru' })}>{m.participant_new()}</Button>}
    >
      <search className={`${styles.search} no-print`}>
        <div>
          <SearchField
            label={m.filter_name()}
            placeholder={m.filter_name_placeholder()}
            value={nama ?? ''}
            onChange={(value) => {
              setIsNik(looksLikeNik(value));
              if (!looksLikeNik(value))
                void navigate({
                  search: (previous) => ({ ...previous, nama: value === '' ? undefined : value }),
                  replace: true,
                  resetScroll: false,
                });
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
        <NikSearch />
      </search>
      <ParticipantList />
    </Page>
  );
}
