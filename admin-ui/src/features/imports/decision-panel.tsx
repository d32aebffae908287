import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../lib/format.ts';
import { useMay, useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { CancelButton } from './cancel-button.tsx';
import styles from './import-page.module.css';
import type { RosterImport } from './import-query.ts';
import { RejectedDownload } from './rejected-download.tsx';
import { useImportStep } from './use-import-step.ts';

/** The preview is there and nobody is enrolled yet: enrol, ask a second person, check again, or stop. */
export function DecisionPanel({
  roster,
  onMoved,
  onMap,
}: {
  roster: RosterImport;
  onMoved: () => void;
  onMap: (() => void) | null;
}) {
  const { subject } = useSession();
  const mayImport = useMay('roster:import');
  const mayApprove = useMay('roster:approve');
  const [asking, setAsking] = useState(false);
  const { take, working, problem } = useImportStep(roster.id, onMoved);
  const counts = roster.counts;
  if (counts === null) return null;
  const { ready, rejected, toSupplement } = counts;
  const isWaiting = roster.stage === 'AWAITING_APPROVAL';
  const needsSecond = ready + toSupplement > roster.approvalAbove;
  const isSecond = roster.openedBy !== subject && roster.committedBy !== subject;
  const number = formatNumber(ready);
  const blocked =
    roster.policy === 'REJECT_EVERYTHING' && rejected > 0
      ? m.roster_blocked_by_policy({ number: formatNumber(rejected) })
      : ready + toSupplement === 0
        ? m.roster_nothing_ready()
        : null;
  const verb = isWaiting
    ? m.roster_approve({ number })
    : needsSecond
      ? m.roster_submit({ number })
      : ready === 0 && toSupplement > 0
        ? m.roster_commit_supplement({ number: formatNumber(toSupplement) })
        : m.roster_commit({ number });
  const step = isWaiting ? 'approve' : 'commit';
  const mayDecide = isWaiting ? mayApprove && isSecond : mayImport;

  return (
    <Section title={isWaiting ? m.roster_approval_title() : m.roster_decision_title()}>
      <div className={styles.stack}>
        <p>{sentenceOf()}</p>
        {blocked !== null && !isWaiting && (
          <Notice tone="warning" title={blocked}>
            <p>{m.roster_blocked_way_out()}</p>
          </Notice>
        )}
        {problem !== null && !asking && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <div className={styles.actions}>
          {mayDecide && blocked === null && <Button onClick={() => setAsking(true)}>{verb}</Button>}
          {rejected > 0 && <RejectedDownload importId={roster.id} rejected={rejected} />}
          {mayImport && (
            <Button variant="default" loading={working === 'preview'} onClick={() => void take({ step: 'preview' })}>
              {m.roster_check_again()}
            </Button>
          )}
          {onMap !== null && !isWaiting && (
            <Button variant="default" onClick={onMap}>
              {m.roster_change_columns()}
            </Button>
          )}
          <CancelButton roster={roster} onDone={onMoved} />
        </div>
      </div>
      {asking && (
        <Dialog title={verb} closeLabel={m.close()} onClose={() => setAsking(false)}>
          <p>
            <strong>{roster.agreement?.title ?? m.not_available()}</strong>
          </p>
          <ul>
            <li>{m.roster_confirm_ready({ number })}</li>
            {rejected > 0 && <li>{m.roster_confirm_rejected({ number: formatNumber(rejected) })}</li>}
            {counts.alreadyEnrolled > 0 && (
              <li>{m.roster_confirm_already({ number: formatNumber(counts.alreadyEnrolled) })}</li>
            )}
            {toSupplement > 0 && <li>{m.roster_confirm_supplement({ number: formatNumber(toSupplement) })}</li>}
            {counts.warned > 0 && <li>{m.roster_confirm_warned({ number: formatNumber(counts.warned) })}</li>}
          </ul>
          <p className="muted">
            {!isWaiting && needsSecond
              ? m.roster_confirm_second({ number: formatNumber(roster.approvalAbove) })
              : m.roster_confirm_undo()}
          </p>
          {problem !== null && (
            <Notice tone="bad" title={m.refused_title()} urgent>
              <p>{problem}</p>
            </Notice>
          )}
          <DialogFoot>
            <Button variant="default" onClick={() => setAsking(false)}>
              {m.cancel()}
            </Button>
            <Button
              loading={working === step}
              onClick={() => void take({ step }).then((taken) => taken && setAsking(false))}
            >
              {verb}
            </Button>
          </DialogFoot>
        </Dialog>
      )}
    </Section>
  );

  function sentenceOf(): string {
    if (!isWaiting) return m.roster_decision_text();
    if (!isSecond) return m.roster_approval_wait();
    return mayApprove ? m.roster_approval_text({ number }) : m.roster_approval_other();
  }
}
