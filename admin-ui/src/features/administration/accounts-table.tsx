import { Link } from '@tanstack/react-router';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDateTime } from '../../lib/format.ts';
import { roleLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { AccountStatus } from './account-status.tsx';
import { Holding } from './holding.tsx';

/** What a row of the list of people reads. */
export const AccountRowFragment = graphql(`
  fragment AccountRow on UserAccount {
    id
    name
    login
    role
    status
    demonstration
    lastSignedInAt
    institution {
      code
      name
    }
    regions {
      code
      name
    }
  }
`);

type Row = ResultOf<typeof AccountRowFragment>;

/** People as rows: who, as what, where, and when they were last here. */
export function AccountsTable({ accounts }: { accounts: readonly FragmentOf<typeof AccountRowFragment>[] }) {
  const { language } = useLanguage();
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: m.admin_name(),
      names: true,
      cell: (row) => (
        <>
          <Link to="/administrasi/$bagian/{-$id}" params={{ bagian: 'pengguna', id: row.id }}>
            {row.name}
          </Link>{' '}
          {row.demonstration && <ExampleBadge />}
          <p className="muted">{row.login}</p>
        </>
      ),
    },
    { key: 'state', header: m.state(), cell: ({ status }) => <AccountStatus status={status} /> },
    { key: 'role', header: m.admin_role(), cell: ({ role }) => roleLabel(role) },
    {
      key: 'holding',
      header: m.admin_holding(),
      wideOnly: true,
      cell: ({ institution, regions }) => <Holding institution={institution} regions={regions} />,
    },
    {
      key: 'seen',
      header: m.admin_last_sign_in(),
      wideOnly: true,
      cell: ({ lastSignedInAt }) =>
        lastSignedInAt === null ? (
          <span className="muted">{m.admin_never()}</span>
        ) : (
          formatDateTime(lastSignedInAt, language)
        ),
    },
  ];
  return (
    <DataTable
      label={m.admin_people_list()}
      columns={columns}
      rows={accounts.map((account) => readFragment(AccountRowFragment, account))}
      rowKey={(row) => row.id}
    />
  );
}
