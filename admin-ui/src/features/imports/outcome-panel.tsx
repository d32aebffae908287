import { Button } from '@mantine/core';
import { STEPS_OF_STAGE } from '@payung/kit/values/roster-steps.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import type { Tone } from '../../ui/status-badge.tsx';
import styles from './import-page.module.css';
import type { RosterImport } from './import-query.ts';
import { RejectedDownload } from './rejected-download.tsx';
import { UndoDialog } from './undo-dialog.tsx';
import { useImportStep } from './use-import-step.ts';

/** What came of an import, and what can still be done: take the rejected rows home, take everything back, begin anew. */
export function OutcomePanel({
  roster,
  onMoved,
  onMap,
}: {
  roster: RosterImport;
  onMoved: () => void;
  onMap: (() => void) | null;
}) {
  const { language } = useLanguage();
  const mayImport = useMay('roster:import');
  const [undoing, setUndoing] = useState(false);
  const { take, working, problem } = useImportStep(roster.id, onMoved);
  const { counts, stage, undoableUntil, failure } = roster;
  const rejected = counts?.rejected ?? 0;
  const mayTry = mayImport && stage === 'FAILED' && roster.columns.length > 0;
  const agreement = roster.agreement;
  return (
    <Notice tone={tones[stage] ?? 'info'} title={titleOf(roster)}>
      <div className={styles.stack}>
        {failure !== null && <p>{failure.message[language]}</p>}
        {stage === 'COMMITTED' && roster.committedAt !== null && (
          <p>{m.roster_outcome_at({ time: formatDateTime(roster.committedAt, language) })}</p>
        )}
        {rejected > 0 && stage !== 'FAILED' && <p>{m.roster_outcome_rejected({ number: formatNumber(rejected) })}</p>}
        {counts !== null && counts.supplemented > 0 && (
          <p>{m.roster_outcome_supplemented({ number: formatNumber(counts.supplemented) })}</p>
        )}
        {undoableUntil !== null && <p>{m.roster_undo_until({ time: formatDateTime(undoableUntil, language) })}</p>}
        {problem !== null && <p role="alert">{problem}</p>}
        <div className={`${styles.actions} no-print`}>
          {rejected > 0 && <RejectedDownload importId={roster.id} rejected={rejected} primary />}
          {mayTry && (
            <Button variant="default" loading={working === 'preview'} onClick={() => void take({ step: 'preview' })}>
              {m.roster_check_again()}
            </Button>
          )}
          {onMap !== null && (
            <Button variant="default" onClick={onMap}>
              {m.roster_change_columns()}
            </Button>
          )}
          {mayImport && STEPS_OF_STAGE[stage].includes('undo') && undoableUntil !== null && (
            <Button variant="default" onClick={() => setUndoing(true)}>
              {m.roster_undo()}
            </Button>
          )}
          {mayImport && agreement !== null && (
            <Link to="/impor/baru" search={{ perjanjian: agreement.id }}>
              {rejected > 0 ? m.roster_upload_corrected() : m.roster_new()}
            </Link>
          )}
        </div>
      </div>
      {undoing && <UndoDialog roster={roster} onClose={() => setUndoing(false)} onMoved={onMoved} />}
    </Notice>
  );
}

const tones: Partial<Record<RosterImport['stage'], Tone>> = {
  COMMITTED: 'good',
  FAILED: 'bad',
  CANCELLED: 'info',
  UNDONE: 'info',
};

function titleOf({ stage, counts }: RosterImport): string {
  const enrolled = counts?.enrolled ?? 0;
  const number = formatNumber(enrolled);
  if (stage === 'COMMITTED') return m.roster_outcome_committed({ number });
  if (stage === 'FAILED') return m.roster_outcome_failed();
  if (stage === 'UNDONE') return m.roster_outcome_undone({ number: formatNumber(counts?.undone ?? 0) });
  return enrolled > 0 ? m.roster_outcome_stopped({ number }) : m.roster_outcome_cancelled();
}
