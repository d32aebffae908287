import type { FragmentOf, ResultOf } from '../../../graphql/graphql.ts';
import { graphql, readFragment } from '../../../graphql/graphql.ts';
import { formatDate, formatNumber, formatRupiah } from '../../../lib/format.ts';
import { headcountStatusLabel, instrumentLabel, partyRoleLabel, programmeLabel } from '../../../lib/labels.ts';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import type { Column } from '../../../ui/data-table.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Facts } from '../../../ui/facts.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { AgreementPeriod } from '../agreement-period.tsx';
import styles from './terms-view.module.css';

/** Terms of an agreement, whole. */
export const TermsFragment = graphql(`
  fragment TermsParts on AgreementTerms {
    instrument
    subject
    programmes
    period {
      startsOn
      endsOn
      confidence
    }
    parties {
      role
      implied
      institution {
        code
        name
        kind
      }
    }
    beneficiaries {
      institution {
        code
        name
      }
      statedTotal
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
        }
      }
    }
    headcount {
      people
      peopleExcluded
    }
    servicePeriods {
      category {
        code
        name {
          id
          en
        }
      }
      startsOn
      endsOn
    }
    wageBases {
      category {
        code
        name {
          id
          en
        }
      }
      kind
      monthlyAmount
    }
    exclusions {
      category {
        code
        name {
          id
          en
        }
      }
      text
    }
    legalBases
    fundingText
    warnings {
      code
      message {
        id
        en
      }
    }
  }
`);

/** Terms, read. */
export type Terms = ResultOf<typeof TermsFragment>;
type Headcount = Terms['beneficiaries'][number]['headcounts'][number] & { institution: string };

/** What the text of an agreement says, whole: what it does not say is said to be so. */
export function TermsView({ terms: masked, label }: { terms: FragmentOf<typeof TermsFragment>; label: string }) {
  const terms = readFragment(TermsFragment, masked);
  const { language } = useLanguage();
  const notStated = <span className="muted">{m.not_stated()}</span>;
  const roles = [...new Set(terms.parties.map(({ role }) => role))];
  const rows: Headcount[] = terms.beneficiaries.flatMap(({ institution, headcounts }) =>
    headcounts.map((row) => ({ ...row, institution: institution.name })),
  );
  const columns: Column<Headcount>[] = [
    { key: 'category', header: m.category(), names: true, cell: (row) => row.category.name[language] },
    { key: 'institution', header: m.beneficiary(), wideOnly: true, cell: (row) => row.institution },
    { key: 'people', header: m.people(), numeric: true, cell: (row) => formatNumber(row.people) },
    {
      key: 'covered',
      header: m.covered(),
      cell: (row) =>
        row.covered ? (
          <StatusBadge tone="good">{m.covered_yes()}</StatusBadge>
        ) : (
          <StatusBadge tone="bad">{m.covered_no()}</StatusBadge>
        ),
    },
  ];
  return (
    <div className={styles.terms}>
      <Facts
        items={[
          { name: m.instrument(), value: instrumentLabel(terms.instrument) },
          { name: m.agreement_period(), value: <AgreementPeriod period={terms.period} /> },
          {
            name: m.programmes(),
            value:
              terms.programmes.length === 0
                ? notStated
                : terms.programmes.map((code) => <div key={code}>{programmeLabel(code)}</div>),
          },
          ...roles.map((role) => ({
            name: partyRoleLabel(role),
            value: terms.parties
              .filter((party) => party.role === role)
              .map((party) => (
                <div key={party.institution.code}>
                  {party.institution.name}
                  {party.implied && <span className="muted"> · {m.implied()}</span>}
                </div>
              )),
          })),
          { name: m.agreement_subject(), value: terms.subject ?? notStated },
          { name: m.funding(), value: terms.fundingText ?? notStated },
          {
            name: m.legal_bases(),
            value:
              terms.legalBases.length === 0 ? notStated : terms.legalBases.map((text) => <div key={text}>{text}</div>),
          },
        ]}
      />
      {rows.length > 0 && (
        <div className={styles.table}>
          <DataTable
            label={m.agreement_counts_of({ version: label })}
            columns={columns}
            rows={rows}
            rowKey={(row) => `${row.institution} ${row.category.code}`}
            footer={
              <tr>
                <th scope="row" colSpan={4}>
                  {m.agreement_counts_sum({ people: formatNumber(terms.headcount.people) })}
                </th>
              </tr>
            }
          />
        </div>
      )}
      {terms.beneficiaries
        .filter(({ status }) => status === 'PLANNED')
        .map(({ institution, status, statedTotal }) => (
          <p key={institution.code}>
            {institution.name}: {formatNumber(statedTotal ?? 0)} · {headcountStatusLabel(status)}
          </p>
        ))}
      <CategoryTerms terms={terms} label={label} />
      {terms.warnings.length > 0 && (
        <ul className={styles.warnings}>
          {terms.warnings.map((warning, index) => (
            <li key={index}>
              <StatusBadge tone="warning">{warning.message[language]}</StatusBadge>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface CategoryRow {
  code: string;
  name: string;
  service: string | null;
  wage: string | null;
  exclusion: string | null;
}

/** What the text says of single categories: when they serve, on which wage, and which it leaves out. */
function CategoryTerms({ terms, label }: { terms: Terms; label: string }) {
  const { language } = useLanguage();
  const rows = new Map<string, CategoryRow>();
  function rowOf({ code, name }: Terms['exclusions'][number]['category']): CategoryRow {
    const row = rows.get(code) ?? { code, name: name[language], service: null, wage: null, exclusion: null };
    rows.set(code, row);
    return row;
  }
  for (const { category, startsOn, endsOn } of terms.servicePeriods)
    rowOf(category).service = `${formatDate(startsOn, language)} – ${formatDate(endsOn, language)}`;
  for (const { category, kind, monthlyAmount } of terms.wageBases)
    rowOf(category).wage = [wageBaseLabel(kind), monthlyAmount === null ? null : formatRupiah(monthlyAmount, language)]
      .filter((part) => part !== null)
      .join(' · ');
  for (const { category, text } of terms.exclusions) rowOf(category).exclusion = text ?? m.agreement_excluded_silent();
  if (rows.size === 0) return null;
  const none = <span className="muted">{m.not_stated()}</span>;
  const columns: Column<CategoryRow>[] = [
    { key: 'category', header: m.category(), names: true, cell: (row) => row.name },
    { key: 'service', header: m.period(), cell: (row) => row.service ?? none },
    { key: 'wage', header: m.agreement_wage_base(), cell: (row) => row.wage ?? none },
    {
      key: 'exclusion',
      header: m.excluded(),
      cell: (row) => (row.exclusion === null ? <span className="muted">–</span> : row.exclusion),
    },
  ];
  return (
    <div className={styles.table}>
      <DataTable
        label={m.agreement_category_terms_of({ version: label })}
        columns={columns}
        rows={[...rows.values()]}
        rowKey={(row) => row.code}
      />
    </div>
  );
}

const wageBaseLabels = {
  HONORARIUM: m.agreement_wage_honorarium,
  FLAT: m.agreement_wage_flat,
  MINIMUM_WAGE: m.agreement_wage_minimum,
} as const satisfies Record<Terms['wageBases'][number]['kind'], () => string>;

/** How a wage base is found. */
export function wageBaseLabel(kind: Terms['wageBases'][number]['kind']): string {
  return wageBaseLabels[kind]();
}
