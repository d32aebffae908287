import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { downloadFrom } from '../../lib/download.ts';
import { formatNumber } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { IconDownload } from '../../ui/icons.ts';
import { Notice } from '../../ui/notice.tsx';

const RequestRejected = graphql(`
  mutation RequestRejectedRosterRows($id: ID!, $key: ID!) {
    requestRejectedRosterRows(importId: $id, idempotencyKey: $key) {
      __typename
      ... on RosterDownload {
        url
        fileName
      }
      ... on RosterImportRefused {
        code
        message {
          id
          en
        }
      }
    }
  }
`);

/** Downloads the rejected rows with their reasons, to be corrected and uploaded again. Each download stands in the trail. */
export function RejectedDownload({
  importId,
  rejected,
  primary = false,
}: {
  importId: string;
  rejected: number;
  primary?: boolean;
}) {
  const client = useClient();
  const { language } = useLanguage();
  const may = useMay('roster:import');
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (!may) return null;

  async function fetchFile(): Promise<void> {
    setWorking(true);
    setProblem(null);
    const { data } = await client.mutation(RequestRejected, { id: importId, key: crypto.randomUUID() });
    setWorking(false);
    const result = data?.requestRejectedRosterRows;
    if (result === undefined) return setProblem(m.export_failed());
    if (result.__typename === 'RosterDownload') return downloadFrom(result.url, result.fileName);
    setProblem(result.message[language]);
  }

  return (
    <>
      <Button
        variant={primary ? 'filled' : 'default'}
        loading={working}
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void fetchFile()}
      >
        {m.roster_download_rejected({ number: formatNumber(rejected), count: rejected })}
      </Button>
      {problem !== null && (
        <Notice tone="bad" title={m.export_failed_title()} urgent>
          <p>{problem}</p>
        </Notice>
      )}
    </>
  );
}
