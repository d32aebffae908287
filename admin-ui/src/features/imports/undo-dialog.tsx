import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { RosterImport } from './import-query.ts';
import { useImportStep } from './use-import-step.ts';

/** Takes back everybody whom an import enrolled, with a reason. */
export function UndoDialog({
  roster,
  onClose,
  onMoved,
}: {
  roster: RosterImport;
  onClose: () => void;
  onMoved: () => void;
}) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { take, working, problem } = useImportStep(roster.id, onMoved);
  return (
    <Dialog title={m.roster_undo_title()} closeLabel={m.close()} onClose={onClose}>
      <p>{m.roster_undo_text({ number: formatNumber(roster.counts?.enrolled ?? 0) })}</p>
      <p className="muted">{m.roster_undo_stays()}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const isShort = reason.trim().length < 10;
          setMissing(isShort);
          if (!isShort) void take({ step: 'undo', reason: reason.trim() }).then((taken) => taken && onClose());
        }}
      >
        <Textarea
          label={m.agreement_reason()}
          description={m.roster_undo_reason_hint()}
          withAsterisk
          autosize
          minRows={3}
          maxLength={500}
          value={reason}
          error={missing ? m.roster_undo_reason_needed() : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
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
          <Button type="submit" color="red.9" loading={working === 'undo'}>
            {m.roster_undo()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
