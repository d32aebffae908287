// Generated from the .graphql files by `npm run generate`. Do not edit.

import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { CoverageBasis } from '@payung/kit/values/coverage-basis.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnrolmentRow } from './enrolment/enrolment.table.ts';
import type { CoverAtTime, ShownChain } from './cover/cover-at.ts';
import type { EnrolmentConflictRow } from './conflict/enrolment-conflict.table.ts';
import type { ConflictSide } from './conflict/enrolment-conflict.reads.ts';
import type { EnrolmentEventRow } from './enrolment/enrolment-event.table.ts';
import type { Replacement } from './enrolment/replace-enrolment.ts';
import type { SuccessionRow } from './enrolment/enrolment-life-cycle.reads.ts';
import type { EnrolledInCategory, Enrolled } from './enrolled/enrolled-count.reads.ts';
import type { AskedCoverage, AskedLine } from './coverage/coverage.reads.ts';
import type { ParticipantRow } from './participant/participant.table.ts';
import type { ReadinessRow } from './readiness/readiness.reads.ts';
import type { RosterImportRow } from './import/roster-import.table.ts';
import type { LineOfImport } from './import/roster-import.resolvers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, ISO 8601 `YYYY-MM-DD`, where the law counts days. It has no time zone. */
  Date: { input: PlainDate; output: PlainDate; }
  /** An instant, ISO 8601 in UTC (`2024-11-27T14:00:00Z`), where the law counts hours. Show it in Asia/Jakarta on national pages. */
  DateTime: { input: Instant; output: Instant; }
  /** An amount of money in whole rupiah, a safe integer (at most 9,007,199,254,740,991). It has no decimals; send it as a JSON number. */
  Rupiah: { input: Rupiah; output: Rupiah; }
  /** Expected, promised and excluded people by category, the parts of combined categories and the dates of the election: handed from one owner to the other, not part of the public graph. */
  CoverageBasis: { input: CoverageBasis; output: CoverageBasis; }
};

/** Where a page of a list starts and ends, and whether more rows follow. Cursors are opaque. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether rows follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows come before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of this page, absent when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row of this page: pass it as `after` to read on. Absent when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A sentence for people, in the two languages of the product. */
export type Sentence = {
  readonly __typename?: 'Sentence';
  /** The sentence in Indonesian. */
  readonly id: Scalars['String']['output'];
  /** The sentence in English. */
  readonly en: Scalars['String']['output'];
};

/** Programmes of BPJS Ketenagakerjaan that an agreement can promise. */
export type Programme =
  /** Work accident insurance (Jaminan Kecelakaan Kerja). */
  | 'JKK'
  /** Death benefit insurance, for deaths not caused by work (Jaminan Kematian). */
  | 'JKM';

/** The three answers to the question of cover. */
export type CoverAnswer =
  /** Cover held (terlindungi). */
  | 'COVERED'
  /** Cover did not hold, for the reason in the links (tidak terlindungi). */
  | 'NOT_COVERED'
  /** Not known yet: an owner of the facts has not answered (belum dapat dipastikan). */
  | 'CANNOT_TELL';

/** One link of the chain of cover. */
export type CoverLink = {
  readonly __typename?: 'CoverLink';
  /** What is asked. */
  readonly kind: CoverLinkKind;
  /** Whether it holds. Null when nobody can tell. */
  readonly holds?: Maybe<Scalars['Boolean']['output']>;
  /** The sentence to show. */
  readonly reason: Sentence;
};

/** Links of the chain of cover. */
export type CoverLinkKind =
  /** The enrolment exists and holds. */
  | 'ENROLMENT'
  /** The moment lies within the period of service. */
  | 'PERIOD'
  /** The agreement names the programme. */
  | 'PROGRAMME'
  /** The agreement is in force. */
  | 'AGREEMENT';

/**
 * Two enrolments of one person in the same days (kepesertaan ganda). A repeat in other days, such as Pemilu and later Pilkada, is no conflict
 * and never stands here.
 */
export type EnrolmentConflict = {
  readonly __typename?: 'EnrolmentConflict';
  /** Identifier of the conflict. */
  readonly id: Scalars['ID']['output'];
  /** What is the matter. */
  readonly kind: EnrolmentConflictKind;
  /** The sentence to show. */
  readonly message: Sentence;
  /** Where it stands. */
  readonly state: EnrolmentConflictState;
  /** First day on which both hold. */
  readonly from: Scalars['Date']['output'];
  /** Last day on which both hold, included. */
  readonly through: Scalars['Date']['output'];
  /** The enrolments of the two that the session may see: one or both. */
  readonly enrolments: ReadonlyArray<Enrolment>;
  /** The other side, where the session may not see its enrolment. Null where it sees both. */
  readonly other?: Maybe<EnrolmentConflictParty>;
  /** When it was noticed. */
  readonly detectedAt: Scalars['DateTime']['output'];
  /** How it was resolved. Null unless `state` is `RESOLVED`. */
  readonly resolution?: Maybe<EnrolmentConflictResolution>;
  /** Whether this session may resolve it now. */
  readonly resolvable: Scalars['Boolean']['output'];
};

/** All that one side of a conflict learns of the other. */
export type EnrolmentConflictParty = {
  readonly __typename?: 'EnrolmentConflictParty';
  /** The enrolling institution. */
  readonly institution?: Maybe<Institution>;
  /** The agreement, opaque: its title and the rest come from its owner, and only to whoever may see it there. */
  readonly agreement?: Maybe<Agreement>;
};

