import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { downloadText } from '../../lib/download.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import styles from './agreement-export.module.css';
import type { AgreementListSearch } from './agreement-list.search.ts';
import { filterOf } from './agreement-list.search.ts';

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

/** Saves the filtered list, all of it and not only the rows on the screen, as the graph writes it for spreadsheets. */
export function AgreementExport({ search }: { search: AgreementListSearch }) {
  const client = useClient();
  const { language } = useLanguage();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function save(): Promise<void> {
    setWorking(true);
    setProblem(null);
    const variables = { filter: filterOf(search) };
    const { data, error } = await client.query(AgreementsCsvQuery, variables, { requestPolicy: 'network-only' });
    setWorking(false);
    const result = data?.agreementsCsv;
    if (error !== undefined || result == null) return setProblem(m.export_failed());
    if (result.__typename === 'AgreementRefused') return setProblem(result.message[language]);
    downloadText(result.fileName, result.content, 'text/csv;charset=utf-8');
  }

  return (
    <>
      <Button
        variant="default"
        loading={working}
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void save()}
      >
        {m.csv_export()}
      </Button>
      {problem !== null && (
        <div className={styles.problem}>
          <Notice tone="bad" title={m.export_failed_title()} urgent>
            <p>{problem}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
