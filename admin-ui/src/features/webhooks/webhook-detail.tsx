import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { formatDateTime, formatList, formatNumber } from '../../lib/format.ts';
import { Forbidden, GraphFailure } from '../../lib/graph-failure.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { RotateWebhookSecret, SetWebhookState } from './commands.ts';
import { TestWebhook } from './delivery-commands.ts';
import { only, outcomeOf } from './only-owner.ts';
import { WebhookQuery } from './queries.ts';
import type { ShownWebhook } from './queries.ts';
import { WebhookDeliveries } from './webhook-deliveries.tsx';
import { WebhookSecret } from './webhook-secret.tsx';
import { WebhookStateBadge } from './webhook-state.tsx';
import { kindLabel, ownerLabel, typeLabel } from './webhook-words.ts';
import type { WebhookOwner } from './webhooks.search.ts';
import styles from './webhooks.module.css';

type Asked = 'ACTIVE' | 'PAUSED' | 'REMOVED' | 'ROTATE' | 'TEST';

/** One webhook: what it tells, with which rights, and how its deliveries went. */
export function WebhookDetail({ owner, id }: { owner: WebhookOwner; id: string }) {
  const mayRead = useMay('webhook:read');
  const mayManage = useMay('webhook:manage');
  const [states, setStates] = useState<readonly EnumOf<'WebhookDeliveryState'>[] | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [sent, setSent] = useState(false);
  const [{ data, error, fetching }, ask] = useQuery({
    query: WebhookQuery,
    variables: { id, states: states === null ? null : [...states], ...only(owner) },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const crumbs = [
    <Link key="list" to="/webhook">
      {m.webhooks()}
    </Link>,
  ];
  const webhook = data?.[owner];
  if (webhook == null) {
    return (
      <Page title={m.webhooks()} crumbs={crumbs}>
        {!mayRead ? (
          <Forbidden permission="webhook:read" />
        ) : fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <EmptyState title={m.webhook_missing()}>{m.missing_text()}</EmptyState>
        )}
      </Page>
    );
  }
  return (
    <Page
      title={webhook.name}
      crumbs={crumbs}
      eyebrow={
        <>
          {ownerLabel(owner)} <WebhookStateBadge state={webhook.state} />
        </>
      }
      status={<code className={styles.code}>{webhook.url}</code>}
      actions={mayManage && <Actions state={webhook.state} onAsk={setAsked} />}
    >
      <Warnings webhook={webhook} />
      {sent && <Notice tone="info" title={m.webhook_test_sent()} urgent />}
      <WebhookFacts webhook={webhook} />
      <WebhookDeliveries
        owner={owner}
        webhook={webhook}
        states={states}
        onStates={setStates}
        mayManage={mayManage}
        reread={retry}
      />
      {asked !== null && (
        <AskedDialog
          owner={owner}
          id={webhook.id}
          asked={asked}
          onClose={() => setAsked(null)}
          onDone={() => {
            setSent(asked === 'TEST');
            retry();
          }}
        />
      )}
    </Page>
  );
}

function Actions({ state, onAsk }: { state: EnumOf<'WebhookState'>; onAsk: (asked: Asked) => void }) {
  return (
    <>
      <Button variant="default" onClick={() => onAsk('TEST')}>
        {m.webhook_test()}
      </Button>
      <Button variant="default" onClick={() => onAsk('ROTATE')}>
        {m.webhook_rotate()}
      </Button>
      {state === 'PAUSED' ? (
        <Button onClick={() => onAsk('ACTIVE')}>{m.webhook_resume()}</Button>
      ) : (
        <Button variant="default" onClick={() => onAsk('PAUSED')}>
          {m.webhook_pause()}
        </Button>
      )}
      <Button variant="default" onClick={() => onAsk('REMOVED')}>
        {m.webhook_remove()}
      </Button>
    </>
  );
}

function Warnings({ webhook: { pauseReason, pausedAt } }: { webhook: ShownWebhook }) {
  const { language } = useLanguage();
  if (pauseReason === null) return null;
  return (
    <Notice tone="warning" title={m.webhook_paused()}>
      <p>{pauseReason[language]}</p>
      {pausedAt !== null && <p className="muted">{formatDateTime(pausedAt, language)}</p>}
    </Notice>
  );
}

function WebhookFacts({ webhook }: { webhook: ShownWebhook }) {
  const { language } = useLanguage();
  const scope = [webhook.institutionCode, ...webhook.regionCodes].filter((code) => code !== null);
  return (
    <Section title={m.webhook_settings()}>
      <Facts
        items={[
          { name: m.webhook_client(), value: <code className={styles.code}>{webhook.clientId}</code> },
          { name: m.webhook_scope(), value: <code className={styles.code}>{scope.join(', ')}</code> },
          {
            name: m.webhook_rights_until(),
            value: (
              <>
                {formatDateTime(webhook.rightsUntil, language)}
                <p className="muted">{m.webhook_rights_note()}</p>
              </>
            ),
          },
          { name: m.webhook_types(), value: formatList(webhook.types.map(typeLabel), language) },
          { name: m.webhook_kinds(), value: formatList(webhook.kinds.map(kindLabel), language) },
          {
            name: m.webhook_query(),
            value: webhook.query === null ? m.webhook_no_query() : <pre className={styles.query}>{webhook.query}</pre>,
          },
          { name: m.webhook_failures(), value: formatNumber(webhook.failuresInARow, language) },
          ...(webhook.oldSecretUntil === null
            ? []
            : [{ name: m.webhook_old_secret_until(), value: formatDateTime(webhook.oldSecretUntil, language) }]),
          { name: m.webhook_created(), value: formatDateTime(webhook.createdAt, language) },
        ]}
      />
    </Section>
  );
}

function AskedDialog({
  owner,
  id,
  asked,
  onClose,
  onDone,
}: {
  owner: WebhookOwner;
  id: string;
  asked: Asked;
  onClose: () => void;
  onDone: () => void;
}) {
  const keyFor = useIdempotencyKey();
  const [, rotate] = useMutation(RotateWebhookSecret);
  const [, set] = useMutation(SetWebhookState);
  const [, test] = useMutation(TestWebhook);
  const [opened] = useState(() => crypto.randomUUID());
  const variables = { id, key: keyFor([opened, asked, id]), ...only(owner) };
  const shared = { fields: {}, onClose, onDone, children: () => <p>{TEXTS[asked]()}</p> };
  if (asked === 'ROTATE') {
    return (
      <CommandDialog
        title={m.webhook_rotate()}
        submitLabel={m.webhook_rotate()}
        submit={async () => outcomeOf(owner, await rotate(variables))}
        shown={({ secret }) => <WebhookSecret text={secret} />}
        doneLabel={m.webhook_noted()}
        {...shared}
      />
    );
  }
  if (asked === 'TEST') {
    return (
      <CommandDialog
        title={m.webhook_test()}
        submitLabel={m.webhook_test()}
        submit={async () => outcomeOf(owner, await test(variables))}
        {...shared}
      />
    );
  }
  return (
    <CommandDialog
      title={TITLES[asked]()}
      submitLabel={TITLES[asked]()}
      submit={async () => outcomeOf(owner, await set({ ...variables, state: asked }))}
      {...shared}
    />
  );
}

const TITLES = { ACTIVE: m.webhook_resume, PAUSED: m.webhook_pause, REMOVED: m.webhook_remove } as const;

const TEXTS: Readonly<Record<Asked, () => string>> = {
  ACTIVE: m.webhook_resume_text,
  PAUSED: m.webhook_pause_text,
  REMOVED: m.webhook_remove_text,
  ROTATE: m.webhook_rotate_text,
  TEST: m.webhook_test_text,
};
