import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { API_SCOPE_SENTENCES, isApiScope } from '../../../../subgraphs/kit/src/values/api-scopes.ts';
import { graphql } from '../../graphql/graphql.ts';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
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
import { AccountStatus } from './account-status.tsx';
import styles from './administration.module.css';
import { ChangeClientDialog } from './change-client-dialog.tsx';
import { ReinstateApiClient, SuspendApiClient } from './client-commands.ts';
import { History } from './history.tsx';
import { Holding } from './holding.tsx';
import { RegisterState } from './register-state.tsx';
import { Secrets } from './secrets.tsx';
import { UsageSection } from './usage-section.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

const ClientQuery = graphql(`
  query AdministrationClient($id: ID!, $per: UsagePeriod!, $last: Int!) {
    administration {
      state
      issuer
      apiClient(id: $id) {
        id
        name
        status
        suspendedBecause
        scopes
        quota
        networks
        lastUsedAt
        createdAt
        confirmedAt
        version
        createdBy {
          name
        }
        institution {
          code
          name
        }
        regions {
          code
          name
        }
        secrets {
          id
          ending
          createdAt
          expiresAt
        }
        usage(per: $per, last: $last) {
          start
          requests
          cost
          refused
        }
        events {
          at
          action
          reason
          by {
            name
          }
        }
      }
    }
  }
`);

const route = getRouteApi('/shell/administrasi/$bagian/{-$id}');

/** One partner's system: what it may do, its secrets, what it uses, and what was done with it. */
export function ClientPage({ id }: { id: string }) {
  const { language } = useLanguage();
  const { per } = route.useSearch();
  const mayRead = useMay('api-client:read');
  const mayManage = useMay('api-client:manage');
  const keyFor = useIdempotencyKey();
  const [asked, setAsked] = useState<'CHANGE' | 'SUSPEND' | 'REINSTATE' | null>(null);
  const [, suspend] = useMutation(SuspendApiClient);
  const [, reinstate] = useMutation(ReinstateApiClient);
  const [{ data, error, fetching }, ask] = useQuery({
    query: ClientQuery,
    variables: { id, per: per === 'hari' ? 'DAY' : 'HOUR', last: per === 'hari' ? 30 : 48 },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const crumbs = [
    <Link key="list" to="/administrasi/$bagian/{-$id}" params={{ bagian: 'klien-api', id: undefined }}>
      {m.admin_clients()}
    </Link>,
  ];
  const register = data?.administration;
  const client = register?.apiClient;
  if (register == null || client == null) {
    return (
      <Page title={m.admin_client()} crumbs={crumbs}>
        {!mayRead ? (
          <Forbidden permission="api-client:read" />
        ) : fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : register != null && register.state !== 'HERE' ? (
          <RegisterState register={register} retry={retry} />
        ) : (
          <EmptyState title={m.admin_missing_title()}>{m.missing_text()}</EmptyState>
        )}
      </Page>
    );
  }
  const step = { id: client.id, version: client.version };
  const close = () => setAsked(null);
  return (
    <Page
      title={client.name}
      crumbs={crumbs}
      eyebrow={
        <>
          {m.admin_client()} <AccountStatus status={client.status} />
        </>
      }
      status={<code>{client.id}</code>}
      actions={
        mayManage && (
          <>
            <Button variant="default" onClick={() => setAsked('CHANGE')}>
              {m.admin_client_change()}
            </Button>
            {client.status === 'ACTIVE' ? (
              <Button variant="default" onClick={() => setAsked('SUSPEND')}>
                {m.admin_suspend()}
              </Button>
            ) : (
              <Button onClick={() => setAsked('REINSTATE')}>{m.admin_reinstate()}</Button>
            )}
          </>
        )
      }
    >
      {client.suspendedBecause !== null && (
        <Notice tone="warning" title={m.admin_status_suspended()}>
          <p>{client.suspendedBecause}</p>
        </Notice>
      )}
      <UsageSection points={client.usage} />
      <Section title={m.admin_holding()}>
        <Facts
          items={[
            { name: m.admin_where(), value: <Holding institution={client.institution} regions={client.regions} /> },
            {
              name: m.admin_scopes(),
              value: (
                <ul className={styles.codes}>
                  {client.scopes.map((scope) => (
                    <li key={scope} title={isApiScope(scope) ? API_SCOPE_SENTENCES[scope][language] : undefined}>
                      <code>{scope}</code>
                    </li>
                  ))}
                </ul>
              ),
            },
            {
              name: m.admin_quota(),
              value: client.quota === null ? m.admin_quota_default() : formatNumber(client.quota, language),
            },
            {
              name: m.admin_networks(),
              value:
                client.networks.length === 0 ? (
                  m.admin_networks_all()
                ) : (
                  <ul className={styles.codes}>
                    {client.networks.map((network) => (
                      <li key={network}>
                        <code>{network}</code>
                      </li>
                    ))}
                  </ul>
                ),
            },
            {
              name: m.admin_last_token(),
              value: client.lastUsedAt === null ? m.admin_never() : formatDateTime(client.lastUsedAt, language),
            },
            { name: m.admin_confirmed(), value: formatDateTime(client.confirmedAt, language) },
            {
              name: m.admin_created(),
              value: (
                <>
                  {formatDateTime(client.createdAt, language)}
                  {client.createdBy !== null && <p className="muted">{client.createdBy.name}</p>}
                </>
              ),
            },
          ]}
        />
      </Section>
      <Secrets client={client} reread={retry} />
      <History events={client.events} />
      {asked === 'CHANGE' && <ChangeClientDialog client={client} onClose={close} onDone={retry} />}
      {asked === 'SUSPEND' && (
        <ReasonDialog
          title={m.admin_suspend()}
          text={m.admin_client_suspend_text()}
          submitLabel={m.admin_suspend()}
          submit={async (reason) =>
            outcomeOf(await suspend({ ...step, reason, key: keyFor(['suspend', step, reason]) }))
          }
          onClose={close}
          onDone={retry}
        />
      )}
      {asked === 'REINSTATE' && (
        <ReasonDialog
          title={m.admin_reinstate()}
          text={m.admin_client_reinstate_text()}
          submitLabel={m.admin_reinstate()}
          submit={async (reason) =>
            outcomeOf(await reinstate({ ...step, reason, key: keyFor(['reinstate', step, reason]) }))
          }
          onClose={close}
          onDone={retry}
        />
      )}
    </Page>
  );
}
