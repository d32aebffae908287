import { Button, Textarea } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Refusal } from '../../lib/refusal.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What a command answered: nothing when it was done, or why it was not; `undefined` when nobody answered. */
export type CommandAnswer = Refusal | null | undefined;

/** A step that needs words: what it does, a place for them, and what is wrong with them at their field. */
export function NoteDialog({
  title,
  text,
  label,
  hint,
  needsNote = true,
  submitLabel,
  children,
  onSubmit,
  onClose,
}: {
  title: string;
  text: string;
  label: string;
  hint?: string;
  needsNote?: boolean;
  submitLabel: string;
  /** Fields before the words. */
  children?: ReactNode;
  onSubmit: (note: string) => Promise<CommandAnswer>;
  onClose: () => void;
}) {
  const { language } = useLanguage();
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setProblem(null);
    if (needsNote && note.trim() === '') return setWrong(m.field_required());
    setWorking(true);
    const answer = await onSubmit(note.trim());
    setWorking(false);
    if (answer === null) return onClose();
    if (answer === undefined) return setProblem(m.submit_failed());
    if (answer.field === 'note' || answer.field === 'how' || answer.field === 'reason')
      setWrong(answer.message[language]);
    else setProblem(answer.message[language]);
  }

  return (
    <Dialog title={title} closeLabel={m.close()} onClose={onClose}>
      <p className="muted">{text}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        {children}
        <Textarea
          label={label}
          description={hint}
          withAsterisk={needsNote}
          autosize
          minRows={3}
          maxLength={1000}
          value={note}
          error={wrong}
          onChange={(event) => {
            setWrong(null);
            setNote(event.currentTarget.value);
          }}
        />
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={working}>
            {submitLabel}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
