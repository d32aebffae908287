import { Button } from '@mantine/core';
import { useState } from 'react';
import { m } from '../paraglide/messages.js';
import { Section } from '../ui/section.tsx';
import { formatDateTime } from './format.ts';
import { useIdempotencyKey } from './idempotency.ts';
import { useLanguage } from './language.ts';
import { NoteDialog } from './note-dialog.tsx';
import type { Refusal } from './refusal.ts';
import { useMay } from './session.ts';

/** A hold as the graph tells it. */
interface Hold {
  readonly since: string;
  readonly reason: string;
}

/** What a command on a hold answers; undefined when nothing came back. */
type HoldAnswer =
  | { readonly __typename: 'Participant' | 'Claim' | 'Agreement' }
  | ({ readonly __typename: 'RetentionRefused' } & Refusal)
  | undefined;

/** Sends one of the two commands. */
export type SendHold = (command: { readonly reason: string; readonly key: string }) => Promise<HoldAnswer>;

/** Whether what a page shows is held for the law, and the way to hold or release it. Nothing for those who may not read terms of retention. */
export function LegalHold({
  hold,
  erasedAt = null,
  none,
  setText,
  onSet,
  onRelease,
  onChanged,
}: {
  hold: Hold | null;
  /** When what it held on people was erased: nothing is left to hold then. */
  erasedAt?: string | null;
  none: string;
  setText: string;
  onSet: SendHold;
  onRelease: SendHold;
  onChanged: () => void;
}) {
  const mayRead = useMay('retention:read');
  const mayManage = useMay('retention:manage');
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  if (!mayRead) return null;
  const isHeld = hold !== null;
  return (
    <Section
      title={m.legal_hold()}
      actions={
        mayManage &&
        erasedAt === null && (
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            {isHeld ? m.legal_hold_release() : m.legal_hold_set()}
          </Button>
        )
      }
    >
      {erasedAt !== null ? (
        <p>{m.erased_at({ time: formatDateTime(erasedAt, language) })}</p>
      ) : hold === null ? (
        <p className="muted">{none}</p>
      ) : (
        <p>
          {m.legal_hold_since({ time: formatDateTime(hold.since, language) })} {hold.reason}
        </p>
      )}
      {asking && (
        <NoteDialog
          title={isHeld ? m.legal_hold_release() : m.legal_hold_set()}
          text={isHeld ? m.legal_hold_release_text() : setText}
          hint={m.legal_hold_reason_hint()}
          shortest={10}
          shortText={m.legal_hold_reason_needed()}
          longest={500}
          submitLabel={isHeld ? m.legal_hold_release() : m.legal_hold_set()}
          onSubmit={async (reason) => {
            const answer = await (isHeld ? onRelease : onSet)({ reason, key: keyFor({ reason, isHeld }) });
            if (answer === undefined) return undefined;
            if (answer.__typename === 'RetentionRefused') return answer;
            setAsking(false);
            onChanged();
            return null;
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
