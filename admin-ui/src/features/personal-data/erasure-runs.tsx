import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import type { EnumOf, ResultOf } from '../../graphql/graphql.ts';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { words } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Tone } from '../../ui/status-badge.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { RetentionCommands } from './retention-owners.ts';
import type { ErasureRunFragment } from './retention-query.ts';
import type { ShownRule } from './retention-rules.tsx';

/** A run as the page reads it. */
export type Run = ResultOf<typeof ErasureRunFragment>;

const stateLabel = words<EnumOf<'ErasureState'>>({
  WAITING: m.erasure_waiting,
  RUNNING: m.erasure_running,
  DONE: m.erasure_done,
  CANCELLED: m.erasure_cancelled,
});

const stateTone = {
  WAITING: 'warning',
  RUNNING: 'info',
  DONE: 'good',
  CANCELLED: 'neutral',
} as const satisfies Record<EnumOf<'ErasureState'>, Tone>;

/** Runs that erase, newest first, and the second person's decision on the one that waits. */
export function ErasureRuns({
  label,
  runs,
  commands,
  labelOf,
  onChanged,
}: {
  label: string;
  runs: readonly Run[];
  commands: RetentionCommands;
  labelOf: (name: Run['parts'][number]['class']) => ShownRule | undefined;
  onChanged: () => void;
}) {
  const { language } = useLanguage();
  const mayManage = useMay('retention:manage');
  const [deciding, setDeciding] = useState<{ run: Run; approve: boolean } | null>(null);
  const what = (run: Run): string =>
    run.parts.map((part) => labelOf(part.class)?.label[language] ?? part.class).join(', ');
  return (
    <>
      <DataTable
        label={label}
        rows={runs}
        rowKey={(run) => run.id}
        columns={[
          {
            key: 'when',
            header: m.erasure_requested(),
            names: true,
            cell: (run) => (
              <>
                {formatDateTime(run.requestedAt, language)}
                <p className="muted">{run.requestedBy}</p>
              </>
            ),
          },
          {
            key: 'what',
            header: m.erasure_what(),
            cell: (run) => (
              <>
                {what(run)}
                <p className="muted">{run.reason}</p>
              </>
            ),
          },
          {
            key: 'state',
            header: m.erasure_state(),
            cell: (run) => (
              <>
                <StatusBadge tone={stateTone[run.state]}>{stateLabel(run.state)}</StatusBadge>
                {run.decidedBy !== null && <p className="muted">{run.decidedBy}</p>}
                {run.state === 'WAITING' && mayManage && (
                  <p className="no-print">
                    {run.approvable && (
                      <Button size="compact-sm" onClick={() => setDeciding({ run, approve: true })}>
                        {m.erasure_approve()}
                      </Button>
                    )}{' '}
                    <Button size="compact-sm" variant="default" onClick={() => setDeciding({ run, approve: false })}>
                      {m.erasure_cancel()}
                    </Button>
                  </p>
                )}
              </>
            ),
          },
          {
            key: 'erased',
            header: m.erasure_erased(),
            numeric: true,
            cell: (run) =>
              formatNumber(
                run.parts.reduce((sum, part) => sum + part.erased, 0),
                language,
              ),
          },
          {
            key: 'held',
            header: m.erasure_held_back(),
            numeric: true,
            wideOnly: true,
            cell: (run) =>
              formatNumber(
                run.parts.reduce((sum, part) => sum + part.heldBack, 0),
                language,
              ),
          },
        ]}
      />
      {deciding !== null && (
        <DecideDialog
          run={deciding.run}
          approve={deciding.approve}
          commands={commands}
          what={what(deciding.run)}
          onChanged={onChanged}
          onClose={() => setDeciding(null)}
        />
      )}
    </>
  );
}

function DecideDialog({
  run,
  approve,
  commands,
  what,
  onChanged,
  onClose,
}: {
  run: Run;
  approve: boolean;
  commands: RetentionCommands;
  what: string;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { language } = useLanguage();
  const client = useClient();
  const [sending, setSending] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);
  async function decide(): Promise<void> {
    setProblem(null);
    setSending(true);
    const { data } = await client.mutation(approve ? commands.approve : commands.cancel, { runId: run.id, key });
    setSending(false);
    if (data === undefined) return setProblem(m.submit_failed());
    if (data.result.__typename !== 'ErasureRun') return setProblem(data.result.message[language]);
    onChanged();
    onClose();
  }
  const title = approve ? m.erasure_approve() : m.erasure_cancel();
  return (
    <Dialog title={title} closeLabel={m.close()} onClose={onClose}>
      <p>
        <strong>{what}</strong>
      </p>
      <p>{approve ? m.erasure_approve_text() : m.erasure_cancel_text()}</p>
      {problem !== null && (
        <Notice tone="bad" title={m.refused_title()} urgent>
          <p>{problem}</p>
        </Notice>
      )}
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {m.cancel()}
        </Button>
        <Button {...(approve ? { color: 'red' } : {})} loading={sending} onClick={() => void decide()}>
          {title}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
