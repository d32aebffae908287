import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { m } from '../paraglide/messages.js';
import { Dialog, DialogFoot } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import type { CommandOutcome } from './command-outcome.ts';
import { sortRefusal } from './refusal.ts';
import { StepUp } from './step-up.tsx';

/** What is wrong, by field. */
type Problems<Field extends string> = Partial<Record<Field, string>>;

/**
 * A question before a command: its fields, its refusals at their fields, and two buttons. Asks to sign in once more where the command needs
 * that. What is shown once takes the place of the fields.
 */
export function CommandDialog<Made, Field extends string>({
  title,
  submitLabel,
  fields,
  check,
  submit,
  onClose,
  onDone,
  shown,
  doneLabel,
  refusedTitle,
  danger = false,
  ready = true,
  wide = false,
  children,
}: {
  title: string;
  submitLabel: string;
  /** Fields of the input by the name of the field that shows what is wrong with it. */
  fields: Readonly<Record<string, Field>>;
  /** What is wrong before anything is sent. */
  check?: () => Problems<Field>;
  submit: () => Promise<CommandOutcome<Made>>;
  onClose: () => void;
  /** The page reads anew. */
  onDone?: (made: Made) => void;
  /** What the answer holds that is shown this once; without it the dialog closes when it is done. */
  shown?: (made: Made) => ReactNode;
  /** The button under what is shown once. */
  doneLabel?: string;
  refusedTitle?: string;
  /** Whether the command takes something away. */
  danger?: boolean;
  /** Whether there is something to send. */
  ready?: boolean;
  wide?: boolean;
  /** The fields. The second argument takes back what is wrong with one of them, for when it is being mended. */
  children: (problems: Problems<Field>, mend: (field: Field) => void) => ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<Problems<Field>>({});
  const [problem, setProblem] = useState<{ sentence: string; isOld: boolean } | null>(null);
  const [sending, setSending] = useState(false);
  const [made, setMade] = useState<{ value: Made } | null>(null);
  const [refusals, setRefusals] = useState(0);
  // Whoever sent the form stands at the first field that has to be mended.
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  async function send(): Promise<void> {
    const found = check?.() ?? {};
    setProblems(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return setRefusals(refusals + 1);
    setSending(true);
    const outcome = await submit();
    setSending(false);
    if (outcome === undefined) return setProblem({ sentence: m.submit_failed(), isOld: false });
    if ('made' in outcome) {
      onDone?.(outcome.made);
      return shown === undefined ? onClose() : setMade({ value: outcome.made });
    }
    const sorted = sortRefusal(outcome.refused, fields);
    setProblems(sorted.fields);
    setRefusals(refusals + 1);
    setProblem(
      sorted.form === null ? null : { sentence: sorted.form, isOld: outcome.refused.code === 'STEP_UP_REQUIRED' },
    );
  }

  return (
    <Dialog title={title} closeLabel={m.close()} onClose={onClose} wide={wide}>
      {made !== null && shown !== undefined ? (
        <>
          {shown(made.value)}
          <DialogFoot>
            <Button onClick={onClose}>{doneLabel ?? m.close()}</Button>
          </DialogFoot>
        </>
      ) : (
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          {children(problems, (field) =>
            setProblems(
              Object.fromEntries(Object.entries(problems).filter(([name]) => name !== field)) as typeof problems,
            ),
          )}
          {problem !== null && problem.isOld && <StepUp sentence={problem.sentence} />}
          {problem !== null && !problem.isOld && (
            <Notice tone="bad" title={refusedTitle ?? m.refused_title()} urgent>
              <p>{problem.sentence}</p>
            </Notice>
          )}
          <DialogFoot>
            <Button variant="default" onClick={onClose}>
              {m.cancel()}
            </Button>
            <Button type="submit" loading={sending} disabled={!ready} {...(danger ? { color: 'red.9' } : {})}>
              {submitLabel}
            </Button>
          </DialogFoot>
        </form>
      )}
    </Dialog>
  );
}
