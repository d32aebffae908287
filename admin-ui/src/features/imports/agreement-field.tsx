import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';
import type { AgreementOption } from './agreement-option.ts';
import { AgreementOptionFragment } from './agreement-option.ts';

const AgreementOptionsQuery = graphql(
  `
    query AgreementOptions($filter: AgreementFilter!) {
      agreements(first: 20, filter: $filter) {
        edges {
          node {
            ...AgreementOption
          }
        }
      }
    }
  `,
  [AgreementOptionFragment],
);

/** Chooses an agreement by a part of its title; some are offered before anything is typed. */
export function AgreementField({
  chosen,
  onChange,
  error,
}: {
  chosen: AgreementOption | null;
  onChange: (agreement: AgreementOption | null) => void;
  error: ReactNode;
}) {
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), 250);
  const search = settled === '' || settled === chosen?.title ? null : settled;
  const [opened, setOpened] = useState(false);
  const [{ data, fetching }] = useQuery({
    query: AgreementOptionsQuery,
    variables: { filter: { search } },
    // Whoever comes with an agreement, or types none, has no need of a list.
    pause: !opened,
  });
  const found = data?.agreements?.edges.map(({ node }) => node) ?? [];
  const options = chosen === null || found.some(({ id }) => id === chosen.id) ? found : [chosen, ...found];
  return (
    <Select
      searchable
      openOnFocus={false}
      onDropdownOpen={() => setOpened(true)}
      withAsterisk
      label={m.agreement()}
      placeholder={m.roster_agreement_placeholder()}
      nothingFoundMessage={fetching ? m.loading() : m.no_results_title()}
      data={options.map(({ id, title }) => ({ value: id, label: title }))}
      filter={({ options: all }) => all}
      value={chosen?.id ?? null}
      onChange={(id) => onChange(options.find((option) => option.id === id) ?? null)}
      searchValue={text}
      onSearchChange={setText}
      error={error}
      data-path="agreementId"
    />
  );
}
