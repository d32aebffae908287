import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Refusal } from '../../lib/refusal.ts';
import { sortRefusal } from '../../lib/refusal.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What came of a command: done, refused, or no answer. */
export type CommandOutcome = 'DONE' | Refusal | undefined;

/** A question before a command: its fields, its refusals at their fields, and two buttons. */
export function CommandDialog<Field extends string>({
  title,
  submitLabel,
  fields,
  check,
  submit,
  onClose,
  onDone,
  wide = false,
  ready = true,
  children,
}: {
  title: string;
  submitLabel: string;
  /** Fields of the input by the name of the field that shows what is wrong with it. */
  fields: Readonly<Record<string, Field>>;
  /** What is wrong before anything is sent. */
  check?: () => Partial<Record<Field, string>>;
  submit: () => Promise<CommandOutcome>;
  onClose: () => void;
  onDone: () => void;
  wide?: boolean;
  /** Whether there is something to send. */
  ready?: boolean;
  children: (problems: Partial<Record<Field, string>>) => ReactNode;
}) {
  const [problems, setProblems] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  async function send(): Promise<void> {
    const found = check?.() ?? {};
    setProblems(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    const outcome = await submit();
    setSending(false);
    if (outcome === 'DONE') {
      onDone();
      return onClose();
    }
    if (outcome === undefined) return setProblem(m.submit_failed());
    const sorted = sortRefusal(outcome, fields);
    setProblems(sorted.fields);
    setProblem(sorted.form);
  }

  return (
    <Dialog title={title} closeLabel={m.close()} onClose={onClose} wide={wide}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {children(problems)}
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={sending} disabled={!ready}>
            {submitLabel}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
