import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { usePolling } from '../../lib/polling.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { EndBreakGlass } from './break-glass-commands.ts';
import { minutesUntil, withRole } from './break-glass-labels.ts';

const MineQuery = graphql(`
  query BreakGlassMine {
    breakGlasses(first: 20, keep: MINE_TO_DO) {
      edges {
        node {
          id
          number
          state
          endsAt
          mayEnd
          mayAcknowledge
          holder {
            name
            role
            isMe
          }
        }
      }
    }
  }
`);

/**
 * Stands above every page: while an access runs, to who holds it, with the time that is left; and to the second person from the moment it
 * was opened until they said that they have seen it. Asked for again every ten seconds while somebody looks.
 */
export function BreakGlassBar() {
  const [{ data }, ask] = useQuery({ query: MineQuery, requestPolicy: 'network-only' });
  const keyFor = useIdempotencyKey();
  const [{ fetching }, end] = useMutation(EndBreakGlass);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  usePolling(() => {
    ask({ requestPolicy: 'network-only' });
    return Promise.resolve(false);
  }, true);
  const wanting = data?.breakGlasses?.edges.map(({ node }) => node) ?? [];

  async function endNow(id: string): Promise<void> {
    await end({ id, key: keyFor({ id }) });
    ask({ requestPolicy: 'network-only' });
  }

  return wanting.map((glass) => {
    const link = (
      <Link to="/akses-darurat/$id" params={{ id: glass.id }}>
        {glass.number}
      </Link>
    );
    const endButton = glass.mayEnd && (
      <Button size="compact-sm" variant="default" loading={fetching} onClick={() => void endNow(glass.id)}>
        {m.break_glass_end_now()}
      </Button>
    );
    return (
      <div key={glass.id} className="no-print">
        {glass.holder.isMe ? (
          <Notice
            tone="warning"
            title={m.break_glass_bar_mine({ minutes: minutesUntil(glass.endsAt, now) })}
            action={endButton}
          >
            <p>
              {link} · {m.break_glass_bar_mine_text()}
            </p>
          </Notice>
        ) : (
          <Notice
            tone="warning"
            urgent={glass.mayAcknowledge}
            title={
              glass.state === 'RUNNING'
                ? m.break_glass_bar_told({ person: withRole(glass.holder), minutes: minutesUntil(glass.endsAt, now) })
                : m.break_glass_bar_unread({ person: withRole(glass.holder) })
            }
            action={endButton}
          >
            <p>
              {link} · {glass.mayAcknowledge ? m.break_glass_bar_told_text() : m.break_glass_bar_seen_text()}
            </p>
          </Notice>
        )}
      </div>
    );
  });
}
