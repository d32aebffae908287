import { useEffect, useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

/** Shows personal values in full, once for each purpose. */
export const RevealParticipant = graphql(`
  mutation RevealParticipant($input: RevealParticipantInput!, $key: ID!) {
    revealParticipant(input: $input, idempotencyKey: $key) {
      __typename
      ... on RevealedParticipant {
        nik
        phone
        kpj
        heirs {
          position
          relation
          name
          phone
          bank
          accountNumber
        }
      }
      ... on ParticipantRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
  }
`);

/** Personal values in full. */
export type Revealed = Extract<
  ResultOf<typeof RevealParticipant>['revealParticipant'],
  { __typename: 'RevealedParticipant' }
>;

const SHOWN_FOR = 30;

/** Keeps revealed values for half a minute and no longer than somebody looks at the tab; they are nowhere else in the page. */
export function useRevealed() {
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(SHOWN_FOR);
  const hide = () => setRevealed(null);
  useEffect(() => {
    if (revealed === null) return;
    const until = Date.now() + SHOWN_FOR * 1_000;
    const timer = setInterval(() => {
      const left = Math.ceil((until - Date.now()) / 1_000);
      setSecondsLeft(left);
      if (left <= 0) setRevealed(null);
    }, 500);
    const look = () => document.visibilityState === 'hidden' && setRevealed(null);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [revealed]);
  function show(values: Revealed): void {
    setSecondsLeft(SHOWN_FOR);
    setRevealed(values);
  }
  return { revealed, secondsLeft, show, hide };
}
