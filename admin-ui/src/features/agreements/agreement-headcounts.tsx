import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatNumber } from '../../lib/format.ts';
import { headcountStatusLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './agreement-headcounts.module.css';

/** What the tables of head-counts read. */
export const AgreementHeadcountsFragment = graphql(`
  fragment AgreementHeadcounts on Agreement {
    beneficiaries {
      institution {
        code
        name
      }
      statedTotal
      statedTotalNote
      computedTotal
      status
      headcounts {
        label
        people
        covered
        category {
          code
          name {
            id
            en
          }
          adHoc
          civilServants
        }
      }
    }
    warnings {
      code
      message {
        id
        en
      }
      institution {
        code
      }
      category {
        code
      }
    }
  }
`);

type Agreement = ResultOf<typeof AgreementHeadcountsFragment>;
type Beneficiary = Agreement['beneficiaries'][number];
type Headcount = Beneficiary['headcounts'][number];
type Warning = Agreement['warnings'][number];

/** Whom the agreement promises cover, per beneficiary: the text's own categories, its sum checked, its doubts beside their rows. */
export function AgreementHeadcounts({ agreement }: { agreement: FragmentOf<typeof AgreementHeadcountsFragment> }) {
  const { beneficiaries, warnings } = readFragment(AgreementHeadcountsFragment, agreement);
  return beneficiaries.map((beneficiary) => (
    <BeneficiaryTable
      key={beneficiary.institution.code}
      beneficiary={beneficiary}
      warnings={warnings.filter(({ institution, category }) =>
        concerns(beneficiary, institution?.code, category?.code),
      )}
    />
  ));
}

/** A doubt that names only a category is about every beneficiary that lists it. */
function concerns(beneficiary: Beneficiary, institution: string | undefined, category: string | undefined): boolean {
  if (institution !== undefined) return institution === beneficiary.institution.code;
  return category !== undefined && beneficiary.headcounts.some((row) => row.category.code === category);
}

function BeneficiaryTable({ beneficiary, warnings }: { beneficiary: Beneficiary; warnings: readonly Warning[] }) {
  const { language } = useLanguage();
  const columns: Column<Headcount>[] = [
    {
      key: 'label',
      header: m.category(),
      names: true,
      width: '30%',
      cell: (row) => (
        <>
          <span lang="id">{row.label}</span>
          {row.category.name[language] !== row.label && (
            <span className={styles.category}>{row.category.name[language]}</span>
          )}
        </>
      ),
    },
    { key: 'people', header: m.people(), numeric: true, width: '10%', cell: (row) => formatNumber(row.people) },
    { key: 'covered', header: m.covered(), width: '20%', cell: (row) => <CoveredByText row={row} /> },
    {
      key: 'notes',
      header: m.notes(),
      cell: (row) => (
        <RowNotes row={row} warnings={warnings.filter(({ category }) => category?.code === row.category.code)} />
      ),
    },
  ];
  const ofWhole = warnings.filter(({ category }) => category === null);
  return (
    <Section
      flush
      title={m.headcounts_of({ institution: beneficiary.institution.name })}
      note={headcountStatusLabel(beneficiary.status)}
    >
      {beneficiary.headcounts.length === 0 ? (
        <EmptyState title={m.headcounts_planned({ people: formatNumber(beneficiary.statedTotal ?? 0) })}>
          {beneficiary.statedTotalNote !== null && <q lang="id">{beneficiary.statedTotalNote}</q>}
        </EmptyState>
      ) : (
        <DataTable
          label={m.headcounts_of({ institution: beneficiary.institution.name })}
          columns={columns}
          rows={beneficiary.headcounts}
          rowKey={(row) => row.category.code}
          footer={<TotalRow beneficiary={beneficiary} />}
        />
      )}
      {ofWhole.length > 0 && (
        <ul className={styles.warnings}>
          {ofWhole.map((warning) => (
            <li key={warning.code}>
              <StatusBadge tone="warning">{warning.message[language]}</StatusBadge>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What the text says of a row. It promises; whether the programme can cover the person is another question. */
function CoveredByText({ row }: { row: Headcount }) {
  if (!row.covered) return <StatusBadge tone="bad">{m.covered_no()}</StatusBadge>;
  if (row.category.civilServants) return <StatusBadge tone="warning">{m.covered_impossible()}</StatusBadge>;
  return <StatusBadge tone="good">{m.covered_yes()}</StatusBadge>;
}

function RowNotes({ row, warnings }: { row: Headcount; warnings: readonly Warning[] }) {
  const { language } = useLanguage();
  return (
    <div className={styles.notes}>
      {warnings.map((warning) => (
        <StatusBadge key={warning.code} tone="warning">
          {warning.message[language]}
        </StatusBadge>
      ))}
      {!row.category.adHoc && !row.category.civilServants && <span className="muted">{m.permanent_body()}</span>}
    </div>
  );
}

/** The sum of the covered rows against the total that the text states. */
function TotalRow({ beneficiary: { statedTotal, computedTotal, statedTotalNote } }: { beneficiary: Beneficiary }) {
  return (
    <tr>
      <th scope="row">
        {m.sum_covered()}
        {statedTotalNote !== null && (
          <span className={styles.category} lang="id">
            <q>{statedTotalNote}</q>
          </span>
        )}
      </th>
      <td className={styles.total}>{computedTotal === null ? '–' : formatNumber(computedTotal)}</td>
      <td colSpan={2}>
        {statedTotal === null ? (
          <StatusBadge tone="info">{m.sum_nothing_stated()}</StatusBadge>
        ) : statedTotal === computedTotal ? (
          <StatusBadge tone="good">{m.sum_matches({ total: formatNumber(statedTotal) })}</StatusBadge>
        ) : (
          <StatusBadge tone="warning">{m.sum_differs({ total: formatNumber(statedTotal) })}</StatusBadge>
        )}
      </td>
    </tr>
  );
}
