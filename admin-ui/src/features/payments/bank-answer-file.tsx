import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { IconUpload } from '../../ui/icons.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './payments.module.css';
import { PaymentRefusalFragment } from './payment-refusal.ts';

/** What the files with the bank's answer read. */
export const BankAnswersFragment = graphql(`
  fragment BankAnswers on PaymentBatch {
    id
    bankAnswers {
      id
      fileName
      sha256
      at
      by
      paid
      returned
      unmatched {
        line
        problem
        message {
          id
          en
        }
        text
      }
    }
  }
`);

const TakeFile = graphql(
  `
    mutation TakeBankAnswerFile($input: BankAnswerFileInput!, $key: ID!) {
      result: takeBankAnswerFile(input: $input, idempotencyKey: $key) {
        __typename
        ... on PaymentBatch {
          id
          state
        }
        ...PaymentRefusalParts
      }
    }
  `,
  [PaymentRefusalFragment],
);

type File_ = ResultOf<typeof BankAnswersFragment>['bankAnswers'][number];
type Unmatched = File_['unmatched'][number];

/** More than any answer on a batch takes: the graph refuses beyond. */
const mostCharacters = 200_000;

/** Sends the bank's answer as its file: lines are matched by their reference, and what does not match is shown and changes nothing. */
export function SendBankAnswer({ batchId, onDone }: { batchId: string; onDone: () => void }) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const input = useRef<HTMLInputElement>(null);
  const [{ fetching }, take] = useMutation(TakeFile);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(file: File): Promise<void> {
    setProblem(null);
    const content = await file.text();
    if (content.length > mostCharacters) return setProblem(m.bank_answer_too_long());
    const about = { batchId, fileName: file.name, content };
    const { data, error } = await take({ input: about, key: keyFor(about) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'ClaimPaymentRefused') return setProblem(result.message[language]);
    onDone();
  }

  return (
    <div className="no-print">
      <Section title={m.bank_answer_file()} note={m.bank_answer_file_note()}>
        <div className={styles.file}>
          <p className="muted">{m.bank_answer_file_text()}</p>
          <pre className={styles.example}>{EXAMPLE}</pre>
          <input
            ref={input}
            type="file"
            className="visually-hidden"
            accept=".csv,.txt,text/csv"
            tabIndex={-1}
            aria-label={m.bank_answer_file_choose()}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file !== undefined) void send(file);
            }}
          />
          <Button
            variant="default"
            loading={fetching}
            leftSection={<IconUpload size={16} aria-hidden />}
            onClick={() => input.current?.click()}
          >
            {m.bank_answer_file_choose()}
          </Button>
          {problem !== null && (
            <Notice tone="bad" title={m.refused_title()} urgent>
              <p>{problem}</p>
            </Notice>
          )}
        </div>
      </Section>
    </div>
  );
}

const EXAMPLE = `reference,status,settled_on,amount,reason
B-2024-000003-0001,DIBAYAR,2024-12-05,20000000,
B-2024-000003-0002,KEMBALI,2024-12-05,12000000,Rekening ditutup`;

/** The files that were taken, newest first, each with the lines that were matched with nothing. */
export function BankAnswers({ batch }: { batch: FragmentOf<typeof BankAnswersFragment> }) {
  const { bankAnswers } = readFragment(BankAnswersFragment, batch);
  const { language } = useLanguage();
  const columns: Column<Unmatched>[] = [
    { key: 'line', header: m.bank_answer_line(), names: true, width: '5em', cell: ({ line }) => line },
    {
      key: 'message',
      header: m.bank_answer_why(),
      cell: ({ message, text }) => (
        <>
          {message[language]}
          <p>
            {text === null ? (
              <span className="muted">{m.bank_answer_text_hidden()}</span>
            ) : (
              <code className={styles.line}>{text}</code>
            )}
          </p>
        </>
      ),
    },
  ];
  return bankAnswers.map(({ id, fileName, sha256, at, by, paid, returned, unmatched }) => (
    <Section
      key={id}
      title={m.bank_answer_of({ file: fileName })}
      note={`${by}, ${formatDateTime(at, language)}`}
      flush={unmatched.length > 0}
    >
      <div className={unmatched.length > 0 ? styles.taken : undefined}>
        <p>
          <StatusBadge tone="good">{m.bank_answer_paid({ count: paid })}</StatusBadge>{' '}
          <StatusBadge tone={returned > 0 ? 'warning' : 'neutral'}>
            {m.bank_answer_returned({ count: returned })}
          </StatusBadge>{' '}
          <StatusBadge tone={unmatched.length > 0 ? 'bad' : 'neutral'}>
            {m.bank_answer_unmatched({ count: unmatched.length })}
          </StatusBadge>
        </p>
        <p className={styles.hash}>SHA-256 {sha256}</p>
        {unmatched.length > 0 && <p>{m.bank_answer_unmatched_text()}</p>}
      </div>
      {unmatched.length > 0 && (
        <DataTable
          label={m.bank_answer_unmatched_list({ file: fileName })}
          columns={columns}
          rows={unmatched}
          rowKey={({ line }) => String(line)}
        />
      )}
    </Section>
  ));
}
