import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { formatNumber } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { NoteDialog } from '../../lib/note-dialog.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import { ErasureRuns } from './erasure-runs.tsx';
import type { Run } from './erasure-runs.tsx';
import type { RetentionCommands, RetentionOwner } from './retention-owners.ts';
import { RetentionRules } from './retention-rules.tsx';
import type { ShownRule } from './retention-rules.tsx';
import { SetTermDialog } from './set-term-dialog.tsx';

/** What one owner keeps for how long, and its runs. Null where the owner does not answer: not available, never nothing. */
export function RetentionOfOwner({
  owner,
  rules,
  runs,
  onChanged,
}: {
  owner: RetentionOwner;
  rules: readonly ShownRule[] | null;
  runs: readonly Run[] | null;
  onChanged: () => void;
}) {
  const mayManage = useMay('retention:manage');
  const [setting, setSetting] = useState<ShownRule | null>(null);
  const [requesting, setRequesting] = useState(false);
  const { title, commands } = owner;
  const due = rules?.filter((rule) => !rule.automatic && rule.due > rule.heldBack) ?? [];
  const isBusy = runs === null || runs.some(({ state }) => state === 'WAITING' || state === 'RUNNING');
  const termsLabel = m.retention_terms_of({ what: title() });
  const runsLabel = m.retention_runs_of({ what: title() });
  return (
    <>
      <Section
        title={termsLabel}
        note={m.retention_terms_note()}
        actions={
          mayManage && (
            <Button
              size="xs"
              variant="default"
              disabled={due.length === 0 || isBusy}
              onClick={() => setRequesting(true)}
            >
              {m.retention_request()}
            </Button>
          )
        }
        flush={rules !== null}
      >
        {rules === null ? (
          <p className="muted">{m.not_available()}</p>
        ) : (
          <RetentionRules label={termsLabel} rules={rules} onSet={mayManage ? setSetting : null} />
        )}
      </Section>
      {runs !== null && runs.length > 0 && (
        <Section title={runsLabel} flush>
          <ErasureRuns
            label={runsLabel}
            runs={runs}
            commands={commands}
            labelOf={(name) => rules?.find((rule) => rule.class === name)}
            onChanged={onChanged}
          />
        </Section>
      )}
      {setting !== null && (
        <SetTermDialog rule={setting} commands={commands} onChanged={onChanged} onClose={() => setSetting(null)} />
      )}
      {requesting && (
        <RequestDialog rules={due} commands={commands} onChanged={onChanged} onClose={() => setRequesting(false)} />
      )}
    </>
  );
}

function RequestDialog({
  rules,
  commands,
  onChanged,
  onClose,
}: {
  rules: readonly ShownRule[];
  commands: RetentionCommands;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const client = useClient();
  return (
    <NoteDialog
      title={m.retention_request()}
      text={m.retention_request_text({
        what: rules.map((rule) => `${rule.label[language]} (${formatNumber(rule.due, language)})`).join(', '),
      })}
      label={m.retention_reason()}
      hint={m.retention_reason_hint()}
      submitLabel={m.retention_request()}
      onClose={onClose}
      onSubmit={async (reason) => {
        const input = { classes: rules.map((rule) => rule.class), reason };
        const { data } = await client.mutation(commands.request, { input, key: keyFor(input) });
        if (data === undefined) return undefined;
        if (data.result.__typename !== 'ErasureRun') return data.result;
        onChanged();
        return null;
      }}
    />
  );
}
