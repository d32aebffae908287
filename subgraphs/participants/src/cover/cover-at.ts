import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { badInput } from '@payung/kit/errors.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { readNik } from '@payung/kit/values/nik.ts';
import { answerOfChain } from '@payung/kit/values/cover-chain.ts';
import type { CoverAnswer } from '@payung/kit/values/cover-chain.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Context } from '../context.ts';
import { chainOf, coverOf, coverSentence, ownLinks } from '../domain/cover-at.ts';
import type { Chain, CoverAsked } from '../domain/cover-at.ts';
import type { EnrolmentRow } from '../enrolment/enrolment.table.ts';
import type { CoverAtInput } from '../schema.types.ts';
import { readEnrolmentsNearest, readRowsOfPerson } from './cover.reads.ts';
import { logCoverQuestion, refuseTooMany } from './log-cover-question.ts';

/** The chain of an enrolment that the session may see. */
export interface ShownChain extends Chain {
  readonly enrolment: EnrolmentRow;
}

/** The answer to a question of cover, as far as the session may read it. */
export interface CoverAtTime {
  readonly answer: CoverAnswer;
  readonly at: Instant;
  readonly chains: readonly ShownChain[];
  readonly decidedElsewhere: boolean;
  readonly message: Sentence;
  readonly asOf: Instant;
}

/** Chains that are shown at most. */
const MOST_SHOWN = 20;

/**
 * Whether a person was covered at a moment, by all enrolments of all institutions that registered them. Who asked, when and what for is
 * written to the trail of each of the person's rows, in the transaction that counts the question.
 *
 * @throws GraphQLError `BAD_USER_INPUT` for a question that names nobody or two, `RATE_LIMITED` for too many of them
 */
export async function coverAt(context: Context, input: CoverAtInput): Promise<CoverAtTime> {
  const session = permit(context.session, 'cover:ask');
  await refuseTooMany(context, session);
  const fingerprint = await findFingerprint(context, input);
  const rowIds = fingerprint === null ? [] : await readRowsOfPerson(context.database, fingerprint);
  const asked: CoverAsked = { date: dateInJakarta(input.at), programme: input.programme ?? null };
  const isKnown = rowIds.length > 0;
  const enrolments = isKnown ? await readEnrolmentsNearest(context.database, rowIds, asked.date) : [];
  const chains = await chainsOf(context, enrolments, asked);
  const answer = coverOf(isKnown ? chains : null);
  await logCoverQuestion(context, session, { rowIds, purpose: input.purpose, at: input.at, answer });
  const shown = await visibleOf(context, session, chains);
  return {
    answer,
    at: input.at,
    chains: shown.slice(0, MOST_SHOWN),
    decidedElsewhere: isKnown && answer !== 'NOT_COVERED' && !shown.some((chain) => chain.answer === answer),
    message: coverSentence(answer, isKnown),
    asOf: context.now,
  };
}

/** The fingerprint of the person who is asked about, or null when nobody is known by what was given. */
async function findFingerprint(
  { loaders, secrets, database }: Context,
  { participantId = null, nik = null, birthDate = null }: CoverAtInput,
): Promise<Buffer | null> {
  if ((participantId === null) === (nik === null)) {
    throw badInput('Give either "participantId", or "nik" with "birthDate".', 'input');
  }
  if (participantId !== null) {
    const key = findKey('Participant', participantId);
    const person = key === null ? null : await loaders.participants.load(key);
    return person?.nikFingerprint ?? null;
  }
  if (birthDate === null) throw badInput('"birthDate" is required with "nik".', 'input.birthDate');
  if (!readNik(nik!).ok)
    throw badInput('"nik" has not the shape of a NIK: 16 digits, a real date, a serial from 0001.', 'input.nik');
  const fingerprint = secrets.fingerprint(nik!);
  const rows: readonly string[] = await readRowsOfPerson(database, fingerprint, birthDate);
  return rows.length === 0 ? null : fingerprint;
}

async function chainsOf(
  { findAgreementStatus, loaders }: Context,
  enrolments: readonly EnrolmentRow[],
  asked: CoverAsked,
): Promise<readonly ShownChain[]> {
  const statuses = new Map<string, Promise<AgreementOnDay>>();
  const statusOf = (agreementId: string): Promise<AgreementOnDay> => {
    const known = statuses.get(agreementId) ?? askStatus(findAgreementStatus, agreementId, asked.date);
    statuses.set(agreementId, known);
    return known;
  };
  return Promise.all(
    enrolments.map(async (enrolment) => {
      const contributions = await loaders.contributionFacts(asked.date.toString()).load(enrolment.id);
      if (contributions === null) throw new Error('an enrolment that was read is gone');
      // Where what is known here is broken, no agreement can mend it.
      const own = { ...enrolment, contributions };
      const isBroken = answerOfChain(ownLinks(own, asked)) === 'NOT_COVERED';
      const agreement = isBroken ? 'NOT_ASKED' : await statusOf(enrolment.agreementId);
      return { ...chainOf({ ...own, agreement }, asked), enrolment };
    }),
  );
}

type AgreementOnDay = Exclude<Parameters<typeof chainOf>[0]['agreement'], 'NOT_ASKED'>;

async function askStatus(
  find: Context['findAgreementStatus'],
  agreementId: string,
  date: PlainDate,
): Promise<AgreementOnDay> {
  const answer = await find(agreementId, date);
  return answer.ok ? answer.facts : 'OWNER_SILENT';
}

async function visibleOf(
  { loaders }: Context,
  session: Session,
  chains: readonly ShownChain[],
): Promise<readonly ShownChain[]> {
  permit(session, 'participant:read');
  const seen = await Promise.all(chains.map(({ enrolment }) => loaders.enrolments.load(enrolment.id)));
  return chains.filter((_chain, index) => seen[index] !== null);
}
