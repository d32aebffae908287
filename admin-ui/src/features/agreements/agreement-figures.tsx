import { Link } from '@tanstack/react-router';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { Count } from '../../lib/figure.tsx';
import { formatBasisPoints, formatNumber } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';

/** What the figures of an agreement read. */
export const AgreementFiguresFragment = graphql(`
  fragment AgreementFigures on Agreement {
    region {
      code
    }
    headcount {
      statedTotal
      computedTotal
      people
      peopleExcluded
      coveredBasisPoints
    }
    beneficiaries {
      headcounts {
        people
        covered
        category {
          code
          civilServants
        }
      }
    }
    enrolled {
      people
      peoplePending
      peopleExample
    }
    claimed {
      claims
      claimsUndecided
      claimsExample
    }
  }
`);

/** What the agreement promises, what of it is enrolled, what is missing, and the claims that rest on it. */
export function AgreementFigures({ agreement }: { agreement: FragmentOf<typeof AgreementFiguresFragment> }) {
  const { headcount, beneficiaries, enrolled, claimed, region } = readFragment(AgreementFiguresFragment, agreement);
  const civilServants = beneficiaries
    .flatMap((beneficiary) => beneficiary.headcounts)
    .filter((row) => row.covered && row.category.civilServants)
    .reduce((total, row) => total + row.people, 0);
  return (
    <FigureRow label={m.key_figures()}>
      <FigureCard
        lead
        name={m.gap()}
        value={<Count value={enrolled === null ? null : headcount.people - enrolled.people} />}
        note={m.gap_formula()}
      />
      <FigureCard
        name={m.promised()}
        value={<Count value={headcount.people} />}
        note={
          <>
            <p>{headcount.statedTotal === null ? m.total_computed() : m.total_stated()}</p>
            {civilServants > 0 && <p>{m.promised_civil_servants({ people: formatNumber(civilServants) })}</p>}
          </>
        }
      />
      <FigureCard
        name={m.enrolled()}
        value={<Count value={enrolled?.people} />}
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
      {headcount.peopleExcluded > 0 && (
        <FigureCard
          name={m.excluded()}
          value={<Count value={headcount.peopleExcluded} />}
          note={
            headcount.coveredBasisPoints === null
              ? undefined
              : m.covered_share({ share: formatBasisPoints(headcount.coveredBasisPoints) })
          }
        />
      )}
      <FigureCard
        name={m.claims()}
        value={
          <Link to="/klaim" search={{ wilayah: region.code }}>
            <Count value={claimed?.claims} />
          </Link>
        }
        note={
          claimed !== null && (
            <>
              {claimed.claimsExample !== null && claimed.claimsExample > 0 && (
                <p>{m.of_which_examples({ count: formatNumber(claimed.claimsExample) })}</p>
              )}
              {claimed.claimsUndecided !== null && claimed.claimsUndecided > 0 && (
                <p>{m.claims_undecided({ count: formatNumber(claimed.claimsUndecided) })}</p>
              )}
            </>
          )
        }
      />
    </FigureRow>
  );
}
