import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { EnumOf } from '../graphql/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';
import { useSession } from './session.ts';

const InstitutionSearchQuery = graphql(`
  query InstitutionSearch($search: String!) {
    institutions(first: 12, search: $search) {
      edges {
        node {
          code
          name
          kind
        }
      }
    }
  }
`);

const InstitutionNameQuery = graphql(`
  query InstitutionName($code: ID!) {
    institution(code: $code) {
      code
      name
      kind
    }
  }
`);

/** An institution as it was found. */
export interface FoundInstitution {
  code: string;
  name: string;
  /** Null for one's own, which the session names without it. */
  kind: EnumOf<'InstitutionKind'> | null;
}

/** The institution of a code, as from an address. Undefined until it is known. */
export function useInstitution(code: string | null): FoundInstitution | undefined {
  const { institution: own } = useSession();
  const isOwn = own !== null && own.code === code;
  const [{ data }] = useQuery({
    query: InstitutionNameQuery,
    variables: { code: code ?? '' },
    pause: code === null || isOwn,
  });
  if (isOwn) return { ...own, kind: null };
  return code === null ? undefined : (data?.institution ?? undefined);
}

/** Chooses an institution by a part of its name. Somebody who acts for one institution gets that one. */
export function InstitutionSelect({
  label,
  value,
  onChange,
  error,
  required = false,
  clearable = false,
  path,
}: {
  label: string;
  value: string | null;
  onChange: (code: string | null, institution: FoundInstitution | null) => void;
  error?: ReactNode;
  /** The field's name in its form, for moving the focus to what is wrong. */
  path?: string;
  required?: boolean;
  clearable?: boolean;
}) {
  const { institution: own } = useSession();
  const [text, setText] = useState(own !== null && own.code === value ? own.name : '');
  const [settled] = useDebouncedValue(text.trim(), 250);
  const chosen = useInstitution(value);
  // What is chosen fills the field by itself: only what somebody typed is searched for.
  const isTyped = settled.length >= 2 && settled !== chosen?.name;
  const [{ data, fetching }] = useQuery({
    query: InstitutionSearchQuery,
    variables: { search: settled },
    pause: !isTyped,
  });
  const found = !isTyped ? [] : (data?.institutions?.edges.map(({ node }) => node) ?? []);
  const options: FoundInstitution[] = [...found];
  // One's own is offered before anything is typed, and what is chosen has to be among the options to be shown.
  for (const known of [own === null ? undefined : { ...own, kind: null }, chosen]) {
    if (known !== undefined && !options.some(({ code }) => code === known.code)) options.unshift(known);
  }
  return (
    <Select
      searchable
      openOnFocus={false}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': m.clear_field({ field: label }) }}
      label={label}
      withAsterisk={required}
      placeholder={m.institution_select_placeholder()}
      nothingFoundMessage={
        settled.length < 2 ? m.region_select_hint() : fetching ? m.loading() : m.institution_select_nothing()
      }
      data={options.map(({ code, name }) => ({ value: code, label: name }))}
      filter={({ options: all }) => all}
      value={value}
      onChange={(code) => onChange(code, options.find((option) => option.code === code) ?? null)}
      searchValue={text}
      onSearchChange={setText}
      error={error}
      data-path={path}
    />
  );
}
