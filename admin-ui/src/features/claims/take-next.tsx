import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { IconPlayerTrackNext } from '../../ui/icons.ts';
import { Notice } from '../../ui/notice.tsx';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';
import styles from './take-next.module.css';

const TakeNext = graphql(
  `
    mutation TakeNextClaim($key: ID!) {
      takeNextClaim(idempotencyKey: $key) {
        __typename
        ... on Claim {
          id
          version
        }
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimStepRefusalFragment],
);

/** Takes the most urgent claim that nobody has, and opens it. */
export function TakeNextButton() {
  const navigate = useNavigate();
  const { language } = useLanguage();
  const [{ fetching }, take] = useMutation(TakeNext);
  const [problem, setProblem] = useState<string | null>(null);
  async function next(): Promise<void> {
    setProblem(null);
    // A new key each time: to ask twice is to want two.
    const { data, error } = await take({ key: crypto.randomUUID() });
    const result = data?.takeNextClaim;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'ClaimStepRefused') return setProblem(result.message[language]);
    return navigate({ to: '/klaim/$id', params: { id: result.id } });
  }
  return (
    <>
      <Button
        leftSection={<IconPlayerTrackNext size={16} aria-hidden />}
        loading={fetching}
        onClick={() => void next()}
      >
        {m.queue_take_next()}
      </Button>
      {problem !== null && (
        <div className={styles.problem}>
          <Notice tone="info" title={m.queue_nothing_taken()} urgent>
            <p>{problem}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
