import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { downloadFrom } from '../../lib/download.ts';
import { formatDateTime } from '../../lib/format.ts';
import { confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { IconDownload } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './claim-documents.module.css';
import { documentKindLabel } from './document-labels.ts';
import { RemoveDocument } from './remove-document.tsx';
import { UploadDocument } from './upload-document.tsx';

/** What the papers of a claim read. */
export const ClaimDocumentsFragment = graphql(`
  fragment ClaimDocuments on Claim {
    id
    state
    documentChecklist {
      kind
      label {
        id
        en
      }
      reason {
        id
        en
      }
      required
      present
      missing {
        id
        en
      }
      confidence
    }
    documents {
      id
      kind
      specific
      fileName
      sha256
      scanned
      uploadedAt
      uploadedBy
    }
  }
`);

type Required = ResultOf<typeof ClaimDocumentsFragment>['documentChecklist'][number];
type Paper = NonNullable<ResultOf<typeof ClaimDocumentsFragment>['documents']>[number];

/** Which papers the case needs, which are there, and what to do about those that are missing. */
export function ClaimDocuments({
  claim,
  reread,
}: {
  claim: FragmentOf<typeof ClaimDocumentsFragment>;
  reread: () => void;
}) {
  const { id, state, documentChecklist, documents } = readFragment(ClaimDocumentsFragment, claim);
  const { language } = useLanguage();
  const mayRead = useMay('claim:read-document');
  const missing = documentChecklist.filter(({ required, present }) => required && !present).length;
  const checklist: Column<Required>[] = [
    {
      key: 'label',
      header: m.claim_doc(),
      names: true,
      cell: ({ label, reason, confidence }) => (
        <>
          <p className={styles.first}>{label[language]}</p>
          <p className={styles.small}>{reason[language]}</p>
          {confidence === 'UNVERIFIED' && <StatusBadge tone="warning">{confidenceLabel(confidence)}</StatusBadge>}
        </>
      ),
    },
    {
      key: 'present',
      header: m.state(),
      cell: ({ required, present, missing: what }) => (
        <>
          <StatusBadge tone={present ? 'good' : required ? 'warning' : 'neutral'}>
            {present ? m.claim_doc_present() : required ? m.claim_doc_missing() : m.claim_doc_not_needed()}
          </StatusBadge>
          {what !== null && <p className={styles.small}>{what[language]}</p>}
        </>
      ),
    },
  ];
  const papers: Column<Paper>[] = [
    {
      key: 'kind',
      header: m.claim_doc(),
      names: true,
      cell: ({ kind, specific, fileName }) => (
        <>
          {documentKindLabel(kind)}
          <p className={styles.small}>{fileName}</p>
          {specific && <StatusBadge tone="info">{m.claim_doc_specific()}</StatusBadge>}
        </>
      ),
    },
    {
      key: 'sent',
      header: m.claim_doc_sent(),
      wideOnly: true,
      cell: ({ uploadedAt, uploadedBy, sha256, scanned }) => (
        <>
          {formatDateTime(uploadedAt, language)}, {uploadedBy}
          <p className={styles.hash}>SHA-256 {sha256}</p>
          {!scanned && <p className={styles.small}>{m.claim_doc_not_scanned()}</p>}
        </>
      ),
    },
    {
      key: 'open',
      header: <span className="visually-hidden">{m.action()}</span>,
      cell: (paper) => (
        <div className={styles.acts}>
          {mayRead && <OpenDocument paper={paper} />}
          <RemoveDocument claim={{ state }} paper={paper} onDone={reread} />
        </div>
      ),
    },
  ];
  return (
    <>
      <Section
        title={m.claim_documents()}
        note={missing === 0 ? m.claim_documents_complete() : m.claim_documents_missing({ count: missing })}
        flush
      >
        <DataTable
          label={m.claim_checklist()}
          columns={checklist}
          rows={documentChecklist}
          rowKey={({ kind }) => kind}
        />
      </Section>
      {documents !== null && documents.length > 0 && (
        <Section title={m.claim_papers()} flush>
          <DataTable label={m.claim_papers()} columns={papers} rows={documents} rowKey={(paper) => paper.id} />
        </Section>
      )}
      <UploadDocument claim={{ id, state }} onArrived={reread} />
    </>
  );
}

const Open = graphql(`
  mutation OpenClaimDocument($id: ID!, $key: ID!) {
    openClaimDocument(id: $id, idempotencyKey: $key) {
      __typename
      ... on OpenedClaimDocument {
        url
      }
      ... on ClaimDocumentRefused {
        code
        message {
          id
          en
        }
      }
    }
  }
`);

/** Fetches a paper. Its address is asked for when the button is pressed, and that stands on the trail. */
function OpenDocument({ paper: { id, kind, fileName } }: { paper: Paper }) {
  const { language } = useLanguage();
  const [{ fetching }, open] = useMutation(Open);
  const [problem, setProblem] = useState<string | null>(null);
  async function fetchFile(): Promise<void> {
    setProblem(null);
    const { data, error } = await open({ id, key: crypto.randomUUID() });
    const result = data?.openClaimDocument;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'ClaimDocumentRefused') return setProblem(result.message[language]);
    downloadFrom(result.url, fileName);
  }
  return (
    <span className="no-print">
      <Button
        size="compact-sm"
        variant="default"
        loading={fetching}
        leftSection={<IconDownload size={14} aria-hidden />}
        onClick={() => void fetchFile()}
      >
        {m.claim_doc_download()} <span className="visually-hidden">{documentKindLabel(kind)}</span>
      </Button>
      {problem !== null && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </span>
  );
}
