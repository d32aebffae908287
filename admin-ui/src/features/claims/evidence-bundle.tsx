import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { downloadFrom } from '../../lib/download.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { IconFileZip } from '../../ui/icons.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './claim-documents.module.css';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';

const MakeBundle = graphql(
  `
    mutation MakeEvidenceBundle($input: MakeEvidenceBundleInput!, $key: ID!) {
      result: makeEvidenceBundle(input: $input, idempotencyKey: $key) {
        __typename
        ... on EvidenceBundle {
          id
          madeAt
          manifestSha256
          jsonUrl
          pdfUrl
          expiresAt
        }
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimStepRefusalFragment],
);

type Bundle = Extract<ResultOf<typeof MakeBundle>['result'], { __typename: 'EvidenceBundle' }>;

/** Gathers all evidence on a claim into one bundle, as it is at this moment: a PDF to read and a JSON to check. Who made it and why stands on the trail. */
export function EvidenceBundle({ claim }: { claim: { id: string; number: string; version: number } }) {
  const mayBundle = useMay('claim:bundle');
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, make] = useMutation(MakeBundle);
  const [open, setOpen] = useState(false);
  const [purpose, setPurpose] = useState('');
  const [purposeProblem, setPurposeProblem] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [bundle, setBundle] = useState<Bundle | null>(null);
  if (!mayBundle) return null;

  async function submit(): Promise<void> {
    setProblem(null);
    setPurposeProblem(purpose.trim().length < 10 ? m.claim_note_needed() : null);
    if (purpose.trim().length < 10) return;
    const input = { claimId: claim.id, purpose: purpose.trim() };
    const { data, error } = await make({ input, key: keyFor({ input, version: claim.version }) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'EvidenceBundle') return setBundle(result);
    if (result.field?.endsWith('purpose') === true) return setPurposeProblem(result.message[language]);
    setProblem(result.message[language]);
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileZip size={16} aria-hidden />}
        onClick={() => {
          setBundle(null);
          setOpen(true);
        }}
      >
        {m.evidence_bundle()}
      </Button>
      {open && (
        <Dialog title={m.evidence_bundle()} closeLabel={m.close()} onClose={() => setOpen(false)}>
          <p className="muted">{m.evidence_bundle_text()}</p>
          {bundle === null ? (
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                void submit();
              }}
            >
              <Textarea
                label={m.evidence_purpose()}
                description={m.evidence_purpose_hint()}
                withAsterisk
                autosize
                minRows={2}
                maxLength={300}
                value={purpose}
                error={purposeProblem}
                onChange={(event) => setPurpose(event.currentTarget.value)}
              />
              {problem !== null && (
                <Notice tone="bad" title={m.refused_title()} urgent>
                  <p>{problem}</p>
                </Notice>
              )}
              <DialogFoot>
                <Button variant="default" onClick={() => setOpen(false)}>
                  {m.cancel()}
                </Button>
                <Button type="submit" loading={fetching}>
                  {m.evidence_make()}
                </Button>
              </DialogFoot>
            </form>
          ) : (
            <>
              <Notice tone="good" title={m.evidence_made({ time: formatDateTime(bundle.madeAt, language) })} urgent>
                <p className={styles.hash}>SHA-256 {bundle.manifestSha256}</p>
              </Notice>
              <DialogFoot>
                <Button
                  variant="default"
                  onClick={() => downloadFrom(bundle.jsonUrl, `${claim.number}-berkas-bukti.json`)}
                >
                  {m.evidence_json()}
                </Button>
                <Button onClick={() => downloadFrom(bundle.pdfUrl, `${claim.number}-berkas-bukti.pdf`)}>
                  {m.evidence_pdf()}
                </Button>
              </DialogFoot>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}
