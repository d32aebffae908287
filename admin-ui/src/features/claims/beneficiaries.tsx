import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { articleText } from '../../lib/article.ts';
import { formatBasisPoints, formatRupiah } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { BeneficiariesForm } from './beneficiaries-form.tsx';
import styles from './claim-table.module.css';
import { PayeeAccount } from './payee-account.tsx';
import { relationLabel } from './relations.ts';

/** What those who may be paid read. */
export const BeneficiariesFragment = graphql(`
  fragment Beneficiaries on Claim {
    id
    version
    state
    incident {
      kind
    }
    beneficiaries {
      id
      relation
      rank
      alive
      entitled
      name
      phoneMasked
      accountMasked
      shareBasisPoints
    }
    succession {
      rank
      noHeir
      reason {
        id
        en
      }
      article
      sharesComplete
      toSocialSecurityFund
      withoutRecipient
    }
  }
`);

type Beneficiary = NonNullable<ResultOf<typeof BeneficiariesFragment>['beneficiaries']>[number];

/** Who may be paid, in the order of the law; telephones and accounts masked. Nothing for those who may not read claims in full. */
export function Beneficiaries({
  claim,
  reread,
}: {
  claim: FragmentOf<typeof BeneficiariesFragment>;
  reread: () => void;
}) {
  const { id, version, state, incident, beneficiaries, succession } = readFragment(BeneficiariesFragment, claim);
  const { language } = useLanguage();
  if (beneficiaries === null) return null;
  const columns: Column<Beneficiary>[] = [
    {
      key: 'name',
      header: m.payee(),
      names: true,
      cell: ({ name, relation, alive, shareBasisPoints, accountMasked, entitled }) => (
        <>
          {name}
          <p className="muted">
            {relationLabel(relation)}
            {!alive && ` · ${m.beneficiary_dead()}`}
          </p>
          {shareBasisPoints !== null && (
            <p className={`muted ${styles.narrow}`}>{formatBasisPoints(shareBasisPoints, language)}</p>
          )}
          {accountMasked !== null && <p className={`muted ${styles.narrow}`}>{accountMasked}</p>}
          <p className={styles.narrow}>
            <Entitled yes={entitled} />
          </p>
        </>
      ),
    },
    { key: 'rank', header: m.beneficiary_rank(), numeric: true, wideOnly: true, cell: ({ rank }) => rank ?? '–' },
    {
      key: 'entitled',
      header: m.beneficiary_entitled(),
      wideOnly: true,
      cell: ({ entitled }) => <Entitled yes={entitled} />,
    },
    {
      key: 'share',
      header: m.beneficiary_share(),
      numeric: true,
      wideOnly: true,
      cell: ({ shareBasisPoints }) => (shareBasisPoints === null ? '–' : formatBasisPoints(shareBasisPoints, language)),
    },
    {
      key: 'account',
      header: m.beneficiary_account(),
      wideOnly: true,
      cell: ({ accountMasked, phoneMasked }) => (
        <>
          {accountMasked ?? <span className="muted">{m.beneficiary_no_account()}</span>}
          {phoneMasked !== null && <p className="muted numeric">{phoneMasked}</p>}
        </>
      ),
    },
    {
      key: 'acts',
      header: <span className="visually-hidden">{m.action()}</span>,
      cell: (payee) => <PayeeAccount claim={{ id, version, state }} payee={payee} onDone={reread} />,
    },
  ];
  return (
    <>
      <Section title={m.beneficiaries()} note={m.beneficiaries_note()} flush>
        {beneficiaries.length === 0 ? (
          <EmptyState title={m.beneficiaries_none()}>{m.beneficiaries_none_text()}</EmptyState>
        ) : (
          <DataTable label={m.beneficiaries()} columns={columns} rows={beneficiaries} rowKey={(row) => row.id} />
        )}
      </Section>
      {succession !== null && (
        <Notice
          tone={succession.noHeir ? 'warning' : succession.sharesComplete ? 'info' : 'warning'}
          title={
            succession.noHeir
              ? m.succession_no_heir()
              : succession.rank === null
                ? m.succession_unknown()
                : m.succession_rank({ rank: succession.rank })
          }
        >
          <p>
            {succession.reason[language]} ({articleText(succession.article, language)})
          </p>
          {!succession.sharesComplete && succession.rank !== null && <p>{m.succession_shares_open()}</p>}
          {succession.toSocialSecurityFund !== null && (
            <p>{m.succession_fund({ amount: formatRupiah(succession.toSocialSecurityFund) })}</p>
          )}
          {succession.withoutRecipient !== null && succession.withoutRecipient > 0 && (
            <p>{m.succession_open({ amount: formatRupiah(succession.withoutRecipient) })}</p>
          )}
        </Notice>
      )}
      <BeneficiariesForm
        claim={{ id, version, state, isDeath: incident.kind !== 'WORK_ACCIDENT' }}
        replaces={beneficiaries.length > 0}
        onDone={reread}
      />
    </>
  );
}

function Entitled({ yes }: { yes: boolean }) {
  return (
    <StatusBadge tone={yes ? 'good' : 'neutral'}>
      {yes ? m.beneficiary_is_entitled() : m.beneficiary_not_entitled()}
    </StatusBadge>
  );
}
