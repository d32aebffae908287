import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';
import { regionKindLabel } from './labels.ts';
import type { FoundRegion } from './region-search.ts';
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
  known,
}: {
  label: string;
  description?: ReactNode;
  value: string | null;
  onChange: (code: string | null) => void;
  error?: ReactNode;
  /** The field's name in its form, for moving the focus to what is wrong. */
  path?: string;
  required?: boolean;
  /** What is chosen, where the page reads it anyway; null while it does. */
  known?: FoundRegion | null;
}) {
  const [text, setText] = useState('');
  // While somebody types: what they typed last. The name of what was chosen may come late, and must not take its place.
  const typed = useRef<string | null>(null);
  const [settled] = useDebouncedValue(text.trim(), 250);
  const [{ data: chosen }] = useQuery({
    query: RegionNameQuery,
    variables: { code: value ?? '' },
    pause: value === null || known !== undefined,
  });
  const named = known ?? chosen?.region;
  const region = named?.code === value ? named : null;
  // What is chosen fills the field by itself: only what somebody typed is searched for.
  const search = region != null && settled === optionLabel(region) ? '' : settled;
  const { regions: found, searching } = useRegionSearch(search, { small: 8, pause: false });
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
      data={options.map((option) => ({ value: option.code, label: optionLabel(option) }))}
      // The graph has already searched; filtering once more would hide what it found by code.
      filter={({ options: all }) => all}
      value={value}
      onChange={(code) => {
        typed.current = null;
        onChange(code);
      }}
      searchValue={text}
      onInputCapture={({ currentTarget }) => {
        typed.current = currentTarget.value;
      }}
      onBlurCapture={() => {
        typed.current = null;
      }}
      onSearchChange={(next) => {
        if (typed.current === null || next === typed.current) setText(next);
      }}
      error={error}
      data-path={path}
      withAsterisk={required}
    />
  );
}

function optionLabel({ name, kind, code }: FoundRegion): string {
  return `${name} · ${regionKindLabel(kind)} ${code}`;
}
