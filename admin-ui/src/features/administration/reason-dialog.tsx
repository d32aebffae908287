import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import type { CommandOutcome } from '../../lib/command-outcome.ts';
import { m } from '../../paraglide/messages.js';

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
