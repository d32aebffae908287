import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { formatNumber } from '../../lib/format.ts';
import { Forbidden, GraphFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { WebhooksQuery } from './queries.ts';
import { RegisterWebhookDialog } from './register-webhook-dialog.tsx';
import { WebhookDetail } from './webhook-detail.tsx';
import { WebhookStateBadge } from './webhook-state.tsx';
import { ownerLabel } from './webhook-words.ts';
import { owners } from './webhooks.search.ts';
import type { WebhookOwner } from './webhooks.search.ts';
import styles from './webhooks.module.css';

const route = getRouteApi('/shell/webhook');

/** Webhooks of every partner, part by part; or one of them. */
export function WebhooksPage() {
  const { bagian, id } = route.useSearch();
  return bagian !== undefined && id !== undefined ? <WebhookDetail key={id} owner={bagian} id={id} /> : <WebhookList />;
}

function WebhookList() {
  const { language } = useLanguage();
  const mayRead = useMay('webhook:read');
  const mayManage = useMay('webhook:manage');
  const [registering, setRegistering] = useState(false);
  const [{ data, error, fetching }, ask] = useQuery({ query: WebhooksQuery, pause: !mayRead });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const lists = {
    agreements: data?.agreementWebhooks,
    participants: data?.participantWebhooks,
    claims: data?.claimWebhooks,
  } as const satisfies Record<WebhookOwner, unknown>;
  const none = owners.every((owner) => lists[owner]?.edges.length === 0);
  return (
    <Page
      title={m.webhooks()}
      status={m.webhooks_lead()}
      actions={
        mayManage && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setRegistering(true)}>
            {m.webhook_register()}
          </Button>
        )
      }
    >
      {!mayRead ? (
        <Forbidden permission="webhook:read" />
      ) : data === undefined ? (
        error === undefined || fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : (
          <GraphFailure error={error} retry={retry} />
        )
      ) : (
        <>
          {error !== undefined && <GraphFailure error={error} retry={retry} />}
          {none ? (
            <EmptyState title={m.webhooks_empty()}>{m.webhooks_empty_text()}</EmptyState>
          ) : (
            owners.map((owner) => {
              const rows = lists[owner]?.edges.map(({ node }) => node);
              if (rows?.length === 0) return null;
              return (
                <Section key={owner} title={ownerLabel(owner)} flush={rows !== undefined}>
                  {rows === undefined ? (
                    <p className="muted">{m.not_available()}</p>
                  ) : (
                    <DataTable
                      label={ownerLabel(owner)}
                      rows={rows}
                      rowKey={(row) => row.id}
                      columns={[
                        {
                          key: 'name',
                          header: m.webhook_name(),
                          names: true,
                          cell: (row) => (
                            <>
                              <Link to="/webhook" search={{ bagian: owner, id: row.id }}>
                                {row.name}
                              </Link>
                              <p className="muted">
                                <code className={styles.code}>{row.url}</code>
                              </p>
                            </>
                          ),
                        },
                        {
                          key: 'client',
                          header: m.webhook_client(),
                          wideOnly: true,
                          cell: (row) => <code className={styles.code}>{row.clientId}</code>,
                        },
                        { key: 'state', header: m.state(), cell: (row) => <WebhookStateBadge state={row.state} /> },
                        {
                          key: 'waiting',
                          header: m.webhook_waiting(),
                          numeric: true,
                          cell: (row) => formatNumber(row.waiting, language),
                        },
                        {
                          key: 'failures',
                          header: m.webhook_failures(),
                          numeric: true,
                          wideOnly: true,
                          cell: (row) => formatNumber(row.failuresInARow, language),
                        },
                      ]}
                    />
                  )}
                </Section>
              );
            })
          )}
        </>
      )}
      {registering && <RegisterWebhookDialog onClose={() => setRegistering(false)} onDone={retry} />}
    </Page>
  );
}
