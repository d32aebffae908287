import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';
import { regionKindLabel } from './labels.ts';
import { useRegionSearch } from './region-search.ts';

const RegionNameQuery = graphql(`
  query RegionName($code: ID!) {
    region(code: $code) {
      code
      name
      kind
    }
  }
`);

/** Chooses a region by a part of its name or the start of its code. Names repeat across the country, so each shows its code. */
export function RegionSelect({
  label,
  description,
  value,
  onChange,
  error,
  required = false,
  path,
}: {
  label: string;
  description?: ReactNode;
  value: string | null;
  onChange: (code: string | null) => void;
  error?: ReactNode;
  /** The field's name in its form, for moving the focus to what is wrong. */
  path?: string;
  required?: boolean;
}) {
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), 250);
  const { regions: found, searching } = useRegionSearch(settled, { small: 8, pause: false });
  const [{ data: chosen }] = useQuery({
    query: RegionNameQuery,
    variables: { code: value ?? '' },
    pause: value === null,
  });
  const region = value === null ? null : chosen?.region;
  const options = region == null || found.some(({ code }) => code === region.code) ? found : [region, ...found];
  return (
    <Select
      searchable
      openOnFocus={false}
      clearable
      label={label}
      description={description}
      placeholder={m.region_select_placeholder()}
      nothingFoundMessage={
        settled.length < 2 ? m.region_select_hint() : searching ? m.loading() : m.region_select_nothing()
      }
      clearButtonProps={{ 'aria-label': m.clear_field({ field: label }) }}
      data={options.map(({ code, name, kind }) => ({
        value: code,
        label: `${name} · ${regionKindLabel(kind)} ${code}`,
      }))}
      // The graph has already searched; filtering once more would hide what it found by code.
      filter={({ options: all }) => all}
      value={value}
      onChange={onChange}
      searchValue={text}
      onSearchChange={setText}
      error={error}
      data-path={path}
      withAsterisk={required}
    />
  );
}
