import { Button } from '@mantine/core';
import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { downloadFrom } from '../../lib/download.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { IconDownload } from '../../ui/icons.ts';
import styles from './jobs.module.css';

const CancelExport = graphql(`
  mutation CancelParticipantExport($id: ID!, $key: ID!) {
    cancelParticipantExport(exportId: $id, idempotencyKey: $key) {
      __typename
      ... on ParticipantExport {
        id
        stage
        working
        expiresAt
      }
      ... on ParticipantExportRefused {
        code
        message {
          id
          en
        }
      }
    }
  }
`);

const RequestDownload = graphql(`
  mutation RequestExportDownload($id: ID!, $key: ID!) {
    requestExportDownload(exportId: $id, idempotencyKey: $key) {
      __typename
      ... on ExportDownload {
        url
        fileName
      }
      ... on ParticipantExportRefused {
        code
        message {
          id
          en
        }
      }
    }
  }
`);

/** What can be done with an export: its file fetched while it is kept, given up, or removed before its time. */
export function ExportActions({
  job: { id, stage, working, fileName },
  onProblem,
}: {
  job: { id: string; stage: string; working: boolean; fileName: string };
  onProblem: (sentence: string | null) => void;
}) {
  const client = useClient();
  const { language } = useLanguage();

  async function download(): Promise<void> {
    onProblem(null);
    const answer = await client.mutation(RequestDownload, { id, key: crypto.randomUUID() });
    const result = answer.data?.requestExportDownload;
    if (result === undefined) return onProblem(m.export_failed());
    if (result.__typename === 'ExportDownload') return downloadFrom(result.url, result.fileName);
    onProblem(result.message[language]);
  }

  async function cancel(): Promise<void> {
    onProblem(null);
    const answer = await client.mutation(CancelExport, { id, key: crypto.randomUUID() });
    const result = answer.data?.cancelParticipantExport;
    if (result === undefined) return onProblem(m.submit_failed());
    if (result.__typename === 'ParticipantExportRefused') onProblem(result.message[language]);
  }

  return (
    <span className={styles.actions}>
      {stage === 'READY' && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => void download()}
        >
          {m.export_download()} <span className="visually-hidden">{fileName}</span>
        </Button>
      )}
      {(working || stage === 'READY') && (
        <Button size="compact-sm" variant="default" onClick={() => void cancel()}>
          {working ? m.export_cancel() : m.export_remove()} <span className="visually-hidden">{fileName}</span>
        </Button>
      )}
    </span>
  );
}
