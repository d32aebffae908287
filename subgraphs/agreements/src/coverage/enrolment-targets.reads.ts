import { isNationwide, permit } from '@payung/kit/access.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { GraphQLError } from 'graphql';

import type { Context } from '../context.ts';
import type { EnrolmentTarget } from '../schema.types.ts';
import { readPicture } from './coverage.reads.ts';

const MOST_TARGETS = 5_000;

/** What the enrolment under each agreement of an election has to reach, for who may see the whole nation. Null when there is no such election. */
export async function readEnrolmentTargets(
  { session: asking, database }: Context,
  electionCode: string,
): Promise<readonly EnrolmentTarget[] | null> {
  const session = permit(asking, 'coverage:read', { regionCode: 'ID' });
  if (!isNationwide(session)) {
    throw new GraphQLError('Only who sees the whole nation may ask for its enrolment targets.', {
      extensions: { code: 'FORBIDDEN' },
    });
  }
  const picture = await readPicture(database.manager, electionCode, ['ID']);
  if (picture === null) return null;
  const { lastSafeDate } = picture;
  const { promises, plans, pollingDate } = picture.facts;
  const lines = [...promises.map((line) => ({ ...line, people: line.covered ? line.people : 0 })), ...plans];
  const parties: { id: string; codes: string[] }[] = await database.query(
    `select agreement_id as id, array_agg(distinct institution_code) as codes
     from agreement_party join promised_agreement agreement on agreement.id = agreement_id
     where agreement.election_code = $1 group by 1`,
    [electionCode],
  );
  const codesOf = new Map(parties.map(({ id, codes }) => [id, codes]));
  return [...Map.groupBy(lines, ({ agreementId }) => agreementId)]
    .map(([id, own]) => ({
      agreementId: toGlobalId('Agreement', id),
      regionCode: own[0]!.regionCode,
      institutionCodes: codesOf.get(id) ?? [],
      promised: own.reduce((sum, { people }) => sum + people, 0),
      pollingDate,
      lastSafeDate,
    }))
    .toSorted((a, b) => b.promised - a.promised || (a.agreementId < b.agreementId ? -1 : 1))
    .slice(0, MOST_TARGETS);
}
