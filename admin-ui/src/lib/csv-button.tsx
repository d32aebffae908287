import { Button } from '@mantine/core';
import { useState } from 'react';
import { m } from '../paraglide/messages.js';
import { IconDownload } from '../ui/icons.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './csv-button.module.css';
import type { CsvFile } from './csv.ts';
import { downloadText } from './download.ts';

/**
 * Saves a table for spreadsheets: the whole of the filtered list, not only the rows on the screen. `make` is asked when
 * the button is pressed; it answers null when a part of the list could not be read, so that nobody gets half a list.
 */
export function CsvButton({
  make,
  disabled = false,
}: {
  make: () => Promise<CsvFile | { problem: string } | null>;
  disabled?: boolean;
}) {
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function save(): Promise<void> {
    setWorking(true);
    setProblem(null);
    const made = await make();
    setWorking(false);
    if (made === null) return setProblem(m.export_failed());
    if ('problem' in made) return setProblem(made.problem);
    downloadText(made.fileName, made.content, 'text/csv;charset=utf-8');
  }

  return (
    <>
      <Button
        variant="default"
        loading={working}
        disabled={disabled}
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void save()}
      >
        {m.csv_export()}
      </Button>
      {problem !== null && (
        <div className={styles.problem}>
          <Notice tone="bad" title={m.export_failed_title()} urgent>
            <p>{problem}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
