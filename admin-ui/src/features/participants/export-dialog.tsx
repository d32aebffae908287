import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf, InputOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { StepUp } from '../../lib/step-up.tsx';
import { m } from '../../paraglide/messages.js';
import { Checkbox, CheckboxGroup } from '../../ui/checkbox.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

const RequestExport = graphql(`
  mutation RequestParticipantExport($input: RequestParticipantExportInput!, $key: ID!) {
    requestParticipantExport(input: $input, idempotencyKey: $key) {
      __typename
      ... on ParticipantExport {
        id
      }
      ... on ParticipantExportRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
  }
`);

const values = [
  { code: 'NIK', label: m.nik },
  { code: 'PHONE', label: m.phone },
  { code: 'KPJ', label: m.kpj },
] as const satisfies readonly { code: EnumOf<'ExportValue'>; label: () => string }[];

/** Asks what to write of the filtered list and how; the file is made in the background. Numbers stay masked unless somebody says what they are needed for. */
export function ExportDialog({ filter, onClose }: { filter: InputOf<'ParticipantFilter'>; onClose: () => void }) {
  const navigate = useNavigate();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const mayReveal = useMay('participant:reveal');
  const [{ fetching }, request] = useMutation(RequestExport);
  const [content, setContent] = useState<EnumOf<'ExportContent'>>('ENROLMENTS');
  const [format, setFormat] = useState<EnumOf<'ExportFormat'>>('CSV');
  const [inFull, setInFull] = useState<readonly EnumOf<'ExportValue'>[]>([]);
  const [purpose, setPurpose] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isOld, setIsOld] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setProblem(null);
    setIsOld(false);
    if (inFull.length > 0 && purpose.trim().length < 3) return setWrong(m.purpose_detail_needed());
    const input = {
      content,
      format,
      filter,
      values: [...inFull],
      purpose: purpose.trim() === '' ? null : purpose.trim(),
    };
    const { data } = await request({ input, key: keyFor(input) });
    const result = data?.requestParticipantExport;
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'ParticipantExport') return navigate({ to: '/pekerjaan', search: { jenis: 'ekspor' } });
    setIsOld(result.code === 'STEP_UP_REQUIRED');
    if (result.field?.endsWith('purpose') === true) setWrong(result.message[language]);
    else setProblem(result.message[language]);
  }

  return (
    <Dialog title={m.export_title()} closeLabel={m.close()} onClose={onClose}>
      <p>{m.export_text()}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <NativeSelect
          label={m.export_content()}
          value={content}
          data={[
            { value: 'ENROLMENTS', label: m.export_content_enrolments() },
            { value: 'PARTICIPANTS', label: m.export_content_participants() },
          ]}
          onChange={(event) => setContent(event.currentTarget.value === 'PARTICIPANTS' ? 'PARTICIPANTS' : 'ENROLMENTS')}
        />
        <NativeSelect
          label={m.export_format()}
          value={format}
          data={[
            { value: 'CSV', label: m.export_format_csv() },
            { value: 'JSONL', label: m.export_format_jsonl() },
          ]}
          onChange={(event) => setFormat(event.currentTarget.value === 'JSONL' ? 'JSONL' : 'CSV')}
        />
        {mayReveal && (
          <CheckboxGroup legend={m.export_in_full()} hint={m.export_in_full_hint()}>
            {values.map(({ code, label }) => (
              <Checkbox
                key={code}
                label={label()}
                checked={inFull.includes(code)}
                onChange={(on) => setInFull(on ? [...inFull, code] : inFull.filter((other) => other !== code))}
              />
            ))}
          </CheckboxGroup>
        )}
        {inFull.length > 0 && (
          <TextInput
            label={m.purpose()}
            description={m.export_purpose_hint()}
            withAsterisk
            maxLength={300}
            value={purpose}
            error={wrong}
            onChange={(event) => {
              setWrong(null);
              setPurpose(event.currentTarget.value);
            }}
          />
        )}
        {problem !== null && isOld && <StepUp sentence={problem} />}
        {problem !== null && !isOld && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={fetching}>
            {m.export_submit()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
