import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { downloadText } from '../../lib/download.ts';
import { FormFoot } from '../../lib/form.tsx';
import { formatNumber } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './reference.module.css';

const ImportCountsMutation = graphql(`
  mutation ImportReferenceCounts($csv: String!, $key: ID!) {
    importReferenceCounts(csv: $csv, idempotencyKey: $key) {
      __typename
      ... on ReferenceCountImport {
        id
        rows
      }
      ... on ReferenceCountRefused {
        code
        field
        errorCount
        message {
          id
          en
        }
        errors {
          row
          column
          code
          message {
            id
            en
          }
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof ImportCountsMutation>['importReferenceCounts'];
type Refused = Extract<Answer, { __typename: 'ReferenceCountRefused' }>;

const header = 'region_code,election_code,unit,value,counted_on,source,confidence';

/** Longest text that one import may have, as the graph takes it. */
const longest = 1_000_000;

/** Records many counts at once from a CSV file or its text: all of them, or none and what is wrong with which row. */
export function ImportCounts({ election }: { election: string }) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, send] = useMutation(ImportCountsMutation);
  const [csv, setCsv] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [done, setDone] = useState<number | null>(null);

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setProblem(null);
    setRefused(null);
    setDone(null);
    if (file.size > longest) return setProblem(m.import_too_large());
    setCsv(await file.text());
  }

  async function submit(): Promise<void> {
    setProblem(null);
    setRefused(null);
    setDone(null);
    if (csv.trim() === '') return setProblem(m.import_empty());
    const { data, error } = await send({ csv, key: keyFor(csv) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    const result = data.importReferenceCounts;
    if (result.__typename === 'ReferenceCountImport') {
      setCsv('');
      return setDone(result.rows);
    }
    setRefused(result);
    setProblem(result.message[language]);
  }

  const columns: Column<Refused['errors'][number]>[] = [
    { key: 'row', header: m.import_row(), numeric: true, width: '80px', cell: ({ row }) => formatNumber(row) },
    { key: 'column', header: m.import_column(), cell: ({ column }) => column ?? '–' },
    { key: 'message', header: m.import_problem(), names: true, cell: ({ message }) => message[language] },
  ];

  return (
    <div className="no-print">
      <Section
        title={m.import_title()}
        note={m.import_note()}
        actions={
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              downloadText('jumlah-acuan.csv', `${header}\r\n${example(election)}\r\n`, 'text/csv;charset=utf-8')
            }
          >
            {m.import_template()}
          </Button>
        }
      >
        {done !== null && (
          <div role="status">
            <Notice tone="good" title={m.import_done({ count: done, number: formatNumber(done) })} />
          </div>
        )}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <label className={styles.file}>
            {m.import_file()}
            <input
              type="file"
              accept=".csv,text/csv,text/plain"
              onChange={(event) => {
                const input = event.currentTarget;
                // Emptied, so that the same file can be chosen again after it was mended.
                void read(input.files?.[0]).then(() => (input.value = ''));
              }}
            />
          </label>
          <Textarea
            className={styles.csv}
            label={m.import_text()}
            description={m.import_text_hint({ header })}
            rows={6}
            value={csv}
            spellCheck={false}
            onChange={(event) => setCsv(event.currentTarget.value)}
          />
          <FormFoot problem={problem} submitLabel={m.import_submit()} submitting={fetching} />
        </form>
        {refused !== null && refused.errors.length > 0 && (
          <div className={styles.errors}>
            <p>
              {m.import_errors({
                shown: formatNumber(refused.errors.length),
                all: formatNumber(refused.errorCount),
              })}
            </p>
            <DataTable
              label={m.import_errors_table()}
              columns={columns}
              rows={refused.errors}
              rowKey={({ row, column, code }) => `${row} ${column ?? ''} ${code}`}
            />
          </div>
        )}
      </Section>
    </div>
  );
}

function example(election: string): string {
  return `32.04,${election},POLLING_STATION,11081,2024-06-20,"Keputusan KPU, halaman 3",UNVERIFIED`;
}
