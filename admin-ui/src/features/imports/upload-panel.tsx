import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { formatBasisPoints } from '../../lib/format.ts';
import { durationWords } from '../../lib/job-progress.tsx';
import { useLanguage } from '../../lib/language.ts';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { CancelButton } from './cancel-button.tsx';
import { FileDrop } from './file-drop.tsx';
import type { RosterImport } from './import-query.ts';
import styles from './upload-panel.module.css';
import { formatBytes } from './roster-file.ts';
import { useUploadAddress } from './upload-address.ts';
import type { UploadState } from './uploads.ts';
import { dropUpload, isSameFile, pauseUpload, resumeUpload, startUpload, useUpload } from './uploads.ts';

/** The way of a file to the other side: how far it is, pause, and going on after a broken line or another day. */
export function UploadPanel({ roster, onMoved }: { roster: RosterImport; onMoved: () => void }) {
  const { subject } = useSession();
  const upload = useUpload(roster.id);
  const isDone = upload?.kind === 'done';
  const moved = useEffectEvent(onMoved);
  useEffect(() => {
    if (isDone) moved();
  }, [isDone]);
  const isMine = roster.openedBy === subject;
  return (
    <Section title={m.roster_upload_title()}>
      <div className={styles.stack}>
        {upload !== null ? (
          <Running upload={upload} />
        ) : isMine ? (
          <GoOn roster={roster} />
        ) : (
          <Notice tone="info" title={m.roster_upload_by_other()}>
            <p>{m.roster_upload_by_other_text()}</p>
          </Notice>
        )}
        <div className={styles.actions}>
          {upload !== null && (upload.kind === 'sending' || upload.kind === 'waiting') && (
            <Button variant="default" onClick={() => pauseUpload(roster.id)}>
              {m.roster_pause()}
            </Button>
          )}
          {upload !== null && (upload.kind === 'paused' || upload.kind === 'stopped') && (
            <Button onClick={() => resumeUpload(roster.id)}>{m.roster_resume()}</Button>
          )}
          <CancelButton
            roster={roster}
            onDone={() => {
              dropUpload(roster.id);
              onMoved();
            }}
          />
        </div>
      </div>
    </Section>
  );
}

const sentences = {
  sending: m.roster_upload_sending,
  paused: m.roster_upload_paused,
  waiting: m.roster_upload_waiting,
  stopped: m.roster_upload_stopped,
  done: m.roster_upload_done,
} as const satisfies Record<UploadState['kind'], () => string>;

function Running({ upload }: { upload: UploadState }) {
  const { language } = useLanguage();
  const { kind, sent, size, bytesPerSecond } = upload;
  const left = bytesPerSecond === null || bytesPerSecond === 0 ? null : (size - sent) / bytesPerSecond;
  return (
    <>
      <p role="status" className={kind === 'waiting' || kind === 'stopped' ? styles.broken : undefined}>
        {sentences[kind]()}
      </p>
      <progress className={styles.bar} max={size} value={sent} aria-label={m.roster_upload_progress()} />
      <p className={`${styles.words} numeric`}>
        <span>{formatBasisPoints(Math.floor((sent / size) * 100) * 100)}</span>
        <span>{m.roster_bytes_of({ sent: formatBytes(sent, language), size: formatBytes(size, language) })}</span>
        {left !== null && kind === 'sending' && <span>{m.job_time_left({ time: durationWords(left) })}</span>}
      </p>
    </>
  );
}

/** After a reload this browser has the file no more: it is chosen again, and only what is missing is sent. */
function GoOn({ roster }: { roster: RosterImport }) {
  const { language } = useLanguage();
  const addressOf = useUploadAddress();
  const [problem, setProblem] = useState<string | null>(null);
  const { name, size, received } = roster.file;
  return (
    <>
      <Notice tone="warning" title={m.roster_upload_interrupted()}>
        <p>
          {m.roster_upload_interrupted_text({
            name,
            sent: formatBytes(received, language),
            size: formatBytes(size, language),
          })}
        </p>
      </Notice>
      <FileDrop
        file={null}
        hint={m.roster_same_file()}
        problem={problem}
        onChoose={(file) => {
          if (!isSameFile(roster.id, file, roster.file)) return setProblem(m.roster_other_file({ name }));
          setProblem(null);
          startUpload(roster.id, file, addressOf(roster.id));
        }}
      />
    </>
  );
}
