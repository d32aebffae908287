import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { m } from '../paraglide/messages.js';
import type { CsvValue } from './csv.ts';
import { csvText } from './csv.ts';
import { downloadText } from './download.ts';
import { todayInJakarta } from './today.ts';

/** Saves a list as it is shown as a table for spreadsheets. `rows` is asked when the button is pressed. */
export function CsvButton({
  name,
  header,
  rows,
  disabled = false,
}: {
  /** Of the file, without day and ending. */
  name: string;
  header: readonly string[];
  rows: () => readonly (readonly CsvValue[])[];
  disabled?: boolean;
}) {
  function save(): void {
    downloadText(`${name}-${todayInJakarta()}.csv`, csvText(header, rows()), 'text/csv;charset=utf-8');
  }
  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={save} disabled={disabled}>
      {m.csv_export()}
    </Button>
  );
}
