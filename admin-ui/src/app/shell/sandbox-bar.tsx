import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import styles from './sandbox-bar.module.css';

const SetSandboxDate = graphql(`
  mutation SetSandboxDate($date: Date, $key: ID!) {
    setSandboxDate(date: $date, idempotencyKey: $key) {
      __typename
      ... on Clock {
        setTo
      }
      ... on SandboxDateRefused {
        code
        message {
          id
          en
        }
      }
    }
  }
`);

/** Says that this is a sandbox and which day it is in it, and lets whoever may set another. */
export function SandboxBar({ today, setTo, maySet }: { today: string; setTo: string | null; maySet: boolean }) {
  const { language } = useLanguage();
  const [day, setDay] = useState(today);
  const [refused, setRefused] = useState<string | null>(null);
  const [{ fetching }, send] = useMutation(SetSandboxDate);
  const keyOf = useIdempotencyKey();

  async function set(date: string | null): Promise<void> {
    const { data, error } = await send({ date, key: keyOf({ date }) });
    const answer = data?.setSandboxDate;
    // Every figure on the page goes by the day: all of it is asked for anew.
    if (answer?.__typename === 'Clock') window.location.reload();
    else setRefused(answer?.message[language] ?? error?.message ?? m.page_unavailable());
  }

  return (
    <form
      className={`${styles.bar} no-print`}
      aria-label={m.sandbox()}
      onSubmit={(event) => {
        event.preventDefault();
        void set(day);
      }}
    >
      <strong>{m.sandbox()}</strong>
      <span>{m.sandbox_text()}</span>
      <label className={styles.day}>
        {m.sandbox_today()}
        <input
          type="date"
          value={day}
          min="2000-01-01"
          max="2100-12-31"
          required
          disabled={!maySet}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      </label>
      {maySet && (
        <>
          <Button type="submit" size="compact-sm" loading={fetching} disabled={day === today && setTo !== null}>
            {m.sandbox_set()}
          </Button>
          {setTo !== null && (
            <Button type="button" size="compact-sm" variant="default" onClick={() => void set(null)}>
              {m.sandbox_calendar()}
            </Button>
          )}
        </>
      )}
      {refused !== null && (
        <span className={styles.refused} role="alert">
          {refused}
        </span>
      )}
    </form>
  );
}
