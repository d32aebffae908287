import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { formatDateTime } from '../../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../../lib/graph-failure.tsx';
import { useLanguage } from '../../../lib/language.ts';
import { useMay } from '../../../lib/session.ts';
import { m } from '../../../paraglide/messages.js';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IconDownload } from '../../../ui/icons.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import styles from './agreement-documents.module.css';
import { documentKindLabels, formatBytes } from './document-labels.ts';
import type { QueuedFile } from './file-queue.tsx';
import { FileQueue } from './file-queue.tsx';
import { RemoveDocumentDialog } from './remove-document-dialog.tsx';
import { useSendQueue } from './use-send-queue.ts';

const DocumentsQuery = graphql(`
  query AgreementDocuments($id: ID!, $removed: Boolean!) {
    agreement(id: $id) {
      id
      documents(includeRemoved: $removed) {
        id
        kind
        title
        fileName
        bytes
        sha256
        agreementVersion
        uploadedAt
        uploadedBy {
          name
          institution {
            code
            name
          }
        }
        removal {
          reason
          removedAt
          removedBy {
            name
          }
        }
      }
    }
  }
`);

type Document = NonNullable<ResultOf<typeof DocumentsQuery>['agreement']>['documents'][number];

/** The papers of an agreement: what they are, the hash to compare with the paper in hand, and who brought them. */
export function AgreementDocuments({ agreementId }: { agreementId: string }) {
  const mayUpload = useMay('document:upload');
  const [withRemoved, setWithRemoved] = useState(false);
  const [{ data, error, fetching }, ask] = useQuery({
    query: DocumentsQuery,
    variables: { id: agreementId, removed: withRemoved },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const documents = data?.agreement?.documents;
  return (
    <>
      <Section
        title={m.agreement_part_documents()}
        note={m.agreement_documents_note()}
        actions={<Checkbox label={m.agreement_documents_removed()} checked={withRemoved} onChange={setWithRemoved} />}
      >
        {documents === undefined ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={4} />
          )
        ) : (
          <>
            <PartialFailure error={error} retry={retry} />
            {documents.length === 0 ? (
              <EmptyState title={m.agreement_documents_empty()}>{m.agreement_documents_empty_text()}</EmptyState>
            ) : (
              <ul className={styles.documents}>
                {documents.map((document) => (
                  <li key={document.id}>
                    <DocumentCard document={document} onRemoved={retry} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Section>
      {mayUpload && <Upload agreementId={agreementId} onArrived={retry} />}
    </>
  );
}

function DocumentCard({ document, onRemoved }: { document: Document; onRemoved: () => void }) {
  const { language } = useLanguage();
  const mayRemove = useMay('document:remove');
  const [removing, setRemoving] = useState(false);
  const { title, kind, fileName, bytes, sha256, uploadedAt, uploadedBy, removal, agreementVersion } = document;
  return (
    <article className={styles.document} aria-label={title}>
      <div className={styles.head}>
        <div>
          <h3 className={removal === null ? styles.title : styles.removed}>{title}</h3>
          <p className="muted">{[documentKindLabels[kind](), fileName, formatBytes(bytes, language)].join(' · ')}</p>
        </div>
        <div className={`${styles.tools} no-print`}>
          {removal === null && <Download id={document.id} title={title} />}
          {removal === null && mayRemove && (
            <Button size="compact-sm" variant="default" onClick={() => setRemoving(true)}>
              {m.agreement_doc_remove()}
            </Button>
          )}
        </div>
      </div>
      <p className={styles.hash}>
        <span className="muted">SHA-256</span> <code>{sha256}</code>{' '}
        <CopyButton text={sha256} label={m.copy()} doneLabel={m.copied()} />
      </p>
      <p className="muted">
        {m.agreement_doc_by({
          person: [uploadedBy.name, uploadedBy.institution?.name].filter((part) => part !== undefined).join(', '),
          time: formatDateTime(uploadedAt, language),
          version: agreementVersion,
        })}
      </p>
      {removal !== null && (
        <p>
          <StatusBadge tone="bad">{m.agreement_doc_removed()}</StatusBadge>{' '}
          {m.agreement_doc_removed_by({
            person: removal.removedBy.name,
            time: formatDateTime(removal.removedAt, language),
          })}{' '}
          <q>{removal.reason}</q>
        </p>
      )}
      {removing && (
        <RemoveDocumentDialog
          documentId={document.id}
          title={title}
          onClose={() => setRemoving(false)}
          onDone={onRemoved}
        />
      )}
    </article>
  );
}

const DownloadQuery = graphql(`
  query DocumentDownload($id: ID!) {
    agreement(id: $id) {
      id
      documents {
        id
        downloadUrl
      }
    }
  }
`);

const route = getRouteApi('/shell/perjanjian/$id');

/** Fetches the file. Its address is asked for when the button is pressed: it holds for five minutes, a page longer. */
function Download({ id, title }: { id: string; title: string }) {
  const { id: agreementId } = route.useParams();
  const client = useClient();
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState(false);
  async function fetchFile(): Promise<void> {
    setWorking(true);
    setFailed(false);
    const { data } = await client.query(DownloadQuery, { id: agreementId }, { requestPolicy: 'network-only' });
    setWorking(false);
    const url = data?.agreement?.documents.find((document) => document.id === id)?.downloadUrl;
    if (url == null) return setFailed(true);
    const link = window.document.createElement('a');
    link.href = url;
    link.download = '';
    link.click();
  }
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={working}
        leftSection={<IconDownload size={14} aria-hidden />}
        aria-label={m.agreement_doc_download_of({ title })}
        onClick={() => void fetchFile()}
      >
        {m.agreement_doc_download()}
      </Button>
      {failed && (
        <span role="alert" className={styles.failed}>
          {m.agreement_doc_download_failed()}
        </span>
      )}
    </>
  );
}

/** Sends further files. What fails stays, with its reason, and can be sent again. */
function Upload({ agreementId, onArrived }: { agreementId: string; onArrived: () => void }) {
  const [files, setFiles] = useState<readonly QueuedFile[]>([]);
  const [sending, setSending] = useState(false);
  const [arrived, setArrived] = useState(false);
  const sendAll = useSendQueue(setFiles);
  async function send(): Promise<void> {
    setSending(true);
    setArrived(false);
    setArrived(await sendAll(agreementId, files));
    setSending(false);
    onArrived();
  }
  return (
    <div className="no-print">
      <Section title={m.agreement_upload_title()} note={m.agreement_upload_note()}>
        <div className={styles.upload}>
          <FileQueue
            files={files}
            disabled={sending}
            onChange={(next) => {
              setArrived(false);
              setFiles(next);
            }}
          />
          {files.length > 0 && (
            <div>
              <Button loading={sending} onClick={() => void send()}>
                {m.agreement_upload_send({ count: files.length })}
              </Button>
            </div>
          )}
          {arrived && files.length === 0 && (
            <Notice tone="good" title={m.agreement_upload_arrived()} urgent>
              <p>{m.agreement_upload_arrived_text()}</p>
            </Notice>
          )}
        </div>
      </Section>
    </div>
  );
}
