import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { IconRefresh } from '../../ui/icons.ts';
import { Notice } from '../../ui/notice.tsx';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';

const Reevaluate = graphql(
  `
    mutation ReevaluateCover($input: ClaimStepInput!, $key: ID!) {
      result: reevaluateCover(input: $input, idempotencyKey: $key) {
        __typename
        ... on CoverReevaluation {
          claim {
            id
            version
          }
          after {
            asKnownAt
          }
          differences {
            what
            before
            after
          }
        }
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimStepRefusalFragment],
);

type Evaluated = Extract<ResultOf<typeof Reevaluate>['result'], { __typename: 'CoverReevaluation' }>;

/** Asks the owners again whether cover held, and shows what differs from what they said before. */
export function ReevaluateCover({ claim, onDone }: { claim: { id: string; version: number }; onDone: () => void }) {
  const mayAsk = useMay('claim:reevaluate');
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, ask] = useMutation(Reevaluate);
  const [problem, setProblem] = useState<string | null>(null);
  const [found, setFound] = useState<Evaluated | null>(null);
  if (!mayAsk) return null;

  async function evaluate(): Promise<void> {
    setProblem(null);
    setFound(null);
    const input = { claimId: claim.id, expectedVersion: claim.version };
    const { data, error } = await ask({ input, key: keyFor(input) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'ClaimStepRefused') return setProblem(result.message[language]);
    setFound(result);
    onDone();
  }

  return (
    <div className="no-print">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconRefresh size={14} aria-hidden />}
        loading={fetching}
        onClick={() => void evaluate()}
      >
        {m.cover_ask_again()}
      </Button>
      <div aria-live="polite">
        {found !== null && (
          <Notice
            tone={found.differences.length === 0 ? 'good' : 'warning'}
            title={
              found.differences.length === 0
                ? m.cover_same({ time: formatDateTime(found.after.asKnownAt, language) })
                : m.cover_differs({ count: found.differences.length })
            }
          >
            {found.differences.length > 0 && (
              <ul>
                {found.differences.map(({ what, before, after }) => (
                  <li key={what}>
                    {what}: <del>{before ?? '–'}</del> <ins>{after ?? '–'}</ins>
                  </li>
                ))}
              </ul>
            )}
          </Notice>
        )}
      </div>
      {problem !== null && (
        <Notice tone="bad" title={m.refused_title()} urgent>
          <p>{problem}</p>
        </Notice>
      )}
    </div>
  );
}
