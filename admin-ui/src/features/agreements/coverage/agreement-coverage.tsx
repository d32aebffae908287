import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ExplainedCount } from '../../../lib/explained-count.tsx';
import { readExplained } from '../../../lib/explained.ts';
import { formatNumber } from '../../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../../lib/graph-failure.tsx';
import { readinessLabel, readinessTone } from '../../../lib/coverage-labels.ts';
import { bodyLabel } from '../../../lib/labels.ts';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import type { Column } from '../../../ui/data-table.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FigureCard, FigureRow } from '../../../ui/figure-card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { Absences } from './absences.tsx';
import styles from './agreement-coverage.module.css';
import type { Coverage, CoverageLine, CoveredAgreement } from './coverage-query.ts';
import { CoverageQuery } from './coverage-query.ts';

/** Who should be protected by this agreement and who is, by category: every number opens what stands behind it. */
export function AgreementCoverage({ agreementId }: { agreementId: string }) {
  const [{ data, error, fetching }, ask] = useQuery({ query: CoverageQuery, variables: { id: agreementId } });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const agreement = data?.agreement;
  if (agreement == null) {
    if (error !== undefined && !fetching) return <GraphFailure error={error} retry={retry} />;
    return <Skeleton label={m.loading()} lines={8} />;
  }
  const { coverage, counterpart } = agreement;
  return (
    <>
      <PartialFailure error={error} retry={retry} />
      {coverage === null ? (
        error === undefined && <EmptyState title={m.agreement_coverage_none()} />
      ) : (
        <>
          <CoverageFigures coverage={coverage} />
          <Section title={m.by_category()} note={m.agreement_coverage_note()} flush>
            <LineTable coverage={coverage} />
          </Section>
          <Absences lines={coverage.lines} agreementId={agreementId} />
        </>
      )}
      {counterpart !== null && <Counterpart counterpart={counterpart} />}
    </>
  );
}

const figures = ['expected', 'promised', 'enrolled', 'active', 'gap'] as const;

const figureNames = {
  expected: m.agreement_expected,
  promised: m.promised,
  enrolled: m.enrolled,
  active: m.agreement_active,
  gap: m.agreement_unprotected,
} as const satisfies Record<(typeof figures)[number], () => string>;

function CoverageFigures({ coverage }: { coverage: Coverage }) {
  const { language } = useLanguage();
  const { region, readiness } = coverage;
  return (
    <>
      {readiness !== null && readiness.state !== 'OVER' && (
        <Notice tone={readinessTone[readiness.state]} title={readinessLabel(readiness.state)}>
          <p>{readiness.reason[language]}</p>
        </Notice>
      )}
      <FigureRow label={m.key_figures()}>
        {(['gap', 'expected', 'promised', 'enrolled', 'active'] as const).map((name) => (
          <FigureCard
            key={name}
            lead={name === 'gap'}
            name={figureNames[name]()}
            value={
              <ExplainedCount
                figure={readExplained(coverage[name])}
                behind={{
                  title: figureNames[name](),
                  subject: region.name,
                  formula: name === 'gap' ? m.agreement_gap_formula() : null,
                }}
              />
            }
            note={
              name === 'promised' && coverage.peopleExcluded > 0
                ? m.promised_excluded({ people: formatNumber(coverage.peopleExcluded) })
                : undefined
            }
          />
        ))}
      </FigureRow>
    </>
  );
}

function LineTable({ coverage: { lines } }: { coverage: Coverage }) {
  const { language } = useLanguage();
  const columns: Column<CoverageLine>[] = [
    {
      key: 'category',
      header: m.category(),
      names: true,
      cell: (row) => (
        <>
          {row.category.name[language]}
          <span className={styles.body}>{bodyLabel(row.category.body)}</span>
        </>
      ),
    },
    ...figures.map((name): Column<CoverageLine> => ({
      key: name,
      header: figureNames[name](),
      numeric: true,
      wideOnly: name === 'active',
      cell: (row) => (
        <ExplainedCount
          figure={readExplained(row[name])}
          behind={{
            title: figureNames[name](),
            subject: row.category.name[language],
            formula: name === 'expected' ? row.formula?.[language] : name === 'gap' ? m.agreement_gap_formula() : null,
          }}
        />
      ),
    })),
  ];
  if (lines.length === 0) return <EmptyState title={m.agreement_coverage_no_lines()} />;
  return <DataTable label={m.by_category()} columns={columns} rows={lines} rowKey={(row) => row.id} />;
}

function Counterpart({ counterpart }: { counterpart: NonNullable<CoveredAgreement['counterpart']> }) {
  const { language } = useLanguage();
  return (
    <Notice
      tone="info"
      title={m.agreement_counterpart({ institution: counterpart.institution.name })}
      action={
        <Link to="/wilayah/$kode" params={{ kode: counterpart.region.code }}>
          {m.agreement_counterpart_open()}
        </Link>
      }
    >
      <p>
        <ExplainedCount
          figure={readExplained(counterpart.people)}
          behind={{
            title: m.agreement_counterpart_people(),
            subject: counterpart.institution.name,
            formula: counterpart.reasoning[language],
          }}
        />{' '}
        {m.agreement_counterpart_people()}
      </p>
      <p>{counterpart.reasoning[language]}</p>
    </Notice>
  );
}
