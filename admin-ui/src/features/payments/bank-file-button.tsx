import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { downloadFrom } from '../../lib/download.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { IconDownload } from '../../ui/icons.ts';
import { Notice } from '../../ui/notice.tsx';
import { PaymentRefusalFragment } from './payment-refusal.ts';

const SendBatch = graphql(
  `
    mutation SendPaymentBatch($id: ID!, $key: ID!) {
      result: sendPaymentBatch(id: $id, idempotencyKey: $key) {
        __typename
        ... on SentPaymentBatch {
          url
          batch {
            id
            state
            number
          }
        }
        ...PaymentRefusalParts
      }
    }
  `,
  [PaymentRefusalFragment],
);

/** Fetches the file for the bank, which marks the batch as sent. It holds account numbers, and each time stands on the trail. */
export function BankFileButton({ batchId, onSent }: { batchId: string; onSent: () => void }) {
  const { language } = useLanguage();
  const [{ fetching }, send] = useMutation(SendBatch);
  const [problem, setProblem] = useState<string | null>(null);
  async function fetchFile(): Promise<void> {
    setProblem(null);
    // A new key each time: to fetch it again is another look at account numbers.
    const { data, error } = await send({ id: batchId, key: crypto.randomUUID() });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'ClaimPaymentRefused') return setProblem(result.message[language]);
    downloadFrom(result.url, `${result.batch.number}.csv`);
    onSent();
  }
  return (
    <>
      <Button leftSection={<IconDownload size={16} aria-hidden />} loading={fetching} onClick={() => void fetchFile()}>
        {m.batch_bank_file()}
      </Button>
      {problem !== null && (
        <Notice tone="bad" title={m.refused_title()} urgent>
          <p>{problem}</p>
        </Notice>
      )}
    </>
  );
}
