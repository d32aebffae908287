import { getRouteApi, Link } from '@tanstack/react-router';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { Count } from '../../lib/figure.tsx';
import { m } from '../../paraglide/messages.js';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';
import type { TotalFigures } from './total-figures.ts';

const route = getRouteApi('/shell/');

/** The figures of the whole view. The number to act on leads; each opens the rows that it is counted from. */
export function KeyFigures({ figures, agreements }: { figures: TotalFigures; agreements: number | null }) {
  const { pemilu } = route.useSearch();
  const ofElection = { pemilu };
  return (
    <FigureRow label={m.key_figures()}>
      <FigureCard
        lead
        name={m.gap()}
        value={
          <Link to="/" search={(previous) => ({ ...previous, tampilan: 'tabel', urut: '-selisih' })}>
            <Count value={figures.gap} />
          </Link>
        }
        note={<p>{m.gap_formula()}</p>}
      />
      <FigureCard
        name={m.promised()}
        value={
          <Link to="/perjanjian" search={ofElection}>
            <Count value={figures.promised} />
          </Link>
        }
        note={
          <>
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
          <Link to="/peserta">
            <Count value={figures.enrolled} />
          </Link>
        }
        note={
          <>
            {figures.promised !== null && figures.promised > 0 && figures.enrolled !== null && (
              <p>{m.enrolled_share({ share: formatShare(figures.enrolled, figures.promised) })}</p>
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
      <FigureCard
        name={m.agreements()}
        value={
          <Link to="/perjanjian" search={ofElection}>
            <Count value={agreements} />
          </Link>
        }
      />
    </FigureRow>
  );
}
