import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { IconFileSpreadsheet, IconUpload } from '../../ui/icons.ts';
import styles from './file-drop.module.css';
import type { RosterFileProblem } from './roster-file.ts';
import { formatBytes } from './roster-file.ts';

/** What is wrong with a file, and the way out. */
export const fileProblemLabel = {
  empty: m.roster_file_empty,
  'too-large': m.roster_file_too_large,
  'old-workbook': m.roster_file_old_workbook,
  'not-a-table': m.roster_file_not_a_table,
} as const satisfies Record<RosterFileProblem, () => string>;

/** Takes one file, dropped or chosen. */
export function FileDrop({
  file,
  onChoose,
  problem,
  hint,
  disabled = false,
}: {
  file: File | null;
  onChoose: (file: File) => void;
  problem: string | null;
  hint: string;
  disabled?: boolean;
}) {
  const { language } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const id = useId();
  return (
    <div
      className={styles.drop}
      data-over={over || undefined}
      data-wrong={problem !== null || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        if (!disabled) setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [dropped] = event.dataTransfer.files;
        if (dropped !== undefined && !disabled) onChoose(dropped);
      }}
    >
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        tabIndex={-1}
        disabled={disabled}
        aria-label={m.roster_choose_file()}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
      {file === null ? (
        <p>{m.roster_drop()}</p>
      ) : (
        <p className={styles.name}>
          <IconFileSpreadsheet size={18} aria-hidden /> {file.name}{' '}
          <span className="muted">{formatBytes(file.size, language)}</span>
        </p>
      )}
      <Button
        variant="default"
        leftSection={<IconUpload size={16} aria-hidden />}
        disabled={disabled}
        aria-describedby={id}
        data-path="file"
        onClick={() => input.current?.click()}
      >
        {file === null ? m.roster_choose_file() : m.roster_choose_other()}
      </Button>
      <p id={id} className="muted">
        {hint}
      </p>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
