import { permit } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import { loadLifeCycle, loadStatus } from '../agreement/agreement-standing.reads.ts';
import type { AgreementRow } from '../agreement/agreement.table.ts';
import type { Context } from '../context.ts';
import { readElectionFacts } from '../coverage/coverage-facts.reads.ts';
import { expectedIn, formulaOf, isCounted } from '../domain/expected.ts';
import { proposeRenewal } from '../domain/renewal.ts';
import type { RenewalCategory, RenewalTerms } from '../domain/renewal.ts';
import { countUnits } from '../domain/units.ts';
import type { ElectionRow } from '../election/election.table.ts';
import { loadNames } from '../version/version.reads.ts';
import type { EnrolledCounts } from './find-enrolled.ts';

/** A proposed renewal, in the shape of the schema. */
export interface Proposal extends RenewalTerms {
  readonly predecessor: AgreementRow;
  readonly election: ElectionRow;
  readonly enrolled: EnrolledCounts | null;
  readonly renewals: readonly AgreementRow[];
}

/** Which agreement, for which election. */
export interface RenewalQuestion {
  readonly id: string;
  readonly electionCode: string;
}

/** The proposal for a signed agreement that the session may see, or null. */
export async function findProposal(context: Context, { id, electionCode }: RenewalQuestion): Promise<Proposal | null> {
  permit(context.session, 'agreement:read');
  const key = findKey('Agreement', id);
  const agreement = key === null ? null : await context.loaders.agreements.load(key);
  if (agreement === null || agreement.signedOn === null) return null;
  const enrolled = await context.findEnrolled(agreement.id);
  return propose(context, context.database.manager, { agreement, electionCode, enrolled });
}

/** The renewals of an agreement for an election, as far as the session may see them; those given up do not count. */
export async function loadRenewals(
  context: Pick<Context, 'loaders' | 'now'>,
  agreementId: string,
  electionCode: string,
): Promise<readonly AgreementRow[]> {
  const successors = await context.loaders.successors.load(agreementId);
  const renewals = successors.filter((successor) => successor.electionCode === electionCode);
  const statuses = await Promise.all(renewals.map((renewal) => loadStatus(context, renewal, null)));
  return renewals.filter((_renewal, index) => statuses[index] !== 'TERMINATED');
}

/** Proposes a renewal from what this subgraph knows, and from who was enrolled. Null when there is no such election. */
export async function propose(
  context: Context,
  database: Transaction,
  {
    agreement,
    electionCode,
    enrolled,
  }: { readonly agreement: AgreementRow; readonly electionCode: string; readonly enrolled: EnrolledCounts | null },
): Promise<Proposal | null> {
  const { loaders } = context;
  const election = await loaders.elections.load(electionCode);
  if (election === null) return null;
  const lifeCycle = await loadLifeCycle(context, agreement);
  const versions = await loaders.versions.load(agreement.id);
  const last = versions.find(({ number }) => number === lifeCycle.signedVersions.at(-1)?.number);
  if (last === undefined) return null;
  const names = await loadNames(context, [last.terms]);
  const proposed = proposeRenewal(
    {
      last: last.terms,
      electionName: { id: election.nameId, en: election.nameEn },
      stages: await loaders.electionStages.load(electionCode),
      categories: await readCategories(database, agreement, electionCode),
      enrolled:
        enrolled === null
          ? null
          : new Map(enrolled.byCategory.map(({ categoryCode, people }) => [categoryCode, people])),
    },
    names,
  );
  const renewals = await loadRenewals(context, agreement.id, electionCode);
  return { ...proposed, predecessor: agreement, election, enrolled, renewals };
}

/** What the region of an agreement needs in an election, category by category; combined categories have no number of their own. */
async function readCategories(
  database: Transaction,
  { regionCode }: AgreementRow,
  electionCode: string,
): Promise<ReadonlyMap<string, RenewalCategory>> {
  const facts = await readElectionFacts(database, { electionCode, regionCodes: [regionCode] });
  if (facts === null) return new Map();
  const unitsOf = countUnits(facts);
  return new Map(
    facts.categories.map((category) => {
      const { code, civilServants, level } = category;
      const units =
        level === 'REGENCY' || !isCounted(category) ? null : expectedIn(category, unitsOf(regionCode, level));
      const formula = units === null ? null : formulaOf(units);
      const isKnown = units !== null && units.expected !== null && formula !== null;
      return [code, { civilServants, expected: isKnown ? { people: units.expected, formula } : null }];
    }),
  );
}
