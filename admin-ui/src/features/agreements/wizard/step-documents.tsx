import { Textarea } from '@mantine/core';
import { FormGrid } from '../../../lib/form.tsx';
import { useMay } from '../../../lib/session.ts';
import { m } from '../../../paraglide/messages.js';
import { Section } from '../../../ui/section.tsx';
import type { QueuedFile } from '../documents/file-queue.tsx';
import { FileQueue } from '../documents/file-queue.tsx';
import type { StepProps } from './step-props.ts';

/** Fourth step: what it rests on, who pays in its own words, and the papers, which are sent once the draft is saved. */
export function StepDocuments({
  values,
  change,
  problemAt,
  files,
  onFiles,
  sending,
}: StepProps & {
  files: readonly QueuedFile[];
  onFiles: (files: readonly QueuedFile[]) => void;
  sending: boolean;
}) {
  const mayUpload = useMay('document:upload');
  return (
    <>
      <Section title={m.agreement_step_basis()}>
        <FormGrid>
          <Textarea
            label={m.legal_bases()}
            description={m.agreement_legal_hint()}
            autosize
            minRows={3}
            data-path="legalBases"
            value={values.legalBases}
            error={problemAt('legalBases')}
            onChange={(event) => change({ legalBases: event.currentTarget.value })}
          />
          <Textarea
            label={m.funding()}
            description={m.agreement_funding_hint()}
            autosize
            minRows={3}
            maxLength={2000}
            data-path="fundingText"
            value={values.fundingText}
            error={problemAt('fundingText')}
            onChange={(event) => change({ fundingText: event.currentTarget.value })}
          />
        </FormGrid>
      </Section>
      <Section title={m.agreement_part_documents()} note={m.agreement_files_note()}>
        {mayUpload ? (
          <FileQueue files={files} onChange={onFiles} disabled={sending} />
        ) : (
          <p className="muted">{m.agreement_files_forbidden()}</p>
        )}
      </Section>
    </>
  );
}
