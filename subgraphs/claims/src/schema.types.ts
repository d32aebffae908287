// Generated from the .graphql files by `npm run generate`. Do not edit.

import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BankAnswerFileRow, BankAnswerLineRow } from './payment/bank-answer.table.ts';
import type { ClaimRow } from './claim/claim.table.ts';
import type { ShownBeneficiary } from './beneficiary/beneficiary.resolvers.ts';
import type { ShownCalculation } from './calculation/calculation.resolvers.ts';
import type { ClaimClock as ClockOfClaim } from './domain/clocks/claim-clocks.ts';
import type { ClaimDecisionRow, ClaimOtherBenefitRow } from './calculation/claim-calculation.table.ts';
import type { ClaimDocumentRow, ClaimDocumentUploadRow } from './document/claim-document.table.ts';
import type { ShownEscalation } from './life-cycle/escalate-late-report.ts';
import type { ClaimEventRow } from './life-cycle/claim-event.table.ts';
import type { ClaimNoticeRow } from './life-cycle/claim-notice.table.ts';
import type { ClaimReason as NumberedReason } from '@payung/kit/values/claim-reasons.ts';
import type { ClaimPaymentRow, PaymentBatchRow } from './payment/payment.table.ts';
import type { ShownReclassification } from './calculation/calculation.reads.ts';
import type { StepRefusal } from './life-cycle/change-claim.ts';
import type { CoverEvidenceRow } from './cover/cover-evidence.table.ts';
import type { CoverFactsKnown } from './domain/cover-facts.ts';
import type { EntitlementLine as LineOfEntitlement } from './domain/entitlement/entitlement-line.ts';
import type { EvidenceBundleRow } from './evidence/evidence-bundle.table.ts';
import type { Reevaluation } from './cover/reevaluate-cover.ts';
import type { Calendar } from './calendar/incident-calendar.reads.ts';
import type { OpenedDocument } from './document/open-document.ts';
import type { Revealed } from './beneficiary/reveal-beneficiary.ts';
import type { SentBatch } from './payment/send-payment-batch.ts';
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
};

/** Something that was read under break-glass, by one request. Never a value. */
export type BreakGlassRead = {
  readonly __typename?: 'BreakGlassRead';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Whose data it is: the service that answered. */
  readonly owner: TrailOwner;
  /** The permission that was used, `noun:verb`, as on the trail. */
  readonly action: Scalars['String']['output'];
  /** The fields of the schema that were asked for, as in `Participant.name`. Empty for what has a purpose instead. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** What it was for, where values were shown in full. Null otherwise. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The request that it answered, as in the logs of every service that it passed. */
  readonly requestId: Scalars['String']['output'];
};

/** Types of things that the change feeds, webhooks and live updates tell of. Each owner tells of its own types and refuses the others. */
export type ChangedType =
  /** An agreement (perjanjian), with everything on it: parties, terms, documents, funding. Told by agreements. */
  | 'AGREEMENT'
  /** A person as one institution registered them (peserta). Told by participants. */
  | 'PARTICIPANT'
  /** An enrolment of a person (kepesertaan). Told by participants. */
  | 'ENROLMENT'
  /** A roster import on its way (impor daftar). Told by participants. */
  | 'ROSTER_IMPORT'
  /** An invoice or a correction of one, with what is known of its payment (tagihan). Told by participants. */
  | 'INVOICE'
  /** A claim (klaim), with everything on it: cover, amounts, documents, payments. Told by claims. */
  | 'CLAIM'
  /** A batch of payments (kelompok pembayaran). Told by claims. */
  | 'PAYMENT_BATCH';

/** What happened to a thing. A reader that does not care treats all three alike and reads the thing anew. */
export type ChangeKind =
  /** It was made (dibuat). */
  | 'CREATED'
  /** Something about it changed (diubah). */
  | 'UPDATED'
  /** It came to its end: an agreement terminated, an enrolment ended or rejected, a claim closed or withdrawn (berakhir). It can still be read. */
  | 'ENDED';

/**
 * That a thing changed (perubahan): which, how and when, and nothing of its contents. Read the thing by its identifier to see what it
 * is now. Several changes of one thing may be told one by one while only the last state can be read.
 */
export type EntityChange = {
  readonly __typename?: 'EntityChange';
  /** The type of the thing. */
  readonly type: ChangedType;
  /** Its global identifier, as in `agreement(id:)`, `enrolment(id:)` or `claim(id:)`. */
  readonly id: Scalars['ID']['output'];
  /** What happened to it. */
  readonly kind: ChangeKind;
  /** Its version after the change, as in its field `version`; 0 where the type counts none. Versions of one thing only grow along the feed. */
  readonly version: Scalars['Int']['output'];
  /** When the change was made. */
  readonly at: Scalars['DateTime']['output'];
  /** The place of this change in the feed: pass it as `since` to read on after it. */
  readonly cursor: Scalars['String']['output'];
};

/**
 * Changes that the session may see, in the order in which they are told (umpan perubahan). Keep `endCursor` and pass it as `since` the next
 * time. The order never changes, nothing is told later that belongs before a cursor given out, and changes of one thing stand in the order in which they happened.
 */
export type ChangePage = {
  readonly __typename?: 'ChangePage';
  /** The changes, oldest first. It may be empty while `hasMore` is true: one request looks through a bounded stretch of the feed. */
  readonly changes: ReadonlyArray<EntityChange>;
  /** Where this page ends: the next `since`. It moves on even when no change was in sight. */
  readonly endCursor: Scalars['String']['output'];
  /** Whether there is more to read at once. While false, ask again after a few seconds, or listen to `/graphql/stream`. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** The end of the feed now. To begin: keep this one, read what you need by the ordinary lists, then read the feed from here. */
  readonly latestCursor: Scalars['String']['output'];
  /** From when on changes are kept. Who was away for longer begins anew. */
  readonly keptSince: Scalars['DateTime']['output'];
};

/** Why the feed cannot be read from a cursor. */
export type ChangesRefusalCode =
  /** Changes after this cursor are not kept any more. Start over: read `latestCursor`, then everything by the ordinary lists, then the feed from that cursor. */
  | 'CURSOR_EXPIRED';

