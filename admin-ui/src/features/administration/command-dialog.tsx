import { Button, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { sortRefusal } from '../../lib/refusal.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { CommandOutcome } from './command-outcome.ts';

/** A question before a command: its fields, its refusals at their fields, and two buttons. What is shown once replaces the fields. */
export function CommandDialog<Made, Field extends string>({
  title,
  submitLabel,
  fields,
  check,
  submit,
  onClose,
  onDone,
  shown,
  wide = false,
  children,
}: {
  title: string;
  submitLabel: string;
  /** Fields of the input by the name of the field that shows what is wrong with it. */
  fields: Readonly<Record<string, Field>>;
  /** What is wrong before anything is sent. */
  check?: () => Partial<Record<Field, string>>;
  submit: () => Promise<CommandOutcome<Made>>;
  onClose: () => void;
  /** The page reads anew. */
  onDone: () => void;
  /** What the answer holds that is shown this once; without it the dialog closes when it is done. */
  shown?: (made: Made) => ReactNode;
  wide?: boolean;
  children: (problems: Partial<Record<Field, string>>) => ReactNode;
}) {
  const [problems, setProblems] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [made, setMade] = useState<{ value: Made } | null>(null);

  async function send(): Promise<void> {
    const found = check?.() ?? {};
    setProblems(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    const outcome = await submit();
    setSending(false);
    if (outcome === undefined) return setProblem(m.submit_failed());
    if ('made' in outcome) {
      onDone();
      if (shown === undefined) return onClose();
      return setMade({ value: outcome.made });
    }
    const sorted = sortRefusal(outcome.refused, fields);
    setProblems(sorted.fields);
    setProblem(sorted.form);
  }

  return (
    <Dialog title={title} closeLabel={m.close()} onClose={onClose} wide={wide}>
      {made !== null && shown !== undefined ? (
        <>
          {shown(made.value)}
          <DialogFoot>
            <Button onClick={onClose}>{m.admin_noted()}</Button>
          </DialogFoot>
        </>
      ) : (
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
            <Button type="submit" loading={sending}>
              {submitLabel}
            </Button>
          </DialogFoot>
        </form>
      )}
    </Dialog>
  );
}

/** The reason that a change asks for. */
export function ReasonField({
  value,
  onChange,
  error,
}: {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}) {
  return (
    <Textarea
      label={m.reason()}
      description={m.admin_reason_hint()}
      autosize
      minRows={2}
      maxLength={500}
      withAsterisk
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A question whose only field is the reason. */
export function ReasonDialog<Made>({
  title,
  text,
  submitLabel,
  submit,
  onClose,
  onDone,
}: {
  title: string;
  text: string;
  submitLabel: string;
  submit: (reason: string) => Promise<CommandOutcome<Made>>;
  onClose: () => void;
  onDone: () => void;
}) {
  const [reason, setReason] = useState('');
  return (
    <CommandDialog<Made, 'reason'>
      title={title}
      submitLabel={submitLabel}
      fields={{ reason: 'reason' }}
      check={(): { reason?: string } => (reason.trim().length < 3 ? { reason: m.reason_required() } : {})}
      submit={() => submit(reason.trim())}
      onClose={onClose}
      onDone={onDone}
    >
      {(problems) => (
        <>
          <p>{text}</p>
          <ReasonField value={reason} onChange={setReason} error={problems.reason} />
        </>
      )}
    </CommandDialog>
  );
}
