import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { formatDateTime } from '../../lib/format.ts';
import { Forbidden, GraphFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { SearchField } from '../../lib/search-field.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AccountStatus } from './account-status.tsx';
import styles from './administration.module.css';
import { CreateClientDialog } from './create-client-dialog.tsx';
import { Holding } from './holding.tsx';
import { PartsNav } from './parts-nav.tsx';
import { RegisterState } from './register-state.tsx';

const ClientsQuery = graphql(`
  query AdministrationClients($after: String, $search: String) {
    administration {
      state
      issuer
      apiClients(first: 25, after: $after, search: $search) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            name
            status
            lastUsedAt
            institution {
              code
              name
            }
            regions {
              code
              name
            }
          }
        }
      }
    }
  }
`);

/** Partners' systems: found by name, registered, and when they were last here. */
export function ClientsPage() {
  const { language } = useLanguage();
  const mayRead = useMay('api-client:read');
  const mayManage = useMay('api-client:manage');
  const [search, setSearch] = useState('');
  const [creating, setCreating] = useState(false);
  const [position, setPosition] = useState<{ search: string; after: string | null }>({ search, after: null });
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: ClientsQuery,
    variables: { search: search === '' ? null : search, after: position.search === search ? position.after : null },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const register = data?.administration;
  const list = register?.apiClients;
  const rows = list?.edges.map(({ node }) => node) ?? [];
  return (
    <Page
      title={m.admin_clients()}
      status={m.admin_clients_lead()}
      actions={
        mayManage &&
        register?.state === 'HERE' && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
            {m.admin_client_create()}
          </Button>
        )
      }
    >
      <PartsNav />
      {!mayRead ? (
        <Forbidden permission="api-client:read" />
      ) : register == null ? (
        error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <Skeleton label={m.loading()} lines={8} />
        )
      ) : (
        <>
          <RegisterState register={register} retry={retry} />
          {register.state === 'HERE' && (
            <>
              <search className={`${styles.filters} no-print`}>
                <SearchField label={m.admin_client_search()} value={search} onChange={setSearch} />
              </search>
              <Section title={m.admin_clients()} flush>
                {list == null ? (
                  <p className="muted">{m.not_available()}</p>
                ) : rows.length === 0 ? (
                  <EmptyState title={m.no_results_title()}>{m.admin_clients_empty()}</EmptyState>
                ) : (
                  <>
                    <DataTable
                      label={m.admin_clients()}
                      rows={rows}
                      rowKey={({ id }) => id}
                      columns={[
                        {
                          key: 'name',
                          header: m.admin_name(),
                          names: true,
                          cell: (row) => (
                            <>
                              <Link to="/administrasi/$bagian/{-$id}" params={{ bagian: 'klien-api', id: row.id }}>
                                {row.name}
                              </Link>
                              <p className="muted">
                                <code>{row.id}</code>
                              </p>
                            </>
                          ),
                        },
                        {
                          key: 'holding',
                          header: m.admin_holding(),
                          wideOnly: true,
                          cell: (row) => <Holding institution={row.institution} regions={row.regions} />,
                        },
                        { key: 'state', header: m.state(), cell: (row) => <AccountStatus status={row.status} /> },
                        {
                          key: 'used',
                          header: m.admin_last_token(),
                          wideOnly: true,
                          cell: (row) =>
                            row.lastUsedAt === null ? (
                              <span className="muted">{m.admin_never()}</span>
                            ) : (
                              formatDateTime(row.lastUsedAt, language)
                            ),
                        },
                      ]}
                    />
                    <LoadMore
                      hasMore={list.pageInfo.hasNextPage}
                      loading={fetching || stale}
                      onMore={() => setPosition({ search, after: list.pageInfo.endCursor })}
                    />
                  </>
                )}
              </Section>
            </>
          )}
        </>
      )}
      {creating && <CreateClientDialog onClose={() => setCreating(false)} onDone={retry} />}
    </Page>
  );
}
