import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';

const AgreementChoiceQuery = graphql(`
  query AgreementChoice($filter: AgreementFilter!) {
    agreements(first: 20, filter: $filter) {
      edges {
        node {
          id
          title
        }
      }
    }
  }
`);

/** Chooses an agreement by a part of its title; the newest are offered before anything is typed. */
export function AgreementSelect({
  chosen,
  onChange,
}: {
  chosen: { id: string; title: string } | null;
  onChange: (id: string | null) => void;
}) {
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), 250);
  const search = settled === '' || settled === chosen?.title ? null : settled;
  const [{ data, fetching }] = useQuery({ query: AgreementChoiceQuery, variables: { filter: { search } } });
  const found = data?.agreements?.edges.map(({ node }) => node) ?? [];
  const options = chosen === null || found.some(({ id }) => id === chosen.id) ? found : [chosen, ...found];
  return (
    <Select
      searchable
      clearable
      label={m.agreement()}
      placeholder={m.extension_choose_placeholder()}
      nothingFoundMessage={fetching ? m.loading() : m.no_results_title()}
      clearButtonProps={{ 'aria-label': m.clear_field({ field: m.agreement() }) }}
      data={options.map(({ id, title }) => ({ value: id, label: title }))}
      filter={({ options: all }) => all}
      value={chosen?.id ?? null}
      onChange={onChange}
      searchValue={text}
      onSearchChange={setText}
    />
  );
}
