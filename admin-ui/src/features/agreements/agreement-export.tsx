import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { CsvButton } from '../../lib/csv-button.tsx';
import type { CsvFile } from '../../lib/csv.ts';
import { useLanguage } from '../../lib/language.ts';
import type { AgreementListSearch } from './agreement-list.filter.ts';
import { filterOf } from './agreement-list.filter.ts';

const AgreementsCsvQuery = graphql(`
  query AgreementsCsv($filter: AgreementFilter!) {
    agreementsCsv(filter: $filter) {
      __typename
      ... on AgreementsCsv {
        fileName
        content
      }
      ... on AgreementRefused {
        code
        message {
          id
          en
        }
      }
    }
  }
`);

/** Saves the filtered list as the graph writes it. */
export function AgreementExport({ search }: { search: AgreementListSearch }) {
  const client = useClient();
  const { language } = useLanguage();
  async function make(): Promise<CsvFile | { problem: string } | null> {
    const variables = { filter: filterOf(search) };
    const { data, error } = await client.query(AgreementsCsvQuery, variables, { requestPolicy: 'network-only' });
    const result = data?.agreementsCsv;
    if (error !== undefined || result == null) return null;
    return result.__typename === 'AgreementRefused' ? { problem: result.message[language] } : result;
  }
  return <CsvButton make={make} />;
}
