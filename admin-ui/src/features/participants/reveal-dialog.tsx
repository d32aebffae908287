import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useClient } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { StepUp } from '../../lib/step-up.tsx';
import { m } from '../../paraglide/messages.js';
import { Checkbox, CheckboxGroup } from '../../ui/checkbox.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Revealed } from './use-revealed.ts';
import { RevealParticipant } from './use-revealed.ts';

type Value = EnumOf<'PersonalValue'>;

const valueLabel = { NIK: m.nik, PHONE: m.phone, KPJ: m.kpj, HEIRS: m.heirs } as const satisfies Record<
  Value,
  () => string
>;

const purposes = [m.purpose_identity, m.purpose_claim, m.purpose_person, m.purpose_audit, m.purpose_other] as const;

/** Asks what personal values are needed for, and shows them. Who asked, when and why stands on the person's trail. */
export function RevealDialog({
  participantId,
  values: offered,
  onClose,
  onRevealed,
}: {
  participantId: string;
  values: readonly Value[];
  onClose: () => void;
  onRevealed: (values: Revealed) => void;
}) {
  const client = useClient();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [values, setValues] = useState<readonly Value[]>(offered.slice(0, 1));
  const [purpose, setPurpose] = useState(0);
  const [detail, setDetail] = useState('');
  const [wrong, setWrong] = useState<'values' | 'detail' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isOld, setIsOld] = useState(false);
  const [working, setWorking] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setProblem(null);
    setIsOld(false);
    if (values.length === 0) return setWrong('values');
    if (detail.trim().length < 3) return setWrong('detail');
    const words = `${purposes[purpose]?.() ?? ''}: ${detail.trim()}`;
    const input = { participantId, values: [...values], purpose: words };
    setWorking(true);
    const { data } = await client.mutation(RevealParticipant, { input, key: keyFor(input) });
    setWorking(false);
    const result = data?.revealParticipant;
    if (result === undefined) return setProblem(m.export_failed());
    if (result.__typename === 'ParticipantRefused') {
      setIsOld(result.code === 'STEP_UP_REQUIRED');
      return setProblem(result.message[language]);
    }
    onRevealed(result);
    onClose();
  }

  return (
    <Dialog title={m.reveal_title()} closeLabel={m.close()} onClose={onClose}>
      <p>{m.reveal_text()}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        {offered.length > 1 && (
          <CheckboxGroup legend={m.reveal_what()}>
            {offered.map((value) => (
              <Checkbox
                key={value}
                label={valueLabel[value]()}
                checked={values.includes(value)}
                onChange={(on) => {
                  setWrong(null);
                  setValues(on ? [...values, value] : values.filter((other) => other !== value));
                }}
              />
            ))}
          </CheckboxGroup>
        )}
        {wrong === 'values' && <p role="alert">{m.reveal_what_needed()}</p>}
        <NativeSelect
          label={m.purpose()}
          value={String(purpose)}
          data={purposes.map((label, index) => ({ value: String(index), label: label() }))}
          onChange={(event) => setPurpose(Number(event.currentTarget.value))}
        />
        <TextInput
          label={m.purpose_detail()}
          description={m.purpose_detail_hint()}
          withAsterisk
          autoComplete="off"
          maxLength={200}
          value={detail}
          error={wrong === 'detail' ? m.purpose_detail_needed() : undefined}
          onChange={(event) => {
            setWrong(null);
            setDetail(event.currentTarget.value);
          }}
        />
        {problem !== null && isOld && <StepUp sentence={problem} />}
        {problem !== null && !isOld && (
          <Notice tone="bad" title={m.reveal_failed()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={working}>
            {m.reveal()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
