import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { capacityLabel, partyRoleLabel, signatoryPartLabel } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './agreement-parties.module.css';

/** What the parties and the people of an agreement read. */
export const AgreementPartiesFragment = graphql(`
  fragment AgreementParties on Agreement {
    parties {
      role
      implied
      institution {
        code
        name
      }
    }
    signatories {
      name
      title
      capacity
      part
      institution {
        code
        name
      }
    }
  }
`);

type Parties = ResultOf<typeof AgreementPartiesFragment>;
type Person = Parties['signatories'][number];

const roleOrder = [
  'SIGNER',
  'INSURER',
  'BENEFICIARY',
  'FUNDER',
  'CHANNEL',
  'WITNESS',
] as const satisfies readonly Parties['parties'][number]['role'][];

/** Who takes part and as what: signer, beneficiary and funder are different roles and often different institutions. */
export function AgreementParties({ agreement }: { agreement: FragmentOf<typeof AgreementPartiesFragment> }) {
  const { parties, signatories } = readFragment(AgreementPartiesFragment, agreement);
  const columns: Column<Person>[] = [
    {
      key: 'name',
      header: m.person_name(),
      names: true,
      cell: (row) => row.name,
    },
    {
      key: 'title',
      header: m.office(),
      cell: (row) => (
        <>
          {row.title}
          {row.capacity !== 'IN_OFFICE' && (
            <div>
              <StatusBadge tone="info">{capacityLabel(row.capacity)}</StatusBadge>
            </div>
          )}
        </>
      ),
    },
    {
      key: 'institution',
      header: m.institution(),
      wideOnly: true,
      cell: (row) => row.institution?.name ?? <span className="muted">–</span>,
    },
    { key: 'part', header: m.part(), cell: (row) => signatoryPartLabel(row.part) },
  ];
  return (
    <div className={styles.split}>
      <Section title={m.parties()}>
        <dl className={styles.roles}>
          {roleOrder
            .map((role) => [role, parties.filter((party) => party.role === role)] as const)
            .filter(([, members]) => members.length > 0)
            .map(([role, members]) => (
              <div key={role}>
                <dt>{partyRoleLabel(role)}</dt>
                {members.map((party) => (
                  <dd key={party.institution.code}>
                    {party.institution.name}
                    {party.implied && <span className="muted"> · {m.implied()}</span>}
                  </dd>
                ))}
              </div>
            ))}
        </dl>
      </Section>
      <Section title={m.signatories()} flush>
        {signatories.length === 0 ? (
          <EmptyState title={m.signatories_none()} />
        ) : (
          <DataTable
            label={m.signatories()}
            columns={columns}
            rows={signatories}
            rowKey={(row) => `${row.name} ${row.title}`}
          />
        )}
      </Section>
    </div>
  );
}
