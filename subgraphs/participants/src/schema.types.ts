// Generated from the .graphql files by `npm run generate`. Do not edit.

import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { CoverageBasis } from '@payung/kit/values/coverage-basis.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BreakGlassRow } from './break-glass/break-glass.table.ts';
import type { EnrolmentRow } from './enrolment/enrolment.table.ts';
import type { CoverAtTime, ShownChain } from './cover/cover-at.ts';
import type { OpenedAnswer } from './data-request/open-data-answer.ts';
import type { DataRequestRow, DataRequestRecordRow } from './data-request/data-request.table.ts';
import type { EnrolmentConflictRow } from './conflict/enrolment-conflict.table.ts';
import type { ConflictSide } from './conflict/enrolment-conflict.reads.ts';
import type { EnrolmentEventRow } from './enrolment/enrolment-event.table.ts';
import type { Replacement } from './enrolment/replace-enrolment.ts';
import type { SuccessionRow } from './enrolment/enrolment-life-cycle.reads.ts';
import type { EnrolledInCategory, Enrolled } from './enrolled/enrolled-count.reads.ts';
import type { AskedCoverage, AskedLine } from './coverage/coverage.reads.ts';
import type { ParticipantRow } from './participant/participant.table.ts';
import type { ReadinessRow } from './readiness/readiness.reads.ts';
import type { BankFileRow, BankLineRow, PaymentRow } from './payment/payment.table.ts';
import type { BilledMonth } from './contribution/contribution.reads.ts';
import type { InvoiceRow } from './invoice/invoice.table.ts';
import type { InvoicePage } from './invoice/invoice.reads.ts';
import type { ShownLine, ShownPayer } from './invoice/invoice.resolvers.ts';
import type { Preview } from './invoice/preview-invoice.ts';
import type { ParticipantExportRow } from './export/participant-export.table.ts';
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

/** A break-glass access: three hours in which one person may be read outside of one's own scope (akses darurat). */
export type BreakGlass = {
  readonly __typename?: 'BreakGlass';
  /** Its identifier, a UUID: what the header `payung-break-glass` carries. */
  readonly id: Scalars['ID']['output'];
  /** Number to name it by, such as `DRT-000003`. */
  readonly number: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: BreakGlassState;
  /** Who opened it and reads under it. */
  readonly holder: BreakGlassPerson;
  /** The second person, who was told when it was opened. */
  readonly second: BreakGlassPerson;
  /** Why it was opened, in the words of who did. */
  readonly reason: Scalars['String']['output'];
  /** Whom it reaches: the NIK, masked. Null once the person was erased. */
  readonly subjectMasked?: Maybe<Scalars['String']['output']>;
  /** The records of that person, one for each institution that registered them: what to ask `participant` for under it. Empty unless the session holds it and it runs. */
  readonly participantIds: ReadonlyArray<Scalars['ID']['output']>;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** When it was ended before its time. Null when it was not. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it before its time. Null when nobody did. */
  readonly endedBy?: Maybe<BreakGlassEnd>;
  /** When the second person said that they have seen it. Null until then. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the second person found. Null where nothing was said. */
  readonly acknowledgement?: Maybe<Scalars['String']['output']>;
  /** Requests that were answered under it, by all owners together. */
  readonly requests: Scalars['Int']['output'];
  /** What was read of people and enrolments under it, newest first. It ends with the requests that an access has. */
  readonly reads: ReadonlyArray<BreakGlassRead>;
  /** Whether the session may end it now. */
  readonly mayEnd: Scalars['Boolean']['output'];
  /** Whether the session is the second person and has still to say that they have seen it. */
  readonly mayAcknowledge: Scalars['Boolean']['output'];
};

/** Somebody who has to do with a break-glass access. */
export type BreakGlassPerson = {
  readonly __typename?: 'BreakGlassPerson';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The role, as in `Session.role`. */
  readonly role: Scalars['String']['output'];
  /** Code of the institution acted for. Null for roles of the whole nation, and where it is not known. */
  readonly institutionCode?: Maybe<Scalars['ID']['output']>;
  /** Whether it is the one who asks. */
  readonly isMe: Scalars['Boolean']['output'];
};

/** Where a break-glass access stands. */
export type BreakGlassState =
  /** It can be read under. */
  | 'RUNNING'
  /** It was ended before its time. */
  | 'ENDED'
  /** Its time is over. */
  | 'EXPIRED';

/** Who ended a break-glass access before its time. */
export type BreakGlassEnd =
  /** Who opened it. */
  | 'HOLDER'
  /** The second person. */
  | 'SECOND_PERSON';

/** Which break-glass accesses to keep. */
export type BreakGlassKeep =
  /** All that the session may see. */
  | 'ALL'
  /** Those that run. */
  | 'RUNNING'
  /** Those that want something of the session: what it holds and runs, and what it was told of and runs or is not acknowledged. */
  | 'MINE_TO_DO';