/** How a conflict was resolved. */
export type EnrolmentConflictResolution = {
  readonly __typename?: 'EnrolmentConflictResolution';
  /** Why, as written by who resolved it. Both sides read it. */
  readonly reason: Scalars['String']['output'];
  /** The institution that resolved it. Null for roles of the whole nation. */
  readonly institution?: Maybe<Institution>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** Kinds of conflict. */
export type EnrolmentConflictKind =
  /**
   * A body of the election commission (KPU, KIP) and a body of the supervisory agency (Bawaslu, Panwaslih) at the same time: who organises does not
   * supervise. No article was found that says it in these words: unverified, a person decides.
   */
  | 'INCOMPATIBLE'
  /** A second cover elsewhere in the same days. Which of the two pays is not settled by the sources found: unverified. */
  | 'SECOND_COVER';

/** Where a conflict stands. */
export type EnrolmentConflictState =
  /** Nobody has resolved it and both enrolments still hold in the same days (terbuka). */
  | 'OPEN'
  /** Somebody gave a reason (selesai). */
  | 'RESOLVED'
  /** The enrolments hold no longer in the same days: one was ended, moved or rejected (gugur). */
  | 'LAPSED';

/** What to keep in a list of conflicts. Conditions add up. */
export type EnrolmentConflictFilter = {
  /** Conflicts in this state. Left out: open ones. */
  readonly state?: InputMaybe<EnrolmentConflictState>;
  /** Conflicts of this kind. */
  readonly kind?: InputMaybe<EnrolmentConflictKind>;
};

/** A page of conflicts. */
export type EnrolmentConflictConnection = {
  readonly __typename?: 'EnrolmentConflictConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<EnrolmentConflictEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A conflict in a page. */
export type EnrolmentConflictEdge = {
  readonly __typename?: 'EnrolmentConflictEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The conflict. */
  readonly node: EnrolmentConflict;
};

/** A conflict to resolve. */
export type ResolveEnrolmentConflictInput = {
  /** Identifier of the conflict. */
  readonly conflictId: Scalars['ID']['input'];
  /** Why it may stand, or what was done about it, 3 to 1,000 characters. The other institution reads it: name no person. */
  readonly reason: Scalars['String']['input'];
};

/** The conflict, or why it was not resolved. */
export type ResolveEnrolmentConflictResult = EnrolmentConflict | EnrolmentConflictRefused;

/** Why a conflict was not resolved. Nothing was written. */
export type EnrolmentConflictRefused = {
  readonly __typename?: 'EnrolmentConflictRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: EnrolmentConflictRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons not to resolve a conflict. */
export type EnrolmentConflictRefusalCode =
  /** The session may not resolve conflicts of these enrolments. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** There is no such conflict, or it is out of sight. */
  | 'NOT_FOUND'
  /** Somebody resolved it before, or it has lapsed: the sentence says which. */
  | 'NOT_OPEN'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** A question of cover. */
export type CoverAtInput = {
  /** Global identifier of the participant, whom the session must see. Either this, or NIK and date of birth. */
  readonly participantId?: InputMaybe<Scalars['ID']['input']>;
  /** Nomor Induk Kependudukan, 16 digits. */
  readonly nik?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth as registered. Required with `nik`: a NIK alone answers nothing. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** The moment asked about. Days are counted in Jakarta. */
  readonly at: Scalars['DateTime']['input'];
  /** Cover of this programme. Left out: of any. */
  readonly programme?: InputMaybe<Programme>;
  /** What the answer is for. */
  readonly purpose: CoverPurpose;
};

/** What an answer about cover is for. It is logged on the person's trail (UU 27/2022 Art 31). */
export type CoverPurpose =
  /** To treat somebody (pelayanan di fasilitas kesehatan). */
  | 'TREATMENT'
  /** To register or check a claim (pengurusan klaim). */
  | 'CLAIM'
  /** To enrol somebody (pendaftaran kepesertaan). */
  | 'ENROLMENT'
  /** The person asks about themselves (permintaan yang bersangkutan). */
  | 'DATA_SUBJECT'
  /** To audit (pemeriksaan). */
  | 'AUDIT';

/** The answer to a question of cover. */
export type CoverAt = {
  readonly __typename?: 'CoverAt';
  /**
   * The answer over all enrolments of the person. `COVERED` when one chain holds; `NOT_COVERED` when every chain is broken; `CANNOT_TELL` when nobody can
   * judge a link, and also when no person with this NIK and date of birth is known: a digit may be wrong, and silence is never taken for a no.
   */
  readonly answer: CoverAnswer;
  /** The moment asked about. */
  readonly at: Scalars['DateTime']['output'];
  /** The chains of the enrolments that the session may see: at most 20, those nearest to the moment. Empty where it may see none. */
  readonly chains: ReadonlyArray<CoverChain>;
  /** Whether an enrolment that the session may not see decided the answer. Its chain stays with its owners. */
  readonly decidedElsewhere: Scalars['Boolean']['output'];
  /** The sentence to show. */
  readonly message: Sentence;
  /** When it was answered. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** The chain of cover of one enrolment, link by link. */
export type CoverChain = {
  readonly __typename?: 'CoverChain';
  /** The enrolment. */
  readonly enrolment: Enrolment;
  /** What the chain says. */
  readonly answer: CoverAnswer;
  /** Its links, in order. */
  readonly links: ReadonlyArray<CoverLink>;
};

/** Why people who should be protected are not, in one category. */
export type CoverageAbsence = {
  readonly __typename?: 'CoverageAbsence';
  /** The kind of absence. */
  readonly kind: AbsenceKind;
  /** How many people. */
  readonly people: Scalars['Int']['output'];
  /** The same in a sentence. */
  readonly reason: Sentence;
};

/** Kinds of absence. One category can have more than one, for different people. */
export type AbsenceKind =
  /** An agreement lists them and leaves them out by its own text (dikecualikan), as KPPS in Kapuas Hulu. */
  | 'EXCLUDED_BY_TEXT'
  /** An agreement promises them cover and they are not enrolled (belum didaftarkan). */
  | 'PROMISED_NOT_ENROLLED'
  /** The election needs them and no agreement names their category (tidak disebut). */
  | 'NEVER_MENTIONED';

/**
 * A number with what a careful reader asks of it: how complete it is, where it comes from and when it was read.
 * A figure that its owner could not be asked for is null with an error beside it, never zero.
 */
export type Figure = {
  readonly __typename?: 'Figure';
  /** The number, people or units. Null when it is not known (completeness `UNKNOWN`): unknown is never zero. */
  readonly value?: Maybe<Scalars['Int']['output']>;
  /** The least it can be, where practice varies or a part is unknown. Equals `value` where it is certain. */
  readonly minimum?: Maybe<Scalars['Int']['output']>;
  /** The most it can be, where practice varies. Equals `value` where it is certain; null where there is no upper bound. */
  readonly maximum?: Maybe<Scalars['Int']['output']>;
  /** How much of what it should count it does count. */
  readonly completeness: FigureCompleteness;
  /** What is missing or was estimated, in words. Null when nothing is. */
  readonly note?: Maybe<Sentence>;
  /** Where it comes from. */
  readonly sources: ReadonlyArray<FigureSource>;
  /** When it was read. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** How much of what a figure should count it does count. */
export type FigureCompleteness =
  /** All of it. */
  | 'COMPLETE'
  /** A part: some regions or categories are not known and are left out, so the true number is higher. */
  | 'PARTIAL'
  /** All of it, with a part split by seats, since people are counted under a combined category (PPK dan sekretariat, petugas TPS). */
  | 'ESTIMATED'
  /** Nothing: there is no basis to count from, and no value. */
  | 'UNKNOWN';

/** Where a figure comes from. */
export type FigureSource = {
  readonly __typename?: 'FigureSource';
  /** The source in words, as in the sum of 2 agreements, or the list of regions by its version. */
  readonly name: Sentence;
  /** How many rows stand behind it, such as agreements or recorded counts. Null where that means nothing. */
  readonly rows?: Maybe<Scalars['Int']['output']>;
  /** How sure it is. */
  readonly confidence: Confidence;
};

/** How sure a fact is. */
export type Confidence =
  /** Stated in the source of the agreement itself. */
  | 'STATED'
  /** Read in the legal text, an official page or a data file. */
  | 'VERIFIED'
  /** Taken from the press or another secondary source. */
  | 'PRESS'
  /** Computed from other facts. */
  | 'DERIVED'
  /** Not verified: a setting, shown as unverified wherever it is used. */
  | 'UNVERIFIED';

/** How many people are enrolled, from roll-ups kept with every change. */
export type EnrolledCount = {
  readonly __typename?: 'EnrolledCount';
  /** Enrolments that hold (state `ENROLLED`). */
  readonly people: Scalars['Int']['output'];
  /** Enrolments that wait for the agreement's owner (state `PENDING`). */
  readonly peoplePending: Scalars['Int']['output'];
  /** The part of `people` that is invented, examples that came with the installation (data contoh). */
  readonly peopleExample: Scalars['Int']['output'];
  /** The same by category. */
  readonly byCategory: ReadonlyArray<EnrolledCategory>;
  /** When the figures were read. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** Enrolments in one category. */
export type EnrolledCategory = {
  readonly __typename?: 'EnrolledCategory';
  /** The category of officer. */
  readonly category?: Maybe<OfficerCategory>;
  /** Enrolments that hold. */
  readonly people: Scalars['Int']['output'];
};

/** An object with a global identifier. */
export type Node = {
  /** Global identifier: opaque, stable, and unique across the graph. */
  readonly id: Scalars['ID']['output'];
};

/** Where an enrolment stands on a day. */
export type EnrolmentStanding =
  /** Its agreement's owner has not answered: nobody can tell (menunggu). */
  | 'PENDING'
  /** The agreement does not allow it (ditolak). */
  | 'REJECTED'
  /** Before its first day (belum mulai). */
  | 'NOT_STARTED'
  /** Within its period and not suspended (aktif). */
  | 'ACTIVE'
  /** Within its period and suspended (ditangguhkan). */
  | 'SUSPENDED'
  /** Past its last day (berakhir). */
  | 'OVER';

/** A stretch of days without cover (masa penangguhan). */
export type EnrolmentSuspension = {
  readonly __typename?: 'EnrolmentSuspension';
  /** First day without cover. */
  readonly from: Scalars['Date']['output'];
  /** First day with cover again. Null while it lasts. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** What can be done with an enrolment. */
export type EnrolmentAction =
  /** Suspend it (menangguhkan). */
  | 'SUSPEND'
  /** End its suspension (memulihkan). */
  | 'REINSTATE'
  /** End it early (mengakhiri). */
  | 'END'
  /** End it and enrol somebody else in its place (mengganti petugas). */
  | 'REPLACE'
  /** Move the person to another place of duty or category (memindahtugaskan). */
  | 'TRANSFER';

/** Steps in the life of an enrolment. */
export type EnrolmentStep =
  /** It was made (mendaftarkan). */
  | 'ENROL'
  /** The agreement's owner answered: it holds (disetujui). */
  | 'SETTLE'
  /** The agreement's owner answered: it does not hold (ditolak). */
  | 'REJECT'
  /** It was suspended (ditangguhkan). */
  | 'SUSPEND'
  /** Its suspension ended (dipulihkan). */
  | 'REINSTATE'
  /** It was ended early (diakhiri). */
  | 'END'
  /** It ended and somebody else took its place (diganti). */
  | 'REPLACE'
  /** It ended and the same person went on elsewhere (dipindahtugaskan). */
  | 'TRANSFER';

/** Something that happened to an enrolment. */
export type EnrolmentEvent = {
  readonly __typename?: 'EnrolmentEvent';
  /** The step. */
  readonly step: EnrolmentStep;
  /** The day on which it takes effect: the first day without cover, the first day with cover again, or the last day. */
  readonly on: Scalars['Date']['output'];
  /** Why, where the step needs a reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who did it. Null where a roster import made the enrolment (the import's own record says who) or where the service settled it by itself. */
  readonly by?: Maybe<EnrolmentActor>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Who took a step. */
export type EnrolmentActor = {
  readonly __typename?: 'EnrolmentActor';
  /** The name as the identity provider gave it. */
  readonly name: Scalars['String']['output'];
  /** The institution acted for. Null for roles of the whole nation. */
  readonly institution?: Maybe<Institution>;
  /** Whether it was who is asking. */
  readonly isMe: Scalars['Boolean']['output'];
};

/** How one enrolment follows another. */
export type EnrolmentSuccession = {
  readonly __typename?: 'EnrolmentSuccession';
  /** `REPLACE` where somebody else took the place, `TRANSFER` where the same person went on. */
  readonly how: EnrolmentAction;
  /** The other enrolment. */
  readonly enrolment: Enrolment;
  /** Hours between the last covered day of the one and the first day of the other: whole days, 24 each. 0 where there is no gap. */
  readonly uncoveredHours: Scalars['Int']['output'];
};

/** The enrolment as it is after a command, or why the command was refused. Of a transfer: the enrolment that follows. */
export type EnrolmentResult = Enrolment | EnrolmentRefused;

/** Both enrolments of a replacement, or why it was refused and nothing was written. */
export type ReplaceEnrolmentResult = EnrolmentReplacement | EnrolmentRefused;

/** A replacement of one officer by another. */
export type EnrolmentReplacement = {
  readonly __typename?: 'EnrolmentReplacement';
  /** The enrolment that ended. */
  readonly left: Enrolment;
  /** The enrolment that took its place. */
  readonly replacement: Enrolment;
  /** Hours between the two in which the place is covered for nobody: whole days, 24 each. 0 where the one begins the day after the other. */
  readonly uncoveredHours: Scalars['Int']['output'];
  /** First day without cover. Null where there is no gap. */
  readonly uncoveredFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day without cover. Null where there is no gap. */
  readonly uncoveredThrough?: Maybe<Scalars['Date']['output']>;
};

/** An enrolment to suspend. */
export type SuspendEnrolmentInput = {
  /** Global identifier of the enrolment. */
  readonly enrolmentId: Scalars['ID']['input'];
  /** The version that was read; another one is a `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** First day without cover: within the period, not in the future, not before the end of an earlier suspension. */
  readonly from: Scalars['Date']['input'];
  /** Why, 3 to 1,000 characters. It stays in the history: write no medical detail. */
  readonly reason: Scalars['String']['input'];
};

/** A suspension to end. */
export type ReinstateEnrolmentInput = {
  /** Global identifier of the enrolment. */
  readonly enrolmentId: Scalars['ID']['input'];
  /** The version that was read; another one is a `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** First day with cover again: within the period, not in the future, not before the suspension began. */
  readonly from: Scalars['Date']['input'];
  /** Why, 3 to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** An enrolment to end early. */
export type EndEnrolmentInput = {
  /** Global identifier of the enrolment. */
  readonly enrolmentId: Scalars['ID']['input'];
  /** The version that was read; another one is a `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The new last day, before the present one. The day before the first day says that the person never served. */
  readonly lastDay: Scalars['Date']['input'];
  /** Why, 3 to 1,000 characters. It stays in the history: write no medical detail. */
  readonly reason: Scalars['String']['input'];
};

/** A replacement to make. */
export type ReplaceEnrolmentInput = {
  /** Global identifier of the enrolment that ends. */
  readonly enrolmentId: Scalars['ID']['input'];
  /** The version of it that was read; another one is a `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Last day of the leaving officer, before the present one. The day before their first day says that they never served. */
  readonly lastDay: Scalars['Date']['input'];
  /** Why, 3 to 1,000 characters. It stays in the history: write no medical detail. */
  readonly reason: Scalars['String']['input'];
  /** The new person, registered before. */
  readonly participantId: Scalars['ID']['input'];
  /** First day of the new person: after `lastDay`, and not after the last day that the leaving officer was enrolled for. */
  readonly startsOn: Scalars['Date']['input'];
  /** Monthly wage base of the new person in whole rupiah. The leaving officer's when left out. */
  readonly wageBase?: InputMaybe<Scalars['Rupiah']['input']>;
};

/** A transfer to make. At least the place or the category differs. */
export type TransferEnrolmentInput = {
  /** Global identifier of the enrolment that ends. */
  readonly enrolmentId: Scalars['ID']['input'];
  /** The version of it that was read; another one is a `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** First day in the new place: after the first day of the enrolment and not after its last. */
  readonly from: Scalars['Date']['input'];
  /** Why, 3 to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Code of the new place of duty. As it is when left out. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the new category. As it is when left out. */
  readonly categoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** Monthly wage base from then on, whole rupiah. As it is when left out. */
  readonly wageBase?: InputMaybe<Scalars['Rupiah']['input']>;
};

/** One person's cover under one agreement, in one category, place and period (kepesertaan). */
export type Enrolment = Node & {
  readonly __typename?: 'Enrolment';
  /** Global identifier. */
  readonly id: Scalars['ID']['output'];
  /** The person. */
  readonly participant: Participant;
  /** The agreement that covers them. */
  readonly agreement?: Maybe<Agreement>;
  /** The category they serve in. */
  readonly category?: Maybe<OfficerCategory>;
  /** The institution whose officer they are: a beneficiary of the agreement. */
  readonly institution?: Maybe<Institution>;
  /** The branch of BPJS Ketenagakerjaan that insures them; the head office while the agreement's owner has not answered. */
  readonly insurer?: Maybe<Institution>;
  /** The place of duty. */
  readonly region?: Maybe<Region>;
  /** The election they serve in. Null while the agreement's owner has not answered. */
  readonly election?: Maybe<Election>;
  /** First day of service and cover. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day of service and cover, included. */
  readonly endsOn: Scalars['Date']['output'];
  /** The monthly wage that contributions and benefits are computed from, whole rupiah. */
  readonly wageBase: Scalars['Rupiah']['output'];
  /** What was decided of it, as it stands now. Where it stands on a day is `standing`. */
  readonly state: EnrolmentState;
  /** Why it is rejected. Null unless `state` is `REJECTED`. */
  readonly rejection?: Maybe<EnrolmentRefused>;
  /** What the agreement said when the enrolment was decided. Null while nobody has answered. */
  readonly decidedOn?: Maybe<EnrolmentFacts>;
  /** Whether this enrolment is invented, an example that came with the installation (data contoh). */
  readonly example: Scalars['Boolean']['output'];
  /** When the enrolment was made. */
  readonly enrolledAt: Scalars['DateTime']['output'];
  /**
   * Open conflicts with other enrolments of the same person, newest first, at most 20: a warning that never blocks. People are recognised across
   * institutions by the keyed fingerprint of their NIK.
   */
  readonly conflicts: ReadonlyArray<EnrolmentConflict>;
  /** Counts changes: pass it on as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /**
   * Where it stands on a day, by its state, its period and its suspensions: no job ever sets it.
   * A day before the enrolment was made is judged by its period too, since cover goes by days of service.
   */
  readonly standing: EnrolmentStanding;
  /** The last day as it was first enrolled for. Differs from `endsOn` where the enrolment was ended early. */
  readonly plannedEndsOn: Scalars['Date']['output'];
  /** Days without cover within the period because it was suspended, in order (penangguhan). */
  readonly suspensions: ReadonlyArray<EnrolmentSuspension>;
  /** What this session may do with it now. Empty for those who only read. */
  readonly actions: ReadonlyArray<EnrolmentAction>;
  /** What happened to it, oldest first: the latest 100 steps. Steps are appended, never changed. */
  readonly history: ReadonlyArray<EnrolmentEvent>;
  /** The enrolment that this one follows, by replacement or transfer. Null when there is none or the session may not see it. */
  readonly follows?: Maybe<EnrolmentSuccession>;
  /** The enrolment that follows this one, by replacement or transfer. Null when there is none or the session may not see it. */
  readonly followedBy?: Maybe<EnrolmentSuccession>;
};


/** One person's cover under one agreement, in one category, place and period (kepesertaan). */
export type EnrolmentStandingArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** The agreement's facts that an enrolment was decided on. */
export type EnrolmentFacts = {
  readonly __typename?: 'EnrolmentFacts';
  /** The version of the agreement. */
  readonly agreementVersion: Scalars['Int']['output'];
  /** Programmes that the agreement named then. */
  readonly programmes: ReadonlyArray<Programme>;
  /** When the agreement's owner answered. */
  readonly asKnownAt: Scalars['DateTime']['output'];
};

/** Where an enrolment stands. */
export type EnrolmentState =
  /** Kept; the agreement's owner has not answered yet, so nobody can tell whether it holds. */
  | 'PENDING'
  /** Holds within its period. */
  | 'ENROLLED'
  /** Suspended: no cover from the first day of the suspension on. It still holds its days against another enrolment. */
  | 'SUSPENDED'
  /** Ended early: holds up to its last day, and counts no more as enrolled. */
  | 'ENDED'
  /** The agreement does not allow it. */
  | 'REJECTED';

/** A page of enrolments. */
export type EnrolmentConnection = {
  readonly __typename?: 'EnrolmentConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<EnrolmentEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** An enrolment in a page. */
export type EnrolmentEdge = {
  readonly __typename?: 'EnrolmentEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The enrolment. */
  readonly node: Enrolment;
};

/** An enrolment to make. */
export type EnrolParticipantInput = {
  /** The person, registered before. */
  readonly participantId: Scalars['ID']['input'];
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** Code of the beneficiary whose officer the person is. */
  readonly institutionCode: Scalars['ID']['input'];
  /** Code of the category. */
  readonly categoryCode: Scalars['ID']['input'];
  /** Code of the place of duty. */
  readonly regionCode: Scalars['ID']['input'];
  /** First day of service. */
  readonly startsOn: Scalars['Date']['input'];
  /** Last day of service, included. */
  readonly endsOn: Scalars['Date']['input'];
  /** Monthly wage base in whole rupiah, 1 to 100,000,000. */
  readonly wageBase: Scalars['Rupiah']['input'];
};

/** The enrolment, or why it was refused. */
export type EnrolParticipantResult = Enrolment | EnrolmentRefused;

/** Why a person was not enrolled. */
export type EnrolmentRefused = {
  readonly __typename?: 'EnrolmentRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: EnrolmentRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse an enrolment. */
export type EnrolmentRefusalCode =
  /** The session may not enrol for this institution or place. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The person or the agreement does not exist or is out of sight. */
  | 'NOT_FOUND'
  /** The person is a civil servant, soldier, police officer or state official (Permenaker 1/2025 Art 2(2)). */
  | 'ASN_EXCLUDED'
  /** The institution is not a beneficiary of the agreement. */
  | 'NOT_A_BENEFICIARY'
  /** The agreement does not name the category for this beneficiary. */
  | 'CATEGORY_NOT_IN_AGREEMENT'
  /** The agreement lists the category and leaves it out. */
  | 'CATEGORY_EXCLUDED'
  /** The place of duty is outside the agreement's region. */
  | 'OUTSIDE_REGION'
  /** A memorandum alone opens no enrolment: a cooperation agreement must follow. */
  | 'INSTRUMENT_DOES_NOT_ENROL'
  /** The agreement is suspended or terminated. */
  | 'AGREEMENT_NOT_OPEN'
  /** The person already has an enrolment under this agreement in these days. */
  | 'OVERLAPS'
  /** The roster import that made it was taken back. */
  | 'IMPORT_UNDONE'
  /** The enrolment has changed since it was read: `expectedVersion` is not its version. The sentence names the version it has now. */
  | 'CONFLICT'
  /** The state of the enrolment does not allow this step. The sentence names the state and what may be done. */
  | 'WRONG_STATE'
  /** Nothing differs, so there is nothing to transfer. */
  | 'NO_CHANGE'
  /** The owner of agreements cannot be asked now, and nobody else can say that the agreement allows it. Nothing was changed: try again. */
  | 'OWNER_SILENT'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** For how many enrolled people heirs are recorded (kesiapan data ahli waris). */
export type HeirReadiness = {
  readonly __typename?: 'HeirReadiness';
  /** People enrolled. */
  readonly enrolled: Scalars['Int']['output'];
  /** Of these, people with at least one heir recorded. */
  readonly withHeir: Scalars['Int']['output'];
  /** Of these, people without. */
  readonly withoutHeir: Scalars['Int']['output'];
  /** When it was counted. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** Somebody who would be paid when a participant dies. */
export type Heir = {
  readonly __typename?: 'Heir';
  /** Its place in the list as written, from 1. */
  readonly position: Scalars['Int']['output'];
  /** How they are related to the participant. */
  readonly relation: HeirRelation;
  /** Rank in law, 1 first (PP 44/2015 Art 37(5) and Art 40(2)): a rank is reached only when every rank before it is empty. */
  readonly rank: Scalars['Int']['output'];
  /** Whether they stand in the first rank that is not empty, by the heirs recorded. Who inherits is decided on a claim, with its documents. */
  readonly firstInLine: Scalars['Boolean']['output'];
  /** The name, masked: the first letter of each word. */
  readonly nameMasked: Scalars['String']['output'];
  /** Telephone number, masked: the last three digits. Null where none is recorded. */
  readonly phoneMasked?: Maybe<Scalars['String']['output']>;
  /** Bank account, masked: the bank and the last three digits. Null where none is recorded. */
  readonly accountMasked?: Maybe<Scalars['String']['output']>;
  /** Share as recorded by the family, in basis points (10,000 is the whole). The sources found give no rule of division within a rank. Null where none is recorded. */
  readonly shareBasisPoints?: Maybe<Scalars['Int']['output']>;
};

/** How an heir is related to the participant, in the order of PP 44/2015 Art 37(5) and Art 40(2). */
export type HeirRelation =
  /** Widow or widower (janda, duda): rank 1. */
  | 'SPOUSE'
  /** Child (anak): rank 1. */
  | 'CHILD'
  /** Parent (orang tua): rank 2. */
  | 'PARENT'
  /** Grandparent (kakek, nenek): rank 2. */
  | 'GRANDPARENT'
  /** Grandchild (cucu): rank 2. */
  | 'GRANDCHILD'
  /** Full sibling (saudara kandung): rank 3. */
  | 'SIBLING'
  /** Parent-in-law (mertua): rank 4. */
  | 'PARENT_IN_LAW'
  /** Named in the participant's will (wasiat): rank 5. */
  | 'NAMED_IN_WILL';

/** An heir to record. */
export type HeirInput = {
  /** How they are related to the participant. */
  readonly relation: HeirRelation;
  /** Full name, 2 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Telephone number: Indonesian, from 08… or +62…. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Name of the bank, at most 50 characters. Required with an account number. */
  readonly bank?: InputMaybe<Scalars['String']['input']>;
  /** Account number, 5 to 20 digits. */
  readonly accountNumber?: InputMaybe<Scalars['String']['input']>;
  /** Share as the family says, in basis points. Shares of one list add up to 10,000 at most. */
  readonly shareBasisPoints?: InputMaybe<Scalars['Int']['input']>;
};

/** One file with many people to enrol under one agreement, from upload to commit (impor daftar petugas). */
export type RosterImport = Node & {
  readonly __typename?: 'RosterImport';
  /** Global identifier. */
  readonly id: Scalars['ID']['output'];
  /** The institution whose officers the file lists. */
  readonly institution?: Maybe<Institution>;
  /** The agreement to enrol them under. */
  readonly agreement?: Maybe<Agreement>;
  /** What happens when rows are wrong. */
  readonly policy: RosterPolicy;
  /** Values for cells that the file leaves blank or has no column for. */
  readonly defaults: RosterDefaults;
  /** The file. */
  readonly file: RosterFile;
  /** Where the import stands. */
  readonly stage: RosterStage;
  /** What it waits for, if for anything. */
  readonly awaiting?: Maybe<RosterAwaiting>;
  /** Whether a worker has something to do: ask again in two seconds. */
  readonly working: Scalars['Boolean']['output'];
  /** How far the work of this stage is. Null while none is under way. */
  readonly progress?: Maybe<RosterProgress>;
  /** Where to upload the file to, for who opened the import, until the whole file is there. Null otherwise. Do not log it. */
  readonly upload?: Maybe<RosterUpload>;
  /** The columns of the file and what each holds. Empty until the file was looked at. */
  readonly columns: ReadonlyArray<RosterColumn>;
  /** How many rows came to what. Null until the preview. */
  readonly counts?: Maybe<RosterCounts>;
  /** Kinds of errors and warnings with the number of rows each stands in, the most frequent first. At most 100. Empty until the preview. */
  readonly problems: ReadonlyArray<RosterProblemCount>;
  /** The rows in the order of the file. */
  readonly rows: RosterRowConnection;
  /** The version of the agreement that the preview checked against. Null until then. */
  readonly agreementVersion?: Maybe<Scalars['Int']['output']>;
  /** When the agreement's owner said so. */
  readonly agreementAsKnownAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number of rows above which a second person has to approve. */
  readonly approvalAbove: Scalars['Int']['output'];
  /** Subject of who opened it, as in the trail. */
  readonly openedBy: Scalars['String']['output'];
  /** Subject of who committed it. Null until then. */
  readonly committedBy?: Maybe<Scalars['String']['output']>;
  /** Subject of the second person who approved it. Null where none did. */
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  /** Why it failed. Null unless `stage` is `FAILED`. */
  readonly failure?: Maybe<RosterFailure>;
  /** Whether it came with the installation and its people are invented (data contoh). */
  readonly example: Scalars['Boolean']['output'];
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** When the last row was committed. Null until then. */
  readonly committedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it can be taken back. Null unless it can. */
  readonly undoableUntil?: Maybe<Scalars['DateTime']['output']>;
};


/** One file with many people to enrol under one agreement, from upload to commit (impor daftar petugas). */
export type RosterImportRowsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  keep: RosterRowFilter;
};

/** What happens when rows are wrong. */
export type RosterPolicy =
  /** One rejected row and nothing is committed. */
  | 'REJECT_EVERYTHING'
  /** Rejected rows come back, the others are enrolled. */
  | 'REJECT_FAILED_ROWS'
  /** As `REJECT_FAILED_ROWS`, and a wrong value in a column that may be blank is left out with the warning `CELL_IGNORED` instead of rejecting its row. */
  | 'ACCEPT_AND_IGNORE';

/** Where an import stands. The order is that of the work. */
export type RosterStage =
  /** Opened; the file is not all here. */
  | 'AWAITING_UPLOAD'
  /** All bytes are here and are never changed; their SHA-256 is kept. */
  | 'RECEIVED'
  /** Every row was read and checked by itself and against the agreement. */
  | 'PARSED'
  /** Rows were compared with each other: nobody is in the file twice for the same days. */
  | 'VALIDATED'
  /** Rows were compared with the people and enrolments that are there. */
  | 'MATCHED'
  /** The dry run is complete; nothing was enrolled yet. */
  | 'PREVIEWED'
  /** Committed by one person, waiting for a second. */
  | 'AWAITING_APPROVAL'
  /** Rows are being enrolled, in chunks. */
  | 'COMMITTING'
  /** Every ready row is enrolled. */
  | 'COMMITTED'
  /** Stopped by somebody. */
  | 'CANCELLED'
  /** The file cannot be read, or could not be worked; `failure` says why. */
  | 'FAILED'
  /** Enrolments are being taken back, in chunks. */
  | 'UNDOING'
  /** Every enrolment that it made was taken back. */
  | 'UNDONE';

/** What an import waits for. */
export type RosterAwaiting =
  /** The file. */
  | 'UPLOAD'
  /** Somebody to say which column holds what: `confirmColumnMapping`. */
  | 'COLUMN_MAPPING'
  /** The owner of agreements, which does not answer. It is asked again by itself. */
  | 'AGREEMENT_OWNER'
  /** Somebody to look at the preview: `commitRosterImport` or `cancelRosterImport`. */
  | 'DECISION'
  /** A second person: `approveRosterImport`. */
  | 'APPROVAL';

/** The file of an import, kept as it came. */
export type RosterFile = {
  readonly __typename?: 'RosterFile';
  /** Its name, as given. */
  readonly name: Scalars['String']['output'];
  /** Its size in bytes. */
  readonly size: Scalars['Int']['output'];
  /** How many bytes are here. */
  readonly received: Scalars['Int']['output'];
  /** SHA-256 of the bytes, 64 hexadecimal digits. Null until all are here. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** CSV or XLSX. Null until it was looked at. */
  readonly format?: Maybe<RosterFileFormat>;
  /** How its text is written, as detected: `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. Null until then, and for XLSX. */
  readonly encoding?: Maybe<Scalars['String']['output']>;
  /** What stands between cells, as detected: comma, semicolon, tab or bar. Null until then, and for XLSX. */
  readonly delimiter?: Maybe<Scalars['String']['output']>;
};

/** Kinds of files. */
export type RosterFileFormat =
  /** Text with delimiters. */
  | 'CSV'
  /** Office Open XML workbook; the first sheet is read. */
  | 'XLSX';

/** Where to upload to. */
export type RosterUpload = {
  readonly __typename?: 'RosterUpload';
  /** Address of the upload, a path at the gateway's origin. It speaks tus 1.0: HEAD tells how much is there, PATCH appends. */
  readonly url: Scalars['String']['output'];
  /** Until when the address is good. Ask for a fresh one before that: what was uploaded stays. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** Values for cells that the file leaves blank or has no column for. */
export type RosterDefaults = {
  readonly __typename?: 'RosterDefaults';
  /** Category of officer. */
  readonly category?: Maybe<OfficerCategory>;
  /** Place of duty. */
  readonly region?: Maybe<Region>;
  /** First day of service. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of service, included. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Monthly wage base, whole rupiah. */
  readonly wageBase?: Maybe<Scalars['Rupiah']['output']>;
};

/** A column of a roster, as the template has it. */
export type RosterField =
  /** NIK, 16 digits as text. Needed. */
  | 'NIK'
  /** Full name (NAMA LENGKAP). Needed. */
  | 'NAME'
  /** Date of birth (TANGGAL LAHIR), `1997-09-06`, `06-09-1997` or `06/09/1997`: day before month. Needed. */
  | 'BIRTH_DATE'
  /** Sex (JENIS KELAMIN), `L` or `P`. Needed. */
  | 'SEX'
  /** Code of the region of residence (KODE WILAYAH TEMPAT TINGGAL). May be blank. */
  | 'RESIDENCE_CODE'
  /** Employment by the state (STATUS KEPEGAWAIAN): blank or `NON_ASN`, `PNS`, `CPNS`, `PPPK`, `TNI`, `POLRI`, `PEJABAT_NEGARA`. May be blank. */
  | 'EMPLOYMENT_STATUS'
  /** Code of the category (KODE KATEGORI), as in `PPS`. Needed, here or as a default. */
  | 'CATEGORY_CODE'
  /** Code of the place of duty (KODE WILAYAH TUGAS), as in `32.04.11.2001`. Needed, here or as a default. */
  | 'REGION_CODE'
  /** First day of service (MULAI TUGAS). Needed, here or as a default. */
  | 'STARTS_ON'
  /** Last day of service (AKHIR TUGAS). Needed, here or as a default. */
  | 'ENDS_ON'
  /** Monthly wage base (DASAR UPAH), whole rupiah, as in `1100000` or `1.100.000`. Needed, here or as a default. */
  | 'WAGE_BASE';

/** A column of the uploaded file. */
export type RosterColumn = {
  readonly __typename?: 'RosterColumn';
  /** Where it stands, from 0. */
  readonly position: Scalars['Int']['output'];
  /** Its header, as it stands in the file. */
  readonly header: Scalars['String']['output'];
  /** What it holds, as confirmed, remembered, or recognised by its header. Null where it is left out. */
  readonly field?: Maybe<RosterField>;
  /** Where `field` comes from. Null where it is left out. */
  readonly source?: Maybe<RosterMappingSource>;
};

/** How it is known what a column holds. */
export type RosterMappingSource =
  /** Somebody confirmed it for this import. */
  | 'CONFIRMED'
  /** The institution confirmed it for an earlier file with the same header. */
  | 'REMEMBERED'
  /** The header is one of those that are known. A proposal, unless every needed column is recognised without doubt. */
  | 'RECOGNISED';

/** What one column holds. */
export type ColumnMappingInput = {
  /** Where it stands, from 0. */
  readonly position: Scalars['Int']['input'];
  /** What it holds. Each field at most once. */
  readonly field: RosterField;
};

/** How far the work of a stage is. */
export type RosterProgress = {
  readonly __typename?: 'RosterProgress';
  /** Rows done in this stage. */
  readonly rowsDone: Scalars['Int']['output'];
  /** Rows to do in this stage. Null while that is not known, as when a file is first read. */
  readonly rowsTotal?: Maybe<Scalars['Int']['output']>;
  /** Share done in basis points, 0 to 10,000; by bytes while rows are not counted yet. */
  readonly shareDone: Scalars['Int']['output'];
  /** Rows a second, since the stage began. */
  readonly rowsPerSecond: Scalars['Int']['output'];
  /** Seconds left at that rate. Null while nobody can tell. */
  readonly secondsLeft?: Maybe<Scalars['Int']['output']>;
};

/** How many rows came to what. */
export type RosterCounts = {
  readonly __typename?: 'RosterCounts';
  /** Rows with at least one cell, without the header. */
  readonly rows: Scalars['Int']['output'];
  /** Rows that will be enrolled. */
  readonly ready: Scalars['Int']['output'];
  /** Rows that were enrolled by this import. */
  readonly enrolled: Scalars['Int']['output'];
  /** Rows whose enrolment was there before: the same person, agreement, category and period. Harmless; nothing is changed. */
  readonly alreadyEnrolled: Scalars['Int']['output'];
  /** Rows with an error. */
  readonly rejected: Scalars['Int']['output'];
  /** Rows with a warning, whatever else. */
  readonly warned: Scalars['Int']['output'];
  /** Rows whose enrolment was taken back. */
  readonly undone: Scalars['Int']['output'];
};

/** Which rows to list. */
export type RosterRowFilter =
  /** All of them. */
  | 'ALL'
  /** Those with an error. */
  | 'REJECTED'
  /** Those with a warning. */
  | 'WARNED';

/** A page of rows. */
export type RosterRowConnection = {
  readonly __typename?: 'RosterRowConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RosterRowEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A row in a page. */
export type RosterRowEdge = {
  readonly __typename?: 'RosterRowEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: RosterRow;
};

/** A row of the file, as it was understood. What could not be read is null, and an error says so. */
export type RosterRow = {
  readonly __typename?: 'RosterRow';
  /** Its number in the file as people count: the header is row 1. */
  readonly number: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: RosterRowState;
  /** The NIK, masked. Null where the cell has none that could be masked. */
  readonly nikMasked?: Maybe<Scalars['String']['output']>;
  /** Full name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Date of birth. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Sex. */
  readonly sex?: Maybe<Sex>;
  /** Employment by the state. */
  readonly employmentStatus?: Maybe<EmploymentStatus>;
  /** Category to serve in. */
  readonly category?: Maybe<OfficerCategory>;
  /** Region of residence. */
  readonly residence?: Maybe<Region>;
  /** Place of duty. */
  readonly region?: Maybe<Region>;
  /** First day of service. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of service, included. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Monthly wage base, whole rupiah. */
  readonly wageBase?: Maybe<Scalars['Rupiah']['output']>;
  /** What is wrong. Empty unless `state` is `REJECTED`. */
  readonly errors: ReadonlyArray<RosterProblem>;
  /** What a careful reader would ask. Warnings never reject. */
  readonly warnings: ReadonlyArray<RosterProblem>;
  /** The enrolment that this row made, or that was there before. Null where there is none or the session may not see it. */
  readonly enrolment?: Maybe<Enrolment>;
};

/** Where a row stands. */
export type RosterRowState =
  /** Will be enrolled when the import is committed. */
  | 'READY'
  /** Has an error, and will not be enrolled. */
  | 'REJECTED'
  /** Its enrolment was there before; nothing is changed. */
  | 'ALREADY_ENROLLED'
  /** Enrolled by this import. */
  | 'ENROLLED'
  /** Enrolled by this import and taken back. */
  | 'UNDONE';

/** An error or a warning at a cell of a row. */
export type RosterProblem = {
  readonly __typename?: 'RosterProblem';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: Scalars['String']['output'];
  /** The column it is about. Null when it is about the whole row. */
  readonly field?: Maybe<RosterField>;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** For a damaged NIK: what it may have been, masked, for a person to compare with the identity card. It is never applied by itself. */
  readonly proposedNikMasked?: Maybe<Scalars['String']['output']>;
  /** For `DUPLICATE_IN_FILE`: the number of another row with the same person. */
  readonly otherRow?: Maybe<Scalars['Int']['output']>;
};

/** How many rows have one kind of problem. */
export type RosterProblemCount = {
  readonly __typename?: 'RosterProblemCount';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** Whether it rejects the row. */
  readonly rejects: Scalars['Boolean']['output'];
  /** The column it is about. */
  readonly field?: Maybe<RosterField>;
  /** The sentence to show. */
  readonly message: Sentence;
  /** How many rows. */
  readonly rows: Scalars['Int']['output'];
};

/** Why an import failed as a whole. */
export type RosterFailure = {
  readonly __typename?: 'RosterFailure';
  /** What to switch on: `NOT_A_ROSTER`, `EMPTY`, `TOO_MANY_ROWS`, `TOO_MANY_COLUMNS`, `CELL_TOO_LONG`, `UNREADABLE`, `COMPRESSED_BEYOND_REASON`, `FILE_CHANGED`, `NO_SUCH_AGREEMENT`, `UNEXPECTED`. New codes may come. */
  readonly code: Scalars['String']['output'];
  /** The sentence to show. */
  readonly message: Sentence;
};

/** What to keep in a list of imports. Conditions add up. */
export type RosterImportFilter = {
  /** Imports into this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Imports of this institution. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Imports in these stages. */
  readonly stages?: InputMaybe<ReadonlyArray<RosterStage>>;
};

/** A page of imports. */
export type RosterImportConnection = {
  readonly __typename?: 'RosterImportConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RosterImportEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** An import in a page. */
export type RosterImportEdge = {
  readonly __typename?: 'RosterImportEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: RosterImport;
};

/** A file to upload, and how to read it. */
export type RequestRosterUploadInput = {
  /** The agreement to enrol under. */
  readonly agreementId: Scalars['ID']['input'];
  /** Code of the institution whose officers the file lists. Defaults to the session's own. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
  /** What happens when rows are wrong. */
  readonly policy: RosterPolicy;
  /** Name of the file, 1 to 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** Size of the file in bytes, at most 268,435,456 (256 MiB). */
  readonly fileSize: Scalars['Int']['input'];
  /** Values for cells that the file leaves blank or has no column for. */
  readonly defaults?: InputMaybe<RosterDefaultsInput>;
};

/** Values for cells that a file leaves blank or has no column for. */
export type RosterDefaultsInput = {
  /** Code of the category. */
  readonly categoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the place of duty. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** First day of service. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of service, included. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Monthly wage base in whole rupiah, 1 to 100,000,000. */
  readonly wageBase?: InputMaybe<Scalars['Rupiah']['input']>;
};

/** The template of a roster. */
export type RosterTemplate = {
  readonly __typename?: 'RosterTemplate';
  /** Name for the file. */
  readonly fileName: Scalars['String']['output'];
  /** The file itself: UTF-8 with a byte order mark, semicolons, CRLF, as the Excel of Indonesia opens it. */
  readonly content: Scalars['String']['output'];
  /** What each column means. */
  readonly columns: ReadonlyArray<RosterTemplateColumn>;
};

/** A column of the template. */
export type RosterTemplateColumn = {
  readonly __typename?: 'RosterTemplateColumn';
  /** What it holds. */
  readonly field: RosterField;
  /** Its header. */
  readonly header: Scalars['String']['output'];
  /** What to write in it. */
  readonly meaning: Sentence;
  /** Whether a cell may be blank. */
  readonly optional: Scalars['Boolean']['output'];
};

/** The import as it then stands, or why nothing was changed. */
export type RosterImportResult = RosterImport | RosterImportRefused;

/** Why an import was not opened or moved on. Nothing was written. */
export type RosterImportRefused = {
  readonly __typename?: 'RosterImportRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: RosterImportRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse a step of an import. */
export type RosterImportRefusalCode =
  /** The session may not import for this institution or place. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The import or the agreement does not exist or is out of sight. */
  | 'NOT_FOUND'
  /** The file is larger than allowed. */
  | 'FILE_TOO_LARGE'
  /** The import stands where this cannot be done. */
  | 'WRONG_STAGE'
  /** A field that every row needs has neither a column nor a default. */
  | 'MAPPING_INCOMPLETE'
  /** The policy takes all rows or none, and some are rejected. */
  | 'HAS_REJECTED_ROWS'
  /** There is no row to enrol. */
  | 'NOTHING_TO_COMMIT'
  /** The agreement was changed since the preview: preview again. */
  | 'AGREEMENT_CHANGED'
  /** The preview is older than a day: preview again. */
  | 'PREVIEW_STALE'
  /** Whoever opened or committed an import cannot be the second person. */
  | 'NEEDS_SECOND_PERSON'
  /** The time in which it could be taken back is over. */
  | 'UNDO_WINDOW_OVER'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** The download, or why there is none. */
export type RosterDownloadResult = RosterDownload | RosterImportRefused;

/** A file to download. */
export type RosterDownload = {
  readonly __typename?: 'RosterDownload';
  /** Address, a path at the gateway's origin. What it leads to is personal data: do not pass it on, do not log it. */
  readonly url: Scalars['String']['output'];
  /** Until when the address is good. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Name for the file. */
  readonly fileName: Scalars['String']['output'];
};

/** On what ground personal data were collected. */
export type DataCollection = {
  readonly __typename?: 'DataCollection';
  /** The lawful ground. */
  readonly ground: CollectionGround;
  /** What it was collected for, in words. */
  readonly purpose: Scalars['String']['output'];
  /** The day on which the person was told. Null where nobody told them yet. */
  readonly toldOn?: Maybe<Scalars['Date']['output']>;
};

/** Lawful grounds to process personal data (UU 27/2022 Art 20). */
export type CollectionGround =
  /** Consent of the person (persetujuan). */
  | 'CONSENT'
  /** A contract with the person (perjanjian). */
  | 'CONTRACT'
  /** A duty by law (kewajiban hukum). */
  | 'LEGAL_DUTY'
  /** Vital interest of the person (kepentingan vital). */
  | 'VITAL_INTEREST'
  /** A public task (tugas kepentingan umum). */
  | 'PUBLIC_TASK'
  /** Legitimate interest (kepentingan sah lain). */
  | 'LEGITIMATE_INTEREST';

/** What is to change of a person. */
export type UpdateParticipantInput = {
  /** Global identifier of the participant. */
  readonly participantId: Scalars['ID']['input'];
  /** The version that was read; another one is a `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Full name, 2 to 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Sex. */
  readonly sex?: InputMaybe<Sex>;
  /** Address: code of the region of residence, a village where it is known. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Employment by the state. Another than `NON_ASN` is refused while enrolments of the institution run: end them first. */
  readonly employmentStatus?: InputMaybe<EmploymentStatus>;
  /** Telephone number: Indonesian, from 08… or +62…. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Participant number of BPJS Ketenagakerjaan, 10 or 11 digits: no official text on its length was found (unverified). */
  readonly kpj?: InputMaybe<Scalars['String']['input']>;
  /** On what ground the data were collected. */
  readonly collection?: InputMaybe<DataCollectionInput>;
  /** Heirs, at most 20: the whole list as it shall be. Left out: as it is. */
  readonly heirs?: InputMaybe<ReadonlyArray<HeirInput>>;
  /** What to erase. */
  readonly clear: ReadonlyArray<ParticipantValue>;
};

/** On what ground personal data were collected. */
export type DataCollectionInput = {
  /** The lawful ground. */
  readonly ground: CollectionGround;
  /** What it is collected for, 3 to 300 characters. */
  readonly purpose: Scalars['String']['input'];
  /** The day on which the person was told, not in the future. */
  readonly toldOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Values that can be erased. */
export type ParticipantValue =
  /** The telephone number. */
  | 'PHONE'
  /** The KPJ. */
  | 'KPJ'
  /** The region of residence. */
  | 'REGION';

/** The participant as it is now, or why nothing was changed. */
export type UpdateParticipantResult = Participant | ParticipantRefused;

/** Whose personal values to show, and why. */
export type RevealParticipantInput = {
  /** Global identifier of the participant. */
  readonly participantId: Scalars['ID']['input'];
  /** What to show. */
  readonly values: ReadonlyArray<PersonalValue>;
  /** What it is for, 3 to 300 characters; a number of a claim, for example. */
  readonly purpose: Scalars['String']['input'];
};

/** Personal values that are masked until somebody says what they are needed for. */
export type PersonalValue =
  /** The NIK. */
  | 'NIK'
  /** The telephone number. */
  | 'PHONE'
  /** The KPJ. */
  | 'KPJ'
  /** Names, telephone numbers and accounts of heirs. Needs `heir:read` too. */
  | 'HEIRS';

/** Personal values in full, or why they are not shown. */
export type RevealParticipantResult = RevealedParticipant | ParticipantRefused;

/** Personal values in full. Do not keep them. */
export type RevealedParticipant = {
  readonly __typename?: 'RevealedParticipant';
  /** The participant. */
  readonly participant: Participant;
  /** The NIK. Null unless asked for. */
  readonly nik?: Maybe<Scalars['String']['output']>;
  /** The telephone number. Null unless asked for and recorded. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The KPJ. Null unless asked for and recorded. */
  readonly kpj?: Maybe<Scalars['String']['output']>;
  /** Heirs. Null unless asked for. */
  readonly heirs?: Maybe<ReadonlyArray<RevealedHeir>>;
};

/** An heir in full. */
export type RevealedHeir = {
  readonly __typename?: 'RevealedHeir';
  /** Its place in the list as written, from 1. */
  readonly position: Scalars['Int']['output'];
  /** How they are related to the participant. */
  readonly relation: HeirRelation;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Name of the bank. */
  readonly bank?: Maybe<Scalars['String']['output']>;
  /** Account number. */
  readonly accountNumber?: Maybe<Scalars['String']['output']>;
};

/** A person who serves, or will serve, as an election officer (peserta). */
export type Participant = Node & {
  readonly __typename?: 'Participant';
  /** Global identifier. */
  readonly id: Scalars['ID']['output'];
  /** The NIK, masked: the first four and the last two digits show (`3204••••••••••01`). */
  readonly nikMasked: Scalars['String']['output'];
  /** Full name as on the identity card. */
  readonly name: Scalars['String']['output'];
  /** Date of birth. */
  readonly birthDate: Scalars['Date']['output'];
  /** Sex as registered. */
  readonly sex: Sex;
  /** The region of residence, as fine as it is known. */
  readonly region?: Maybe<Region>;
  /** Whether and how the person is employed by the state; civil servants are excluded per person. */
  readonly employmentStatus: EmploymentStatus;
  /** The institution that registered the person. */
  readonly institution?: Maybe<Institution>;
  /** What a careful reader would ask about the NIK. They warn and never block. */
  readonly warnings: ReadonlyArray<ParticipantWarning>;
  /** Whether this person is invented, an example that came with the installation (data contoh). */
  readonly example: Scalars['Boolean']['output'];
  /** Enrolments of this person that the session may see, newest first. */
  readonly enrolments: EnrolmentConnection;
  /** When the person was registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** How many heirs are recorded. */
  readonly heirsRecorded: Scalars['Int']['output'];
  /**
   * Heirs (ahli waris) as recorded, in the order of the law and then as written, at most 20. Names are masked; see `revealParticipant`.
   * Null to those who may not read heirs (`heir:read`).
   */
  readonly heirs?: Maybe<ReadonlyArray<Heir>>;
  /** Counts changes: pass it on as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Telephone number, masked: the last three digits. Null where none is recorded. */
  readonly phoneMasked?: Maybe<Scalars['String']['output']>;
  /** Participant number of BPJS Ketenagakerjaan (KPJ), masked: the last three digits. Null where none is recorded. */
  readonly kpjMasked?: Maybe<Scalars['String']['output']>;
  /** On what ground the data were collected, and whether the person was told (UU 27/2022 Art 20). Null where nobody recorded it. */
  readonly collection?: Maybe<DataCollection>;
};


/** A person who serves, or will serve, as an election officer (peserta). */
export type ParticipantEnrolmentsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Sex as registered by the civil registry. */
export type Sex =
  /** Female (perempuan). */
  | 'FEMALE'
  /** Male (laki-laki). */
  | 'MALE';

/** Employment by the state. All but `NON_ASN` exclude the person (Permenaker 1/2025 Art 2(2)). */
export type EmploymentStatus =
  /** Not a civil servant, soldier, police officer or state official. */
  | 'NON_ASN'
  /** Civil servant (Pegawai Negeri Sipil). */
  | 'PNS'
  /** Civil servant candidate (Calon PNS). */
  | 'CPNS'
  /** Government employee with a contract (Pegawai Pemerintah dengan Perjanjian Kerja). */
  | 'PPPK'
  /** Soldier (Tentara Nasional Indonesia). */
  | 'TNI'
  /** Police officer (Kepolisian RI). */
  | 'POLRI'
  /** State official (pejabat negara). */
  | 'STATE_OFFICIAL';

/** A doubt about a participant's NIK. */
export type ParticipantWarning = {
  readonly __typename?: 'ParticipantWarning';
  /** What to switch on. */
  readonly code: ParticipantWarningCode;
  /** The sentence to show. */
  readonly message: Sentence;
};

/** Kinds of doubt about a NIK. */
export type ParticipantWarningCode =
  /** The date of birth in the NIK differs from the one declared. */
  | 'NIK_DOB_MISMATCH'
  /** The sex in the NIK differs from the one declared. */
  | 'NIK_SEX_MISMATCH'
  /** The district in the NIK (its first six digits) is not in the register of today. Codes of before a split stay valid. */
  | 'NIK_REGION_UNKNOWN';

/** What to keep in a list of participants. Conditions add up. */
export type ParticipantFilter = {
  /** A part of the name, at least two characters; case does not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Participants with an enrolment in this region or below it. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Participants with an enrolment under this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Participants with an enrolment in this category. */
  readonly categoryCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of participants. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ParticipantEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A participant in a page. */
export type ParticipantEdge = {
  readonly __typename?: 'ParticipantEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The participant. */
  readonly node: Participant;
};

/** A person to register. */
export type RegisterParticipantInput = {
  /** Nomor Induk Kependudukan, 16 digits as text. */
  readonly nik: Scalars['String']['input'];
  /** Full name, 2 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Date of birth. */
  readonly birthDate: Scalars['Date']['input'];
  /** Sex. */
  readonly sex: Sex;
  /** Code of the region of residence, as fine as it is known. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Employment by the state. */
  readonly employmentStatus: EmploymentStatus;
  /** Code of the institution that registers. Defaults to the session's own. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** The participant, or why it was refused. */
export type RegisterParticipantResult = Participant | ParticipantRefused;

/** Why a person was not registered, changed or shown. Nothing was written. */
export type ParticipantRefused = {
  readonly __typename?: 'ParticipantRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: ParticipantRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse a person. */
export type ParticipantRefusalCode =
  /** The session may not do this with people of this institution. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The NIK has no valid shape: 16 digits, a real date, a serial from 0001. */
  | 'NIK_INVALID'
  /** The institution already registered a person with this NIK. */
  | 'NIK_TAKEN'
  /** The person does not exist or is out of sight. */
  | 'NOT_FOUND'
  /** The person has changed since they were read: `expectedVersion` is not their version. The sentence names the version they have now. */
  | 'CONFLICT'
  /** The person has enrolments that run, which a civil servant may not have: end them first. */
  | 'HAS_ENROLMENTS'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** How far enrolment is for an agreement, region or institution, and whether it will be complete in time (kesiapan). */
export type Readiness = {
  readonly __typename?: 'Readiness';
  /** The agreement, where it is about one. */
  readonly agreement?: Maybe<Agreement>;
  /** The day it is told for: today by the calendar of Jakarta. */
  readonly today: Scalars['Date']['output'];
  /** The day of the vote. */
  readonly pollingDate: Scalars['Date']['output'];
  /** Days from today to polling day; negative after it. */
  readonly daysToPolling: Scalars['Int']['output'];
  /** The last day on which a registration can be handed in and be complete by polling day at the slowest: 30 working days before it. */
  readonly lastSafeDate: Scalars['Date']['output'];
  /** People promised. */
  readonly promised: Scalars['Int']['output'];
  /** People enrolled. */
  readonly enrolled: Scalars['Int']['output'];
  /** People promised and not enrolled, never below zero. */
  readonly missing: Scalars['Int']['output'];
  /** How fast enrolment goes: over the last 7 and the last 14 days. */
  readonly paces: ReadonlyArray<EnrolmentPace>;
  /** The day on which the roster completes at the pace of the last 7 days: today when nobody is missing, null when nobody was enrolled in them. */
  readonly completesOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  readonly state: ReadinessState;
  /** Whether somebody has to act now. */
  readonly atRisk: Scalars['Boolean']['output'];
  /** Why, in a sentence. */
  readonly reason: Sentence;
  /** When it was read. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** Where enrolment stands before an election, the most urgent first. */
export type ReadinessState =
  /** People are missing and the last safe day has passed: not all registrations need be complete by polling day. */
  | 'PAST_LAST_SAFE_DATE'
  /** At this pace the roster completes after the last safe day, or never. */
  | 'TOO_SLOW'
  /** At this pace the roster completes by the last safe day. */
  | 'ON_TRACK'
  /** Nobody who was promised is missing. */
  | 'COMPLETE'
  /** Polling day has passed. */
  | 'OVER';

/** How many enrolments came in over some days. */
export type EnrolmentPace = {
  readonly __typename?: 'EnrolmentPace';
  /** Over how many days up to and with today. */
  readonly days: Scalars['Int']['output'];
  /** How many enrolments that hold were made in them. */
  readonly enrolled: Scalars['Int']['output'];
  /** Enrolments per day, to two decimals. */
  readonly perDay: Scalars['Float']['output'];
};

/** A page of what needs attention. */
export type ReadinessConnection = {
  readonly __typename?: 'ReadinessConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ReadinessEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many agreements there are in all under the conditions. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them are at risk. */
  readonly atRiskCount: Scalars['Int']['output'];
};

/** An agreement in a page of what needs attention. */
export type ReadinessEdge = {
  readonly __typename?: 'ReadinessEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement's readiness. */
  readonly node: Readiness;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Conflicts between enrolments of one person, newest first, where the session may see at least one of the two enrolments.
   * Needs `participant:read`. Neither side learns more of the other than is written in `EnrolmentConflictParty`.
   */
  readonly enrolmentConflicts?: Maybe<EnrolmentConflictConnection>;
  /** One conflict by identifier. Null when there is none or the session may see neither enrolment. */
  readonly enrolmentConflict?: Maybe<EnrolmentConflict>;
  /**
   * Was this person covered at that time? Yes, no, or cannot tell. Needs `cover:ask` and a purpose; who asked, when and why stands on the trail of
   * every row of the person. Asked by `participantId`, or by NIK and date of birth together; send them as variables in the body of a POST, never in a URL.
   * Whoever may see an enrolment reads the links of its chain; whoever may not learns the answer alone. At most 60 questions a minute and 2,000 a day
   * for each caller (error `RATE_LIMITED`).
   */
  readonly coverAt?: Maybe<CoverAt>;
  /** One enrolment by global identifier. Null when there is none or the session may not see it. */
  readonly enrolment?: Maybe<Enrolment>;
  /** One roster import by global identifier. Null when there is none or the session may not see it. Ask every two seconds while `working` is true. */
  readonly rosterImport?: Maybe<RosterImport>;
  /** Roster imports that the session may see, newest first. Needs `roster:read`. */
  readonly rosterImports?: Maybe<RosterImportConnection>;
  /** The template to fill in (templat daftar petugas): a header in Indonesian, one example line that is clearly invented, and what each column means. */
  readonly rosterTemplate?: Maybe<RosterTemplate>;
  /** One participant by global identifier. Null when there is none or the session may not see it. */
  readonly participant?: Maybe<Participant>;
  /**
   * The participant with this NIK, exactly; the one registered last where several institutions registered the person.
   * Null when there is none or the session may not see it.
   * Send the NIK as a variable in the body of a POST, never in a URL.
   */
  readonly participantByNik?: Maybe<Participant>;
  /** Participants that the session may see, newest first. */
  readonly participants?: Maybe<ParticipantConnection>;
  /**
   * What needs attention before polling day (perlu perhatian): agreements in scope for this election, those at risk first, then by how many promised people
   * are not enrolled. Null when there is no such election; null with `SUBGRAPH_UNAVAILABLE` while the owner of agreements is silent.
   */
  readonly readiness?: Maybe<ReadinessConnection>;
};


export type QueryEnrolmentConflictsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnrolmentConflictFilter>;
};


export type QueryEnrolmentConflictArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCoverAtArgs = {
  input: CoverAtInput;
};


export type QueryEnrolmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRosterImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRosterImportsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RosterImportFilter>;
};


export type QueryParticipantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryParticipantByNikArgs = {
  nik: Scalars['String']['input'];
};


export type QueryParticipantsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
};


export type QueryReadinessArgs = {
  electionCode: Scalars['ID']['input'];
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Says why two enrolments of one person may stand beside each other, or what was done about them (menyelesaikan konflik). It changes neither
   * enrolment: to end one, use `endEnrolment`. Both owners see the reason. Needs `enrolment-conflict:resolve` for one of the two enrolments.
   */
  readonly resolveEnrolmentConflict: ResolveEnrolmentConflictResult;
  /**
   * Suspends an enrolment from a day on (menangguhkan): from that day there is no cover, the days stay held against another
   * enrolment, and the person counts neither as enrolled nor as active. Needs `enrolment:change` for the enrolling institution and
   * the place of duty.
   */
  readonly suspendEnrolment: EnrolmentResult;
  /** Ends a suspension (memulihkan): cover holds again from the day given. Needs `enrolment:change`. */
  readonly reinstateEnrolment: EnrolmentResult;
  /**
   * Ends an enrolment early (mengakhiri). The day before its first says that the person never served. From the moment it is written
   * it counts no more as enrolled; days served stay counted and covered. Needs `enrolment:change`.
   */
  readonly endEnrolment: EnrolmentResult;
  /**
   * Replaces an officer (mengganti petugas): the leaving officer's enrolment ends and the new person's begins under the same agreement,
   * institution, category and place, in one step: both or neither. As many people are enrolled as before. Hours between the two are shown
   * in the answer, and are covered for nobody. When the owner of agreements is silent, the new enrolment is `PENDING` as in `enrolParticipant`.
   * Needs `enrolment:change` and `enrolment:create`.
   */
  readonly replaceEnrolment: ReplaceEnrolmentResult;
  /**
   * Transfers an officer to another place of duty, another category or both, under the same agreement (memindahtugaskan): the enrolment ends the
   * day before, and one of the same person with the same last day follows it without a gap. Refused (`OWNER_SILENT`) while the owner of
   * agreements cannot say that the agreement allows it: the person stays covered where they are. Needs `enrolment:change`, and
   * `enrolment:create` for the new place.
   */
  readonly transferEnrolment: EnrolmentResult;
  /**
   * Enrols a registered person under an agreement. Needs `enrolment:create` for the beneficiary and the place of duty.
   * The agreement is asked for its facts; when its owner cannot answer, the enrolment is kept as `PENDING` and settled by itself later.
   */
  readonly enrolParticipant: EnrolParticipantResult;
  /**
   * Opens an import and gives a short-lived address to upload its file to, resumable by the tus protocol
   * (`tus-js-client` with `uploadUrl`). Needs `roster:import` for the institution. The same key gives the same import
   * with a fresh address.
   */
  readonly requestRosterUpload: RosterImportResult;
  /**
   * Says which column of the file holds what, and remembers it for the institution: the next file with the same header
   * needs no asking. Starts the preview. Allowed while nothing is committed.
   */
  readonly confirmColumnMapping: RosterImportResult;
  /**
   * Reads and checks the whole file again against the agreement and the people known now. It is a dry run: nobody is
   * registered and nobody enrolled. The first preview starts by itself once the columns are known.
   */
  readonly previewRosterImport: RosterImportResult;
  /**
   * Enrols everybody whose row is ready. Above the configured number of rows (`approvalAbove`) it waits for a second
   * person. Refused with `HAS_REJECTED_ROWS` where the policy is `REJECT_EVERYTHING` and a row is rejected.
   */
  readonly commitRosterImport: RosterImportResult;
  /** Lets an import above the limit go on. Needs `roster:approve`, of somebody who neither opened nor committed it. */
  readonly approveRosterImport: RosterImportResult;
  /** Stops an import. Who is enrolled by then stays enrolled (`counts.enrolled`) and can be taken back with `undoRosterImport`. */
  readonly cancelRosterImport: RosterImportResult;
  /**
   * Takes back every enrolment that the import made, until `undoableUntil`: they become `REJECTED` with the code
   * `IMPORT_UNDONE`, and nobody is covered by them any more. People stay registered. Enrolments that were there before,
   * and those that somebody suspended, ended or handed on since, are not touched.
   */
  readonly undoRosterImport: RosterImportResult;
  /**
   * A short-lived address of the rejected rows as CSV: the cells as they came, and behind them the reasons. Correct the
   * cells, leave the reason columns or take them away, and upload the file again. Each request stands in the trail.
   */
  readonly requestRejectedRosterRows: RosterDownloadResult;
  /**
   * Changes what is recorded of a person. What is left out stays as it is: nothing is erased by leaving it out; name it in `clear`. The NIK never changes.
   * Needs `participant:update` for the institution that registered the person.
   */
  readonly updateParticipant: UpdateParticipantResult;
  /**
   * Shows personal values in full (membuka data): needs `participant:reveal` and a purpose. Who saw what, when and why is written to the person's trail before
   * anything is answered, each time, also when a key is repeated.
   */
  readonly revealParticipant: RevealParticipantResult;
  /**
   * Registers one person. Needs `participant:register` for the institution.
   * The shape of the NIK is checked and refused; a date, sex or region in it that disagrees only warns, since a NIK is never issued anew.
   */
  readonly registerParticipant: RegisterParticipantResult;
};


export type MutationResolveEnrolmentConflictArgs = {
  input: ResolveEnrolmentConflictInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSuspendEnrolmentArgs = {
  input: SuspendEnrolmentInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReinstateEnrolmentArgs = {
  input: ReinstateEnrolmentInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationEndEnrolmentArgs = {
  input: EndEnrolmentInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReplaceEnrolmentArgs = {
  input: ReplaceEnrolmentInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationTransferEnrolmentArgs = {
  input: TransferEnrolmentInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationEnrolParticipantArgs = {
  input: EnrolParticipantInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRequestRosterUploadArgs = {
  input: RequestRosterUploadInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationConfirmColumnMappingArgs = {
  importId: Scalars['ID']['input'];
  mapping: ReadonlyArray<ColumnMappingInput>;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationPreviewRosterImportArgs = {
  importId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCommitRosterImportArgs = {
  importId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationApproveRosterImportArgs = {
  importId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCancelRosterImportArgs = {
  importId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationUndoRosterImportArgs = {
  importId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRequestRejectedRosterRowsArgs = {
  importId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationUpdateParticipantArgs = {
  input: UpdateParticipantInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRevealParticipantArgs = {
  input: RevealParticipantInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterParticipantArgs = {
  input: RegisterParticipantInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type Coverage = {
  readonly __typename?: 'Coverage';
  readonly id: Scalars['ID']['output'];
  readonly basis: Scalars['CoverageBasis']['output'];
  /** People enrolled (terdaftar): enrolments that hold, from roll-ups. */
  readonly enrolled?: Maybe<Figure>;
  /** People enrolled whose period of service contains today (aktif), by the calendar of Jakarta. */
  readonly active?: Maybe<Figure>;
  /**
   * Expected officers who are not enrolled (belum terlindungi), category by category and summed: too many in one category protect nobody in another.
   * `PARTIAL` where a category's expected number is not known.
   */
  readonly gap?: Maybe<Figure>;
  /** How far enrolment is and whether it will be in time. Null where nothing is promised. */
  readonly readiness?: Maybe<Readiness>;
};

export type CoverageLine = {
  readonly __typename?: 'CoverageLine';
  readonly id: Scalars['ID']['output'];
  readonly basis: Scalars['CoverageBasis']['output'];
  /** People enrolled in this category; those of a combined category are split as the agreements' head-counts are (`ESTIMATED`). */
  readonly enrolled?: Maybe<Figure>;
  /** People enrolled in this category whose period of service contains today. */
  readonly active?: Maybe<Figure>;
  /** Expected officers who are not enrolled. `UNKNOWN` where the expected number is. */
  readonly gap?: Maybe<Figure>;
  /** Who is absent and why: left out by the text, promised and not enrolled, or never mentioned. Empty when nobody is. */
  readonly absences?: Maybe<ReadonlyArray<CoverageAbsence>>;
};

export type Region = {
  readonly __typename?: 'Region';
  readonly code: Scalars['ID']['output'];
  /**
   * How many people are enrolled with a place of duty in this region or below it, from roll-ups.
   * Refused with `FORBIDDEN` when the region is outside the session's scope.
   */
  readonly enrolled?: Maybe<EnrolledCount>;
};


export type RegionEnrolledArgs = {
  electionCode?: InputMaybe<Scalars['ID']['input']>;
};

export type OfficerCategory = {
  readonly __typename?: 'OfficerCategory';
  readonly code: Scalars['ID']['output'];
};

export type Institution = {
  readonly __typename?: 'Institution';
  readonly code: Scalars['ID']['output'];
};

export type Election = {
  readonly __typename?: 'Election';
  readonly code: Scalars['ID']['output'];
};

export type Agreement = {
  readonly __typename?: 'Agreement';
  readonly id: Scalars['ID']['output'];
  /** How many people are enrolled under this agreement, from roll-ups. */
  readonly enrolled?: Maybe<EnrolledCount>;
  /** People enrolled under this agreement that the session may see, newest first. */
  readonly enrolments?: Maybe<EnrolmentConnection>;
  /** For how many people enrolled under this agreement an heir is recorded: counts within the session's regions, no person. Null when out of reach. */
  readonly heirReadiness?: Maybe<HeirReadiness>;
};


export type AgreementEnrolmentsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  ResolveEnrolmentConflictResult:
    | ( EnrolmentConflictRow )
    | ( EnrolmentConflictRefused )
  ;
  EnrolmentResult:
    | ( EnrolmentRow )
    | ( EnrolmentRefused )
  ;
  ReplaceEnrolmentResult:
    | ( Replacement )
    | ( EnrolmentRefused )
  ;
  EnrolParticipantResult:
    | ( EnrolmentRow )
    | ( EnrolmentRefused )
  ;
  RosterImportResult:
    | ( RosterImportRow )
    | ( RosterImportRefused )
  ;
  RosterDownloadResult:
    | ( RosterDownload )
    | ( RosterImportRefused )
  ;
  UpdateParticipantResult:
    | ( ParticipantRow )
    | ( ParticipantRefused )
  ;
  RevealParticipantResult:
    | ( Omit<RevealedParticipant, 'participant'> & { participant: _RefType['Participant'] } )
    | ( ParticipantRefused )
  ;
  RegisterParticipantResult:
    | ( ParticipantRow )
    | ( ParticipantRefused )
  ;
}>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Node:
    | ( EnrolmentRow )
    | ( RosterImportRow )
    | ( ParticipantRow )
  ;
}>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Rupiah: ResolverTypeWrapper<Scalars['Rupiah']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Sentence: ResolverTypeWrapper<Sentence>;
  Programme: Programme;
  CoverAnswer: CoverAnswer;
  CoverLink: ResolverTypeWrapper<CoverLink>;
  CoverLinkKind: CoverLinkKind;
  EnrolmentConflict: ResolverTypeWrapper<EnrolmentConflictRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EnrolmentConflictParty: ResolverTypeWrapper<ConflictSide>;
  EnrolmentConflictResolution: ResolverTypeWrapper<EnrolmentConflictResolution>;
  EnrolmentConflictKind: EnrolmentConflictKind;
  EnrolmentConflictState: EnrolmentConflictState;
  EnrolmentConflictFilter: EnrolmentConflictFilter;
  EnrolmentConflictConnection: ResolverTypeWrapper<Omit<EnrolmentConflictConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EnrolmentConflictEdge']> }>;
  EnrolmentConflictEdge: ResolverTypeWrapper<Omit<EnrolmentConflictEdge, 'node'> & { node: ResolversTypes['EnrolmentConflict'] }>;
  ResolveEnrolmentConflictInput: ResolveEnrolmentConflictInput;
  ResolveEnrolmentConflictResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveEnrolmentConflictResult']>;
  EnrolmentConflictRefused: ResolverTypeWrapper<EnrolmentConflictRefused>;
  EnrolmentConflictRefusalCode: EnrolmentConflictRefusalCode;
  CoverAtInput: CoverAtInput;
  CoverPurpose: CoverPurpose;
  CoverAt: ResolverTypeWrapper<CoverAtTime>;
  CoverChain: ResolverTypeWrapper<ShownChain>;
  CoverageAbsence: ResolverTypeWrapper<CoverageAbsence>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AbsenceKind: AbsenceKind;
  CoverageBasis: ResolverTypeWrapper<Scalars['CoverageBasis']['output']>;
  Figure: ResolverTypeWrapper<Figure>;
  FigureCompleteness: FigureCompleteness;
  FigureSource: ResolverTypeWrapper<FigureSource>;
  Confidence: Confidence;
  EnrolledCount: ResolverTypeWrapper<Enrolled>;
  EnrolledCategory: ResolverTypeWrapper<EnrolledInCategory>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  EnrolmentStanding: EnrolmentStanding;
  EnrolmentSuspension: ResolverTypeWrapper<EnrolmentSuspension>;
  EnrolmentAction: EnrolmentAction;
  EnrolmentStep: EnrolmentStep;
  EnrolmentEvent: ResolverTypeWrapper<EnrolmentEventRow>;
  EnrolmentActor: ResolverTypeWrapper<EnrolmentActor>;
  EnrolmentSuccession: ResolverTypeWrapper<SuccessionRow>;
  EnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentResult']>;
  ReplaceEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceEnrolmentResult']>;
  EnrolmentReplacement: ResolverTypeWrapper<Replacement>;
  SuspendEnrolmentInput: SuspendEnrolmentInput;
  ReinstateEnrolmentInput: ReinstateEnrolmentInput;
  EndEnrolmentInput: EndEnrolmentInput;
  ReplaceEnrolmentInput: ReplaceEnrolmentInput;
  TransferEnrolmentInput: TransferEnrolmentInput;
  Enrolment: ResolverTypeWrapper<EnrolmentRow>;
  EnrolmentFacts: ResolverTypeWrapper<EnrolmentFacts>;
  EnrolmentState: EnrolmentState;
  EnrolmentConnection: ResolverTypeWrapper<Omit<EnrolmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EnrolmentEdge']> }>;
  EnrolmentEdge: ResolverTypeWrapper<Omit<EnrolmentEdge, 'node'> & { node: ResolversTypes['Enrolment'] }>;
  EnrolParticipantInput: EnrolParticipantInput;
  EnrolParticipantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolParticipantResult']>;
  EnrolmentRefused: ResolverTypeWrapper<EnrolmentRefused>;
  EnrolmentRefusalCode: EnrolmentRefusalCode;
  HeirReadiness: ResolverTypeWrapper<HeirReadiness>;
  Heir: ResolverTypeWrapper<Heir>;
  HeirRelation: HeirRelation;
  HeirInput: HeirInput;
  RosterImport: ResolverTypeWrapper<RosterImportRow>;
  RosterPolicy: RosterPolicy;
  RosterStage: RosterStage;
  RosterAwaiting: RosterAwaiting;
  RosterFile: ResolverTypeWrapper<RosterFile>;
  RosterFileFormat: RosterFileFormat;
  RosterUpload: ResolverTypeWrapper<RosterUpload>;
  RosterDefaults: ResolverTypeWrapper<Omit<RosterDefaults, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  RosterField: RosterField;
  RosterColumn: ResolverTypeWrapper<RosterColumn>;
  RosterMappingSource: RosterMappingSource;
  ColumnMappingInput: ColumnMappingInput;
  RosterProgress: ResolverTypeWrapper<RosterProgress>;
  RosterCounts: ResolverTypeWrapper<RosterCounts>;
  RosterRowFilter: RosterRowFilter;
  RosterRowConnection: ResolverTypeWrapper<Omit<RosterRowConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RosterRowEdge']> }>;
  RosterRowEdge: ResolverTypeWrapper<Omit<RosterRowEdge, 'node'> & { node: ResolversTypes['RosterRow'] }>;
  RosterRow: ResolverTypeWrapper<LineOfImport>;
  RosterRowState: RosterRowState;
  RosterProblem: ResolverTypeWrapper<RosterProblem>;
  RosterProblemCount: ResolverTypeWrapper<RosterProblemCount>;
  RosterFailure: ResolverTypeWrapper<RosterFailure>;
  RosterImportFilter: RosterImportFilter;
  RosterImportConnection: ResolverTypeWrapper<Omit<RosterImportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RosterImportEdge']> }>;
  RosterImportEdge: ResolverTypeWrapper<Omit<RosterImportEdge, 'node'> & { node: ResolversTypes['RosterImport'] }>;
  RequestRosterUploadInput: RequestRosterUploadInput;
  RosterDefaultsInput: RosterDefaultsInput;
  RosterTemplate: ResolverTypeWrapper<RosterTemplate>;
  RosterTemplateColumn: ResolverTypeWrapper<RosterTemplateColumn>;
  RosterImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RosterImportResult']>;
  RosterImportRefused: ResolverTypeWrapper<RosterImportRefused>;
  RosterImportRefusalCode: RosterImportRefusalCode;
  RosterDownloadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RosterDownloadResult']>;
  RosterDownload: ResolverTypeWrapper<RosterDownload>;
  DataCollection: ResolverTypeWrapper<DataCollection>;
  CollectionGround: CollectionGround;
  UpdateParticipantInput: UpdateParticipantInput;
  DataCollectionInput: DataCollectionInput;
  ParticipantValue: ParticipantValue;
  UpdateParticipantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateParticipantResult']>;
  RevealParticipantInput: RevealParticipantInput;
  PersonalValue: PersonalValue;
  RevealParticipantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealParticipantResult']>;
  RevealedParticipant: ResolverTypeWrapper<Omit<RevealedParticipant, 'participant'> & { participant: ResolversTypes['Participant'] }>;
  RevealedHeir: ResolverTypeWrapper<RevealedHeir>;
  Participant: ResolverTypeWrapper<ParticipantRow>;
  Sex: Sex;
  EmploymentStatus: EmploymentStatus;
  ParticipantWarning: ResolverTypeWrapper<ParticipantWarning>;
  ParticipantWarningCode: ParticipantWarningCode;
  ParticipantFilter: ParticipantFilter;
  ParticipantConnection: ResolverTypeWrapper<Omit<ParticipantConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ParticipantEdge']> }>;
  ParticipantEdge: ResolverTypeWrapper<Omit<ParticipantEdge, 'node'> & { node: ResolversTypes['Participant'] }>;
  RegisterParticipantInput: RegisterParticipantInput;
  RegisterParticipantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterParticipantResult']>;
  ParticipantRefused: ResolverTypeWrapper<ParticipantRefused>;
  ParticipantRefusalCode: ParticipantRefusalCode;
  Readiness: ResolverTypeWrapper<ReadinessRow>;
  ReadinessState: ReadinessState;
  EnrolmentPace: ResolverTypeWrapper<EnrolmentPace>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ReadinessConnection: ResolverTypeWrapper<Omit<ReadinessConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReadinessEdge']> }>;
  ReadinessEdge: ResolverTypeWrapper<Omit<ReadinessEdge, 'node'> & { node: ResolversTypes['Readiness'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Coverage: ResolverTypeWrapper<AskedCoverage>;
  CoverageLine: ResolverTypeWrapper<AskedLine>;
  Region: ResolverTypeWrapper<Omit<Region, 'enrolled'> & { enrolled?: Maybe<ResolversTypes['EnrolledCount']> }>;
  OfficerCategory: ResolverTypeWrapper<OfficerCategory>;
  Institution: ResolverTypeWrapper<Institution>;
  Election: ResolverTypeWrapper<Election>;
  Agreement: ResolverTypeWrapper<Omit<Agreement, 'enrolled' | 'enrolments'> & { enrolled?: Maybe<ResolversTypes['EnrolledCount']>, enrolments?: Maybe<ResolversTypes['EnrolmentConnection']> }>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Rupiah: Scalars['Rupiah']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Sentence: Sentence;
  CoverLink: CoverLink;
  EnrolmentConflict: EnrolmentConflictRow;
  ID: Scalars['ID']['output'];
  EnrolmentConflictParty: ConflictSide;
  EnrolmentConflictResolution: EnrolmentConflictResolution;
  EnrolmentConflictFilter: EnrolmentConflictFilter;
  EnrolmentConflictConnection: Omit<EnrolmentConflictConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EnrolmentConflictEdge']> };
  EnrolmentConflictEdge: Omit<EnrolmentConflictEdge, 'node'> & { node: ResolversParentTypes['EnrolmentConflict'] };
  ResolveEnrolmentConflictInput: ResolveEnrolmentConflictInput;
  ResolveEnrolmentConflictResult: ResolversUnionTypes<ResolversParentTypes>['ResolveEnrolmentConflictResult'];
  EnrolmentConflictRefused: EnrolmentConflictRefused;
  CoverAtInput: CoverAtInput;
  CoverAt: CoverAtTime;
  CoverChain: ShownChain;
  CoverageAbsence: CoverageAbsence;
  Int: Scalars['Int']['output'];
  CoverageBasis: Scalars['CoverageBasis']['output'];
  Figure: Figure;
  FigureSource: FigureSource;
  EnrolledCount: Enrolled;
  EnrolledCategory: EnrolledInCategory;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  EnrolmentSuspension: EnrolmentSuspension;
  EnrolmentEvent: EnrolmentEventRow;
  EnrolmentActor: EnrolmentActor;
  EnrolmentSuccession: SuccessionRow;
  EnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentResult'];
  ReplaceEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceEnrolmentResult'];
  EnrolmentReplacement: Replacement;
  SuspendEnrolmentInput: SuspendEnrolmentInput;
  ReinstateEnrolmentInput: ReinstateEnrolmentInput;
  EndEnrolmentInput: EndEnrolmentInput;
  ReplaceEnrolmentInput: ReplaceEnrolmentInput;
  TransferEnrolmentInput: TransferEnrolmentInput;
  Enrolment: EnrolmentRow;
  EnrolmentFacts: EnrolmentFacts;
  EnrolmentConnection: Omit<EnrolmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EnrolmentEdge']> };
  EnrolmentEdge: Omit<EnrolmentEdge, 'node'> & { node: ResolversParentTypes['Enrolment'] };
  EnrolParticipantInput: EnrolParticipantInput;
  EnrolParticipantResult: ResolversUnionTypes<ResolversParentTypes>['EnrolParticipantResult'];
  EnrolmentRefused: EnrolmentRefused;
  HeirReadiness: HeirReadiness;
  Heir: Heir;
  HeirInput: HeirInput;
  RosterImport: RosterImportRow;
  RosterFile: RosterFile;
  RosterUpload: RosterUpload;
  RosterDefaults: Omit<RosterDefaults, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  RosterColumn: RosterColumn;
  ColumnMappingInput: ColumnMappingInput;
  RosterProgress: RosterProgress;
  RosterCounts: RosterCounts;
  RosterRowConnection: Omit<RosterRowConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RosterRowEdge']> };
  RosterRowEdge: Omit<RosterRowEdge, 'node'> & { node: ResolversParentTypes['RosterRow'] };
  RosterRow: LineOfImport;
  RosterProblem: RosterProblem;
  RosterProblemCount: RosterProblemCount;
  RosterFailure: RosterFailure;
  RosterImportFilter: RosterImportFilter;
  RosterImportConnection: Omit<RosterImportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RosterImportEdge']> };
  RosterImportEdge: Omit<RosterImportEdge, 'node'> & { node: ResolversParentTypes['RosterImport'] };
  RequestRosterUploadInput: RequestRosterUploadInput;
  RosterDefaultsInput: RosterDefaultsInput;
  RosterTemplate: RosterTemplate;
  RosterTemplateColumn: RosterTemplateColumn;
  RosterImportResult: ResolversUnionTypes<ResolversParentTypes>['RosterImportResult'];
  RosterImportRefused: RosterImportRefused;
  RosterDownloadResult: ResolversUnionTypes<ResolversParentTypes>['RosterDownloadResult'];
  RosterDownload: RosterDownload;
  DataCollection: DataCollection;
  UpdateParticipantInput: UpdateParticipantInput;
  DataCollectionInput: DataCollectionInput;
  UpdateParticipantResult: ResolversUnionTypes<ResolversParentTypes>['UpdateParticipantResult'];
  RevealParticipantInput: RevealParticipantInput;
  RevealParticipantResult: ResolversUnionTypes<ResolversParentTypes>['RevealParticipantResult'];
  RevealedParticipant: Omit<RevealedParticipant, 'participant'> & { participant: ResolversParentTypes['Participant'] };
  RevealedHeir: RevealedHeir;
  Participant: ParticipantRow;
  ParticipantWarning: ParticipantWarning;
  ParticipantFilter: ParticipantFilter;
  ParticipantConnection: Omit<ParticipantConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipantEdge']> };
  ParticipantEdge: Omit<ParticipantEdge, 'node'> & { node: ResolversParentTypes['Participant'] };
  RegisterParticipantInput: RegisterParticipantInput;
  RegisterParticipantResult: ResolversUnionTypes<ResolversParentTypes>['RegisterParticipantResult'];
  ParticipantRefused: ParticipantRefused;
  Readiness: ReadinessRow;
  EnrolmentPace: EnrolmentPace;
  Float: Scalars['Float']['output'];
  ReadinessConnection: Omit<ReadinessConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReadinessEdge']> };
  ReadinessEdge: Omit<ReadinessEdge, 'node'> & { node: ResolversParentTypes['Readiness'] };
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Coverage: AskedCoverage;
  CoverageLine: AskedLine;
  Region: Omit<Region, 'enrolled'> & { enrolled?: Maybe<ResolversParentTypes['EnrolledCount']> };
  OfficerCategory: OfficerCategory;
  Institution: Institution;
  Election: Election;
  Agreement: Omit<Agreement, 'enrolled' | 'enrolments'> & { enrolled?: Maybe<ResolversParentTypes['EnrolledCount']>, enrolments?: Maybe<ResolversParentTypes['EnrolmentConnection']> };
}>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface RupiahScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rupiah'], any> {
  name: 'Rupiah';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = ResolversObject<{
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type CoverLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverLink'] = ResolversParentTypes['CoverLink']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['CoverLinkKind'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
}>;

export type EnrolmentConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentConflict'] = ResolversParentTypes['EnrolmentConflict']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EnrolmentConflictKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrolmentConflictState'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enrolments?: Resolver<ReadonlyArray<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['EnrolmentConflictParty']>, ParentType, ContextType>;
  detectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['EnrolmentConflictResolution']>, ParentType, ContextType>;
  resolvable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EnrolmentConflictPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentConflictParty'] = ResolversParentTypes['EnrolmentConflictParty']> = ResolversObject<{
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
}>;

export type EnrolmentConflictResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentConflictResolution'] = ResolversParentTypes['EnrolmentConflictResolution']> = ResolversObject<{
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type EnrolmentConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentConflictConnection'] = ResolversParentTypes['EnrolmentConflictConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type EnrolmentConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentConflictEdge'] = ResolversParentTypes['EnrolmentConflictEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnrolmentConflict'], ParentType, ContextType>;
}>;

export type ResolveEnrolmentConflictResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveEnrolmentConflictResult'] = ResolversParentTypes['ResolveEnrolmentConflictResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'EnrolmentConflict' | 'EnrolmentConflictRefused', ParentType, ContextType>;
}>;

export type EnrolmentConflictRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentConflictRefused'] = ResolversParentTypes['EnrolmentConflictRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['EnrolmentConflictRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CoverAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverAt'] = ResolversParentTypes['CoverAt']> = ResolversObject<{
  answer?: Resolver<ResolversTypes['CoverAnswer'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['CoverChain']>, ParentType, ContextType>;
  decidedElsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type CoverChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverChain'] = ResolversParentTypes['CoverChain']> = ResolversObject<{
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['CoverAnswer'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['CoverLink']>, ParentType, ContextType>;
}>;

export type CoverageAbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageAbsence'] = ResolversParentTypes['CoverageAbsence']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['AbsenceKind'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
}>;

export interface CoverageBasisScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CoverageBasis'], any> {
  name: 'CoverageBasis';
}

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = ResolversObject<{
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['FigureCompleteness'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type FigureSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSource'] = ResolversParentTypes['FigureSource']> = ResolversObject<{
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type EnrolledCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolledCount'] = ResolversParentTypes['EnrolledCount']> = ResolversObject<{
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peoplePending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleExample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['EnrolledCategory']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type EnrolledCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolledCategory'] = ResolversParentTypes['EnrolledCategory']> = ResolversObject<{
  category?: Resolver<Maybe<ResolversTypes['OfficerCategory']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Enrolment' | 'RosterImport' | 'Participant', ParentType, ContextType>;
}>;

export type EnrolmentSuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentSuspension'] = ResolversParentTypes['EnrolmentSuspension']> = ResolversObject<{
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type EnrolmentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentEvent'] = ResolversParentTypes['EnrolmentEvent']> = ResolversObject<{
  step?: Resolver<ResolversTypes['EnrolmentStep'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['EnrolmentActor']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type EnrolmentActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentActor'] = ResolversParentTypes['EnrolmentActor']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type EnrolmentSuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentSuccession'] = ResolversParentTypes['EnrolmentSuccession']> = ResolversObject<{
  how?: Resolver<ResolversTypes['EnrolmentAction'], ParentType, ContextType>;
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  uncoveredHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EnrolmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentResult'] = ResolversParentTypes['EnrolmentResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Enrolment' | 'EnrolmentRefused', ParentType, ContextType>;
}>;

export type ReplaceEnrolmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceEnrolmentResult'] = ResolversParentTypes['ReplaceEnrolmentResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'EnrolmentReplacement' | 'EnrolmentRefused', ParentType, ContextType>;
}>;

export type EnrolmentReplacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentReplacement'] = ResolversParentTypes['EnrolmentReplacement']> = ResolversObject<{
  left?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  replacement?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  uncoveredHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncoveredFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  uncoveredThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['OfficerCategory']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  insurer?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  wageBase?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['EnrolmentRefused']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['EnrolmentFacts']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentConflict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['EnrolmentStanding'], ParentType, ContextType, Partial<EnrolmentStandingArgs>>;
  plannedEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  suspensions?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentSuspension']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentAction']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentEvent']>, ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['EnrolmentSuccession']>, ParentType, ContextType>;
  followedBy?: Resolver<Maybe<ResolversTypes['EnrolmentSuccession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EnrolmentFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentFacts'] = ResolversParentTypes['EnrolmentFacts']> = ResolversObject<{
  agreementVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  asKnownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type EnrolmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentConnection'] = ResolversParentTypes['EnrolmentConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type EnrolmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentEdge'] = ResolversParentTypes['EnrolmentEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
}>;

export type EnrolParticipantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolParticipantResult'] = ResolversParentTypes['EnrolParticipantResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Enrolment' | 'EnrolmentRefused', ParentType, ContextType>;
}>;

export type EnrolmentRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentRefused'] = ResolversParentTypes['EnrolmentRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['EnrolmentRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type HeirReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeirReadiness'] = ResolversParentTypes['HeirReadiness']> = ResolversObject<{
  enrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withHeir?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutHeir?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type HeirResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Heir'] = ResolversParentTypes['Heir']> = ResolversObject<{
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['HeirRelation'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstInLine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nameMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type RosterImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImport'] = ResolversParentTypes['RosterImport']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['RosterPolicy'], ParentType, ContextType>;
  defaults?: Resolver<ResolversTypes['RosterDefaults'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['RosterFile'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RosterStage'], ParentType, ContextType>;
  awaiting?: Resolver<Maybe<ResolversTypes['RosterAwaiting']>, ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['RosterProgress']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['RosterUpload']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['RosterColumn']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['RosterCounts']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['RosterProblemCount']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['RosterRowConnection'], ParentType, ContextType, RequireFields<RosterImportRowsArgs, 'first' | 'keep'>>;
  agreementVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agreementAsKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvalAbove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['RosterFailure']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RosterFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterFile'] = ResolversParentTypes['RosterFile']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['RosterFileFormat']>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delimiter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type RosterUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterUpload'] = ResolversParentTypes['RosterUpload']> = ResolversObject<{
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type RosterDefaultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterDefaults'] = ResolversParentTypes['RosterDefaults']> = ResolversObject<{
  category?: Resolver<Maybe<ResolversTypes['OfficerCategory']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wageBase?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
}>;

export type RosterColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterColumn'] = ResolversParentTypes['RosterColumn']> = ResolversObject<{
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['RosterField']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['RosterMappingSource']>, ParentType, ContextType>;
}>;

export type RosterProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterProgress'] = ResolversParentTypes['RosterProgress']> = ResolversObject<{
  rowsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shareDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsPerSecond?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type RosterCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterCounts'] = ResolversParentTypes['RosterCounts']> = ResolversObject<{
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alreadyEnrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RosterRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterRowConnection'] = ResolversParentTypes['RosterRowConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['RosterRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type RosterRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterRowEdge'] = ResolversParentTypes['RosterRowEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RosterRow'], ParentType, ContextType>;
}>;

export type RosterRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterRow'] = ResolversParentTypes['RosterRow']> = ResolversObject<{
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RosterRowState'], ParentType, ContextType>;
  nikMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  employmentStatus?: Resolver<Maybe<ResolversTypes['EmploymentStatus']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['OfficerCategory']>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wageBase?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RosterProblem']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['RosterProblem']>, ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
}>;

export type RosterProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterProblem'] = ResolversParentTypes['RosterProblem']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['RosterField']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  proposedNikMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type RosterProblemCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterProblemCount'] = ResolversParentTypes['RosterProblemCount']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejects?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['RosterField']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RosterFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterFailure'] = ResolversParentTypes['RosterFailure']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
}>;

export type RosterImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportConnection'] = ResolversParentTypes['RosterImportConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['RosterImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type RosterImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportEdge'] = ResolversParentTypes['RosterImportEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RosterImport'], ParentType, ContextType>;
}>;

export type RosterTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterTemplate'] = ResolversParentTypes['RosterTemplate']> = ResolversObject<{
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['RosterTemplateColumn']>, ParentType, ContextType>;
}>;

export type RosterTemplateColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterTemplateColumn'] = ResolversParentTypes['RosterTemplateColumn']> = ResolversObject<{
  field?: Resolver<ResolversTypes['RosterField'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type RosterImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportResult'] = ResolversParentTypes['RosterImportResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'RosterImport' | 'RosterImportRefused', ParentType, ContextType>;
}>;

export type RosterImportRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportRefused'] = ResolversParentTypes['RosterImportRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['RosterImportRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RosterDownloadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterDownloadResult'] = ResolversParentTypes['RosterDownloadResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'RosterDownload' | 'RosterImportRefused', ParentType, ContextType>;
}>;

export type RosterDownloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterDownload'] = ResolversParentTypes['RosterDownload']> = ResolversObject<{
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type DataCollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataCollection'] = ResolversParentTypes['DataCollection']> = ResolversObject<{
  ground?: Resolver<ResolversTypes['CollectionGround'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type UpdateParticipantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateParticipantResult'] = ResolversParentTypes['UpdateParticipantResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Participant' | 'ParticipantRefused', ParentType, ContextType>;
}>;

export type RevealParticipantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealParticipantResult'] = ResolversParentTypes['RevealParticipantResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'RevealedParticipant' | 'ParticipantRefused', ParentType, ContextType>;
}>;

export type RevealedParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealedParticipant'] = ResolversParentTypes['RevealedParticipant']> = ResolversObject<{
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kpj?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heirs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RevealedHeir']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RevealedHeirResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealedHeir'] = ResolversParentTypes['RevealedHeir']> = ResolversObject<{
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['HeirRelation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nikMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  employmentStatus?: Resolver<ResolversTypes['EmploymentStatus'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ParticipantWarning']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<ParticipantEnrolmentsArgs, 'first'>>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heirsRecorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heirs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Heir']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phoneMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kpjMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collection?: Resolver<Maybe<ResolversTypes['DataCollection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ParticipantWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantWarning'] = ResolversParentTypes['ParticipantWarning']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ParticipantWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
}>;

export type ParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
}>;

export type RegisterParticipantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterParticipantResult'] = ResolversParentTypes['RegisterParticipantResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Participant' | 'ParticipantRefused', ParentType, ContextType>;
}>;

export type ParticipantRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantRefused'] = ResolversParentTypes['ParticipantRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ParticipantRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Readiness'] = ResolversParentTypes['Readiness']> = ResolversObject<{
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pollingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysToPolling?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSafeDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paces?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentPace']>, ParentType, ContextType>;
  completesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
  atRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type EnrolmentPaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentPace'] = ResolversParentTypes['EnrolmentPace']> = ResolversObject<{
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perDay?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type ReadinessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessConnection'] = ResolversParentTypes['ReadinessConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReadinessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atRiskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ReadinessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessEdge'] = ResolversParentTypes['ReadinessEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Readiness'], ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  enrolmentConflicts?: Resolver<Maybe<ResolversTypes['EnrolmentConflictConnection']>, ParentType, ContextType, RequireFields<QueryEnrolmentConflictsArgs, 'first'>>;
  enrolmentConflict?: Resolver<Maybe<ResolversTypes['EnrolmentConflict']>, ParentType, ContextType, RequireFields<QueryEnrolmentConflictArgs, 'id'>>;
  coverAt?: Resolver<Maybe<ResolversTypes['CoverAt']>, ParentType, ContextType, RequireFields<QueryCoverAtArgs, 'input'>>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType, RequireFields<QueryEnrolmentArgs, 'id'>>;
  rosterImport?: Resolver<Maybe<ResolversTypes['RosterImport']>, ParentType, ContextType, RequireFields<QueryRosterImportArgs, 'id'>>;
  rosterImports?: Resolver<Maybe<ResolversTypes['RosterImportConnection']>, ParentType, ContextType, RequireFields<QueryRosterImportsArgs, 'first'>>;
  rosterTemplate?: Resolver<Maybe<ResolversTypes['RosterTemplate']>, ParentType, ContextType>;
  participant?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType, RequireFields<QueryParticipantArgs, 'id'>>;
  participantByNik?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType, RequireFields<QueryParticipantByNikArgs, 'nik'>>;
  participants?: Resolver<Maybe<ResolversTypes['ParticipantConnection']>, ParentType, ContextType, RequireFields<QueryParticipantsArgs, 'first'>>;
  readiness?: Resolver<Maybe<ResolversTypes['ReadinessConnection']>, ParentType, ContextType, RequireFields<QueryReadinessArgs, 'electionCode' | 'first'>>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  resolveEnrolmentConflict?: Resolver<ResolversTypes['ResolveEnrolmentConflictResult'], ParentType, ContextType, RequireFields<MutationResolveEnrolmentConflictArgs, 'input' | 'idempotencyKey'>>;
  suspendEnrolment?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationSuspendEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  reinstateEnrolment?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationReinstateEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  endEnrolment?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationEndEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  replaceEnrolment?: Resolver<ResolversTypes['ReplaceEnrolmentResult'], ParentType, ContextType, RequireFields<MutationReplaceEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  transferEnrolment?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationTransferEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  enrolParticipant?: Resolver<ResolversTypes['EnrolParticipantResult'], ParentType, ContextType, RequireFields<MutationEnrolParticipantArgs, 'input' | 'idempotencyKey'>>;
  requestRosterUpload?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationRequestRosterUploadArgs, 'input' | 'idempotencyKey'>>;
  confirmColumnMapping?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationConfirmColumnMappingArgs, 'importId' | 'mapping' | 'idempotencyKey'>>;
  previewRosterImport?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationPreviewRosterImportArgs, 'importId' | 'idempotencyKey'>>;
  commitRosterImport?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationCommitRosterImportArgs, 'importId' | 'idempotencyKey'>>;
  approveRosterImport?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationApproveRosterImportArgs, 'importId' | 'idempotencyKey'>>;
  cancelRosterImport?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationCancelRosterImportArgs, 'importId' | 'idempotencyKey'>>;
  undoRosterImport?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationUndoRosterImportArgs, 'importId' | 'reason' | 'idempotencyKey'>>;
  requestRejectedRosterRows?: Resolver<ResolversTypes['RosterDownloadResult'], ParentType, ContextType, RequireFields<MutationRequestRejectedRosterRowsArgs, 'importId' | 'idempotencyKey'>>;
  updateParticipant?: Resolver<ResolversTypes['UpdateParticipantResult'], ParentType, ContextType, RequireFields<MutationUpdateParticipantArgs, 'input' | 'idempotencyKey'>>;
  revealParticipant?: Resolver<ResolversTypes['RevealParticipantResult'], ParentType, ContextType, RequireFields<MutationRevealParticipantArgs, 'input' | 'idempotencyKey'>>;
  registerParticipant?: Resolver<ResolversTypes['RegisterParticipantResult'], ParentType, ContextType, RequireFields<MutationRegisterParticipantArgs, 'input' | 'idempotencyKey'>>;
}>;

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CoverageBasis'], ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['Readiness']>, ParentType, ContextType>;
}>;

export type CoverageLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageLine'] = ResolversParentTypes['CoverageLine']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CoverageBasis'], ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  absences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CoverageAbsence']>>, ParentType, ContextType>;
}>;

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['EnrolledCount']>, ParentType, ContextType, Partial<RegionEnrolledArgs>>;
}>;

export type OfficerCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerCategory'] = ResolversParentTypes['OfficerCategory']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type ElectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Election'] = ResolversParentTypes['Election']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['EnrolledCount']>, ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<AgreementEnrolmentsArgs, 'first'>>;
  heirReadiness?: Resolver<Maybe<ResolversTypes['HeirReadiness']>, ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Rupiah?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  CoverLink?: CoverLinkResolvers<ContextType>;
  EnrolmentConflict?: EnrolmentConflictResolvers<ContextType>;
  EnrolmentConflictParty?: EnrolmentConflictPartyResolvers<ContextType>;
  EnrolmentConflictResolution?: EnrolmentConflictResolutionResolvers<ContextType>;
  EnrolmentConflictConnection?: EnrolmentConflictConnectionResolvers<ContextType>;
  EnrolmentConflictEdge?: EnrolmentConflictEdgeResolvers<ContextType>;
  ResolveEnrolmentConflictResult?: ResolveEnrolmentConflictResultResolvers<ContextType>;
  EnrolmentConflictRefused?: EnrolmentConflictRefusedResolvers<ContextType>;
  CoverAt?: CoverAtResolvers<ContextType>;
  CoverChain?: CoverChainResolvers<ContextType>;
  CoverageAbsence?: CoverageAbsenceResolvers<ContextType>;
  CoverageBasis?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  EnrolledCount?: EnrolledCountResolvers<ContextType>;
  EnrolledCategory?: EnrolledCategoryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  EnrolmentSuspension?: EnrolmentSuspensionResolvers<ContextType>;
  EnrolmentEvent?: EnrolmentEventResolvers<ContextType>;
  EnrolmentActor?: EnrolmentActorResolvers<ContextType>;
  EnrolmentSuccession?: EnrolmentSuccessionResolvers<ContextType>;
  EnrolmentResult?: EnrolmentResultResolvers<ContextType>;
  ReplaceEnrolmentResult?: ReplaceEnrolmentResultResolvers<ContextType>;
  EnrolmentReplacement?: EnrolmentReplacementResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentFacts?: EnrolmentFactsResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentEdge?: EnrolmentEdgeResolvers<ContextType>;
  EnrolParticipantResult?: EnrolParticipantResultResolvers<ContextType>;
  EnrolmentRefused?: EnrolmentRefusedResolvers<ContextType>;
  HeirReadiness?: HeirReadinessResolvers<ContextType>;
  Heir?: HeirResolvers<ContextType>;
  RosterImport?: RosterImportResolvers<ContextType>;
  RosterFile?: RosterFileResolvers<ContextType>;
  RosterUpload?: RosterUploadResolvers<ContextType>;
  RosterDefaults?: RosterDefaultsResolvers<ContextType>;
  RosterColumn?: RosterColumnResolvers<ContextType>;
  RosterProgress?: RosterProgressResolvers<ContextType>;
  RosterCounts?: RosterCountsResolvers<ContextType>;
  RosterRowConnection?: RosterRowConnectionResolvers<ContextType>;
  RosterRowEdge?: RosterRowEdgeResolvers<ContextType>;
  RosterRow?: RosterRowResolvers<ContextType>;
  RosterProblem?: RosterProblemResolvers<ContextType>;
  RosterProblemCount?: RosterProblemCountResolvers<ContextType>;
  RosterFailure?: RosterFailureResolvers<ContextType>;
  RosterImportConnection?: RosterImportConnectionResolvers<ContextType>;
  RosterImportEdge?: RosterImportEdgeResolvers<ContextType>;
  RosterTemplate?: RosterTemplateResolvers<ContextType>;
  RosterTemplateColumn?: RosterTemplateColumnResolvers<ContextType>;
  RosterImportResult?: RosterImportResultResolvers<ContextType>;
  RosterImportRefused?: RosterImportRefusedResolvers<ContextType>;
  RosterDownloadResult?: RosterDownloadResultResolvers<ContextType>;
  RosterDownload?: RosterDownloadResolvers<ContextType>;
  DataCollection?: DataCollectionResolvers<ContextType>;
  UpdateParticipantResult?: UpdateParticipantResultResolvers<ContextType>;
  RevealParticipantResult?: RevealParticipantResultResolvers<ContextType>;
  RevealedParticipant?: RevealedParticipantResolvers<ContextType>;
  RevealedHeir?: RevealedHeirResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ParticipantWarning?: ParticipantWarningResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  RegisterParticipantResult?: RegisterParticipantResultResolvers<ContextType>;
  ParticipantRefused?: ParticipantRefusedResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  EnrolmentPace?: EnrolmentPaceResolvers<ContextType>;
  ReadinessConnection?: ReadinessConnectionResolvers<ContextType>;
  ReadinessEdge?: ReadinessEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageLine?: CoverageLineResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  OfficerCategory?: OfficerCategoryResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
}>;

