import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { ReplayWebhook } from './delivery-commands.ts';
import { only, outcomeOf } from './only-owner.ts';
import type { ShownDelivery, ShownWebhook } from './queries.ts';
import { DeliveryBadge } from './webhook-state.tsx';
import { deliveryLabel, kindLabel, problemText, typeLabel } from './webhook-words.ts';
import type { WebhookOwner } from './webhooks.search.ts';
import styles from './webhooks.module.css';

type State = EnumOf<'WebhookDeliveryState'>;

/** The last deliveries of a webhook with their attempts, and the way to send them again. */
export function WebhookDeliveries({
  owner,
  webhook,
  states,
  onStates,
  mayManage,
  reread,
}: {
  owner: WebhookOwner;
  webhook: ShownWebhook;
  states: readonly State[] | null;
  onStates: (states: readonly State[] | null) => void;
  mayManage: boolean;
  reread: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, replay] = useMutation(ReplayWebhook);
  const [told, setTold] = useState<{ tone: 'info' | 'bad'; text: string } | null>(null);
  const rows = webhook.deliveries.edges.map(({ node }) => node);

  async function repeat(which: { deliveryId: string } | { from: string }, unless: unknown): Promise<void> {
    const input = { webhookId: webhook.id, ...which };
    const outcome = outcomeOf(owner, await replay({ input, key: keyFor([input, unless]), ...only(owner) }));
    if (outcome === undefined) setTold({ tone: 'bad', text: m.submit_failed() });
    else if ('refused' in outcome) setTold({ tone: 'bad', text: outcome.refused.message[language] });
    else setTold({ tone: 'info', text: m.webhook_replayed({ count: outcome.made.deliveries }) });
    reread();
  }

  return (
    <Section
      title={m.webhook_deliveries()}
      note={webhook.deliveries.pageInfo.hasNextPage ? m.webhook_deliveries_newest() : undefined}
      flush={rows.length > 0}
      actions={
        <div className={styles.actions}>
          <Button size="compact-sm" variant="default" onClick={reread}>
            {m.webhook_refresh()}
          </Button>
          {mayManage && (
            <Button
              size="compact-sm"
              variant="default"
              loading={fetching}
              onClick={() => {
                const from = new Date(Date.now() - DAY_MS).toISOString();
                void repeat({ from }, from);
              }}
            >
              {m.webhook_replay_day()}
            </Button>
          )}
        </div>
      }
    >
      <div className={rows.length > 0 ? styles.above : undefined}>
        <Segmented
          label={m.state()}
          value={states?.[0] ?? 'ALL'}
          options={[
            { value: 'ALL', label: m.webhook_all_states() },
            ...(['WAITING', 'DELIVERED', 'FAILED'] as const).map((value) => ({ value, label: deliveryLabel(value) })),
          ]}
          onChange={(value) => onStates(value === 'ALL' ? null : [value])}
        />
        {told !== null && <Notice tone={told.tone} title={told.text} urgent />}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={m.webhook_deliveries_empty()} />
      ) : (
        <DataTable
          label={m.webhook_deliveries()}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'change', header: m.webhook_delivery(), names: true, cell: (row) => <Change delivery={row} /> },
            { key: 'state', header: m.state(), cell: ({ state }) => <DeliveryBadge state={state} /> },
            { key: 'attempts', header: m.webhook_attempts(), cell: (row) => <Attempts delivery={row} /> },
            {
              key: 'again',
              header: <span className="visually-hidden">{m.webhook_replay()}</span>,
              cell: (row) =>
                mayManage &&
                row.state !== 'WAITING' && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => void repeat({ deliveryId: row.id }, row.attempts.at(-1)?.number)}
                  >
                    {m.webhook_replay()}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}

const DAY_MS = 24 * 60 * 60 * 1_000;

function Change({ delivery: { type, kind, entityId, at } }: { delivery: ShownDelivery }) {
  const { language } = useLanguage();
  return (
    <>
      {type === null || kind === null ? m.webhook_delivery_test() : `${typeLabel(type)} ${kindLabel(kind)}`}
      <p className="muted">{formatDateTime(at, language)}</p>
      {entityId !== null && (
        <p className="muted">
          <code className={styles.code}>{entityId}</code>
        </p>
      )}
    </>
  );
}

function Attempts({ delivery: { attempts, nextAttemptAt } }: { delivery: ShownDelivery }) {
  const { language } = useLanguage();
  const last = attempts.at(-1);
  return (
    <>
      {last !== undefined && (
        <>
          {last.number}: {problemText(last) ?? last.status} · {m.webhook_ms({ ms: last.durationMs })}
        </>
      )}
      {nextAttemptAt !== null && (
        <p className="muted">
          {m.webhook_next_attempt()}: {formatDateTime(nextAttemptAt, language)}
        </p>
      )}
    </>
  );
}
