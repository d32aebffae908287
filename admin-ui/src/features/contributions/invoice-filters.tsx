import { NativeSelect, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { RegionSelect } from '../../lib/region-select.tsx';
import { oneOf } from '../../lib/search-text.ts';
import { m } from '../../paraglide/messages.js';
import { invoiceStateLabel } from './contribution-labels.ts';
import type { InvoiceListSearch } from './contributions.search.ts';
import { invoiceStates } from './contributions.search.ts';
import styles from './contributions.module.css';

const route = getRouteApi('/shell/iuran');

/** The filters of the list: they apply as they change and stand in the URL. */
export function InvoiceFilters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [number, setNumber] = useState(search.nomor ?? '');

  function set(change: Partial<InvoiceListSearch>): void {
    void navigate({ search: (previous) => ({ ...previous, ...change }), resetScroll: false });
  }

  return (
    <search className={`${styles.filters} no-print`}>
      <NativeSelect
        label={m.state()}
        value={search.keadaan ?? ''}
        onChange={(event) => set({ keadaan: oneOf(event.currentTarget.value, invoiceStates) })}
        data={[
          { value: '', label: m.invoice_state_all() },
          ...invoiceStates.map((code) => ({ value: code, label: invoiceStateLabel(code) })),
        ]}
      />
      <NativeSelect
        label={m.invoice_only()}
        value={search.hanya ?? ''}
        onChange={(event) => set({ hanya: oneOf(event.currentTarget.value, ['terlambat', 'menunggu']) })}
        data={[
          { value: '', label: m.invoice_only_all() },
          { value: 'terlambat', label: m.invoice_only_overdue() },
          { value: 'menunggu', label: m.invoice_only_waiting() },
        ]}
      />
      <RegionSelect
        label={m.region()}
        value={search.wilayah ?? null}
        onChange={(code) => set({ wilayah: code ?? undefined })}
      />
      <form
        data-asks
        onSubmit={(event) => {
          event.preventDefault();
          set({ nomor: number.trim() === '' ? undefined : number.trim() });
        }}
      >
        <TextInput
          label={m.invoice_number_or_code()}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          onBlur={() => set({ nomor: number.trim() === '' ? undefined : number.trim() })}
        />
      </form>
    </search>
  );
}
