import { Button, NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { Forbidden, GraphFailure } from '../../lib/graph-failure.tsx';
import { roleLabel } from '../../lib/labels.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { SearchField } from '../../lib/search-field.tsx';
import { oneOf } from '../../lib/search-text.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AccessMatrix, MatrixFragment } from './access-matrix.tsx';
import { AccountRowFragment, AccountsTable } from './accounts-table.tsx';
import styles from './administration.module.css';
import { accountStatuses, personRoles } from './administration.search.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { PartsNav } from './parts-nav.tsx';
import { RegisterState } from './register-state.tsx';
import { accountStatusLabel } from './words.ts';

const PeopleQuery = graphql(
  `
    query AdministrationPeople($after: String, $filter: UserAccountFilter!) {
      administration {
        state
        issuer
        grantableRoles
        accessMatrix {
          ...MatrixCell
        }
        accounts(first: 25, after: $after, filter: $filter) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              ...AccountRow
            }
          }
        }
      }
    }
  `,
  [AccountRowFragment, MatrixFragment],
);

const route = getRouteApi('/shell/administrasi/$bagian/{-$id}');

/** The people who may use Payung: found by name, invited, and counted by role and level. */
export function PeoplePage() {
  const { keadaan, peran, tampilan } = route.useSearch();
  const navigate = route.useNavigate();
  // A name does not go into the URL: it is kept here.
  const [search, setSearch] = useState('');
  const [inviting, setInviting] = useState(false);
  const mayRead = useMay('account:read');
  const filter = {
    search: search === '' ? null : search,
    statuses: keadaan === undefined ? null : [keadaan],
    roles: peran === undefined ? null : [peran],
  };
  const conditions = JSON.stringify(filter);
  const [position, setPosition] = useState<{ conditions: string; after: string | null }>({ conditions, after: null });
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: PeopleQuery,
    variables: { filter, after: position.conditions === conditions ? position.after : null },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const register = data?.administration;
  const list = register?.accounts;
  const rows = list?.edges.map(({ node }) => node) ?? [];
  return (
    <Page
      title={m.admin_people()}
      status={m.admin_people_lead()}
      actions={
        register != null &&
        register.state === 'HERE' &&
        register.grantableRoles.length > 0 && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setInviting(true)}>
            {m.admin_invite()}
          </Button>
        )
      }
    >
      <PartsNav />
      {!mayRead ? (
        <Forbidden permission="account:read" />
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
                <Segmented
                  label={m.admin_view()}
                  value={tampilan ?? 'daftar'}
                  options={[
                    { value: 'daftar', label: m.admin_view_list() },
                    { value: 'matriks', label: m.admin_view_matrix() },
                  ]}
                  onChange={(value) =>
                    void navigate({
                      search: (previous) => ({ ...previous, tampilan: oneOf(value, ['matriks']) }),
                      resetScroll: false,
                    })
                  }
                />
                {tampilan === undefined && (
                  <>
                    <SearchField label={m.admin_search()} value={search} onChange={setSearch} />
                    <NativeSelect
                      label={m.state()}
                      value={keadaan ?? ''}
                      data={[
                        { value: '', label: m.admin_all() },
                        ...accountStatuses.map((status) => ({ value: status, label: accountStatusLabel(status) })),
                      ]}
                      onChange={(event) => {
                        const value = oneOf(event.currentTarget.value, accountStatuses);
                        void navigate({ search: (previous) => ({ ...previous, keadaan: value }), resetScroll: false });
                      }}
                    />
                    <NativeSelect
                      label={m.admin_role()}
                      value={peran ?? ''}
                      data={[
                        { value: '', label: m.admin_all() },
                        ...personRoles.map((role) => ({ value: role, label: roleLabel(role) })),
                      ]}
                      onChange={(event) => {
                        const value = oneOf(event.currentTarget.value, personRoles);
                        void navigate({ search: (previous) => ({ ...previous, peran: value }), resetScroll: false });
                      }}
                    />
                  </>
                )}
              </search>
              {tampilan === 'matriks' ? (
                <AccessMatrix cells={register.accessMatrix} />
              ) : list == null ? (
                <p className="muted">{m.not_available()}</p>
              ) : (
                <Section title={m.admin_people_list()} flush>
                  {rows.length === 0 ? (
                    <EmptyState title={m.no_results_title()}>{m.no_results_text()}</EmptyState>
                  ) : (
                    <>
                      <AccountsTable accounts={rows} />
                      <LoadMore
                        hasMore={list.pageInfo.hasNextPage}
                        loading={fetching || stale}
                        onMore={() => setPosition({ conditions, after: list.pageInfo.endCursor })}
                      />
                    </>
                  )}
                </Section>
              )}
            </>
          )}
        </>
      )}
      {inviting && register != null && (
        <InviteDialog roles={register.grantableRoles} onClose={() => setInviting(false)} onDone={retry} />
      )}
    </Page>
  );
}
