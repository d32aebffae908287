import { JobProgress } from '../../lib/job-progress.tsx';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { CancelButton } from './cancel-button.tsx';
import styles from './import-page.module.css';
import type { RosterImport } from './import-query.ts';

/** What is being done with an import now, and how far it is. It goes on whether anybody looks or not. */
export function WorkPanel({ roster, onMoved }: { roster: RosterImport; onMoved: () => void }) {
  const { awaiting } = roster;
  const title = (titles[roster.stage] ?? m.roster_work)();
  if (awaiting === 'AGREEMENT_OWNER' || awaiting === 'CLAIMS_OWNER') {
    return (
      <Notice
        tone="warning"
        title={awaiting === 'AGREEMENT_OWNER' ? m.roster_waits_agreements() : m.roster_waits_claims()}
        action={<CancelButton roster={roster} onDone={onMoved} />}
      >
        <p>{m.roster_waits_text()}</p>
      </Notice>
    );
  }
  return (
    <Section title={title} note={m.roster_work_note()}>
      <div className={styles.stack}>
        <JobProgress label={title} progress={roster.progress} />
        <div className={styles.actions}>
          <CancelButton roster={roster} onDone={onMoved} />
        </div>
      </div>
    </Section>
  );
}

const titles: Partial<Record<RosterImport['stage'], () => string>> = {
  RECEIVED: m.roster_work_reading,
  PARSED: m.roster_work_comparing,
  VALIDATED: m.roster_work_comparing,
  MATCHED: m.roster_work_comparing,
  COMMITTING: m.roster_work_committing,
  UNDOING: m.roster_work_undoing,
};