/** What a break-glass access reaches, as Payung's services ask for it. */
export type BreakGlassReach = {
  readonly __typename?: 'BreakGlassReach';
  /** The subject of the access token that may use it. */
  readonly holder: Scalars['ID']['output'];
  /** The subject of the second person. */
  readonly second: Scalars['ID']['output'];
  /** Whether it runs, is that of `usedBy`, and had a request left. */
  readonly runs: Scalars['Boolean']['output'];
  /** The records of the person, by global identifier. Empty unless it runs. */
  readonly participantIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The enrolments of the person, by global identifier. Empty unless it runs. */
  readonly enrolmentIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A page of break-glass accesses. */
export type BreakGlassConnection = {
  readonly __typename?: 'BreakGlassConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<BreakGlassEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A break-glass access in a page. */
export type BreakGlassEdge = {
  readonly __typename?: 'BreakGlassEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The access. */
  readonly node: BreakGlass;
};

/** Whom to read, why, and who is told. Name the person in exactly one way. */
export type OpenBreakGlassInput = {
  /** The NIK of the person, 16 digits. */
  readonly nik?: InputMaybe<Scalars['String']['input']>;
  /** Global identifier of the participant. */
  readonly participantId?: InputMaybe<Scalars['ID']['input']>;
  /** Global identifier of a claim: its participant is meant. */
  readonly claimId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is needed now and cannot wait, 20 to 500 characters. The second person and auditors read it. It names nobody. */
  readonly reason: Scalars['String']['input'];
  /** The second person, one of `breakGlassSecondPersons`. Left out: whoever was told longest ago. */
  readonly secondPersonId?: InputMaybe<Scalars['ID']['input']>;
};

/** The access as it then stands, or why nothing was written. */
export type BreakGlassResult = BreakGlass | BreakGlassRefused;

/** Why nothing was written. */
export type BreakGlassRefused = {
  readonly __typename?: 'BreakGlassRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: BreakGlassRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** From when the same may be asked again. Null unless the code is `TOO_MANY_OPENED`. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Reasons to refuse. */
export type BreakGlassRefusalCode =
  /** The session may not do this. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range, or the person is not named in exactly one way. */
  | 'INVALID'
  /** There is no such person, claim or break-glass access, or it is not the session's. */
  | 'NOT_FOUND'
  /** The session sees the person without it: nothing is outside of its scope. */
  | 'NOT_NEEDED'
  /** Break-glass is opened only after a fresh sign-in: sign in again (`prompt=login`, or `max_age`), then ask again with the same key. */
  | 'STEP_UP_REQUIRED'
  /** This person opened, or tried to open, break-glass too often: `retryAt` says from when it may be tried again. */
  | 'TOO_MANY_OPENED'
  /** The second person is not one of those who can be told, or is who asks. */
  | 'NOT_A_SECOND_PERSON'
  /** There is nobody who could be told. */
  | 'NO_SECOND_PERSON'
  /** The account of who asks is not active any more. */
  | 'ACCOUNT_NOT_ACTIVE'
  /** Who could be told, or whose claim it is, cannot be asked now: the owner is silent. Nothing was opened. */
  | 'OWNER_SILENT'
  /** It has ended already. */
  | 'HAS_ENDED'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

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

/** The contribution of one person for one month. */
export type ContributionOfMonth = {
  readonly __typename?: 'ContributionOfMonth';
  /** The day whose rates hold. */
  readonly on: Scalars['Date']['output'];
  /** The monthly wage base it is computed from. */
  readonly wageBase: Scalars['Rupiah']['output'];
  /** Each programme by itself: each is made whole before they are added up. */
  readonly lines: ReadonlyArray<ContributionOfProgramme>;
  /** The sum of the lines. */
  readonly total: Scalars['Rupiah']['output'];
  /** The sum in Indonesian words (terbilang). */
  readonly totalInWords: Scalars['String']['output'];
  /** How an amount that is not whole is made whole: a setting, since no regulation was found that says. */
  readonly rounding: RoundingMode;
  /** How sure the rounding is. */
  readonly roundingConfidence: Confidence;
  /** When the owner of the rates answered. */
  readonly asKnownAt: Scalars['DateTime']['output'];
};

/** The contribution of one person for one month and programme. */
export type ContributionOfProgramme = {
  readonly __typename?: 'ContributionOfProgramme';
  /** The programme. */
  readonly programme: Programme;
  /** The rate in basis points: 24 is 0.24 %. */
  readonly basisPoints: Scalars['Int']['output'];
  /** The amount in whole rupiah. */
  readonly amount: Scalars['Rupiah']['output'];
  /** The amount as it is reckoned, in Indonesian notation, as in `1.100.000 × 0,24 % = 2.640`. */
  readonly formula: Scalars['String']['output'];
  /** The regulation that sets the rate, with article or annex. */
  readonly source: Scalars['String']['output'];
  /** The first day on which the rate holds. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** How sure the rate is. */
  readonly confidence: Confidence;
};

/** Ways to make an amount of rupiah whole. */
export type RoundingMode =
  /** To the nearest rupiah, half a rupiah up. */
  | 'HALF_UP'
  /** Up to the next whole rupiah. */
  | 'UP'
  /** Down to the whole rupiah. */
  | 'DOWN';

/** One month that was billed for one person. */
export type EnrolmentContribution = {
  readonly __typename?: 'EnrolmentContribution';
  /** The first day of the month. */
  readonly period: Scalars['Date']['output'];
  /** The wage base it was computed from. */
  readonly wageBase: Scalars['Rupiah']['output'];
  /** Contribution for JKK, whole rupiah; 0 where the agreement does not name it. */
  readonly jkk: Scalars['Rupiah']['output'];
  /** Contribution for JKM, whole rupiah; 0 where the agreement does not name it. */
  readonly jkm: Scalars['Rupiah']['output'];
  /** Both together. */
  readonly total: Scalars['Rupiah']['output'];
  /** The document that asked for it. Null when the session may not see it. */
  readonly invoice?: Maybe<Invoice>;
  /** The day on which what that document asked for was paid in full. Null while it is not. */
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
};

/**
 * Where cover stands with the contributions (status iuran). Cover starts on the day on which the form is complete and the first contribution is paid in full;
 * there is no waiting period (Permenaker 1/2025 Art 3A). Later arrears of the employer do not end it.
 */
export type ContributionStanding = {
  readonly __typename?: 'ContributionStanding';
  /** The day it is told for. */
  readonly on: Scalars['Date']['output'];
  /** The programme it is told for. Null for any. */
  readonly programme?: Maybe<Programme>;
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: ContributionStandingCode;
  /** Whether cover holds as far as contributions go. Null when nobody can tell. */
  readonly holds?: Maybe<Scalars['Boolean']['output']>;
  /** The sentence to show. */
  readonly reason: Sentence;
  /** The first month that was billed for this person, by its first day. Null where none was. */
  readonly firstPeriod?: Maybe<Scalars['Date']['output']>;
  /** The day on which the first contribution was paid in full. Null while it is not. */
  readonly firstPaidOn?: Maybe<Scalars['Date']['output']>;
  /** The due day of the oldest invoice of the agreement that was unpaid and overdue on the day. Null where none was. */
  readonly inArrearsSince?: Maybe<Scalars['Date']['output']>;
  /** The regulation or source behind the sentence. */
  readonly source: Scalars['String']['output'];
  /** How sure the rule is. */
  readonly confidence: Confidence;
};

/** What contributions say of cover on a day. */
export type ContributionStandingCode =
  /** The first contribution was paid by then, and nothing was overdue. */
  | 'PAID'
  /** The employer was behind by less than three months: BPJS Ketenagakerjaan pays JKK all the same. */
  | 'IN_ARREARS'
  /** The employer was behind by three months to the day: the source leaves open who pays first. A person decides. */
  | 'IN_ARREARS_THREE_MONTHS'
  /** The employer was behind by more than three months: it pays JKK first and claims it back after it has settled. */
  | 'EMPLOYER_PAYS_FIRST'
  /** The first contribution was billed and not paid by then: cover had not started. */
  | 'NO_FIRST_CONTRIBUTION'
  /** The first invoice was paid in part by then: for whom, nobody can tell. */
  | 'PARTLY_PAID'
  /** Invoices of the agreement are recorded, and this person stands on none of them. */
  | 'NOT_BILLED'
  /** No contributions of this agreement are recorded here. That is no sign that none were paid. */
  | 'NOT_RECORDED';

/** Whether somebody is covered, and nothing that tells more of them. */
export type CoverVerification = {
  readonly __typename?: 'CoverVerification';
  /** True for yes, false for no. Null when nobody can tell, which is also the answer where nobody with this NIK and date of birth is known. */
  readonly covered?: Maybe<Scalars['Boolean']['output']>;
  /** The moment asked about. */
  readonly at: Scalars['DateTime']['output'];
  /** The sentence to show. */
  readonly message: Sentence;
  /** When it was answered. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** A question of cover. */
export type CoverAtInput = {
  /** Global identifier of the participant, whom the session must see. One of this, `enrolmentId`, or NIK with date of birth. */
  readonly participantId?: InputMaybe<Scalars['ID']['input']>;
  /** Global identifier of an enrolment that the session must see: its chain alone is answered, whatever else the person has. */
  readonly enrolmentId?: InputMaybe<Scalars['ID']['input']>;
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
   * judge a link, as where no contributions are recorded, and also when no person with this NIK and date of birth is known: a digit may be wrong, and silence is never taken for a no.
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

/** A request of a person about their own data (permintaan subjek data pribadi). */
export type DataRequest = {
  readonly __typename?: 'DataRequest';
  /** Global identifier. */
  readonly id: Scalars['ID']['output'];
  /** Number to name it by, such as `PDP-000012`. */
  readonly number: Scalars['String']['output'];
  /** What is asked for. */
  readonly kind: DataRequestKind;
  /** The NIK of the person, masked. */
  readonly nikMasked: Scalars['String']['output'];
  /** Who asks. */
  readonly requester: DataRequester;
  /** How it was made sure who asks. */
  readonly verifiedBy: IdentityProof;
  /** What the person says is wrong. Null for access, and to those who may not read it: it needs `participant:update` or `data-request:answer`. */
  readonly wording?: Maybe<Scalars['String']['output']>;
  /** The institution that received it. Null where it came to the whole nation's office. */
  readonly receivedBy?: Maybe<Institution>;
  /** When it was received. Show it in Asia/Jakarta. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** When 3×24 hours are over: the moment received and 72 hours, to the minute. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** How the clock stands. */
  readonly clock: StatutoryClock;
  /** Where it stands. */
  readonly state: DataRequestState;
  /** Records of the person that the session may see, each with what became of it. None where nobody with this NIK is registered, or within sight. */
  readonly records: ReadonlyArray<DataRequestRecord>;
  /** How far the answer is. Null for a correction. */
  readonly answer?: Maybe<DataAnswerState>;
  /** When the answer, as it is now, was last opened. Null while nobody has: whoever is told that it was answered was told nothing from it. Null for a correction. */
  readonly answerOpenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was answered or refused. Null until then. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the person was told, or why the request was refused. Null until then, and to those who may not read `wording`. */
  readonly closingNote?: Maybe<Scalars['String']['output']>;
  /** The ground of a refusal. Null otherwise. */
  readonly refusalGround?: Maybe<DataRefusalGround>;
  /** Whether the person is invented, an example that came with the installation. */
  readonly example: Scalars['Boolean']['output'];
};

/** A clock that the law sets (tenggat menurut undang-undang). */
export type StatutoryClock = {
  readonly __typename?: 'StatutoryClock';
  /** How it stands. */
  readonly state: StatutoryClockState;
  /** When it ends or ended. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Where the limit comes from. */
  readonly source: Sentence;
};

/** How a clock stands. */
export type StatutoryClockState =
  /** Time is left. */
  | 'RUNNING'
  /** Less than a fifth of the time is left. */
  | 'NEAR'
  /** The time is over and nothing was done. */
  | 'LATE'
  /** Done in time. */
  | 'MET'
  /** Done after the time was over. */
  | 'MET_LATE';

/** What a person asks for. */
export type DataRequestKind =
  /** To see what is held, and what was done with it (akses). */
  | 'ACCESS'
  /** To have an error put right (perbaikan). */
  | 'CORRECTION';

/** Who asks. */
export type DataRequester =
  /** The person. */
  | 'SELF'
  /** An heir of a person who died (ahli waris). */
  | 'HEIR'
  /** Somebody with a power of attorney (kuasa). */
  | 'PROXY';

/** How it was made sure who asks. */
export type IdentityProof =
  /** The identity card was seen, with the person before it (KTP, tatap muka). */
  | 'IDENTITY_CARD_IN_PERSON'
  /** The identity card was seen in a video call (KTP, panggilan video). */
  | 'IDENTITY_CARD_BY_VIDEO'
  /** Identity card and power of attorney were seen (KTP dan surat kuasa). */
  | 'POWER_OF_ATTORNEY'
  /** Identity card and certificate of heirs were seen (KTP dan surat keterangan ahli waris). */
  | 'HEIR_CERTIFICATE';

/** Where a request stands. */
export type DataRequestState =
  /** Received; the answer is being put together or records wait to be settled. */
  | 'OPEN'
  /** Everything is there: the person can be answered. */
  | 'READY'
  /** The person was answered. */
  | 'ANSWERED'
  /** Refused on a ground of the law, and the person told. */
  | 'REFUSED';

/** How far the answer to a request for access is. */
export type DataAnswerState =
  /** It is being put together. */
  | 'GATHERING'
  /** It is there, without the part of claims, which has not answered yet. It is asked again by itself. */
  | 'WITHOUT_CLAIMS'
  /** All of it is there. */
  | 'COMPLETE'
  /** It was removed, as its term is over. */
  | 'ERASED';

/** Grounds to refuse a request. The elucidation of Art 33 was not seen in full: have a lawyer look at each. */
export type DataRefusalGround =
  /** It endangers the safety or health of the person or of others (Art 33a). */
  | 'ENDANGERS_SOMEBODY'
  /** It discloses personal data of others (Art 33b). */
  | 'DISCLOSES_OTHERS'
  /** It goes against national defence or security (Art 33c). */
  | 'NATIONAL_SECURITY'
  /** It could not be made sure who asks. */
  | 'IDENTITY_NOT_PROVEN';

/** A record of the person at one institution. */
export type DataRequestRecord = {
  readonly __typename?: 'DataRequestRecord';
  /** The participant. */
  readonly participant?: Maybe<Participant>;
  /** The institution that registered the person. */
  readonly institution?: Maybe<Institution>;
  /** What became of the correction. Null for access. */
  readonly correction?: Maybe<DataCorrectionState>;
  /** Why it was kept as it is. Null otherwise, and to those who may not read `wording`. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was settled. Null until then. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What became of a correction. */
export type DataCorrectionState =
  /** Waits for the institution. */
  | 'WAITING'
  /** Corrected. */
  | 'CORRECTED'
  /** Kept as it is, since it is right. */
  | 'KEPT';

/** What to keep in a list of requests. Conditions add up. */
export type DataRequestFilter = {
  /** Requests in these states. */
  readonly states?: InputMaybe<ReadonlyArray<DataRequestState>>;
  /** Requests of this kind. */
  readonly kind?: InputMaybe<DataRequestKind>;
};

/** How many requests wait. */
export type DataRequestCount = {
  readonly __typename?: 'DataRequestCount';
  /** Requests that are not answered or refused. */
  readonly open: Scalars['Int']['output'];
  /** Of these, those whose time is over. */
  readonly late: Scalars['Int']['output'];
};

/** A page of requests. */
export type DataRequestConnection = {
  readonly __typename?: 'DataRequestConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DataRequestEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A request in a page. */
export type DataRequestEdge = {
  readonly __typename?: 'DataRequestEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: DataRequest;
};

/** A request to take in. */
export type RecordDataRequestInput = {
  /** What is asked for. */
  readonly kind: DataRequestKind;
  /** NIK of the person, 16 digits. */
  readonly nik: Scalars['String']['input'];
  /** Who asks. */
  readonly requester: DataRequester;
  /** How it was made sure who asks. An heir or a proxy shows the paper that says so. */
  readonly verifiedBy: IdentityProof;
  /** When it was received, at most 30 days ago and not in the future. */
  readonly receivedAt: Scalars['DateTime']['input'];
  /** For a correction: what is wrong and what is right, 3 to 2,000 characters. */
  readonly wording?: InputMaybe<Scalars['String']['input']>;
  /** Code of the institution that received it. Defaults to the session's own. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of the correction of one record. */
export type SettleDataCorrectionInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** The participant, a record of the request. */
  readonly participantId: Scalars['ID']['input'];
  /** What became of it. `CORRECTED` needs a change by `updateParticipant` since the request was recorded. */
  readonly outcome: DataCorrectionState;
  /** Why it is kept as it is, 3 to 500 characters. Needed with `KEPT`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** How a request was answered. */
export type AnswerDataRequestInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** How the person was told, 3 to 500 characters: in person against a receipt, by registered letter, for example. */
  readonly note: Scalars['String']['input'];
};

/** Why a request is refused. */
export type RefuseDataRequestInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** The ground. */
  readonly ground: DataRefusalGround;
  /** The reason in words, 10 to 1,000 characters, as the person was told. */
  readonly note: Scalars['String']['input'];
};

/** The request as it then stands, or why nothing was written. */
export type DataRequestResult = DataRequest | DataRequestRefused;

/** Everything that is held on a person, or why it is not shown. */
export type OpenDataAnswerResult = DataAnswer | DataRequestRefused;

/** Everything that is held on a person, and what was done with it. Hand it to the person and to nobody else. */
export type DataAnswer = {
  readonly __typename?: 'DataAnswer';
  /** The request. */
  readonly request: DataRequest;
  /** When it was put together. */
  readonly gatheredAt: Scalars['DateTime']['output'];
  /** What each owner holds. */
  readonly sections: ReadonlyArray<DataAnswerSection>;
};

/** What one owner holds on a person. */
export type DataAnswerSection = {
  readonly __typename?: 'DataAnswerSection';
  /** The owner: `agreements`, `participants` or `claims`. */
  readonly owner: Scalars['String']['output'];
  /** Whether the owner answered. False: what is held there is not known yet, which is not the same as nothing. */
  readonly answered: Scalars['Boolean']['output'];
  /** The records, oldest first. */
  readonly records: ReadonlyArray<HeldRecord>;
  /** What was done with them, newest first. */
  readonly steps: ReadonlyArray<ProcessingStep>;
  /** Whether there is more than fits; the rest is handed over on request. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** What is held and handed over in another way, or why nothing is held. */
  readonly remarks: ReadonlyArray<Sentence>;
};

/** Why nothing was written or shown. */
export type DataRequestRefused = {
  readonly __typename?: 'DataRequestRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: DataRequestRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse. */
export type DataRequestRefusalCode =
  /** The session may not do this here. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The NIK has no valid shape. */
  | 'NIK_INVALID'
  /** The request or record does not exist or is out of sight. */
  | 'NOT_FOUND'
  /** The request stands where this cannot be done. */
  | 'WRONG_STATE'
  /** The record was not changed since the request was recorded: change it first. */
  | 'NOT_CHANGED'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

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
  /** Number of the polling station (nomor TPS) within the place of duty, three digits. Null where they serve at none, or nobody said. */
  readonly pollingStation?: Maybe<Scalars['String']['output']>;
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
  /**
   * What the employer pays for this person for one month (iuran bulanan), programme by programme. Needs `contribution:read`. The rates are those of the owner of
   * agreements: null with `SUBGRAPH_UNAVAILABLE` while it is silent, null where no rate held on the day, and null while the enrolment is not decided.
   */
  readonly contribution?: Maybe<ContributionOfMonth>;
  /**
   * The months that were billed for this person, oldest first, at most 120, each with the document that asked for it. Needs `contribution:read`.
   * Empty where nothing was billed here, which does not say that nothing was paid.
   */
  readonly contributions?: Maybe<ReadonlyArray<EnrolmentContribution>>;
  /** Where cover stands with the contributions of a day: first contribution, arrears, or not known. Needs `contribution:read`. */
  readonly contributionStanding?: Maybe<ContributionStanding>;
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
export type EnrolmentContributionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** One person's cover under one agreement, in one category, place and period (kepesertaan). */
export type EnrolmentContributionStandingArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  programme?: InputMaybe<Programme>;
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
  /** Number of the polling station (nomor TPS) within the place of duty, 1 to 999. */
  readonly pollingStation?: InputMaybe<Scalars['String']['input']>;
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

/** A list on its way to a file, or the file. */
export type ParticipantExport = {
  readonly __typename?: 'ParticipantExport';
  /** Global identifier. */
  readonly id: Scalars['ID']['output'];
  /** What the rows are. */
  readonly content: ExportContent;
  /** How the file is written. */
  readonly format: ExportFormat;
  /** Values that stand in full. */
  readonly values: ReadonlyArray<ExportValue>;
  /** What it is for. Null where everything is masked and nobody said. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly stage: ExportStage;
  /** Whether a worker has something to do: ask again in two seconds. */
  readonly working: Scalars['Boolean']['output'];
  /** Rows written so far; all of them once it is ready. */
  readonly rows: Scalars['Int']['output'];
  /** Rows there will be. Null until they were counted. */
  readonly rowsTotal?: Maybe<Scalars['Int']['output']>;
  /** Size of the file in KiB, rounded up. Null until it is ready. */
  readonly kibibytes?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the file, 64 hexadecimal digits. Null until it is ready. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Name for the file. */
  readonly fileName: Scalars['String']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When the file was ready. Null until then. */
  readonly readyAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the file is kept. Null until it is ready, and when it is gone. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What the rows of an export are. */
export type ExportContent =
  /** People, as `participants` lists them. */
  | 'PARTICIPANTS'
  /** Enrolments that the session may see, each with its person. */
  | 'ENROLMENTS';

/** How an export is written. */
export type ExportFormat =
  /** Text with semicolons, UTF-8 with a byte order mark, CRLF, as the Excel of Indonesia opens it; digits of a NIK are written so that it keeps them. Headers in Indonesian. */
  | 'CSV'
  /** One JSON object in each line, UTF-8. */
  | 'JSONL';

/** Values that are masked unless they are asked for with a purpose. */
export type ExportValue =
  /** The NIK. */
  | 'NIK'
  /** The telephone number. */
  | 'PHONE'
  /** The participant number of BPJS Ketenagakerjaan (KPJ). */
  | 'KPJ';

/** Where an export stands. */
export type ExportStage =
  /** Asked for; a worker will begin. */
  | 'WAITING'
  /** Rows are being written. */
  | 'WRITING'
  /** The file is there. */
  | 'READY'
  /** Given up by who asked for it. */
  | 'CANCELLED'
  /** It could not be written; ask again. */
  | 'FAILED'
  /** The file is gone, as announced. */
  | 'EXPIRED';

/** A list to write to a file. */
export type RequestParticipantExportInput = {
  /** What the rows are. */
  readonly content: ExportContent;
  /** How the file is written. */
  readonly format: ExportFormat;
  /** What to keep, as in the list of participants. With `ENROLMENTS`, region, agreement and category are those of the enrolment itself. */
  readonly filter?: InputMaybe<ParticipantFilter>;
  /** Values to write in full. Any of them needs `participant:reveal` and a purpose. */
  readonly values: ReadonlyArray<ExportValue>;
  /** What it is for, 3 to 300 characters. Needed with `values`. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
};

/** A page of exports. */
export type ParticipantExportConnection = {
  readonly __typename?: 'ParticipantExportConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ParticipantExportEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** An export in a page. */
export type ParticipantExportEdge = {
  readonly __typename?: 'ParticipantExportEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The export. */
  readonly node: ParticipantExport;
};

/** The export as it then stands, or why there is none. */
export type ParticipantExportResult = ParticipantExport | ParticipantExportRefused;

/** The address of a file, or why there is none. */
export type ExportDownloadResult = ExportDownload | ParticipantExportRefused;

/** A file to download. */
export type ExportDownload = {
  readonly __typename?: 'ExportDownload';
  /** Address, a path at the gateway's origin. What it leads to is personal data: do not pass it on, do not log it. */
  readonly url: Scalars['String']['output'];
  /** Until when the address is good. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Name for the file. */
  readonly fileName: Scalars['String']['output'];
};

/** Why an export was not made or not given. Nothing was written. */
export type ParticipantExportRefused = {
  readonly __typename?: 'ParticipantExportRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: ParticipantExportRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** From when the same may be asked again. Null unless the code is `TOO_MANY_REVEALS`. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Reasons to refuse an export. */
export type ParticipantExportRefusalCode =
  /** The session may not export, or may not see these values in full. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The export does not exist or is somebody else's. */
  | 'NOT_FOUND'
  /** The export stands where this cannot be done. */
  | 'WRONG_STAGE'
  /** Five exports of this caller are under way. */
  | 'TOO_MANY'
  /** Personal values are shown in full only after a fresh sign-in: sign in again (`prompt=login`, or `max_age`), then ask again with the same key. */
  | 'STEP_UP_REQUIRED'
  /** This person asked for personal values in full too often: `retryAt` says from when it may be asked again. */
  | 'TOO_MANY_REVEALS'
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
  /** Who opened it. Null for imports of before this was kept. */
  readonly opener?: Maybe<RosterActor>;
  /** Who committed it. Null until then, and for imports of before this was kept. */
  readonly committer?: Maybe<RosterActor>;
  /** The second person who approved it. Null where none did, and for imports of before this was kept. */
  readonly approver?: Maybe<RosterActor>;
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

/** Who took a step of an import. */
export type RosterActor = {
  readonly __typename?: 'RosterActor';
  /** The name as the identity provider gave it. */
  readonly name: Scalars['String']['output'];
  /** The institution acted for. Null for roles of the whole nation. */
  readonly institution?: Maybe<Institution>;
  /** Whether it was who is asking. */
  readonly isMe: Scalars['Boolean']['output'];
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
  /** The owner of claims, which does not answer: nobody is taken back before it has said who has a claim. It is asked again by itself. */
  | 'CLAIMS_OWNER'
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
  | 'WAGE_BASE'
  /** Number of the polling station (NOMOR TPS), 1 to 999, where the officer serves at one. May be blank. */
  | 'POLLING_STATION'
  /** Telephone number (NOMOR HP), from 08… or +62…. May be blank. */
  | 'PHONE'
  /** Participant number of BPJS Ketenagakerjaan (NOMOR KPJ), 10 or 11 digits (length unverified). May be blank. */
  | 'KPJ'
  /** Name of the first heir (NAMA AHLI WARIS 1). May be blank; then its relation is blank too. */
  | 'HEIR_1_NAME'
  /** How the first heir is related (HUBUNGAN AHLI WARIS 1): `SUAMI`, `ISTRI`, `ANAK`, `ORANG TUA`, `KAKEK/NENEK`, `CUCU`, `SAUDARA`, `MERTUA`, `WASIAT`. Needed with a name. */
  | 'HEIR_1_RELATION'
  /** Name of the second heir. */
  | 'HEIR_2_NAME'
  /** How the second heir is related. */
  | 'HEIR_2_RELATION'
  /** Name of the third heir. */
  | 'HEIR_3_NAME'
  /** How the third heir is related. */
  | 'HEIR_3_RELATION';

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
  /** When this stage began. */
  readonly since: Scalars['DateTime']['output'];
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
  /** Rows whose enrolment was there before: the same person, agreement, category and period. Harmless; the enrolment stays as it is. */
  readonly alreadyEnrolled: Scalars['Int']['output'];
  /** Of those, rows that tell a telephone number, KPJ or heirs of somebody of whom none are recorded: the commit will record them. */
  readonly toSupplement: Scalars['Int']['output'];
  /** Rows of people enrolled before whose telephone number, KPJ or heirs this import recorded. Taking the import back leaves them. */
  readonly supplemented: Scalars['Int']['output'];
  /** Rows with an error. */
  readonly rejected: Scalars['Int']['output'];
  /** Rows with a warning, whatever else. */
  readonly warned: Scalars['Int']['output'];
  /** Rows whose enrolment was taken back. */
  readonly undone: Scalars['Int']['output'];
  /** Rows whose enrolment was not taken back because there is a claim on it. */
  readonly keptForClaim: Scalars['Int']['output'];
  /** Rows with a cell that somebody corrected. */
  readonly corrected: Scalars['Int']['output'];
};

/** Which rows to list. */
export type RosterRowFilter =
  /** All of them. */
  | 'ALL'
  /** Those with an error. */
  | 'REJECTED'
  /** Those with a warning. */
  | 'WARNED'
  /** Those with a cell that somebody corrected. */
  | 'CORRECTED'
  /** Those that will be enrolled, or were. */
  | 'NEW'
  /** Those whose enrolment was there before. */
  | 'ALREADY_ENROLLED';

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
  /** Number of the polling station, three digits. */
  readonly pollingStation?: Maybe<Scalars['String']['output']>;
  /** Telephone number, masked: the last three digits. */
  readonly phoneMasked?: Maybe<Scalars['String']['output']>;
  /** Participant number of BPJS Ketenagakerjaan (KPJ), masked: the last three digits. */
  readonly kpjMasked?: Maybe<Scalars['String']['output']>;
  /** How many heirs the row names, 0 to 3. They are registered where none are recorded yet. */
  readonly heirs: Scalars['Int']['output'];
  /** Whether the enrolment was there before and the row tells a telephone number, KPJ or heirs of which none is recorded: the commit records them, or has. */
  readonly supplements: Scalars['Boolean']['output'];
  /** What stands in cells that could not be read, to show where a person corrects them. Cells for NIK, telephone, KPJ and heirs are left out: they are personal. */
  readonly unreadCells: ReadonlyArray<RosterUnreadCell>;
  /** What somebody corrected in this row, the newest last. Empty where nobody did. */
  readonly corrections: ReadonlyArray<RosterCorrection>;
  /** What is wrong. Empty unless `state` is `REJECTED`. */
  readonly errors: ReadonlyArray<RosterProblem>;
  /** What a careful reader would ask. Warnings never reject. */
  readonly warnings: ReadonlyArray<RosterProblem>;
  /** The enrolment that this row made, or that was there before. Null where there is none or the session may not see it. */
  readonly enrolment?: Maybe<Enrolment>;
};

/** A cell that could not be read, as it stands in the file or was corrected. */
export type RosterUnreadCell = {
  readonly __typename?: 'RosterUnreadCell';
  /** The column. */
  readonly field: RosterField;
  /** What stands in it, at most 200 characters. */
  readonly text: Scalars['String']['output'];
};

/** One correction of one cell. */
export type RosterCorrection = {
  readonly __typename?: 'RosterCorrection';
  /** The column. */
  readonly field: RosterField;
  /** Subject of who made it, as in the trail. */
  readonly by: Scalars['String']['output'];
  /** Who made it. Null for corrections of before this was kept. */
  readonly corrector?: Maybe<RosterActor>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether it was the repair that was proposed for a damaged NIK. */
  readonly wasProposed: Scalars['Boolean']['output'];
};

/** Where a row stands. */
export type RosterRowState =
  /** Will be enrolled when the import is committed. */
  | 'READY'
  /** Has an error, and will not be enrolled. */
  | 'REJECTED'
  /** Its enrolment was there before and stays as it is. */
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
  /** With true, only those that a worker has something to do for: ask for these together while you show how far they are. */
  readonly working?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Cells of one row to correct. */
export type CorrectRosterRowInput = {
  /** The import, previewed. */
  readonly importId: Scalars['ID']['input'];
  /** Number of the row, as `RosterRow.number`. */
  readonly row: Scalars['Int']['input'];
  /** What shall stand in its cells, each column at most once, 1 to 20 of them. A column that the file does not have may be named too. */
  readonly cells: ReadonlyArray<RosterCellInput>;
  /** Takes the repair that is proposed for the damaged NIK of this row (`RosterProblem.proposedNikMasked`), after somebody compared it with the identity card. */
  readonly acceptProposedNik: Scalars['Boolean']['input'];
};

/** What shall stand in one cell. */
export type RosterCellInput = {
  /** The column. */
  readonly field: RosterField;
  /** The text, as it would stand in the file, at most 200 characters. Blank gives the default of the import, as a blank cell does; it erases nothing that is registered. */
  readonly text: Scalars['String']['input'];
};

/** The row as it stands after the correction, or why nothing was changed. */
export type RosterCorrectionResult = RosterRowCorrected | RosterImportRefused;

/** A corrected row. */
export type RosterRowCorrected = {
  readonly __typename?: 'RosterRowCorrected';
  /** The row, checked again. */
  readonly row: RosterRow;
  /** The import, with its counts and problems as they are now. Other rows of the same person may have changed with this one. */
  readonly rosterImport: RosterImport;
};

/** The template of a roster. */
export type RosterTemplate = {
  readonly __typename?: 'RosterTemplate';
  /** Name for the file. */
  readonly fileName: Scalars['String']['output'];
  /** The file itself: UTF-8 with a byte order mark, semicolons, CRLF, as the Excel of Indonesia opens it. */
  readonly content: Scalars['String']['output'];
  /** The same as a workbook (XLSX) whose columns are text, so that Excel leaves every NIK as it is. */
  readonly workbook: RosterWorkbook;
  /** What each column means. */
  readonly columns: ReadonlyArray<RosterTemplateColumn>;
};

/** The template as a workbook. */
export type RosterWorkbook = {
  readonly __typename?: 'RosterWorkbook';
  /** Name for the file. */
  readonly fileName: Scalars['String']['output'];
  /** The bytes of the file in base64, some six kilobytes. */
  readonly contentBase64: Scalars['String']['output'];
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
  /** There is no row to enrol, and none that tells anything new of people enrolled before. */
  | 'NOTHING_TO_COMMIT'
  /** The import has no row with this number. */
  | 'NO_SUCH_ROW'
  /** There is no repair to accept: the NIK of this row is not damaged in a way that could be undone. */
  | 'NO_PROPOSAL'
  /** More than 10,000 cells were corrected: correct the file and upload it again. */
  | 'TOO_MANY_CORRECTIONS'
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

/**
 * A document that asks for contributions or corrects what was asked: an invoice (tagihan iuran), a credit note (nota kredit) or a debit note (nota debit).
 * It never changes once issued.
 */
export type Invoice = {
  readonly __typename?: 'Invoice';
  /** Identifier of the document. */
  readonly id: Scalars['ID']['output'];
  /** Its number, as in `T-2024-000017`. Each series runs without a gap within its year: T for invoices, NK for credit notes, ND for debit notes. */
  readonly number: Scalars['String']['output'];
  /** What it is. */
  readonly kind: InvoiceKind;
  /** The agreement. */
  readonly agreement?: Maybe<Agreement>;
  /** The first day of the calendar month it is for. */
  readonly period: Scalars['Date']['output'];
  /** The last day of that month. */
  readonly periodEnd: Scalars['Date']['output'];
  /** The agreement's region. */
  readonly region?: Maybe<Region>;
  /** Who is to pay, by the agreement's chain of funding: often not the institution whose officers are covered. */
  readonly payer: InvoicePayer;
  /** The branch of BPJS Ketenagakerjaan that is to receive the money. */
  readonly insurer?: Maybe<Institution>;
  /** Its lines: what each category costs. A credit note has negative ones. */
  readonly lines: InvoiceLineConnection;
  /** What it asks for by programme, with the rate and its source. */
  readonly programmes: ReadonlyArray<InvoiceProgramme>;
  /** Months of contribution on it, one for each person: of a credit or debit note, added less taken off. */
  readonly months: Scalars['Int']['output'];
  /** What it asks for, whole rupiah; negative when it credits. */
  readonly total: Scalars['Rupiah']['output'];
  /** The total in Indonesian words (terbilang). */
  readonly totalInWords: Scalars['String']['output'];
  /** The last day to pay. */
  readonly dueOn: Scalars['Date']['output'];
  /** How the last day was found. */
  readonly dueBasis: DueBasis;
  /** Digits to quote with a transfer (kode bayar): the customer's part of a virtual account. The last two check the others. A correction has that of its invoice. */
  readonly paymentCode: Scalars['String']['output'];
  /** The day of issue. */
  readonly issuedOn: Scalars['Date']['output'];
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Why it corrects. Null for an invoice. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The invoice that it corrects. Null for an invoice. */
  readonly corrects?: Maybe<Invoice>;
  /** Credit and debit notes that correct it, oldest first, at most 100. Empty for a correction. */
  readonly corrections: ReadonlyArray<Invoice>;
  /** What is owed and paid: of the invoice with all its corrections, whichever of them is looked at. */
  readonly account: InvoiceAccount;
  /** Payments towards the invoice, newest first, at most 200. Those that do not count yet, or not any more, say so. */
  readonly payments: ReadonlyArray<ContributionPayment>;
  /** How amounts that are not whole were made whole. No regulation was found that says: a setting, unverified. */
  readonly rounding: RoundingMode;
  /** When the owner of agreements gave the rates, the payer and the holidays. */
  readonly asKnownAt: Scalars['DateTime']['output'];
  /** Whether this document is invented, an example that came with the installation (data contoh). */
  readonly example: Scalars['Boolean']['output'];
  /** What the session may do with it now. */
  readonly actions: ReadonlyArray<InvoiceAction>;
};


/**
 * A document that asks for contributions or corrects what was asked: an invoice (tagihan iuran), a credit note (nota kredit) or a debit note (nota debit).
 * It never changes once issued.
 */
export type InvoiceLinesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a document is. */
export type InvoiceKind =
  /** It asks for the contributions of a month (tagihan). */
  | 'INVOICE'
  /** It takes off what was asked too much, or changes lines without changing the sum (nota kredit). */
  | 'CREDIT_NOTE'
  /** It asks for what was not asked yet (nota debit). */
  | 'DEBIT_NOTE';

/** What can be done with an invoice. */
export type InvoiceAction =
  /** Issue a credit or debit note over what has changed: `correctInvoice`. */
  | 'CORRECT'
  /** Record a payment: `recordContributionPayment`. */
  | 'RECORD_PAYMENT';

/** Who is to pay an invoice. */
export type InvoicePayer = {
  readonly __typename?: 'InvoicePayer';
  /** The institution, where the register knows it. */
  readonly institution?: Maybe<Institution>;
  /** Its name as the agreement's owner gave it. */
  readonly name: Scalars['String']['output'];
  /** What it is to the money: PAYER, or FUNDER where the chain names no payer. */
  readonly role: Scalars['String']['output'];
};

/** What one category costs on a document. */
export type InvoiceLine = {
  readonly __typename?: 'InvoiceLine';
  /** The institution whose officers they are. */
  readonly institution?: Maybe<Institution>;
  /** The category. */
  readonly category?: Maybe<OfficerCategory>;
  /** How many people, each for one month. Negative where a correction takes them off. */
  readonly people: Scalars['Int']['output'];
  /** Months of contribution of each: 1, since an invoice is for one month. */
  readonly months: Scalars['Int']['output'];
  /** The monthly wage base of each. */
  readonly wageBase: Scalars['Rupiah']['output'];
  /** Each programme: rate, amount of one person, and of all. */
  readonly programmes: ReadonlyArray<InvoiceLineProgramme>;
  /** All programmes of all these people. */
  readonly total: Scalars['Rupiah']['output'];
};

/** One programme of a line. */
export type InvoiceLineProgramme = {
  readonly __typename?: 'InvoiceLineProgramme';
  /** The programme. */
  readonly programme: Programme;
  /** The rate in basis points. */
  readonly basisPoints: Scalars['Int']['output'];
  /** The contribution of one person for the month. */
  readonly each: Scalars['Rupiah']['output'];
  /** The contribution of all people of the line. */
  readonly amount: Scalars['Rupiah']['output'];
};

/** One programme of a whole document. */
export type InvoiceProgramme = {
  readonly __typename?: 'InvoiceProgramme';
  /** The programme. */
  readonly programme: Programme;
  /** The rate in basis points. */
  readonly basisPoints: Scalars['Int']['output'];
  /** What the document asks for under it. */
  readonly amount: Scalars['Rupiah']['output'];
  /** The regulation that sets the rate. */
  readonly source: Scalars['String']['output'];
  /** The first day on which the rate holds. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** How sure the rate is. */
  readonly confidence: Confidence;
};

/** How a due day was found. */
export type DueBasis = {
  readonly __typename?: 'DueBasis';
  /** The 15th of the month after. */
  readonly nominal: Scalars['Date']['output'];
  /** The sentence to show: the rule, and how far a holiday or week-end moved the day. */
  readonly message: Sentence;
  /** Where the rule comes from. For state bodies it was not found, so it is not verified. */
  readonly source: Scalars['String']['output'];
  /** How sure the rule is. */
  readonly confidence: Confidence;
};

/** What is owed and paid for an agreement and month, over the invoice and all its corrections. */
export type InvoiceAccount = {
  readonly __typename?: 'InvoiceAccount';
  /** What the invoice asked for. */
  readonly amountInvoiced: Scalars['Rupiah']['output'];
  /** What corrections added, less what they took off. */
  readonly amountCorrected: Scalars['Rupiah']['output'];
  /** What is owed in all. */
  readonly amountDue: Scalars['Rupiah']['output'];
  /** Payments that count, less what was taken back. */
  readonly amountPaid: Scalars['Rupiah']['output'];
  /** Payments that wait for a second person. */
  readonly amountWaiting: Scalars['Rupiah']['output'];
  /** What is still to be paid; 0 when nothing is. */
  readonly amountOutstanding: Scalars['Rupiah']['output'];
  /** What was paid too much; 0 when nothing was. */
  readonly amountOverpaid: Scalars['Rupiah']['output'];
  /** Where it stands. */
  readonly state: InvoiceState;
  /** Whether something is outstanding after the last day to pay. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Days since the last day to pay, while something is outstanding; 0 otherwise. */
  readonly daysOverdue: Scalars['Int']['output'];
  /** The day on which the invoice was paid in full. Null while it is not. */
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The charge for being late: 2 % of what is outstanding for each begun month. The text that was read names employers other than the state, so the charge is off
   * unless the installation turns it on: null then, and never part of what is owed.
   */
  readonly lateCharge?: Maybe<LateCharge>;
};

/** Where an invoice stands. */
export type InvoiceState =
  /** Nothing was paid. */
  | 'UNPAID'
  /** Something was paid, and not all. */
  | 'PARTLY_PAID'
  /** All was paid. */
  | 'PAID'
  /** More was paid than is owed. */
  | 'OVERPAID';

/** A charge for paying late (denda). */
export type LateCharge = {
  readonly __typename?: 'LateCharge';
  /** Begun months since the last day to pay. */
  readonly months: Scalars['Int']['output'];
  /** The rate for each month in basis points. */
  readonly basisPoints: Scalars['Int']['output'];
  /** The charge, whole rupiah. */
  readonly amount: Scalars['Rupiah']['output'];
  /** Where the rule comes from. */
  readonly source: Scalars['String']['output'];
  /** How sure the rule is. */
  readonly confidence: Confidence;
};

/** What to keep of invoices. Conditions add up. */
export type InvoiceFilter = {
  /** Those of this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Those for this region or a region below it. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Those for the calendar month of this day. */
  readonly period?: InputMaybe<Scalars['Date']['input']>;
  /** Those in one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<InvoiceState>>;
  /** Only those with something outstanding after their last day to pay, or only the others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with a payment that waits for a second person, or only the others. */
  readonly paymentWaiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** The one with this number or payment code, or the one corrected by the document with this number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
};

/** A page of invoices. */
export type InvoiceConnection = {
  readonly __typename?: 'InvoiceConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<InvoiceEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** Sums over the whole list, not over the page. */
  readonly totals: InvoiceTotals;
};

/** An invoice in a page. */
export type InvoiceEdge = {
  readonly __typename?: 'InvoiceEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice. */
  readonly node: Invoice;
};

/** Sums over a list of invoices. */
export type InvoiceTotals = {
  readonly __typename?: 'InvoiceTotals';
  /** How many invoices there are. */
  readonly invoices: Scalars['Int']['output'];
  /** How many of them are overdue. */
  readonly overdue: Scalars['Int']['output'];
  /** What is owed. */
  readonly amountDue: Scalars['Rupiah']['output'];
  /** What was paid. */
  readonly amountPaid: Scalars['Rupiah']['output'];
  /** What is outstanding: what was paid too much elsewhere is not taken off. */
  readonly amountOutstanding: Scalars['Rupiah']['output'];
};

/** A page of lines. */
export type InvoiceLineConnection = {
  readonly __typename?: 'InvoiceLineConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<InvoiceLineEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A line in a page. */
export type InvoiceLineEdge = {
  readonly __typename?: 'InvoiceLineEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: InvoiceLine;
};

/** What an invoice would say if it were issued now, or what has changed since it was. */
export type InvoicePreview = {
  readonly __typename?: 'InvoicePreview';
  /** The first day of the month. */
  readonly period: Scalars['Date']['output'];
  /** The invoice that was issued for it. Null where none was. */
  readonly issued?: Maybe<Invoice>;
  /** Lines to come, at most 100: of an issued invoice the difference only. */
  readonly lines: ReadonlyArray<InvoiceLine>;
  /** How many lines there are in all. */
  readonly lineCount: Scalars['Int']['output'];
  /** Months of contribution on them. */
  readonly months: Scalars['Int']['output'];
  /** What would be asked for; negative where it would be credited. */
  readonly total: Scalars['Rupiah']['output'];
  /** The total in Indonesian words (terbilang). */
  readonly totalInWords: Scalars['String']['output'];
  /** The last day to pay. */
  readonly dueOn: Scalars['Date']['output'];
  /** How the last day was found. */
  readonly dueBasis: DueBasis;
  /** Who is to pay. Null where the agreement's chain of funding names nobody: then no invoice can be issued. */
  readonly payer?: Maybe<InvoicePayer>;
  /** Why it cannot be issued or corrected now. Null when it can. */
  readonly refusal?: Maybe<InvoiceRefused>;
};

/** An invoice to issue. */
export type IssueInvoiceInput = {
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** Any day of the calendar month. The month has begun, or begins within the next 31 days. */
  readonly period: Scalars['Date']['input'];
};

/** An invoice to correct. */
export type CorrectInvoiceInput = {
  /** Identifier of the invoice. */
  readonly invoiceId: Scalars['ID']['input'];
  /** Why, 3 to 1,000 characters, without names of people. */
  readonly reason: Scalars['String']['input'];
};

/** The document, or why none was issued. */
export type InvoiceResult = Invoice | InvoiceRefused;

/** Why no document was issued. Nothing was written. */
export type InvoiceRefused = {
  readonly __typename?: 'InvoiceRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: InvoiceRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons not to issue a document. */
export type InvoiceRefusalCode =
  /** The session may not issue invoices for this agreement. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The agreement or invoice is not there, or the session may not see it. */
  | 'NOT_FOUND'
  /** The agreement is suspended or terminated before the month, or names no programme. */
  | 'AGREEMENT_NOT_OPEN'
  /** The agreement's chain of funding names nobody who pays. */
  | 'PAYER_UNKNOWN'
  /** No month of contribution of anybody begins in this month. */
  | 'NOBODY_TO_BILL'
  /** An invoice for this agreement and month was issued before. The sentence names its number. */
  | 'ALREADY_ISSUED'
  /** A new reckoning gives what was issued: there is nothing to correct. */
  | 'NO_CHANGE'
  /** The owner of agreements cannot be asked now. Nothing was written: try again. */
  | 'OWNER_SILENT'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

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
  /** The legal hold on the person, while there is one. Null without, and to those who may not read it (`retention:read`). */
  readonly legalHold?: Maybe<LegalHold>;
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
  /** A part of the name, at least two characters. Capitals and accents do not matter, nor do common spellings of one name: Achmad finds Ahmad, Soekarno finds Sukarno, Rizky finds Riski. */
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
  /** From when the same may be asked again. Null unless the code is `TOO_MANY_REVEALS`. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** Personal values are shown in full only after a fresh sign-in: sign in again (`prompt=login`, or `max_age`), then ask again with the same key. */
  | 'STEP_UP_REQUIRED'
  /** This person asked for personal values in full too often: `retryAt` says from when it may be asked again. */
  | 'TOO_MANY_REVEALS'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** Money that was paid towards an invoice (pembayaran). */
export type ContributionPayment = {
  readonly __typename?: 'ContributionPayment';
  /** Identifier of the payment. */
  readonly id: Scalars['ID']['output'];
  /** The invoice it is towards. */
  readonly invoice?: Maybe<Invoice>;
  /** The amount in whole rupiah; negative when it takes an earlier one back. */
  readonly amount: Scalars['Rupiah']['output'];
  /** The day on which the money arrived. */
  readonly paidOn: Scalars['Date']['output'];
  /** Where it is known from. */
  readonly source: ContributionPaymentSource;
  /** Where it stands. Only `CONFIRMED` counts. */
  readonly state: ContributionPaymentState;
  /** The receipt or the bank's reference. Null where there is none. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Why it was recorded, assigned, rejected or taken back. Null where nobody gave a reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The institution that recorded it. Null for roles of the whole nation. */
  readonly recordedFor?: Maybe<Institution>;
  /** Whether the session recorded it, and so may not be the second person. */
  readonly recordedByMe: Scalars['Boolean']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was confirmed or rejected. Null while it waits. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The line of a bank file that it came from. Null when it was recorded by hand, or when the session may not see bank files. */
  readonly bankLine?: Maybe<BankLine>;
  /** The payment that it takes back. Null for all others. */
  readonly reverses?: Maybe<ContributionPayment>;
  /** Whether it was taken back. */
  readonly reversed: Scalars['Boolean']['output'];
  /** What the session may do with it now. */
  readonly actions: ReadonlyArray<ContributionPaymentAction>;
};

/** Where a payment is known from. */
export type ContributionPaymentSource =
  /** Recorded by hand, as from a receipt. */
  | 'BY_HAND'
  /** A line of a bank file that named invoice and amount. */
  | 'BANK_MATCHED'
  /** A line of a bank file that a person assigned. */
  | 'BANK_ASSIGNED'
  /** The opposite of a payment that counted in error. */
  | 'REVERSAL';

/** Where a payment stands. */
export type ContributionPaymentState =
  /** Waits for a second person, and does not count. */
  | 'WAITING'
  /** Counts. */
  | 'CONFIRMED'
  /** A second person rejected it: it never counted. */
  | 'REJECTED';

/** What can be done with a payment. */
export type ContributionPaymentAction =
  /** Confirm or reject it: `decideContributionPayment`. */
  | 'DECIDE'
  /** Take it back: `reverseContributionPayment`. */
  | 'REVERSE';

/** A bank's statement as it was read. */
export type BankFile = {
  readonly __typename?: 'BankFile';
  /** Identifier of the file. */
  readonly id: Scalars['ID']['output'];
  /** What it was called. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of its text, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** The branch whose account it is. */
  readonly insurer?: Maybe<Institution>;
  /** How many lines of money coming in it held. */
  readonly lineCount: Scalars['Int']['output'];
  /** How many of them paid an invoice by themselves. */
  readonly matched: Scalars['Int']['output'];
  /** How many wait for a person. */
  readonly open: Scalars['Int']['output'];
  /** How many a person resolved. */
  readonly resolved: Scalars['Int']['output'];
  /** How many stood in an earlier file already. They were not kept again. */
  readonly seenBefore: Scalars['Int']['output'];
  /** Lines of money going out. They are counted and not kept. */
  readonly outgoing: Scalars['Int']['output'];
  /** Lines that could not be read, at most 50, each with its row and why. They were not kept: mend them and send the file again. */
  readonly unreadable: ReadonlyArray<BankFileProblem>;
  /** Sum of what paid invoices by itself. */
  readonly amountMatched: Scalars['Rupiah']['output'];
  /** Sum of what waits for a person. */
  readonly amountOpen: Scalars['Rupiah']['output'];
  /** Its lines, in the order of the file. */
  readonly lines: BankLineConnection;
  /** Whether the session sent it, and so may not resolve its lines. */
  readonly receivedByMe: Scalars['Boolean']['output'];
  /** When it was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
};


/** A bank's statement as it was read. */
export type BankFileLinesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<ReadonlyArray<BankLineState>>;
};

/** A row of a bank file that could not be read. */
export type BankFileProblem = {
  readonly __typename?: 'BankFileProblem';
  /** The row in the file, from 1. */
  readonly row: Scalars['Int']['output'];
  /** What is wrong with it. */
  readonly message: Sentence;
};

/** Money that came in, by the bank's word. */
export type BankLine = {
  readonly __typename?: 'BankLine';
  /** Identifier of the line. */
  readonly id: Scalars['ID']['output'];
  /** The file. */
  readonly file: BankFile;
  /** The row in the file, from 1. */
  readonly row: Scalars['Int']['output'];
  /** The day of the booking. */
  readonly bookedOn: Scalars['Date']['output'];
  /** The amount in whole rupiah. */
  readonly amount: Scalars['Rupiah']['output'];
  /** What the transfer says. It may hold names, so it is kept sealed. */
  readonly description: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: BankLineState;
  /** Why it did not pay an invoice by itself. Null where it did. */
  readonly problem?: Maybe<BankLineProblem>;
  /** The sentence to show of that. Null where there is none. */
  readonly explanation?: Maybe<Sentence>;
  /**
   * Invoices that it may be meant for, at most 10, only while it is open: those that it names, and where it names none those with exactly this amount outstanding.
   * A hint and never a decision.
   */
  readonly candidates: ReadonlyArray<Invoice>;
  /** The payment that was made of it. Null where there is none. */
  readonly payment?: Maybe<ContributionPayment>;
  /** Why a person resolved it as they did. Null where nobody did. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** Whether the session may resolve it now. */
  readonly resolvable: Scalars['Boolean']['output'];
};

/** Where a line of a bank file stands. */
export type BankLineState =
  /** It named an invoice and exactly what was outstanding, and paid it. */
  | 'MATCHED'
  /** It names no invoice that is known here. */
  | 'UNMATCHED'
  /** It names an invoice, and something does not fit. */
  | 'AMBIGUOUS'
  /** A person assigned it to an invoice. */
  | 'ASSIGNED'
  /** A person said that it is no contribution. */
  | 'SET_ASIDE';

/** Why a line did not pay an invoice by itself. */
export type BankLineProblem =
  /** It holds neither a number nor a payment code. */
  | 'NO_REFERENCE'
  /** It names a document that is not known here, or not to this insurer. */
  | 'UNKNOWN_REFERENCE'
  /** It names several invoices. */
  | 'SEVERAL_REFERENCES'
  /** It names one invoice, and the amount is less than what is outstanding. */
  | 'UNDERPAID'
  /** It names one invoice, and the amount is more than what is outstanding. */
  | 'OVERPAID'
  /** It names one invoice, of which nothing is outstanding. */
  | 'ALREADY_PAID'
  /** The payment that was made of it was taken back. */
  | 'REVERSED';

/** A page of bank files. */
export type BankFileConnection = {
  readonly __typename?: 'BankFileConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<BankFileEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A bank file in a page. */
export type BankFileEdge = {
  readonly __typename?: 'BankFileEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The file. */
  readonly node: BankFile;
};

/** A page of lines of a bank file. */
export type BankLineConnection = {
  readonly __typename?: 'BankLineConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<BankLineEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A line of a bank file in a page. */
export type BankLineEdge = {
  readonly __typename?: 'BankLineEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: BankLine;
};

/** A payment to record. */
export type RecordContributionPaymentInput = {
  /** Identifier of the invoice, not of a correction. */
  readonly invoiceId: Scalars['ID']['input'];
  /** The amount in whole rupiah, 1 to 1,000,000,000,000. */
  readonly amount: Scalars['Rupiah']['input'];
  /** The day on which the money arrived, not in the future. */
  readonly paidOn: Scalars['Date']['input'];
  /** The receipt or the bank's reference, 3 to 100 characters, without names of people. */
  readonly reference: Scalars['String']['input'];
};

/** What a second person says of a payment. */
export type DecideContributionPaymentInput = {
  /** Identifier of the payment. */
  readonly paymentId: Scalars['ID']['input'];
  /** True to confirm it, false to reject it. */
  readonly confirm: Scalars['Boolean']['input'];
  /** Why, 3 to 1,000 characters, without names of people. Required to reject. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A payment to take back. */
export type ReverseContributionPaymentInput = {
  /** Identifier of the payment. */
  readonly paymentId: Scalars['ID']['input'];
  /** Why, 3 to 1,000 characters, without names of people. */
  readonly reason: Scalars['String']['input'];
};

/** A bank's statement to read. */
export type ReconcileBankFileInput = {
  /** Code of the branch whose account it is. */
  readonly insurerCode: Scalars['ID']['input'];
  /** What the file is called, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /**
   * The text of the file: CSV with a row of headings, comma, semicolon or tab between cells, at most 600,000 characters and 5,000 rows. It needs a column for the day
   * (Tanggal, Date), for money coming in (Kredit, Credit, Jumlah, Nominal, Amount) and for the text of the transfer (Keterangan, Uraian, Berita, Description); further
   * columns with a virtual account or a reference are read with the text. In a column for both ways, what goes out is negative or marked D or DB in a column of its own.
   * Amounts as 1.234.567,00 or 1,234,567.00 or 1234567; days as DD/MM/YYYY, DD-MM-YYYY or YYYY-MM-DD.
   */
  readonly text: Scalars['String']['input'];
};

/** What an open line of a bank file is. */
export type ResolveBankLineInput = {
  /** Identifier of the line. */
  readonly lineId: Scalars['ID']['input'];
  /** The `version` of the line as it was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The invoice that it pays. Left out: it is no contribution, and is set aside. */
  readonly invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 3 to 1,000 characters, without names of people. */
  readonly reason: Scalars['String']['input'];
};

/** The payment, or why nothing was written. */
export type ContributionPaymentResult = ContributionPayment | ContributionPaymentRefused;

/** The file as it was read, or why it was not. */
export type BankFileResult = BankFile | ContributionPaymentRefused;

/** The line as it now stands, or why nothing was written. */
export type BankLineResult = BankLine | ContributionPaymentRefused;

/** Why nothing was recorded about payments. Nothing was written. */
export type ContributionPaymentRefused = {
  readonly __typename?: 'ContributionPaymentRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: ContributionPaymentRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse a payment. */
export type ContributionPaymentRefusalCode =
  /** The session may not do this with payments here. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The invoice, payment or line is not there, or the session may not see it. */
  | 'NOT_FOUND'
  /** Payments go towards invoices, not towards credit or debit notes. The sentence names the invoice. */
  | 'NOT_AN_INVOICE'
  /** A payment of this invoice with the same reference was recorded before. */
  | 'DUPLICATE'
  /** Somebody else has to do this: who recorded a payment or sent a file cannot be the second person. */
  | 'SECOND_PERSON_REQUIRED'
  /** The state of the payment or line does not allow this. */
  | 'WRONG_STATE'
  /** The line has changed since it was read: `expectedVersion` is not its version. */
  | 'CONFLICT'
  /** The file is not a statement that can be read: a column is missing, or there are too many rows. The sentence says which. */
  | 'UNREADABLE_FILE'
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

/** That nothing of it may be erased (penahanan hukum). */
export type LegalHold = {
  readonly __typename?: 'LegalHold';
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** The participant as it then stands, or why nothing was written. */
export type LegalHoldResult = Participant | RetentionRefused;

export type Query = {
  readonly __typename?: 'Query';
  /** One break-glass access (akses darurat) by its identifier. Null when there is none, or the session neither holds it, nor was told of it, nor reads all of them. */
  readonly breakGlass?: Maybe<BreakGlass>;
  /**
   * Break-glass accesses, newest first: all of them to whoever reads them (`break-glass:read`, whole nation); to everybody else those that they hold or
   * were told of.
   */
  readonly breakGlasses?: Maybe<BreakGlassConnection>;
  /**
   * What a break-glass access reaches, for Payung's own services alone (`break-glass:check`): an owner asks with every request that is made under one, and
   * answers nothing unless it runs, is its bearer's, and has requests left. Null when there is none.
   */
  readonly breakGlassReach?: Maybe<BreakGlassReach>;
  /**
   * Conflicts between enrolments of one person, newest first, where the session may see at least one of the two enrolments.
   * Needs `participant:read`. Neither side learns more of the other than is written in `EnrolmentConflictParty`.
   */
  readonly enrolmentConflicts?: Maybe<EnrolmentConflictConnection>;
  /** One conflict by identifier. Null when there is none or the session may see neither enrolment. */
  readonly enrolmentConflict?: Maybe<EnrolmentConflict>;
  /**
   * Was this person covered at that time? Yes, no, or cannot tell. Needs `cover:ask` and a purpose; who asked, when and why stands on the trail of
   * every row of the person. Asked by `participantId`, by `enrolmentId` for one enrolment alone, or by NIK and date of birth together; send those as variables
   * in the body of a POST, never in a URL.
   * Whoever may see an enrolment reads the links of its chain; whoever may not learns the answer alone. At most 60 questions a minute and 2,000 a day
   * for each caller (error `RATE_LIMITED`).
   */
  readonly coverAt?: Maybe<CoverAt>;
  /**
   * Yes or no without disclosure (verifikasi perlindungan): whether the person with this NIK and date of birth is covered, for a counter or a clinic. Nothing else is
   * answered: no name, no institution, no reason, and not whether anybody with this NIK is known. Needs `cover:ask` and a purpose; who asked, when and why stands
   * on the trail of every row of the person. Counts towards the same limit as `coverAt` (error `RATE_LIMITED`). Send NIK and date of birth as variables in the body
   * of a POST, never in a URL.
   */
  readonly verifyCover?: Maybe<CoverVerification>;
  /** One request of a data subject by global identifier. Null when there is none or the session may not see it. */
  readonly dataRequest?: Maybe<DataRequest>;
  /** Requests of data subjects that the session may see, those due first. Needs `data-request:read`. */
  readonly dataRequests?: Maybe<DataRequestConnection>;
  /** How many requests that the session may see are open, and how many of these are late. Needs `data-request:read`. */
  readonly dataRequestCount?: Maybe<DataRequestCount>;
  /** One enrolment by global identifier. Null when there is none or the session may not see it. */
  readonly enrolment?: Maybe<Enrolment>;
  /** One of the session's own exports by global identifier. Null when there is none or somebody else asked for it. Ask every two seconds while `working` is true. */
  readonly participantExport?: Maybe<ParticipantExport>;
  /** The session's own exports, newest first. Needs `participant:export`. */
  readonly participantExports?: Maybe<ParticipantExportConnection>;
  /**
   * What changed among the things that the owner of participants tells of: `PARTICIPANT`, `ENROLMENT`, `ROSTER_IMPORT`, `INVOICE` (umpan perubahan). Only things that the session
   * may see now, in one lasting order without gaps. Needs `feed:read`; of each type what reading it needs. A type of another owner is `BAD_USER_INPUT`.
   */
  readonly participantChanges?: Maybe<ChangesResult>;
  /** One roster import by global identifier. Null when there is none or the session may not see it. Ask every two seconds while `working` is true. */
  readonly rosterImport?: Maybe<RosterImport>;
  /** Roster imports that the session may see, newest first. Needs `roster:read`. */
  readonly rosterImports?: Maybe<RosterImportConnection>;
  /** The template to fill in (templat daftar petugas): a header in Indonesian, one example line that is clearly invented, and what each column means. */
  readonly rosterTemplate?: Maybe<RosterTemplate>;
  /** One invoice, credit note or debit note. Null when there is none or the session may not see it. Needs `contribution:read`. */
  readonly invoice?: Maybe<Invoice>;
  /** Invoices that the session may see, newest first; credit and debit notes stand with the invoice that they correct. Needs `contribution:read`. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /**
   * What an invoice for this agreement and month would say if it were issued now; where one was issued, what has changed since. Nothing is written.
   * Needs `invoice:issue`. Null when there is no such agreement or the session may not see it; null with `SUBGRAPH_UNAVAILABLE` while its owner is silent.
   */
  readonly invoicePreview?: Maybe<InvoicePreview>;
  /** One participant by global identifier. Null when there is none or the session may not see it. */
  readonly participant?: Maybe<Participant>;
  /**
   * The participant with this NIK, exactly; the one registered last where several institutions registered the person.
   * Null when there is none or the session may not see it.
   * Send the NIK as a variable in the body of a POST, never in a URL.
   */
  readonly participantByNik?: Maybe<Participant>;
  /**
   * The participant with this number at BPJS Ketenagakerjaan (KPJ), exactly; the one registered last where several are recorded with it.
   * Null when there is none or the session may not see it. Numbers recorded before there was this search are found once the worker
   * has come to them, which begins by itself after the update.
   * Send the KPJ as a variable in the body of a POST, never in a URL.
   */
  readonly participantByKpj?: Maybe<Participant>;
  /** Participants that the session may see, newest first. */
  readonly participants?: Maybe<ParticipantConnection>;
  /** One bank file by identifier. Null when there is none or the session may not see it. Needs `contribution-payment:reconcile`. */
  readonly bankFile?: Maybe<BankFile>;
  /** Bank files that the session may see, newest first. Needs `contribution-payment:reconcile`. */
  readonly bankFiles?: Maybe<BankFileConnection>;
  /**
   * What needs attention before polling day (perlu perhatian): agreements in scope for this election, those at risk first, then by how many promised people
   * are not enrolled. Null when there is no such election; null with `SUBGRAPH_UNAVAILABLE` while the owner of agreements is silent.
   */
  readonly readiness?: Maybe<ReadinessConnection>;
  /**
   * How long each class of records is kept here, and what would be erased or made anonymous today if a run was approved (uji kering). Nothing is changed by
   * asking. Needs `retention:read` for the whole nation.
   */
  readonly retention?: Maybe<ReadonlyArray<RetentionRule>>;
  /** Runs that erase what is kept too long, newest first. Needs `retention:read` for the whole nation. */
  readonly erasureRuns?: Maybe<ErasureRunConnection>;
  /**
   * Which of these enrolments are of somebody of whom nothing may be erased: under a legal hold, with a request of a data subject that runs, or with an open conflict.
   * Asked by the owner of claims alone, before it erases; needs `retention:ask`.
   */
  readonly enrolmentsNeeded?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /**
   * Under which of these agreements somebody is enrolled whose record is kept, and not made anonymous.
   * Asked by the owner of agreements alone, before it erases; needs `retention:ask`.
   */
  readonly agreementsNeeded?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /**
   * The trail (jejak audit) of what was done to people, enrolments, rosters, contributions and exports, newest first: needs `trail:read`. Who acts for an institution or a region sees what was done to rows within that scope;
   * what belongs to no such row, as reference data, only who sees the whole nation. The three owners' trails make one when they are merged by time.
   */
  readonly participantsTrail?: Maybe<TrailConnection>;
  /** Webhooks of the owner of participants, newest first: a client's own, for administrators everybody's. Needs `webhook:read`. */
  readonly participantWebhooks?: Maybe<WebhookConnection>;
  /** One webhook of the owner of participants. Null when there is none or it is another's. Needs `webhook:read`. */
  readonly participantWebhook?: Maybe<Webhook>;
};


export type QueryBreakGlassArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBreakGlassesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  keep: BreakGlassKeep;
};


export type QueryBreakGlassReachArgs = {
  id: Scalars['ID']['input'];
  usedBy?: InputMaybe<Scalars['ID']['input']>;
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


export type QueryVerifyCoverArgs = {
  nik: Scalars['String']['input'];
  birthDate: Scalars['Date']['input'];
  purpose: CoverPurpose;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  programme?: InputMaybe<Programme>;
};


export type QueryDataRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataRequestsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DataRequestFilter>;
};


export type QueryEnrolmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryParticipantExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryParticipantExportsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryParticipantChangesArgs = {
  since?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<ChangedType>>;
};


export type QueryRosterImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRosterImportsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RosterImportFilter>;
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoicesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
};


export type QueryInvoicePreviewArgs = {
  agreementId: Scalars['ID']['input'];
  period: Scalars['Date']['input'];
};


export type QueryParticipantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryParticipantByNikArgs = {
  nik: Scalars['String']['input'];
};


export type QueryParticipantByKpjArgs = {
  kpj: Scalars['String']['input'];
};


export type QueryParticipantsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
};


export type QueryBankFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBankFilesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReadinessArgs = {
  electionCode: Scalars['ID']['input'];
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryErasureRunsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEnrolmentsNeededArgs = {
  enrolmentIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryAgreementsNeededArgs = {
  agreementIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryParticipantsTrailArgs = {
  filter?: InputMaybe<TrailFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryParticipantWebhooksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryParticipantWebhookArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Opens break-glass (akses darurat): to read one person, with enrolments, heirs and claims, although they lie outside of the session's scope. It lasts three
   * hours at most, reads and never changes, and reaches nobody else. A second person is told at once. Needs `break-glass:open`, a reason and a fresh sign-in;
   * the role's own rights stay as they are: it widens where, never what. Send its identifier with every request in the header `payung-break-glass`.
   */
  readonly openBreakGlass: BreakGlassResult;
  /** Ends a break-glass access at once: by who holds it, or by the second person. From the next request on nothing is answered under it. */
  readonly endBreakGlass: BreakGlassResult;
  /** Says that the second person has seen it, and what was read under it. Only the second person, while it runs or after it ended. */
  readonly acknowledgeBreakGlass: BreakGlassResult;
  /**
   * Says why two enrolments of one person may stand beside each other, or what was done about them (menyelesaikan konflik). It changes neither
   * enrolment: to end one, use `endEnrolment`. Both owners see the reason. Needs `enrolment-conflict:resolve` for one of the two enrolments.
   */
  readonly resolveEnrolmentConflict: ResolveEnrolmentConflictResult;
  /**
   * Takes in a request of a data subject (permintaan subjek data): access (UU 27/2022 Art 32) or correction (Art 30). The clock of 3×24 hours starts
   * when it was received. What is held on the person is then put together by itself. Needs `data-request:record` for the institution that received it.
   */
  readonly recordDataRequest: DataRequestResult;
  /**
   * Says what became of the correction of one record: corrected, after `updateParticipant` changed it, or kept as it is, with the reason.
   * Needs `participant:update` for the institution that registered the person.
   */
  readonly settleDataCorrection: DataRequestResult;
  /**
   * Opens the answer to a request for access: everything that is held on the person, and what was done with it. Each opening stands on the trail, also when
   * a key is repeated. Needs `data-request:answer`.
   */
  readonly openDataAnswer: OpenDataAnswerResult;
  /** Says that the person was answered, and how. Needs `data-request:answer`; a correction needs every record settled first. */
  readonly answerDataRequest: DataRequestResult;
  /** Refuses a request, on a ground of the law (UU 27/2022 Art 33 for access), and says why. Needs `data-request:answer`. */
  readonly refuseDataRequest: DataRequestResult;
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
   * Writes a list of people or of enrolments to a file (ekspor data), outside of the request: exactly the rows that the same list would show this session,
   * as they are when the work begins. Needs `participant:export`. Numbers are masked unless `values` says otherwise, which needs `participant:reveal`,
   * a purpose and a fresh sign-in, and is limited per person and day. Who asked for what, why, and how many rows it came to is written to the trail. At most five at a time for each caller.
   */
  readonly requestParticipantExport: ParticipantExportResult;
  /** Gives up an export, or removes its file before it expires. */
  readonly cancelParticipantExport: ParticipantExportResult;
  /** A short-lived address of the file. Each request stands in the trail; the same key gives a fresh address and no second record. */
  readonly requestExportDownload: ExportDownloadResult;
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
   * Corrects cells of one row of a previewed import (perbaikan baris). The file itself is never changed: the correction is kept beside the row, sealed,
   * with who made it and when, and it holds for every later preview too. The row is checked again by the same rules and compared again with the
   * other rows of the person and with what is registered; counts and kinds of problems of the import follow at once. What was corrected is on the
   * trail, the values are not. Refused once the import is committed or waits for a second person.
   */
  readonly correctRosterRow: RosterCorrectionResult;
  /**
   * Enrols everybody whose row is ready, and records what rows of people who were enrolled before tell and nobody has recorded yet
   * (`RosterRow.supplements`). Above the configured number of rows of both kinds (`approvalAbove`) it waits for a second person.
   * Refused with `HAS_REJECTED_ROWS` where the policy is `REJECT_EVERYTHING` and a row is rejected.
   */
  readonly commitRosterImport: RosterImportResult;
  /** Lets an import above the limit go on. Needs `roster:approve`, of somebody who neither opened nor committed it. */
  readonly approveRosterImport: RosterImportResult;
  /** Stops an import. Who is enrolled by then stays enrolled (`counts.enrolled`) and can be taken back with `undoRosterImport`. */
  readonly cancelRosterImport: RosterImportResult;
  /**
   * Takes back every enrolment that the import made, until `undoableUntil`: they become `REJECTED` with the code
   * `IMPORT_UNDONE`, and nobody is covered by them any more. People stay registered. Enrolments that were there before,
   * and those that somebody suspended, ended or handed on since, are not touched. Nor is anybody with a claim: the owner of claims is asked
   * first, and while it is silent the import waits (`awaiting: CLAIMS_OWNER`) and takes nothing back.
   */
  readonly undoRosterImport: RosterImportResult;
  /**
   * A short-lived address of the rejected rows as CSV: the cells as they came, and behind them the reasons. Correct the
   * cells, leave the reason columns or take them away, and upload the file again. Each request stands in the trail.
   */
  readonly requestRejectedRosterRows: RosterDownloadResult;
  /**
   * Issues the invoice of an agreement for a calendar month (menerbitkan tagihan) over everybody whose month of contribution begins in it. Needs `invoice:issue`.
   * There is one invoice for an agreement and month: later changes are told by credit and debit notes.
   */
  readonly issueInvoice: InvoiceResult;
  /**
   * Issues a credit or debit note over what has changed since an invoice was issued: people who came, left or changed, or an amended agreement. The invoice
   * itself never changes. Needs `invoice:issue`. Refused with `NO_CHANGE` when a new reckoning gives the same.
   */
  readonly correctInvoice: InvoiceResult;
  /**
   * Changes what is recorded of a person. What is left out stays as it is: nothing is erased by leaving it out; name it in `clear`. The NIK never changes.
   * Needs `participant:update` for the institution that registered the person.
   */
  readonly updateParticipant: UpdateParticipantResult;
  /**
   * Shows personal values in full (membuka data): needs `participant:reveal`, a purpose and a fresh sign-in, and is limited per person and hour. Who saw what,
   * when and why is written to the person's trail before anything is answered, each time, also when a key is repeated.
   */
  readonly revealParticipant: RevealParticipantResult;
  /**
   * Registers one person. Needs `participant:register` for the institution.
   * The shape of the NIK is checked and refused; a date, sex or region in it that disagrees only warns, since a NIK is never issued anew.
   */
  readonly registerParticipant: RegisterParticipantResult;
  /** Records a payment by hand (mencatat pembayaran), as from a receipt. It counts only after a second person has confirmed it. Needs `contribution-payment:record`. */
  readonly recordContributionPayment: ContributionPaymentResult;
  /** Confirms or rejects a payment that was recorded by hand. Needs `contribution-payment:confirm`, and somebody else than who recorded it. */
  readonly decideContributionPayment: ContributionPaymentResult;
  /**
   * Takes a payment back that counted in error, by writing its opposite beside it; both stay. A line of a bank file that it came from is open again.
   * Needs `contribution-payment:confirm`, and somebody else than who recorded or assigned it.
   */
  readonly reverseContributionPayment: ContributionPaymentResult;
  /**
   * Reads a statement of a bank (mutasi rekening) as CSV and pays the invoices that its lines name with exactly their amount. A line that names none, several or
   * another amount is kept and never guessed: a person resolves it. The same file twice changes nothing, nor does a line that stands in an earlier file.
   * Needs `contribution-payment:reconcile` for the insurer.
   */
  readonly reconcileBankFile: BankFileResult;
  /** Says what an open line of a bank file is: a payment of an invoice, or no contribution. Needs `contribution-payment:confirm`, and somebody else than who sent the file. */
  readonly resolveBankLine: BankLineResult;
  /** Sets how long a class is kept, from a day on. What was set before stays on record. Needs `retention:manage` for the whole nation. */
  readonly setRetentionTerm: RetentionTermResult;
  /**
   * Asks for a run that erases what is kept too long, with the terms of today. It waits for another person's approval. One run at a time.
   * Needs `retention:manage` for the whole nation.
   */
  readonly requestErasure: ErasureResult;
  /**
   * Approves a run, by another person than who asked for it: it then begins, in parts, and cannot be taken back.
   * What a claim, a request of a data subject, an open conflict or a legal hold needs is left out.
   */
  readonly approveErasure: ErasureResult;
  /** Gives up a run that was not approved. */
  readonly cancelErasure: ErasureResult;
  /** Keeps everything of a person from being erased (penahanan hukum) until it is released. Needs `retention:manage`. */
  readonly setLegalHold: LegalHoldResult;
  /** Releases a legal hold. Needs `retention:manage`. */
  readonly releaseLegalHold: LegalHoldResult;
  /**
   * Registers an address that is told of changes of `PARTICIPANT`, `ENROLMENT`, `ROSTER_IMPORT`, `INVOICE`. The secret is in the answer and nowhere else. The address is
   * not tried: `testParticipantWebhook` does that. Needs `webhook:manage`.
   */
  readonly registerParticipantWebhook: WebhookWithSecretResult;
  /** Gives a webhook a new secret. For a while deliveries carry a signature by each, so that the receiver can change over. Needs `webhook:manage`. */
  readonly rotateParticipantWebhookSecret: WebhookWithSecretResult;
  /**
   * Pauses, resumes or removes a webhook (`PAUSED`, `ACTIVE`, `REMOVED`). Resumed, it goes on where it was paused and tells what waited. When the feed no longer
   * keeps what happened since, it goes on from now. Needs `webhook:manage`.
   */
  readonly setParticipantWebhookState: WebhookResult;
  /** Sends a webhook a message of type `payung.test`, signed like any other, also while it is paused. Read the delivery anew to see how it went. Needs `webhook:manage`. */
  readonly testParticipantWebhook: WebhookDeliveryResult;
  /** Repeats one delivery, or those of a span, with the same `webhook-id`. The query runs anew: what is told is the state of now. Needs `webhook:manage`. */
  readonly replayParticipantWebhook: WebhookReplayResult;
};


export type MutationOpenBreakGlassArgs = {
  input: OpenBreakGlassInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationEndBreakGlassArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationAcknowledgeBreakGlassArgs = {
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationResolveEnrolmentConflictArgs = {
  input: ResolveEnrolmentConflictInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordDataRequestArgs = {
  input: RecordDataRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSettleDataCorrectionArgs = {
  input: SettleDataCorrectionInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationOpenDataAnswerArgs = {
  requestId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationAnswerDataRequestArgs = {
  input: AnswerDataRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRefuseDataRequestArgs = {
  input: RefuseDataRequestInput;
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


export type MutationRequestParticipantExportArgs = {
  input: RequestParticipantExportInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCancelParticipantExportArgs = {
  exportId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRequestExportDownloadArgs = {
  exportId: Scalars['ID']['input'];
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


export type MutationCorrectRosterRowArgs = {
  input: CorrectRosterRowInput;
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


export type MutationIssueInvoiceArgs = {
  input: IssueInvoiceInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCorrectInvoiceArgs = {
  input: CorrectInvoiceInput;
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


export type MutationRecordContributionPaymentArgs = {
  input: RecordContributionPaymentInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationDecideContributionPaymentArgs = {
  input: DecideContributionPaymentInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReverseContributionPaymentArgs = {
  input: ReverseContributionPaymentInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReconcileBankFileArgs = {
  input: ReconcileBankFileInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationResolveBankLineArgs = {
  input: ResolveBankLineInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetRetentionTermArgs = {
  input: RetentionTermInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRequestErasureArgs = {
  input: RequestErasureInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationApproveErasureArgs = {
  runId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCancelErasureArgs = {
  runId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetLegalHoldArgs = {
  participantId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReleaseLegalHoldArgs = {
  participantId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterParticipantWebhookArgs = {
  input: RegisterWebhookInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRotateParticipantWebhookSecretArgs = {
  id: Scalars['ID']['input'];
  keepOldHours: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetParticipantWebhookStateArgs = {
  id: Scalars['ID']['input'];
  state: WebhookState;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationTestParticipantWebhookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReplayParticipantWebhookArgs = {
  input: ReplayWebhookInput;
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
  /** Invoices of this agreement that the session may see, newest first. Needs `contribution:read`. */
  readonly invoices?: Maybe<InvoiceConnection>;
};


export type AgreementEnrolmentsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AgreementInvoicesArgs = {
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
  BreakGlassResult:
    | ( BreakGlassRow )
    | ( BreakGlassRefused )
  ;
  ResolveEnrolmentConflictResult:
    | ( EnrolmentConflictRow )
    | ( EnrolmentConflictRefused )
  ;
  DataRequestResult:
    | ( DataRequestRow )
    | ( DataRequestRefused )
  ;
  OpenDataAnswerResult:
    | ( OpenedAnswer )
    | ( DataRequestRefused )
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
  ParticipantExportResult:
    | ( ParticipantExportRow )
    | ( ParticipantExportRefused )
  ;
  ExportDownloadResult:
    | ( ExportDownload )
    | ( ParticipantExportRefused )
  ;
  RosterCorrectionResult:
    | ( Omit<RosterRowCorrected, 'row' | 'rosterImport'> & { row: _RefType['RosterRow'], rosterImport: _RefType['RosterImport'] } )
    | ( RosterImportRefused )
  ;
  RosterImportResult:
    | ( RosterImportRow )
    | ( RosterImportRefused )
  ;
  RosterDownloadResult:
    | ( RosterDownload )
    | ( RosterImportRefused )
  ;
  InvoiceResult:
    | ( InvoiceRow )
    | ( InvoiceRefused )
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
  ContributionPaymentResult:
    | ( PaymentRow )
    | ( ContributionPaymentRefused )
  ;
  BankFileResult:
    | ( BankFileRow )
    | ( ContributionPaymentRefused )
  ;
  BankLineResult:
    | ( BankLineRow )
    | ( ContributionPaymentRefused )
  ;
  LegalHoldResult:
    | ( ParticipantRow )
    | ( RetentionRefused )
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
  BreakGlass: ResolverTypeWrapper<BreakGlassRow>;
  BreakGlassPerson: ResolverTypeWrapper<BreakGlassPerson>;
  BreakGlassState: BreakGlassState;
  BreakGlassEnd: BreakGlassEnd;
  BreakGlassKeep: BreakGlassKeep;
  BreakGlassReach: ResolverTypeWrapper<BreakGlassReach>;
  BreakGlassConnection: ResolverTypeWrapper<Omit<BreakGlassConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BreakGlassEdge']> }>;
  BreakGlassEdge: ResolverTypeWrapper<Omit<BreakGlassEdge, 'node'> & { node: ResolversTypes['BreakGlass'] }>;
  OpenBreakGlassInput: OpenBreakGlassInput;
  BreakGlassResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BreakGlassResult']>;
  BreakGlassRefused: ResolverTypeWrapper<BreakGlassRefused>;
  BreakGlassRefusalCode: BreakGlassRefusalCode;
  EnrolmentConflict: ResolverTypeWrapper<EnrolmentConflictRow>;
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
  ContributionOfMonth: ResolverTypeWrapper<ContributionOfMonth>;
  ContributionOfProgramme: ResolverTypeWrapper<ContributionOfProgramme>;
  RoundingMode: RoundingMode;
  EnrolmentContribution: ResolverTypeWrapper<BilledMonth>;
  ContributionStanding: ResolverTypeWrapper<ContributionStanding>;
  ContributionStandingCode: ContributionStandingCode;
  CoverVerification: ResolverTypeWrapper<CoverVerification>;
  CoverAtInput: CoverAtInput;
  CoverPurpose: CoverPurpose;
  CoverAt: ResolverTypeWrapper<CoverAtTime>;
  CoverChain: ResolverTypeWrapper<ShownChain>;
  CoverageAbsence: ResolverTypeWrapper<CoverageAbsence>;
  AbsenceKind: AbsenceKind;
  CoverageBasis: ResolverTypeWrapper<Scalars['CoverageBasis']['output']>;
  Figure: ResolverTypeWrapper<Figure>;
  FigureCompleteness: FigureCompleteness;
  FigureSource: ResolverTypeWrapper<FigureSource>;
  Confidence: Confidence;
  DataRequest: ResolverTypeWrapper<DataRequestRow>;
  StatutoryClock: ResolverTypeWrapper<StatutoryClock>;
  StatutoryClockState: StatutoryClockState;
  DataRequestKind: DataRequestKind;
  DataRequester: DataRequester;
  IdentityProof: IdentityProof;
  DataRequestState: DataRequestState;
  DataAnswerState: DataAnswerState;
  DataRefusalGround: DataRefusalGround;
  DataRequestRecord: ResolverTypeWrapper<DataRequestRecordRow>;
  DataCorrectionState: DataCorrectionState;
  DataRequestFilter: DataRequestFilter;
  DataRequestCount: ResolverTypeWrapper<DataRequestCount>;
  DataRequestConnection: ResolverTypeWrapper<Omit<DataRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DataRequestEdge']> }>;
  DataRequestEdge: ResolverTypeWrapper<Omit<DataRequestEdge, 'node'> & { node: ResolversTypes['DataRequest'] }>;
  RecordDataRequestInput: RecordDataRequestInput;
  SettleDataCorrectionInput: SettleDataCorrectionInput;
  AnswerDataRequestInput: AnswerDataRequestInput;
  RefuseDataRequestInput: RefuseDataRequestInput;
  DataRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DataRequestResult']>;
  OpenDataAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenDataAnswerResult']>;
  DataAnswer: ResolverTypeWrapper<OpenedAnswer>;
  DataAnswerSection: ResolverTypeWrapper<DataAnswerSection>;
  DataRequestRefused: ResolverTypeWrapper<DataRequestRefused>;
  DataRequestRefusalCode: DataRequestRefusalCode;
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
  ParticipantExport: ResolverTypeWrapper<ParticipantExportRow>;
  ExportContent: ExportContent;
  ExportFormat: ExportFormat;
  ExportValue: ExportValue;
  ExportStage: ExportStage;
  RequestParticipantExportInput: RequestParticipantExportInput;
  ParticipantExportConnection: ResolverTypeWrapper<Omit<ParticipantExportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ParticipantExportEdge']> }>;
  ParticipantExportEdge: ResolverTypeWrapper<Omit<ParticipantExportEdge, 'node'> & { node: ResolversTypes['ParticipantExport'] }>;
  ParticipantExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParticipantExportResult']>;
  ExportDownloadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportDownloadResult']>;
  ExportDownload: ResolverTypeWrapper<ExportDownload>;
  ParticipantExportRefused: ResolverTypeWrapper<ParticipantExportRefused>;
  ParticipantExportRefusalCode: ParticipantExportRefusalCode;
  HeirReadiness: ResolverTypeWrapper<HeirReadiness>;
  Heir: ResolverTypeWrapper<Heir>;
  HeirRelation: HeirRelation;
  HeirInput: HeirInput;
  RosterImport: ResolverTypeWrapper<RosterImportRow>;
  RosterActor: ResolverTypeWrapper<RosterActor>;
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
  RosterUnreadCell: ResolverTypeWrapper<RosterUnreadCell>;
  RosterCorrection: ResolverTypeWrapper<RosterCorrection>;
  RosterRowState: RosterRowState;
  RosterProblem: ResolverTypeWrapper<RosterProblem>;
  RosterProblemCount: ResolverTypeWrapper<RosterProblemCount>;
  RosterFailure: ResolverTypeWrapper<RosterFailure>;
  RosterImportFilter: RosterImportFilter;
  RosterImportConnection: ResolverTypeWrapper<Omit<RosterImportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RosterImportEdge']> }>;
  RosterImportEdge: ResolverTypeWrapper<Omit<RosterImportEdge, 'node'> & { node: ResolversTypes['RosterImport'] }>;
  RequestRosterUploadInput: RequestRosterUploadInput;
  RosterDefaultsInput: RosterDefaultsInput;
  CorrectRosterRowInput: CorrectRosterRowInput;
  RosterCellInput: RosterCellInput;
  RosterCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RosterCorrectionResult']>;
  RosterRowCorrected: ResolverTypeWrapper<Omit<RosterRowCorrected, 'row' | 'rosterImport'> & { row: ResolversTypes['RosterRow'], rosterImport: ResolversTypes['RosterImport'] }>;
  RosterTemplate: ResolverTypeWrapper<RosterTemplate>;
  RosterWorkbook: ResolverTypeWrapper<RosterWorkbook>;
  RosterTemplateColumn: ResolverTypeWrapper<RosterTemplateColumn>;
  RosterImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RosterImportResult']>;
  RosterImportRefused: ResolverTypeWrapper<RosterImportRefused>;
  RosterImportRefusalCode: RosterImportRefusalCode;
  RosterDownloadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RosterDownloadResult']>;
  RosterDownload: ResolverTypeWrapper<RosterDownload>;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceKind: InvoiceKind;
  InvoiceAction: InvoiceAction;
  InvoicePayer: ResolverTypeWrapper<ShownPayer>;
  InvoiceLine: ResolverTypeWrapper<ShownLine>;
  InvoiceLineProgramme: ResolverTypeWrapper<InvoiceLineProgramme>;
  InvoiceProgramme: ResolverTypeWrapper<InvoiceProgramme>;
  DueBasis: ResolverTypeWrapper<DueBasis>;
  InvoiceAccount: ResolverTypeWrapper<InvoiceAccount>;
  InvoiceState: InvoiceState;
  LateCharge: ResolverTypeWrapper<LateCharge>;
  InvoiceFilter: InvoiceFilter;
  InvoiceConnection: ResolverTypeWrapper<InvoicePage>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceTotals: ResolverTypeWrapper<InvoiceTotals>;
  InvoiceLineConnection: ResolverTypeWrapper<Omit<InvoiceLineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InvoiceLineEdge']> }>;
  InvoiceLineEdge: ResolverTypeWrapper<Omit<InvoiceLineEdge, 'node'> & { node: ResolversTypes['InvoiceLine'] }>;
  InvoicePreview: ResolverTypeWrapper<Preview>;
  IssueInvoiceInput: IssueInvoiceInput;
  CorrectInvoiceInput: CorrectInvoiceInput;
  InvoiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvoiceResult']>;
  InvoiceRefused: ResolverTypeWrapper<InvoiceRefused>;
  InvoiceRefusalCode: InvoiceRefusalCode;
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
  ContributionPayment: ResolverTypeWrapper<PaymentRow>;
  ContributionPaymentSource: ContributionPaymentSource;
  ContributionPaymentState: ContributionPaymentState;
  ContributionPaymentAction: ContributionPaymentAction;
  BankFile: ResolverTypeWrapper<BankFileRow>;
  BankFileProblem: ResolverTypeWrapper<BankFileProblem>;
  BankLine: ResolverTypeWrapper<BankLineRow>;
  BankLineState: BankLineState;
  BankLineProblem: BankLineProblem;
  BankFileConnection: ResolverTypeWrapper<Omit<BankFileConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BankFileEdge']> }>;
  BankFileEdge: ResolverTypeWrapper<Omit<BankFileEdge, 'node'> & { node: ResolversTypes['BankFile'] }>;
  BankLineConnection: ResolverTypeWrapper<Omit<BankLineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BankLineEdge']> }>;
  BankLineEdge: ResolverTypeWrapper<Omit<BankLineEdge, 'node'> & { node: ResolversTypes['BankLine'] }>;
  RecordContributionPaymentInput: RecordContributionPaymentInput;
  DecideContributionPaymentInput: DecideContributionPaymentInput;
  ReverseContributionPaymentInput: ReverseContributionPaymentInput;
  ReconcileBankFileInput: ReconcileBankFileInput;
  ResolveBankLineInput: ResolveBankLineInput;
  ContributionPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContributionPaymentResult']>;
  BankFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BankFileResult']>;
  BankLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BankLineResult']>;
  ContributionPaymentRefused: ResolverTypeWrapper<ContributionPaymentRefused>;
  ContributionPaymentRefusalCode: ContributionPaymentRefusalCode;
  Readiness: ResolverTypeWrapper<ReadinessRow>;
  ReadinessState: ReadinessState;
  EnrolmentPace: ResolverTypeWrapper<EnrolmentPace>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ReadinessConnection: ResolverTypeWrapper<Omit<ReadinessConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReadinessEdge']> }>;
  ReadinessEdge: ResolverTypeWrapper<Omit<ReadinessEdge, 'node'> & { node: ResolversTypes['Readiness'] }>;
  LegalHold: ResolverTypeWrapper<LegalHold>;
  LegalHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LegalHoldResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Coverage: ResolverTypeWrapper<AskedCoverage>;
  CoverageLine: ResolverTypeWrapper<AskedLine>;
  Region: ResolverTypeWrapper<Omit<Region, 'enrolled'> & { enrolled?: Maybe<ResolversTypes['EnrolledCount']> }>;
  OfficerCategory: ResolverTypeWrapper<OfficerCategory>;
  Institution: ResolverTypeWrapper<Institution>;
  Election: ResolverTypeWrapper<Election>;
  Agreement: ResolverTypeWrapper<Omit<Agreement, 'enrolled' | 'enrolments' | 'invoices'> & { enrolled?: Maybe<ResolversTypes['EnrolledCount']>, enrolments?: Maybe<ResolversTypes['EnrolmentConnection']>, invoices?: Maybe<ResolversTypes['InvoiceConnection']> }>;
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
  BreakGlass: BreakGlassRow;
  BreakGlassPerson: BreakGlassPerson;
  BreakGlassReach: BreakGlassReach;
  BreakGlassConnection: Omit<BreakGlassConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BreakGlassEdge']> };
  BreakGlassEdge: Omit<BreakGlassEdge, 'node'> & { node: ResolversParentTypes['BreakGlass'] };
  OpenBreakGlassInput: OpenBreakGlassInput;
  BreakGlassResult: ResolversUnionTypes<ResolversParentTypes>['BreakGlassResult'];
  BreakGlassRefused: BreakGlassRefused;
  EnrolmentConflict: EnrolmentConflictRow;
  EnrolmentConflictParty: ConflictSide;
  EnrolmentConflictResolution: EnrolmentConflictResolution;
  EnrolmentConflictFilter: EnrolmentConflictFilter;
  EnrolmentConflictConnection: Omit<EnrolmentConflictConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EnrolmentConflictEdge']> };
  EnrolmentConflictEdge: Omit<EnrolmentConflictEdge, 'node'> & { node: ResolversParentTypes['EnrolmentConflict'] };
  ResolveEnrolmentConflictInput: ResolveEnrolmentConflictInput;
  ResolveEnrolmentConflictResult: ResolversUnionTypes<ResolversParentTypes>['ResolveEnrolmentConflictResult'];
  EnrolmentConflictRefused: EnrolmentConflictRefused;
  ContributionOfMonth: ContributionOfMonth;
  ContributionOfProgramme: ContributionOfProgramme;
  EnrolmentContribution: BilledMonth;
  ContributionStanding: ContributionStanding;
  CoverVerification: CoverVerification;
  CoverAtInput: CoverAtInput;
  CoverAt: CoverAtTime;
  CoverChain: ShownChain;
  CoverageAbsence: CoverageAbsence;
  CoverageBasis: Scalars['CoverageBasis']['output'];
  Figure: Figure;
  FigureSource: FigureSource;
  DataRequest: DataRequestRow;
  StatutoryClock: StatutoryClock;
  DataRequestRecord: DataRequestRecordRow;
  DataRequestFilter: DataRequestFilter;
  DataRequestCount: DataRequestCount;
  DataRequestConnection: Omit<DataRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DataRequestEdge']> };
  DataRequestEdge: Omit<DataRequestEdge, 'node'> & { node: ResolversParentTypes['DataRequest'] };
  RecordDataRequestInput: RecordDataRequestInput;
  SettleDataCorrectionInput: SettleDataCorrectionInput;
  AnswerDataRequestInput: AnswerDataRequestInput;
  RefuseDataRequestInput: RefuseDataRequestInput;
  DataRequestResult: ResolversUnionTypes<ResolversParentTypes>['DataRequestResult'];
  OpenDataAnswerResult: ResolversUnionTypes<ResolversParentTypes>['OpenDataAnswerResult'];
  DataAnswer: OpenedAnswer;
  DataAnswerSection: DataAnswerSection;
  DataRequestRefused: DataRequestRefused;
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
  ParticipantExport: ParticipantExportRow;
  RequestParticipantExportInput: RequestParticipantExportInput;
  ParticipantExportConnection: Omit<ParticipantExportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipantExportEdge']> };
  ParticipantExportEdge: Omit<ParticipantExportEdge, 'node'> & { node: ResolversParentTypes['ParticipantExport'] };
  ParticipantExportResult: ResolversUnionTypes<ResolversParentTypes>['ParticipantExportResult'];
  ExportDownloadResult: ResolversUnionTypes<ResolversParentTypes>['ExportDownloadResult'];
  ExportDownload: ExportDownload;
  ParticipantExportRefused: ParticipantExportRefused;
  HeirReadiness: HeirReadiness;
  Heir: Heir;
  HeirInput: HeirInput;
  RosterImport: RosterImportRow;
  RosterActor: RosterActor;
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
  RosterUnreadCell: RosterUnreadCell;
  RosterCorrection: RosterCorrection;
  RosterProblem: RosterProblem;
  RosterProblemCount: RosterProblemCount;
  RosterFailure: RosterFailure;
  RosterImportFilter: RosterImportFilter;
  RosterImportConnection: Omit<RosterImportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RosterImportEdge']> };
  RosterImportEdge: Omit<RosterImportEdge, 'node'> & { node: ResolversParentTypes['RosterImport'] };
  RequestRosterUploadInput: RequestRosterUploadInput;
  RosterDefaultsInput: RosterDefaultsInput;
  CorrectRosterRowInput: CorrectRosterRowInput;
  RosterCellInput: RosterCellInput;
  RosterCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['RosterCorrectionResult'];
  RosterRowCorrected: Omit<RosterRowCorrected, 'row' | 'rosterImport'> & { row: ResolversParentTypes['RosterRow'], rosterImport: ResolversParentTypes['RosterImport'] };
  RosterTemplate: RosterTemplate;
  RosterWorkbook: RosterWorkbook;
  RosterTemplateColumn: RosterTemplateColumn;
  RosterImportResult: ResolversUnionTypes<ResolversParentTypes>['RosterImportResult'];
  RosterImportRefused: RosterImportRefused;
  RosterDownloadResult: ResolversUnionTypes<ResolversParentTypes>['RosterDownloadResult'];
  RosterDownload: RosterDownload;
  Invoice: InvoiceRow;
  InvoicePayer: ShownPayer;
  InvoiceLine: ShownLine;
  InvoiceLineProgramme: InvoiceLineProgramme;
  InvoiceProgramme: InvoiceProgramme;
  DueBasis: DueBasis;
  InvoiceAccount: InvoiceAccount;
  LateCharge: LateCharge;
  InvoiceFilter: InvoiceFilter;
  InvoiceConnection: InvoicePage;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceTotals: InvoiceTotals;
  InvoiceLineConnection: Omit<InvoiceLineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceLineEdge']> };
  InvoiceLineEdge: Omit<InvoiceLineEdge, 'node'> & { node: ResolversParentTypes['InvoiceLine'] };
  InvoicePreview: Preview;
  IssueInvoiceInput: IssueInvoiceInput;
  CorrectInvoiceInput: CorrectInvoiceInput;
  InvoiceResult: ResolversUnionTypes<ResolversParentTypes>['InvoiceResult'];
  InvoiceRefused: InvoiceRefused;
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
  ContributionPayment: PaymentRow;
  BankFile: BankFileRow;
  BankFileProblem: BankFileProblem;
  BankLine: BankLineRow;
  BankFileConnection: Omit<BankFileConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BankFileEdge']> };
  BankFileEdge: Omit<BankFileEdge, 'node'> & { node: ResolversParentTypes['BankFile'] };
  BankLineConnection: Omit<BankLineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BankLineEdge']> };
  BankLineEdge: Omit<BankLineEdge, 'node'> & { node: ResolversParentTypes['BankLine'] };
  RecordContributionPaymentInput: RecordContributionPaymentInput;
  DecideContributionPaymentInput: DecideContributionPaymentInput;
  ReverseContributionPaymentInput: ReverseContributionPaymentInput;
  ReconcileBankFileInput: ReconcileBankFileInput;
  ResolveBankLineInput: ResolveBankLineInput;
  ContributionPaymentResult: ResolversUnionTypes<ResolversParentTypes>['ContributionPaymentResult'];
  BankFileResult: ResolversUnionTypes<ResolversParentTypes>['BankFileResult'];
  BankLineResult: ResolversUnionTypes<ResolversParentTypes>['BankLineResult'];
  ContributionPaymentRefused: ContributionPaymentRefused;
  Readiness: ReadinessRow;
  EnrolmentPace: EnrolmentPace;
  Float: Scalars['Float']['output'];
  ReadinessConnection: Omit<ReadinessConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReadinessEdge']> };
  ReadinessEdge: Omit<ReadinessEdge, 'node'> & { node: ResolversParentTypes['Readiness'] };
  LegalHold: LegalHold;
  LegalHoldResult: ResolversUnionTypes<ResolversParentTypes>['LegalHoldResult'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Coverage: AskedCoverage;
  CoverageLine: AskedLine;
  Region: Omit<Region, 'enrolled'> & { enrolled?: Maybe<ResolversParentTypes['EnrolledCount']> };
  OfficerCategory: OfficerCategory;
  Institution: Institution;
  Election: Election;
  Agreement: Omit<Agreement, 'enrolled' | 'enrolments' | 'invoices'> & { enrolled?: Maybe<ResolversParentTypes['EnrolledCount']>, enrolments?: Maybe<ResolversParentTypes['EnrolmentConnection']>, invoices?: Maybe<ResolversParentTypes['InvoiceConnection']> };
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

export type BreakGlassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlass'] = ResolversParentTypes['BreakGlass']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BreakGlassState'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['BreakGlassPerson'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['BreakGlassPerson'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participantIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['BreakGlassEnd']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reads?: Resolver<ReadonlyArray<ResolversTypes['BreakGlassRead']>, ParentType, ContextType>;
  mayEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayAcknowledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BreakGlassPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassPerson'] = ResolversParentTypes['BreakGlassPerson']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institutionCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type BreakGlassReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassReach'] = ResolversParentTypes['BreakGlassReach']> = ResolversObject<{
  holder?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participantIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  enrolmentIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type BreakGlassConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassConnection'] = ResolversParentTypes['BreakGlassConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreakGlassEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type BreakGlassEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassEdge'] = ResolversParentTypes['BreakGlassEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BreakGlass'], ParentType, ContextType>;
}>;

export type BreakGlassResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassResult'] = ResolversParentTypes['BreakGlassResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'BreakGlass' | 'BreakGlassRefused', ParentType, ContextType>;
}>;

export type BreakGlassRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassRefused'] = ResolversParentTypes['BreakGlassRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['BreakGlassRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ContributionOfMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionOfMonth'] = ResolversParentTypes['ContributionOfMonth']> = ResolversObject<{
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  wageBase?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ContributionOfProgramme']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  totalInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['RoundingMode'], ParentType, ContextType>;
  roundingConfidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  asKnownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type ContributionOfProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionOfProgramme'] = ResolversParentTypes['ContributionOfProgramme']> = ResolversObject<{
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type EnrolmentContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentContribution'] = ResolversParentTypes['EnrolmentContribution']> = ResolversObject<{
  period?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  wageBase?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  jkk?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  jkm?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type ContributionStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionStanding'] = ResolversParentTypes['ContributionStanding']> = ResolversObject<{
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ContributionStandingCode'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  firstPeriod?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstPaidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inArrearsSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type CoverVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverVerification'] = ResolversParentTypes['CoverVerification']> = ResolversObject<{
  covered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type DataRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataRequest'] = ResolversParentTypes['DataRequest']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DataRequestKind'], ParentType, ContextType>;
  nikMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['DataRequester'], ParentType, ContextType>;
  verifiedBy?: Resolver<ResolversTypes['IdentityProof'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['StatutoryClock'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DataRequestState'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['DataRequestRecord']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['DataAnswerState']>, ParentType, ContextType>;
  answerOpenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalGround?: Resolver<Maybe<ResolversTypes['DataRefusalGround']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type StatutoryClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryClock'] = ResolversParentTypes['StatutoryClock']> = ResolversObject<{
  state?: Resolver<ResolversTypes['StatutoryClockState'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
}>;

export type DataRequestRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataRequestRecord'] = ResolversParentTypes['DataRequestRecord']> = ResolversObject<{
  participant?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['DataCorrectionState']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}>;

export type DataRequestCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataRequestCount'] = ResolversParentTypes['DataRequestCount']> = ResolversObject<{
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type DataRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataRequestConnection'] = ResolversParentTypes['DataRequestConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type DataRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataRequestEdge'] = ResolversParentTypes['DataRequestEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataRequest'], ParentType, ContextType>;
}>;

export type DataRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataRequestResult'] = ResolversParentTypes['DataRequestResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'DataRequest' | 'DataRequestRefused', ParentType, ContextType>;
}>;

export type OpenDataAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenDataAnswerResult'] = ResolversParentTypes['OpenDataAnswerResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'DataAnswer' | 'DataRequestRefused', ParentType, ContextType>;
}>;

export type DataAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataAnswer'] = ResolversParentTypes['DataAnswer']> = ResolversObject<{
  request?: Resolver<ResolversTypes['DataRequest'], ParentType, ContextType>;
  gatheredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['DataAnswerSection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type DataAnswerSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataAnswerSection'] = ResolversParentTypes['DataAnswerSection']> = ResolversObject<{
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['HeldRecord']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ProcessingStep']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
}>;

export type DataRequestRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataRequestRefused'] = ResolversParentTypes['DataRequestRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['DataRequestRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  pollingStation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  contribution?: Resolver<Maybe<ResolversTypes['ContributionOfMonth']>, ParentType, ContextType, Partial<EnrolmentContributionArgs>>;
  contributions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnrolmentContribution']>>, ParentType, ContextType>;
  contributionStanding?: Resolver<Maybe<ResolversTypes['ContributionStanding']>, ParentType, ContextType, Partial<EnrolmentContributionStandingArgs>>;
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

export type ParticipantExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantExport'] = ResolversParentTypes['ParticipantExport']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['ExportContent'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ExportValue']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ExportStage'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kibibytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ParticipantExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantExportConnection'] = ResolversParentTypes['ParticipantExportConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipantExportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ParticipantExportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantExportEdge'] = ResolversParentTypes['ParticipantExportEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParticipantExport'], ParentType, ContextType>;
}>;

export type ParticipantExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantExportResult'] = ResolversParentTypes['ParticipantExportResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ParticipantExport' | 'ParticipantExportRefused', ParentType, ContextType>;
}>;

export type ExportDownloadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportDownloadResult'] = ResolversParentTypes['ExportDownloadResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ExportDownload' | 'ParticipantExportRefused', ParentType, ContextType>;
}>;

export type ExportDownloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportDownload'] = ResolversParentTypes['ExportDownload']> = ResolversObject<{
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ParticipantExportRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantExportRefused'] = ResolversParentTypes['ParticipantExportRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ParticipantExportRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  opener?: Resolver<Maybe<ResolversTypes['RosterActor']>, ParentType, ContextType>;
  committer?: Resolver<Maybe<ResolversTypes['RosterActor']>, ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['RosterActor']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['RosterFailure']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RosterActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterActor'] = ResolversParentTypes['RosterActor']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type RosterCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterCounts'] = ResolversParentTypes['RosterCounts']> = ResolversObject<{
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alreadyEnrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toSupplement?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplemented?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptForClaim?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  pollingStation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kpjMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heirs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplements?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unreadCells?: Resolver<ReadonlyArray<ResolversTypes['RosterUnreadCell']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['RosterCorrection']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RosterProblem']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['RosterProblem']>, ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
}>;

export type RosterUnreadCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterUnreadCell'] = ResolversParentTypes['RosterUnreadCell']> = ResolversObject<{
  field?: Resolver<ResolversTypes['RosterField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RosterCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterCorrection'] = ResolversParentTypes['RosterCorrection']> = ResolversObject<{
  field?: Resolver<ResolversTypes['RosterField'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrector?: Resolver<Maybe<ResolversTypes['RosterActor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wasProposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type RosterCorrectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterCorrectionResult'] = ResolversParentTypes['RosterCorrectionResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'RosterRowCorrected' | 'RosterImportRefused', ParentType, ContextType>;
}>;

export type RosterRowCorrectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterRowCorrected'] = ResolversParentTypes['RosterRowCorrected']> = ResolversObject<{
  row?: Resolver<ResolversTypes['RosterRow'], ParentType, ContextType>;
  rosterImport?: Resolver<ResolversTypes['RosterImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RosterTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterTemplate'] = ResolversParentTypes['RosterTemplate']> = ResolversObject<{
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workbook?: Resolver<ResolversTypes['RosterWorkbook'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['RosterTemplateColumn']>, ParentType, ContextType>;
}>;

export type RosterWorkbookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterWorkbook'] = ResolversParentTypes['RosterWorkbook']> = ResolversObject<{
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentBase64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvoiceKind'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['InvoicePayer'], ParentType, ContextType>;
  insurer?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['InvoiceLineConnection'], ParentType, ContextType, RequireFields<InvoiceLinesArgs, 'first'>>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceProgramme']>, ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  totalInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueBasis?: Resolver<ResolversTypes['DueBasis'], ParentType, ContextType>;
  paymentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Invoice']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['InvoiceAccount'], ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['ContributionPayment']>, ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['RoundingMode'], ParentType, ContextType>;
  asKnownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['InvoiceAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type InvoicePayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoicePayer'] = ResolversParentTypes['InvoicePayer']> = ResolversObject<{
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type InvoiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = ResolversObject<{
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['OfficerCategory']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wageBase?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLineProgramme']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
}>;

export type InvoiceLineProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLineProgramme'] = ResolversParentTypes['InvoiceLineProgramme']> = ResolversObject<{
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  each?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
}>;

export type InvoiceProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProgramme'] = ResolversParentTypes['InvoiceProgramme']> = ResolversObject<{
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type DueBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueBasis'] = ResolversParentTypes['DueBasis']> = ResolversObject<{
  nominal?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type InvoiceAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceAccount'] = ResolversParentTypes['InvoiceAccount']> = ResolversObject<{
  amountInvoiced?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  amountCorrected?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  amountDue?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  amountPaid?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  amountWaiting?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  amountOutstanding?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  amountOverpaid?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvoiceState'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lateCharge?: Resolver<Maybe<ResolversTypes['LateCharge']>, ParentType, ContextType>;
}>;

export type LateChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateCharge'] = ResolversParentTypes['LateCharge']> = ResolversObject<{
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type InvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['InvoiceTotals'], ParentType, ContextType>;
}>;

export type InvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
}>;

export type InvoiceTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceTotals'] = ResolversParentTypes['InvoiceTotals']> = ResolversObject<{
  invoices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountDue?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  amountPaid?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  amountOutstanding?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
}>;

export type InvoiceLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLineConnection'] = ResolversParentTypes['InvoiceLineConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type InvoiceLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLineEdge'] = ResolversParentTypes['InvoiceLineEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceLine'], ParentType, ContextType>;
}>;

export type InvoicePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoicePreview'] = ResolversParentTypes['InvoicePreview']> = ResolversObject<{
  period?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  totalInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueBasis?: Resolver<ResolversTypes['DueBasis'], ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['InvoicePayer']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['InvoiceRefused']>, ParentType, ContextType>;
}>;

export type InvoiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceResult'] = ResolversParentTypes['InvoiceResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Invoice' | 'InvoiceRefused', ParentType, ContextType>;
}>;

export type InvoiceRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceRefused'] = ResolversParentTypes['InvoiceRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['InvoiceRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  legalHold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
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
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ContributionPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionPayment'] = ResolversParentTypes['ContributionPayment']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ContributionPaymentSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContributionPaymentState'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedFor?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  recordedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bankLine?: Resolver<Maybe<ResolversTypes['BankLine']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ContributionPayment']>, ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['ContributionPaymentAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BankFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankFile'] = ResolversParentTypes['BankFile']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  insurer?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seenBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadable?: Resolver<ReadonlyArray<ResolversTypes['BankFileProblem']>, ParentType, ContextType>;
  amountMatched?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  amountOpen?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['BankLineConnection'], ParentType, ContextType, RequireFields<BankFileLinesArgs, 'first'>>;
  receivedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BankFileProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankFileProblem'] = ResolversParentTypes['BankFileProblem']> = ResolversObject<{
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
}>;

export type BankLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankLine'] = ResolversParentTypes['BankLine']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['BankFile'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BankLineState'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['BankLineProblem']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Invoice']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['ContributionPayment']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolvable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BankFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankFileConnection'] = ResolversParentTypes['BankFileConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type BankFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankFileEdge'] = ResolversParentTypes['BankFileEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankFile'], ParentType, ContextType>;
}>;

export type BankLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankLineConnection'] = ResolversParentTypes['BankLineConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type BankLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankLineEdge'] = ResolversParentTypes['BankLineEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankLine'], ParentType, ContextType>;
}>;

export type ContributionPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionPaymentResult'] = ResolversParentTypes['ContributionPaymentResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ContributionPayment' | 'ContributionPaymentRefused', ParentType, ContextType>;
}>;

export type BankFileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankFileResult'] = ResolversParentTypes['BankFileResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'BankFile' | 'ContributionPaymentRefused', ParentType, ContextType>;
}>;

export type BankLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankLineResult'] = ResolversParentTypes['BankLineResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'BankLine' | 'ContributionPaymentRefused', ParentType, ContextType>;
}>;

export type ContributionPaymentRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionPaymentRefused'] = ResolversParentTypes['ContributionPaymentRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ContributionPaymentRefusalCode'], ParentType, ContextType>;
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

export type LegalHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = ResolversObject<{
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type LegalHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalHoldResult'] = ResolversParentTypes['LegalHoldResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Participant' | 'RetentionRefused', ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlass']>, ParentType, ContextType, RequireFields<QueryBreakGlassArgs, 'id'>>;
  breakGlasses?: Resolver<Maybe<ResolversTypes['BreakGlassConnection']>, ParentType, ContextType, RequireFields<QueryBreakGlassesArgs, 'first' | 'keep'>>;
  breakGlassReach?: Resolver<Maybe<ResolversTypes['BreakGlassReach']>, ParentType, ContextType, RequireFields<QueryBreakGlassReachArgs, 'id'>>;
  enrolmentConflicts?: Resolver<Maybe<ResolversTypes['EnrolmentConflictConnection']>, ParentType, ContextType, RequireFields<QueryEnrolmentConflictsArgs, 'first'>>;
  enrolmentConflict?: Resolver<Maybe<ResolversTypes['EnrolmentConflict']>, ParentType, ContextType, RequireFields<QueryEnrolmentConflictArgs, 'id'>>;
  coverAt?: Resolver<Maybe<ResolversTypes['CoverAt']>, ParentType, ContextType, RequireFields<QueryCoverAtArgs, 'input'>>;
  verifyCover?: Resolver<Maybe<ResolversTypes['CoverVerification']>, ParentType, ContextType, RequireFields<QueryVerifyCoverArgs, 'nik' | 'birthDate' | 'purpose'>>;
  dataRequest?: Resolver<Maybe<ResolversTypes['DataRequest']>, ParentType, ContextType, RequireFields<QueryDataRequestArgs, 'id'>>;
  dataRequests?: Resolver<Maybe<ResolversTypes['DataRequestConnection']>, ParentType, ContextType, RequireFields<QueryDataRequestsArgs, 'first'>>;
  dataRequestCount?: Resolver<Maybe<ResolversTypes['DataRequestCount']>, ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType, RequireFields<QueryEnrolmentArgs, 'id'>>;
  participantExport?: Resolver<Maybe<ResolversTypes['ParticipantExport']>, ParentType, ContextType, RequireFields<QueryParticipantExportArgs, 'id'>>;
  participantExports?: Resolver<Maybe<ResolversTypes['ParticipantExportConnection']>, ParentType, ContextType, RequireFields<QueryParticipantExportsArgs, 'first'>>;
  participantChanges?: Resolver<Maybe<ResolversTypes['ChangesResult']>, ParentType, ContextType, RequireFields<QueryParticipantChangesArgs, 'first'>>;
  rosterImport?: Resolver<Maybe<ResolversTypes['RosterImport']>, ParentType, ContextType, RequireFields<QueryRosterImportArgs, 'id'>>;
  rosterImports?: Resolver<Maybe<ResolversTypes['RosterImportConnection']>, ParentType, ContextType, RequireFields<QueryRosterImportsArgs, 'first'>>;
  rosterTemplate?: Resolver<Maybe<ResolversTypes['RosterTemplate']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'first'>>;
  invoicePreview?: Resolver<Maybe<ResolversTypes['InvoicePreview']>, ParentType, ContextType, RequireFields<QueryInvoicePreviewArgs, 'agreementId' | 'period'>>;
  participant?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType, RequireFields<QueryParticipantArgs, 'id'>>;
  participantByNik?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType, RequireFields<QueryParticipantByNikArgs, 'nik'>>;
  participantByKpj?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType, RequireFields<QueryParticipantByKpjArgs, 'kpj'>>;
  participants?: Resolver<Maybe<ResolversTypes['ParticipantConnection']>, ParentType, ContextType, RequireFields<QueryParticipantsArgs, 'first'>>;
  bankFile?: Resolver<Maybe<ResolversTypes['BankFile']>, ParentType, ContextType, RequireFields<QueryBankFileArgs, 'id'>>;
  bankFiles?: Resolver<Maybe<ResolversTypes['BankFileConnection']>, ParentType, ContextType, RequireFields<QueryBankFilesArgs, 'first'>>;
  readiness?: Resolver<Maybe<ResolversTypes['ReadinessConnection']>, ParentType, ContextType, RequireFields<QueryReadinessArgs, 'electionCode' | 'first'>>;
  retention?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RetentionRule']>>, ParentType, ContextType>;
  erasureRuns?: Resolver<Maybe<ResolversTypes['ErasureRunConnection']>, ParentType, ContextType, RequireFields<QueryErasureRunsArgs, 'first'>>;
  enrolmentsNeeded?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType, RequireFields<QueryEnrolmentsNeededArgs, 'enrolmentIds'>>;
  agreementsNeeded?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType, RequireFields<QueryAgreementsNeededArgs, 'agreementIds'>>;
  participantsTrail?: Resolver<Maybe<ResolversTypes['TrailConnection']>, ParentType, ContextType, RequireFields<QueryParticipantsTrailArgs, 'first'>>;
  participantWebhooks?: Resolver<Maybe<ResolversTypes['WebhookConnection']>, ParentType, ContextType, RequireFields<QueryParticipantWebhooksArgs, 'first'>>;
  participantWebhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryParticipantWebhookArgs, 'id'>>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  openBreakGlass?: Resolver<ResolversTypes['BreakGlassResult'], ParentType, ContextType, RequireFields<MutationOpenBreakGlassArgs, 'input' | 'idempotencyKey'>>;
  endBreakGlass?: Resolver<ResolversTypes['BreakGlassResult'], ParentType, ContextType, RequireFields<MutationEndBreakGlassArgs, 'id' | 'idempotencyKey'>>;
  acknowledgeBreakGlass?: Resolver<ResolversTypes['BreakGlassResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeBreakGlassArgs, 'id' | 'idempotencyKey'>>;
  resolveEnrolmentConflict?: Resolver<ResolversTypes['ResolveEnrolmentConflictResult'], ParentType, ContextType, RequireFields<MutationResolveEnrolmentConflictArgs, 'input' | 'idempotencyKey'>>;
  recordDataRequest?: Resolver<ResolversTypes['DataRequestResult'], ParentType, ContextType, RequireFields<MutationRecordDataRequestArgs, 'input' | 'idempotencyKey'>>;
  settleDataCorrection?: Resolver<ResolversTypes['DataRequestResult'], ParentType, ContextType, RequireFields<MutationSettleDataCorrectionArgs, 'input' | 'idempotencyKey'>>;
  openDataAnswer?: Resolver<ResolversTypes['OpenDataAnswerResult'], ParentType, ContextType, RequireFields<MutationOpenDataAnswerArgs, 'requestId' | 'idempotencyKey'>>;
  answerDataRequest?: Resolver<ResolversTypes['DataRequestResult'], ParentType, ContextType, RequireFields<MutationAnswerDataRequestArgs, 'input' | 'idempotencyKey'>>;
  refuseDataRequest?: Resolver<ResolversTypes['DataRequestResult'], ParentType, ContextType, RequireFields<MutationRefuseDataRequestArgs, 'input' | 'idempotencyKey'>>;
  suspendEnrolment?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationSuspendEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  reinstateEnrolment?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationReinstateEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  endEnrolment?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationEndEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  replaceEnrolment?: Resolver<ResolversTypes['ReplaceEnrolmentResult'], ParentType, ContextType, RequireFields<MutationReplaceEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  transferEnrolment?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationTransferEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  enrolParticipant?: Resolver<ResolversTypes['EnrolParticipantResult'], ParentType, ContextType, RequireFields<MutationEnrolParticipantArgs, 'input' | 'idempotencyKey'>>;
  requestParticipantExport?: Resolver<ResolversTypes['ParticipantExportResult'], ParentType, ContextType, RequireFields<MutationRequestParticipantExportArgs, 'input' | 'idempotencyKey'>>;
  cancelParticipantExport?: Resolver<ResolversTypes['ParticipantExportResult'], ParentType, ContextType, RequireFields<MutationCancelParticipantExportArgs, 'exportId' | 'idempotencyKey'>>;
  requestExportDownload?: Resolver<ResolversTypes['ExportDownloadResult'], ParentType, ContextType, RequireFields<MutationRequestExportDownloadArgs, 'exportId' | 'idempotencyKey'>>;
  requestRosterUpload?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationRequestRosterUploadArgs, 'input' | 'idempotencyKey'>>;
  confirmColumnMapping?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationConfirmColumnMappingArgs, 'importId' | 'mapping' | 'idempotencyKey'>>;
  previewRosterImport?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationPreviewRosterImportArgs, 'importId' | 'idempotencyKey'>>;
  correctRosterRow?: Resolver<ResolversTypes['RosterCorrectionResult'], ParentType, ContextType, RequireFields<MutationCorrectRosterRowArgs, 'input' | 'idempotencyKey'>>;
  commitRosterImport?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationCommitRosterImportArgs, 'importId' | 'idempotencyKey'>>;
  approveRosterImport?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationApproveRosterImportArgs, 'importId' | 'idempotencyKey'>>;
  cancelRosterImport?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationCancelRosterImportArgs, 'importId' | 'idempotencyKey'>>;
  undoRosterImport?: Resolver<ResolversTypes['RosterImportResult'], ParentType, ContextType, RequireFields<MutationUndoRosterImportArgs, 'importId' | 'reason' | 'idempotencyKey'>>;
  requestRejectedRosterRows?: Resolver<ResolversTypes['RosterDownloadResult'], ParentType, ContextType, RequireFields<MutationRequestRejectedRosterRowsArgs, 'importId' | 'idempotencyKey'>>;
  issueInvoice?: Resolver<ResolversTypes['InvoiceResult'], ParentType, ContextType, RequireFields<MutationIssueInvoiceArgs, 'input' | 'idempotencyKey'>>;
  correctInvoice?: Resolver<ResolversTypes['InvoiceResult'], ParentType, ContextType, RequireFields<MutationCorrectInvoiceArgs, 'input' | 'idempotencyKey'>>;
  updateParticipant?: Resolver<ResolversTypes['UpdateParticipantResult'], ParentType, ContextType, RequireFields<MutationUpdateParticipantArgs, 'input' | 'idempotencyKey'>>;
  revealParticipant?: Resolver<ResolversTypes['RevealParticipantResult'], ParentType, ContextType, RequireFields<MutationRevealParticipantArgs, 'input' | 'idempotencyKey'>>;
  registerParticipant?: Resolver<ResolversTypes['RegisterParticipantResult'], ParentType, ContextType, RequireFields<MutationRegisterParticipantArgs, 'input' | 'idempotencyKey'>>;
  recordContributionPayment?: Resolver<ResolversTypes['ContributionPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordContributionPaymentArgs, 'input' | 'idempotencyKey'>>;
  decideContributionPayment?: Resolver<ResolversTypes['ContributionPaymentResult'], ParentType, ContextType, RequireFields<MutationDecideContributionPaymentArgs, 'input' | 'idempotencyKey'>>;
  reverseContributionPayment?: Resolver<ResolversTypes['ContributionPaymentResult'], ParentType, ContextType, RequireFields<MutationReverseContributionPaymentArgs, 'input' | 'idempotencyKey'>>;
  reconcileBankFile?: Resolver<ResolversTypes['BankFileResult'], ParentType, ContextType, RequireFields<MutationReconcileBankFileArgs, 'input' | 'idempotencyKey'>>;
  resolveBankLine?: Resolver<ResolversTypes['BankLineResult'], ParentType, ContextType, RequireFields<MutationResolveBankLineArgs, 'input' | 'idempotencyKey'>>;
  setRetentionTerm?: Resolver<ResolversTypes['RetentionTermResult'], ParentType, ContextType, RequireFields<MutationSetRetentionTermArgs, 'input' | 'idempotencyKey'>>;
  requestErasure?: Resolver<ResolversTypes['ErasureResult'], ParentType, ContextType, RequireFields<MutationRequestErasureArgs, 'input' | 'idempotencyKey'>>;
  approveErasure?: Resolver<ResolversTypes['ErasureResult'], ParentType, ContextType, RequireFields<MutationApproveErasureArgs, 'runId' | 'idempotencyKey'>>;
  cancelErasure?: Resolver<ResolversTypes['ErasureResult'], ParentType, ContextType, RequireFields<MutationCancelErasureArgs, 'runId' | 'idempotencyKey'>>;
  setLegalHold?: Resolver<ResolversTypes['LegalHoldResult'], ParentType, ContextType, RequireFields<MutationSetLegalHoldArgs, 'participantId' | 'reason' | 'idempotencyKey'>>;
  releaseLegalHold?: Resolver<ResolversTypes['LegalHoldResult'], ParentType, ContextType, RequireFields<MutationReleaseLegalHoldArgs, 'participantId' | 'reason' | 'idempotencyKey'>>;
  registerParticipantWebhook?: Resolver<ResolversTypes['WebhookWithSecretResult'], ParentType, ContextType, RequireFields<MutationRegisterParticipantWebhookArgs, 'input' | 'idempotencyKey'>>;
  rotateParticipantWebhookSecret?: Resolver<ResolversTypes['WebhookWithSecretResult'], ParentType, ContextType, RequireFields<MutationRotateParticipantWebhookSecretArgs, 'id' | 'keepOldHours' | 'idempotencyKey'>>;
  setParticipantWebhookState?: Resolver<ResolversTypes['WebhookResult'], ParentType, ContextType, RequireFields<MutationSetParticipantWebhookStateArgs, 'id' | 'state' | 'idempotencyKey'>>;
  testParticipantWebhook?: Resolver<ResolversTypes['WebhookDeliveryResult'], ParentType, ContextType, RequireFields<MutationTestParticipantWebhookArgs, 'id' | 'idempotencyKey'>>;
  replayParticipantWebhook?: Resolver<ResolversTypes['WebhookReplayResult'], ParentType, ContextType, RequireFields<MutationReplayParticipantWebhookArgs, 'input' | 'idempotencyKey'>>;
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
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<AgreementInvoicesArgs, 'first'>>;
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
  BreakGlass?: BreakGlassResolvers<ContextType>;
  BreakGlassPerson?: BreakGlassPersonResolvers<ContextType>;
  BreakGlassReach?: BreakGlassReachResolvers<ContextType>;
  BreakGlassConnection?: BreakGlassConnectionResolvers<ContextType>;
  BreakGlassEdge?: BreakGlassEdgeResolvers<ContextType>;
  BreakGlassResult?: BreakGlassResultResolvers<ContextType>;
  BreakGlassRefused?: BreakGlassRefusedResolvers<ContextType>;
  EnrolmentConflict?: EnrolmentConflictResolvers<ContextType>;
  EnrolmentConflictParty?: EnrolmentConflictPartyResolvers<ContextType>;
  EnrolmentConflictResolution?: EnrolmentConflictResolutionResolvers<ContextType>;
  EnrolmentConflictConnection?: EnrolmentConflictConnectionResolvers<ContextType>;
  EnrolmentConflictEdge?: EnrolmentConflictEdgeResolvers<ContextType>;
  ResolveEnrolmentConflictResult?: ResolveEnrolmentConflictResultResolvers<ContextType>;
  EnrolmentConflictRefused?: EnrolmentConflictRefusedResolvers<ContextType>;
  ContributionOfMonth?: ContributionOfMonthResolvers<ContextType>;
  ContributionOfProgramme?: ContributionOfProgrammeResolvers<ContextType>;
  EnrolmentContribution?: EnrolmentContributionResolvers<ContextType>;
  ContributionStanding?: ContributionStandingResolvers<ContextType>;
  CoverVerification?: CoverVerificationResolvers<ContextType>;
  CoverAt?: CoverAtResolvers<ContextType>;
  CoverChain?: CoverChainResolvers<ContextType>;
  CoverageAbsence?: CoverageAbsenceResolvers<ContextType>;
  CoverageBasis?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  DataRequest?: DataRequestResolvers<ContextType>;
  StatutoryClock?: StatutoryClockResolvers<ContextType>;
  DataRequestRecord?: DataRequestRecordResolvers<ContextType>;
  DataRequestCount?: DataRequestCountResolvers<ContextType>;
  DataRequestConnection?: DataRequestConnectionResolvers<ContextType>;
  DataRequestEdge?: DataRequestEdgeResolvers<ContextType>;
  DataRequestResult?: DataRequestResultResolvers<ContextType>;
  OpenDataAnswerResult?: OpenDataAnswerResultResolvers<ContextType>;
  DataAnswer?: DataAnswerResolvers<ContextType>;
  DataAnswerSection?: DataAnswerSectionResolvers<ContextType>;
  DataRequestRefused?: DataRequestRefusedResolvers<ContextType>;
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
  ParticipantExport?: ParticipantExportResolvers<ContextType>;
  ParticipantExportConnection?: ParticipantExportConnectionResolvers<ContextType>;
  ParticipantExportEdge?: ParticipantExportEdgeResolvers<ContextType>;
  ParticipantExportResult?: ParticipantExportResultResolvers<ContextType>;
  ExportDownloadResult?: ExportDownloadResultResolvers<ContextType>;
  ExportDownload?: ExportDownloadResolvers<ContextType>;
  ParticipantExportRefused?: ParticipantExportRefusedResolvers<ContextType>;
  HeirReadiness?: HeirReadinessResolvers<ContextType>;
  Heir?: HeirResolvers<ContextType>;
  RosterImport?: RosterImportResolvers<ContextType>;
  RosterActor?: RosterActorResolvers<ContextType>;
  RosterFile?: RosterFileResolvers<ContextType>;
  RosterUpload?: RosterUploadResolvers<ContextType>;
  RosterDefaults?: RosterDefaultsResolvers<ContextType>;
  RosterColumn?: RosterColumnResolvers<ContextType>;
  RosterProgress?: RosterProgressResolvers<ContextType>;
  RosterCounts?: RosterCountsResolvers<ContextType>;
  RosterRowConnection?: RosterRowConnectionResolvers<ContextType>;
  RosterRowEdge?: RosterRowEdgeResolvers<ContextType>;
  RosterRow?: RosterRowResolvers<ContextType>;
  RosterUnreadCell?: RosterUnreadCellResolvers<ContextType>;
  RosterCorrection?: RosterCorrectionResolvers<ContextType>;
  RosterProblem?: RosterProblemResolvers<ContextType>;
  RosterProblemCount?: RosterProblemCountResolvers<ContextType>;
  RosterFailure?: RosterFailureResolvers<ContextType>;
  RosterImportConnection?: RosterImportConnectionResolvers<ContextType>;
  RosterImportEdge?: RosterImportEdgeResolvers<ContextType>;
  RosterCorrectionResult?: RosterCorrectionResultResolvers<ContextType>;
  RosterRowCorrected?: RosterRowCorrectedResolvers<ContextType>;
  RosterTemplate?: RosterTemplateResolvers<ContextType>;
  RosterWorkbook?: RosterWorkbookResolvers<ContextType>;
  RosterTemplateColumn?: RosterTemplateColumnResolvers<ContextType>;
  RosterImportResult?: RosterImportResultResolvers<ContextType>;
  RosterImportRefused?: RosterImportRefusedResolvers<ContextType>;
  RosterDownloadResult?: RosterDownloadResultResolvers<ContextType>;
  RosterDownload?: RosterDownloadResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoicePayer?: InvoicePayerResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceLineProgramme?: InvoiceLineProgrammeResolvers<ContextType>;
  InvoiceProgramme?: InvoiceProgrammeResolvers<ContextType>;
  DueBasis?: DueBasisResolvers<ContextType>;
  InvoiceAccount?: InvoiceAccountResolvers<ContextType>;
  LateCharge?: LateChargeResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceTotals?: InvoiceTotalsResolvers<ContextType>;
  InvoiceLineConnection?: InvoiceLineConnectionResolvers<ContextType>;
  InvoiceLineEdge?: InvoiceLineEdgeResolvers<ContextType>;
  InvoicePreview?: InvoicePreviewResolvers<ContextType>;
  InvoiceResult?: InvoiceResultResolvers<ContextType>;
  InvoiceRefused?: InvoiceRefusedResolvers<ContextType>;
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
  ContributionPayment?: ContributionPaymentResolvers<ContextType>;
  BankFile?: BankFileResolvers<ContextType>;
  BankFileProblem?: BankFileProblemResolvers<ContextType>;
  BankLine?: BankLineResolvers<ContextType>;
  BankFileConnection?: BankFileConnectionResolvers<ContextType>;
  BankFileEdge?: BankFileEdgeResolvers<ContextType>;
  BankLineConnection?: BankLineConnectionResolvers<ContextType>;
  BankLineEdge?: BankLineEdgeResolvers<ContextType>;
  ContributionPaymentResult?: ContributionPaymentResultResolvers<ContextType>;
  BankFileResult?: BankFileResultResolvers<ContextType>;
  BankLineResult?: BankLineResultResolvers<ContextType>;
  ContributionPaymentRefused?: ContributionPaymentRefusedResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  EnrolmentPace?: EnrolmentPaceResolvers<ContextType>;
  ReadinessConnection?: ReadinessConnectionResolvers<ContextType>;
  ReadinessEdge?: ReadinessEdgeResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  LegalHoldResult?: LegalHoldResultResolvers<ContextType>;
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

