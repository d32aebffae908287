import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import type { Explained } from '../../lib/explained.ts';
import { amountOf, ExplainedFragment, readExplained } from '../../lib/explained.ts';
import { ExplainedCount } from '../../lib/explained-count.tsx';
import { Count } from '../../lib/figure.tsx';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';

/** What the figures of a region read. */
export const RegionFiguresFragment = graphql(
  `
    fragment RegionTotals on Region {
      code
      name
      coverage(electionCode: $election) {
        id
        expected {
          ...Explained
        }
        promised {
          ...Explained
        }
        enrolled {
          ...Explained
        }
        active {
          ...Explained
        }
        gap {
          ...Explained
        }
        agreements
        peoplePlanned
        peopleExcluded
      }
      promised(electionCode: $election) {
        peopleCivilServants
      }
      enrolled(electionCode: $election) {
        peoplePending
        peopleExample
      }
      claimed(electionCode: $election) {
        claims
        claimsUndecided
        claimsExample
      }
    }
  `,
  [ExplainedFragment],
);

/** Expected, promised, enrolled, active and unprotected people of a region, and its claims; each opens what stands behind it. */
export function RegionFigures({
  region,
  election,
}: {
  region: FragmentOf<typeof RegionFiguresFragment>;
  election: string;
}) {
  const { code, name, coverage, promised, enrolled, claimed } = readFragment(RegionFiguresFragment, region);
  const explain = (figure: Explained | null, title: string, formula: string, rows: ReactNode) => (
    <ExplainedCount figure={figure} behind={{ title, subject: name, formula, rows }} />
  );
  const toAgreements = (
    <Link to="/perjanjian" search={{ wilayah: code, pemilu: election }}>
      {m.rows_agreements()}
    </Link>
  );
  const toParticipants = (
    <Link to="/peserta" search={{ wilayah: code }}>
      {m.rows_participants()}
    </Link>
  );
  const toCategories = <a href="#jenis-petugas">{m.rows_categories_below()}</a>;
  const [expectedPeople, enrolledPeople] = [
    amountOf(readExplained(coverage?.expected)),
    amountOf(readExplained(coverage?.enrolled)),
  ];
  return (
    <FigureRow label={m.key_figures()}>
      <FigureCard
        lead
        name={m.unprotected()}
        value={explain(readExplained(coverage?.gap), m.unprotected(), m.unprotected_formula(), toCategories)}
        note={m.unprotected_formula()}
      />
      <FigureCard
        name={m.expected()}
        value={explain(readExplained(coverage?.expected), m.expected(), m.expected_formula(), toCategories)}
        note={m.expected_formula()}
      />
      <FigureCard
        name={m.promised()}
        value={explain(readExplained(coverage?.promised), m.promised(), m.promised_formula(), toAgreements)}
        note={
          coverage != null && (
            <>
              <p>
                <Link to="/perjanjian" search={{ wilayah: code, pemilu: election }}>
                  {m.from_agreements({ count: coverage.agreements, number: formatNumber(coverage.agreements) })}
                </Link>
              </p>
              {coverage.peoplePlanned > 0 && (
                <p>{m.promised_planned({ people: formatNumber(coverage.peoplePlanned) })}</p>
              )}
              {promised !== null && promised.peopleCivilServants > 0 && (
                <p>{m.promised_civil_servants({ people: formatNumber(promised.peopleCivilServants) })}</p>
              )}
              {coverage.peopleExcluded > 0 && (
                <p>{m.promised_excluded({ people: formatNumber(coverage.peopleExcluded) })}</p>
              )}
            </>
          )
        }
      />
      <FigureCard
        name={m.enrolled()}
        value={explain(readExplained(coverage?.enrolled), m.enrolled(), m.enrolled_formula(), toParticipants)}
        note={
          <>
            {typeof enrolledPeople === 'number' && typeof expectedPeople === 'number' && expectedPeople > 0 && (
              <p>{m.enrolled_share_expected({ share: formatShare(enrolledPeople, expectedPeople) })}</p>
            )}
            {enrolled !== null && enrolled.peopleExample > 0 && (
              <p>{m.of_which_examples({ count: formatNumber(enrolled.peopleExample) })}</p>
            )}
            {enrolled !== null && enrolled.peoplePending > 0 && (
              <p>{m.enrolled_pending({ people: formatNumber(enrolled.peoplePending) })}</p>
            )}
          </>
        }
      />
      <FigureCard
        name={m.active()}
        value={explain(readExplained(coverage?.active), m.active(), m.active_formula(), toParticipants)}
        note={m.active_formula()}
      />
      <FigureCard
        name={m.claims()}
        value={
          <Link to="/klaim" search={{ wilayah: code, pemilu: election }}>
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
