import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { instrumentLabel } from '../../lib/labels.ts';
import { instruments } from '../../lib/instruments.ts';
import { useLanguage } from '../../lib/language.ts';
import { RegionSelect } from '../../lib/region-select.tsx';
import { SearchField } from '../../lib/search-field.tsx';
import { oneOf } from '../../lib/search-text.ts';
import { m } from '../../paraglide/messages.js';
import { Chip } from '../../ui/chip.tsx';
import styles from './agreement-filters.module.css';
import type { AgreementListSearch } from './agreement-list.search.ts';

const RegionChipQuery = graphql(`
  query RegionChip($code: ID!) {
    region(code: $code) {
      code
      name
    }
  }
`);

const route = getRouteApi('/shell/perjanjian');

/** The filters of the list: they apply as they change, and those that are on show as chips. */
export function AgreementFilters({
  elections,
}: {
  elections: readonly { code: string; name: { id: string; en: string } }[];
}) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const [{ data }] = useQuery({
    query: RegionChipQuery,
    variables: { code: search.wilayah ?? '' },
    pause: search.wilayah === undefined,
  });

  function set(name: keyof AgreementListSearch, value: string | undefined): void {
    void navigate({
      search: (previous) => ({ ...previous, [name]: value === '' ? undefined : value }),
      resetScroll: false,
      replace: name === 'cari',
    });
  }

  const election = elections.find(({ code }) => code === search.pemilu);
  const chips: [keyof AgreementListSearch, string][] = [];
  if (search.cari !== undefined) chips.push(['cari', m.chip_search({ text: search.cari })]);
  if (search.pemilu !== undefined) chips.push(['pemilu', election?.name[language] ?? search.pemilu]);
  if (search.instrumen !== undefined) chips.push(['instrumen', instrumentLabel(search.instrumen)]);
  if (search.wilayah !== undefined) chips.push(['wilayah', data?.region?.name ?? search.wilayah]);

  return (
    <search className={`${styles.filters} no-print`}>
      <SearchField
        label={m.filter_title()}
        placeholder={m.filter_title_placeholder()}
        value={search.cari ?? ''}
        onChange={(value) => set('cari', value)}
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
      <NativeSelect
        label={m.instrument()}
        value={search.instrumen ?? ''}
        onChange={(event) => set('instrumen', oneOf(event.currentTarget.value, instruments))}
        data={[
          { value: '', label: m.instrument_all() },
          ...instruments.map((code) => ({ value: code, label: instrumentLabel(code) })),
        ]}
      />
      <RegionSelect
        label={m.region()}
        value={search.wilayah ?? null}
        onChange={(code) => set('wilayah', code ?? undefined)}
      />
      {chips.length > 0 && (
        <ul className={styles.chips} aria-label={m.filters_active()}>
          {chips.map(([name, text]) => (
            <li key={name}>
              <Chip removeLabel={m.filter_remove({ filter: text })} onRemove={() => set(name, undefined)}>
                {text}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
