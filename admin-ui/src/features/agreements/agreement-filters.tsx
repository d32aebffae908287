import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { InstitutionSelect, useInstitution } from '../../lib/institution-select.tsx';
import { agreementStatusLabel, instrumentLabel, lineageLabel, programmeLabel } from '../../lib/labels.ts';
import { instruments } from '../../lib/instruments.ts';
import { useLanguage } from '../../lib/language.ts';
import { RegionSelect } from '../../lib/region-select.tsx';
import { SearchField } from '../../lib/search-field.tsx';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Checkbox, CheckboxGroup } from '../../ui/checkbox.tsx';
import { Chip } from '../../ui/chip.tsx';
import styles from './agreement-filters.module.css';
import type { AgreementListSearch } from './agreement-list.filter.ts';
import {
  readListSearch,
  agreementStatuses,
  endsWithin,
  lineages,
  programmes,
  readStatuses,
  writeStatuses,
} from './agreement-list.filter.ts';
import { DayFilter } from '../../lib/day-filter.tsx';

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
export function AgreementFilters({ provinces }: { provinces: readonly { code: string; name: string }[] }) {
  const search = readListSearch(route.useSearch());
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const { elections } = useSession();
  const [{ data }] = useQuery({
    query: RegionChipQuery,
    variables: { code: search.wilayah ?? '' },
    pause: search.wilayah === undefined,
  });

  const institution = useInstitution(search.instansi ?? null);

  function set(name: keyof AgreementListSearch, value: string | undefined): void {
    void navigate({
      // Read like an address: what a control says is checked the same way as what a link says.
      search: (previous) => ({ ...readListSearch({ ...previous, [name]: value }) }),
      resetScroll: false,
      replace: name === 'cari',
    });
  }

  const statuses = readStatuses(search.status);
  const chips: { key: string; text: string; remove: () => void }[] = [];
  function chip(name: keyof AgreementListSearch, text: string): void {
    if (search[name] !== undefined) chips.push({ key: name, text, remove: () => set(name, undefined) });
  }
  chip('cari', m.chip_search({ text: search.cari ?? '' }));
  for (const status of statuses) {
    chips.push({
      key: status,
      text: agreementStatusLabel(status),
      remove: () => set('status', writeStatuses(statuses.filter((other) => other !== status))),
    });
  }
  chip('pemilu', elections.find(({ code }) => code === search.pemilu)?.name[language] ?? search.pemilu ?? '');
  if (search.instrumen !== undefined) chip('instrumen', instrumentLabel(search.instrumen));
  if (search.program !== undefined) chip('program', programmeLabel(search.program));
  if (search.lini !== undefined) chip('lini', m.agreement_chip_lineage({ lineage: lineageLabel(search.lini) }));
  chip('provinsi', provinces.find(({ code }) => code === search.provinsi)?.name ?? search.provinsi ?? '');
  chip('wilayah', data?.region?.name ?? search.wilayah ?? '');
  chip('instansi', institution?.name ?? search.instansi ?? '');
  if (search.dari !== undefined) chip('dari', m.agreement_chip_from({ date: formatDate(search.dari, language) }));
  if (search.sampai !== undefined) chip('sampai', m.agreement_chip_to({ date: formatDate(search.sampai, language) }));
  chip('berakhir', m.agreement_ends_within({ days: search.berakhir ?? '' }));
  const furtherCount = [
    search.instrumen,
    search.program,
    search.lini,
    search.provinsi,
    search.instansi,
    search.dari,
    search.sampai,
  ].filter((value) => value !== undefined).length;

  return (
    <>
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
        <RegionSelect
          label={m.region()}
          value={search.wilayah ?? null}
          onChange={(code) => set('wilayah', code ?? undefined)}
        />
        <NativeSelect
          label={m.agreement_ends()}
          value={search.berakhir ?? ''}
          onChange={(event) => set('berakhir', event.currentTarget.value)}
          data={[
            { value: '', label: m.agreement_ends_any() },
            ...optionsWith(endsWithin, search.berakhir).map((days) => ({
              value: days,
              label: m.agreement_ends_within({ days }),
            })),
          ]}
        />
        <div className={styles.whole}>
          <CheckboxGroup legend={m.agreement_status()}>
            {agreementStatuses.map((status) => (
              <Checkbox
                key={status}
                label={agreementStatusLabel(status)}
                checked={statuses.includes(status)}
                onChange={(on) =>
                  set(
                    'status',
                    writeStatuses(on ? [...statuses, status] : statuses.filter((other) => other !== status)),
                  )
                }
              />
            ))}
          </CheckboxGroup>
        </div>
        <details className={styles.whole} open={furtherCount > 0 || undefined}>
          <summary className={styles.summary}>{m.agreement_more_filters()}</summary>
          <div className={styles.further}>
            <NativeSelect
              label={m.province()}
              value={search.provinsi ?? ''}
              onChange={(event) => set('provinsi', event.currentTarget.value)}
              data={[
                { value: '', label: m.province_all() },
                ...provinces.map(({ code, name }) => ({ value: code, label: name })),
              ]}
            />
            <InstitutionSelect
              clearable
              label={m.agreement_party_any_role()}
              value={search.instansi ?? null}
              onChange={(code) => set('instansi', code ?? undefined)}
            />
            <NativeSelect
              label={m.instrument()}
              value={search.instrumen ?? ''}
              onChange={(event) => set('instrumen', event.currentTarget.value)}
              data={[
                { value: '', label: m.instrument_all() },
                ...instruments.map((code) => ({ value: code, label: instrumentLabel(code) })),
              ]}
            />
            <NativeSelect
              label={m.programme()}
              value={search.program ?? ''}
              onChange={(event) => set('program', event.currentTarget.value)}
              data={[
                { value: '', label: m.programme_all() },
                ...programmes.map((code) => ({ value: code, label: programmeLabel(code) })),
              ]}
            />
            <NativeSelect
              label={m.lineage()}
              value={search.lini ?? ''}
              onChange={(event) => set('lini', event.currentTarget.value)}
              data={[
                { value: '', label: m.agreement_lineage_all() },
                ...lineages.map((code) => ({ value: code, label: lineageLabel(code) })),
              ]}
            />
            <DayFilter label={m.agreement_signed_from()} value={search.dari} onChange={(day) => set('dari', day)} />
            <DayFilter label={m.agreement_signed_to()} value={search.sampai} onChange={(day) => set('sampai', day)} />
          </div>
        </details>
        {chips.length > 0 && (
          <ul className={styles.chips} aria-label={m.filters_active()}>
            {chips.map(({ key, text, remove }) => (
              <li key={key}>
                <Chip removeLabel={m.filter_remove({ filter: text })} onRemove={remove}>
                  {text}
                </Chip>
              </li>
            ))}
          </ul>
        )}
      </search>
      {chips.length > 0 && (
        <p className="only-print">
          {m.filters_active()}: {chips.map(({ text }) => text).join(' · ')}
        </p>
      )}
    </>
  );
}

/** The values to offer, with one more where an address names another. */
function optionsWith(offered: readonly string[], value: string | undefined): readonly string[] {
  return value === undefined || offered.includes(value) ? offered : [...offered, value];
}
