import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { m } from '../paraglide/messages.js';
import { CommandDialog } from './command-dialog.tsx';
import type { Refusal } from './refusal.ts';

/** What a command answered: nothing when it was done, or why it was not; `undefined` when nobody answered. */
export type CommandAnswer = Refusal | null | undefined;

/** A step that needs words: what it does, a place for them, and what is wrong with them at their field. */
export function NoteDialog({
  title,
  subject,
  text,
  label = m.reason(),
  hint,
  needsNote = true,
  shortest = 1,
  shortText,
  longest = 1_000,
  submitLabel,
  danger = false,
  ready = true,
  children,
  onSubmit,
  onClose,
}: {
  title: string;
  /** What it is done to. */
  subject?: string;
  text: string;
  label?: string;
  hint?: string;
  needsNote?: boolean;
  /** How many characters are enough, and what to say when there are fewer. */
  shortest?: number;
  shortText?: string;
  longest?: number;
  submitLabel: string;
  danger?: boolean;
  ready?: boolean;
  /** Fields before the words. */
  children?: ReactNode;
  onSubmit: (note: string) => Promise<CommandAnswer>;
  onClose: () => void;
}) {
  const [note, setNote] = useState('');
  const isShort = needsNote && note.trim().length < shortest;
  return (
    <CommandDialog<null, 'note'>
      title={title}
      submitLabel={submitLabel}
      fields={{ note: 'note', how: 'note', reason: 'note' }}
      check={() => (isShort ? { note: shortText ?? m.field_required() } : {})}
      submit={async () => {
        const answer = await onSubmit(note.trim());
        return answer === undefined ? undefined : answer === null ? { made: null } : { refused: answer };
      }}
      danger={danger}
      ready={ready}
      onClose={onClose}
    >
      {(problems, mend) => (
        <>
          {subject !== undefined && (
            <p>
              <strong>{subject}</strong>
            </p>
          )}
          <p className="muted">{text}</p>
          {children}
          <Textarea
            label={label}
            description={hint}
            withAsterisk={needsNote}
            autosize
            minRows={3}
            maxLength={longest}
            value={note}
            error={problems.note}
            onChange={(event) => {
              mend('note');
              setNote(event.currentTarget.value);
            }}
          />
        </>
      )}
    </CommandDialog>
  );
}
