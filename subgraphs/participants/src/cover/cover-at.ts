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
import { chainOf, coverOf, coverSentence, ownLinks, verifiedSentence } from '../domain/cover-at.ts';
import type { Chain, CoverAsked } from '../domain/cover-at.ts';
import type { EnrolmentRow } from '../enrolment/enrolment.table.ts';
import type { CoverAtInput, CoverPurpose, Programme } from '../schema.types.ts';
import { readEnrolmentsNearest, readRowsOfPerson } from './cover.reads.ts';
import { countQuestion, logCoverQuestion } from './log-cover-question.ts';

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
 * Whether a person was covered at a moment, by all enrolments of all institutions that registered them, or by one enrolment alone. Who asked,
 * when and what for is written to the trail of each of the person's rows.
 *
 * @throws GraphQLError `BAD_USER_INPUT` for a question that names nobody or two, `RATE_LIMITED` for too many of them
 */
export async function coverAt(context: Context, input: CoverAtInput): Promise<CoverAtTime> {
  const session = permit(context.session, 'cover:ask');
  const subject = await findSubject(context, input);
  const { answer, chains, isKnown } = await answerQuestion(context, session, { ...input, subject });
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

/** A question of cover by NIK and date of birth, whose answer discloses nothing else. */
export interface VerifyCoverArgs {
  readonly nik: string;
  readonly birthDate: PlainDate;
  readonly purpose: CoverPurpose;
  readonly at?: Instant | null | undefined;
  readonly programme?: Programme | null | undefined;
}

/** Yes, no or cannot tell. */
export interface CoverVerified {
  readonly covered: boolean | null;
  readonly at: Instant;
  readonly message: Sentence;
  readonly asOf: Instant;
}

/**
 * The same question with a bare yes or no for an answer. That nobody with this NIK is known looks as if nobody could tell: who asks learns
 * nothing of whom the register knows.
 *
 * @throws GraphQLError `BAD_USER_INPUT` for a NIK that is none, `RATE_LIMITED` for too many questions
 */
export async function verifyCover(
  context: Context,
  { nik, birthDate, purpose, at = null, programme = null }: VerifyCoverArgs,
): Promise<CoverVerified> {
  const session = permit(context.session, 'cover:ask');
  const subject = await findByNik(context, nik, birthDate, 'nik');
  const asked = { subject, purpose, programme, at: at ?? context.now };
  const { answer } = await answerQuestion(context, session, asked);
  const covered = answer === 'CANNOT_TELL' ? null : answer === 'COVERED';
  return { covered, at: asked.at, message: verifiedSentence(covered), asOf: context.now };
}

/** Whom a question is about: every row of one person, and the one enrolment where no other counts. */
interface Subject {
  readonly rowIds: readonly string[];
  readonly enrolment: EnrolmentRow | null;
}

interface Question {
  /** Null when nobody is known by what was given. */
  readonly subject: Subject | null;
  readonly at: Instant;
  readonly purpose: CoverPurpose;
  readonly programme?: Programme | null | undefined;
}

async function answerQuestion(
  context: Context,
  session: Session,
  { subject, at, purpose, programme = null }: Question,
): Promise<{ readonly answer: CoverAnswer; readonly chains: readonly ShownChain[]; readonly isKnown: boolean }> {
  const isKnown = subject !== null;
  await countQuestion(context, session, isKnown);
  const asked: CoverAsked = { date: dateInJakarta(at), programme };
  const chains = await chainsOf(context, await enrolmentsOf(context, subject, asked.date), asked);
  const answer = coverOf(isKnown ? chains : null);
  await logCoverQuestion(context, session, { rowIds: subject?.rowIds ?? [], purpose, at, answer });
  return { answer, chains, isKnown };
}

async function enrolmentsOf(
  { database }: Context,
  subject: Subject | null,
  date: PlainDate,
): Promise<readonly EnrolmentRow[]> {
  if (subject === null) return [];
  return subject.enrolment === null ? readEnrolmentsNearest(database, subject.rowIds, date) : [subject.enrolment];
}

async function findSubject(context: Context, input: CoverAtInput): Promise<Subject | null> {
  const { participantId = null, enrolmentId = null, nik = null, birthDate = null } = input;
  if ([participantId, enrolmentId, nik].filter((way) => way !== null).length !== 1) {
    throw badInput('Give one of "participantId", "enrolmentId", or "nik" with "birthDate".', 'input');
  }
  if (nik !== null) {
    if (birthDate === null) throw badInput('"birthDate" is required with "nik".', 'input.birthDate');
    return findByNik(context, nik, birthDate, 'input.nik');
  }
  const { loaders } = context;
  const enrolmentKey = enrolmentId === null ? null : findKey('Enrolment', enrolmentId);
  const enrolment = enrolmentKey === null ? null : await loaders.enrolments.load(enrolmentKey);
  if (enrolmentId !== null && enrolment === null) return null;
  const key = enrolment?.participantId ?? findKey('Participant', participantId!);
  const person = key === null ? null : await loaders.participants.load(key);
  return person === null
    ? null
    : { rowIds: await readRowsOfPerson(context.database, person.nikFingerprint), enrolment };
}

async function findByNik(
  { secrets, database }: Context,
  nik: string,
  birthDate: PlainDate,
  field: string,
): Promise<Subject | null> {
  if (!readNik(nik).ok)
    throw badInput('"nik" has not the shape of a NIK: 16 digits, a real date, a serial from 0001.', field);
  const rowIds = await readRowsOfPerson(database, secrets.fingerprint(nik), birthDate);
  return rowIds.length === 0 ? null : { rowIds, enrolment: null };
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
