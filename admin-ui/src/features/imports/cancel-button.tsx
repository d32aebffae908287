import { Button } from '@mantine/core';
import { STEPS_OF_STAGE } from '@payung/kit/values/roster-steps.ts';
import { useState } from 'react';
import { useMay } from '../../lib/session.ts';
import { formatNumber } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { RosterImport } from './import-query.ts';
import { useImportStep } from './use-import-step.ts';

/** Stops an import, after asking. Nothing where it cannot be stopped, or not by this session. */
export function CancelButton({ roster, onDone }: { roster: RosterImport; onDone: () => void }) {
  const [open, setOpen] = useState(false);
  const may = useMay('roster:import');
  const { take, working, problem } = useImportStep(roster.id, onDone);
  if (!may || !STEPS_OF_STAGE[roster.stage].includes('cancel')) return null;
  const enrolled = roster.counts?.enrolled ?? 0;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {m.roster_cancel()}
      </Button>
      {open && (
        <Dialog title={m.roster_cancel_title()} closeLabel={m.close()} onClose={() => setOpen(false)}>
          <p>
            {roster.stage === 'COMMITTING'
              ? m.roster_cancel_committing({ number: formatNumber(enrolled) })
              : m.roster_cancel_text()}
          </p>
          {problem !== null && (
            <Notice tone="bad" title={m.refused_title()} urgent>
              <p>{problem}</p>
            </Notice>
          )}
          <DialogFoot>
            <Button variant="default" onClick={() => setOpen(false)}>
              {m.roster_cancel_no()}
            </Button>
            <Button
              color="red.9"
              loading={working === 'cancel'}
              onClick={() => void take({ step: 'cancel' }).then((taken) => taken && setOpen(false))}
            >
              {m.roster_cancel()}
            </Button>
          </DialogFoot>
        </Dialog>
      )}
    </>
  );
}
