import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { sortRefusal } from '../../lib/refusal.ts';
import { m } from '../../paraglide/messages.js';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Outcome } from './only-owner.ts';
import styles from './webhooks.module.css';

/** A question before something is done to a webhook, with its refusals at their fields. A secret in the answer takes the place of the question. */
export function WebhookDialog<Made extends object>({
  title,
  submitLabel,
  fields = {},
  check,
  submit,
  onClose,
  onDone,
  wide = false,
  children,
}: {
  title: string;
  submitLabel: string;
  /** Fields of the input, by themselves. */
  fields?: Readonly<Record<string, string>>;
  /** What is wrong before anything is sent. */
  check?: () => Partial<Record<string, string>>;
  submit: () => Promise<Outcome<Made>>;
  onClose: () => void;
  /** The page reads anew. */
  onDone: (made: Made) => void;
  wide?: boolean;
  children: (problems: Partial<Record<string, string>>) => ReactNode;
}) {
  const [problems, setProblems] = useState<Partial<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [made, setMade] = useState<{ secret: string | null } | null>(null);

  async function send(): Promise<void> {
    const found = check?.() ?? {};
    setProblems(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    const outcome = await submit();
    setSending(false);
    if (outcome === undefined) return setProblem(m.submit_failed());
    if ('refused' in outcome) {
      const sorted = sortRefusal(outcome.refused, fields);
      setProblems(sorted.fields);
      return setProblem(sorted.form);
    }
    onDone(outcome.made);
    if ('secret' in outcome.made) return setMade({ secret: (outcome.made as { secret: string | null }).secret });
    onClose();
  }

  return (
    <Dialog title={title} closeLabel={m.close()} onClose={onClose} wide={wide}>
      {made !== null ? (
        <>
          <Secret text={made.secret} />
          <DialogFoot>
            <Button onClick={onClose}>{m.webhook_noted()}</Button>
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

function Secret({ text }: { text: string | null }) {
  if (text === null) return <Notice tone="warning" title={m.webhook_secret_gone()} urgent />;
  return (
    <Notice tone="info" title={m.webhook_secret()} urgent>
      <p>{m.webhook_secret_once()}</p>
      <div className={styles.once}>
        <code aria-label={m.webhook_secret()}>{text}</code>
        <CopyButton text={text} label={m.copy()} doneLabel={m.copied()} />
      </div>
    </Notice>
  );
}
