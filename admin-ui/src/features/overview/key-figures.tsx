import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Explained } from '../../lib/explained.ts';
import { amountOf } from '../../lib/explained.ts';
import { ExplainedCount } from '../../lib/explained-count.tsx';
import { Count } from '../../lib/figure.tsx';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';
import type { TotalFigures } from './total-figures.ts';

/** The figures of the whole view. The number to act on leads; each opens what stands behind it and the way to its rows. */
export function KeyFigures({
  figures,
  scope,
  election,
}: {
  figures: TotalFigures;
  scope: string;
  /** Null for all elections together, in which nothing is expected. */
  election: string | null;
}) {
  const ofElection = { pemilu: election ?? undefined };
  const { coverage } = figures;
  const toAgreements = (
    <Link to="/perjanjian" search={ofElection}>
      {m.rows_agreements()}
    </Link>
  );
  const toParticipants = <Link to="/peserta">{m.rows_participants()}</Link>;
  const toTable = (
    <Link to="/" search={{ ...ofElection, tampilan: 'tabel', urut: '-selisih' }}>
      {m.rows_regions()}
    </Link>
  );
  const explain = (figure: Explained | null, title: string, formula: string, rows: ReactNode) => (
    <ExplainedCount figure={figure} behind={{ title, subject: scope, formula, rows }} />
  );
  const enrolled = coverage === null ? figures.enrolled : amountOf(coverage.enrolled);
  const expected = amountOf(coverage?.expected);
  return (
    <FigureRow label={m.key_figures()}>
      {election === null ? (
        <FigureCard
          lead
          name={m.gap()}
          value={
            <Link to="/" search={{ pemilu: 'semua', tampilan: 'tabel', urut: '-selisih' }}>
              <Count
                value={
                  figures.promised === null || figures.enrolled === null ? null : figures.promised - figures.enrolled
                }
              />
            </Link>
          }
          note={<p>{m.gap_formula()}</p>}
        />
      ) : (
        <>
          <FigureCard
            lead
            name={m.unprotected()}
            value={explain(coverage?.gap ?? null, m.unprotected(), m.unprotected_formula(), toTable)}
            note={<p>{m.unprotected_formula()}</p>}
          />
          <FigureCard
            name={m.expected()}
            value={explain(coverage?.expected ?? null, m.expected(), m.expected_formula(), toTable)}
            note={<p>{m.expected_formula()}</p>}
          />
        </>
      )}
      <FigureCard
        name={m.promised()}
        value={
          coverage === null ? (
            <Link to="/perjanjian" search={ofElection}>
              <Count value={figures.promised} />
            </Link>
          ) : (
            explain(coverage.promised, m.promised(), m.promised_formula(), toAgreements)
          )
        }
        note={
          <>
            {figures.agreements !== null && (
              <p>
                <Link to="/perjanjian" search={ofElection}>
                  {m.from_agreements({ count: figures.agreements, number: formatNumber(figures.agreements) })}
                </Link>
              </p>
            )}
            {figures.promisedPlanned > 0 && (
              <p>{m.promised_planned({ people: formatNumber(figures.promisedPlanned) })}</p>
            )}
            {figures.civilServants > 0 && (
              <p>{m.promised_civil_servants({ people: formatNumber(figures.civilServants) })}</p>
            )}
            {figures.excluded > 0 && <p>{m.promised_excluded({ people: formatNumber(figures.excluded) })}</p>}
          </>
        }
      />
      <FigureCard
        name={m.enrolled()}
        value={
          coverage === null ? (
            <Link to="/peserta">
              <Count value={figures.enrolled} />
            </Link>
          ) : (
            explain(coverage.enrolled, m.enrolled(), m.enrolled_formula(), toParticipants)
          )
        }
        note={
          <>
            {figures.promised !== null && figures.promised > 0 && typeof enrolled === 'number' && (
              <p>{m.enrolled_share({ share: formatShare(enrolled, figures.promised) })}</p>
            )}
            {typeof expected === 'number' && expected > 0 && typeof enrolled === 'number' && (
              <p>{m.enrolled_share_expected({ share: formatShare(enrolled, expected) })}</p>
            )}
            {figures.enrolledExample > 0 && (
              <p>{m.of_which_examples({ count: formatNumber(figures.enrolledExample) })}</p>
            )}
            {figures.enrolledPending > 0 && (
              <p>{m.enrolled_pending({ people: formatNumber(figures.enrolledPending) })}</p>
            )}
          </>
        }
      />
      {election !== null && (
        <FigureCard
          name={m.active()}
          value={explain(coverage?.active ?? null, m.active(), m.active_formula(), toParticipants)}
          note={<p>{m.active_formula()}</p>}
        />
      )}
      <FigureCard
        name={m.claims()}
        value={
          <Link to="/klaim" search={ofElection}>
            <Count value={figures.claims} />
          </Link>
        }
        note={
          <>
            {figures.claimsExample > 0 && <p>{m.of_which_examples({ count: formatNumber(figures.claimsExample) })}</p>}
            {figures.claimsUndecided > 0 && (
              <p>{m.claims_undecided({ count: formatNumber(figures.claimsUndecided) })}</p>
            )}
          </>
        }
      />
    </FigureRow>
  );
}
