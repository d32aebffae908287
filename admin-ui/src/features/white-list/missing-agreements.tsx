import { Link } from '@tanstack/react-router';
import type { EnumOf, FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { ExplainedFragment, readExplained } from '../../lib/explained.ts';
import { ExplainedCount } from '../../lib/explained-count.tsx';
import { formatNumber } from '../../lib/format.ts';
import { confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './missing-agreements.module.css';

/** What a row of the agreements that should exist reads. */
export const MissingAgreementFragment = graphql(
  `
    fragment MissingAgreementRow on MissingAgreement {
      institution {
        code
        name
        region {
          code
          name
        }
      }
      people {
        ...Explained
      }
      reasoning {
        id
        en
      }
      inference {
        confidence
        inferredFrom {
          id
          title
        }
      }
    }
  `,
  [ExplainedFragment],
);

/** An agreement that should exist, with its place in the ranking. */
export interface MissingAgreement {
  rank: number;
  institution: { code: string; name: string; region: { code: string; name: string } | null };
  people: ReturnType<typeof readExplained>;
  reasoning: { id: string; en: string };
  inference: { confidence: EnumOf<'Confidence'>; inferredFrom: readonly { id: string; title: string }[] } | null;
}

/** Reads the rows in their order. */
export function missingAgreements(rows: readonly FragmentOf<typeof MissingAgreementFragment>[]): MissingAgreement[] {
  return rows.map((row, index) => {
    const { institution, people, reasoning, inference } = readFragment(MissingAgreementFragment, row);
    return { rank: index + 1, institution, people: readExplained(people), reasoning, inference };
  });
}

/** Agreements that should exist, those that a counterpart's numbers speak for first, then most people first. */
export function MissingAgreementTable({ rows, election }: { rows: readonly MissingAgreement[]; election: string }) {
  const { language } = useLanguage();
  const mayDraft = useMay('agreement:draft');
  const columns: (Column<MissingAgreement> | false)[] = [
    { key: 'rank', header: m.rank(), numeric: true, width: '56px', cell: ({ rank }) => formatNumber(rank) },
    {
      key: 'institution',
      header: m.would_protect(),
      names: true,
      cell: ({ institution }) => (
        <>
          {institution.name}
          {institution.region !== null && (
            <p className={styles.region}>
              <Link to="/wilayah/$kode" params={{ kode: institution.region.code }} search={{ pemilu: election }}>
                {institution.region.name}
              </Link>
            </p>
          )}
        </>
      ),
    },
    {
      key: 'people',
      header: m.people(),
      numeric: true,
      cell: ({ institution, people, reasoning }) => (
        <ExplainedCount
          figure={people}
          behind={{ title: m.missing_people_title(), subject: institution.name, formula: reasoning[language] }}
        />
      ),
    },
    {
      key: 'reasoning',
      header: m.reason(),
      width: '42%',
      cell: ({ reasoning, inference }) => (
        <div className={styles.reasoning}>
          <p>{reasoning[language]}</p>
          {inference !== null && (
            <p>
              <StatusBadge tone="info">
                {m.counterpart_inference({ confidence: confidenceLabel(inference.confidence) })}
              </StatusBadge>{' '}
              {inference.inferredFrom.map(({ id, title }) => (
                <Link key={id} to="/perjanjian/$id" params={{ id }}>
                  {title}
                </Link>
              ))}
            </p>
          )}
        </div>
      ),
    },
    mayDraft && {
      key: 'action',
      header: <span className="visually-hidden">{m.action()}</span>,
      wideOnly: true,
      cell: ({ institution }) => (
        <Link
          className="no-print"
          to="/simulasi-perluasan"
          search={{ pemilu: election, wilayah: institution.region?.code, instansi: institution.code }}
        >
          {m.simulate()}
        </Link>
      ),
    },
  ];
  return (
    <DataTable
      label={m.missing_agreements()}
      columns={columns.filter((column) => column !== false)}
      rows={rows}
      rowKey={({ institution }) => institution.code}
    />
  );
}
