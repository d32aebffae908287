import { CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { claimStateLabel, coverLabel } from '../../lib/claim-labels.ts';
import { programmeLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { RegionSelect } from '../../lib/region-select.tsx';
import { oneOf } from '../../lib/search-text.ts';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import styles from './claim-filters.module.css';
import type { ClaimListSearch } from './claims.search.ts';
import { coverAnswers, programmes } from './claims.search.ts';

const route = getRouteApi('/shell/klaim');

/** The filters of the list: they apply as they change and stand in the URL. */
export function ClaimFilters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const { elections } = useSession();

  function set(name: keyof ClaimListSearch, value: string | undefined): void {
    void navigate({
      search: (previous) => ({ ...previous, [name]: value === '' ? undefined : value }),
      resetScroll: false,
    });
  }

  return (
    <search className={`${styles.filters} no-print`}>
      <NativeSelect
        label={m.state()}
        value={search.keadaan ?? ''}
        onChange={(event) => set('keadaan', event.currentTarget.value)}
        data={[
          { value: '', label: m.claim_state_all() },
          ...CLAIM_STATES.map((code) => ({ value: code, label: claimStateLabel(code) })),
        ]}
      />
      <NativeSelect
        label={m.cover_question()}
        value={search.jawaban ?? ''}
        onChange={(event) => set('jawaban', oneOf(event.currentTarget.value, coverAnswers))}
        data={[
          { value: '', label: m.cover_all() },
          ...coverAnswers.map((code) => ({ value: code, label: coverLabel(code) })),
        ]}
      />
      <NativeSelect
        label={m.programme()}
        value={search.program ?? ''}
        onChange={(event) => set('program', oneOf(event.currentTarget.value, programmes))}
        data={[
          { value: '', label: m.programme_all() },
          ...programmes.map((code) => ({ value: code, label: programmeLabel(code) })),
        ]}
      />
      <NativeSelect
        label={m.election()}
        value={search.pemilu ?? ''}
        onChange={(event) => set('pemilu', event.currentTarget.value)}
        data={[
          { value: '', label: m.election_all() },
          ...elections.map(({ code, name }) => ({ value: code, label: name[language] })),
        ]}
      />
      <RegionSelect
        label={m.place_of_duty()}
        value={search.wilayah ?? null}
        onChange={(code) => set('wilayah', code ?? undefined)}
      />
    </search>
  );
}