/** The feed cannot be read on. */
export type ChangesRefused = {
  readonly __typename?: 'ChangesRefused';
  /** Why, to switch on. */
  readonly code: ChangesRefusalCode;
  /** Why, and the way out. */
  readonly message: Sentence;
  /** The argument that it is about. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** A page of changes, or why there is none. */
export type ChangesResult = ChangePage | ChangesRefused;

/** Classes of records by how long they are kept. Each owner keeps some of them. */
export type RetentionClass =
  /** Participants and heirs, after the last enrolment ended: made anonymous, so that counts stay. Five years at the least, in which a claim can still come (PP 82/2019 Art 26). */
  | 'PARTICIPANT_RECORD'
  /** Uploaded rosters and the personal values of their rows: removed by themselves. */
  | 'ROSTER_ORIGINAL'
  /** Files of exports: removed by themselves after a day, which cannot be set. */
  | 'EXPORT'
  /** Answers to requests for access, after the request was closed. */
  | 'DATA_ANSWER'
  /** Keys of commands, with a hash of what was sent. Each owner keeps its own. */
  | 'IDEMPOTENCY_KEY'
  /**
   * Claims that are closed or withdrawn, after the last thing that was done with them: notices, documents and bundles of evidence are removed; who was hurt, who was
   * paid, to which account, and words about the case are written over. Number, kind, day, region, state and amounts stay, so that counts stay. Five years at the
   * least, in which the right to it lapses (PP 82/2019 Art 26).
   */
  | 'CLAIM_RECORD'
  /**
   * Agreements, after the end of their period: names of signatories are written over, documents are removed; terms, parties and head-counts stay. Five years at the
   * least, in which a claim under them can still come (PP 82/2019 Art 26), and as long as the record of anybody enrolled under them is kept.
   */
  | 'AGREEMENT_RECORD';

/** How long a class is kept, and what is over its term. */
export type RetentionRule = {
  readonly __typename?: 'RetentionRule';
  /** The class. */
  readonly class: RetentionClass;
  /** Its name. */
  readonly label: Sentence;
  /** Days that it is kept. */
  readonly days: Scalars['Int']['output'];
  /** From when the days are counted. */
  readonly from: Sentence;
  /** How sure the term is: no regulation was found that sets one, so defaults are unverified. */
  readonly confidence: RetentionConfidence;
  /** Since when the term holds. Null for the default. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Why it was set so. Null for the default. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Terms to come, by day. */
  readonly upcoming: ReadonlyArray<RetentionTerm>;
  /** Whether it can be set. */
  readonly settable: Scalars['Boolean']['output'];
  /** Whether it is removed by itself. Otherwise only by a run that a second person approved. */
  readonly automatic: Scalars['Boolean']['output'];
  /** How many are over their term today, counted up to 100,000. */
  readonly due: Scalars['Int']['output'];
  /** Of these, how many something here needs: a legal hold, a request of a data subject, an open claim or conflict. What other owners need is found out by the run. */
  readonly heldBack: Scalars['Int']['output'];
  /** Whether there are more than were counted. */
  readonly isMore: Scalars['Boolean']['output'];
};

/** How sure a term is. */
export type RetentionConfidence =
  /** A default of the software: nobody decided it. */
  | 'UNVERIFIED'
  /** Set by the people who answer for the data. */
  | 'DECIDED';

/** A term that was set. */
export type RetentionTerm = {
  readonly __typename?: 'RetentionTerm';
  /** Days. */
  readonly days: Scalars['Int']['output'];
  /** From which day it holds. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** A run that erases what is kept too long. */
export type ErasureRun = {
  readonly __typename?: 'ErasureRun';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly state: ErasureState;
  /** What it erases, with the terms of the day on which it was asked for. */
  readonly parts: ReadonlyArray<ErasurePart>;
  /** Why it was asked for. */
  readonly reason: Scalars['String']['output'];
  /** Who asked for it. */
  readonly requestedBy: Scalars['String']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who approved or gave it up. Null until then. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** When it was approved or given up. Null until then. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was done. Null until then. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the session may approve it. */
  readonly approvable: Scalars['Boolean']['output'];
};

/** What a run erases of a class. */
export type ErasurePart = {
  readonly __typename?: 'ErasurePart';
  /** The class. */
  readonly class: RetentionClass;
  /** The term, in days. */
  readonly days: Scalars['Int']['output'];
  /** How many were erased or made anonymous so far. */
  readonly erased: Scalars['Int']['output'];
  /** How many were left out so far, since something needs them. */
  readonly heldBack: Scalars['Int']['output'];
};

/** Where a run stands. */
export type ErasureState =
  /** Waits for a second person. */
  | 'WAITING'
  /** Approved, and under way; also while an owner that has to be asked is silent. */
  | 'RUNNING'
  /** Done. */
  | 'DONE'
  /** Given up. */
  | 'CANCELLED';

/** A page of runs. */
export type ErasureRunConnection = {
  readonly __typename?: 'ErasureRunConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ErasureRunEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A run in a page. */
export type ErasureRunEdge = {
  readonly __typename?: 'ErasureRunEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The run. */
  readonly node: ErasureRun;
};

/** A term to set. */
export type RetentionTermInput = {
  /** The class: one that this owner keeps. */
  readonly class: RetentionClass;
  /** Days, 1 to 36,500; for participants, claims and agreements 1,827 at the least. */
  readonly days: Scalars['Int']['input'];
  /** From which day it holds, today or later. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** Why, 10 to 500 characters: the decision or the regulation. */
  readonly reason: Scalars['String']['input'];
};

/** A run to ask for. */
export type RequestErasureInput = {
  /** Classes that this owner keeps, at least one; not those that are removed by themselves. */
  readonly classes: ReadonlyArray<RetentionClass>;
  /** Why, 10 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The class as it then stands, or why nothing was written. */
export type RetentionTermResult = RetentionRule | RetentionRefused;

/** The run as it then stands, or why nothing was written. */
export type ErasureResult = ErasureRun | RetentionRefused;

/** Why nothing was written. */
export type RetentionRefused = {
  readonly __typename?: 'RetentionRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: RetentionRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse. */
export type RetentionRefusalCode =
  /** The session may not do this. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range, or the class is kept by another owner. */
  | 'INVALID'
  /** The run or record does not exist or is out of sight. */
  | 'NOT_FOUND'
  /** It stands where this cannot be done. */
  | 'WRONG_STATE'
  /** Another run waits or is under way. */
  | 'ONE_AT_A_TIME'
  /** Whoever asked for a run does not approve it. */
  | 'SAME_PERSON'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

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
  | 'AGREEMENT'
  /** The first contribution is paid. Later arrears of the employer do not break it. */
  | 'CONTRIBUTION';

/** Kinds of personal data. The law calls some of them specific (data pribadi yang bersifat spesifik, UU 27/2022 Art 4): they need more care. */
export type PersonalKind =
  /** Who somebody is: NIK, KPJ, name, date of birth, sex (identitas). */
  | 'IDENTITY'
  /** How somebody is reached: telephone number (kontak). */
  | 'CONTACT'
  /** Where somebody lives, serves or was (lokasi). */
  | 'LOCATION'
  /** What somebody works as, and in which service (pekerjaan). */
  | 'EMPLOYMENT'
  /** Accounts, wages, benefits and shares of them (keuangan). Specific data. */
  | 'FINANCIAL'
  /** Who is related to whom (keluarga). */
  | 'FAMILY'
  /** Injuries, illness, treatment, disability and causes of death (kesehatan). Specific data. */
  | 'HEALTH'
  /** Data of children (data anak). Specific data. */
  | 'CHILD'
  /** Words that people write, which may hold any of these (uraian bebas). */
  | 'FREE_TEXT'
  /** What somebody did in the system, and under which name (kegiatan pengguna). */
  | 'ACTIVITY';

/** Whose personal data it is (subjek data pribadi). */
export type PersonalSubject =
  /** An election officer (petugas pemilu). */
  | 'PARTICIPANT'
  /** An heir, a beneficiary or a child of an election officer (keluarga dan ahli waris). */
  | 'RELATIVE'
  /** Somebody who reports an incident (pelapor). */
  | 'NOTIFIER'
  /** An official who signs or answers for an agreement (pejabat penanda tangan). */
  | 'SIGNATORY'
  /** Somebody who works with the system (pengguna sistem). */
  | 'STAFF';

/** Something that one owner holds about a person, as it is told to that person (UU 27/2022 Art 32). */
export type HeldRecord = {
  readonly __typename?: 'HeldRecord';
  /** Its type in the graph, such as `Enrolment`. */
  readonly type: Scalars['String']['output'];
  /** Its global identifier, or the part of one that tells it from others of its type. */
  readonly id: Scalars['ID']['output'];
  /** When it was first recorded. Null where that is not kept. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it holds, in the order of the record. What is empty is left out. */
  readonly values: ReadonlyArray<HeldValue>;
};

/** One value of what is held. */
export type HeldValue = {
  readonly __typename?: 'HeldValue';
  /** Name of the value, as the graph has it. */
  readonly name: Scalars['String']['output'];
  /** The value in full, as text. */
  readonly value: Scalars['String']['output'];
};

/** One step of the processing of a person's data (riwayat pemrosesan). Officers are named by role and institution only. */
export type ProcessingStep = {
  readonly __typename?: 'ProcessingStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was done, as a permission `noun:verb`. */
  readonly action: Scalars['String']['output'];
  /** What was done, in words. Null for an action that has none yet. */
  readonly words?: Maybe<Sentence>;
  /** The type of the record that it was done with. */
  readonly recordType: Scalars['String']['output'];
  /** The role in which it was done. */
  readonly role: Scalars['String']['output'];
  /** Code of the institution for which it was done. Null for roles of the whole nation. */
  readonly institutionCode?: Maybe<Scalars['String']['output']>;
  /** What it was done for, as far as it was said. Null where nobody had to say. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
};

/** What was done to something, as the trail (jejak audit) has it: written in the same transaction as the change, never changed and never deleted afterwards. */
export type TrailEvent = {
  readonly __typename?: 'TrailEvent';
  /** Identifier of the record, a UUID. */
  readonly id: Scalars['ID']['output'];
  /** Whose trail it stands on. */
  readonly owner: TrailOwner;
  /** The moment of the request that did it. */
  readonly happenedAt: Scalars['DateTime']['output'];
  /** The permission that was used, `noun:verb`, as in `participant:update`. */
  readonly action: Scalars['String']['output'];
  /** What was done, in words. Null for an action that has none yet. */
  readonly words?: Maybe<Sentence>;
  /** Whether somebody looked at personal data (akses data pribadi); otherwise something was changed, or asked to be. */
  readonly isRead: Scalars['Boolean']['output'];
  /** What kind of thing it was done to, as in `Enrolment`. */
  readonly entityType: Scalars['String']['output'];
  /** Global identifier of what it was done to; opaque, and the same as `id` of the type where the graph shows it. */
  readonly entityId: Scalars['ID']['output'];
  /** Who did it. */
  readonly actor: TrailActor;
  /** What it was for, in the words of who did it. Null where nobody had to say. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The request that it answered, as in the logs of every service that it passed. */
  readonly requestId: Scalars['String']['output'];
  /** Values that changed. Empty where nothing changed, or where the record names them among its facts. */
  readonly changes: ReadonlyArray<TrailChange>;
  /** What else is written about it. Never a personal value. */
  readonly facts: ReadonlyArray<TrailFact>;
  /** Whether the record is part of the sealed chain (tersegel) already: some seconds after it was written. From then on a change or a removal is found by `npm run audit:verify`. */
  readonly sealed: Scalars['Boolean']['output'];
};

/** Who did something. To an institution's officer only people of that institution and below it are named; of others the role and the institution are shown. */
export type TrailActor = {
  readonly __typename?: 'TrailActor';
  /** The subject of the access token, as the identity provider knows the person or client. Null where the session may not see it. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The name in the access token. Null for services, and where the session may not see it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The role, as in `Session.role`. */
  readonly role: Scalars['String']['output'];
  /** Code of the institution acted for. Null for roles of the whole nation. */
  readonly institutionCode?: Maybe<Scalars['ID']['output']>;
  /** The client (application) through which it was done. */
  readonly clientId: Scalars['String']['output'];
};

/** A value that changed. */
export type TrailChange = {
  readonly __typename?: 'TrailChange';
  /** Name of the field. */
  readonly field: Scalars['String']['output'];
  /** What it was before, as text. Null where it was empty. Of a personal value a keyed hash, which tells whether two values are the same and never what they are, or null where none is kept. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What it was afterwards, alike. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Whether the value is personal, and shown as a keyed hash. */
  readonly isPersonal: Scalars['Boolean']['output'];
};

/** Something that a record says. */
export type TrailFact = {
  readonly __typename?: 'TrailFact';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value as text; lists and objects as JSON. */
  readonly value: Scalars['String']['output'];
};

/** Whose trail a record stands on. */
export type TrailOwner =
  /** The owner of agreements (perjanjian). */
  | 'AGREEMENTS'
  /** The owner of people, enrolments and contributions (kepesertaan). */
  | 'PARTICIPANTS'
  /** The owner of claims (klaim). */
  | 'CLAIMS';

/** A page of the trail, newest first. */
export type TrailConnection = {
  readonly __typename?: 'TrailConnection';
  /** Records of this page with their cursors. */
  readonly edges: ReadonlyArray<TrailEdge>;
  /** Whether more follow. A page may hold fewer records than were asked for, or none, while more follow: so many records of others were passed over. Read on with `after`. */
  readonly pageInfo: PageInfo;
  /**
   * How far back this page looked: whatever is newer and in sight stands on this page or on those before it. Null when it looked at everything. Who merges the trails of
   * several owners by time shows nothing that is older than this before reading on.
   */
  readonly readThrough?: Maybe<Scalars['DateTime']['output']>;
};

/** A record with its place in the list. */
export type TrailEdge = {
  readonly __typename?: 'TrailEdge';
  /** Place in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: TrailEvent;
};

/** What to keep of the trail. All that is given must hold. */
export type TrailFilter = {
  /**
   * Global identifiers, 1 to 100, of what it is about. Each owner knows what of its own belongs to them: to a participant their enrolments and conflicts, to an
   * enrolment its claims, to an agreement its imports, invoices and claims. What the session may not see is left out as if it were not there.
   */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Subject of who did it, exactly. For an institution's officer: people of that institution and below it. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** The permission used, exactly, as in `participant:reveal`. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Kind of thing it was done to, exactly, as in `Enrolment`. */
  readonly entityType?: InputMaybe<Scalars['String']['input']>;
  /** Not before this moment. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this moment. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Owners that have webhooks of their own. */
export type WebhookOwner =
  /** Agreements: tells of `AGREEMENT`. */
  | 'AGREEMENTS'
  /** Participants: tells of `PARTICIPANT`, `ENROLMENT`, `ROSTER_IMPORT`, `INVOICE`. */
  | 'PARTICIPANTS'
  /** Claims: tells of `CLAIM`, `PAYMENT_BATCH`. */
  | 'CLAIMS';

/**
 * An address of a partner that is told of changes (webhook), one `POST` for each change, signed by Standard Webhooks: headers `webhook-id`,
 * `webhook-timestamp`, `webhook-signature`. A hook sees what its client may see at the moment of delivery and never more.
 * Deliveries can come twice and out of order: `webhook-id` tells a repetition, `version` the order.
 */
export type Webhook = {
  readonly __typename?: 'Webhook';
  /** Global identifier. */
  readonly id: Scalars['ID']['output'];
  /** The owner that tells. */
  readonly owner: WebhookOwner;
  /** What its client calls it. */
  readonly name: Scalars['String']['output'];
  /** Where it is told. */
  readonly url: Scalars['String']['output'];
  /** The client whose hook it is. */
  readonly clientId: Scalars['ID']['output'];
  /** Types of things that it tells of. */
  readonly types: ReadonlyArray<ChangedType>;
  /** Kinds of change that it tells of. */
  readonly kinds: ReadonlyArray<ChangeKind>;
  /** The query whose answer is sent along, with the variable `$id`. Null: only which thing changed, how and when. */
  readonly query?: Maybe<Scalars['String']['output']>;
  /** The institution that its client acts for, with those below it. Null: none. */
  readonly institutionCode?: Maybe<Scalars['ID']['output']>;
  /** The regions that its client is confined to, with all below. */
  readonly regionCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether it tells. */
  readonly state: WebhookState;
  /** Why it is paused, for people. Null while it is not. */
  readonly pauseReason?: Maybe<Sentence>;
  /** Since when it is paused. Null while it is not. */
  readonly pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Attempts that failed one after the other, up to now. It is paused by itself after twenty. */
  readonly failuresInARow: Scalars['Int']['output'];
  /** When its client's rights were last seen: by a call of the client itself, or by whoever registered or resumed the hook for it. */
  readonly rightsSeenAt: Scalars['DateTime']['output'];
  /** Until when it goes on without its client being seen; it is then paused. A call of the client with `feed:read` or `webhooks:manage` renews it. */
  readonly rightsUntil: Scalars['DateTime']['output'];
  /** Until when deliveries are also signed with the secret before the present one. Null: only the present one. */
  readonly oldSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Deliveries that wait, counted up to 1,000. */
  readonly waiting: Scalars['Int']['output'];
  /** Deliveries, newest first. They are kept as long as the feed. */
  readonly deliveries: WebhookDeliveryConnection;
};


/**
 * An address of a partner that is told of changes (webhook), one `POST` for each change, signed by Standard Webhooks: headers `webhook-id`,
 * `webhook-timestamp`, `webhook-signature`. A hook sees what its client may see at the moment of delivery and never more.
 * Deliveries can come twice and out of order: `webhook-id` tells a repetition, `version` the order.
 */
export type WebhookDeliveriesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<ReadonlyArray<WebhookDeliveryState>>;
};

/** Whether a webhook tells. */
export type WebhookState =
  /** It tells (aktif). */
  | 'ACTIVE'
  /** It waits: what happens meanwhile is told when it is resumed, as long as the feed keeps it (dijeda). */
  | 'PAUSED'
  /** It is gone, with its secret and what waited (dihapus). It cannot come back. */
  | 'REMOVED';

/** A page of webhooks. */
export type WebhookConnection = {
  readonly __typename?: 'WebhookConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<WebhookEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A webhook in a page. */
export type WebhookEdge = {
  readonly __typename?: 'WebhookEdge';
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The webhook. */
  readonly node: Webhook;
};

/** One thing that a webhook has told or is to tell. The message itself is not kept: it is made anew by the query at every attempt. */
export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
  /** Global identifier; the header `webhook-id` of every attempt. */
  readonly id: Scalars['ID']['output'];
  /** Type of the thing that changed. Null for a test. */
  readonly type?: Maybe<ChangedType>;
  /** Global identifier of the thing that changed. Null for a test. */
  readonly entityId?: Maybe<Scalars['ID']['output']>;
  /** What happened to it. Null for a test. */
  readonly kind?: Maybe<ChangeKind>;
  /** Its version after the change; 0 for a test. */
  readonly version: Scalars['Int']['output'];
  /** When the change, or the test, was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: WebhookDeliveryState;
  /** When it is tried next. Null unless it waits. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its attempts, oldest first: at most the last fifty. */
  readonly attempts: ReadonlyArray<WebhookAttempt>;
};

/** Where a delivery stands. */
export type WebhookDeliveryState =
  /** It waits for its first or next attempt (menunggu). */
  | 'WAITING'
  /** The receiver answered with a code from 200 to 299 (terkirim). */
  | 'DELIVERED'
  /** Every attempt failed, over about a day and a half; it is tried again only by `replay` (gagal). */
  | 'FAILED';

/** One attempt to tell. */
export type WebhookAttempt = {
  readonly __typename?: 'WebhookAttempt';
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** When it began. */
  readonly at: Scalars['DateTime']['output'];
  /** How long it took, milliseconds. */
  readonly durationMs: Scalars['Int']['output'];
  /** The code that the receiver answered. Null when it did not answer. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** What went wrong. Null when nothing did. */
  readonly problem?: Maybe<WebhookProblem>;
};

/** What can go wrong in telling. */
export type WebhookProblem =
  /** The receiver answered with a code outside 200 to 299. */
  | 'STATUS'
  /** The receiver pointed elsewhere (300 to 399). Redirects are not followed. */
  | 'REDIRECT'
  /** The receiver did not answer within ten seconds. */
  | 'TIMEOUT'
  /** No connection, or one that broke off, or a certificate that does not hold. */
  | 'CONNECTION'
  /** The name has no address. */
  | 'NAME'
  /** The name leads to an address inside a private network, which is not allowed. */
  | 'ADDRESS'
  /** The query could not be answered on our side. */
  | 'QUERY';

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A delivery in a page. */
export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The delivery. */
  readonly node: WebhookDelivery;
};

/** What to register. */
export type RegisterWebhookInput = {
  /** What to call it, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** An https address of the open internet, without user name, password or fragment; at most 500 characters. */
  readonly url: Scalars['String']['input'];
  /** Types of things to tell of: types of this owner. */
  readonly types: ReadonlyArray<ChangedType>;
  /** Kinds of change to tell of; all when left out. */
  readonly kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  /**
   * One query, at most 4,000 characters, whose answer is sent along. It takes the one variable `$id: ID!`, and every field at its top takes it as
   * `id`, as in `query ($id: ID!) { agreement(id: $id) { title status } }`. It runs with the rights of the client. Null: nothing is sent along.
   */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** For whom, when an administrator registers it: required for them, and not allowed to a client, which registers its own. */
  readonly client?: InputMaybe<WebhookClientInput>;
};

/** The client for which an administrator registers a webhook. Its rights are those of a partner in this institution and these regions. */
export type WebhookClientInput = {
  /** The client, as the identity provider knows it. */
  readonly clientId: Scalars['ID']['input'];
  /** The institution that it acts for. */
  readonly institutionCode: Scalars['ID']['input'];
  /** The regions that it is confined to; `ID` is the nation. */
  readonly regionCodes: ReadonlyArray<Scalars['ID']['input']>;
};

/** A webhook with its secret, which is shown here and never again. */
export type WebhookWithSecret = {
  readonly __typename?: 'WebhookWithSecret';
  /** The webhook. */
  readonly webhook: Webhook;
  /** What its deliveries are signed with, as `whsec_…`. Null when the same request is repeated more than ten minutes later. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** Which deliveries to repeat: one, or those of changes within a span. */
export type ReplayWebhookInput = {
  /** Identifier of the webhook. */
  readonly webhookId: Scalars['ID']['input'];
  /** One delivery. Then no span. */
  readonly deliveryId?: InputMaybe<Scalars['ID']['input']>;
  /** The first moment of the span. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The moment after its last. Without it, now. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What is repeated. */
export type WebhookReplay = {
  readonly __typename?: 'WebhookReplay';
  /** The webhook. */
  readonly webhook: Webhook;
  /** How many deliveries wait again: at most 10,000 at a time, the oldest first. */
  readonly deliveries: Scalars['Int']['output'];
};

/** Why nothing was done. */
export type WebhookRefusalCode =
  /** The session may not do this. */
  | 'FORBIDDEN'
  /** There is no such webhook or delivery, or it is another's. */
  | 'NOT_FOUND'
  /** The name is empty or too long. */
  | 'NAME_NOT_ALLOWED'
  /** The address is not one that may be told. */
  | 'URL_NOT_ALLOWED'
  /** A type is another owner's, one that the client may not read, or none is given. */
  | 'TYPES_NOT_ALLOWED'
  /** The query cannot be used; the message says why. */
  | 'QUERY_NOT_ALLOWED'
  /** An administrator must say for which client, and a client must not. */
  | 'CLIENT_NOT_ALLOWED'
  /** The client has twenty webhooks of this owner already. */
  | 'TOO_MANY'
  /** It is already so, or it is not possible in the state in which the webhook is. */
  | 'NOT_POSSIBLE'
  /** The span is empty, or both a delivery and a span are given. */
  | 'SPAN_NOT_ALLOWED'
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** Nothing was done. */
export type WebhookRefused = {
  readonly __typename?: 'WebhookRefused';
  /** Why, to switch on. */
  readonly code: WebhookRefusalCode;
  /** Why, and the way out. */
  readonly message: Sentence;
  /** The field of the input that it is about. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** A webhook, or why nothing was done. */
export type WebhookResult = Webhook | WebhookRefused;

/** A webhook with its secret, or why nothing was done. */
export type WebhookWithSecretResult = WebhookWithSecret | WebhookRefused;

/** A delivery, or why nothing was done. */
export type WebhookDeliveryResult = WebhookDelivery | WebhookRefused;

/** What is repeated, or why nothing was done. */
export type WebhookReplayResult = WebhookReplay | WebhookRefused;

/** Somebody who may be paid. */
export type ClaimBeneficiary = {
  readonly __typename?: 'ClaimBeneficiary';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** What they are to the participant. */
  readonly relation: BeneficiaryRelation;
  /** Rank in law, 1 first (PP 44/2015 Art 37(5), 40(2)). Null for the participant and for who arranged the funeral. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Whether they live. */
  readonly alive: Scalars['Boolean']['output'];
  /** Whether they are entitled by what is recorded. */
  readonly entitled: Scalars['Boolean']['output'];
  /** Their name. */
  readonly name: Scalars['String']['output'];
  /** Telephone number, masked: the last three digits. Null where none is recorded. */
  readonly phoneMasked?: Maybe<Scalars['String']['output']>;
  /** Bank and account, masked: the bank and the last three digits. Null where none is recorded. */
  readonly accountMasked?: Maybe<Scalars['String']['output']>;
  /** Their share in basis points, as agreed by the family: the law says nothing about shares within a rank, so it is unverified. Null where none is recorded. */
  readonly shareBasisPoints?: Maybe<Scalars['Int']['output']>;
};

/** What somebody is to the participant. */
export type BeneficiaryRelation =
  /** The participant, who lives. */
  | 'PARTICIPANT'
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
  | 'NAMED_IN_WILL'
  /** Who arranged the funeral: paid the funeral alone, where there is no heir and no will. */
  | 'FUNERAL_ARRANGER';

/** Who is entitled after a death. */
export type ClaimSuccession = {
  readonly __typename?: 'ClaimSuccession';
  /** The rank that is entitled. Null where there is no heir and no will, and while nobody has said who follows. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Whether there is no heir and no will: the funeral goes to who arranged it, the rest to the Dana Jaminan Sosial. */
  readonly noHeir: Scalars['Boolean']['output'];
  /** Why. */
  readonly reason: Sentence;
  /** The article of the order. */
  readonly article: Scalars['String']['output'];
  /** Whether the shares of those entitled are recorded and add up to the whole. One alone needs none; nobody at all is complete once it is recorded that there is nobody. */
  readonly sharesComplete: Scalars['Boolean']['output'];
  /** What falls to the Dana Jaminan Sosial of what is calculated: under JKM the death and the periodic benefit, under JKK the benefit of the death. Null while there is an heir, nobody has said, or nothing is calculated. */
  readonly toSocialSecurityFund?: Maybe<Scalars['Rupiah']['output']>;
  /**
   * What is calculated and the articles give to nobody where there is neither heir nor will: under JKK the periodic benefit, and what was to be paid
   * for the time before the death. Payung pays it to nobody; whom it falls to is unverified. Null while there is an heir, nobody has said, or nothing
   * is calculated.
   */
  readonly withoutRecipient?: Maybe<Scalars['Rupiah']['output']>;
};

/** Who may be paid on a claim. */
export type RecordBeneficiariesInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** At most 30. An empty list after a death says that there is no heir, no will, and nobody known who arranged the funeral. */
  readonly beneficiaries: ReadonlyArray<BeneficiaryInput>;
  /** How it was established that nobody is to be paid, 10 to 2,000 characters. Required after a death where nobody of the list lives who is entitled: what is left falls to the Dana Jaminan Sosial then. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who may be paid. */
export type BeneficiaryInput = {
  /** What they are to the participant. */
  readonly relation: BeneficiaryRelation;
  /** Whether they live. */
  readonly alive: Scalars['Boolean']['input'];
  /** Full name, 2 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Telephone number: Indonesian, from 08… or +62…. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Name of the bank, at most 50 characters. Required with an account number. */
  readonly bank?: InputMaybe<Scalars['String']['input']>;
  /** Account number, 5 to 20 digits. Required with a bank. */
  readonly accountNumber?: InputMaybe<Scalars['String']['input']>;
  /** Name of the account's holder, 2 to 100 characters. Left out: the beneficiary's. */
  readonly accountHolder?: InputMaybe<Scalars['String']['input']>;
  /** Their share in basis points. Shares of those entitled add up to 10,000. */
  readonly shareBasisPoints?: InputMaybe<Scalars['Int']['input']>;
};

/** An account to pay to. */
export type ChangeBeneficiaryAccountInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Identifier of the beneficiary. */
  readonly beneficiaryId: Scalars['ID']['input'];
  /** Name of the bank, at most 50 characters. */
  readonly bank: Scalars['String']['input'];
  /** Account number, 5 to 20 digits. */
  readonly accountNumber: Scalars['String']['input'];
  /** Name of the account's holder, 2 to 100 characters. Left out: the beneficiary's. */
  readonly accountHolder?: InputMaybe<Scalars['String']['input']>;
  /** Why, 10 to 2,000 characters. */
  readonly note: Scalars['String']['input'];
};

/** Whose account to show, and what for. */
export type RevealBeneficiaryInput = {
  /** Identifier of the beneficiary. */
  readonly beneficiaryId: Scalars['ID']['input'];
  /** What for, 10 to 300 characters. It stands on the trail: do not write names into it. */
  readonly purpose: Scalars['String']['input'];
};

/** What is sealed of a beneficiary. */
export type RevealedBeneficiary = {
  readonly __typename?: 'RevealedBeneficiary';
  /** The beneficiary. */
  readonly beneficiary: ClaimBeneficiary;
  /** Telephone number. Null where none is recorded. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Bank. Null where none is recorded. */
  readonly bank?: Maybe<Scalars['String']['output']>;
  /** Account number. Null where none is recorded. */
  readonly accountNumber?: Maybe<Scalars['String']['output']>;
  /** Holder of the account. Null where none is recorded. */
  readonly accountHolder?: Maybe<Scalars['String']['output']>;
};

/** What is sealed, or why it is not shown. */
export type RevealBeneficiaryResult = RevealedBeneficiary | ClaimStepRefused;

/** A break-glass access: three hours in which one person may be read outside of one's own scope (akses darurat). */
export type BreakGlass = {
  readonly __typename?: 'BreakGlass';
  /** Its identifier, a UUID: what the header `payung-break-glass` carries. */
  readonly id: Scalars['ID']['output'];
  /** What was read of claims under it, newest first. It ends with the requests that an access has. Null to those whom it does not concern, and while that cannot be asked. */
  readonly claimReads?: Maybe<ReadonlyArray<BreakGlassRead>>;
};

/** What is owed on a claim, as calculated once and kept. */
export type ClaimCalculation = {
  readonly __typename?: 'ClaimCalculation';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** By whom. */
  readonly by: Scalars['String']['output'];
  /** The version of the claim that it made. */
  readonly claimVersion: Scalars['Int']['output'];
  /** The result, as it was then: the same input gives the same answer for ever under the same `rulesVersion`. */
  readonly entitlement: Entitlement;
  /** The sum, in words of Indonesian (terbilang). */
  readonly totalInWords: Scalars['String']['output'];
  /** Whether the case has changed since, so that it must be calculated anew. */
  readonly outdated: Scalars['Boolean']['output'];
  /** What it was calculated from besides what the claim knows, so that one fact can be corrected and the rest stays. */
  readonly facts: CalculationFacts;
};

/** What a calculation was made from. */
export type CalculationFacts = {
  readonly __typename?: 'CalculationFacts';
  /** The monthly wage base that it counted with. Null where none was known. */
  readonly monthlyWage?: Maybe<Scalars['Rupiah']['output']>;
  /** Whole months of contribution up to the incident. Null where they were not given. */
  readonly contributionMonths?: Maybe<Scalars['Int']['output']>;
  /** Whole months in which the participant could not work. */
  readonly inabilityMonths: Scalars['Int']['output'];
  /** Days beyond the whole months. */
  readonly inabilityDays: Scalars['Int']['output'];
  /** Lasting losses. */
  readonly disabilities: ReadonlyArray<CalculatedDisability>;
  /** What the case cost, by receipts. */
  readonly costs: CalculatedCosts;
  /** Children of the participant. */
  readonly children: ReadonlyArray<CalculatedChild>;
};

/** A lasting loss, as it was given. */
export type CalculatedDisability = {
  readonly __typename?: 'CalculatedDisability';
  /** The share of the table, in basis points. */
  readonly shareBasisPoints: Scalars['Int']['output'];
  /** How much of the function is lost, in basis points. Null when the part itself is. */
  readonly functionLostBasisPoints?: Maybe<Scalars['Int']['output']>;
};

/** Costs by receipts, as they were given. Whole rupiah. */
export type CalculatedCosts = {
  readonly __typename?: 'CalculatedCosts';
  /** Medical care. */
  readonly medical: Scalars['Rupiah']['output'];
  /** Rehabilitation. */
  readonly rehabilitation: Scalars['Rupiah']['output'];
  /** Transport, trip by trip. */
  readonly transport: ReadonlyArray<CalculatedTransport>;
  /** Care at home, month by month. */
  readonly homeCare: ReadonlyArray<CalculatedHomeCare>;
  /** Orthoses and prostheses. */
  readonly prostheses: ReadonlyArray<CalculatedProsthesis>;
  /** Dentures. */
  readonly dentures: Scalars['Rupiah']['output'];
  /** Hearing aid. */
  readonly hearingAid: Scalars['Rupiah']['output'];
  /** Spectacles. */
  readonly spectacles: Scalars['Rupiah']['output'];
};

/** A trip. */
export type CalculatedTransport = {
  readonly __typename?: 'CalculatedTransport';
  /** By land, sea or air. */
  readonly mode: TransportMode;
  /** What it cost. */
  readonly amount: Scalars['Rupiah']['output'];
};

/** A month of care at home. */
export type CalculatedHomeCare = {
  readonly __typename?: 'CalculatedHomeCare';
  /** The month after the incident, from 1. */
  readonly month: Scalars['Int']['output'];
  /** What it cost. */
  readonly amount: Scalars['Rupiah']['output'];
};

/** An orthosis or prosthesis. */
export type CalculatedProsthesis = {
  readonly __typename?: 'CalculatedProsthesis';
  /** The price of the rehabilitation centre. */
  readonly referencePrice: Scalars['Rupiah']['output'];
  /** What was paid. Null when it is not bought yet. */
  readonly paid?: Maybe<Scalars['Rupiah']['output']>;
};

/** A child, as it was given. It names nobody. */
export type CalculatedChild = {
  readonly __typename?: 'CalculatedChild';
  /** Day of birth. */
  readonly birthDate: Scalars['Date']['output'];
  /** The level of school on the day of the incident. Null when the child went to none yet. */
  readonly level?: Maybe<SchoolLevel>;
  /** The year within that level, from 1. */
  readonly yearOfLevel: Scalars['Int']['output'];
  /** Whether the child is married. */
  readonly married: Scalars['Boolean']['output'];
  /** Whether the child works. */
  readonly working: Scalars['Boolean']['output'];
};

/** A decision on a claim. */
export type ClaimDecision = {
  readonly __typename?: 'ClaimDecision';
  /** Approved or rejected. */
  readonly kind: ClaimDecisionKind;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** By whom. */
  readonly by: Scalars['String']['output'];
  /** The calculation that it was made on. Null for a rejection without one. */
  readonly calculation?: Maybe<ClaimCalculation>;
  /** Numbered reasons of a rejection. */
  readonly reasons: ReadonlyArray<ClaimNumberedReason>;
  /** Words of whoever decided. Null where there are none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Kinds of decision. */
export type ClaimDecisionKind =
  /** Approved (disetujui). */
  | 'APPROVED'
  /** Rejected (ditolak). */
  | 'REJECTED';

/** A time the claim was classified anew. */
export type ClaimReclassification = {
  readonly __typename?: 'ClaimReclassification';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** By whom. */
  readonly by: Scalars['String']['output'];
  /** What the case was taken for before. */
  readonly fromKind: IncidentKind;
  /** What it is taken for now. */
  readonly toKind: IncidentKind;
  /** What was owed by the last calculation before. Null where there was none. */
  readonly totalBefore?: Maybe<Scalars['Rupiah']['output']>;
  /** What is owed by the first calculation after. Null while there is none. */
  readonly totalAfter?: Maybe<Scalars['Rupiah']['output']>;
  /** What is owed on top. Null while one of the two is not known. */
  readonly difference?: Maybe<Scalars['Rupiah']['output']>;
};

/** What another source gave. */
export type RecordedOtherBenefit = {
  readonly __typename?: 'RecordedOtherBenefit';
  /** The source. */
  readonly source: OtherBenefitSource;
  /** The amount. */
  readonly amount: Scalars['Rupiah']['output'];
  /** The decree or letter, in words. */
  readonly basis: Scalars['String']['output'];
  /** The day it was paid. Null while it is only promised. */
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What benefits ask besides what the claim knows. */
export type CalculateClaimInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The monthly wage base, where it differs from that of the enrolment, which is taken when this is left out. */
  readonly monthlyWage?: InputMaybe<Scalars['Rupiah']['input']>;
  /** Whole months of contribution (masa iur) up to the incident. */
  readonly contributionMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Whole months in which the participant could not work, 0 to 600. */
  readonly inabilityMonths: Scalars['Int']['input'];
  /** Days beyond the whole months, 0 to 29. */
  readonly inabilityDays: Scalars['Int']['input'];
  /** Lasting losses; at least one for `PARTIAL_DISABILITY`. */
  readonly disabilities: ReadonlyArray<DisabilityInput>;
  /** What the case cost, by receipts. */
  readonly costs: CaseCostsInput;
  /** Children of the participant, for the scholarship. */
  readonly children: ReadonlyArray<ChildInput>;
};

/** A benefit of another source. */
export type RecordOtherBenefitInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The source. */
  readonly source: OtherBenefitSource;
  /** The amount, more than 0. */
  readonly amount: Scalars['Rupiah']['input'];
  /** The decree or letter, 3 to 200 characters. */
  readonly basis: Scalars['String']['input'];
  /** The day it was paid. Left out while it is only promised. */
  readonly paidOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Incidents of an election (kalender kejadian). Early notices and claims that were withdrawn are left out. */
export type IncidentCalendar = {
  readonly __typename?: 'IncidentCalendar';
  /** The election: its polling day and stages come from the owner of agreements. */
  readonly election?: Maybe<Election>;
  /** The region. */
  readonly region?: Maybe<Region>;
  /** All incidents. */
  readonly incidents: IncidentFigure;
  /** Days with incidents, in order, by the calendar of Jakarta. */
  readonly days: ReadonlyArray<IncidentDay>;
  /** Categories of officers with incidents, the most first. */
  readonly byCategory: ReadonlyArray<IncidentsOfCategory>;
  /** Regions right below with incidents, the most first. Incidents whose place of duty is not known are in none. */
  readonly byRegion: ReadonlyArray<IncidentsOfRegion>;
  /**
   * Whether small numbers are hidden from this session: 1 to 4, whatever would tell them by subtraction from other regions or elections, and everything
   * below the regency.
   */
  readonly smallNumbersHidden: Scalars['Boolean']['output'];
  /** When it was read. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** A number of incidents beside the people covered. */
export type IncidentFigure = {
  readonly __typename?: 'IncidentFigure';
  /** The number. Null where it is hidden because it is small. */
  readonly incidents?: Maybe<Scalars['Int']['output']>;
  /** People enrolled, by the owner of enrolments. Null while it is silent. */
  readonly covered?: Maybe<Scalars['Int']['output']>;
  /** Incidents for each 10,000 people covered, to two decimals. Null where one of the two is, and where nobody is covered. */
  readonly perTenThousand?: Maybe<Scalars['Float']['output']>;
};

/** Incidents of one day. */
export type IncidentDay = {
  readonly __typename?: 'IncidentDay';
  /** The day in Jakarta. */
  readonly day: Scalars['Date']['output'];
  /** The number. Null where it is hidden because it is small. */
  readonly incidents?: Maybe<Scalars['Int']['output']>;
};

/** Incidents in one category. */
export type IncidentsOfCategory = {
  readonly __typename?: 'IncidentsOfCategory';
  /** The category. Null where the owner of enrolments has not told it. */
  readonly category?: Maybe<OfficerCategory>;
  /** How many. */
  readonly figure: IncidentFigure;
};

/** Incidents in one region. */
export type IncidentsOfRegion = {
  readonly __typename?: 'IncidentsOfRegion';
  /** The region. */
  readonly region?: Maybe<Region>;
  /** How many. */
  readonly figure: IncidentFigure;
};

/** A claim on a benefit after an accident or a death (klaim). */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Global identifier. */
  readonly id: Scalars['ID']['output'];
  /** The number to quote on paper and on the telephone, as in `K-2024-000017`. */
  readonly number: Scalars['String']['output'];
  /** The programme claimed under. */
  readonly programme: Programme;
  /** What happened. */
  readonly incident: ClaimIncident;
  /** The enrolment that it is claimed against. Null for an early notice whose person is not matched yet. */
  readonly enrolment?: Maybe<Enrolment>;
  /** The agreement of that enrolment. Null while the enrolment's owner has not answered. */
  readonly agreement?: Maybe<Agreement>;
  /** The institution whose officer it is about. Null while the enrolment's owner has not answered. */
  readonly institution?: Maybe<Institution>;
  /** The place of duty. Null while the enrolment's owner has not answered. */
  readonly region?: Maybe<Region>;
  /** The election. Null while the enrolment's owner has not answered. */
  readonly election?: Maybe<Election>;
  /** Where the claim stands. */
  readonly state: ClaimState;
  /** Whether cover held at the moment of the incident. */
  readonly cover: CoverAtIncident;
  /** Whether this claim is invented, an example that came with the installation (data contoh). */
  readonly example: Scalars['Boolean']['output'];
  /** When the claim was registered. The clocks of the law run from the incident, not from here. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Who may be paid, in the order of the law and then as written, at most 30. Null to those who may not read claims in full. */
  readonly beneficiaries?: Maybe<ReadonlyArray<ClaimBeneficiary>>;
  /** Who is entitled by the order of the law, from what is recorded; null where nobody died, and to those who may not read claims in full. */
  readonly succession?: Maybe<ClaimSuccession>;
  /** What is owed as last calculated. Null before, and to those who may not read claims in full. */
  readonly calculation?: Maybe<ClaimCalculation>;
  /** Decisions on the claim, newest first: each with the calculation it was made on and the rules of that time. Null to those who may not read claims in full. */
  readonly decisions?: Maybe<ReadonlyArray<ClaimDecision>>;
  /** Times it was classified anew, newest first, with what that changed in money. Null to those who may not read claims in full. */
  readonly reclassifications?: Maybe<ReadonlyArray<ClaimReclassification>>;
  /** What others gave for the same case, oldest first, at most 50: a ledger beside, never added. */
  readonly otherBenefitsRecorded: ReadonlyArray<RecordedOtherBenefit>;
  /** A doubt when several sources pay for one case (`MULTIPLE_SOURCES`). It warns and never blocks. Null when one does. */
  readonly benefitOverlap?: Maybe<Sentence>;
  /** The time limits of the law on this claim, in the order in which they begin. Each says who must act, by which article and until when. */
  readonly clocks: ReadonlyArray<ClaimClock>;
  /** What a late payment costs: 1 % of each benefit for each day until the bank paid it, or until today (PP 44/2015 Art 37(3), 40(4)). Null while nothing is approved or nothing is late. */
  readonly lateCompensation?: Maybe<LateCompensation>;
  /** Every evaluation of cover with the facts as known then, newest first, at most 50. They are never changed. */
  readonly coverEvidence: ReadonlyArray<CoverEvidence>;
  /** Which documents the case needs, in the order of the regulation, with what is there and what is missing. */
  readonly documentChecklist: ReadonlyArray<RequiredClaimDocument>;
  /** Documents that are there, newest first, at most 100. Null to those who may not read claims in full. */
  readonly documents?: Maybe<ReadonlyArray<ClaimDocument>>;
  /** Grows with every change. Commands name the one they were made on, so that nobody writes over what they have not seen. */
  readonly version: Scalars['Int']['output'];
  /** What this session may do with the claim now, in the order of the life cycle. Four eyes are taken into account. */
  readonly actions: ReadonlyArray<ClaimAction>;
  /** What happened to the claim, oldest first, at most 200 entries. It is never changed. */
  readonly history: ReadonlyArray<ClaimEvent>;
  /** Who works on it. Null when nobody does. */
  readonly assignee?: Maybe<ClaimAssignee>;
  /** The early notice that it began with. Null where there was none. */
  readonly notice?: Maybe<ClaimNotice>;
  /** What the doctor stated. Null before stage II, and to those who may not read claims in full. */
  readonly doctorStatement?: Maybe<DoctorStatement>;
  /** That the report of stage I was late and went up to who watches over it. Null where it was in time, or is not due yet. */
  readonly escalation?: Maybe<ClaimEscalation>;
  /** What is paid on the claim, by component and payee, oldest first. Null to those who may not read payments (`payment:read`). */
  readonly payments?: Maybe<ReadonlyArray<ClaimPayment>>;
  /**
   * Whether it is an early notice of somebody without an account that nobody has confirmed yet. Whoever knows the case confirms it (`confirmNotice`),
   * reports it (`reportStageOne`), or dismisses it with a reason (`withdrawClaim`). Until then nothing goes up by itself, and it counts nowhere.
   */
  readonly unconfirmed: Scalars['Boolean']['output'];
  /**
   * Other claims that may be about the same incident: the same person (also enrolled by another institution) within three days, under any programme. A
   * warning that never blocks. At most 20, those that the session may see.
   */
  readonly possibleDuplicates: ReadonlyArray<Claim>;
  /** How many possible duplicates there are that the session may not see. */
  readonly possibleDuplicatesElsewhere: Scalars['Int']['output'];
  /** The legal hold on it, while there is one. Null without, and to those who may not read it (`retention:read`). */
  readonly legalHold?: Maybe<LegalHold>;
  /** When what tells of people was erased from it, since it was over its term. Null while it is kept. */
  readonly erasedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What happened, where and when. */
export type ClaimIncident = {
  readonly __typename?: 'ClaimIncident';
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Whether it was an accident or a death, and of what kind. */
  readonly kind: IncidentKind;
  /** Where it happened, in words. Null to those who may not read claims in full. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** What happened, in words (kronologi). Null where none was given, and to those who may not read claims in full. */
  readonly chronology?: Maybe<Scalars['String']['output']>;
  /** What caused the injury (sumber cedera). Null where none was given, and to those who may not read claims in full. */
  readonly injurySource?: Maybe<Scalars['String']['output']>;
};

/** Kinds of incident. */
export type IncidentKind =
  /** Accident in or because of the work (kecelakaan kerja). */
  | 'WORK_ACCIDENT'
  /** Death in or because of the work (meninggal akibat kecelakaan kerja). */
  | 'WORK_DEATH'
  /** Death not caused by the work (meninggal bukan akibat kerja). */
  | 'OTHER_DEATH';

/** Where a claim stands. What leads from one state to the next is `Claim.actions`. */
export type ClaimState =
  /** An early notice of a suspected case (pemberitahuan awal, Permenaker 1/2025 Art 8A): not yet reported. */
  | 'NOTICED'
  /** Reported (laporan tahap I; under JKM the request); the evidence is being gathered. */
  | 'REGISTERED'
  /** Under treatment after a work accident (dalam perawatan). */
  | 'UNDER_TREATMENT'
  /** The doctor's statement is reported (laporan tahap II, Permenaker 1/2025 Art 19): how the case ended is known. */
  | 'STAGE_TWO'
  /** Sent back to whoever reports, with numbered reasons (dikembalikan). The clock to pay stands still. */
  | 'SENT_BACK'
  /** Every required document is there (lengkap): the clock to pay runs. */
  | 'COMPLETE'
  /** Verified (terverifikasi): facts, documents and calculation were checked. */
  | 'VERIFIED'
  /** Approved (disetujui): to be paid. */
  | 'APPROVED'
  /** Every payment arrived (dibayar). */
  | 'PAID'
  /** Rejected with numbered reasons (ditolak). It can be appealed. */
  | 'REJECTED'
  /** Appealed; the decision on the appeal is awaited (keberatan). */
  | 'APPEALED'
  /** Withdrawn by whoever reports (dicabut). It can be reopened. */
  | 'WITHDRAWN'
  /** Closed (selesai). It can be reopened. */
  | 'CLOSED';

/** Whether cover held at the moment of the incident. It is never `NOT_COVERED` by accident: what nobody could answer is `CANNOT_TELL`. */
export type CoverAtIncident = {
  readonly __typename?: 'CoverAtIncident';
  /** The answer. */
  readonly answer: CoverAnswer;
  /** Each link of the chain that the answer rests on, in order. */
  readonly links: ReadonlyArray<CoverLink>;
  /** When the owners of the facts answered. Null while nobody has. */
  readonly asKnownAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What to keep in a list of claims. Conditions add up. */
export type ClaimFilter = {
  /** Claims with a place of duty in this region or below it. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Claims for this election. */
  readonly electionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Claims under this programme. */
  readonly programme?: InputMaybe<Programme>;
  /** Claims against this enrolment. */
  readonly enrolmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Claims with this answer to the question of cover. */
  readonly cover?: InputMaybe<CoverAnswer>;
  /** Claims in one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<ClaimState>>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A claim in a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** A claim to register. */
export type RegisterClaimInput = {
  /** The enrolment it is claimed against. */
  readonly enrolmentId: Scalars['ID']['input'];
  /** The programme. A death in or because of the work is JKK; any other death is JKM. */
  readonly programme: Programme;
  /** What happened. */
  readonly kind: IncidentKind;
  /** When it happened, not in the future. */
  readonly occurredAt: Scalars['DateTime']['input'];
  /** Where it happened, in words, at most 300 characters. */
  readonly place: Scalars['String']['input'];
  /** Code of the institution that reports. Defaults to the session's own. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** The claim, or why it was refused. */
export type RegisterClaimResult = Claim | ClaimRefused;

/** Why a claim was not registered. Nothing was written. */
export type ClaimRefused = {
  readonly __typename?: 'ClaimRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: ClaimRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse a claim. */
export type ClaimRefusalCode =
  /** The session may not register claims for this institution. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The enrolment does not exist or is out of sight. */
  | 'NOT_FOUND'
  /** The programme does not pay for this kind of incident: JKK is for work, JKM for deaths not caused by it. */
  | 'PROGRAMME_DOES_NOT_FIT'
  /** A claim for the same enrolment, programme and moment is already registered. */
  | 'DUPLICATE'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** How many claims there are. */
export type ClaimedCount = {
  readonly __typename?: 'ClaimedCount';
  /** Claims registered. Null where it is hidden because it is small, or because a small one could be found from it. */
  readonly claims?: Maybe<Scalars['Int']['output']>;
  /** Claims where the question of cover is still open (CANNOT_TELL). Null where it is hidden. */
  readonly claimsUndecided?: Maybe<Scalars['Int']['output']>;
  /** The part of `claims` that is invented, examples that came with the installation (data contoh). Null where it is hidden. */
  readonly claimsExample?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether small numbers are hidden from this session: 1 to 4, whatever would tell them by subtraction from other regions or elections, and everything
   * below the regency.
   */
  readonly smallNumbersHidden: Scalars['Boolean']['output'];
  /** When the figures were read. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** An object with a global identifier. */
export type Node = {
  /** Global identifier: opaque, stable, and unique across the graph. */
  readonly id: Scalars['ID']['output'];
};

/** A time limit of the law on a claim. */
export type ClaimClock = {
  readonly __typename?: 'ClaimClock';
  /** Which duty. */
  readonly duty: ClaimDuty;
  /** Its name. */
  readonly label: Sentence;
  /** Who must act. */
  readonly holder: DutyHolder;
  /** The article. */
  readonly article: Scalars['String']['output'];
  /** How sure the limit is. */
  readonly confidence: Confidence;
  /** From when it is counted. Null while it has not begun. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** Until when, to the minute; a limit in days ends with its last day in Jakarta. Null while it has not begun, or stands still. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: ClockState;
  /** When it was met. Null while it is not. */
  readonly metAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it stands still, what follows from being late, or what is not certain. Null where there is nothing to say. */
  readonly note?: Maybe<Sentence>;
};

/** Duties with a time limit. */
export type ClaimDuty =
  /** To report stage I: 2×24 hours from the accident (Permenaker 1/2025 Art 8(2)). A late report of an election body warns and escalates; it never rejects. */
  | 'REPORT_STAGE_ONE'
  /** To report stage II: 2×24 hours from the doctor's statement (Permenaker 1/2025 Art 19). */
  | 'REPORT_STAGE_TWO'
  /** To pay JKK: 7 working days from completeness (PP 44/2015 Art 37(2)). */
  | 'PAY_JKK'
  /** To pay JKM: 3 working days from completeness (PP 44/2015 Art 40(3)). */
  | 'PAY_JKM'
  /** To claim JKK at all: 5 years from the accident (PP 82/2019 Art 26). No such limit is known for JKM. */
  | 'CLAIM_JKK';

/** Who must act. */
export type DutyHolder =
  /** The election body that the officer serves. */
  | 'ELECTION_BODY'
  /** BPJS Ketenagakerjaan. */
  | 'BPJS'
  /** The participant or the heirs. */
  | 'CLAIMANT';

/** Where a clock stands. */
export type ClockState =
  /** What it counts from has not happened yet. */
  | 'NOT_STARTED'
  /** Running. */
  | 'RUNNING'
  /** Standing still, for the reason in the note. */
  | 'PAUSED'
  /** The limit was kept. */
  | 'MET'
  /** The limit was kept too late. */
  | 'MET_LATE'
  /** The limit has passed and the duty is not done. */
  | 'LATE';

/** What a late payment costs. */
export type LateCompensation = {
  readonly __typename?: 'LateCompensation';
  /** The benefits that are late, or arrived late. */
  readonly amount: Scalars['Rupiah']['output'];
  /** Whole days of the one that took longest: up to the day on which the bank paid it, or today. */
  readonly days: Scalars['Int']['output'];
  /** The day up to which it is counted: the last on which the bank paid, or today while something is not paid. */
  readonly until: Scalars['Date']['output'];
  /** The compensation: 1 % of each benefit for each of its days, to the nearest rupiah. */
  readonly compensation: Scalars['Rupiah']['output'];
  /** What of it is paid or on its way. */
  readonly paid: Scalars['Rupiah']['output'];
  /** The article. */
  readonly article: Scalars['String']['output'];
  /** How sure it is. */
  readonly confidence: Confidence;
};

/** One evaluation of cover, kept as evidence. */
export type CoverEvidence = {
  readonly __typename?: 'CoverEvidence';
  /** When it was evaluated: the facts are as known then. */
  readonly asKnownAt: Scalars['DateTime']['output'];
  /** The answer. */
  readonly answer: CoverAnswer;
  /** Each link with its reason, in order. */
  readonly links: ReadonlyArray<CoverLink>;
  /** The facts it rests on. */
  readonly facts: CoverFacts;
};

/** Facts that cover was decided on, as their owners told them. Null is what nobody could tell. */
export type CoverFacts = {
  readonly __typename?: 'CoverFacts';
  /** First day of service. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of service, included. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** State of the enrolment, by its owner's words. */
  readonly enrolmentState?: Maybe<Scalars['String']['output']>;
  /** Version of the agreement that the enrolment was decided on. */
  readonly agreementVersion?: Maybe<Scalars['Int']['output']>;
  /** Programmes that the agreement named. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** State of the agreement on the day of the incident, by its owner's words. */
  readonly agreementStatus?: Maybe<Scalars['String']['output']>;
  /** What contributions said of cover on the day, by its owner's words, as in `PAID` or `NOT_RECORDED`. */
  readonly contribution?: Maybe<Scalars['String']['output']>;
  /** The monthly wage base of the enrolment. Null also to those who may not read claims in full. */
  readonly wageBase?: Maybe<Scalars['Rupiah']['output']>;
};

/** A new evaluation of cover. */
export type CoverReevaluation = {
  readonly __typename?: 'CoverReevaluation';
  /** The claim as it is now. */
  readonly claim: Claim;
  /** The evaluation before. Null where there was none. */
  readonly before?: Maybe<CoverEvidence>;
  /** The evaluation now. */
  readonly after: CoverEvidence;
  /** What differs. Empty when nothing does. */
  readonly differences: ReadonlyArray<CoverDifference>;
};

/** Something that differs between two evaluations of cover. */
export type CoverDifference = {
  readonly __typename?: 'CoverDifference';
  /** What it is: `answer`, the name of a fact, or `link:` and the kind of a link. */
  readonly what: Scalars['String']['output'];
  /** The value before, in words. Null where there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The value now, in words. Null where there is none. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** The new evaluation, or why there is none. */
export type ReevaluateCoverResult = CoverReevaluation | ClaimStepRefused;

/** A document that the case needs. */
export type RequiredClaimDocument = {
  readonly __typename?: 'RequiredClaimDocument';
  /** Which. */
  readonly kind: ClaimDocumentKind;
  /** Its name. */
  readonly label: Sentence;
  /** Why it is asked for: the article, or the condition. */
  readonly reason: Sentence;
  /** Whether the case needs it. False for a conditional one whose condition does not hold. */
  readonly required: Scalars['Boolean']['output'];
  /** Whether it is there. */
  readonly present: Scalars['Boolean']['output'];
  /** What to do where it is required and missing, in plain words. Null otherwise. */
  readonly missing?: Maybe<Sentence>;
  /** How sure it is that the regulation asks for it. */
  readonly confidence: Confidence;
};

/** Kinds of document on a claim. */
export type ClaimDocumentKind =
  /** Card of the participant (kartu peserta). */
  | 'PARTICIPANT_CARD'
  /** Identity card of the participant (KTP). */
  | 'PARTICIPANT_ID'
  /** Form of stage I (formulir 3 KK 1). */
  | 'STAGE_ONE_FORM'
  /** Form of stage II (formulir 3A KK 2). */
  | 'STAGE_TWO_FORM'
  /** The doctor's statement (surat keterangan dokter, formulir 3B KK 3). Medical. */
  | 'DOCTOR_STATEMENT'
  /** Other medical papers (rekam medis). Medical. */
  | 'MEDICAL_RECORD'
  /** Receipts of treatment (kuitansi perawatan). Medical. */
  | 'TREATMENT_RECEIPT'
  /** Receipts of transport (kuitansi transportasi). */
  | 'TRANSPORT_RECEIPT'
  /** Report of the police, for a traffic accident (laporan polisi). */
  | 'POLICE_REPORT'
  /** Request for the benefit (formulir pengajuan). */
  | 'BENEFIT_REQUEST'
  /** Death certificate (akta atau surat kematian). */
  | 'DEATH_CERTIFICATE'
  /** Heirs' certificate (surat keterangan ahli waris). */
  | 'HEIR_CERTIFICATE'
  /** Identity card of the heir (KTP ahli waris). */
  | 'HEIR_ID'
  /** Family card (KK). */
  | 'FAMILY_CARD'
  /** The will, a notarial deed (wasiat). */
  | 'WILL'
  /** Evidence of who arranged the funeral. */
  | 'FUNERAL_RECEIPT'
  /** Page of the bank book (buku rekening). */
  | 'BANK_BOOK'
  /** School letter or report of a child (surat keterangan sekolah). Of a child. */
  | 'SCHOOL_LETTER'
  /** Any other paper. */
  | 'OTHER';

/** A document on a claim. Its bytes never change. */
export type ClaimDocument = {
  readonly __typename?: 'ClaimDocument';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** What kind of paper it is. */
  readonly kind: ClaimDocumentKind;
  /** Whether it is specific data (UU 27/2022 Art 4(2)): medical, or of a child. Fewer may read it. */
  readonly specific: Scalars['Boolean']['output'];
  /** The file name it was sent with, reduced to what every system can store. */
  readonly fileName: Scalars['String']['output'];
  /** The type found in its bytes. */
  readonly mediaType: Scalars['String']['output'];
  /** Its size in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** SHA-256 of its bytes. */
  readonly sha256: Scalars['String']['output'];
  /** Whether a virus scanner passed it. `false` where none is configured; what a scanner finds something in is never kept. */
  readonly scanned: Scalars['Boolean']['output'];
  /** When it was complete. */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** Who sent it. */
  readonly uploadedBy: Scalars['String']['output'];
};

/** A document to send. */
export type ClaimDocumentUploadInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** What kind of paper it is. */
  readonly kind: ClaimDocumentKind;
  /** The name of the file, 1 to 255 characters. It is never used as a path. */
  readonly fileName: Scalars['String']['input'];
  /** Its size in bytes, 1 to 20,971,520 (20 MiB). */
  readonly bytes: Scalars['Int']['input'];
  /** SHA-256 in hexadecimal, when the sender knows it: a file that arrives damaged is then refused. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
};

/** A document to take out. */
export type RemoveClaimDocumentInput = {
  /** Identifier of the document. */
  readonly documentId: Scalars['ID']['input'];
  /** Why, 10 to 2,000 characters. */
  readonly note: Scalars['String']['input'];
};

/** A place to send one document to. */
export type ClaimDocumentUpload = {
  readonly __typename?: 'ClaimDocumentUpload';
  /** Identifier of this upload. */
  readonly id: Scalars['ID']['output'];
  /**
   * A path at the origin of the graph. Send the bytes with `PUT` and the same access token. The answer is JSON: `document` with `id`, `sha256` and
   * `bytes`, or `refused` with `code`, `message` and `field`.
   */
  readonly url: Scalars['String']['output'];
  /** From when the address no longer works. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** An address to read a document at. */
export type OpenedClaimDocument = {
  readonly __typename?: 'OpenedClaimDocument';
  /** The document. */
  readonly document: ClaimDocument;
  /** A path at the origin of the graph, good for five minutes. Whoever holds it can read the file: hand it to nobody. */
  readonly url: Scalars['String']['output'];
  /** From when the address no longer works. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** The place to send to, or why there is none. */
export type RequestClaimDocumentUploadResult = ClaimDocumentUpload | ClaimDocumentRefused;

/** The address, or why there is none. */
export type OpenClaimDocumentResult = OpenedClaimDocument | ClaimDocumentRefused;

/** Why nothing was done about a document. */
export type ClaimDocumentRefused = {
  readonly __typename?: 'ClaimDocumentRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: ClaimDocumentRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse a document. Those after `IDEMPOTENCY_KEY_REUSED` are answered by the address that takes the file. */
export type ClaimDocumentRefusalCode =
  /** The session may not do this. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The claim, the document or the upload is not there, or the session cannot see it. */
  | 'NOT_FOUND'
  /** The claim is decided or over: documents stay as they are. */
  | 'WRONG_STATE'
  /** The claim already has 100 documents. */
  | 'TOO_MANY'
  /** The file is larger than 20 MiB. */
  | 'TOO_LARGE'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The address is forged, or was made for something else. */
  | 'BAD_ADDRESS'
  /** The address has expired. */
  | 'EXPIRED'
  /** The bytes are no PDF, JPEG or PNG, whatever the file is called. */
  | 'WRONG_TYPE'
  /** The file ends in the middle, is empty, or does not have the size or the SHA-256 that was announced. */
  | 'DAMAGED'
  /** Another file has already arrived at this address. */
  | 'ALREADY_SENT'
  /** The virus scanner found something in it. */
  | 'INFECTED'
  /** The virus scanner does not answer: nothing was kept. Try again. */
  | 'SCANNER_UNAVAILABLE';

/** A case, as far as benefits ask. */
export type EntitlementInput = {
  /** JKK for a work accident or an occupational disease, JKM for a death that work did not cause. */
  readonly programme: Programme;
  /** The day of the accident or death in Jakarta. It chooses the rules: PP 44/2015 from 1 July 2015, as amended by PP 82/2019 from 2 December 2019. */
  readonly occurredOn: Scalars['Date']['input'];
  /** How the case ended. JKM knows only `DEATH`. */
  readonly outcome: CaseOutcome;
  /** Whether the participant was a civil servant (PNS, CPNS, PPPK), soldier, police officer or state official: refused with `ASN_EXCLUDED`. */
  readonly civilServant: Scalars['Boolean']['input'];
  /** The monthly wage base of the enrolment. JKK needs it for disability, death and time without work. */
  readonly monthlyWage?: InputMaybe<Scalars['Rupiah']['input']>;
  /** Whole months of contribution (masa iur) up to the incident. JKM asks for them before it gives a scholarship. */
  readonly contributionMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Whole months in which the participant could not work, 0 to 600. */
  readonly inabilityMonths: Scalars['Int']['input'];
  /** Days beyond the whole months, 0 to 29. How a day is counted is not verified. */
  readonly inabilityDays: Scalars['Int']['input'];
  /** Lasting losses of parts of the body or of their function; at least one for `PARTIAL_DISABILITY`. */
  readonly disabilities: ReadonlyArray<DisabilityInput>;
  /** What the case cost, by receipts. Left out: nothing. */
  readonly costs: CaseCostsInput;
  /** Children of the participant, for the scholarship. */
  readonly children: ReadonlyArray<ChildInput>;
  /** The case by KPU's own scheme (santunan, Keputusan KPU 59/2023), where it applies. It stands in a ledger of its own. */
  readonly santunan?: InputMaybe<SantunanInput>;
  /** What a regional government gives for the same case, as recorded. */
  readonly regionalAid?: InputMaybe<Scalars['Rupiah']['input']>;
};

/** How a case ended. */
export type CaseOutcome =
  /** Recovered without a lasting loss (sembuh). */
  | 'RECOVERED'
  /** A part of the body or of its function is lost (cacat sebagian). */
  | 'PARTIAL_DISABILITY'
  /** Unable to work for good (cacat total tetap). */
  | 'TOTAL_DISABILITY'
  /** Died (meninggal dunia). */
  | 'DEATH';

/** A lasting loss, by the table in the annex of PP 44/2015. The table was not found in a verified text: who gives a share vouches for it. */
export type DisabilityInput = {
  /** The share of the table in basis points: 35 % is 3500. */
  readonly shareBasisPoints: Scalars['Int']['input'];
  /** How much of the function is lost in basis points (cacat fungsi). Left out: the part itself is lost (cacat anatomis). */
  readonly functionLostBasisPoints?: InputMaybe<Scalars['Int']['input']>;
};

/** What a case cost, whole rupiah, by receipts. */
export type CaseCostsInput = {
  /** Medical care: no ceiling. */
  readonly medical: Scalars['Rupiah']['input'];
  /** Rehabilitation. */
  readonly rehabilitation: Scalars['Rupiah']['input'];
  /** Transport of the injured person. Each way has a cap of its own, and they add up. */
  readonly transport: ReadonlyArray<TransportCostInput>;
  /** Care at home, by month after the incident: paid within its year, under one cap. */
  readonly homeCare: ReadonlyArray<HomeCareCostInput>;
  /** Orthoses and prostheses. */
  readonly prostheses: ReadonlyArray<ProsthesisCostInput>;
  /** Dentures. */
  readonly dentures: Scalars['Rupiah']['input'];
  /** A hearing aid. */
  readonly hearingAid: Scalars['Rupiah']['input'];
  /** Spectacles. */
  readonly spectacles: Scalars['Rupiah']['input'];
};

/** A way of carrying an injured person. */
export type TransportMode =
  /** By land, river or lake. */
  | 'LAND'
  /** By sea. */
  | 'SEA'
  /** By air. */
  | 'AIR';

/** What one trip cost. */
export type TransportCostInput = {
  /** The way. */
  readonly mode: TransportMode;
  /** The amount. */
  readonly amount: Scalars['Rupiah']['input'];
};

/** What care at home cost in one month. */
export type HomeCareCostInput = {
  /** The month after the incident, from 1. */
  readonly month: Scalars['Int']['input'];
  /** The amount. */
  readonly amount: Scalars['Rupiah']['input'];
};

/** An orthosis or prosthesis. */
export type ProsthesisCostInput = {
  /** The price that the rehabilitation centre of a hospital asks: it is paid with 40 % on top, and no more than was paid. */
  readonly referencePrice: Scalars['Rupiah']['input'];
  /** What was paid. Left out while it is not bought yet. */
  readonly paid?: InputMaybe<Scalars['Rupiah']['input']>;
};

/** A child of the participant, as far as the scholarship asks. */
export type ChildInput = {
  /** Date of birth: the scholarship ends at 23. */
  readonly birthDate: Scalars['Date']['input'];
  /** The level of school on the day of the incident. Left out: none yet. */
  readonly level?: InputMaybe<SchoolLevel>;
  /** The year within that level, from 1. */
  readonly yearOfLevel: Scalars['Int']['input'];
  /** Whether the child is married, which ends the scholarship. */
  readonly married: Scalars['Boolean']['input'];
  /** Whether the child works, which ends it too. */
  readonly working: Scalars['Boolean']['input'];
};

/** Levels of school that the scholarship knows. */
export type SchoolLevel =
  /** Kindergarten (taman kanak-kanak). */
  | 'TK'
  /** Primary school (sekolah dasar). */
  | 'SD'
  /** Lower secondary school (sekolah menengah pertama). */
  | 'SMP'
  /** Upper secondary school (sekolah menengah atas). */
  | 'SMA'
  /** Higher education up to a bachelor's degree, or training (perguruan tinggi, pelatihan). */
  | 'HIGHER';

/** A case by KPU's own scheme. */
export type SantunanInput = {
  /** The case. */
  readonly case: SantunanCase;
  /** Whether it was suicide, which the scheme leaves out. */
  readonly suicide: Scalars['Boolean']['input'];
};

/** Cases of KPU's own scheme. */
export type SantunanCase =
  /** Death (meninggal dunia), with aid for the funeral. */
  | 'DEATH'
  /** Permanent disability (cacat permanen). */
  | 'PERMANENT_DISABILITY'
  /** Serious injury (luka berat). */
  | 'SERIOUS_INJURY'
  /** Medium injury (luka sedang). */
  | 'MEDIUM_INJURY';

/** What is owed, or why it was not computed. */
export type EntitlementResult = Entitlement | EntitlementRefused;

/** What another classification changes, or why it was not computed. */
export type ReclassificationResult = Reclassification | EntitlementRefused;

/** What is owed in a case. */
export type Entitlement = {
  readonly __typename?: 'Entitlement';
  /** The sum of all lines, scholarships at the most that they can come to. */
  readonly total: Scalars['Rupiah']['output'];
  /** The part that is paid at once or against receipts. */
  readonly payableNow: Scalars['Rupiah']['output'];
  /** The part that is paid year by year, at the most: scholarships. */
  readonly payableYearly: Scalars['Rupiah']['output'];
  /** Each amount with how it was found. */
  readonly lines: ReadonlyArray<EntitlementLine>;
  /** What others give for the same case: a ledger of its own, never added to `total`. */
  readonly otherBenefits: OtherBenefits;
  /** A doubt when several sources pay for one case (`MULTIPLE_SOURCES`). It warns and never blocks. Null when one does. */
  readonly overlap?: Maybe<Sentence>;
  /** Name of the rules that it was computed by. Decisions keep it. */
  readonly rulesVersion: Scalars['ID']['output'];
};

/** One amount that is owed. */
export type EntitlementLine = {
  readonly __typename?: 'EntitlementLine';
  /** The component of the benefit. New ones may come: show the label of one you do not know. */
  readonly component: BenefitComponent;
  /** Its name. */
  readonly label: Sentence;
  /** How it was computed, as in `60 % × 80 × Rp1.100.000`. */
  readonly formula: Sentence;
  /** The values that went into it. */
  readonly inputs: ReadonlyArray<EntitlementLineInput>;
  /** The amount in whole rupiah, rounded to the nearest, half upwards. */
  readonly amount: Scalars['Rupiah']['output'];
  /** How it is paid. */
  readonly paid: PaymentWay;
  /** The regulation with its article or annex. */
  readonly article: Scalars['String']['output'];
  /** First day of the rules that it was computed by. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** How sure the figures are. `UNVERIFIED` has to be shown. */
  readonly confidence: Confidence;
  /** What has to be known besides: a cap that cut, a floor that lifted, a condition. */
  readonly note?: Maybe<Sentence>;
  /** For a yearly scholarship: each year of school with the day from which it can be claimed. Empty for every other line. */
  readonly years: ReadonlyArray<ScholarshipYear>;
};

/**
 * One year of a scholarship. It is claimed from BPJS Ketenagakerjaan each year with proof of schooling, while the child is under the age limit, unmarried and
 * not working; Payung lists the years and pays none of them.
 */
export type ScholarshipYear = {
  readonly __typename?: 'ScholarshipYear';
  /** Which year, from 1. */
  readonly year: Scalars['Int']['output'];
  /** The level of school that the child is taken to be at. */
  readonly level: SchoolLevel;
  /** From when the year can be claimed: an anniversary of the incident. Which day counts was found nowhere: unverified. */
  readonly dueOn: Scalars['Date']['output'];
  /** The amount of the year, at the most. */
  readonly amount: Scalars['Rupiah']['output'];
};

/** A value that went into a formula. */
export type EntitlementLineInput = {
  readonly __typename?: 'EntitlementLineInput';
  /** What it is. */
  readonly name: Sentence;
  /** The value, for people. */
  readonly value: Sentence;
};

/** Components of a benefit. */
export type BenefitComponent =
  /** Benefit for a death (santunan kematian). */
  | 'DEATH'
  /** Permanent total disability (cacat total tetap). */
  | 'TOTAL_DISABILITY'
  /** Partial disability, anatomical or functional (cacat sebagian). */
  | 'PARTIAL_DISABILITY'
  /** Periodic benefit, paid at once (santunan berkala). */
  | 'PERIODIC'
  /** Funeral (biaya pemakaman). */
  | 'FUNERAL'
  /** Time without work (STMB). */
  | 'TEMPORARY_INABILITY'
  /** Medical care (perawatan dan pengobatan). */
  | 'MEDICAL'
  /** Rehabilitation (rehabilitasi). */
  | 'REHABILITATION'
  /** Transport (biaya transportasi). */
  | 'TRANSPORT'
  /** Care at home (home care). */
  | 'HOME_CARE'
  /** Orthosis or prosthesis (alat bantu, alat ganti). */
  | 'PROSTHESIS'
  /** Dentures (gigi tiruan). */
  | 'DENTURES'
  /** Hearing aid (alat bantu dengar). */
  | 'HEARING_AID'
  /** Spectacles (kacamata). */
  | 'SPECTACLES'
  /** Scholarship (beasiswa pendidikan anak). */
  | 'SCHOLARSHIP';

/** How a component is paid. */
export type PaymentWay =
  /** At once (sekaligus). */
  | 'AT_ONCE'
  /** Against receipts (penggantian biaya). */
  | 'BY_RECEIPT'
  /** Year by year, claimed each time, up to the amount (setiap tahun). */
  | 'YEARLY';

/** What others than BPJS Ketenagakerjaan give for the same case. */
export type OtherBenefits = {
  readonly __typename?: 'OtherBenefits';
  /** Each benefit. */
  readonly lines: ReadonlyArray<OtherBenefitLine>;
  /** Their sum. */
  readonly total: Scalars['Rupiah']['output'];
};

/** A benefit of somebody else. */
export type OtherBenefitLine = {
  readonly __typename?: 'OtherBenefitLine';
  /** Who gives it. */
  readonly source: OtherBenefitSource;
  /** Its name. */
  readonly label: Sentence;
  /** The amount. */
  readonly amount: Scalars['Rupiah']['output'];
  /** The decree, or how it is known. */
  readonly article: Scalars['String']['output'];
  /** First day of the decree. Null where none is known. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** How sure it is. */
  readonly confidence: Confidence;
  /** What has to be known besides. */
  readonly note?: Maybe<Sentence>;
};

/** Who else pays. */
export type OtherBenefitSource =
  /** KPU's own scheme (santunan KPU). */
  | 'KPU_SANTUNAN'
  /** A regional government (bantuan pemerintah daerah). */
  | 'REGIONAL_AID';

/** What another classification changes. */
export type Reclassification = {
  readonly __typename?: 'Reclassification';
  /** What was owed. */
  readonly before: Entitlement;
  /** What is owed now. */
  readonly after: Entitlement;
  /** What is owed on top; below zero where the other classification gives less. */
  readonly difference: Scalars['Rupiah']['output'];
};

/** Why nothing was computed. */
export type EntitlementRefused = {
  readonly __typename?: 'EntitlementRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: EntitlementRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about, as a path such as `costs.transport.0.amount`. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons not to compute. */
export type EntitlementRefusalCode =
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** Civil servants, soldiers, police officers and state officials are no participants (Permenaker 1/2025 Art 2(2)). */
  | 'ASN_EXCLUDED'
  /** No rules are known for the day. */
  | 'NO_RULES'
  /** The benefit is computed from the monthly wage, which is missing. */
  | 'WAGE_NEEDED'
  /** The programme does not pay for this outcome. */
  | 'OUTCOME_IMPOSSIBLE';

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

/** A bundle to make. */
export type MakeEvidenceBundleInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** What for, 10 to 300 characters. It stands on the trail: do not write names into it. */
  readonly purpose: Scalars['String']['input'];
};

/** The evidence on a claim as it was at one moment. */
export type EvidenceBundle = {
  readonly __typename?: 'EvidenceBundle';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** SHA-256 of its manifest: of the names and hashes of its parts, with the number of the claim and the moment. It stands on every page of the PDF. */
  readonly manifestSha256: Scalars['String']['output'];
  /** Its parts with the SHA-256 of each, in order. */
  readonly parts: ReadonlyArray<EvidencePart>;
  /** A path at the origin of the graph with the JSON, good for five minutes. Hand it to nobody. `npm run verify-evidence <file>` checks it. */
  readonly jsonUrl: Scalars['String']['output'];
  /** A path at the origin of the graph with the PDF, good for five minutes. Hand it to nobody. */
  readonly pdfUrl: Scalars['String']['output'];
  /** From when the addresses no longer work. The same key gives new ones. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** One part of a bundle. */
export type EvidencePart = {
  readonly __typename?: 'EvidencePart';
  /** Its name, as in `cover`. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of its content as JSON with keys in order. */
  readonly sha256: Scalars['String']['output'];
};

/** The bundle, or why there is none. */
export type MakeEvidenceBundleResult = EvidenceBundle | ClaimStepRefused;

/** Steps in the life of a claim. */
export type ClaimAction =
  /** To report stage I (`reportStageOne`). */
  | 'REPORT_STAGE_ONE'
  /** To say that treatment began (`startTreatment`). */
  | 'START_TREATMENT'
  /** To report stage II (`reportStageTwo`). */
  | 'REPORT_STAGE_TWO'
  /** To say that the documents are complete (`completeClaim`). */
  | 'COMPLETE'
  /** To verify (`verifyClaim`). */
  | 'VERIFY'
  /** To send back (`sendBackClaim`). */
  | 'SEND_BACK'
  /** To approve (`approveClaim`). */
  | 'APPROVE'
  /** To reject (`rejectClaim`). */
  | 'REJECT'
  /** To record that it is paid: done by `reconcilePaymentBatch`. */
  | 'PAY'
  /** To close (`closeClaim`). */
  | 'CLOSE'
  /** To appeal (`appealClaim`). */
  | 'APPEAL'
  /** To uphold an appeal (`decideAppeal`). */
  | 'UPHOLD_APPEAL'
  /** To dismiss an appeal (`decideAppeal`). */
  | 'DISMISS_APPEAL'
  /** To withdraw (`withdrawClaim`). */
  | 'WITHDRAW'
  /** To reopen (`reopenClaim`). */
  | 'REOPEN'
  /** To say that it is another kind of case (`reclassifyClaim`). */
  | 'RECLASSIFY';

/** An entry in the history of a claim. */
export type ClaimEvent = {
  readonly __typename?: 'ClaimEvent';
  /** The version of the claim that it made, from 1. */
  readonly version: Scalars['Int']['output'];
  /** What was done. New kinds may come: show the sentence of one you do not know. */
  readonly kind: ClaimEventKind;
  /** The same in a sentence. */
  readonly message: Sentence;
  /** The state before. Null for the first entry. */
  readonly fromState?: Maybe<ClaimState>;
  /** The state after. */
  readonly toState: ClaimState;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** By whom, as the token named them. */
  readonly by: Scalars['String']['output'];
  /** For which institution. Null for roles of the whole nation. */
  readonly institution?: Maybe<Institution>;
  /** Numbered reasons. Empty where the step needs none. */
  readonly reasons: ReadonlyArray<ClaimNumberedReason>;
  /** Words of whoever did it. Null where there are none, and to those who may not read claims in full. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Names of the facts that it changed, as the input names them. */
  readonly changedFields: ReadonlyArray<Scalars['String']['output']>;
};

/** Kinds of entry in the history of a claim: the steps of the life cycle, and changes that are no step. */
export type ClaimEventKind =
  /** An early notice was taken. */
  | 'NOTICE'
  /** The claim was registered, which is stage I. */
  | 'REGISTER'
  /** A noticed case was reported (stage I). */
  | 'REPORT_STAGE_ONE'
  /** Treatment began. */
  | 'START_TREATMENT'
  /** The doctor's statement was reported (stage II). */
  | 'REPORT_STAGE_TWO'
  /** The documents were complete. */
  | 'COMPLETE'
  /** It was verified. */
  | 'VERIFY'
  /** It was sent back. */
  | 'SEND_BACK'
  /** It was approved. */
  | 'APPROVE'
  /** It was rejected. */
  | 'REJECT'
  /** It was paid. */
  | 'PAY'
  /** It was closed. */
  | 'CLOSE'
  /** It was appealed. */
  | 'APPEAL'
  /** The appeal was upheld. */
  | 'UPHOLD_APPEAL'
  /** The appeal was dismissed. */
  | 'DISMISS_APPEAL'
  /** It was withdrawn. */
  | 'WITHDRAW'
  /** It was reopened. */
  | 'REOPEN'
  /** It was classified anew. */
  | 'RECLASSIFY'
  /** Facts of the incident were corrected. */
  | 'CORRECT'
  /** Somebody took it to work on. */
  | 'TAKE'
  /** It was given back to the queue. */
  | 'RELEASE'
  /** Cover was settled or evaluated anew. */
  | 'COVER'
  /** What is owed was calculated. */
  | 'CALCULATE'
  /** Heirs and payees were recorded. */
  | 'BENEFICIARIES'
  /** A document arrived. */
  | 'DOCUMENT'
  /** A document was taken out, with the reason as the note. */
  | 'DOCUMENT_REMOVED'
  /** A benefit of another source was recorded. */
  | 'OTHER_BENEFIT'
  /** A payment came back from the bank. */
  | 'PAYMENT_RETURNED'
  /** The benefits arrived later than the batch counted on: late compensation is still to be paid. */
  | 'COMPENSATION_OWED'
  /** Payung found the enrolment of a noticed person by itself. */
  | 'NOTICE_MATCHED'
  /** The report of stage I was late: it went up to who watches over it. */
  | 'ESCALATE'
  /** Somebody said what is done about a late report. */
  | 'ANSWER_ESCALATION'
  /** The notice of a person without an account was confirmed. */
  | 'CONFIRM_NOTICE';

/** A late report of stage I as it went up. For an election body it warns and never rejects: Permenaker 1/2025 Art 8(2a) names employers. */
export type ClaimEscalation = {
  readonly __typename?: 'ClaimEscalation';
  /** When it went up. */
  readonly at: Scalars['DateTime']['output'];
  /** Until when stage I was due. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Whether stage I is still not reported. */
  readonly open: Scalars['Boolean']['output'];
  /** Why, and to whom, in a sentence. */
  readonly message: Sentence;
  /** The article. */
  readonly article: Scalars['String']['output'];
  /** When somebody said what is done about it. Null while nobody has. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who. Null while nobody has. */
  readonly answeredBy?: Maybe<Scalars['String']['output']>;
};

/** A numbered reason, as it stands on the letter. */
export type ClaimNumberedReason = {
  readonly __typename?: 'ClaimNumberedReason';
  /** Its code, as in `R07_DOCUMENT_MISSING`. */
  readonly code: ClaimReason;
  /** Its sentence. */
  readonly message: Sentence;
};

/** Numbered reasons to send a claim back (07 to 10, 99) or to reject it (01 to 06, 99). */
export type ClaimReason =
  /** The incident did not happen while cover held. Rejects. */
  | 'R01_NOT_COVERED'
  /** Neither a work accident nor an occupational disease. Rejects. */
  | 'R02_NOT_WORK'
  /** The participant is a civil servant (Permenaker 1/2025 Art 2(2)). Rejects. */
  | 'R03_ASN'
  /** The right has lapsed after five years (PP 82/2019 Art 26). Rejects. */
  | 'R04_LAPSED'
  /** The same incident has been claimed already. Rejects. */
  | 'R05_DOUBLE'
  /** The claimant is neither the participant nor the entitled heir. Rejects. */
  | 'R06_NOT_ENTITLED'
  /** A required document is missing. Sends back. */
  | 'R07_DOCUMENT_MISSING'
  /** A document cannot be read or is incomplete. Sends back. */
  | 'R08_DOCUMENT_UNREADABLE'
  /** What the documents say differs from the claim. Sends back. */
  | 'R09_DATA_DIFFERS'
  /** The evidence of costs is not clear. Sends back. */
  | 'R10_AMOUNT_UNCLEAR'
  /** Another reason, as the note says. Rejects or sends back. */
  | 'R99_OTHER';

/** Who works on a claim. */
export type ClaimAssignee = {
  readonly __typename?: 'ClaimAssignee';
  /** The name, as the token said it. */
  readonly name: Scalars['String']['output'];
  /** Whether it is this session. */
  readonly me: Scalars['Boolean']['output'];
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
};

/** An early notice of a suspected case, with the minimum data of Permenaker 1/2025 Art 8A. */
export type ClaimNotice = {
  readonly __typename?: 'ClaimNotice';
  /** When it came in. */
  readonly at: Scalars['DateTime']['output'];
  /** Who gave notice. */
  readonly notifier: NotifierKind;
  /** Their name. Null to those who may not read claims in full. */
  readonly notifierName?: Maybe<Scalars['String']['output']>;
  /** Their telephone number, masked: the last three digits; `revealNotifier` shows it to who has to call. Null to those who may not read claims in full. */
  readonly notifierPhone?: Maybe<Scalars['String']['output']>;
  /** The NIK given, masked. Null where a card number or an enrolment was given instead. */
  readonly nikMasked?: Maybe<Scalars['String']['output']>;
  /** The card number (KPJ) given, masked. Null where none was. */
  readonly kpjMasked?: Maybe<Scalars['String']['output']>;
  /** When Payung found the enrolment by itself: one alone that held on the day, within reach of who gave notice. Null while it has not, and where the notice named it. */
  readonly matchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number that somebody without an account was given, as in `PA-7K3M-9QXD`: they name it when they call. Null for a notice of an account. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** When somebody confirmed the notice of a person without an account. Null while nobody has, and for a notice of an account. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who confirmed it. Null while nobody has. */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
};

/** Whose notice, and what for. */
export type RevealNotifierInput = {
  /** The claim that the notice is of. */
  readonly claimId: Scalars['ID']['input'];
  /** What for, 10 to 300 characters. It stands on the trail: do not write names into it. */
  readonly purpose: Scalars['String']['input'];
};

/** What is sealed of who gave notice. */
export type RevealedNotifier = {
  readonly __typename?: 'RevealedNotifier';
  /** The claim. */
  readonly claim: Claim;
  /** Telephone number. */
  readonly phone: Scalars['String']['output'];
};

/** What is sealed, or why it is not shown. */
export type RevealNotifierResult = RevealedNotifier | ClaimStepRefused;

/** Who gives an early notice. */
export type NotifierKind =
  /** The participant. */
  | 'PARTICIPANT'
  /** The family. */
  | 'FAMILY'
  /** The institution that the officer serves. */
  | 'INSTITUTION'
  /** A union of workers. */
  | 'UNION'
  /** A hospital or clinic (PLKK). */
  | 'HOSPITAL';

/** What the doctor stated at the end of treatment. */
export type DoctorStatement = {
  readonly __typename?: 'DoctorStatement';
  /** How the case ended. */
  readonly outcome: CaseOutcome;
  /** When the doctor stated it: stage II is due 2×24 hours later. */
  readonly statedAt: Scalars['DateTime']['output'];
};

/** An early notice. */
export type NoticeIncidentInput = {
  /** What is suspected. */
  readonly kind: IncidentKind;
  /** When it happened, not in the future. */
  readonly occurredAt: Scalars['DateTime']['input'];
  /** Where, at most 300 characters. */
  readonly place: Scalars['String']['input'];
  /** What happened (kronologi), 10 to 4,000 characters. */
  readonly chronology: Scalars['String']['input'];
  /** What caused it (sumber cedera), at most 300 characters. */
  readonly injurySource: Scalars['String']['input'];
  /** The enrolment, when it is known. */
  readonly enrolmentId?: InputMaybe<Scalars['ID']['input']>;
  /** NIK of the person, 16 digits. This or `kpj`, unless the enrolment is known. */
  readonly nik?: InputMaybe<Scalars['String']['input']>;
  /** Card number of the participant (KPJ), 5 to 20 digits: its length was found nowhere. This or `nik`, unless the enrolment is known. */
  readonly kpj?: InputMaybe<Scalars['String']['input']>;
  /** Who gives notice. */
  readonly notifier: NotifierKind;
  /** Their name, 2 to 100 characters. */
  readonly notifierName: Scalars['String']['input'];
  /** Their telephone number: Indonesian, from 08… or +62…. */
  readonly notifierPhone: Scalars['String']['input'];
  /** Code of the institution that the officer serves, when it is known: it then sees the notice. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the region of duty, when it is known. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Stage I of a noticed case. */
export type ReportStageOneInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The enrolment that it is claimed against. Left out: the one that the notice named or was matched with. */
  readonly enrolmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** A step on a claim. */
export type ClaimStepInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** An approval. */
export type ApproveClaimInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** How cover was established, 10 to 2,000 characters. Required where `cover.answer` is `CANNOT_TELL`, such as for an agreement that is silent on the programme. */
  readonly coverNote?: InputMaybe<Scalars['String']['input']>;
};

/** A step on a claim with numbered reasons. */
export type ReasonedClaimStepInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** One to five numbered reasons. */
  readonly reasons: ReadonlyArray<ClaimReason>;
  /** What is meant, 10 to 2,000 characters: it stands on the letter. */
  readonly note: Scalars['String']['input'];
};

/** A step on a claim with words of its own. */
export type WordedClaimStepInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why, 10 to 2,000 characters. */
  readonly note: Scalars['String']['input'];
};

/** Stage II. */
export type ReportStageTwoInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** How the case ended, as the doctor states it. */
  readonly outcome: CaseOutcome;
  /** When the doctor stated it: after the incident, not in the future. */
  readonly statedAt: Scalars['DateTime']['input'];
};

/** A decision on an appeal. */
export type DecideAppealInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whether the appeal is upheld. */
  readonly upheld: Scalars['Boolean']['input'];
  /** Why, 10 to 2,000 characters. */
  readonly note: Scalars['String']['input'];
};

/** Another kind of case. */
export type ReclassifyClaimInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What the case is. The programme follows from it. */
  readonly kind: IncidentKind;
  /** Why, 10 to 2,000 characters. */
  readonly note: Scalars['String']['input'];
};

/** Facts of the incident to correct. What is left out stays. */
export type CorrectClaimInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** When it happened. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where, at most 300 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** What happened, 10 to 4,000 characters. */
  readonly chronology?: InputMaybe<Scalars['String']['input']>;
  /** What caused it, at most 300 characters. */
  readonly injurySource?: InputMaybe<Scalars['String']['input']>;
};

/** The claim, or why the step was not taken. */
export type ClaimStepResult = Claim | ClaimStepRefused;

/** Why a step was not taken. Nothing was written. */
export type ClaimStepRefused = {
  readonly __typename?: 'ClaimStepRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: ClaimStepRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** With `CONFLICT`: what others changed since the version that was named, newest first. Empty otherwise. */
  readonly changes: ReadonlyArray<ClaimChange>;
  /** From when the same may be asked again. Null unless the code is `TOO_MANY_REVEALS`. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A fact that somebody else changed meanwhile. */
export type ClaimChange = {
  readonly __typename?: 'ClaimChange';
  /** The name of the fact, as inputs name it; `state` for the state itself. */
  readonly field: Scalars['String']['output'];
  /** Who changed it. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** Reasons not to take a step. */
export type ClaimStepRefusalCode =
  /** The session may not do this with this claim. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The claim, or the enrolment named, does not exist or is out of sight. */
  | 'NOT_FOUND'
  /** The claim has changed since the version that was named: see `changes`. */
  | 'CONFLICT'
  /** The life cycle knows no such step from where the claim stands, or not under its programme. */
  | 'WRONG_STATE'
  /** Who took another step on this claim may not take this one (four eyes). */
  | 'FOUR_EYES'
  /** Required documents are missing: see `Claim.documentChecklist`. */
  | 'INCOMPLETE'
  /** What is owed has not been calculated, or was before the case changed. */
  | 'NOT_CALCULATED'
  /** Who is to be paid is not recorded, or their shares do not add up. */
  | 'NO_BENEFICIARY'
  /** Cover is not settled, or does not hold: a claim without cover can be rejected, not approved. */
  | 'NOT_COVERED'
  /** The programme does not pay for this kind of incident. */
  | 'PROGRAMME_DOES_NOT_FIT'
  /** A claim for the same enrolment, programme and moment is already registered. */
  | 'DUPLICATE'
  /** To calculate: civil servants, soldiers, police officers and state officials are no participants. */
  | 'ASN_EXCLUDED'
  /** To calculate: no rules are known for the day. */
  | 'NO_RULES'
  /** To calculate: the monthly wage is missing. */
  | 'WAGE_NEEDED'
  /** To calculate: the programme does not pay for this outcome. */
  | 'OUTCOME_IMPOSSIBLE'
  /** There is nothing to take: the queue is empty. */
  | 'NOTHING_TO_TAKE'
  /** Personal values are shown in full only after a fresh sign-in: sign in again (`prompt=login`, or `max_age`), then ask again with the same key. */
  | 'STEP_UP_REQUIRED'
  /** This person asked for personal values in full too often: `retryAt` says from when it may be asked again. */
  | 'TOO_MANY_REVEALS'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** Payments that go to the bank together. */
export type PaymentBatch = {
  readonly __typename?: 'PaymentBatch';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** The number to quote, as in `B-2024-000003`. */
  readonly number: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: PaymentBatchState;
  /** The day on which the bank is to pay. */
  readonly payOn: Scalars['Date']['output'];
  /** How many payments it has. */
  readonly paymentCount: Scalars['Int']['output'];
  /** Their sum. */
  readonly total: Scalars['Rupiah']['output'];
  /** The sum in words of Indonesian (terbilang). */
  readonly totalInWords: Scalars['String']['output'];
  /** Its payments, at most 1,000, in the order of the bank file. */
  readonly payments: ReadonlyArray<ClaimPayment>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** By whom. */
  readonly createdBy: Scalars['String']['output'];
  /** Files with the bank's answer, newest first, at most 20. */
  readonly bankAnswers: ReadonlyArray<BankAnswerFile>;
};

/** A file with the bank's answer, as it was taken. */
export type BankAnswerFile = {
  readonly __typename?: 'BankAnswerFile';
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** What it was called. */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256 of its text, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** When it was taken. */
  readonly at: Scalars['DateTime']['output'];
  /** By whom. */
  readonly by: Scalars['String']['output'];
  /** How many lines say that a payment arrived, and were matched. */
  readonly paid: Scalars['Int']['output'];
  /** How many lines say that a payment came back, and were matched. */
  readonly returned: Scalars['Int']['output'];
  /** Lines that were matched with no payment, in the order of the file, at most 1,000. They changed nothing. */
  readonly unmatched: ReadonlyArray<UnmatchedBankLine>;
};

/** A line of the bank that was matched with no payment. */
export type UnmatchedBankLine = {
  readonly __typename?: 'UnmatchedBankLine';
  /** Its number in the file, from 1: the header is 1. */
  readonly line: Scalars['Int']['output'];
  /** Why it was not matched. */
  readonly problem: BankAnswerProblem;
  /** The same in a sentence. */
  readonly message: Sentence;
  /** The line as it stood in the file. It may hold an account or a name: null to those who may not pay (`claim:pay`). */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Why a line of the bank was not matched. */
export type BankAnswerProblem =
  /** It has another number of cells than the header, or a quote that does not end. */
  | 'UNREADABLE'
  /** No payment of this batch has its reference. */
  | 'UNKNOWN_REFERENCE'
  /** Another line of the file has the same reference and says something else. */
  | 'TWICE'
  /** Its status is neither `PAID` (DIBAYAR) nor `RETURNED` (KEMBALI). */
  | 'UNKNOWN_STATUS'
  /** Its day is none, or lies ahead. */
  | 'BAD_DAY'
  /** The payment came back, and it does not say why. */
  | 'NO_REASON'
  /** Its amount is not that of the payment. */
  | 'OTHER_AMOUNT'
  /** The bank said something else of the payment before. Ask the bank. */
  | 'DIFFERS';

/** A file with the bank's answer. */
export type BankAnswerFileInput = {
  /** The batch. */
  readonly batchId: Scalars['ID']['input'];
  /** What the file is called, 1 to 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /**
   * Its text, at most 200,000 characters and 1,000 lines: CSV (RFC 4180) with commas or semicolons. The header names the columns, in any order:
   * `reference`, `status` (`PAID` or `RETURNED`; DIBAYAR or KEMBALI), `settled_on` (as in 2024-12-05), and where it has them `amount` and `reason`.
   */
  readonly content: Scalars['String']['input'];
};

/** Where a batch stands. */
export type PaymentBatchState =
  /** Made; the bank file was not fetched yet. */
  | 'PREPARED'
  /** The bank file was fetched; the bank's answer is awaited. */
  | 'SENT'
  /** The bank answered for every payment. */
  | 'RECONCILED';

/** A page of batches. */
export type PaymentBatchConnection = {
  readonly __typename?: 'PaymentBatchConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PaymentBatchEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A batch in a page. */
export type PaymentBatchEdge = {
  readonly __typename?: 'PaymentBatchEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The batch. */
  readonly node: PaymentBatch;
};

/** One payment: one component of one claim to one payee. */
export type ClaimPayment = {
  readonly __typename?: 'ClaimPayment';
  /** The reference by which the bank answers, as in `B-2024-000003-0001`. */
  readonly reference: Scalars['String']['output'];
  /** The claim. */
  readonly claim?: Maybe<Claim>;
  /** Component of the benefit, or `LATE_COMPENSATION`. */
  readonly component: PaymentComponent;
  /** The amount. */
  readonly amount: Scalars['Rupiah']['output'];
  /** The payee's account, masked: the bank and the last three digits. */
  readonly accountMasked?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: ClaimPaymentState;
  /** The day on which it arrived or came back, by the bank. Null before. */
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  /** Why it came back, by the bank. Null unless it did. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
};

/** What is paid: the components of a benefit that are paid at once or by receipts, and late compensation. */
export type PaymentComponent =
  /** Benefit for a death. */
  | 'DEATH'
  /** Permanent total disability. */
  | 'TOTAL_DISABILITY'
  /** Partial disability. */
  | 'PARTIAL_DISABILITY'
  /** Periodic benefit, paid at once. */
  | 'PERIODIC'
  /** Funeral. */
  | 'FUNERAL'
  /** Time without work (STMB). */
  | 'TEMPORARY_INABILITY'
  /** Medical care. */
  | 'MEDICAL'
  /** Rehabilitation. */
  | 'REHABILITATION'
  /** Transport. */
  | 'TRANSPORT'
  /** Care at home. */
  | 'HOME_CARE'
  /** Orthosis or prosthesis. */
  | 'PROSTHESIS'
  /** Dentures. */
  | 'DENTURES'
  /** Hearing aid. */
  | 'HEARING_AID'
  /** Spectacles. */
  | 'SPECTACLES'
  /** Scholarship, where the rules of the time pay it at once (before 2 December 2019). */
  | 'SCHOLARSHIP'
  /** 1 % for each day late (PP 44/2015 Art 37(3), 40(4)). */
  | 'LATE_COMPENSATION';

/** Where a payment stands. */
export type ClaimPaymentState =
  /** In a batch; the bank has not answered. */
  | 'PENDING'
  /** It arrived. */
  | 'PAID'
  /** It came back. Another may take its place. */
  | 'RETURNED';

/** A batch to make. */
export type CreatePaymentBatchInput = {
  /** The approved claims, 1 to 100. */
  readonly claimIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The day on which the bank is to pay: today or later, at most 30 days ahead. */
  readonly payOn: Scalars['Date']['input'];
};

/** The bank's answer on a batch. */
export type ReconcilePaymentBatchInput = {
  /** The batch. */
  readonly batchId: Scalars['ID']['input'];
  /** One line for each payment, at most 1,000. Payments left out stay as they are. */
  readonly lines: ReadonlyArray<BankAnswerInput>;
};

/** What the bank says of one payment. */
export type BankAnswerInput = {
  /** The reference of the payment. */
  readonly reference: Scalars['String']['input'];
  /** Whether it arrived; otherwise it came back. */
  readonly paid: Scalars['Boolean']['input'];
  /** The day, not in the future. */
  readonly on: Scalars['Date']['input'];
  /** Why it came back, 3 to 200 characters. Required unless it arrived. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The bank file of a batch. */
export type SentPaymentBatch = {
  readonly __typename?: 'SentPaymentBatch';
  /** The batch. */
  readonly batch: PaymentBatch;
  /** A path at the origin of the graph with the bank file (CSV), good for five minutes. It holds account numbers: hand it to nobody. */
  readonly url: Scalars['String']['output'];
  /** From when the address no longer works. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** The batch, or why not. */
export type PaymentBatchResult = PaymentBatch | ClaimPaymentRefused;

/** The bank file, or why there is none. */
export type SendPaymentBatchResult = SentPaymentBatch | ClaimPaymentRefused;

/** Why nothing was paid or recorded. Nothing was written. */
export type ClaimPaymentRefused = {
  readonly __typename?: 'ClaimPaymentRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: ClaimPaymentRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse. */
export type ClaimPaymentRefusalCode =
  /** The session may not do this. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** A claim or the batch is not there, or out of sight. */
  | 'NOT_FOUND'
  /** A claim is not approved, or the batch is not in a state for this. */
  | 'WRONG_STATE'
  /** The session verified or approved one of the claims (four eyes). */
  | 'FOUR_EYES'
  /** Everything of a claim is paid or on its way already. */
  | 'NOTHING_TO_PAY'
  /** A payee has no bank account recorded. */
  | 'NO_ACCOUNT'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** What an owner holds about a person. */
export type HeldData = {
  readonly __typename?: 'HeldData';
  /** The records, oldest first, at most 1,000. */
  readonly records: ReadonlyArray<HeldRecord>;
  /** What was done with them, newest first, at most 1,000 steps. */
  readonly steps: ReadonlyArray<ProcessingStep>;
  /** Whether there is more of either than fits. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** What is held and handed over in another way, such as medical documents. */
  readonly withheld: ReadonlyArray<Sentence>;
};

/** An early notice of somebody without an account: the minimum data of Permenaker 1/2025 Art 8A. */
export type FileNoticeInput = {
  /** What is suspected. */
  readonly kind: IncidentKind;
  /** When it happened, not in the future. */
  readonly occurredAt: Scalars['DateTime']['input'];
  /** Where, at most 300 characters. */
  readonly place: Scalars['String']['input'];
  /** What happened (kronologi), 10 to 4,000 characters. */
  readonly chronology: Scalars['String']['input'];
  /** What caused it (sumber cedera), at most 300 characters. */
  readonly injurySource: Scalars['String']['input'];
  /** NIK of the person, 16 digits. This or `kpj`. */
  readonly nik?: InputMaybe<Scalars['String']['input']>;
  /** Card number of the participant (KPJ), 5 to 20 digits. This or `nik`. */
  readonly kpj?: InputMaybe<Scalars['String']['input']>;
  /** Who gives notice. */
  readonly notifier: NotifierKind;
  /** Their name, 2 to 100 characters. */
  readonly notifierName: Scalars['String']['input'];
  /** Their telephone number, which they are called on: Indonesian, from 08… or +62…. */
  readonly notifierPhone: Scalars['String']['input'];
};

/** The receipt, or why nothing was taken. */
export type FileNoticeResult = NoticeReceipt | FileNoticeRefused;

/** That a notice came in. It says nothing about the person it names. */
export type NoticeReceipt = {
  readonly __typename?: 'NoticeReceipt';
  /** The number to keep and to name on the telephone, as in `PA-7K3M-9QXD`. It opens nothing. */
  readonly reference: Scalars['String']['output'];
  /** When it came in. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** What happens next, in order. */
  readonly next: ReadonlyArray<NoticeNextStep>;
};

/** What happens after a notice. */
export type NoticeNextStep = {
  readonly __typename?: 'NoticeNextStep';
  /** Who does what, in a sentence. */
  readonly message: Sentence;
  /** Until when, where a time limit runs from the incident as it was told. Null where none does. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The article it stands in. Null for what is Payung's own way of working. */
  readonly article?: Maybe<Scalars['String']['output']>;
};

/** Why a notice was not taken. Nothing was written. */
export type FileNoticeRefused = {
  readonly __typename?: 'FileNoticeRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: FileNoticeRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** From when the same may be asked again. Null unless the code is `TOO_MANY_NOTICES`. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Reasons not to take a notice of somebody without an account. */
export type FileNoticeRefusalCode =
  /** The session may not do this: who has an account gives notice with `noticeIncident`. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** Too many notices came from the same place, or all in all, within the hour: `retryAt` says from when another is taken. A call to the election body or to BPJS Ketenagakerjaan is always possible. */
  | 'TOO_MANY_NOTICES'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** Parts of the work queue. A claim that is paid, closed, withdrawn or rejected is in none but `ESCALATED`. */
export type ClaimQueueView =
  /** Every open claim in sight. */
  | 'ALL'
  /** Those that this session took. */
  | 'MINE'
  /** Those that nobody took. */
  | 'UNASSIGNED'
  /** Those that wait for documents: sent back, or not complete. */
  | 'WAITING_FOR_DOCUMENTS'
  /** Those with a clock that has passed its end. */
  | 'LATE'
  /** Those whose report of stage I was late, while nobody has said what is done about it, whatever became of the claim. */
  | 'ESCALATED'
  /** Early notices of people without an account that nobody has confirmed or dismissed yet: whoever knows the case calls and decides. */
  | 'UNCONFIRMED';

/** That nothing of it may be erased (penahanan hukum). */
export type LegalHold = {
  readonly __typename?: 'LegalHold';
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** The claim as it then stands, or why nothing was written. */
export type ClaimLegalHoldResult = Claim | RetentionRefused;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Records who may be paid: after a death the heirs, as far as they are known, and who arranged the funeral; otherwise the participant. It replaces what
   * was recorded before. Names, telephones and accounts are sealed. Needs `claim:record-beneficiaries`.
   */
  readonly recordBeneficiaries: ClaimStepResult;
  /**
   * Changes the account that a payee is paid at, also on an approved claim, such as after a payment came back. Whoever changes it after the documents were
   * complete does not pay it. Needs `claim:record-beneficiaries`.
   */
  readonly changeBeneficiaryAccount: ClaimStepResult;
  /**
   * Shows the bank account and telephone of one who is to be paid. Who looked, when and why stands on the trail (UU 27/2022 Art 31). Needs `claim:reveal`
   * and a fresh sign-in, and is limited per person and hour.
   */
  readonly revealBeneficiary: RevealBeneficiaryResult;
  /**
   * Calculates what is owed on a claim and keeps it: programme, day and outcome come from the claim, the wage base from the enrolment as known. Nothing
   * is overwritten: each calculation stays. Needs `claim:calculate`.
   */
  readonly calculateClaim: ClaimStepResult;
  /** Records what another source gave for the same case. Overlap warns and never blocks. Needs `claim:record-benefit`. */
  readonly recordOtherBenefit: ClaimStepResult;
  /**
   * Registers a claim against an enrolment. Needs `claim:register` for the institution that reports.
   * Intake never fails because another owner is down: the claim is kept, cover says `CANNOT_TELL`, and a job settles it later.
   */
  readonly registerClaim: RegisterClaimResult;
  /**
   * Asks the owners of enrolments and agreements again whether cover held, and says what differs. While an owner is silent nothing is written.
   * Needs `claim:reevaluate`.
   */
  readonly reevaluateCover: ReevaluateCoverResult;
  /**
   * Asks for a place to send a document to. Answers an address that takes one file, once, for a quarter of an hour. PDF, JPEG or PNG, at most 20 MiB.
   * Needs `claim:upload`.
   */
  readonly requestClaimDocumentUpload: RequestClaimDocumentUploadResult;
  /** Takes a document out of the claim: kept, marked, and no longer counted. Needs `claim:upload`. */
  readonly removeClaimDocument: ClaimStepResult;
  /**
   * Gives an address to read a document at, good for five minutes. Each one stands on the trail of the claim (UU 27/2022 Art 31). Medical documents are
   * given to roles that work on claims alone. Needs `claim:read-document`, for medical documents `claim:read-medical`.
   */
  readonly openClaimDocument: OpenClaimDocumentResult;
  /**
   * Gathers the evidence on a claim into one bundle (berkas bukti): the claim, cover with the facts as known at each evaluation, clocks, the steps of the
   * calculation, decisions, payees with accounts masked, payments, the documents by their SHA-256, and the history. What it holds is kept as it was at this
   * moment, as JSON with a SHA-256 of each part and as a PDF (A4, Indonesian) that shows the hash of the whole. Who made it, and why, stands on the trail.
   * Needs `claim:bundle`.
   */
  readonly makeEvidenceBundle: MakeEvidenceBundleResult;
  /**
   * Takes an early notice of a suspected case (Permenaker 1/2025 Art 8A): the minimum data and nothing more, by an officer, a union or a partner
   * hospital. Needs `claim:notice`. It makes a claim in the state `NOTICED`, which whoever reports stage I goes on with.
   */
  readonly noticeIncident: ClaimStepResult;
  /**
   * Shows the telephone of who gave notice, to who has to call them. Who looked, when and why stands on the trail (UU 27/2022 Art 31). Needs
   * `claim:reveal` and a fresh sign-in, and is limited per person and hour.
   */
  readonly revealNotifier: RevealNotifierResult;
  /** Reports a noticed case in full (laporan tahap I). The enrolment is asked for, and cover decided, as by `registerClaim`. Needs `claim:register`. */
  readonly reportStageOne: ClaimStepResult;
  /** Says that the injured person is being treated. JKK alone. Needs `claim:register`. */
  readonly startTreatment: ClaimStepResult;
  /** Reports what the doctor stated (laporan tahap II, Permenaker 1/2025 Art 19), within 2×24 hours of the statement. JKK alone. Needs `claim:register`. */
  readonly reportStageTwo: ClaimStepResult;
  /** Says that every required document is there: the clock to pay starts. Refused with `INCOMPLETE` while one is missing. Needs `claim:complete`. */
  readonly completeClaim: ClaimStepResult;
  /** Verifies facts, documents and calculation. Refused while nothing is calculated, or heirs are missing after a death. Needs `claim:verify`. */
  readonly verifyClaim: ClaimStepResult;
  /** Sends a claim back to be mended, with numbered reasons. Needs `claim:verify` or `claim:approve`. */
  readonly sendBackClaim: ClaimStepResult;
  /** Approves the calculation as it stands: it is stored as a decision with the rules it was made by. Not by who verified. Needs `claim:approve`. */
  readonly approveClaim: ClaimStepResult;
  /** Rejects a claim with numbered reasons. Not by who verified. Needs `claim:approve`. */
  readonly rejectClaim: ClaimStepResult;
  /** Closes a claim that is paid or rejected, or approved where nothing more is owed. Needs `claim:close`. */
  readonly closeClaim: ClaimStepResult;
  /** Appeals against a rejection, with the grounds. Needs `claim:appeal`. */
  readonly appealClaim: ClaimStepResult;
  /** Decides an appeal. Upheld: the claim is examined anew. Not by who verified or rejected. Needs `claim:decide-appeal`. */
  readonly decideAppeal: ClaimStepResult;
  /** Withdraws a claim. Needs `claim:register`. */
  readonly withdrawClaim: ClaimStepResult;
  /** Opens a claim again that was withdrawn or closed: it goes on where it was left, and what was decided is completed anew. Needs `claim:register` or `claim:verify`. */
  readonly reopenClaim: ClaimStepResult;
  /**
   * Says that the case is of another kind, such as an illness that turns out to be a sudden death caused by work. The programme follows, and the claim
   * is completed anew under it. What it changes in money stands in `Claim.reclassifications`. Needs `claim:verify`.
   */
  readonly reclassifyClaim: ClaimStepResult;
  /** Corrects facts of the incident. What is left out stays. Needs `claim:register`. */
  readonly correctClaim: ClaimStepResult;
  /**
   * Says that a late report of stage I was seen and what is done about it: it leaves the queue `ESCALATED`. It changes nothing else, and rejects nothing.
   * Needs `claim:answer-escalation`.
   */
  readonly answerClaimEscalation: ClaimStepResult;
  /** Takes a claim to work on, also from somebody else. Needs `claim:work`. */
  readonly takeClaim: ClaimStepResult;
  /** Takes the most urgent claim that nobody works on and where this session has something to do. Two who ask at once get two. Needs `claim:work`. */
  readonly takeNextClaim: ClaimStepResult;
  /** Gives a claim back to the queue. Needs `claim:work`. */
  readonly releaseClaim: ClaimStepResult;
  /**
   * Gathers approved claims into a batch for one day of payment: one payment for each component and payee, never a second while the first stands. Late
   * compensation is counted for that day; what the bank takes longer is owed on top and goes into another batch. Refused when the session verified or approved one of them. Needs `claim:pay`.
   */
  readonly createPaymentBatch: PaymentBatchResult;
  /** Gives the address of the bank file (CSV), good for five minutes, and marks the batch as sent. Each time stands on the trail. Needs `claim:pay`. */
  readonly sendPaymentBatch: SendPaymentBatchResult;
  /**
   * Takes the bank's answer: which payments arrived and which came back. A claim whose payments all arrived is `PAID`; what came back can be put into
   * another batch. The same answer twice changes nothing. Refused when the session verified or approved one of the claims. Needs `claim:pay`.
   */
  readonly reconcilePaymentBatch: PaymentBatchResult;
  /**
   * Takes the bank's answer as its file (CSV with a header). Each line is matched by its reference alone and nothing is guessed: what does not match is kept
   * and shown with the reason (`PaymentBatch.bankAnswers`), and changes no payment. The same file twice changes nothing. Otherwise as `reconcilePaymentBatch`.
   * Needs `claim:pay`.
   */
  readonly takeBankAnswerFile: PaymentBatchResult;
  /**
   * Takes an early notice from somebody without an account (Permenaker 1/2025 Art 8A names the participant, the family, a union and a hospital): the
   * minimum data, and a number in answer. Nothing can be read with such a session, and the answer is the same whoever the person is: whether they are
   * enrolled is looked up afterwards, and told to those who may know. Needs `notice:file`, which the identity provider gives to anybody for ten minutes.
   * Limited by where it comes from and for the whole installation.
   */
  readonly fileNotice: FileNoticeResult;
  /**
   * Confirms the notice of somebody without an account, after they were called or the case is known otherwise: the clock of stage I is watched from now
   * on. To dismiss one, withdraw it with a reason (`withdrawClaim`). Needs `claim:confirm-notice`.
   */
  readonly confirmNotice: ClaimStepResult;
  /** Sets how long a class of the owner of claims is kept, from a day on. What was set before stays on record. Needs `retention:manage` for the whole nation. */
  readonly setClaimRetentionTerm: RetentionTermResult;
  /**
   * Asks for a run that erases what the owner of claims keeps too long, with the terms of today. It waits for another person's approval. One run at a time.
   * Needs `retention:manage` for the whole nation.
   */
  readonly requestClaimErasure: ErasureResult;
  /**
   * Approves a run, by another person than who asked for it: it then begins, in parts, and cannot be taken back.
   * A claim that is open or may be appealed, a payment under way, another open claim of the same person, a request of a data subject and a legal hold are left out.
   */
  readonly approveClaimErasure: ErasureResult;
  /** Gives up a run that was not approved. */
  readonly cancelClaimErasure: ErasureResult;
  /** Keeps everything of a claim from being erased (penahanan hukum) until it is released. Needs `retention:manage`. */
  readonly setClaimLegalHold: ClaimLegalHoldResult;
  /** Releases a legal hold. Needs `retention:manage`. */
  readonly releaseClaimLegalHold: ClaimLegalHoldResult;
  /**
   * Registers an address that is told of changes of `CLAIM`, `PAYMENT_BATCH`. The secret is in the answer and nowhere else. The address is
   * not tried: `testClaimWebhook` does that. Needs `webhook:manage`.
   */
  readonly registerClaimWebhook: WebhookWithSecretResult;
  /** Gives a webhook a new secret. For a while deliveries carry a signature by each, so that the receiver can change over. Needs `webhook:manage`. */
  readonly rotateClaimWebhookSecret: WebhookWithSecretResult;
  /**
   * Pauses, resumes or removes a webhook (`PAUSED`, `ACTIVE`, `REMOVED`). Resumed, it goes on where it was paused and tells what waited. When the feed no longer
   * keeps what happened since, it goes on from now. Needs `webhook:manage`.
   */
  readonly setClaimWebhookState: WebhookResult;
  /** Sends a webhook a message of type `payung.test`, signed like any other, also while it is paused. Read the delivery anew to see how it went. Needs `webhook:manage`. */
  readonly testClaimWebhook: WebhookDeliveryResult;
  /** Repeats one delivery, or those of a span, with the same `webhook-id`. The query runs anew: what is told is the state of now. Needs `webhook:manage`. */
  readonly replayClaimWebhook: WebhookReplayResult;
};


export type MutationRecordBeneficiariesArgs = {
  input: RecordBeneficiariesInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeBeneficiaryAccountArgs = {
  input: ChangeBeneficiaryAccountInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRevealBeneficiaryArgs = {
  input: RevealBeneficiaryInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCalculateClaimArgs = {
  input: CalculateClaimInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordOtherBenefitArgs = {
  input: RecordOtherBenefitInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterClaimArgs = {
  input: RegisterClaimInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReevaluateCoverArgs = {
  input: ClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRequestClaimDocumentUploadArgs = {
  input: ClaimDocumentUploadInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRemoveClaimDocumentArgs = {
  input: RemoveClaimDocumentInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationOpenClaimDocumentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationMakeEvidenceBundleArgs = {
  input: MakeEvidenceBundleInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationNoticeIncidentArgs = {
  input: NoticeIncidentInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRevealNotifierArgs = {
  input: RevealNotifierInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReportStageOneArgs = {
  input: ReportStageOneInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStartTreatmentArgs = {
  input: ClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReportStageTwoArgs = {
  input: ReportStageTwoInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCompleteClaimArgs = {
  input: ClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationVerifyClaimArgs = {
  input: ClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSendBackClaimArgs = {
  input: ReasonedClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationApproveClaimArgs = {
  input: ApproveClaimInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRejectClaimArgs = {
  input: ReasonedClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCloseClaimArgs = {
  input: ClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationAppealClaimArgs = {
  input: WordedClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationWithdrawClaimArgs = {
  input: WordedClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReopenClaimArgs = {
  input: WordedClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReclassifyClaimArgs = {
  input: ReclassifyClaimInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCorrectClaimArgs = {
  input: CorrectClaimInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationAnswerClaimEscalationArgs = {
  input: WordedClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationTakeClaimArgs = {
  input: ClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationTakeNextClaimArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReleaseClaimArgs = {
  input: ClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCreatePaymentBatchArgs = {
  input: CreatePaymentBatchInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSendPaymentBatchArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReconcilePaymentBatchArgs = {
  input: ReconcilePaymentBatchInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationTakeBankAnswerFileArgs = {
  input: BankAnswerFileInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationFileNoticeArgs = {
  input: FileNoticeInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationConfirmNoticeArgs = {
  input: ClaimStepInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetClaimRetentionTermArgs = {
  input: RetentionTermInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRequestClaimErasureArgs = {
  input: RequestErasureInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationApproveClaimErasureArgs = {
  runId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCancelClaimErasureArgs = {
  runId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetClaimLegalHoldArgs = {
  claimId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReleaseClaimLegalHoldArgs = {
  claimId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterClaimWebhookArgs = {
  input: RegisterWebhookInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRotateClaimWebhookSecretArgs = {
  id: Scalars['ID']['input'];
  keepOldHours: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetClaimWebhookStateArgs = {
  id: Scalars['ID']['input'];
  state: WebhookState;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationTestClaimWebhookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReplayClaimWebhookArgs = {
  input: ReplayWebhookInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Incidents that were claimed for an election, by day, by category and by region below, with the rate for each 10,000 people covered. Refused with `FORBIDDEN`
   * when the region is outside the session's scope. Small numbers are hidden from roles that must not see individuals: from all but those that work on claims.
   */
  readonly incidentCalendar?: Maybe<IncidentCalendar>;
  /** One claim by global identifier. Null when there is none or the session may not see it. */
  readonly claim?: Maybe<Claim>;
  /** Claims that the session may see, newest incident first. */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * What is owed in a case, line by line, each with its formula, article and date: for a calculator or a simulation, without a claim.
   * The same input gives the same answer for ever under the same `rulesVersion`. It names nobody and is kept nowhere.
   */
  readonly entitlement?: Maybe<EntitlementResult>;
  /**
   * What another classification of the same case changes, such as an illness that turns out to be a sudden death caused by work.
   * Both are computed by the rules of the day of the incident.
   */
  readonly reclassification?: Maybe<ReclassificationResult>;
  /**
   * What changed among the things that the owner of claims tells of: `CLAIM`, `PAYMENT_BATCH` (umpan perubahan). Only things that the session
   * may see now, in one lasting order without gaps. Needs `feed:read`; of each type what reading it needs. A type of another owner is `BAD_USER_INPUT`.
   */
  readonly claimChanges?: Maybe<ChangesResult>;
  /** Payment batches that the session may see, newest first. Needs `payment:read`. */
  readonly paymentBatches?: Maybe<PaymentBatchConnection>;
  /** One payment batch. Null when there is none or the session may not see it. Needs `payment:read`. */
  readonly paymentBatch?: Maybe<PaymentBatch>;
  /**
   * What claims holds about the person with these enrolments, and what was done with it: for the answer to a request for access (UU 27/2022 Art 32).
   * Asked by the owner of participants alone; needs `data-request:gather`.
   */
  readonly heldOnEnrolments?: Maybe<HeldData>;
  /** Claims that wait for somebody, most urgent first: by the end of the clock that runs, then by age. Needs `claim:read`. */
  readonly claimQueue?: Maybe<ClaimConnection>;
  /**
   * How long each class of records of the owner of claims is kept, and what would be erased or made anonymous today if a run was approved (uji kering). Nothing is
   * changed by asking. Needs `retention:read` for the whole nation.
   */
  readonly claimRetention?: Maybe<ReadonlyArray<RetentionRule>>;
  /** Runs of the owner of claims that erase what is kept too long, newest first. Needs `retention:read` for the whole nation. */
  readonly claimErasureRuns?: Maybe<ErasureRunConnection>;
  /**
   * The trail (jejak audit) of what was done to claims, their documents and payments, newest first: needs `trail:read`. Who acts for an institution or a region sees what was done to rows within that scope;
   * what belongs to no such row, as reference data, only who sees the whole nation. The three owners' trails make one when they are merged by time.
   */
  readonly claimsTrail?: Maybe<TrailConnection>;
  /** Webhooks of the owner of claims, newest first: a client's own, for administrators everybody's. Needs `webhook:read`. */
  readonly claimWebhooks?: Maybe<WebhookConnection>;
  /** One webhook of the owner of claims. Null when there is none or it is another's. Needs `webhook:read`. */
  readonly claimWebhook?: Maybe<Webhook>;
};


export type QueryIncidentCalendarArgs = {
  electionCode: Scalars['ID']['input'];
  regionCode: Scalars['ID']['input'];
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


export type QueryEntitlementArgs = {
  input: EntitlementInput;
};


export type QueryReclassificationArgs = {
  from: EntitlementInput;
  to: EntitlementInput;
};


export type QueryClaimChangesArgs = {
  since?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<ChangedType>>;
};


export type QueryPaymentBatchesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPaymentBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHeldOnEnrolmentsArgs = {
  enrolmentIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryClaimQueueArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  view: ClaimQueueView;
};


export type QueryClaimErasureRunsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClaimsTrailArgs = {
  filter?: InputMaybe<TrailFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClaimWebhooksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClaimWebhookArgs = {
  id: Scalars['ID']['input'];
};

export type OfficerCategory = {
  readonly __typename?: 'OfficerCategory';
  readonly code: Scalars['ID']['output'];
};

export type Enrolment = {
  readonly __typename?: 'Enrolment';
  readonly id: Scalars['ID']['output'];
  /** Claims against this enrolment that the session may see, newest incident first. */
  readonly claims?: Maybe<ClaimConnection>;
};


export type EnrolmentClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Region = {
  readonly __typename?: 'Region';
  readonly code: Scalars['ID']['output'];
  /**
   * How many claims have a place of duty in this region or below it.
   * Refused with `FORBIDDEN` when the region is outside the session's scope. Small numbers are hidden from roles that must not single people out: from all
   * but those that work on claims.
   */
  readonly claimed?: Maybe<ClaimedCount>;
};


export type RegionClaimedArgs = {
  electionCode?: InputMaybe<Scalars['ID']['input']>;
};

export type Agreement = {
  readonly __typename?: 'Agreement';
  readonly id: Scalars['ID']['output'];
  /** How many claims that the session may see rest on this agreement. */
  readonly claimed?: Maybe<ClaimedCount>;
};

export type Institution = {
  readonly __typename?: 'Institution';
  readonly code: Scalars['ID']['output'];
};

export type Election = {
  readonly __typename?: 'Election';
  readonly code: Scalars['ID']['output'];
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
  ChangesResult:
    | ( ChangePage )
    | ( ChangesRefused )
  ;
  RetentionTermResult:
    | ( RetentionRule )
    | ( RetentionRefused )
  ;
  ErasureResult:
    | ( ErasureRun )
    | ( RetentionRefused )
  ;
  WebhookResult:
    | ( Webhook )
    | ( WebhookRefused )
  ;
  WebhookWithSecretResult:
    | ( WebhookWithSecret )
    | ( WebhookRefused )
  ;
  WebhookDeliveryResult:
    | ( WebhookDelivery )
    | ( WebhookRefused )
  ;
  WebhookReplayResult:
    | ( WebhookReplay )
    | ( WebhookRefused )
  ;
  RevealBeneficiaryResult:
    | ( Revealed )
    | ( StepRefusal )
  ;
  RegisterClaimResult:
    | ( ClaimRow )
    | ( ClaimRefused )
  ;
  ReevaluateCoverResult:
    | ( Reevaluation )
    | ( StepRefusal )
  ;
  RequestClaimDocumentUploadResult:
    | ( ClaimDocumentUploadRow )
    | ( ClaimDocumentRefused )
  ;
  OpenClaimDocumentResult:
    | ( OpenedDocument )
    | ( ClaimDocumentRefused )
  ;
  EntitlementResult:
    | ( Omit<Entitlement, 'lines'> & { lines: ReadonlyArray<_RefType['EntitlementLine']> } )
    | ( EntitlementRefused )
  ;
  ReclassificationResult:
    | ( Omit<Reclassification, 'before' | 'after'> & { before: _RefType['Entitlement'], after: _RefType['Entitlement'] } )
    | ( EntitlementRefused )
  ;
  MakeEvidenceBundleResult:
    | ( EvidenceBundleRow )
    | ( StepRefusal )
  ;
  RevealNotifierResult:
    | ( Omit<RevealedNotifier, 'claim'> & { claim: _RefType['Claim'] } )
    | ( StepRefusal )
  ;
  ClaimStepResult:
    | ( ClaimRow )
    | ( StepRefusal )
  ;
  PaymentBatchResult:
    | ( PaymentBatchRow )
    | ( ClaimPaymentRefused )
  ;
  SendPaymentBatchResult:
    | ( SentBatch )
    | ( ClaimPaymentRefused )
  ;
  FileNoticeResult:
    | ( NoticeReceipt )
    | ( FileNoticeRefused )
  ;
  ClaimLegalHoldResult:
    | ( ClaimRow )
    | ( RetentionRefused )
  ;
}>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Node: ( ClaimRow );
}>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  BreakGlassRead: ResolverTypeWrapper<BreakGlassRead>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ChangedType: ChangedType;
  ChangeKind: ChangeKind;
  EntityChange: ResolverTypeWrapper<EntityChange>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChangePage: ResolverTypeWrapper<ChangePage>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangesRefusalCode: ChangesRefusalCode;
  ChangesRefused: ResolverTypeWrapper<ChangesRefused>;
  ChangesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangesResult']>;
  RetentionClass: RetentionClass;
  RetentionRule: ResolverTypeWrapper<RetentionRule>;
  RetentionConfidence: RetentionConfidence;
  RetentionTerm: ResolverTypeWrapper<RetentionTerm>;
  ErasureRun: ResolverTypeWrapper<ErasureRun>;
  ErasurePart: ResolverTypeWrapper<ErasurePart>;
  ErasureState: ErasureState;
  ErasureRunConnection: ResolverTypeWrapper<ErasureRunConnection>;
  ErasureRunEdge: ResolverTypeWrapper<ErasureRunEdge>;
  RetentionTermInput: RetentionTermInput;
  RequestErasureInput: RequestErasureInput;
  RetentionTermResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetentionTermResult']>;
  ErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ErasureResult']>;
  RetentionRefused: ResolverTypeWrapper<RetentionRefused>;
  RetentionRefusalCode: RetentionRefusalCode;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Rupiah: ResolverTypeWrapper<Scalars['Rupiah']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Sentence: ResolverTypeWrapper<Sentence>;
  Programme: Programme;
  CoverAnswer: CoverAnswer;
  CoverLink: ResolverTypeWrapper<CoverLink>;
  CoverLinkKind: CoverLinkKind;
  PersonalKind: PersonalKind;
  PersonalSubject: PersonalSubject;
  HeldRecord: ResolverTypeWrapper<HeldRecord>;
  HeldValue: ResolverTypeWrapper<HeldValue>;
  ProcessingStep: ResolverTypeWrapper<ProcessingStep>;
  TrailEvent: ResolverTypeWrapper<TrailEvent>;
  TrailActor: ResolverTypeWrapper<TrailActor>;
  TrailChange: ResolverTypeWrapper<TrailChange>;
  TrailFact: ResolverTypeWrapper<TrailFact>;
  TrailOwner: TrailOwner;
  TrailConnection: ResolverTypeWrapper<TrailConnection>;
  TrailEdge: ResolverTypeWrapper<TrailEdge>;
  TrailFilter: TrailFilter;
  WebhookOwner: WebhookOwner;
  Webhook: ResolverTypeWrapper<Webhook>;
  WebhookState: WebhookState;
  WebhookConnection: ResolverTypeWrapper<WebhookConnection>;
  WebhookEdge: ResolverTypeWrapper<WebhookEdge>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDelivery>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookAttempt: ResolverTypeWrapper<WebhookAttempt>;
  WebhookProblem: WebhookProblem;
  WebhookDeliveryConnection: ResolverTypeWrapper<WebhookDeliveryConnection>;
  WebhookDeliveryEdge: ResolverTypeWrapper<WebhookDeliveryEdge>;
  RegisterWebhookInput: RegisterWebhookInput;
  WebhookClientInput: WebhookClientInput;
  WebhookWithSecret: ResolverTypeWrapper<WebhookWithSecret>;
  ReplayWebhookInput: ReplayWebhookInput;
  WebhookReplay: ResolverTypeWrapper<WebhookReplay>;
  WebhookRefusalCode: WebhookRefusalCode;
  WebhookRefused: ResolverTypeWrapper<WebhookRefused>;
  WebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookResult']>;
  WebhookWithSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookWithSecretResult']>;
  WebhookDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookDeliveryResult']>;
  WebhookReplayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookReplayResult']>;
  ClaimBeneficiary: ResolverTypeWrapper<ShownBeneficiary>;
  BeneficiaryRelation: BeneficiaryRelation;
  ClaimSuccession: ResolverTypeWrapper<ClaimSuccession>;
  RecordBeneficiariesInput: RecordBeneficiariesInput;
  BeneficiaryInput: BeneficiaryInput;
  ChangeBeneficiaryAccountInput: ChangeBeneficiaryAccountInput;
  RevealBeneficiaryInput: RevealBeneficiaryInput;
  RevealedBeneficiary: ResolverTypeWrapper<Revealed>;
  RevealBeneficiaryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealBeneficiaryResult']>;
  BreakGlass: ResolverTypeWrapper<BreakGlass>;
  ClaimCalculation: ResolverTypeWrapper<ShownCalculation>;
  CalculationFacts: ResolverTypeWrapper<CalculationFacts>;
  CalculatedDisability: ResolverTypeWrapper<CalculatedDisability>;
  CalculatedCosts: ResolverTypeWrapper<CalculatedCosts>;
  CalculatedTransport: ResolverTypeWrapper<CalculatedTransport>;
  CalculatedHomeCare: ResolverTypeWrapper<CalculatedHomeCare>;
  CalculatedProsthesis: ResolverTypeWrapper<CalculatedProsthesis>;
  CalculatedChild: ResolverTypeWrapper<CalculatedChild>;
  ClaimDecision: ResolverTypeWrapper<ClaimDecisionRow>;
  ClaimDecisionKind: ClaimDecisionKind;
  ClaimReclassification: ResolverTypeWrapper<ShownReclassification>;
  RecordedOtherBenefit: ResolverTypeWrapper<ClaimOtherBenefitRow>;
  CalculateClaimInput: CalculateClaimInput;
  RecordOtherBenefitInput: RecordOtherBenefitInput;
  IncidentCalendar: ResolverTypeWrapper<Calendar>;
  IncidentFigure: ResolverTypeWrapper<IncidentFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IncidentDay: ResolverTypeWrapper<IncidentDay>;
  IncidentsOfCategory: ResolverTypeWrapper<IncidentsOfCategory>;
  IncidentsOfRegion: ResolverTypeWrapper<IncidentsOfRegion>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimIncident: ResolverTypeWrapper<ClaimRow>;
  IncidentKind: IncidentKind;
  ClaimState: ClaimState;
  CoverAtIncident: ResolverTypeWrapper<CoverAtIncident>;
  ClaimFilter: ClaimFilter;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  RegisterClaimInput: RegisterClaimInput;
  RegisterClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterClaimResult']>;
  ClaimRefused: ResolverTypeWrapper<ClaimRefused>;
  ClaimRefusalCode: ClaimRefusalCode;
  ClaimedCount: ResolverTypeWrapper<ClaimedCount>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ClaimClock: ResolverTypeWrapper<ClockOfClaim>;
  ClaimDuty: ClaimDuty;
  DutyHolder: DutyHolder;
  ClockState: ClockState;
  LateCompensation: ResolverTypeWrapper<LateCompensation>;
  CoverEvidence: ResolverTypeWrapper<CoverEvidenceRow>;
  CoverFacts: ResolverTypeWrapper<CoverFactsKnown>;
  CoverReevaluation: ResolverTypeWrapper<Reevaluation>;
  CoverDifference: ResolverTypeWrapper<CoverDifference>;
  ReevaluateCoverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReevaluateCoverResult']>;
  RequiredClaimDocument: ResolverTypeWrapper<RequiredClaimDocument>;
  ClaimDocumentKind: ClaimDocumentKind;
  ClaimDocument: ResolverTypeWrapper<ClaimDocumentRow>;
  ClaimDocumentUploadInput: ClaimDocumentUploadInput;
  RemoveClaimDocumentInput: RemoveClaimDocumentInput;
  ClaimDocumentUpload: ResolverTypeWrapper<ClaimDocumentUploadRow>;
  OpenedClaimDocument: ResolverTypeWrapper<OpenedDocument>;
  RequestClaimDocumentUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestClaimDocumentUploadResult']>;
  OpenClaimDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenClaimDocumentResult']>;
  ClaimDocumentRefused: ResolverTypeWrapper<ClaimDocumentRefused>;
  ClaimDocumentRefusalCode: ClaimDocumentRefusalCode;
  EntitlementInput: EntitlementInput;
  CaseOutcome: CaseOutcome;
  DisabilityInput: DisabilityInput;
  CaseCostsInput: CaseCostsInput;
  TransportMode: TransportMode;
  TransportCostInput: TransportCostInput;
  HomeCareCostInput: HomeCareCostInput;
  ProsthesisCostInput: ProsthesisCostInput;
  ChildInput: ChildInput;
  SchoolLevel: SchoolLevel;
  SantunanInput: SantunanInput;
  SantunanCase: SantunanCase;
  EntitlementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EntitlementResult']>;
  ReclassificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReclassificationResult']>;
  Entitlement: ResolverTypeWrapper<Omit<Entitlement, 'lines'> & { lines: ReadonlyArray<ResolversTypes['EntitlementLine']> }>;
  EntitlementLine: ResolverTypeWrapper<LineOfEntitlement>;
  ScholarshipYear: ResolverTypeWrapper<ScholarshipYear>;
  EntitlementLineInput: ResolverTypeWrapper<EntitlementLineInput>;
  BenefitComponent: BenefitComponent;
  PaymentWay: PaymentWay;
  OtherBenefits: ResolverTypeWrapper<OtherBenefits>;
  OtherBenefitLine: ResolverTypeWrapper<OtherBenefitLine>;
  OtherBenefitSource: OtherBenefitSource;
  Reclassification: ResolverTypeWrapper<Omit<Reclassification, 'before' | 'after'> & { before: ResolversTypes['Entitlement'], after: ResolversTypes['Entitlement'] }>;
  EntitlementRefused: ResolverTypeWrapper<EntitlementRefused>;
  EntitlementRefusalCode: EntitlementRefusalCode;
  Confidence: Confidence;
  MakeEvidenceBundleInput: MakeEvidenceBundleInput;
  EvidenceBundle: ResolverTypeWrapper<EvidenceBundleRow>;
  EvidencePart: ResolverTypeWrapper<EvidencePart>;
  MakeEvidenceBundleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeEvidenceBundleResult']>;
  ClaimAction: ClaimAction;
  ClaimEvent: ResolverTypeWrapper<ClaimEventRow>;
  ClaimEventKind: ClaimEventKind;
  ClaimEscalation: ResolverTypeWrapper<ShownEscalation>;
  ClaimNumberedReason: ResolverTypeWrapper<NumberedReason>;
  ClaimReason: ClaimReason;
  ClaimAssignee: ResolverTypeWrapper<ClaimAssignee>;
  ClaimNotice: ResolverTypeWrapper<ClaimNoticeRow>;
  RevealNotifierInput: RevealNotifierInput;
  RevealedNotifier: ResolverTypeWrapper<Omit<RevealedNotifier, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  RevealNotifierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealNotifierResult']>;
  NotifierKind: NotifierKind;
  DoctorStatement: ResolverTypeWrapper<DoctorStatement>;
  NoticeIncidentInput: NoticeIncidentInput;
  ReportStageOneInput: ReportStageOneInput;
  ClaimStepInput: ClaimStepInput;
  ApproveClaimInput: ApproveClaimInput;
  ReasonedClaimStepInput: ReasonedClaimStepInput;
  WordedClaimStepInput: WordedClaimStepInput;
  ReportStageTwoInput: ReportStageTwoInput;
  DecideAppealInput: DecideAppealInput;
  ReclassifyClaimInput: ReclassifyClaimInput;
  CorrectClaimInput: CorrectClaimInput;
  ClaimStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimStepResult']>;
  ClaimStepRefused: ResolverTypeWrapper<StepRefusal>;
  ClaimChange: ResolverTypeWrapper<ClaimChange>;
  ClaimStepRefusalCode: ClaimStepRefusalCode;
  PaymentBatch: ResolverTypeWrapper<PaymentBatchRow>;
  BankAnswerFile: ResolverTypeWrapper<BankAnswerFileRow>;
  UnmatchedBankLine: ResolverTypeWrapper<BankAnswerLineRow>;
  BankAnswerProblem: BankAnswerProblem;
  BankAnswerFileInput: BankAnswerFileInput;
  PaymentBatchState: PaymentBatchState;
  PaymentBatchConnection: ResolverTypeWrapper<Omit<PaymentBatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PaymentBatchEdge']> }>;
  PaymentBatchEdge: ResolverTypeWrapper<Omit<PaymentBatchEdge, 'node'> & { node: ResolversTypes['PaymentBatch'] }>;
  ClaimPayment: ResolverTypeWrapper<ClaimPaymentRow>;
  PaymentComponent: PaymentComponent;
  ClaimPaymentState: ClaimPaymentState;
  CreatePaymentBatchInput: CreatePaymentBatchInput;
  ReconcilePaymentBatchInput: ReconcilePaymentBatchInput;
  BankAnswerInput: BankAnswerInput;
  SentPaymentBatch: ResolverTypeWrapper<SentBatch>;
  PaymentBatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentBatchResult']>;
  SendPaymentBatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendPaymentBatchResult']>;
  ClaimPaymentRefused: ResolverTypeWrapper<ClaimPaymentRefused>;
  ClaimPaymentRefusalCode: ClaimPaymentRefusalCode;
  HeldData: ResolverTypeWrapper<HeldData>;
  FileNoticeInput: FileNoticeInput;
  FileNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileNoticeResult']>;
  NoticeReceipt: ResolverTypeWrapper<NoticeReceipt>;
  NoticeNextStep: ResolverTypeWrapper<NoticeNextStep>;
  FileNoticeRefused: ResolverTypeWrapper<FileNoticeRefused>;
  FileNoticeRefusalCode: FileNoticeRefusalCode;
  ClaimQueueView: ClaimQueueView;
  LegalHold: ResolverTypeWrapper<LegalHold>;
  ClaimLegalHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimLegalHoldResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfficerCategory: ResolverTypeWrapper<OfficerCategory>;
  Enrolment: ResolverTypeWrapper<Omit<Enrolment, 'claims'> & { claims?: Maybe<ResolversTypes['ClaimConnection']> }>;
  Region: ResolverTypeWrapper<Region>;
  Agreement: ResolverTypeWrapper<Agreement>;
  Institution: ResolverTypeWrapper<Institution>;
  Election: ResolverTypeWrapper<Election>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  BreakGlassRead: BreakGlassRead;
  String: Scalars['String']['output'];
  EntityChange: EntityChange;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ChangePage: ChangePage;
  Boolean: Scalars['Boolean']['output'];
  ChangesRefused: ChangesRefused;
  ChangesResult: ResolversUnionTypes<ResolversParentTypes>['ChangesResult'];
  RetentionRule: RetentionRule;
  RetentionTerm: RetentionTerm;
  ErasureRun: ErasureRun;
  ErasurePart: ErasurePart;
  ErasureRunConnection: ErasureRunConnection;
  ErasureRunEdge: ErasureRunEdge;
  RetentionTermInput: RetentionTermInput;
  RequestErasureInput: RequestErasureInput;
  RetentionTermResult: ResolversUnionTypes<ResolversParentTypes>['RetentionTermResult'];
  ErasureResult: ResolversUnionTypes<ResolversParentTypes>['ErasureResult'];
  RetentionRefused: RetentionRefused;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Rupiah: Scalars['Rupiah']['output'];
  PageInfo: PageInfo;
  Sentence: Sentence;
  CoverLink: CoverLink;
  HeldRecord: HeldRecord;
  HeldValue: HeldValue;
  ProcessingStep: ProcessingStep;
  TrailEvent: TrailEvent;
  TrailActor: TrailActor;
  TrailChange: TrailChange;
  TrailFact: TrailFact;
  TrailConnection: TrailConnection;
  TrailEdge: TrailEdge;
  TrailFilter: TrailFilter;
  Webhook: Webhook;
  WebhookConnection: WebhookConnection;
  WebhookEdge: WebhookEdge;
  WebhookDelivery: WebhookDelivery;
  WebhookAttempt: WebhookAttempt;
  WebhookDeliveryConnection: WebhookDeliveryConnection;
  WebhookDeliveryEdge: WebhookDeliveryEdge;
  RegisterWebhookInput: RegisterWebhookInput;
  WebhookClientInput: WebhookClientInput;
  WebhookWithSecret: WebhookWithSecret;
  ReplayWebhookInput: ReplayWebhookInput;
  WebhookReplay: WebhookReplay;
  WebhookRefused: WebhookRefused;
  WebhookResult: ResolversUnionTypes<ResolversParentTypes>['WebhookResult'];
  WebhookWithSecretResult: ResolversUnionTypes<ResolversParentTypes>['WebhookWithSecretResult'];
  WebhookDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['WebhookDeliveryResult'];
  WebhookReplayResult: ResolversUnionTypes<ResolversParentTypes>['WebhookReplayResult'];
  ClaimBeneficiary: ShownBeneficiary;
  ClaimSuccession: ClaimSuccession;
  RecordBeneficiariesInput: RecordBeneficiariesInput;
  BeneficiaryInput: BeneficiaryInput;
  ChangeBeneficiaryAccountInput: ChangeBeneficiaryAccountInput;
  RevealBeneficiaryInput: RevealBeneficiaryInput;
  RevealedBeneficiary: Revealed;
  RevealBeneficiaryResult: ResolversUnionTypes<ResolversParentTypes>['RevealBeneficiaryResult'];
  BreakGlass: BreakGlass;
  ClaimCalculation: ShownCalculation;
  CalculationFacts: CalculationFacts;
  CalculatedDisability: CalculatedDisability;
  CalculatedCosts: CalculatedCosts;
  CalculatedTransport: CalculatedTransport;
  CalculatedHomeCare: CalculatedHomeCare;
  CalculatedProsthesis: CalculatedProsthesis;
  CalculatedChild: CalculatedChild;
  ClaimDecision: ClaimDecisionRow;
  ClaimReclassification: ShownReclassification;
  RecordedOtherBenefit: ClaimOtherBenefitRow;
  CalculateClaimInput: CalculateClaimInput;
  RecordOtherBenefitInput: RecordOtherBenefitInput;
  IncidentCalendar: Calendar;
  IncidentFigure: IncidentFigure;
  Float: Scalars['Float']['output'];
  IncidentDay: IncidentDay;
  IncidentsOfCategory: IncidentsOfCategory;
  IncidentsOfRegion: IncidentsOfRegion;
  Claim: ClaimRow;
  ClaimIncident: ClaimRow;
  CoverAtIncident: CoverAtIncident;
  ClaimFilter: ClaimFilter;
  ClaimConnection: Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  RegisterClaimInput: RegisterClaimInput;
  RegisterClaimResult: ResolversUnionTypes<ResolversParentTypes>['RegisterClaimResult'];
  ClaimRefused: ClaimRefused;
  ClaimedCount: ClaimedCount;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ClaimClock: ClockOfClaim;
  LateCompensation: LateCompensation;
  CoverEvidence: CoverEvidenceRow;
  CoverFacts: CoverFactsKnown;
  CoverReevaluation: Reevaluation;
  CoverDifference: CoverDifference;
  ReevaluateCoverResult: ResolversUnionTypes<ResolversParentTypes>['ReevaluateCoverResult'];
  RequiredClaimDocument: RequiredClaimDocument;
  ClaimDocument: ClaimDocumentRow;
  ClaimDocumentUploadInput: ClaimDocumentUploadInput;
  RemoveClaimDocumentInput: RemoveClaimDocumentInput;
  ClaimDocumentUpload: ClaimDocumentUploadRow;
  OpenedClaimDocument: OpenedDocument;
  RequestClaimDocumentUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestClaimDocumentUploadResult'];
  OpenClaimDocumentResult: ResolversUnionTypes<ResolversParentTypes>['OpenClaimDocumentResult'];
  ClaimDocumentRefused: ClaimDocumentRefused;
  EntitlementInput: EntitlementInput;
  DisabilityInput: DisabilityInput;
  CaseCostsInput: CaseCostsInput;
  TransportCostInput: TransportCostInput;
  HomeCareCostInput: HomeCareCostInput;
  ProsthesisCostInput: ProsthesisCostInput;
  ChildInput: ChildInput;
  SantunanInput: SantunanInput;
  EntitlementResult: ResolversUnionTypes<ResolversParentTypes>['EntitlementResult'];
  ReclassificationResult: ResolversUnionTypes<ResolversParentTypes>['ReclassificationResult'];
  Entitlement: Omit<Entitlement, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['EntitlementLine']> };
  EntitlementLine: LineOfEntitlement;
  ScholarshipYear: ScholarshipYear;
  EntitlementLineInput: EntitlementLineInput;
  OtherBenefits: OtherBenefits;
  OtherBenefitLine: OtherBenefitLine;
  Reclassification: Omit<Reclassification, 'before' | 'after'> & { before: ResolversParentTypes['Entitlement'], after: ResolversParentTypes['Entitlement'] };
  EntitlementRefused: EntitlementRefused;
  MakeEvidenceBundleInput: MakeEvidenceBundleInput;
  EvidenceBundle: EvidenceBundleRow;
  EvidencePart: EvidencePart;
  MakeEvidenceBundleResult: ResolversUnionTypes<ResolversParentTypes>['MakeEvidenceBundleResult'];
  ClaimEvent: ClaimEventRow;
  ClaimEscalation: ShownEscalation;
  ClaimNumberedReason: NumberedReason;
  ClaimAssignee: ClaimAssignee;
  ClaimNotice: ClaimNoticeRow;
  RevealNotifierInput: RevealNotifierInput;
  RevealedNotifier: Omit<RevealedNotifier, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  RevealNotifierResult: ResolversUnionTypes<ResolversParentTypes>['RevealNotifierResult'];
  DoctorStatement: DoctorStatement;
  NoticeIncidentInput: NoticeIncidentInput;
  ReportStageOneInput: ReportStageOneInput;
  ClaimStepInput: ClaimStepInput;
  ApproveClaimInput: ApproveClaimInput;
  ReasonedClaimStepInput: ReasonedClaimStepInput;
  WordedClaimStepInput: WordedClaimStepInput;
  ReportStageTwoInput: ReportStageTwoInput;
  DecideAppealInput: DecideAppealInput;
  ReclassifyClaimInput: ReclassifyClaimInput;
  CorrectClaimInput: CorrectClaimInput;
  ClaimStepResult: ResolversUnionTypes<ResolversParentTypes>['ClaimStepResult'];
  ClaimStepRefused: StepRefusal;
  ClaimChange: ClaimChange;
  PaymentBatch: PaymentBatchRow;
  BankAnswerFile: BankAnswerFileRow;
  UnmatchedBankLine: BankAnswerLineRow;
  BankAnswerFileInput: BankAnswerFileInput;
  PaymentBatchConnection: Omit<PaymentBatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentBatchEdge']> };
  PaymentBatchEdge: Omit<PaymentBatchEdge, 'node'> & { node: ResolversParentTypes['PaymentBatch'] };
  ClaimPayment: ClaimPaymentRow;
  CreatePaymentBatchInput: CreatePaymentBatchInput;
  ReconcilePaymentBatchInput: ReconcilePaymentBatchInput;
  BankAnswerInput: BankAnswerInput;
  SentPaymentBatch: SentBatch;
  PaymentBatchResult: ResolversUnionTypes<ResolversParentTypes>['PaymentBatchResult'];
  SendPaymentBatchResult: ResolversUnionTypes<ResolversParentTypes>['SendPaymentBatchResult'];
  ClaimPaymentRefused: ClaimPaymentRefused;
  HeldData: HeldData;
  FileNoticeInput: FileNoticeInput;
  FileNoticeResult: ResolversUnionTypes<ResolversParentTypes>['FileNoticeResult'];
  NoticeReceipt: NoticeReceipt;
  NoticeNextStep: NoticeNextStep;
  FileNoticeRefused: FileNoticeRefused;
  LegalHold: LegalHold;
  ClaimLegalHoldResult: ResolversUnionTypes<ResolversParentTypes>['ClaimLegalHoldResult'];
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  OfficerCategory: OfficerCategory;
  Enrolment: Omit<Enrolment, 'claims'> & { claims?: Maybe<ResolversParentTypes['ClaimConnection']> };
  Region: Region;
  Agreement: Agreement;
  Institution: Institution;
  Election: Election;
}>;

export type BreakGlassReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassRead'] = ResolversParentTypes['BreakGlassRead']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['TrailOwner'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type EntityChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityChange'] = ResolversParentTypes['EntityChange']> = ResolversObject<{
  type?: Resolver<ResolversTypes['ChangedType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ChangePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = ResolversObject<{
  changes?: Resolver<ReadonlyArray<ResolversTypes['EntityChange']>, ParentType, ContextType>;
  endCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latestCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ChangesRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesRefused'] = ResolversParentTypes['ChangesRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ChangesRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ChangesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesResult'] = ResolversParentTypes['ChangesResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ChangePage' | 'ChangesRefused', ParentType, ContextType>;
}>;

export type RetentionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRule'] = ResolversParentTypes['RetentionRule']> = ResolversObject<{
  class?: Resolver<ResolversTypes['RetentionClass'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['RetentionConfidence'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upcoming?: Resolver<ReadonlyArray<ResolversTypes['RetentionTerm']>, ParentType, ContextType>;
  settable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  automatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RetentionTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionTerm'] = ResolversParentTypes['RetentionTerm']> = ResolversObject<{
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ErasureRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureRun'] = ResolversParentTypes['ErasureRun']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ErasureState'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ErasurePart']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ErasurePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasurePart'] = ResolversParentTypes['ErasurePart']> = ResolversObject<{
  class?: Resolver<ResolversTypes['RetentionClass'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  erased?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ErasureRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureRunConnection'] = ResolversParentTypes['ErasureRunConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['ErasureRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ErasureRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureRunEdge'] = ResolversParentTypes['ErasureRunEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ErasureRun'], ParentType, ContextType>;
}>;

export type RetentionTermResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionTermResult'] = ResolversParentTypes['RetentionTermResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'RetentionRule' | 'RetentionRefused', ParentType, ContextType>;
}>;

export type ErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureResult'] = ResolversParentTypes['ErasureResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ErasureRun' | 'RetentionRefused', ParentType, ContextType>;
}>;

export type RetentionRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRefused'] = ResolversParentTypes['RetentionRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['RetentionRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type HeldRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldRecord'] = ResolversParentTypes['HeldRecord']> = ResolversObject<{
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['HeldValue']>, ParentType, ContextType>;
}>;

export type HeldValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldValue'] = ResolversParentTypes['HeldValue']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ProcessingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessingStep'] = ResolversParentTypes['ProcessingStep']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institutionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type TrailEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailEvent'] = ResolversParentTypes['TrailEvent']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['TrailOwner'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['TrailActor'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['TrailChange']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['TrailFact']>, ParentType, ContextType>;
  sealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type TrailActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailActor'] = ResolversParentTypes['TrailActor']> = ResolversObject<{
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institutionCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TrailChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailChange'] = ResolversParentTypes['TrailChange']> = ResolversObject<{
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPersonal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type TrailFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailFact'] = ResolversParentTypes['TrailFact']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TrailConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailConnection'] = ResolversParentTypes['TrailConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrailEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  readThrough?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}>;

export type TrailEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailEdge'] = ResolversParentTypes['TrailEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrailEvent'], ParentType, ContextType>;
}>;

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['WebhookOwner'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['ChangedType']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institutionCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regionCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  pauseReason?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failuresInARow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rightsSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rightsUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oldSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookDeliveriesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type WebhookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type WebhookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEdge'] = ResolversParentTypes['WebhookEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
}>;

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ChangedType']>, ParentType, ContextType>;
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type WebhookAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = ResolversObject<{
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['WebhookProblem']>, ParentType, ContextType>;
}>;

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
}>;

export type WebhookWithSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookWithSecret'] = ResolversParentTypes['WebhookWithSecret']> = ResolversObject<{
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type WebhookReplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookReplay'] = ResolversParentTypes['WebhookReplay']> = ResolversObject<{
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type WebhookRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRefused'] = ResolversParentTypes['WebhookRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['WebhookRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type WebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookResult'] = ResolversParentTypes['WebhookResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Webhook' | 'WebhookRefused', ParentType, ContextType>;
}>;

export type WebhookWithSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookWithSecretResult'] = ResolversParentTypes['WebhookWithSecretResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'WebhookWithSecret' | 'WebhookRefused', ParentType, ContextType>;
}>;

export type WebhookDeliveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryResult'] = ResolversParentTypes['WebhookDeliveryResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'WebhookDelivery' | 'WebhookRefused', ParentType, ContextType>;
}>;

export type WebhookReplayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookReplayResult'] = ResolversParentTypes['WebhookReplayResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'WebhookReplay' | 'WebhookRefused', ParentType, ContextType>;
}>;

export type ClaimBeneficiaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimBeneficiary'] = ResolversParentTypes['ClaimBeneficiary']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['BeneficiaryRelation'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  alive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entitled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type ClaimSuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSuccession'] = ResolversParentTypes['ClaimSuccession']> = ResolversObject<{
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noHeir?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharesComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  toSocialSecurityFund?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  withoutRecipient?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
}>;

export type RevealedBeneficiaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealedBeneficiary'] = ResolversParentTypes['RevealedBeneficiary']> = ResolversObject<{
  beneficiary?: Resolver<ResolversTypes['ClaimBeneficiary'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountHolder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RevealBeneficiaryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealBeneficiaryResult'] = ResolversParentTypes['RevealBeneficiaryResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'RevealedBeneficiary' | 'ClaimStepRefused', ParentType, ContextType>;
}>;

export type BreakGlassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlass'] = ResolversParentTypes['BreakGlass']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claimReads?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BreakGlassRead']>>, ParentType, ContextType>;
}>;

export type ClaimCalculationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimCalculation'] = ResolversParentTypes['ClaimCalculation']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitlement?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType>;
  totalInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['CalculationFacts'], ParentType, ContextType>;
}>;

export type CalculationFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculationFacts'] = ResolversParentTypes['CalculationFacts']> = ResolversObject<{
  monthlyWage?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  contributionMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inabilityMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inabilityDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disabilities?: Resolver<ReadonlyArray<ResolversTypes['CalculatedDisability']>, ParentType, ContextType>;
  costs?: Resolver<ResolversTypes['CalculatedCosts'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['CalculatedChild']>, ParentType, ContextType>;
}>;

export type CalculatedDisabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculatedDisability'] = ResolversParentTypes['CalculatedDisability']> = ResolversObject<{
  shareBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  functionLostBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type CalculatedCostsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculatedCosts'] = ResolversParentTypes['CalculatedCosts']> = ResolversObject<{
  medical?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  rehabilitation?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  transport?: Resolver<ReadonlyArray<ResolversTypes['CalculatedTransport']>, ParentType, ContextType>;
  homeCare?: Resolver<ReadonlyArray<ResolversTypes['CalculatedHomeCare']>, ParentType, ContextType>;
  prostheses?: Resolver<ReadonlyArray<ResolversTypes['CalculatedProsthesis']>, ParentType, ContextType>;
  dentures?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  hearingAid?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  spectacles?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
}>;

export type CalculatedTransportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculatedTransport'] = ResolversParentTypes['CalculatedTransport']> = ResolversObject<{
  mode?: Resolver<ResolversTypes['TransportMode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
}>;

export type CalculatedHomeCareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculatedHomeCare'] = ResolversParentTypes['CalculatedHomeCare']> = ResolversObject<{
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
}>;

export type CalculatedProsthesisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculatedProsthesis'] = ResolversParentTypes['CalculatedProsthesis']> = ResolversObject<{
  referencePrice?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
}>;

export type CalculatedChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculatedChild'] = ResolversParentTypes['CalculatedChild']> = ResolversObject<{
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SchoolLevel']>, ParentType, ContextType>;
  yearOfLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  married?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type ClaimDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimDecision'] = ResolversParentTypes['ClaimDecision']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['ClaimDecisionKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['ClaimCalculation']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ClaimNumberedReason']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ClaimReclassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimReclassification'] = ResolversParentTypes['ClaimReclassification']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromKind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  toKind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  totalBefore?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  totalAfter?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
}>;

export type RecordedOtherBenefitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedOtherBenefit'] = ResolversParentTypes['RecordedOtherBenefit']> = ResolversObject<{
  source?: Resolver<ResolversTypes['OtherBenefitSource'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type IncidentCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentCalendar'] = ResolversParentTypes['IncidentCalendar']> = ResolversObject<{
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['IncidentDay']>, ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['IncidentsOfCategory']>, ParentType, ContextType>;
  byRegion?: Resolver<ReadonlyArray<ResolversTypes['IncidentsOfRegion']>, ParentType, ContextType>;
  smallNumbersHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type IncidentFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentFigure'] = ResolversParentTypes['IncidentFigure']> = ResolversObject<{
  incidents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  covered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perTenThousand?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
}>;

export type IncidentDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentDay'] = ResolversParentTypes['IncidentDay']> = ResolversObject<{
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type IncidentsOfCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentsOfCategory'] = ResolversParentTypes['IncidentsOfCategory']> = ResolversObject<{
  category?: Resolver<Maybe<ResolversTypes['OfficerCategory']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
}>;

export type IncidentsOfRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentsOfRegion'] = ResolversParentTypes['IncidentsOfRegion']> = ResolversObject<{
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
}>;

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['ClaimIncident'], ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  cover?: Resolver<ResolversTypes['CoverAtIncident'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  beneficiaries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimBeneficiary']>>, ParentType, ContextType>;
  succession?: Resolver<Maybe<ResolversTypes['ClaimSuccession']>, ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['ClaimCalculation']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimDecision']>>, ParentType, ContextType>;
  reclassifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimReclassification']>>, ParentType, ContextType>;
  otherBenefitsRecorded?: Resolver<ReadonlyArray<ResolversTypes['RecordedOtherBenefit']>, ParentType, ContextType>;
  benefitOverlap?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ClaimClock']>, ParentType, ContextType>;
  lateCompensation?: Resolver<Maybe<ResolversTypes['LateCompensation']>, ParentType, ContextType>;
  coverEvidence?: Resolver<ReadonlyArray<ResolversTypes['CoverEvidence']>, ParentType, ContextType>;
  documentChecklist?: Resolver<ReadonlyArray<ResolversTypes['RequiredClaimDocument']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimDocument']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['ClaimAction']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ClaimEvent']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['ClaimAssignee']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['ClaimNotice']>, ParentType, ContextType>;
  doctorStatement?: Resolver<Maybe<ResolversTypes['DoctorStatement']>, ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['ClaimEscalation']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimPayment']>>, ParentType, ContextType>;
  unconfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possibleDuplicates?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  possibleDuplicatesElsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalHold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ClaimIncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimIncident'] = ResolversParentTypes['ClaimIncident']> = ResolversObject<{
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chronology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  injurySource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type CoverAtIncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverAtIncident'] = ResolversParentTypes['CoverAtIncident']> = ResolversObject<{
  answer?: Resolver<ResolversTypes['CoverAnswer'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['CoverLink']>, ParentType, ContextType>;
  asKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}>;

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
}>;

export type RegisterClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterClaimResult'] = ResolversParentTypes['RegisterClaimResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Claim' | 'ClaimRefused', ParentType, ContextType>;
}>;

export type ClaimRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimRefused'] = ResolversParentTypes['ClaimRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ClaimRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ClaimedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimedCount'] = ResolversParentTypes['ClaimedCount']> = ResolversObject<{
  claims?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claimsUndecided?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claimsExample?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  smallNumbersHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Claim', ParentType, ContextType>;
}>;

export type ClaimClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimClock'] = ResolversParentTypes['ClaimClock']> = ResolversObject<{
  duty?: Resolver<ResolversTypes['ClaimDuty'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['DutyHolder'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
}>;

export type LateCompensationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateCompensation'] = ResolversParentTypes['LateCompensation']> = ResolversObject<{
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  compensation?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type CoverEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverEvidence'] = ResolversParentTypes['CoverEvidence']> = ResolversObject<{
  asKnownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['CoverAnswer'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['CoverLink']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['CoverFacts'], ParentType, ContextType>;
}>;

export type CoverFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverFacts'] = ResolversParentTypes['CoverFacts']> = ResolversObject<{
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolmentState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreementVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  agreementStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wageBase?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
}>;

export type CoverReevaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverReevaluation'] = ResolversParentTypes['CoverReevaluation']> = ResolversObject<{
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['CoverEvidence']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['CoverEvidence'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['CoverDifference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CoverDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverDifference'] = ResolversParentTypes['CoverDifference']> = ResolversObject<{
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ReevaluateCoverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReevaluateCoverResult'] = ResolversParentTypes['ReevaluateCoverResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'CoverReevaluation' | 'ClaimStepRefused', ParentType, ContextType>;
}>;

export type RequiredClaimDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequiredClaimDocument'] = ResolversParentTypes['RequiredClaimDocument']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['ClaimDocumentKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type ClaimDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimDocument'] = ResolversParentTypes['ClaimDocument']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimDocumentKind'], ParentType, ContextType>;
  specific?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ClaimDocumentUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimDocumentUpload'] = ResolversParentTypes['ClaimDocumentUpload']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OpenedClaimDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedClaimDocument'] = ResolversParentTypes['OpenedClaimDocument']> = ResolversObject<{
  document?: Resolver<ResolversTypes['ClaimDocument'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RequestClaimDocumentUploadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestClaimDocumentUploadResult'] = ResolversParentTypes['RequestClaimDocumentUploadResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ClaimDocumentUpload' | 'ClaimDocumentRefused', ParentType, ContextType>;
}>;

export type OpenClaimDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenClaimDocumentResult'] = ResolversParentTypes['OpenClaimDocumentResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'OpenedClaimDocument' | 'ClaimDocumentRefused', ParentType, ContextType>;
}>;

export type ClaimDocumentRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimDocumentRefused'] = ResolversParentTypes['ClaimDocumentRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ClaimDocumentRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EntitlementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementResult'] = ResolversParentTypes['EntitlementResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Entitlement' | 'EntitlementRefused', ParentType, ContextType>;
}>;

export type ReclassificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReclassificationResult'] = ResolversParentTypes['ReclassificationResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Reclassification' | 'EntitlementRefused', ParentType, ContextType>;
}>;

export type EntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = ResolversObject<{
  total?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  payableNow?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  payableYearly?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['EntitlementLine']>, ParentType, ContextType>;
  otherBenefits?: Resolver<ResolversTypes['OtherBenefits'], ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EntitlementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementLine'] = ResolversParentTypes['EntitlementLine']> = ResolversObject<{
  component?: Resolver<ResolversTypes['BenefitComponent'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['EntitlementLineInput']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['PaymentWay'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['ScholarshipYear']>, ParentType, ContextType>;
}>;

export type ScholarshipYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScholarshipYear'] = ResolversParentTypes['ScholarshipYear']> = ResolversObject<{
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SchoolLevel'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
}>;

export type EntitlementLineInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementLineInput'] = ResolversParentTypes['EntitlementLineInput']> = ResolversObject<{
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
}>;

export type OtherBenefitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherBenefits'] = ResolversParentTypes['OtherBenefits']> = ResolversObject<{
  lines?: Resolver<ReadonlyArray<ResolversTypes['OtherBenefitLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
}>;

export type OtherBenefitLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherBenefitLine'] = ResolversParentTypes['OtherBenefitLine']> = ResolversObject<{
  source?: Resolver<ResolversTypes['OtherBenefitSource'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
}>;

export type ReclassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reclassification'] = ResolversParentTypes['Reclassification']> = ResolversObject<{
  before?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EntitlementRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementRefused'] = ResolversParentTypes['EntitlementRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['EntitlementRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EvidenceBundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceBundle'] = ResolversParentTypes['EvidenceBundle']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  manifestSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['EvidencePart']>, ParentType, ContextType>;
  jsonUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdfUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EvidencePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidencePart'] = ResolversParentTypes['EvidencePart']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type MakeEvidenceBundleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeEvidenceBundleResult'] = ResolversParentTypes['MakeEvidenceBundleResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'EvidenceBundle' | 'ClaimStepRefused', ParentType, ContextType>;
}>;

export type ClaimEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEvent'] = ResolversParentTypes['ClaimEvent']> = ResolversObject<{
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimEventKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['ClaimState']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ClaimNumberedReason']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ClaimEscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEscalation'] = ResolversParentTypes['ClaimEscalation']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ClaimNumberedReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimNumberedReason'] = ResolversParentTypes['ClaimNumberedReason']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ClaimReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
}>;

export type ClaimAssigneeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimAssignee'] = ResolversParentTypes['ClaimAssignee']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  me?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type ClaimNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimNotice'] = ResolversParentTypes['ClaimNotice']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notifier?: Resolver<ResolversTypes['NotifierKind'], ParentType, ContextType>;
  notifierName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notifierPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nikMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kpjMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type RevealedNotifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealedNotifier'] = ResolversParentTypes['RevealedNotifier']> = ResolversObject<{
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RevealNotifierResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealNotifierResult'] = ResolversParentTypes['RevealNotifierResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'RevealedNotifier' | 'ClaimStepRefused', ParentType, ContextType>;
}>;

export type DoctorStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoctorStatement'] = ResolversParentTypes['DoctorStatement']> = ResolversObject<{
  outcome?: Resolver<ResolversTypes['CaseOutcome'], ParentType, ContextType>;
  statedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type ClaimStepResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimStepResult'] = ResolversParentTypes['ClaimStepResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Claim' | 'ClaimStepRefused', ParentType, ContextType>;
}>;

export type ClaimStepRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimStepRefused'] = ResolversParentTypes['ClaimStepRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ClaimStepRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ClaimChange']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ClaimChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimChange'] = ResolversParentTypes['ClaimChange']> = ResolversObject<{
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type PaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatch'] = ResolversParentTypes['PaymentBatch']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentBatchState'], ParentType, ContextType>;
  payOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paymentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  totalInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['ClaimPayment']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankAnswers?: Resolver<ReadonlyArray<ResolversTypes['BankAnswerFile']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BankAnswerFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAnswerFile'] = ResolversParentTypes['BankAnswerFile']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmatched?: Resolver<ReadonlyArray<ResolversTypes['UnmatchedBankLine']>, ParentType, ContextType>;
}>;

export type UnmatchedBankLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedBankLine'] = ResolversParentTypes['UnmatchedBankLine']> = ResolversObject<{
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['BankAnswerProblem'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type PaymentBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatchConnection'] = ResolversParentTypes['PaymentBatchConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type PaymentBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatchEdge'] = ResolversParentTypes['PaymentBatchEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentBatch'], ParentType, ContextType>;
}>;

export type ClaimPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimPayment'] = ResolversParentTypes['ClaimPayment']> = ResolversObject<{
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  component?: Resolver<ResolversTypes['PaymentComponent'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  accountMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimPaymentState'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type SentPaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentPaymentBatch'] = ResolversParentTypes['SentPaymentBatch']> = ResolversObject<{
  batch?: Resolver<ResolversTypes['PaymentBatch'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PaymentBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatchResult'] = ResolversParentTypes['PaymentBatchResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'PaymentBatch' | 'ClaimPaymentRefused', ParentType, ContextType>;
}>;

export type SendPaymentBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendPaymentBatchResult'] = ResolversParentTypes['SendPaymentBatchResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'SentPaymentBatch' | 'ClaimPaymentRefused', ParentType, ContextType>;
}>;

export type ClaimPaymentRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimPaymentRefused'] = ResolversParentTypes['ClaimPaymentRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ClaimPaymentRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type HeldDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldData'] = ResolversParentTypes['HeldData']> = ResolversObject<{
  records?: Resolver<ReadonlyArray<ResolversTypes['HeldRecord']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ProcessingStep']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
}>;

export type FileNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileNoticeResult'] = ResolversParentTypes['FileNoticeResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NoticeReceipt' | 'FileNoticeRefused', ParentType, ContextType>;
}>;

export type NoticeReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeReceipt'] = ResolversParentTypes['NoticeReceipt']> = ResolversObject<{
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  next?: Resolver<ReadonlyArray<ResolversTypes['NoticeNextStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NoticeNextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeNextStep'] = ResolversParentTypes['NoticeNextStep']> = ResolversObject<{
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type FileNoticeRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileNoticeRefused'] = ResolversParentTypes['FileNoticeRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['FileNoticeRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type LegalHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = ResolversObject<{
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ClaimLegalHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimLegalHoldResult'] = ResolversParentTypes['ClaimLegalHoldResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Claim' | 'RetentionRefused', ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  recordBeneficiaries?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationRecordBeneficiariesArgs, 'input' | 'idempotencyKey'>>;
  changeBeneficiaryAccount?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationChangeBeneficiaryAccountArgs, 'input' | 'idempotencyKey'>>;
  revealBeneficiary?: Resolver<ResolversTypes['RevealBeneficiaryResult'], ParentType, ContextType, RequireFields<MutationRevealBeneficiaryArgs, 'input' | 'idempotencyKey'>>;
  calculateClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationCalculateClaimArgs, 'input' | 'idempotencyKey'>>;
  recordOtherBenefit?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationRecordOtherBenefitArgs, 'input' | 'idempotencyKey'>>;
  registerClaim?: Resolver<ResolversTypes['RegisterClaimResult'], ParentType, ContextType, RequireFields<MutationRegisterClaimArgs, 'input' | 'idempotencyKey'>>;
  reevaluateCover?: Resolver<ResolversTypes['ReevaluateCoverResult'], ParentType, ContextType, RequireFields<MutationReevaluateCoverArgs, 'input' | 'idempotencyKey'>>;
  requestClaimDocumentUpload?: Resolver<ResolversTypes['RequestClaimDocumentUploadResult'], ParentType, ContextType, RequireFields<MutationRequestClaimDocumentUploadArgs, 'input' | 'idempotencyKey'>>;
  removeClaimDocument?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationRemoveClaimDocumentArgs, 'input' | 'idempotencyKey'>>;
  openClaimDocument?: Resolver<ResolversTypes['OpenClaimDocumentResult'], ParentType, ContextType, RequireFields<MutationOpenClaimDocumentArgs, 'id' | 'idempotencyKey'>>;
  makeEvidenceBundle?: Resolver<ResolversTypes['MakeEvidenceBundleResult'], ParentType, ContextType, RequireFields<MutationMakeEvidenceBundleArgs, 'input' | 'idempotencyKey'>>;
  noticeIncident?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationNoticeIncidentArgs, 'input' | 'idempotencyKey'>>;
  revealNotifier?: Resolver<ResolversTypes['RevealNotifierResult'], ParentType, ContextType, RequireFields<MutationRevealNotifierArgs, 'input' | 'idempotencyKey'>>;
  reportStageOne?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationReportStageOneArgs, 'input' | 'idempotencyKey'>>;
  startTreatment?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationStartTreatmentArgs, 'input' | 'idempotencyKey'>>;
  reportStageTwo?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationReportStageTwoArgs, 'input' | 'idempotencyKey'>>;
  completeClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationCompleteClaimArgs, 'input' | 'idempotencyKey'>>;
  verifyClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationVerifyClaimArgs, 'input' | 'idempotencyKey'>>;
  sendBackClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationSendBackClaimArgs, 'input' | 'idempotencyKey'>>;
  approveClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationApproveClaimArgs, 'input' | 'idempotencyKey'>>;
  rejectClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationRejectClaimArgs, 'input' | 'idempotencyKey'>>;
  closeClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationCloseClaimArgs, 'input' | 'idempotencyKey'>>;
  appealClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationAppealClaimArgs, 'input' | 'idempotencyKey'>>;
  decideAppeal?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input' | 'idempotencyKey'>>;
  withdrawClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationWithdrawClaimArgs, 'input' | 'idempotencyKey'>>;
  reopenClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationReopenClaimArgs, 'input' | 'idempotencyKey'>>;
  reclassifyClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationReclassifyClaimArgs, 'input' | 'idempotencyKey'>>;
  correctClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationCorrectClaimArgs, 'input' | 'idempotencyKey'>>;
  answerClaimEscalation?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationAnswerClaimEscalationArgs, 'input' | 'idempotencyKey'>>;
  takeClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationTakeClaimArgs, 'input' | 'idempotencyKey'>>;
  takeNextClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationTakeNextClaimArgs, 'idempotencyKey'>>;
  releaseClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationReleaseClaimArgs, 'input' | 'idempotencyKey'>>;
  createPaymentBatch?: Resolver<ResolversTypes['PaymentBatchResult'], ParentType, ContextType, RequireFields<MutationCreatePaymentBatchArgs, 'input' | 'idempotencyKey'>>;
  sendPaymentBatch?: Resolver<ResolversTypes['SendPaymentBatchResult'], ParentType, ContextType, RequireFields<MutationSendPaymentBatchArgs, 'id' | 'idempotencyKey'>>;
  reconcilePaymentBatch?: Resolver<ResolversTypes['PaymentBatchResult'], ParentType, ContextType, RequireFields<MutationReconcilePaymentBatchArgs, 'input' | 'idempotencyKey'>>;
  takeBankAnswerFile?: Resolver<ResolversTypes['PaymentBatchResult'], ParentType, ContextType, RequireFields<MutationTakeBankAnswerFileArgs, 'input' | 'idempotencyKey'>>;
  fileNotice?: Resolver<ResolversTypes['FileNoticeResult'], ParentType, ContextType, RequireFields<MutationFileNoticeArgs, 'input' | 'idempotencyKey'>>;
  confirmNotice?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationConfirmNoticeArgs, 'input' | 'idempotencyKey'>>;
  setClaimRetentionTerm?: Resolver<ResolversTypes['RetentionTermResult'], ParentType, ContextType, RequireFields<MutationSetClaimRetentionTermArgs, 'input' | 'idempotencyKey'>>;
  requestClaimErasure?: Resolver<ResolversTypes['ErasureResult'], ParentType, ContextType, RequireFields<MutationRequestClaimErasureArgs, 'input' | 'idempotencyKey'>>;
  approveClaimErasure?: Resolver<ResolversTypes['ErasureResult'], ParentType, ContextType, RequireFields<MutationApproveClaimErasureArgs, 'runId' | 'idempotencyKey'>>;
  cancelClaimErasure?: Resolver<ResolversTypes['ErasureResult'], ParentType, ContextType, RequireFields<MutationCancelClaimErasureArgs, 'runId' | 'idempotencyKey'>>;
  setClaimLegalHold?: Resolver<ResolversTypes['ClaimLegalHoldResult'], ParentType, ContextType, RequireFields<MutationSetClaimLegalHoldArgs, 'claimId' | 'reason' | 'idempotencyKey'>>;
  releaseClaimLegalHold?: Resolver<ResolversTypes['ClaimLegalHoldResult'], ParentType, ContextType, RequireFields<MutationReleaseClaimLegalHoldArgs, 'claimId' | 'reason' | 'idempotencyKey'>>;
  registerClaimWebhook?: Resolver<ResolversTypes['WebhookWithSecretResult'], ParentType, ContextType, RequireFields<MutationRegisterClaimWebhookArgs, 'input' | 'idempotencyKey'>>;
  rotateClaimWebhookSecret?: Resolver<ResolversTypes['WebhookWithSecretResult'], ParentType, ContextType, RequireFields<MutationRotateClaimWebhookSecretArgs, 'id' | 'keepOldHours' | 'idempotencyKey'>>;
  setClaimWebhookState?: Resolver<ResolversTypes['WebhookResult'], ParentType, ContextType, RequireFields<MutationSetClaimWebhookStateArgs, 'id' | 'state' | 'idempotencyKey'>>;
  testClaimWebhook?: Resolver<ResolversTypes['WebhookDeliveryResult'], ParentType, ContextType, RequireFields<MutationTestClaimWebhookArgs, 'id' | 'idempotencyKey'>>;
  replayClaimWebhook?: Resolver<ResolversTypes['WebhookReplayResult'], ParentType, ContextType, RequireFields<MutationReplayClaimWebhookArgs, 'input' | 'idempotencyKey'>>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  incidentCalendar?: Resolver<Maybe<ResolversTypes['IncidentCalendar']>, ParentType, ContextType, RequireFields<QueryIncidentCalendarArgs, 'electionCode' | 'regionCode'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  entitlement?: Resolver<Maybe<ResolversTypes['EntitlementResult']>, ParentType, ContextType, RequireFields<QueryEntitlementArgs, 'input'>>;
  reclassification?: Resolver<Maybe<ResolversTypes['ReclassificationResult']>, ParentType, ContextType, RequireFields<QueryReclassificationArgs, 'from' | 'to'>>;
  claimChanges?: Resolver<Maybe<ResolversTypes['ChangesResult']>, ParentType, ContextType, RequireFields<QueryClaimChangesArgs, 'first'>>;
  paymentBatches?: Resolver<Maybe<ResolversTypes['PaymentBatchConnection']>, ParentType, ContextType, RequireFields<QueryPaymentBatchesArgs, 'first'>>;
  paymentBatch?: Resolver<Maybe<ResolversTypes['PaymentBatch']>, ParentType, ContextType, RequireFields<QueryPaymentBatchArgs, 'id'>>;
  heldOnEnrolments?: Resolver<Maybe<ResolversTypes['HeldData']>, ParentType, ContextType, RequireFields<QueryHeldOnEnrolmentsArgs, 'enrolmentIds'>>;
  claimQueue?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimQueueArgs, 'first' | 'view'>>;
  claimRetention?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RetentionRule']>>, ParentType, ContextType>;
  claimErasureRuns?: Resolver<Maybe<ResolversTypes['ErasureRunConnection']>, ParentType, ContextType, RequireFields<QueryClaimErasureRunsArgs, 'first'>>;
  claimsTrail?: Resolver<Maybe<ResolversTypes['TrailConnection']>, ParentType, ContextType, RequireFields<QueryClaimsTrailArgs, 'first'>>;
  claimWebhooks?: Resolver<Maybe<ResolversTypes['WebhookConnection']>, ParentType, ContextType, RequireFields<QueryClaimWebhooksArgs, 'first'>>;
  claimWebhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryClaimWebhookArgs, 'id'>>;
}>;

export type OfficerCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerCategory'] = ResolversParentTypes['OfficerCategory']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<EnrolmentClaimsArgs, 'first'>>;
}>;

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claimed?: Resolver<Maybe<ResolversTypes['ClaimedCount']>, ParentType, ContextType, Partial<RegionClaimedArgs>>;
}>;

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claimed?: Resolver<Maybe<ResolversTypes['ClaimedCount']>, ParentType, ContextType>;
}>;

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type ElectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Election'] = ResolversParentTypes['Election']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  BreakGlassRead?: BreakGlassReadResolvers<ContextType>;
  EntityChange?: EntityChangeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  ChangesRefused?: ChangesRefusedResolvers<ContextType>;
  ChangesResult?: ChangesResultResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  RetentionTerm?: RetentionTermResolvers<ContextType>;
  ErasureRun?: ErasureRunResolvers<ContextType>;
  ErasurePart?: ErasurePartResolvers<ContextType>;
  ErasureRunConnection?: ErasureRunConnectionResolvers<ContextType>;
  ErasureRunEdge?: ErasureRunEdgeResolvers<ContextType>;
  RetentionTermResult?: RetentionTermResultResolvers<ContextType>;
  ErasureResult?: ErasureResultResolvers<ContextType>;
  RetentionRefused?: RetentionRefusedResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Rupiah?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  CoverLink?: CoverLinkResolvers<ContextType>;
  HeldRecord?: HeldRecordResolvers<ContextType>;
  HeldValue?: HeldValueResolvers<ContextType>;
  ProcessingStep?: ProcessingStepResolvers<ContextType>;
  TrailEvent?: TrailEventResolvers<ContextType>;
  TrailActor?: TrailActorResolvers<ContextType>;
  TrailChange?: TrailChangeResolvers<ContextType>;
  TrailFact?: TrailFactResolvers<ContextType>;
  TrailConnection?: TrailConnectionResolvers<ContextType>;
  TrailEdge?: TrailEdgeResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookEdge?: WebhookEdgeResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookWithSecret?: WebhookWithSecretResolvers<ContextType>;
  WebhookReplay?: WebhookReplayResolvers<ContextType>;
  WebhookRefused?: WebhookRefusedResolvers<ContextType>;
  WebhookResult?: WebhookResultResolvers<ContextType>;
  WebhookWithSecretResult?: WebhookWithSecretResultResolvers<ContextType>;
  WebhookDeliveryResult?: WebhookDeliveryResultResolvers<ContextType>;
  WebhookReplayResult?: WebhookReplayResultResolvers<ContextType>;
  ClaimBeneficiary?: ClaimBeneficiaryResolvers<ContextType>;
  ClaimSuccession?: ClaimSuccessionResolvers<ContextType>;
  RevealedBeneficiary?: RevealedBeneficiaryResolvers<ContextType>;
  RevealBeneficiaryResult?: RevealBeneficiaryResultResolvers<ContextType>;
  BreakGlass?: BreakGlassResolvers<ContextType>;
  ClaimCalculation?: ClaimCalculationResolvers<ContextType>;
  CalculationFacts?: CalculationFactsResolvers<ContextType>;
  CalculatedDisability?: CalculatedDisabilityResolvers<ContextType>;
  CalculatedCosts?: CalculatedCostsResolvers<ContextType>;
  CalculatedTransport?: CalculatedTransportResolvers<ContextType>;
  CalculatedHomeCare?: CalculatedHomeCareResolvers<ContextType>;
  CalculatedProsthesis?: CalculatedProsthesisResolvers<ContextType>;
  CalculatedChild?: CalculatedChildResolvers<ContextType>;
  ClaimDecision?: ClaimDecisionResolvers<ContextType>;
  ClaimReclassification?: ClaimReclassificationResolvers<ContextType>;
  RecordedOtherBenefit?: RecordedOtherBenefitResolvers<ContextType>;
  IncidentCalendar?: IncidentCalendarResolvers<ContextType>;
  IncidentFigure?: IncidentFigureResolvers<ContextType>;
  IncidentDay?: IncidentDayResolvers<ContextType>;
  IncidentsOfCategory?: IncidentsOfCategoryResolvers<ContextType>;
  IncidentsOfRegion?: IncidentsOfRegionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimIncident?: ClaimIncidentResolvers<ContextType>;
  CoverAtIncident?: CoverAtIncidentResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  RegisterClaimResult?: RegisterClaimResultResolvers<ContextType>;
  ClaimRefused?: ClaimRefusedResolvers<ContextType>;
  ClaimedCount?: ClaimedCountResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  ClaimClock?: ClaimClockResolvers<ContextType>;
  LateCompensation?: LateCompensationResolvers<ContextType>;
  CoverEvidence?: CoverEvidenceResolvers<ContextType>;
  CoverFacts?: CoverFactsResolvers<ContextType>;
  CoverReevaluation?: CoverReevaluationResolvers<ContextType>;
  CoverDifference?: CoverDifferenceResolvers<ContextType>;
  ReevaluateCoverResult?: ReevaluateCoverResultResolvers<ContextType>;
  RequiredClaimDocument?: RequiredClaimDocumentResolvers<ContextType>;
  ClaimDocument?: ClaimDocumentResolvers<ContextType>;
  ClaimDocumentUpload?: ClaimDocumentUploadResolvers<ContextType>;
  OpenedClaimDocument?: OpenedClaimDocumentResolvers<ContextType>;
  RequestClaimDocumentUploadResult?: RequestClaimDocumentUploadResultResolvers<ContextType>;
  OpenClaimDocumentResult?: OpenClaimDocumentResultResolvers<ContextType>;
  ClaimDocumentRefused?: ClaimDocumentRefusedResolvers<ContextType>;
  EntitlementResult?: EntitlementResultResolvers<ContextType>;
  ReclassificationResult?: ReclassificationResultResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  EntitlementLine?: EntitlementLineResolvers<ContextType>;
  ScholarshipYear?: ScholarshipYearResolvers<ContextType>;
  EntitlementLineInput?: EntitlementLineInputResolvers<ContextType>;
  OtherBenefits?: OtherBenefitsResolvers<ContextType>;
  OtherBenefitLine?: OtherBenefitLineResolvers<ContextType>;
  Reclassification?: ReclassificationResolvers<ContextType>;
  EntitlementRefused?: EntitlementRefusedResolvers<ContextType>;
  EvidenceBundle?: EvidenceBundleResolvers<ContextType>;
  EvidencePart?: EvidencePartResolvers<ContextType>;
  MakeEvidenceBundleResult?: MakeEvidenceBundleResultResolvers<ContextType>;
  ClaimEvent?: ClaimEventResolvers<ContextType>;
  ClaimEscalation?: ClaimEscalationResolvers<ContextType>;
  ClaimNumberedReason?: ClaimNumberedReasonResolvers<ContextType>;
  ClaimAssignee?: ClaimAssigneeResolvers<ContextType>;
  ClaimNotice?: ClaimNoticeResolvers<ContextType>;
  RevealedNotifier?: RevealedNotifierResolvers<ContextType>;
  RevealNotifierResult?: RevealNotifierResultResolvers<ContextType>;
  DoctorStatement?: DoctorStatementResolvers<ContextType>;
  ClaimStepResult?: ClaimStepResultResolvers<ContextType>;
  ClaimStepRefused?: ClaimStepRefusedResolvers<ContextType>;
  ClaimChange?: ClaimChangeResolvers<ContextType>;
  PaymentBatch?: PaymentBatchResolvers<ContextType>;
  BankAnswerFile?: BankAnswerFileResolvers<ContextType>;
  UnmatchedBankLine?: UnmatchedBankLineResolvers<ContextType>;
  PaymentBatchConnection?: PaymentBatchConnectionResolvers<ContextType>;
  PaymentBatchEdge?: PaymentBatchEdgeResolvers<ContextType>;
  ClaimPayment?: ClaimPaymentResolvers<ContextType>;
  SentPaymentBatch?: SentPaymentBatchResolvers<ContextType>;
  PaymentBatchResult?: PaymentBatchResultResolvers<ContextType>;
  SendPaymentBatchResult?: SendPaymentBatchResultResolvers<ContextType>;
  ClaimPaymentRefused?: ClaimPaymentRefusedResolvers<ContextType>;
  HeldData?: HeldDataResolvers<ContextType>;
  FileNoticeResult?: FileNoticeResultResolvers<ContextType>;
  NoticeReceipt?: NoticeReceiptResolvers<ContextType>;
  NoticeNextStep?: NoticeNextStepResolvers<ContextType>;
  FileNoticeRefused?: FileNoticeRefusedResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  ClaimLegalHoldResult?: ClaimLegalHoldResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  OfficerCategory?: OfficerCategoryResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
}>;

