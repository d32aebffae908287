import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ShownBreakGlass } from './break-glass-commands.ts';
import { AcknowledgeBreakGlass, EndBreakGlass } from './break-glass-commands.ts';

/** What the two people of an access may do with it: end it, and say that it was seen. */
export function BreakGlassSteps({ glass }: { glass: ShownBreakGlass }) {
  const [step, setStep] = useState<'end' | 'acknowledge' | null>(null);
  return (
    <>
      {glass.mayAcknowledge && (
        <Button variant={glass.mayEnd ? 'default' : 'filled'} onClick={() => setStep('acknowledge')}>
          {m.break_glass_acknowledge()}
        </Button>
      )}
      {glass.mayEnd && <Button onClick={() => setStep('end')}>{m.break_glass_end()}</Button>}
      {step !== null && <Step id={glass.id} step={step} onClose={() => setStep(null)} />}
    </>
  );
}

function Step({ id, step, onClose }: { id: string; step: 'end' | 'acknowledge'; onClose: () => void }) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [ending, end] = useMutation(EndBreakGlass);
  const [acknowledging, acknowledge] = useMutation(AcknowledgeBreakGlass);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const title = step === 'end' ? m.break_glass_end() : m.break_glass_acknowledge();

  async function submit(): Promise<void> {
    setProblem(null);
    const said = note.trim() === '' ? null : note.trim();
    const { data } =
      step === 'end'
        ? await end({ id, key: keyFor({ step, id }) })
        : await acknowledge({ id, note: said, key: keyFor({ step, id, said }) });
    if (data === undefined) return setProblem(m.submit_failed());
    if (data.result.__typename === 'BreakGlassRefused') return setProblem(data.result.message[language]);
    onClose();
  }

  return (
    <Dialog title={title} closeLabel={m.close()} onClose={onClose}>
      <p>{step === 'end' ? m.break_glass_end_text() : m.break_glass_acknowledge_text()}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {step === 'acknowledge' && (
          <Textarea
            label={m.break_glass_note()}
            description={m.break_glass_note_hint()}
            autosize
            minRows={3}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={ending.fetching || acknowledging.fetching}>
            {title}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
