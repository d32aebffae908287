import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatShare } from '../../lib/format.ts';
import { useInstallation } from '../../lib/installation.ts';
import { useLanguage } from '../../lib/language.ts';
import { oneOf } from '../../lib/search-text.ts';
import { sendFile, sha256Of } from '../../lib/send-file.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { IconUpload } from '../../ui/icons.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './claim-documents.module.css';
import { documentKindLabel, documentKinds } from './document-labels.ts';

const RequestUpload = graphql(`
  mutation RequestClaimDocumentUpload($input: ClaimDocumentUploadInput!, $key: ID!) {
    requestClaimDocumentUpload(input: $input, idempotencyKey: $key) {
      __typename
      ... on ClaimDocumentUpload {
        id
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

/** The largest file that is taken, bytes. */
const largest = 20 * 1024 * 1024;

/** Sends a paper to a claim: what it is, then the file. The telephone offers its camera. */
export function UploadDocument({
  claim,
  onArrived,
}: {
  claim: { id: string; state: EnumOf<'ClaimState'> };
  onArrived: () => void;
}) {
  const mayUpload = useMay('claim:upload');
  const client = useClient();
  const { account } = useInstallation();
  const { language } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<EnumOf<'ClaimDocumentKind'> | ''>('');
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [arrived, setArrived] = useState(false);
  if (!mayUpload || !CHANGEABLE_CLAIM_STATES.includes(claim.state)) return null;

  async function send(file: File): Promise<string | null> {
    if (kind === '') return m.claim_doc_kind_needed();
    if (file.size === 0) return m.agreement_file_empty();
    if (file.size > largest) return m.agreement_file_too_large();
    setShare(0);
    const announced = {
      claimId: claim.id,
      kind,
      fileName: file.name.slice(-255),
      bytes: file.size,
      sha256: await sha256Of(file),
    };
    const { data, error } = await client.mutation(RequestUpload, { input: announced, key: crypto.randomUUID() });
    const place = data?.requestClaimDocumentUpload;
    if (error !== undefined || place === undefined) return m.submit_failed();
    if (place.__typename === 'ClaimDocumentRefused') return place.message[language];
    const sent = await sendFile({
      url: place.url,
      file,
      mediaType: file.type === '' ? 'application/octet-stream' : file.type,
      token: account.accessToken(),
      language,
      onProgress: setShare,
    });
    return sent.arrived ? null : (sent.problem ?? m.agreement_upload_broken());
  }

  async function choose(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setProblem(null);
    setArrived(false);
    const found = await send(file);
    setShare(null);
    setProblem(found);
    if (found !== null) return;
    setArrived(true);
    setKind('');
    onArrived();
  }

  return (
    <div className="no-print">
      <Section title={m.claim_doc_send()} note={m.claim_doc_send_note()}>
        <div className={styles.upload}>
          <NativeSelect
            label={m.claim_doc_kind()}
            withAsterisk
            value={kind}
            onChange={(event) => setKind(oneOf(event.currentTarget.value, documentKinds) ?? '')}
            data={[
              { value: '', label: m.choose() },
              ...documentKinds.map((code) => ({ value: code, label: documentKindLabel(code) })),
            ]}
          />
          <input
            ref={input}
            type="file"
            className="visually-hidden"
            accept="application/pdf,image/jpeg,image/png"
            tabIndex={-1}
            aria-label={m.claim_doc_choose()}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              const field = event.currentTarget;
              void choose(file).then(() => (field.value = ''));
            }}
          />
          <Button
            variant="default"
            leftSection={<IconUpload size={16} aria-hidden />}
            loading={share !== null}
            onClick={() => (kind === '' ? setProblem(m.claim_doc_kind_needed()) : input.current?.click())}
          >
            {m.claim_doc_choose()}
          </Button>
          <div aria-live="polite">
            {share !== null && <p>{m.claim_doc_sending({ share: formatShare(share, 1) })}</p>}
            {arrived && <Notice tone="good" title={m.claim_doc_arrived()} />}
          </div>
          {problem !== null && (
            <Notice tone="bad" title={m.refused_title()} urgent>
              <p>{problem}</p>
            </Notice>
          )}
        </div>
      </Section>
    </div>
  );
}
