import { NativeSelect } from '@mantine/core';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';

const CategoryFilterQuery = graphql(`
  query CategoryFilter {
    officerCategories {
      code
      name {
        id
        en
      }
    }
  }
`);

/** Keeps people with an enrolment in one category. */
export function CategoryFilter({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (code: string | undefined) => void;
}) {
  const { language } = useLanguage();
  // The session has brought them: there is nothing to ask.
  const [{ data }] = useQuery({ query: CategoryFilterQuery, requestPolicy: 'cache-first' });
  const categories = data?.officerCategories ?? [];
  // What an address names is offered even before, or without, the list.
  const known = value === undefined || categories.some(({ code }) => code === value);
  return (
    <NativeSelect
      label={m.category()}
      value={value ?? ''}
      data={[
        { value: '', label: m.category_all() },
        ...(known ? [] : [{ value: value, label: value }]),
        ...categories.map(({ code, name }) => ({ value: code, label: name[language] })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    />
  );
}
