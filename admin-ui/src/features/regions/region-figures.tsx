import { Link } from '@tanstack/react-router';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { Count } from '../../lib/figure.tsx';
import { formatNumber } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';

/** What the figures of a region read. */
export const RegionFiguresFragment = graphql(`
  fragment RegionFigures on Region {
    code
    promised(electionCode: $election) {
      people
      peoplePlanned
      peopleExcluded
      peopleCivilServants
      agreements
    }
    enrolled(electionCode: $election) {
      people
      peoplePending
      peopleExample
    }
    claimed(electionCode: $election) {
      claims
      claimsUndecided
      claimsExample
    }
  }
`);

/** Promised, enrolled, the gap and the claims of a region. */
export function RegionFigures({ region }: { region: FragmentOf<typeof RegionFiguresFragment> }) {
  const { code, promised, enrolled, claimed } = readFragment(RegionFiguresFragment, region);
  const gap = promised === null || enrolled === null ? null : promised.people - enrolled.people;
  return (
    <FigureRow label={m.key_figures()}>
      <FigureCard lead name={m.gap()} value={<Count value={gap} />} note={m.gap_formula()} />
      <FigureCard
        name={m.promised()}
        value={
          <Link to="/perjanjian" search={{ wilayah: code }}>
            <Count value={promised?.people} />
          </Link>
        }
        note={
          promised !== null && (
            <>
              {promised.peoplePlanned > 0 && (
                <p>{m.promised_planned({ people: formatNumber(promised.peoplePlanned) })}</p>
              )}
              {promised.peopleCivilServants > 0 && (
                <p>{m.promised_civil_servants({ people: formatNumber(promised.peopleCivilServants) })}</p>
              )}
              {promised.peopleExcluded > 0 && (
                <p>{m.promised_excluded({ people: formatNumber(promised.peopleExcluded) })}</p>
              )}
            </>
          )
        }
      />
      <FigureCard
        name={m.enrolled()}
        value={
          <Link to="/peserta" search={{ wilayah: code }}>
            <Count value={enrolled?.people} />
          </Link>
        }
        note={
          enrolled !== null && (
            <>
              {enrolled.peopleExample > 0 && (
                <p>{m.of_which_examples({ count: formatNumber(enrolled.peopleExample) })}</p>
              )}
              {enrolled.peoplePending > 0 && (
                <p>{m.enrolled_pending({ people: formatNumber(enrolled.peoplePending) })}</p>
              )}
            </>
          )
        }
      />
      <FigureCard
        name={m.claims()}
        value={
          <Link to="/klaim" search={{ wilayah: code }}>
            <Count value={claimed?.claims} />
          </Link>
        }
        note={
          claimed !== null && (
            <>
              {claimed.claimsExample > 0 && (
                <p>{m.of_which_examples({ count: formatNumber(claimed.claimsExample) })}</p>
              )}
              {claimed.claimsUndecided > 0 && (
                <p>{m.claims_undecided({ count: formatNumber(claimed.claimsUndecided) })}</p>
              )}
            </>
          )
        }
      />
      <FigureCard name={m.agreements()} value={<Count value={promised?.agreements} />} />
    </FigureRow>
  );
}
