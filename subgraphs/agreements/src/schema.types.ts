// Generated from the .graphql files by `npm run generate`. Do not edit.

import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { CoverageBasis } from '@payung/kit/values/coverage-basis.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementRow } from './agreement/agreement.table.ts';
import type { BreachRow, BreachEventRow, BreachNoticeRow } from './breach/breach.table.ts';
import type { Review as ReviewOfRegister, ReviewItem as ReviewItemOfRegister, Client as ClientOfRegister, Account as AccountOfRegister } from './administration/register-shapes.ts';
import type { AdministrationRoot } from './administration/administration.reads.ts';
import type { ShownBeneficiary } from './agreement/counts.reads.ts';
import type { AgreementPage } from './agreement/agreement.reads.ts';
import type { Diff, ShownVersion } from './version/version.reads.ts';
import type { ShownEvent } from './agreement/agreement-history.reads.ts';
import type { PartyTerms, AgreementTerms as TermsData, HeadcountTerms, Exclusion as ExclusionData, ServicePeriod as ServicePeriodData, WageBase as WageBaseData } from './domain/agreement-terms.ts';
import type { Warning } from './domain/agreement-warning.ts';
import type { DocumentRow, Actor, DocumentUploadRow } from './document/document.table.ts';
import type { CoverageRow, CoverageLineRow } from './coverage/coverage.reads.ts';
import type { CounterpartRow, AbsentAgreement, UncoveredRegion } from './coverage/white-map.reads.ts';
import type { Derivation, Units } from './domain/units.ts';
import type { Cost, CostLine, CategoryCost } from './domain/contribution-cost.ts';
import type { ElectionRow } from './election/election.table.ts';
import type { Expected } from './domain/expected.ts';
import type { FigureRow } from './coverage/figure.ts';
import type { HolidayRow } from './holiday/holiday.table.ts';
import type { ShownExtension } from './extension/extension.reads.ts';
import type { ExtensionDoubt } from './domain/extension-warning.ts';
import type { Chain } from './funding/funding-chain.reads.ts';
import type { CorrectionRow, EdgeRow, PaymentRow } from './funding/funding.table.ts';
import type { Point } from './domain/funding-chain.ts';
import type { HonorariumRow } from './contribution-rate/contribution-rate.table.ts';
import type { InstitutionRow } from './institution/institution.table.ts';
import type { NotFundedPage } from './funding/funding.reads.ts';
import type { OfficerCategoryRow } from './officer-category/officer-category.table.ts';
import type { PromisedCategory as PromisedInCategory, Promised } from './domain/promised.ts';
import type { ReferenceCountRow } from './reference-count/reference-count.table.ts';
import type { CountsRefusal } from './reference-count/import-reference-counts.ts';
import type { RegionRow } from './region/region.table.ts';
import type { Session as SessionOfRequest } from '@payung/kit/access.ts';
import type { EnrolledInCategory } from './domain/renewal.ts';
import type { Proposal } from './renewal/renewal.reads.ts';
import type { VersionSignatory } from './version/version.table.ts';
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

/** A review of who holds what (tinjauan akses). */
export type AccessReview = {
  readonly __typename?: 'AccessReview';
  /** Identifier of the review. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** It lists what nobody confirmed for this many months. 0 lists everything. */
  readonly months: Scalars['Int']['output'];
  /** The last day to decide. */
  readonly dueOn: Scalars['Date']['output'];
  /** How far it is. */
  readonly status: AccessReviewStatus;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  readonly openedBy: AdministrationActor;
  /** Entries. */
  readonly total: Scalars['Int']['output'];
  /** Entries confirmed. */
  readonly confirmed: Scalars['Int']['output'];
  /** Entries revoked. */
  readonly revoked: Scalars['Int']['output'];
  /** Its entries, those to decide first. */
  readonly items?: Maybe<AccessReviewItemConnection>;
};


/** A review of who holds what (tinjauan akses). */
export type AccessReviewItemsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far an access review is. */
export type AccessReviewStatus =
  /** Entries wait, and the day has not passed. */
  | 'OPEN'
  /** Entries wait after the last day. */
  | 'OVERDUE'
  /** Everything is decided. */
  | 'COMPLETE';

/** One holding to confirm or revoke. */
export type AccessReviewItem = {
  readonly __typename?: 'AccessReviewItem';
  /** Identifier of the entry. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a person or a client. */
  readonly kind: AccessReviewItemKind;
  /** The subject of the account or the identifier of the client. */
  readonly subject: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The role held when the review was opened. */
  readonly role: Role;
  /** The institution then. */
  readonly institution?: Maybe<Institution>;
  /** The regions then. */
  readonly regions: ReadonlyArray<Region>;
  /** When it was last confirmed, then. */
  readonly confirmedAt: Scalars['DateTime']['output'];
  /** When it was last used, now. Null when never. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was decided. Null while it waits. */
  readonly decision?: Maybe<AccessReviewDecision>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  readonly decidedBy?: Maybe<AdministrationActor>;
};

/** What an entry is about. */
export type AccessReviewItemKind =
  /** An account. */
  | 'PERSON'
  /** An API client. */
  | 'CLIENT';

/** What can be done with an entry. */
export type AccessReviewDecision =
  /** What is held is right. */
  | 'CONFIRM'
  /** It is not: suspend the account or client. */
  | 'REVOKE';

/** A review to open. */
export type OpenAccessReviewInput = {
  /** What it is called, 3 to 100 characters. */
  readonly title: Scalars['String']['input'];
  /** List what nobody confirmed for this many months, 0 to 60. */
  readonly months: Scalars['Int']['input'];
  /** The last day to decide: from today to a year on. */
  readonly dueOn: Scalars['Date']['input'];
};

/** One page of reviews. */
export type AccessReviewConnection = {
  readonly __typename?: 'AccessReviewConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<AccessReviewEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One row of a page. */
export type AccessReviewEdge = {
  readonly __typename?: 'AccessReviewEdge';
  /** Its position, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: AccessReview;
};

/** One page of entries. */
export type AccessReviewItemConnection = {
  readonly __typename?: 'AccessReviewItemConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<AccessReviewItemEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One row of a page. */
export type AccessReviewItemEdge = {
  readonly __typename?: 'AccessReviewItemEdge';
  /** Its position, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AccessReviewItem;
};

/** The review, or why it was not opened. */
export type AccessReviewResult = AccessReview | AdministrationRefused;

/** The entry as it is now, or why nothing was decided. */
export type AccessReviewItemResult = AccessReviewItem | AdministrationRefused;

/** The register of accounts and API clients, as far as the session may see it. */
export type Administration = {
  readonly __typename?: 'Administration';
  /** Whether accounts are kept here, elsewhere, or cannot be reached now. */
  readonly state: AdministrationState;
  /** The address of the issuer of access tokens. With `AT_THE_ISSUER`, its own console is where people and clients are managed. */
  readonly issuer: Scalars['String']['output'];
  /** For how many hours the link of an invitation works. */
  readonly invitationHours: Scalars['Int']['output'];
  /** Roles that the session may give to people: never more than its own allows. Empty when it may give none. */
  readonly grantableRoles: ReadonlyArray<Role>;
  /** One account. Null when there is none, or it lies outside the session's scope. Needs `account:read`. */
  readonly account?: Maybe<UserAccount>;
  /** Accounts within the session's scope, by name. Needs `account:read`. */
  readonly accounts?: Maybe<UserAccountConnection>;
  /** How many hold which role at which level of institution. Needs `account:read`. */
  readonly accessMatrix?: Maybe<ReadonlyArray<AccessMatrixCell>>;
  /** One API client. Null when there is none, or it lies outside the session's scope. Needs `api-client:read`. */
  readonly apiClient?: Maybe<ApiClient>;
  /** API clients within the session's scope, by name. Needs `api-client:read`. */
  readonly apiClients?: Maybe<ApiClientConnection>;
  /** One access review. Needs `account:read`. */
  readonly accessReview?: Maybe<AccessReview>;
  /** Access reviews, newest first. Needs `account:read`. */
  readonly accessReviews?: Maybe<AccessReviewConnection>;
};


/** The register of accounts and API clients, as far as the session may see it. */
export type AdministrationAccountArgs = {
  id: Scalars['ID']['input'];
};


/** The register of accounts and API clients, as far as the session may see it. */
export type AdministrationAccountsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserAccountFilter>;
};


/** The register of accounts and API clients, as far as the session may see it. */
export type AdministrationApiClientArgs = {
  id: Scalars['ID']['input'];
};


/** The register of accounts and API clients, as far as the session may see it. */
export type AdministrationApiClientsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The register of accounts and API clients, as far as the session may see it. */
export type AdministrationAccessReviewArgs = {
  id: Scalars['ID']['input'];
};


/** The register of accounts and API clients, as far as the session may see it. */
export type AdministrationAccessReviewsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where accounts and clients are managed. */
export type AdministrationState =
  /** Here: in the register of Payung's own identity service. */
  | 'HERE'
  /** At the issuer of access tokens, which is not Payung's own. Every command answers `ADMINISTERED_AT_THE_ISSUER`. */
  | 'AT_THE_ISSUER'
  /** Here, but the identity service does not answer now. Nobody who is signed in is signed out by it. */
  | 'UNAVAILABLE';

/** A person who may sign in (akun). */
export type UserAccount = {
  readonly __typename?: 'UserAccount';
  /** The stable subject that stands in tokens and on the trail. */
  readonly id: Scalars['ID']['output'];
  /** What the person types to sign in: their e-mail address, or the user name of a demonstration person. */
  readonly login: Scalars['String']['output'];
  /** The person's name. */
  readonly name: Scalars['String']['output'];
  /** What the person acts as. */
  readonly role: Role;
  /** The institution acted for. Null for roles of the whole nation. */
  readonly institution?: Maybe<Institution>;
  /** The regions that confine the person, with all that lies below them. */
  readonly regions: ReadonlyArray<Region>;
  /** Whether the person may sign in. */
  readonly status: UserAccountStatus;
  /** Why the account is suspended. Null when it is not. */
  readonly suspendedBecause?: Maybe<Scalars['String']['output']>;
  /** Whether this is one of the people of the demonstration, who share one password. */
  readonly demonstration: Scalars['Boolean']['output'];
  /** When the person last signed in. Null when never. */
  readonly lastSignedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the link that was given out works. Null when none is open. */
  readonly invitationExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the account was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it. Null for those that the installation started with. */
  readonly createdBy?: Maybe<AdministrationActor>;
  /** When somebody last said that what the person holds is right: by giving it, or in an access review. */
  readonly confirmedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. Commands take it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Where the person is signed in now, newest first, at most 50. Null when it cannot be told. */
  readonly sessions?: Maybe<ReadonlyArray<SignInSession>>;
  /** What was done with the account, newest first, at most 50. Null when it cannot be told. */
  readonly events?: Maybe<ReadonlyArray<AdministrationEvent>>;
};

/** Whether a person may sign in. */
export type UserAccountStatus =
  /** Invited, and no password was set yet (diundang). */
  | 'INVITED'
  /** May sign in (aktif). */
  | 'ACTIVE'
  /** May not sign in (ditangguhkan). */
  | 'SUSPENDED';

/** One sign-in of a person, in one browser. */
export type SignInSession = {
  readonly __typename?: 'SignInSession';
  /** Identifier of the session, of no use for signing in. */
  readonly id: Scalars['ID']['output'];
  /** When the password was given. */
  readonly signedInAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** Who did something in the register, as it was then. */
export type AdministrationActor = {
  readonly __typename?: 'AdministrationActor';
  /** The subject. */
  readonly subject: Scalars['ID']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
};

/** Something that was done with an account or a client. */
export type AdministrationEvent = {
  readonly __typename?: 'AdministrationEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What: the name of the command, or `signIn`, `acceptInvitation`, `lockOut`. */
  readonly action: Scalars['String']['output'];
  /** Who. Null for the installation itself, and for whoever was refused at the door. */
  readonly by?: Maybe<AdministrationActor>;
  /** The reason that was given, if any. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** One page of accounts. */
export type UserAccountConnection = {
  readonly __typename?: 'UserAccountConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<UserAccountEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One row of a page. */
export type UserAccountEdge = {
  readonly __typename?: 'UserAccountEdge';
  /** Its position, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: UserAccount;
};

/** How many accounts hold a role at a level of institution. */
export type AccessMatrixCell = {
  readonly __typename?: 'AccessMatrixCell';
  /** The role. */
  readonly role: Role;
  /** The level of the institution acted for. */
  readonly level: InstitutionLevel;
  /** Active accounts. */
  readonly active: Scalars['Int']['output'];
  /** Accounts invited and not taken up. */
  readonly invited: Scalars['Int']['output'];
  /** Suspended accounts. */
  readonly suspended: Scalars['Int']['output'];
};

/** The level of the institution that an account acts for. */
export type InstitutionLevel =
  /** No institution: the whole nation. */
  | 'NONE'
  /** An institution of the nation, such as `kpu-ID`. */
  | 'NATIONAL'
  /** An institution of a province. */
  | 'PROVINCE'
  /** An institution of a regency or city. */
  | 'REGENCY'
  /** A branch of BPJS Ketenagakerjaan. */
  | 'BRANCH';

/** Which accounts to keep. */
export type UserAccountFilter = {
  /** A part of the name or of the login. At most 100 characters. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<UserAccountStatus>>;
  /** Only these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Only this institution and those below it. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A person to invite. */
export type InviteAccountInput = {
  /** The person's name, 3 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The e-mail address to sign in with; only one account has it. */
  readonly email: Scalars['String']['input'];
  /** What the person is to hold. */
  readonly grant: AccountGrantInput;
};

/** What a person is to hold. */
export type AccountGrantInput = {
  /** The role: one of `grantableRoles`. */
  readonly role: Role;
  /** The institution to act for. Needed for `BPJS_BRANCH_OFFICER` and `INSTITUTION_OFFICER`, within the giver's own. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
  /** The regions to confine the person to, 1 to 20 codes, within the giver's own; `ID` is the nation. */
  readonly regionCodes: ReadonlyArray<Scalars['ID']['input']>;
};

/** An invitation that was given, or why not. */
export type InvitationResult = InvitationGiven | AdministrationRefused;

/** A link to hand over. It is shown in this answer and never again. */
export type InvitationGiven = {
  readonly __typename?: 'InvitationGiven';
  /** The account. */
  readonly account: UserAccount;
  /** The link, for one use. Null when the command was answered before under the same key: give a new one then. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** Until when it works. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** The account as it is now, or why nothing was changed. */
export type UserAccountResult = UserAccount | AdministrationRefused;

/** Why the register was not changed. */
export type AdministrationRefused = {
  readonly __typename?: 'AdministrationRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: AdministrationRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse a change of the register. */
export type AdministrationRefusalCode =
  /** The session may not do this, or its own account may not any more. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** There is no such account, client, session, secret, review or entry, or it lies outside the session's scope. */
  | 'NOT_FOUND'
  /** Somebody else changed it since it was read (`expectedVersion`). */
  | 'CONFLICT'
  /** An account with this e-mail address exists. */
  | 'LOGIN_TAKEN'
  /** The new role, institution or regions are more than the giver holds. */
  | 'MORE_THAN_HELD'
  /** It is about the session's own account. */
  | 'OWN_ACCOUNT'
  /** It is the last national admin who can sign in. */
  | 'LAST_NATIONAL_ADMIN'
  /** The state does not allow this step, such as reinstating an account that is not suspended. */
  | 'WRONG_STATE'
  /** The client has two secrets that work: end one first. */
  | 'TOO_MANY_SECRETS'
  /** The entry of the access review was decided before. */
  | 'ALREADY_DECIDED'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Accounts and clients are managed at the issuer of access tokens, not here. */
  | 'ADMINISTERED_AT_THE_ISSUER'
  /** The identity service does not answer. Try again with the same key. */
  | 'UNAVAILABLE';

/** A partner's system that calls the graph for one institution (klien API). */
export type ApiClient = {
  readonly __typename?: 'ApiClient';
  /** Its identifier, `client_id`. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The institution that it acts for. */
  readonly institution?: Maybe<Institution>;
  /** The code of that institution. */
  readonly institutionCode: Scalars['ID']['output'];
  /** The regions that confine it, with all that lies below them. */
  readonly regions: ReadonlyArray<Region>;
  /** What its tokens may be used for: OAuth scopes, such as `participants:read`. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Cost points that it may use in a minute. Null: what the gateway gives to everybody. */
  readonly quota?: Maybe<Scalars['Int']['output']>;
  /** Networks that it may call from, as CIDR. Empty: from anywhere. */
  readonly networks: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it gets tokens. */
  readonly status: ApiClientStatus;
  /** Why it is suspended. Null when it is not. */
  readonly suspendedBecause?: Maybe<Scalars['String']['output']>;
  /** Its secrets that work, newest first: two at most. Their text is kept nowhere. */
  readonly secrets: ReadonlyArray<ApiClientSecret>;
  /** When it last got a token. Null when never. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who registered it. Null for those that the installation started with. */
  readonly createdBy?: Maybe<AdministrationActor>;
  /** When somebody last said that what it holds is right. */
  readonly confirmedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. Commands take it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** What it used, oldest first, without gaps. Null when it cannot be told. Days are those of Jakarta. */
  readonly usage?: Maybe<ReadonlyArray<UsagePoint>>;
  /** What was done with it, newest first, at most 50. Null when it cannot be told. */
  readonly events?: Maybe<ReadonlyArray<AdministrationEvent>>;
};


/** A partner's system that calls the graph for one institution (klien API). */
export type ApiClientUsageArgs = {
  per: UsagePeriod;
  last: Scalars['Int']['input'];
};

/** Whether a client gets tokens. */
export type ApiClientStatus =
  /** It gets tokens (aktif). */
  | 'ACTIVE'
  /** It gets none (ditangguhkan). */
  | 'SUSPENDED';

/** A secret of a client, without its text. */
export type ApiClientSecret = {
  readonly __typename?: 'ApiClientSecret';
  /** Identifier of the secret. */
  readonly id: Scalars['ID']['output'];
  /** Its last four characters, to tell two apart. */
  readonly ending: Scalars['String']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it stops working. Null while no newer one replaces it. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The length of an entry of usage. Minutes are kept for 7 days, hours for 90, days for 3 years. */
export type UsagePeriod =
  /** One minute. */
  | 'MINUTE'
  /** One hour. */
  | 'HOUR'
  /** One day, Jakarta. */
  | 'DAY';

/** What a client used in a stretch of time. */
export type UsagePoint = {
  readonly __typename?: 'UsagePoint';
  /** When it began. */
  readonly start: Scalars['DateTime']['output'];
  /** Requests that were answered or refused. */
  readonly requests: Scalars['Int']['output'];
  /** Cost points of them. */
  readonly cost: Scalars['Int']['output'];
  /** Requests that were refused for limits, scopes or networks. */
  readonly refused: Scalars['Int']['output'];
};

/** One page of API clients. */
export type ApiClientConnection = {
  readonly __typename?: 'ApiClientConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<ApiClientEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One row of a page. */
export type ApiClientEdge = {
  readonly __typename?: 'ApiClientEdge';
  /** Its position, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The client. */
  readonly node: ApiClient;
};

/** A client to register. */
export type CreateApiClientInput = {
  /** Its name, 3 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The institution to act for. */
  readonly institutionCode: Scalars['ID']['input'];
  /** The regions to confine it to, 1 to 20 codes. */
  readonly regionCodes: ReadonlyArray<Scalars['ID']['input']>;
  /** Scopes of its tokens, at least one. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** Cost points in a minute, 100 to 1,000,000. Null: what the gateway gives to everybody. */
  readonly quota?: InputMaybe<Scalars['Int']['input']>;
  /** Networks that it may call from, as CIDR, at most 20. Empty: from anywhere. */
  readonly networks: ReadonlyArray<Scalars['String']['input']>;
};

/** What a client is to be. */
export type ChangeApiClientInput = {
  /** Its name, 3 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The regions to confine it to, 1 to 20 codes. */
  readonly regionCodes: ReadonlyArray<Scalars['ID']['input']>;
  /** Scopes of its tokens, at least one. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** Cost points in a minute, 100 to 1,000,000. Null: what the gateway gives to everybody. */
  readonly quota?: InputMaybe<Scalars['Int']['input']>;
  /** Networks that it may call from, as CIDR, at most 20. Empty: from anywhere. */
  readonly networks: ReadonlyArray<Scalars['String']['input']>;
};

/** A secret that was given, or why not. */
export type ApiClientSecretResult = ApiClientSecretGiven | AdministrationRefused;

/** A new secret. It is shown in this answer and never again. */
export type ApiClientSecretGiven = {
  readonly __typename?: 'ApiClientSecretGiven';
  /** The client. */
  readonly client: ApiClient;
  /** The secret. Null when the command was answered before under the same key: rotate then. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** The client as it is now, or why nothing was changed. */
export type ApiClientResult = ApiClient | AdministrationRefused;

/** The agreement as it is after a command, or why the command was refused. */
export type AgreementResult = Agreement | AgreementRefused;

/** States of an agreement. Signed and not terminated (`SIGNED`, `IN_FORCE`, `SUSPENDED`, `ENDED`) counts as promised. */
export type AgreementStatus =
  /** Being written (rancangan). */
  | 'DRAFT'
  /** Waits for approval (diajukan). */
  | 'SUBMITTED'
  /** Came back to be mended (dikembalikan). */
  | 'SENT_BACK'
  /** Waits for signature (disetujui). */
  | 'APPROVED'
  /** Signed, before its first day (ditandatangani). */
  | 'SIGNED'
  /** Within its period (berlaku). */
  | 'IN_FORCE'
  /** Suspended (ditangguhkan). */
  | 'SUSPENDED'
  /** Past its last day (berakhir). */
  | 'ENDED'
  /** Ended before its time, or given up as a draft (diakhiri). */
  | 'TERMINATED';

/** Steps in the life of an agreement. */
export type AgreementAction =
  /** Draft it (menyusun). */
  | 'DRAFT'
  /** Register it as signed (mendaftarkan). */
  | 'REGISTER'
  /** Change the draft or the open amendment (menyunting). */
  | 'EDIT'
  /** Hand it to whoever approves (mengajukan). */
  | 'SUBMIT'
  /** Send it back to be mended (mengembalikan). */
  | 'SEND_BACK'
  /** Approve it (menyetujui). */
  | 'APPROVE'
  /** Record its signature (menandatangani). */
  | 'SIGN'
  /** Open an amendment (mengubah dengan adendum). */
  | 'AMEND'
  /** Suspend it (menangguhkan). */
  | 'SUSPEND'
  /** End its suspension (memulihkan). */
  | 'REINSTATE'
  /** End it before its time (mengakhiri). */
  | 'TERMINATE'
  /** Take the last step back (membatalkan langkah terakhir). */
  | 'UNDO'
  /** Say which agreement it continues (menyebut perjanjian sebelumnya). */
  | 'LINK'
  /** Draft an agreement that continues it (memperpanjang). */
  | 'RENEW';

/** Something that happened to an agreement. Events are appended, never changed. */
export type AgreementEvent = {
  readonly __typename?: 'AgreementEvent';
  /** The step. */
  readonly action: AgreementAction;
  /** The day on which it takes effect. */
  readonly on: Scalars['Date']['output'];
  /** Number of the version of the terms that it is about: 1 is the agreement itself, later ones are amendments. Null for steps on the whole. */
  readonly versionNumber?: Maybe<Scalars['Int']['output']>;
  /** Why, where the step needs a reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who did it. Null for what was known before the life cycle was recorded. */
  readonly by?: Maybe<AgreementActor>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Whether a later step took it back. */
  readonly undone: Scalars['Boolean']['output'];
};

/** Who took a step. */
export type AgreementActor = {
  readonly __typename?: 'AgreementActor';
  /** The name as the identity provider gave it. */
  readonly name: Scalars['String']['output'];
  /** The institution acted for. Null for roles of the whole nation. */
  readonly institution?: Maybe<Institution>;
  /** Whether it was who is asking. */
  readonly isMe: Scalars['Boolean']['output'];
};

/** An agreement to draft. */
export type DraftAgreementInput = {
  /** The region it is for. It stays. */
  readonly regionCode: Scalars['ID']['input'];
  /** The election it is for. It stays. */
  readonly electionCode: Scalars['ID']['input'];
  /** Its place in a line of agreements. */
  readonly lineage: Lineage;
  /** The agreement it continues. Allowed to be unknown for a continuation, which is then flagged. */
  readonly predecessorId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says. */
  readonly terms: AgreementTermsInput;
};

/** A draft or an open amendment as it shall be. */
export type EditAgreementDraftInput = {
  /** The terms, whole. */
  readonly terms: AgreementTermsInput;
  /** Its place in a line. Only before the agreement is signed; left out: as it is. */
  readonly lineage?: InputMaybe<Lineage>;
  /** The agreement it continues. Only before the agreement is signed; left out: as it is. */
  readonly predecessorId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of an amendment: the day from which it is in force; left out: as it is. */
  readonly inForceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only of an amendment: what it is for, 3 to 1,000 characters; left out: as it is. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What an agreement says, whole. What is left out is not said. */
export type AgreementTermsInput = {
  /** The kind of instrument. */
  readonly instrument: Instrument;
  /** Its subject in its own words. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** Programmes it names. */
  readonly programmes: ReadonlyArray<Programme>;
  /** First day in force. Required to submit. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day in force, not before the first. Required to submit. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who takes part, and as what. One insurer and one beneficiary at least are required to submit. */
  readonly parties: ReadonlyArray<AgreementPartyInput>;
  /** What it promises. One entry for each party in the role `BENEFICIARY` is required to submit. */
  readonly beneficiaries: ReadonlyArray<AgreementBeneficiaryInput>;
  /** When officers of each category serve. One entry for each category at most. */
  readonly servicePeriods: ReadonlyArray<ServicePeriodInput>;
  /** The wage base of each category. One entry for each category at most. */
  readonly wageBases: ReadonlyArray<WageBaseInput>;
  /** Categories that the text leaves out. One entry for each category at most. */
  readonly exclusions: ReadonlyArray<ExclusionInput>;
  /** The regulations it rests on. */
  readonly legalBases: ReadonlyArray<Scalars['String']['input']>;
  /** How it is paid for, in its own words. */
  readonly fundingText?: InputMaybe<Scalars['String']['input']>;
};

/** A signature to record. */
export type SignAgreementInput = {
  /** The day of signature, not in the future; of an amendment, not before that of the version before. */
  readonly signedOn: Scalars['Date']['input'];
  /** Where it was signed. */
  readonly signedAt?: InputMaybe<Scalars['String']['input']>;
  /** Who signed, with the capacity they acted in. At least one with the part `SIGNED`. */
  readonly signatories: ReadonlyArray<SignatoryInput>;
};

/**
 * A cooperation agreement on social protection of election officers.
 * Its fields show the terms in force today; of one not signed yet, the draft. Earlier terms are in `versions` and `termsOn`.
 */
export type Agreement = Node & {
  readonly __typename?: 'Agreement';
  /** Global identifier. */
  readonly id: Scalars['ID']['output'];
  /** A short title in Indonesian, made from the beneficiaries and the region. */
  readonly title: Scalars['String']['output'];
  /** What the agreement calls its subject, where its source says so. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The kind of instrument. */
  readonly instrument: Instrument;
  /** What the source calls the instrument, in its own words. */
  readonly instrumentText?: Maybe<Scalars['String']['output']>;
  /** The day of signature. Null until it is signed. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** How sure the day of signature is: in one source the year is inferred. Null until it is signed. */
  readonly signedOnConfidence?: Maybe<Confidence>;
  /** Where it was signed. Null when the source does not say, and until it is signed. */
  readonly signedAt?: Maybe<Scalars['String']['output']>;
  /** The region it is for. */
  readonly region: Region;
  /** The election it is for. */
  readonly election: Election;
  /** Programmes it names. Empty when its source names none. */
  readonly programmes: ReadonlyArray<Programme>;
  /** Whether it is the first of its line or continues an earlier one. */
  readonly lineage: Lineage;
  /** What the source says of its place in the line, in its own words. */
  readonly lineageText?: Maybe<Scalars['String']['output']>;
  /** The agreement it continues, where that is known. */
  readonly predecessor?: Maybe<Agreement>;
  /** Agreements that continue this one, oldest first, at most 100, as far as the session may see them. */
  readonly successors: ReadonlyArray<Agreement>;
  /** Who takes part, and as what. Signer, beneficiary and funder may all differ. */
  readonly parties: ReadonlyArray<AgreementParty>;
  /** Who signed or stood by, with the capacity they acted in. */
  readonly signatories: ReadonlyArray<Signatory>;
  /** What it promises, per beneficiary. */
  readonly beneficiaries: ReadonlyArray<AgreementBeneficiary>;
  /** Totals over all beneficiaries. */
  readonly headcount: AgreementHeadcount;
  /** What a careful reader would ask about its own numbers. They warn and never block. */
  readonly warnings: ReadonlyArray<AgreementWarning>;
  /** From when to when it is in force. */
  readonly period: AgreementPeriod;
  /** When officers of each category serve, where the agreement says so. */
  readonly servicePeriods: ReadonlyArray<ServicePeriod>;
  /** The wage from which contributions are computed, by category, where the agreement says so. Practice differs, so it is a term of each agreement. */
  readonly wageBases: ReadonlyArray<WageBase>;
  /** Categories that its text leaves out in so many words, with or without a number. Those listed with a number stand in `headcounts` too. */
  readonly exclusions: ReadonlyArray<Exclusion>;
  /** The regulations it rests on, as its source names them. */
  readonly legalBases: ReadonlyArray<Scalars['String']['output']>;
  /** How it is paid for, as far as its source says. Null when the source is silent. */
  readonly funding?: Maybe<AgreementFunding>;
  /** Where these facts come from. */
  readonly source: AgreementSource;
  /** Grows by one with every change. Commands on an agreement take it as `expectedVersion`. The versions of its terms are numbered apart (`versions`). */
  readonly version: Scalars['Int']['output'];
  /** When the row was registered or drafted. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /**
   * Its state on a day, derived from what happened to it and from its period: no job ever sets it.
   * Null when the day is before the first thing known of it.
   */
  readonly status?: Maybe<AgreementStatus>;
  /** What this session may do with it now. Empty for those who only read. */
  readonly actions: ReadonlyArray<AgreementAction>;
  /** What happened to it, oldest first, steps that were undone among them. */
  readonly history: ReadonlyArray<AgreementEvent>;
  /** The same for this agreement alone: expected are the officers of its beneficiaries' bodies in its region. */
  readonly coverage?: Maybe<Coverage>;
  /** What its own numbers tell of the officers of the other body, who have no agreement. Null when the other body has one, or when its numbers do not give the polling stations. */
  readonly counterpart?: Maybe<CounterpartInference>;
  /**
   * Files kept with the agreement, newest first, at most 100. Removed ones are left out unless asked for: they stay in
   * the register with their reason.
   */
  readonly documents: ReadonlyArray<AgreementDocument>;
  /** How the money is to flow, and whether it did (rantai pendanaan). */
  readonly fundingChain: FundingChain;
  /** The legal hold on it, while there is one. Null without, and to those who may not read it (`retention:read`). */
  readonly legalHold?: Maybe<LegalHold>;
  /** When what tells of people was erased from it, since it was over its term. Null while it is kept. */
  readonly erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every version of its terms by number, signed or being drafted. 1 is the agreement itself, later ones are amendments; at most 100. */
  readonly versions: ReadonlyArray<AgreementVersion>;
  /** The version in force on a day. Null before the first day, after the last, and from the day of a termination. */
  readonly termsOn?: Maybe<AgreementVersion>;
  /** The amendment that is being drafted, submitted or approved. Null when there is none. */
  readonly openAmendment?: Maybe<AgreementVersion>;
};


/**
 * A cooperation agreement on social protection of election officers.
 * Its fields show the terms in force today; of one not signed yet, the draft. Earlier terms are in `versions` and `termsOn`.
 */
export type AgreementStatusArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A cooperation agreement on social protection of election officers.
 * Its fields show the terms in force today; of one not signed yet, the draft. Earlier terms are in `versions` and `termsOn`.
 */
export type AgreementDocumentsArgs = {
  includeRemoved: Scalars['Boolean']['input'];
};


/**
 * A cooperation agreement on social protection of election officers.
 * Its fields show the terms in force today; of one not signed yet, the draft. Earlier terms are in `versions` and `termsOn`.
 */
export type AgreementTermsOnArgs = {
  date: Scalars['Date']['input'];
};

/** From when to when an agreement is in force (masa berlaku). Both days are included. */
export type AgreementPeriod = {
  readonly __typename?: 'AgreementPeriod';
  /** First day. Null when it is not known: the agreement is then in force from its signature. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Last day. Null when it is not known: the agreement then has no end that could be computed. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * How sure the period is. `STATED`: the agreement gives it. `DERIVED`: the source is silent; it runs from the signature to the last
   * known stage of the election, and must be confirmed.
   */
  readonly confidence: Confidence;
};

/** When officers of a category serve (masa kerja). */
export type ServicePeriod = {
  readonly __typename?: 'ServicePeriod';
  /** The category. */
  readonly category: OfficerCategory;
  /** First day of service. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day of service, included. */
  readonly endsOn: Scalars['Date']['output'];
};

/** The wage from which the contributions of a category are computed (dasar upah). */
export type WageBase = {
  readonly __typename?: 'WageBase';
  /** The category. */
  readonly category: OfficerCategory;
  /** How the wage is found. */
  readonly kind: WageBaseKind;
  /** The monthly amount in whole rupiah. Null for `HONORARIUM`, where the honorarium of each officer counts. */
  readonly monthlyAmount?: Maybe<Scalars['Rupiah']['output']>;
};

/** How the wage base is found. No decree settles it, and agreements differ. */
export type WageBaseKind =
  /** The honorarium of the officer (honor). */
  | 'HONORARIUM'
  /** One amount for all (upah flat), as 1,000,000 a month in Bengkulu Utara. */
  | 'FLAT'
  /** The minimum wage of the region (UMK/UMP), as the amount that the agreement writes down. */
  | 'MINIMUM_WAGE';

/** A category that the text of an agreement leaves out (pengecualian). */
export type Exclusion = {
  readonly __typename?: 'Exclusion';
  /** The category. */
  readonly category: OfficerCategory;
  /** What the text says of it. Null when it gives no reason. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Kinds of instrument. */
export type Instrument =
  /** Memorandum of understanding (nota kesepahaman). */
  | 'MOU'
  /** Cooperation agreement (perjanjian kerja sama). */
  | 'PKS'
  /** Cooperation agreement of three parties (perjanjian kerja sama tripartit). */
  | 'TRIPARTITE_PKS'
  /** Amendment of an earlier agreement (adendum). */
  | 'ADDENDUM'
  /** The source does not say. */
  | 'UNSPECIFIED';

/** An agreement's place in a line of agreements. */
export type Lineage =
  /** The first of its kind in its region or institution. */
  | 'FIRST'
  /** Continues an earlier agreement. */
  | 'CONTINUATION'
  /** The source does not say. */
  | 'UNKNOWN';

/** What an institution is to an agreement. */
export type PartyRole =
  /** Signs it (penanda tangan). */
  | 'SIGNER'
  /** Insures under it (penjamin). */
  | 'INSURER'
  /** Its officers are covered (penerima manfaat). */
  | 'BENEFICIARY'
  /** Pays for it (penyandang dana). */
  | 'FUNDER'
  /** Passes the money on (saluran dana). */
  | 'CHANNEL'
  /** Stands by (saksi). */
  | 'WITNESS';

/** One institution's part in an agreement. */
export type AgreementParty = {
  readonly __typename?: 'AgreementParty';
  /** The institution. */
  readonly institution: Institution;
  /** What it is to the agreement. */
  readonly role: PartyRole;
  /** Whether the source implies this role rather than states it. */
  readonly implied: Scalars['Boolean']['output'];
};

/** A person named in an agreement, as published. */
export type Signatory = {
  readonly __typename?: 'Signatory';
  /** The name as published. */
  readonly name: Scalars['String']['output'];
  /** The office held, in Indonesian. */
  readonly title: Scalars['String']['output'];
  /** The capacity: in office, acting (Plt.), or on behalf of another. */
  readonly capacity: SignatoryCapacity;
  /** What they did. */
  readonly part: SignatoryPart;
  /** The institution they acted for, where it is known. */
  readonly institution?: Maybe<Institution>;
};

/** In what capacity a person signs. */
export type SignatoryCapacity =
  /** Holder of the office (definitif). */
  | 'IN_OFFICE'
  /** Acting holder (pelaksana tugas, Plt.). */
  | 'ACTING'
  /** Representing another (perwakilan). */
  | 'REPRESENTATIVE';

/** What a named person did. */
export type SignatoryPart =
  /** Signed. */
  | 'SIGNED'
  /** Witnessed. */
  | 'WITNESSED'
  /** Is named in the source, which does not say who signed. */
  | 'NAMED';

/** What an agreement promises to one beneficiary. */
export type AgreementBeneficiary = {
  readonly __typename?: 'AgreementBeneficiary';
  /** The institution whose officers are covered. */
  readonly institution: Institution;
  /** The total that the source states. Null when it states none. */
  readonly statedTotal?: Maybe<Scalars['Int']['output']>;
  /** What the source says of that total, in its own words. */
  readonly statedTotalNote?: Maybe<Scalars['String']['output']>;
  /** The sum of the covered categories. Null when there is no breakdown. */
  readonly computedTotal?: Maybe<Scalars['Int']['output']>;
  /** Whether a total is stated, only computed, or only planned. */
  readonly status: HeadcountStatus;
  /** The categories, in the order of the source. */
  readonly headcounts: ReadonlyArray<CategoryHeadcount>;
};

/** How the total of a beneficiary is known. */
export type HeadcountStatus =
  /** Stated, with a breakdown. */
  | 'STATED'
  /** Not stated: the sum of the breakdown (COMPUTED_ONLY). */
  | 'COMPUTED_ONLY'
  /** A plan without a breakdown; left out of category charts (PLANNED). */
  | 'PLANNED';

/** A category's head-count in an agreement. */
export type CategoryHeadcount = {
  readonly __typename?: 'CategoryHeadcount';
  /** The category. */
  readonly category: OfficerCategory;
  /** The category as the source names it. */
  readonly label: Scalars['String']['output'];
  /** How many people. */
  readonly people: Scalars['Int']['output'];
  /** Whether the text covers them (true) or lists them and leaves them out (false). */
  readonly covered: Scalars['Boolean']['output'];
};

/** Totals of an agreement over all its beneficiaries. */
export type AgreementHeadcount = {
  readonly __typename?: 'AgreementHeadcount';
  /** Sum of the stated totals. Null when no beneficiary states one. */
  readonly statedTotal?: Maybe<Scalars['Int']['output']>;
  /** Sum of the covered categories. Null when there is no breakdown at all. */
  readonly computedTotal?: Maybe<Scalars['Int']['output']>;
  /** People promised: the sum of the covered categories; for a beneficiary without a breakdown, its stated total. */
  readonly people: Scalars['Int']['output'];
  /** People listed and left out by the text. */
  readonly peopleExcluded: Scalars['Int']['output'];
  /** Covered over listed, in basis points (2,906 is 29.06 %). Null when nothing is listed by category. */
  readonly coveredBasisPoints?: Maybe<Scalars['Int']['output']>;
};

/** A doubt about an agreement's own numbers. */
export type AgreementWarning = {
  readonly __typename?: 'AgreementWarning';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: AgreementWarningCode;
  /** The sentence to show. */
  readonly message: Sentence;
  /** The beneficiary it is about, where it is about one. */
  readonly institution?: Maybe<Institution>;
  /** The category it is about, where it is about one. */
  readonly category?: Maybe<OfficerCategory>;
};

/** Kinds of doubt about an agreement's numbers. */
export type AgreementWarningCode =
  /** The stated total differs from the sum of the categories. */
  | 'HEADCOUNT_MISMATCH'
  /** The count is not a multiple of the seats of its body. */
  | 'NOT_A_MULTIPLE_OF_SEATS'
  /** The category cannot belong to the beneficiary. */
  | 'CATEGORY_IMPOSSIBLE'
  /** One of the two programmes is not named. */
  | 'PROGRAMME_MISSING'
  /** The text names civil servants, who cannot be covered (Permenaker 1/2025 Art 2(2)). */
  | 'CIVIL_SERVANTS_NAMED'
  /** There is a total but no breakdown by category. */
  | 'BREAKDOWN_MISSING'
  /** It continues an earlier agreement that is not known. */
  | 'PREDECESSOR_UNKNOWN'
  /** The year of signature is inferred. */
  | 'SIGNED_ON_INFERRED';

/** How an agreement is paid for. */
export type AgreementFunding = {
  readonly __typename?: 'AgreementFunding';
  /** What the source says, in its own words. */
  readonly text: Scalars['String']['output'];
  /** Whether the source says that the money has been paid. */
  readonly realised?: Maybe<Scalars['Boolean']['output']>;
};

/** Where the facts of an agreement come from. */
export type AgreementSource = {
  readonly __typename?: 'AgreementSource';
  /** Stable code of the source. */
  readonly code: Scalars['ID']['output'];
  /** The publisher. Null when the source does not name one. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The author or photographer as credited. */
  readonly credit?: Maybe<Scalars['String']['output']>;
};

/** What to keep in a list of agreements. Conditions add up. */
export type AgreementFilter = {
  /** Agreements for this region or a region below it. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Agreements for this election. */
  readonly electionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Agreements for this province or a region within it; adds to `regionCode`. */
  readonly provinceCode?: InputMaybe<Scalars['ID']['input']>;
  /** Agreements with this institution as a party in any role. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Agreements of this kind of instrument. */
  readonly instrument?: InputMaybe<Instrument>;
  /** Agreements that name this programme. */
  readonly programme?: InputMaybe<Programme>;
  /** Agreements at this place of a line. */
  readonly lineage?: InputMaybe<Lineage>;
  /** Agreements that are in one of these states today. Empty: none; left out: all. */
  readonly statuses?: InputMaybe<ReadonlyArray<AgreementStatus>>;
  /** Agreements signed on this day or later. */
  readonly signedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Agreements signed on this day or before. */
  readonly signedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Agreements in force or suspended today whose last day is today or at most this many days away, 0 to 3,660. */
  readonly endsWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** A part of the title; case does not matter. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many agreements there are in all under the filter, as far as the session may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agreement in a page. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node: Agreement;
};

/** An agreement to register. */
export type RegisterAgreementInput = {
  /** The region it is for. */
  readonly regionCode: Scalars['ID']['input'];
  /** The election it is for. */
  readonly electionCode: Scalars['ID']['input'];
  /** The kind of instrument. */
  readonly instrument: Instrument;
  /** Its subject in its own words. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** The day of signature, not in the future. */
  readonly signedOn: Scalars['Date']['input'];
  /** Where it was signed. */
  readonly signedAt?: InputMaybe<Scalars['String']['input']>;
  /** Programmes it names. */
  readonly programmes: ReadonlyArray<Programme>;
  /** Its place in a line of agreements. */
  readonly lineage: Lineage;
  /** The agreement it continues. */
  readonly predecessorId?: InputMaybe<Scalars['ID']['input']>;
  /** Who takes part, and as what. At least one insurer and one beneficiary. */
  readonly parties: ReadonlyArray<AgreementPartyInput>;
  /** Who signed. */
  readonly signatories: ReadonlyArray<SignatoryInput>;
  /** What it promises. One entry for each party in the role `BENEFICIARY`. */
  readonly beneficiaries: ReadonlyArray<AgreementBeneficiaryInput>;
  /** First day in force. Without both days of the period it is derived: from the signature to the last known stage of the election. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day in force. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** When officers of each category serve. One entry for each category at most. */
  readonly servicePeriods: ReadonlyArray<ServicePeriodInput>;
  /** The wage base of each category. One entry for each category at most. */
  readonly wageBases: ReadonlyArray<WageBaseInput>;
  /** Categories that the text leaves out. One entry for each category at most. */
  readonly exclusions: ReadonlyArray<ExclusionInput>;
  /** The regulations it rests on. */
  readonly legalBases: ReadonlyArray<Scalars['String']['input']>;
  /** How it is paid for, in its own words. */
  readonly fundingText?: InputMaybe<Scalars['String']['input']>;
};

/** One institution's part in an agreement to register. */
export type AgreementPartyInput = {
  /** Code of the institution. */
  readonly institutionCode: Scalars['ID']['input'];
  /** What it is to the agreement. */
  readonly role: PartyRole;
};

/** When officers of a category serve. */
export type ServicePeriodInput = {
  /** Code of the category. */
  readonly categoryCode: Scalars['ID']['input'];
  /** First day of service. */
  readonly startsOn: Scalars['Date']['input'];
  /** Last day of service, not before the first. */
  readonly endsOn: Scalars['Date']['input'];
};

/** The wage base of a category. */
export type WageBaseInput = {
  /** Code of the category. */
  readonly categoryCode: Scalars['ID']['input'];
  /** How the wage is found. */
  readonly kind: WageBaseKind;
  /** The monthly amount in whole rupiah, above 0: required for `FLAT` and `MINIMUM_WAGE`, absent for `HONORARIUM`. */
  readonly monthlyAmount?: InputMaybe<Scalars['Rupiah']['input']>;
};

/** A category that the text leaves out. */
export type ExclusionInput = {
  /** Code of the category. It may not be covered by a head-count of the same agreement. */
  readonly categoryCode: Scalars['ID']['input'];
  /** What the text says of it. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A person named in an agreement. */
export type SignatoryInput = {
  /** The name as signed. */
  readonly name: Scalars['String']['input'];
  /** The office held. */
  readonly title: Scalars['String']['input'];
  /** The capacity. */
  readonly capacity: SignatoryCapacity;
  /** What they did. */
  readonly part: SignatoryPart;
  /** Code of the institution they act for. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What an agreement to register promises to one beneficiary. */
export type AgreementBeneficiaryInput = {
  /** Code of the institution. */
  readonly institutionCode: Scalars['ID']['input'];
  /** The total that the agreement states, if it states one. */
  readonly statedTotal?: InputMaybe<Scalars['Int']['input']>;
  /** The categories, in the order of the text. Empty for a plan without a breakdown, which then needs `statedTotal`. */
  readonly headcounts: ReadonlyArray<CategoryHeadcountInput>;
};

/** A category's head-count in an agreement to register. */
export type CategoryHeadcountInput = {
  /** Code of the category. */
  readonly categoryCode: Scalars['ID']['input'];
  /** How many people, 0 to 10,000,000. */
  readonly people: Scalars['Int']['input'];
  /** Whether the text covers them. */
  readonly covered: Scalars['Boolean']['input'];
};

/** The agreement, or why it was refused. */
export type RegisterAgreementResult = Agreement | AgreementRefused;

/** Why a command on an agreement was refused. Nothing was written. */
export type AgreementRefused = {
  readonly __typename?: 'AgreementRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: AgreementRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about, as a path such as `beneficiaries.0.statedTotal`. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse an agreement. */
export type AgreementRefusalCode =
  /** The session may not do this with this agreement. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** A code or identifier names nothing that the session can see. */
  | 'NOT_FOUND'
  /** The same agreement is already registered. */
  | 'DUPLICATE'
  /** The agreement has changed since it was read: `expectedVersion` is not its version. The sentence names the version it has now. */
  | 'CONFLICT'
  /** The state of the agreement does not allow this step. The sentence names the state and what may be done. */
  | 'WRONG_STATUS'
  /** Who submitted may not approve: it takes a second person. */
  | 'SECOND_PERSON_NEEDED'
  /** The agreement to continue is this one or continues it: a line of agreements has no circle. */
  | 'CYCLE'
  /** Nothing differs from the terms in force, so there is nothing to amend. */
  | 'NO_CHANGE'
  /** More rows than a table may have. The sentence says how many; narrow the filter. */
  | 'TOO_MANY_ROWS'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** A table, or why it was refused. */
export type AgreementsCsvResult = AgreementsCsv | AgreementRefused;

/** Agreements as a table for spreadsheets (CSV). */
export type AgreementsCsv = {
  readonly __typename?: 'AgreementsCsv';
  /** A name for the file, with the day on which it was made. */
  readonly fileName: Scalars['String']['output'];
  /** How many agreements it holds. */
  readonly rows: Scalars['Int']['output'];
  /** The table: UTF-8 with a byte-order mark, fields separated by `;`, lines by CR LF, the first line names the columns. Text that a spreadsheet would take for a formula is prefixed with `'`. */
  readonly content: Scalars['String']['output'];
};

/** An entry of the breach register. */
export type Breach = {
  readonly __typename?: 'Breach';
  /** Global identifier. */
  readonly id: Scalars['ID']['output'];
  /** Number to name it by, such as `PDB-000003`. */
  readonly number: Scalars['String']['output'];
  /** Counts changes: pass it on as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: BreachState;
  /** When it was found: the clock of 3×24 hours starts here. Show it in Asia/Jakarta. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** When 3×24 hours are over: the moment found and 72 hours, to the minute. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** How the clock for telling the persons stands. */
  readonly clockForSubjects: BreachClockState;
  /** How the clock for telling the authority stands. */
  readonly clockForAuthority: BreachClockState;
  /** Which kinds of data were disclosed, lost or changed. */
  readonly dataKinds: ReadonlyArray<PersonalKind>;
  /** Whose data. */
  readonly subjects: ReadonlyArray<PersonalSubject>;
  /** How many people it concerns, an estimate. Null while nobody can tell. */
  readonly peopleEstimate?: Maybe<Scalars['Int']['output']>;
  /** When and how it happened, in words. It names nobody. */
  readonly happened: Scalars['String']['output'];
  /** The cause. Null while it is not known. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** What was and will be done to handle it and to recover. Null until something was. */
  readonly measures?: Maybe<Scalars['String']['output']>;
  /** Where people can ask. Null until it is named. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** The notice as the law wants it, made from this entry (Art 46(2)): which data, when and how, handling and recovery. What is not known yet is said so. */
  readonly notice: BreachNoticeText;
  /** Who was told, when and how, oldest first. */
  readonly notices: ReadonlyArray<BreachNotice>;
  /** What was done with this entry and by whom, oldest first. */
  readonly history: ReadonlyArray<BreachEvent>;
};

/** The notice of a breach, as text. */
export type BreachNoticeText = {
  readonly __typename?: 'BreachNoticeText';
  /** In Indonesian. */
  readonly id: Scalars['String']['output'];
  /** In English. */
  readonly en: Scalars['String']['output'];
  /** What the law wants in it and is not known yet. */
  readonly missing: ReadonlyArray<BreachNoticePart>;
};

/** What the law wants in a notice (UU 27/2022 Art 46(2)). */
export type BreachNoticePart =
  /** Which personal data were disclosed. */
  | 'DATA_DISCLOSED'
  /** When and how. */
  | 'WHEN_AND_HOW'
  /** What is done to handle it and to recover. */
  | 'HANDLING_AND_RECOVERY';

/** How a clock of a breach stands. */
export type BreachClockState =
  /** Time is left. */
  | 'RUNNING'
  /** Less than a fifth of the time is left. */
  | 'NEAR'
  /** The time is over and nobody was told. */
  | 'LATE'
  /** Told in time. */
  | 'MET'
  /** Told after the time was over. */
  | 'MET_LATE'
  /** Assessed to be no breach: nobody needs to be told. */
  | 'NOT_NEEDED';

/** Where a breach stands. */
export type BreachState =
  /** Reported, not looked into yet. */
  | 'RECORDED'
  /** Looked into. */
  | 'ASSESSED'
  /** Persons and authority were told. */
  | 'NOTIFIED'
  /** Closed. */
  | 'CLOSED';

/** Who is told of a breach. */
export type BreachAudience =
  /** The persons whose data it is (subjek data). */
  | 'SUBJECTS'
  /** The authority for the protection of personal data (lembaga). */
  | 'AUTHORITY'
  /** The public, where it disturbs public services or has a grave impact (masyarakat, Art 46(3)). */
  | 'PUBLIC';

/** That somebody was told of a breach. */
export type BreachNotice = {
  readonly __typename?: 'BreachNotice';
  /** Who. */
  readonly audience: BreachAudience;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** How: letter, message, publication. */
  readonly how: Scalars['String']['output'];
  /** How many people were told. Null where nobody counted. */
  readonly people?: Maybe<Scalars['Int']['output']>;
};

/** Something that was done with an entry. */
export type BreachEvent = {
  readonly __typename?: 'BreachEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What. */
  readonly kind: BreachEventKind;
  /** By whom. */
  readonly by: Scalars['String']['output'];
  /** In which role. */
  readonly role: Role;
  /** What was said. Null where nothing was. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** What can be done with an entry. */
export type BreachEventKind =
  /** Reported. */
  | 'REPORTED'
  /** Assessed, or assessed anew. */
  | 'ASSESSED'
  /** Somebody was told. */
  | 'TOLD'
  /** Closed. */
  | 'CLOSED';

/** A page of the register. */
export type BreachConnection = {
  readonly __typename?: 'BreachConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<BreachEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** An entry in a page. */
export type BreachEdge = {
  readonly __typename?: 'BreachEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Breach;
};

/** A breach that was found. Name nobody in it. */
export type BreachInput = {
  /** When it was found, not in the future and at most 90 days ago. */
  readonly foundAt: Scalars['DateTime']['input'];
  /** Which kinds of data, as far as it is known. */
  readonly dataKinds: ReadonlyArray<PersonalKind>;
  /** Whose data, as far as it is known. */
  readonly subjects: ReadonlyArray<PersonalSubject>;
  /** How many people, an estimate. Left out while nobody can tell. */
  readonly peopleEstimate?: InputMaybe<Scalars['Int']['input']>;
  /** When and how it happened, 10 to 4,000 characters. */
  readonly happened: Scalars['String']['input'];
  /** The cause, at most 2,000 characters. */
  readonly cause?: InputMaybe<Scalars['String']['input']>;
  /** What was and will be done, at most 4,000 characters. */
  readonly measures?: InputMaybe<Scalars['String']['input']>;
  /** Where people can ask, at most 300 characters: an office, not a person. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of a breach by now: the whole of it, as in `BreachInput`, without when it was found. */
export type AssessBreachInput = {
  /** The entry. */
  readonly breachId: Scalars['ID']['input'];
  /** The version that was read; another one is a `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whether it is a breach after all. False closes the clocks; say why in `note`. */
  readonly isBreach: Scalars['Boolean']['input'];
  /** Which kinds of data. */
  readonly dataKinds: ReadonlyArray<PersonalKind>;
  /** Whose data. */
  readonly subjects: ReadonlyArray<PersonalSubject>;
  /** How many people, an estimate. */
  readonly peopleEstimate?: InputMaybe<Scalars['Int']['input']>;
  /** When and how it happened, 10 to 4,000 characters. */
  readonly happened: Scalars['String']['input'];
  /** The cause, at most 2,000 characters. */
  readonly cause?: InputMaybe<Scalars['String']['input']>;
  /** What was and will be done, at most 4,000 characters. */
  readonly measures?: InputMaybe<Scalars['String']['input']>;
  /** Where people can ask, at most 300 characters. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** What was found out, 3 to 1,000 characters. */
  readonly note: Scalars['String']['input'];
};

/** That somebody was told. */
export type BreachNoticeInput = {
  /** The entry. */
  readonly breachId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who was told. */
  readonly audience: BreachAudience;
  /** When, after the breach was found and not in the future. */
  readonly at: Scalars['DateTime']['input'];
  /** How, 3 to 500 characters. */
  readonly how: Scalars['String']['input'];
  /** How many people were told. */
  readonly people?: InputMaybe<Scalars['Int']['input']>;
};

/** The end of a breach. */
export type CloseBreachInput = {
  /** The entry. */
  readonly breachId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was learnt and changed, 10 to 1,000 characters. */
  readonly note: Scalars['String']['input'];
};

/** The entry as it then stands, or why nothing was written. */
export type BreachResult = Breach | BreachRefused;

/** Why nothing was written. */
export type BreachRefused = {
  readonly __typename?: 'BreachRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: BreachRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse. */
export type BreachRefusalCode =
  /** The session may not do this. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The entry does not exist or is out of sight. */
  | 'NOT_FOUND'
  /** The entry stands where this cannot be done. */
  | 'WRONG_STATE'
  /** The entry has changed since it was read. */
  | 'CONFLICT'
  /** Whoever reported a breach does not close it: another person does. */
  | 'SAME_PERSON'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** Who wants to open break-glass. */
export type BreakGlassHolderInput = {
  /** The subject of the access token. */
  readonly subject: Scalars['ID']['input'];
  /** The role in it. */
  readonly role: Role;
};

/** Who can be told of break-glass. */
export type BreakGlassSecondPersons = {
  readonly __typename?: 'BreakGlassSecondPersons';
  /** Whether the account of who asks is active, in the role of their token. Where accounts are managed at the issuer of tokens, its word is taken. */
  readonly holderIsActive: Scalars['Boolean']['output'];
  /** Who can be told, at most 100. Empty where nobody can. */
  readonly people: ReadonlyArray<BreakGlassSecondPerson>;
};

/** Somebody who can be told. */
export type BreakGlassSecondPerson = {
  readonly __typename?: 'BreakGlassSecondPerson';
  /** The subject of their access tokens: what `openBreakGlass` takes. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Role. */
  readonly role: Role;
  /** Code of the institution acted for. Null for roles of the whole nation. */
  readonly institutionCode?: Maybe<Scalars['ID']['output']>;
};

/** The day it is. */
export type Clock = {
  readonly __typename?: 'Clock';
  /** The calendar day in Jakarta that rules go by. */
  readonly today: Scalars['Date']['output'];
  /** Whether this installation is a sandbox: all people in it are invented, and the day can be set. */
  readonly isSandbox: Scalars['Boolean']['output'];
  /** The day that was set. Null where it goes by the calendar. */
  readonly setTo?: Maybe<Scalars['Date']['output']>;
};

/** The new day, or why it was not set. */
export type SetSandboxDateResult = Clock | SandboxDateRefused;

/** Why the day was not set. */
export type SandboxDateRefused = {
  readonly __typename?: 'SandboxDateRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: SandboxDateRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse a day. */
export type SandboxDateRefusalCode =
  /** The session may not set the day. */
  | 'FORBIDDEN'
  /** This installation is no sandbox: its day is that of the calendar. */
  | 'NOT_A_SANDBOX'
  /** The day is before 2000 or after 2100. */
  | 'INVALID'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** Rates of contribution on one day, and how they are applied. */
export type ContributionRates = {
  readonly __typename?: 'ContributionRates';
  /** The day they are for. */
  readonly on: Scalars['Date']['output'];
  /** The rates: one for each class of risk of JKK, one for JKM. */
  readonly rates: ReadonlyArray<ContributionRate>;
  /** The class of risk that government services belong to (PP 44/2015, Lampiran I, group I). */
  readonly governmentClass: RiskClass;
  /** How an amount that is not whole is made whole: a setting, since no regulation was found that says. */
  readonly rounding: ContributionRounding;
};

/** One rate of contribution, paid by the employer, of the monthly wage base. */
export type ContributionRate = {
  readonly __typename?: 'ContributionRate';
  /** The programme. */
  readonly programme: Programme;
  /** The class of risk it is for. Null for JKM, which has one rate. */
  readonly riskClass?: Maybe<RiskClass>;
  /** The rate in basis points: 24 is 0.24 %. */
  readonly basisPoints: Scalars['Int']['output'];
  /** The first day on which it holds. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** The last day on which it holds. Null while it holds. */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** The regulation that sets it, with article or annex. */
  readonly source: Scalars['String']['output'];
  /** How sure the rate is. */
  readonly confidence: Confidence;
  /** Whether it is the one for election officers. */
  readonly forElectionOfficers: Scalars['Boolean']['output'];
};

/** Classes of risk of JKK (tingkat risiko lingkungan kerja). */
export type RiskClass =
  /** Very low (sangat rendah), group I: government services. */
  | 'VERY_LOW'
  /** Low (rendah), group II. */
  | 'LOW'
  /** Medium (sedang), group III. */
  | 'MEDIUM'
  /** High (tinggi), group IV. */
  | 'HIGH'
  /** Very high (sangat tinggi), group V. */
  | 'VERY_HIGH';

/** How an amount that is not whole is made whole. */
export type ContributionRounding = {
  readonly __typename?: 'ContributionRounding';
  /** The way, applied to each programme of each person and month. */
  readonly mode: RoundingMode;
  /** How sure it is. */
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

/** The monthly honorarium (honor) of one post in one category of officer, for one election. */
export type Honorarium = {
  readonly __typename?: 'Honorarium';
  /** The category. */
  readonly category: OfficerCategory;
  /** The election. */
  readonly election: Election;
  /** The post, such as chair or member. */
  readonly post: Sentence;
  /** How many of them one unit has. Null for the post that everybody else of the category holds. */
  readonly seatsPerUnit?: Maybe<Scalars['Int']['output']>;
  /** The amount per month. Null where no source was found. */
  readonly amount?: Maybe<Scalars['Rupiah']['output']>;
  /** The first day on which it holds. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Where it comes from. */
  readonly source: Scalars['String']['output'];
  /** How sure it is. */
  readonly confidence: Confidence;
  /** What sources disagree on, or what to mind. */
  readonly note?: Maybe<Sentence>;
};

/** What the enrolment under one agreement has to reach. Not part of the public graph. */
export type EnrolmentTarget = {
  readonly __typename?: 'EnrolmentTarget';
  /** Global identifier of the agreement. */
  readonly agreementId: Scalars['ID']['output'];
  /** The region it is for. */
  readonly regionCode: Scalars['ID']['output'];
  /** Its parties, in any role. */
  readonly institutionCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** People promised. */
  readonly promised: Scalars['Int']['output'];
  /** The day of the vote. */
  readonly pollingDate: Scalars['Date']['output'];
  /** The last safe day to register. */
  readonly lastSafeDate: Scalars['Date']['output'];
};

/** The level of regions in a coverage list. */
export type CoverageLevel =
  /** Provinces (provinsi). */
  | 'PROVINCE'
  /** Regencies and cities (kabupaten/kota). */
  | 'REGENCY';

/**
 * Who should be protected and who is (cakupan): one subject (a region, an institution or an agreement) in one election.
 * Expected and promised come from the owner of agreements, enrolled and active from the owner of participants; each stands when the other is silent.
 * Of regions, expected, promised, enrolled and active of the nation are the sums of its provinces and those of their regencies, plus what is
 * known, promised or enrolled for the upper region as a whole only.
 */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Opaque and stable: the subject and the election. */
  readonly id: Scalars['ID']['output'];
  /** The region that is looked at: that of the institution or agreement, where the subject is one. */
  readonly region: Region;
  /** The election. */
  readonly election: Election;
  /** The institution, where the subject is one. */
  readonly institution?: Maybe<Institution>;
  /** The agreement, where the subject is one. */
  readonly agreement?: Maybe<Agreement>;
  /** Officers that the election needs (terhitung), over the categories that have a rule. */
  readonly expected: Figure;
  /** People that agreements promise to cover (terjanji), planned totals without a breakdown included. */
  readonly promised: Figure;
  /** The part of `promised` that is a planned total without a breakdown (PLANNED): in no line, and left out of charts by category. */
  readonly peoplePlanned: Scalars['Int']['output'];
  /** People that agreements list and leave out by their own text (dikecualikan). */
  readonly peopleExcluded: Scalars['Int']['output'];
  /** How many agreements the promise comes from. */
  readonly agreements: Scalars['Int']['output'];
  /** The same by category, in the order of body and level. Combined categories are counted under their parts. */
  readonly lines: ReadonlyArray<CoverageLine>;
  /** What the owner of participants needs to compute with. Not part of the public graph. */
  readonly basis: Scalars['CoverageBasis']['output'];
};

/** Who should be protected and who is, in one category. */
export type CoverageLine = {
  readonly __typename?: 'CoverageLine';
  /** Opaque and stable: the coverage and the category. */
  readonly id: Scalars['ID']['output'];
  /** The category of officer; never a combined one. */
  readonly category: OfficerCategory;
  /** Officers that the election needs. `UNKNOWN` where no rule or no count of units is known. */
  readonly expected: Figure;
  /** How `expected` was counted, as in `31 kecamatan × 5`. Null where it is unknown. */
  readonly formula?: Maybe<Sentence>;
  /** The part of `expected` that is known for the region as a whole and for no region below it, such as a national count of polling stations. */
  readonly expectedUnplaced: Scalars['Int']['output'];
  /** People that agreements promise to cover. */
  readonly promised: Figure;
  /** People that agreements list and leave out by their own text. */
  readonly peopleExcluded: Scalars['Int']['output'];
  /** Who is absent from the text of the agreements: left out by it, or never mentioned. Promised and not enrolled is in `absences`. */
  readonly absentFromText: ReadonlyArray<CoverageAbsence>;
  /** What the owner of participants needs to compute with. Not part of the public graph. */
  readonly basis: Scalars['CoverageBasis']['output'];
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

/** How many officers of one category an election needs in a region. */
export type ExpectedOfficers = {
  readonly __typename?: 'ExpectedOfficers';
  /** The category; never a combined one. */
  readonly category: OfficerCategory;
  /** How many people. Null when the number of units is not known. */
  readonly expected?: Maybe<Scalars['Int']['output']>;
  /** The least, by the fewest seats of a unit. */
  readonly minimum?: Maybe<Scalars['Int']['output']>;
  /** The most, by the most seats of a unit. */
  readonly maximum?: Maybe<Scalars['Int']['output']>;
  /** How it is counted, as in `31 kecamatan × 5`. Null when the number of units is not known. */
  readonly formula?: Maybe<Sentence>;
  /** The level of the units that are counted. */
  readonly unit: OfficerLevel;
  /** How many units. Null when it is not known. */
  readonly units?: Maybe<Scalars['Int']['output']>;
  /** Seats of one unit, as usual. The range and the source are in `seats`. */
  readonly multiplier: Scalars['Int']['output'];
  /** The rule that gives the seats. */
  readonly seats: SeatsRule;
  /** How sure the result is: that of the less sure of units and seats. */
  readonly confidence: Confidence;
  /** Where the number of units comes from. */
  readonly source: Sentence;
  /** The part that is known for this region as a whole and for no region below it. */
  readonly unplaced: Scalars['Int']['output'];
};

/** People of one body who have no agreement, counted from the agreement of the other (penjaminan mitra). An inference. */
export type CounterpartInference = {
  readonly __typename?: 'CounterpartInference';
  /** The institution whose officers these are. */
  readonly institution: Institution;
  /** The election. */
  readonly election: Election;
  /** The region. */
  readonly region: Region;
  /** The agreements of the other body that the number of polling stations comes from. */
  readonly inferredFrom: ReadonlyArray<Agreement>;
  /** The polling stations that they give. */
  readonly pollingStations: Scalars['Int']['output'];
  /** How many officers have no agreement, with its range. */
  readonly people: Figure;
  /** The same by category, with the formula of each. */
  readonly lines: ReadonlyArray<ExpectedOfficers>;
  /** The inference in a sentence. */
  readonly reasoning: Sentence;
  /** Always `DERIVED`: nobody states this number. */
  readonly confidence: Confidence;
};

/** A regency or city without an agreement for at least one body. */
export type RegionWithoutAgreement = {
  readonly __typename?: 'RegionWithoutAgreement';
  /** The region. */
  readonly region: Region;
  /** The bodies whose officers have none. */
  readonly bodies: ReadonlyArray<OfficerBody>;
  /** Their expected officers, whom nobody protects. `PARTIAL` where the polling stations are not known. */
  readonly unprotected: Figure;
};

/** A page of the white map. */
export type RegionWithoutAgreementConnection = {
  readonly __typename?: 'RegionWithoutAgreementConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RegionWithoutAgreementEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many regions there are in all under the conditions. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A region in a page of the white map. */
export type RegionWithoutAgreementEdge = {
  readonly __typename?: 'RegionWithoutAgreementEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The region. */
  readonly node: RegionWithoutAgreement;
};

/** An agreement that should exist: the officers of one institution in one election, whom nobody has promised to cover. */
export type MissingAgreement = {
  readonly __typename?: 'MissingAgreement';
  /** The institution that would be the beneficiary. */
  readonly institution: Institution;
  /** The election. */
  readonly election: Election;
  /** How many officers it would protect. `PARTIAL` where the polling stations are not known. */
  readonly people: Figure;
  /** Why, in a sentence. */
  readonly reasoning: Sentence;
  /** What the agreement of the counterpart tells. Null when it tells nothing. */
  readonly inference?: Maybe<CounterpartInference>;
};

/** A page of agreements that should exist. */
export type MissingAgreementConnection = {
  readonly __typename?: 'MissingAgreementConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<MissingAgreementEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all under the conditions. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agreement that should exist, in a page. */
export type MissingAgreementEdge = {
  readonly __typename?: 'MissingAgreementEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement that should exist. */
  readonly node: MissingAgreement;
};

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

/** A file kept with an agreement (dokumen perjanjian). Its bytes never change: another text is another document. */
export type AgreementDocument = {
  readonly __typename?: 'AgreementDocument';
  /** Identifier, unique across the graph. */
  readonly id: Scalars['ID']['output'];
  /** What kind of paper it is. */
  readonly kind: DocumentKind;
  /** What it is called in the register. */
  readonly title: Scalars['String']['output'];
  /** The file name it was sent with, reduced to what every system can store. */
  readonly fileName: Scalars['String']['output'];
  /** The type found in its bytes, as in `application/pdf`. What the sender called it does not count. */
  readonly mediaType: Scalars['String']['output'];
  /** Its size in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** SHA-256 of its bytes, 64 hexadecimal digits: compare it with that of the paper in hand. */
  readonly sha256: Scalars['String']['output'];
  /** The version of the agreement that was current when it arrived. */
  readonly agreementVersion: Scalars['Int']['output'];
  /** Who sent it. */
  readonly uploadedBy: DocumentActor;
  /** When it was complete. */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** Its removal, or null while it stands. */
  readonly removal?: Maybe<DocumentRemoval>;
  /**
   * Where to fetch it: a path at the origin of the graph, good for five minutes and for this document alone. Whoever holds it
   * can read the file, so hand it to nobody. Null once the document is removed.
   */
  readonly downloadUrl?: Maybe<Scalars['String']['output']>;
};

/** Kinds of paper kept with an agreement. */
export type DocumentKind =
  /** The text as signed (naskah yang ditandatangani). */
  | 'SIGNED_TEXT'
  /** An annex (lampiran), such as the list of head-counts. */
  | 'ANNEX'
  /** Evidence that money was promised or paid (bukti pendanaan): NPHD, SP2D, a receipt. */
  | 'FUNDING_EVIDENCE'
  /** Minutes of a meeting (berita acara, notulen). */
  | 'MINUTES'
  /** Any other paper. */
  | 'OTHER';

/** Who did something to a document, as their token named them. */
export type DocumentActor = {
  readonly __typename?: 'DocumentActor';
  /** The person's or system's name. */
  readonly name: Scalars['String']['output'];
  /** The institution they acted for. Null for roles of the whole nation. */
  readonly institution?: Maybe<Institution>;
};

/** That a document was taken out of the list. */
export type DocumentRemoval = {
  readonly __typename?: 'DocumentRemoval';
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly removedAt: Scalars['DateTime']['output'];
  /** By whom. */
  readonly removedBy: DocumentActor;
};

/** A file to send. */
export type DocumentUploadInput = {
  /** The agreement it belongs to. */
  readonly agreementId: Scalars['ID']['input'];
  /** What kind of paper it is. */
  readonly kind: DocumentKind;
  /** What to call it, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** The name of the file, 1 to 255 characters. It is never used as a path. */
  readonly fileName: Scalars['String']['input'];
  /** Its size in bytes, 1 to 20,971,520 (20 MiB). The file that arrives must have exactly this size. */
  readonly bytes: Scalars['Int']['input'];
  /** SHA-256 of the file in hexadecimal, when the sender knows it: a file that arrives damaged is then refused. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
};

/** A document to take out of the list. */
export type RemoveDocumentInput = {
  /** Identifier of the document. */
  readonly documentId: Scalars['ID']['input'];
  /** Why, in the words of whoever removes it: 5 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A place to send one file to. */
export type DocumentUpload = {
  readonly __typename?: 'DocumentUpload';
  /** Identifier of this upload. The document gets one of its own when the file has arrived. */
  readonly id: Scalars['ID']['output'];
  /**
   * A path at the origin of the graph. Send the bytes with `PUT`, the same access token, `Content-Type: application/pdf` and
   * `Content-Length`. The answer is JSON: `document` with `id`, `sha256` and `bytes`, or `refused` with `code`, `message` and `field`.
   */
  readonly url: Scalars['String']['output'];
  /** From when the address no longer works. Ask for another with a new idempotency key. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The document, once the file has arrived. */
  readonly document?: Maybe<AgreementDocument>;
};

/** A place to send the file to, or why there is none. */
export type RequestDocumentUploadResult = DocumentUpload | DocumentRefused;

/** The document, now marked as removed, or why it was not. */
export type RemoveDocumentResult = AgreementDocument | DocumentRefused;

/** Why nothing was done about a document. Nothing was written. */
export type DocumentRefused = {
  readonly __typename?: 'DocumentRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: DocumentRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse a document. Those after `IDEMPOTENCY_KEY_REUSED` are answered by the address that takes the file. */
export type DocumentRefusalCode =
  /** The session may not do this to documents of this agreement. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The agreement, the document or the upload is not there, or the session cannot see it. */
  | 'NOT_FOUND'
  /** The file is larger than 20 MiB. */
  | 'TOO_LARGE'
  /** The agreement already has 100 documents that stand. */
  | 'TOO_MANY'
  /** The document was removed before. */
  | 'ALREADY_REMOVED'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The address is forged, or was made for something else. */
  | 'BAD_ADDRESS'
  /** The address has expired. */
  | 'EXPIRED'
  /** The bytes are not a PDF, whatever the file is called. */
  | 'WRONG_TYPE'
  /** The file ends in the middle, is empty, or does not have the size or the SHA-256 that was announced. */
  | 'DAMAGED'
  /** Another file has already arrived at this address. */
  | 'ALREADY_SENT'
  /** The virus scanner found something in it. Nothing was kept. */
  | 'INFECTED'
  /** The virus scanner does not answer: nothing was kept. Try again. */
  | 'SCANNER_UNAVAILABLE';

/** A national or regional election (pemilihan). */
export type Election = {
  readonly __typename?: 'Election';
  /** Stable code: `PEMILU-2024`, `PILKADA-2024`, `PILKADA-2020`. */
  readonly code: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Sentence;
  /** Whether it is general or regional. */
  readonly kind: ElectionKind;
  /** The day of the vote. */
  readonly pollingDate: Scalars['Date']['output'];
  /** Its stages in order of time, as far as their dates are known. */
  readonly stages: ReadonlyArray<ElectionStage>;
  /** The same for the whole nation. Refused with `FORBIDDEN` to a session that is confined to a part of it. */
  readonly coverage?: Maybe<Coverage>;
  /**
   * The last day on which a registration can be handed in and still be lawful and complete by polling day at the slowest:
   * 30 working days before it (Permenaker 1/2025 Art 3A).
   */
  readonly registrationDeadline: RegistrationDeadline;
};

/** Kinds of election. */
export type ElectionKind =
  /** General election of president and legislatures (Pemilihan Umum). */
  | 'GENERAL'
  /** Election of governors, regents and mayors (Pemilihan Kepala Daerah). */
  | 'REGIONAL';

/** A stage of an election, such as the service of its polling-station officers. */
export type ElectionStage = {
  readonly __typename?: 'ElectionStage';
  /** Stable code within the election. */
  readonly code: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Sentence;
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day, included. */
  readonly endsOn: Scalars['Date']['output'];
  /** How sure these dates are. */
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

/** Whom to cover. Either `agreementId`, or all three of `regionCode`, `electionCode` and `institutionCode`. */
export type ExtensionInput = {
  /** The agreement to extend. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** The region, where there is no agreement yet. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** The election, where there is no agreement yet. */
  readonly electionCode?: InputMaybe<Scalars['ID']['input']>;
  /** The institution whose officers they are, where there is no agreement yet, or one of the agreement's beneficiaries. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
  /** The categories, each once, at most 50. None costs nothing. */
  readonly categories: ReadonlyArray<ExtensionCategoryInput>;
  /** For how many months, 1 to 60. Without it and without a period, the known period of service of each category. */
  readonly months?: InputMaybe<Scalars['Int']['input']>;
  /** The first day of cover, with `endsOn`, instead of `months`. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of cover, included. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Programmes to pay for. Without it, those of the agreement; where it names none, both. */
  readonly programmes?: InputMaybe<ReadonlyArray<Programme>>;
};

/** An extension to save as the draft of an amendment. */
export type SaveExtensionInput = {
  /** Whom to cover. Needs `agreementId`, and the people of each category given or known. */
  readonly extension: ExtensionInput;
  /** The version of the agreement that was read; another one is a `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What the amendment is for, 3 to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day from which it is to be in force. Left out: the day of its signature. */
  readonly inForceFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** One category to cover. */
export type ExtensionCategoryInput = {
  /** Code of the category. */
  readonly categoryCode: Scalars['ID']['input'];
  /** How many people, 0 to 10,000,000. Without it, those that the text leaves out, else those expected and never mentioned; none where the text covers the category. */
  readonly people?: InputMaybe<Scalars['Int']['input']>;
  /** The monthly wage base of each. Without it, the agreement's own term for the category, else the honorarium of its posts. */
  readonly wageBase?: InputMaybe<Scalars['Rupiah']['input']>;
};

/** What an extension costs and brings. */
export type ExtensionCost = {
  readonly __typename?: 'ExtensionCost';
  /** The agreement it extends. Null where there is none yet. */
  readonly agreement?: Maybe<Agreement>;
  /** The region. */
  readonly region: Region;
  /** The election. */
  readonly election: Election;
  /** The contributions, line by line. */
  readonly cost: ContributionCost;
  /** People who would be covered and are not: the sum of the lines whose people are known. */
  readonly peopleNewlyCovered: Scalars['Int']['output'];
  /** Who would pay, by the funding chain of the agreement. Null when not known. */
  readonly payer?: Maybe<FundingPoint>;
  /** The day these figures were computed on, in Jakarta. */
  readonly asOf: Scalars['Date']['output'];
  /** Days from `asOf` to polling day; negative after it. */
  readonly daysToPolling: Scalars['Int']['output'];
  /**
   * The last day on which registrations can be handed in and be complete by polling day, even at the slowest that is lawful:
   * 30 working days (Permenaker 1/2025 Art 3A). Registration on one day can cover the next: later is a risk, not a bar.
   */
  readonly lastSafeDate: Scalars['Date']['output'];
  /** Days from `asOf` to `lastSafeDate`; negative when it has passed. */
  readonly daysToLastSafeDate: Scalars['Int']['output'];
  /** What to mind about these figures. They warn and never block. */
  readonly warnings: ReadonlyArray<ExtensionWarning>;
};

/** Contributions to pay, line by line. */
export type ContributionCost = {
  readonly __typename?: 'ContributionCost';
  /** One line for each category, post and programme, in the order asked for. At most 1,000. */
  readonly lines: ReadonlyArray<ContributionLine>;
  /** One subtotal for each category, in the same order. */
  readonly categories: ReadonlyArray<ContributionOfCategory>;
  /** The sum of the lines. Lines that cannot be computed are left out, and `complete` is then false. */
  readonly total: Scalars['Rupiah']['output'];
  /** Whether every category could be computed. */
  readonly complete: Scalars['Boolean']['output'];
  /** The least sure of the facts used. */
  readonly confidence: Confidence;
};

/** Contributions of the officers of one post for one programme. */
export type ContributionLine = {
  readonly __typename?: 'ContributionLine';
  /** The category. */
  readonly category: OfficerCategory;
  /** The post, where the honorarium of the post is used. Null for one wage base for all. */
  readonly post?: Maybe<Sentence>;
  /** The programme. */
  readonly programme: Programme;
  /** How many people. */
  readonly people: Scalars['Int']['output'];
  /** How many months. */
  readonly months: Scalars['Int']['output'];
  /** The monthly wage base. */
  readonly wageBase: Scalars['Rupiah']['output'];
  /** The rate in basis points. */
  readonly basisPoints: Scalars['Int']['output'];
  /** The contribution of one person for one month, made whole. */
  readonly monthly: Scalars['Rupiah']['output'];
  /** The amount of the line: monthly × people × months. */
  readonly amount: Scalars['Rupiah']['output'];
  /** The same as a formula to show, as in `1,100,000 × 0.24 % = 2,640; × 3,924 people × 1 month`. */
  readonly formula: Sentence;
  /** The article or annex that sets the rate. */
  readonly article: Scalars['String']['output'];
  /** Where the wage base comes from. */
  readonly wageBaseSource: Scalars['String']['output'];
  /** The least sure of the facts used. */
  readonly confidence: Confidence;
};

/** Contributions of one category. */
export type ContributionOfCategory = {
  readonly __typename?: 'ContributionOfCategory';
  /** The category. */
  readonly category: OfficerCategory;
  /** How many people. Null when nobody can tell. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** Where the number of people comes from. */
  readonly peopleFrom: PeopleFrom;
  /** How many months. Null when neither a period nor a period of service is known. */
  readonly months?: Maybe<Scalars['Int']['output']>;
  /** The sum of its lines. Null when people, months or wage base are not known. */
  readonly amount?: Maybe<Scalars['Rupiah']['output']>;
};

/** Where a number of people comes from. */
export type PeopleFrom =
  /** Whoever asks. */
  | 'GIVEN'
  /** The agreement lists them and leaves them out. */
  | 'EXCLUDED_BY_TEXT'
  /** The agreement covers them. */
  | 'COVERED_BY_TEXT'
  /** Expected from the units of the region and the seats of the body; the agreement never mentions them. */
  | 'EXPECTED'
  /** Nobody knows. */
  | 'UNKNOWN';

/** Something to mind about the cost of an extension. */
export type ExtensionWarning = {
  readonly __typename?: 'ExtensionWarning';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: ExtensionWarningCode;
  /** The sentence to show. */
  readonly message: Sentence;
  /** The category it is about, where it is about one. */
  readonly category?: Maybe<OfficerCategory>;
};

/** Kinds of things to mind about the cost of an extension. */
export type ExtensionWarningCode =
  /** Civil servants cannot be covered (Permenaker 1/2025 Art 2(2)): the category is left out. */
  | 'CIVIL_SERVANTS'
  /** The agreement already covers this category. */
  | 'ALREADY_COVERED'
  /** The number of people is not known: say how many. */
  | 'PEOPLE_UNKNOWN'
  /** No wage base is known: say which. */
  | 'WAGE_BASE_UNKNOWN'
  /** No period of service is known: say how many months. */
  | 'MONTHS_UNKNOWN'
  /** The category belongs to another body than the beneficiary's. */
  | 'CATEGORY_IMPOSSIBLE'
  /** Polling day has passed. */
  | 'POLLING_DAY_PASSED'
  /** The last safe date has passed: registration may not be complete by polling day. */
  | 'LAST_SAFE_DATE_PASSED'
  /** Nobody knows who pays. */
  | 'PAYER_UNKNOWN'
  /** A setting is used that no regulation confirms, such as rounding or counting begun months. */
  | 'UNVERIFIED_SETTING';

/** The agreement with its new draft, or why none was written. */
export type SaveExtensionResult = Agreement | AgreementRefused;

/** How an agreement's contributions are paid for, step by step, as far as sources say. */
export type FundingChain = {
  readonly __typename?: 'FundingChain';
  /** The steps, from funder to insurer. At most 50. */
  readonly edges: ReadonlyArray<FundingEdge>;
  /** What the steps add up to. */
  readonly state: FundingState;
  /**
   * Whether the agreement is signed and its money has not arrived in full. Null when nobody can tell: the source is silent,
   * or the agreement is not signed.
   */
  readonly signedButNotFunded?: Maybe<Scalars['Boolean']['output']>;
  /** Who is to pay the contributions to the insurer; else the funder. Null when the chain names neither. */
  readonly payer?: Maybe<FundingPoint>;
  /** Promised at the start of the chain, as far as amounts are known. Null when no source gives an amount. */
  readonly amountPromised?: Maybe<Scalars['Rupiah']['output']>;
  /** Received at the end of the chain, as far as amounts are known. Null when no amount is known. */
  readonly amountPaid?: Maybe<Scalars['Rupiah']['output']>;
  /**
   * What the contributions of all covered categories should come to over their periods of service. Null when no category,
   * period or wage base is known.
   */
  readonly expected?: Maybe<ContributionCost>;
  /** What a careful reader would ask about the money. They warn and never block. */
  readonly warnings: ReadonlyArray<FundingWarning>;
};

/** What is known of an agreement's money. */
export type FundingState =
  /** No source says anything. */
  | 'SILENT'
  /** A way is known, and no payment. */
  | 'PLANNED'
  /** Something was paid, and not all of it or not all the way. */
  | 'PARTLY_FUNDED'
  /** All of it reached the insurer, by amounts or in the words of the source. */
  | 'FUNDED';

/** One step of the money: from whom, to whom. */
export type FundingEdge = {
  readonly __typename?: 'FundingEdge';
  /** Identifier of the step. */
  readonly id: Scalars['ID']['output'];
  /** Who passes the money on. */
  readonly from: FundingPoint;
  /** Who receives it. */
  readonly to: FundingPoint;
  /** The budget line it comes from. Null when the source does not say. */
  readonly budgetLine?: Maybe<BudgetLine>;
  /** The budget line in the words of the source, such as an account code. */
  readonly budgetLineText?: Maybe<Scalars['String']['output']>;
  /** The amount promised. Null when the source gives none. */
  readonly amountPromised?: Maybe<Scalars['Rupiah']['output']>;
  /** The day of the promise. Null when the source gives none. */
  readonly promisedOn?: Maybe<Scalars['Date']['output']>;
  /** What was paid, oldest first. At most 100. */
  readonly payments: ReadonlyArray<FundingPayment>;
  /** Sum of the payments whose amount is known. Null when there is none. */
  readonly amountPaid?: Maybe<Scalars['Rupiah']['output']>;
  /** Whether the step is done: paid in full by amount, or in the words of the source. */
  readonly settled: Scalars['Boolean']['output'];
  /** What the source says, in its own words. */
  readonly sourceText?: Maybe<Scalars['String']['output']>;
  /** Whether the source states this step or lets one infer it. */
  readonly basis: FundingBasis;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What was corrected, newest first. At most 50. */
  readonly corrections: ReadonlyArray<FundingCorrection>;
};

/** A place that money passes. */
export type FundingPoint = {
  readonly __typename?: 'FundingPoint';
  /** What it is to the money. */
  readonly role: FundingRole;
  /** The institution, where the register knows it. */
  readonly institution?: Maybe<Institution>;
  /** Its name, from the register or in the words of the source. */
  readonly name: Scalars['String']['output'];
};

/** What somebody is to the money, in the order in which it flows. */
export type FundingRole =
  /** Whose money it is (penyandang dana): usually a regional government. */
  | 'FUNDER'
  /** Through whom it passes (saluran dana): usually Kesbangpol. */
  | 'CHANNEL'
  /** Who pays the contributions (pembayar iuran). */
  | 'PAYER'
  /** Who receives them (penjamin): a branch of BPJS Ketenagakerjaan. */
  | 'INSURER';

/** Budget lines that contributions are paid from. */
export type BudgetLine =
  /** The national budget (Anggaran Pendapatan dan Belanja Negara). */
  | 'APBN'
  /** A regional budget (Anggaran Pendapatan dan Belanja Daerah). */
  | 'APBD'
  /** A regional grant deed (Naskah Perjanjian Hibah Daerah). */
  | 'NPHD'
  /** Unforeseen expenditure of a regional budget (Belanja Tidak Terduga). */
  | 'BTT'
  /** Another line; `budgetLineText` says which. */
  | 'OTHER';

/** How a step of the money is known. */
export type FundingBasis =
  /** The source states it. */
  | 'STATED'
  /** The source lets one infer it. */
  | 'IMPLIED';

/** Money that moved along a step. */
export type FundingPayment = {
  readonly __typename?: 'FundingPayment';
  /** Identifier of the payment. */
  readonly id: Scalars['ID']['output'];
  /** The amount; negative when it takes back an earlier one. Null when the source gives none. */
  readonly amount?: Maybe<Scalars['Rupiah']['output']>;
  /** The day of payment. Null when the source gives none. */
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the source says that the step is thereby paid in full. */
  readonly inFull: Scalars['Boolean']['output'];
  /** What the source says, in its own words. */
  readonly sourceText?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** That a recorded step was corrected. */
export type FundingCorrection = {
  readonly __typename?: 'FundingCorrection';
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly correctedAt: Scalars['DateTime']['output'];
  /** What it said before and says now. */
  readonly changes: ReadonlyArray<FundingChange>;
};

/** One field of a step before and after a correction, as text. */
export type FundingChange = {
  readonly __typename?: 'FundingChange';
  /** Name of the field, as in `FundingEdge`. */
  readonly field: Scalars['String']['output'];
  /** What it said before. Null for nothing. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What it said afterwards. Null for nothing. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** A doubt about an agreement's money. */
export type FundingWarning = {
  readonly __typename?: 'FundingWarning';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: FundingWarningCode;
  /** The sentence to show. */
  readonly message: Sentence;
  /** The amount it is about, in rupiah, where it is about one. */
  readonly amount?: Maybe<Scalars['Rupiah']['output']>;
  /** The budget line to turn to, where a regulation names one. */
  readonly suggestedLine?: Maybe<BudgetLine>;
  /** The regulation behind it. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** Kinds of doubt about an agreement's money. */
export type FundingWarningCode =
  /** The agreement is signed and its money has not arrived in full. */
  | 'SIGNED_NOT_FUNDED'
  /** No source says who pays. */
  | 'SOURCE_SILENT'
  /** Less is promised than the contributions should come to; `amount` is the gap. */
  | 'GAP_TO_EXPECTED'
  /** The grant deed (NPHD) is short by `amount`: unforeseen expenditure (BTT) may pay (SE Mendagri 400.5.7/4295/SJ of 3 September 2024). */
  | 'NPHD_SHORT'
  /** No step of the chain reaches an insurer. */
  | 'CHAIN_ENDS_EARLY'
  /** More was paid along a step than was promised; `amount` is the excess. */
  | 'PAID_MORE_THAN_PROMISED';

/** What to keep of the agreements that are not funded. Conditions add up. */
export type NotFundedFilter = {
  /** Agreements for this region or a region below it. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Agreements for this election. */
  readonly electionCode?: InputMaybe<Scalars['ID']['input']>;
  /** States of the money to list. Without it, those in which a promise is known and not all of it arrived. */
  readonly states?: InputMaybe<ReadonlyArray<FundingState>>;
};

/** A page of agreements that are not funded. */
export type NotFundedConnection = {
  readonly __typename?: 'NotFundedConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<NotFundedEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all under the filter, as far as the session may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agreement that is not funded, in a page. */
export type NotFundedEdge = {
  readonly __typename?: 'NotFundedEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node: Agreement;
};

/** One end of a step to record. Name the institution by its code; where the register has none, by the words of the source. */
export type FundingPointInput = {
  /** What it is to the money. */
  readonly role: FundingRole;
  /** Code of the institution. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Its name in the words of the source, 1 to 200 characters, where the register has no such institution. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** A step of the money to record. */
export type FundingEdgeInput = {
  /** The agreement whose money it is. */
  readonly agreementId: Scalars['ID']['input'];
  /** Who passes the money on. */
  readonly from: FundingPointInput;
  /** Who receives it: further along than `from`; only a channel may pass to a channel. */
  readonly to: FundingPointInput;
  /** The budget line, where the source says. */
  readonly budgetLine?: InputMaybe<BudgetLine>;
  /** The budget line in the words of the source; required with `OTHER`. */
  readonly budgetLineText?: InputMaybe<Scalars['String']['input']>;
  /** The amount promised, more than 0, where the source gives one. */
  readonly amountPromised?: InputMaybe<Scalars['Rupiah']['input']>;
  /** The day of the promise, where the source gives one. */
  readonly promisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the source says, in its own words, at most 1,000 characters. */
  readonly sourceText?: InputMaybe<Scalars['String']['input']>;
  /** Whether the source states this step or lets one infer it. */
  readonly basis: FundingBasis;
};

/** A correction of a recorded step: the whole of what it should say. */
export type CorrectFundingEdgeInput = {
  /** Identifier of the step. */
  readonly edgeId: Scalars['ID']['input'];
  /** Why it is corrected, 5 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Whether the step is taken out of the chain: it was never planned. The other fields then do not count. */
  readonly withdraw: Scalars['Boolean']['input'];
  /** Who passes the money on. */
  readonly from?: InputMaybe<FundingPointInput>;
  /** Who receives it. */
  readonly to?: InputMaybe<FundingPointInput>;
  /** The budget line; absent for nothing known. */
  readonly budgetLine?: InputMaybe<BudgetLine>;
  /** The budget line in the words of the source. */
  readonly budgetLineText?: InputMaybe<Scalars['String']['input']>;
  /** The amount promised; absent for nothing known. */
  readonly amountPromised?: InputMaybe<Scalars['Rupiah']['input']>;
  /** The day of the promise; absent for nothing known. */
  readonly promisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the source says, in its own words. */
  readonly sourceText?: InputMaybe<Scalars['String']['input']>;
  /** Whether the source states this step or lets one infer it. */
  readonly basis: FundingBasis;
};

/** A payment to record. */
export type FundingPaymentInput = {
  /** Identifier of the step it was made along. */
  readonly edgeId: Scalars['ID']['input'];
  /** The amount, not 0; negative to take back an earlier one. Absent where the source gives none, which then needs `inFull`. */
  readonly amount?: InputMaybe<Scalars['Rupiah']['input']>;
  /** The day of payment, not in the future, where the source gives one. */
  readonly paidOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the source says that the step is thereby paid in full. */
  readonly inFull: Scalars['Boolean']['input'];
  /** What the source says, in its own words, at most 1,000 characters. */
  readonly sourceText?: InputMaybe<Scalars['String']['input']>;
};

/** The step as it now stands, or why nothing was recorded. A step that was taken out is answered once more, as it last stood. */
export type FundingEdgeResult = FundingEdge | FundingRefused;

/** Why nothing was recorded about money. Nothing was written. */
export type FundingRefused = {
  readonly __typename?: 'FundingRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: FundingRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about, as a path such as `to.institutionCode`. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse a fact about money. */
export type FundingRefusalCode =
  /** The session may not record money of this agreement. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The agreement, the step or an institution is not there, or the session cannot see it. */
  | 'NOT_FOUND'
  /** The same step, from and to the same, is already in the chain. */
  | 'DUPLICATE'
  /** The step would lead the money in a circle or backwards. */
  | 'WRONG_ORDER'
  /** The chain or the step already has as many entries as it can hold. */
  | 'TOO_MANY'
  /** The step was taken out of the chain. */
  | 'WITHDRAWN'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** The last safe day to register officers before an election. */
export type RegistrationDeadline = {
  readonly __typename?: 'RegistrationDeadline';
  /** The last safe day: `workingDays` working days before polling day. */
  readonly lastSafeDate: Scalars['Date']['output'];
  /** The limit of the regulation, in working days. */
  readonly workingDays: Scalars['Int']['output'];
  /** Where the limit comes from. */
  readonly source: Sentence;
  /** How sure the limit is. */
  readonly confidence: Confidence;
};

/** A public holiday. */
export type Holiday = {
  readonly __typename?: 'Holiday';
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** Its name. */
  readonly name: Sentence;
  /** Where it comes from: the calendar that the installation starts from, or who corrected it. */
  readonly source: Scalars['String']['output'];
  /** How sure it is. Holidays by the moon are decreed each year: those of the calendar alone are unverified. */
  readonly confidence: Confidence;
};

/** A holiday to record. */
export type RecordHolidayInput = {
  /** The day, from 2000 to 2100. */
  readonly day: Scalars['Date']['input'];
  /** Its name in Indonesian. */
  readonly nameId: Scalars['String']['input'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['input'];
  /** Whether nobody works on it. False takes a day off the list that the calendar holds. */
  readonly observed: Scalars['Boolean']['input'];
  /** Where it comes from, such as the joint decree of ministers (SKB). 3 to 500 characters. */
  readonly source: Scalars['String']['input'];
  /** How sure it is. */
  readonly confidence: Confidence;
};

/** What was recorded, or why it was refused. */
export type RecordHolidayResult = HolidayRecord | HolidayRefused;

/** A day as it was recorded. */
export type HolidayRecord = {
  readonly __typename?: 'HolidayRecord';
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** Its name. */
  readonly name: Sentence;
  /** Whether nobody works on it. */
  readonly observed: Scalars['Boolean']['output'];
  /** Where it comes from. */
  readonly source: Scalars['String']['output'];
  /** How sure it is. */
  readonly confidence: Confidence;
};

/** Why nothing was recorded. */
export type HolidayRefused = {
  readonly __typename?: 'HolidayRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: HolidayRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons to refuse a holiday. */
export type HolidayRefusalCode =
  /** The session may not record holidays. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** An institution that takes part in agreements (instansi). */
export type Institution = Node & {
  readonly __typename?: 'Institution';
  /** Global identifier for `node(id:)`. */
  readonly id: Scalars['ID']['output'];
  /** Stable code: kind and region, as in `kpu-32.04`, or kind and name for branches, as in `bpjs-kc-lodaya`. It is the key in every subgraph. */
  readonly code: Scalars['ID']['output'];
  /** Official name in Indonesian. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: InstitutionKind;
  /** The region it answers for. A branch of BPJS Ketenagakerjaan may serve several regions: this is where its office is, null when the source does not say. */
  readonly region?: Maybe<Region>;
  /** The institution directly above it. Null at the top. */
  readonly parent?: Maybe<Institution>;
  /** Where its name and place come from. */
  readonly source: Scalars['String']['output'];
  /** Agreements in which it is a party in any role, newest signature first. Only those that the session may see. */
  readonly agreements: AgreementConnection;
  /**
   * The same for the officers of this KPU or Bawaslu and of those below it. Null for institutions that have no election officers of their own.
   * Refused with `FORBIDDEN` when its region is outside the session's scope.
   */
  readonly coverage?: Maybe<Coverage>;
};


/** An institution that takes part in agreements (instansi). */
export type InstitutionAgreementsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An institution that takes part in agreements (instansi). */
export type InstitutionCoverageArgs = {
  electionCode: Scalars['ID']['input'];
};

/** Kinds of institution. */
export type InstitutionKind =
  /** Election commission (Komisi Pemilihan Umum; KIP in Aceh). */
  | 'KPU'
  /** Election supervisory agency (Badan Pengawas Pemilihan Umum). */
  | 'BAWASLU'
  /** Regional agency for national unity and politics (Badan Kesatuan Bangsa dan Politik), often the channel of funds. */
  | 'KESBANGPOL'
  /** Regional government (pemerintah daerah). */
  | 'REGIONAL_GOVERNMENT'
  /** Workers' social security agency (BPJS Ketenagakerjaan), head office or branch. */
  | 'BPJS';

/** A page of institutions. */
export type InstitutionConnection = {
  readonly __typename?: 'InstitutionConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<InstitutionEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** An institution in a page. */
export type InstitutionEdge = {
  readonly __typename?: 'InstitutionEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The institution. */
  readonly node: Institution;
};

/** An object with a global identifier. */
export type Node = {
  /** Global identifier: opaque, stable, and unique across the graph. */
  readonly id: Scalars['ID']['output'];
};

/** A category of election officer (jenis petugas), as agreements name them. */
export type OfficerCategory = {
  readonly __typename?: 'OfficerCategory';
  /** Stable code: `PPK`, `KPPS`, `PTPS`… */
  readonly code: Scalars['ID']['output'];
  /** Its name, spelt out. */
  readonly name: Sentence;
  /** The body that these officers work for. */
  readonly body: OfficerBody;
  /** The level at which they serve. */
  readonly level: OfficerLevel;
  /** Whether they are hired for the election alone (badan ad hoc). */
  readonly adHoc: Scalars['Boolean']['output'];
  /** Whether the category is one of civil servants, whom the programme cannot cover (Permenaker 1/2025 Art 2(2)). */
  readonly civilServants: Scalars['Boolean']['output'];
  /** How many seats one unit has: the rule in effect today. Null where no rule is known. */
  readonly seats?: Maybe<SeatsRule>;
  /** Every rule on its seats, newest first: how many held from which day, with its source. */
  readonly seatsRules: ReadonlyArray<SeatsRule>;
  /**
   * The categories that this one counts together, such as PPK, its secretariat and its support staff for `PPK_DAN_SEKRETARIAT`, in order.
   * Empty for a category that is not combined. Coverage counts people under the parts, so that nobody is counted twice.
   */
  readonly parts: ReadonlyArray<OfficerCategory>;
};

/** The side of the election that an officer works for. */
export type OfficerBody =
  /** The election commission and its ad-hoc bodies (KPU). */
  | 'KPU'
  /** The supervisory agency and its ad-hoc bodies (Bawaslu). */
  | 'BAWASLU';

/** The level at which officers serve. */
export type OfficerLevel =
  /** Regency or city (kabupaten/kota). */
  | 'REGENCY'
  /** District (kecamatan). */
  | 'DISTRICT'
  /** Village (desa/kelurahan). */
  | 'VILLAGE'
  /** Polling station (tempat pemungutan suara, TPS). */
  | 'POLLING_STATION';

/** How many seats one unit of a level has, as a range where practice varies. */
export type SeatsRule = {
  readonly __typename?: 'SeatsRule';
  /** Fewest seats per unit. */
  readonly minimum: Scalars['Int']['output'];
  /** Seats as usual: what expected head-counts are computed with. */
  readonly usual: Scalars['Int']['output'];
  /** Most seats per unit. */
  readonly maximum: Scalars['Int']['output'];
  /** The day from which it holds. Null where it holds from the beginning. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Where the rule comes from. */
  readonly source: Scalars['String']['output'];
  /** How sure the rule is. */
  readonly confidence: Confidence;
};

/** What is counted in a region. */
export type CountedUnit =
  /** Districts (kecamatan). */
  | 'DISTRICT'
  /** Villages (desa, kelurahan). */
  | 'VILLAGE'
  /** Polling stations (tempat pemungutan suara, TPS). */
  | 'POLLING_STATION';

/** How a number of units is known. */
export type CountBasis =
  /** Recorded by the national admin, with its source. */
  | 'RECORDED'
  /** Computed from the head-counts of agreements for this region, as polling stations from the supervisors of polling stations. */
  | 'DERIVED'
  /** Counted from the list of regions, in the version that the installation holds. */
  | 'LISTED'
  /** The sum of the regions below, those that are not known left out. */
  | 'SUMMED'
  /** Not known. */
  | 'UNKNOWN';

/** How many units of one kind a region has in an election, as it is used now. */
export type ReferenceCount = {
  readonly __typename?: 'ReferenceCount';
  /** What is counted. */
  readonly unit: CountedUnit;
  /** How many. Null when it is not known. */
  readonly value?: Maybe<Scalars['Int']['output']>;
  /** How it is known. */
  readonly basis: CountBasis;
  /** Where it comes from. */
  readonly source: Sentence;
  /** The day that it was counted on. Null where it was computed. */
  readonly countedOn?: Maybe<Scalars['Date']['output']>;
  /** How sure it is. */
  readonly confidence: Confidence;
  /** Of the regions below that are summed, how many are known and how many there are. Null where nothing is summed. */
  readonly known?: Maybe<KnownRegions>;
  /** What agreements' own numbers give, also where another number is used. Several that agree confirm each other. */
  readonly derivations: ReadonlyArray<CountDerivation>;
};

/** How many of the regions below are known. */
export type KnownRegions = {
  readonly __typename?: 'KnownRegions';
  /** Regencies and cities whose number is known. */
  readonly known: Scalars['Int']['output'];
  /** Regencies and cities below. */
  readonly of: Scalars['Int']['output'];
};

/** A number of polling stations computed from one head-count of an agreement. */
export type CountDerivation = {
  readonly __typename?: 'CountDerivation';
  /** The agreement. Null when the session may not see it. */
  readonly agreement?: Maybe<Agreement>;
  /** The institution whose officers were counted. */
  readonly institution: Institution;
  /** The category that was counted. */
  readonly category: OfficerCategory;
  /** The head-count. */
  readonly people: Scalars['Int']['output'];
  /** Seats of one polling station. */
  readonly seats: Scalars['Int']['output'];
  /** The polling stations that it gives: the nearest whole number. */
  readonly pollingStations: Scalars['Int']['output'];
  /** Whether the head-count is a multiple of the seats. Kapuas Hulu's 4,579 is not: 654 stations have 4,578. */
  readonly exact: Scalars['Boolean']['output'];
};

/** A count as it was recorded. */
export type RecordedCount = {
  readonly __typename?: 'RecordedCount';
  /** Global identifier of the record, opaque. */
  readonly id: Scalars['ID']['output'];
  /** The region. */
  readonly region: Region;
  /** The election. */
  readonly election: Election;
  /** What was counted. */
  readonly unit: CountedUnit;
  /** How many. */
  readonly value: Scalars['Int']['output'];
  /** The day that it was counted on, or that its source gives. */
  readonly countedOn: Scalars['Date']['output'];
  /** Where it comes from. */
  readonly source: Scalars['String']['output'];
  /** How sure it is. */
  readonly confidence: Confidence;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Whether it is the one in effect. */
  readonly inEffect: Scalars['Boolean']['output'];
};

/** A page of recorded counts. */
export type RecordedCountConnection = {
  readonly __typename?: 'RecordedCountConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RecordedCountEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A recorded count in a page. */
export type RecordedCountEdge = {
  readonly __typename?: 'RecordedCountEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The recorded count. */
  readonly node: RecordedCount;
};

/** A count to record. */
export type RecordReferenceCountInput = {
  /** Code of the region. */
  readonly regionCode: Scalars['ID']['input'];
  /** Code of the election. */
  readonly electionCode: Scalars['ID']['input'];
  /** What was counted. */
  readonly unit: CountedUnit;
  /** How many, 0 to 10,000,000. */
  readonly value: Scalars['Int']['input'];
  /** The day that it was counted on, or that its source gives; not in the future. */
  readonly countedOn: Scalars['Date']['input'];
  /** Where it comes from: a decree, a page, a letter. 3 to 500 characters. */
  readonly source: Scalars['String']['input'];
  /** How sure it is. */
  readonly confidence: Confidence;
};

/** The recorded count, or why it was refused. */
export type RecordReferenceCountResult = RecordedCount | ReferenceCountRefused;

/** The import, or why it was refused. */
export type ImportReferenceCountsResult = ReferenceCountImport | ReferenceCountRefused;

/** Counts that were recorded together. */
export type ReferenceCountImport = {
  readonly __typename?: 'ReferenceCountImport';
  /** Identifier of the import, opaque. */
  readonly id: Scalars['ID']['output'];
  /** How many counts were recorded. */
  readonly rows: Scalars['Int']['output'];
  /** When. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Why nothing was recorded. */
export type ReferenceCountRefused = {
  readonly __typename?: 'ReferenceCountRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: ReferenceCountRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Of an import, what is wrong with which row: the first 200. */
  readonly errors: ReadonlyArray<ImportRowError>;
  /** Of an import, how many errors there are in all. */
  readonly errorCount: Scalars['Int']['output'];
};

/** What is wrong with one row of an import. */
export type ImportRowError = {
  readonly __typename?: 'ImportRowError';
  /** The line of the file, the header being line 1. */
  readonly row: Scalars['Int']['output'];
  /** The column. Null when it is about the whole row. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What to switch on. New codes may come. */
  readonly code: ImportRowErrorCode;
  /** The sentence to show. */
  readonly message: Sentence;
};

/** Kinds of error in a row of an import. */
export type ImportRowErrorCode =
  /** The row has more or fewer fields than the header, or its quotes do not close. */
  | 'MALFORMED'
  /** The field is empty. */
  | 'MISSING'
  /** The value is none of those that the column takes. */
  | 'INVALID'
  /** The region or election does not exist. */
  | 'NOT_FOUND'
  /** The same region, election, unit and day stand in an earlier row. */
  | 'DUPLICATE_IN_FILE'
  /** The session may not record counts for this region. */
  | 'FORBIDDEN';

/** Reasons to refuse a count. */
export type ReferenceCountRefusalCode =
  /** The session may not record counts here. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** A code names nothing. */
  | 'NOT_FOUND'
  /** Rows of the file are wrong: see `errors`. Nothing was recorded. */
  | 'ROWS_INVALID'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** A region of Indonesia (wilayah) by its Kemendagri code, or the nation itself. Names repeat across the country: always key by code. */
export type Region = Node & {
  readonly __typename?: 'Region';
  /** Global identifier for `node(id:)`. */
  readonly id: Scalars['ID']['output'];
  /** Kemendagri code with dots (`32.04`), or `ID` for the nation. It is the key of the region in every subgraph. */
  readonly code: Scalars['ID']['output'];
  /** Official name with its kind in front where the list has it, as in Kabupaten Bandung. */
  readonly name: Scalars['String']['output'];
  /** Its level in the tree of regions. */
  readonly kind: RegionKind;
  /** The region directly above. Null for the nation. */
  readonly parent?: Maybe<Region>;
  /** From the nation down to the region directly above. */
  readonly ancestors: ReadonlyArray<Region>;
  /** The regions directly below, by code. */
  readonly children: RegionConnection;
  /** How many units of each level lie below, counted from the version of the region list named in `version`. */
  readonly units: RegionUnits;
  /** The version of the region list that this row comes from. */
  readonly version: Scalars['String']['output'];
  /** Agreements for this region or a region below it, newest signature first. Only those that the session may see. */
  readonly agreements: AgreementConnection;
  /**
   * How many people the agreements for this region and all below it promise to cover, summed from their own head-counts.
   * Refused with `FORBIDDEN` when the region is outside the session's scope.
   */
  readonly promised?: Maybe<PromisedCount>;
  /**
   * How many officers an election needs here, category by category, from the units of the region and the seats of each body.
   * Combined categories (PPK dan sekretariat, petugas TPS) do not appear: their parts do. Refused with `FORBIDDEN` outside the session's scope.
   */
  readonly expectedOfficers?: Maybe<ReadonlyArray<ExpectedOfficers>>;
  /**
   * Who should be protected here, who is promised and who is enrolled, by category and for KPU and Bawaslu together.
   * Refused with `FORBIDDEN` when the region is outside the session's scope. Null when there is no such election.
   */
  readonly coverage?: Maybe<Coverage>;
  /**
   * What the agreement of one body tells of the officers of the other, who have none: the number of supervisors of polling stations (PTPS)
   * gives the polling stations, hence the officers of KPU, and the reverse. An inference, never a stated number; empty when both bodies
   * have an agreement or neither has. Refused with `FORBIDDEN` outside the session's scope.
   */
  readonly counterparts?: Maybe<ReadonlyArray<CounterpartInference>>;
  /**
   * How many districts, villages and polling stations there are here in one election, each with where the number comes from:
   * one entry for each unit, known or not. Refused with `FORBIDDEN` when the region is outside the session's scope.
   */
  readonly referenceCounts?: Maybe<ReadonlyArray<ReferenceCount>>;
  /** Every count that was ever recorded for this region and election, newest first. Nothing recorded is ever changed or removed. */
  readonly recordedCounts?: Maybe<RecordedCountConnection>;
};


/** A region of Indonesia (wilayah) by its Kemendagri code, or the nation itself. Names repeat across the country: always key by code. */
export type RegionChildrenArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A region of Indonesia (wilayah) by its Kemendagri code, or the nation itself. Names repeat across the country: always key by code. */
export type RegionAgreementsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  electionCode?: InputMaybe<Scalars['ID']['input']>;
};


/** A region of Indonesia (wilayah) by its Kemendagri code, or the nation itself. Names repeat across the country: always key by code. */
export type RegionPromisedArgs = {
  electionCode?: InputMaybe<Scalars['ID']['input']>;
};


/** A region of Indonesia (wilayah) by its Kemendagri code, or the nation itself. Names repeat across the country: always key by code. */
export type RegionExpectedOfficersArgs = {
  electionCode: Scalars['ID']['input'];
};


/** A region of Indonesia (wilayah) by its Kemendagri code, or the nation itself. Names repeat across the country: always key by code. */
export type RegionCoverageArgs = {
  electionCode: Scalars['ID']['input'];
};


/** A region of Indonesia (wilayah) by its Kemendagri code, or the nation itself. Names repeat across the country: always key by code. */
export type RegionCounterpartsArgs = {
  electionCode: Scalars['ID']['input'];
};


/** A region of Indonesia (wilayah) by its Kemendagri code, or the nation itself. Names repeat across the country: always key by code. */
export type RegionReferenceCountsArgs = {
  electionCode: Scalars['ID']['input'];
};


/** A region of Indonesia (wilayah) by its Kemendagri code, or the nation itself. Names repeat across the country: always key by code. */
export type RegionRecordedCountsArgs = {
  electionCode: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The levels of the tree of regions. */
export type RegionKind =
  /** The nation (negara), code `ID`. */
  | 'COUNTRY'
  /** Province (provinsi). */
  | 'PROVINCE'
  /** Regency (kabupaten). */
  | 'REGENCY'
  /** City with the rank of a regency (kota). */
  | 'CITY'
  /** District (kecamatan). */
  | 'DISTRICT'
  /** Village: desa, kelurahan or desa adat. */
  | 'VILLAGE';

/** Counts of units below a region, the basis of expected head-counts. */
export type RegionUnits = {
  readonly __typename?: 'RegionUnits';
  /** Regencies and cities (kabupaten/kota) below. */
  readonly regencies: Scalars['Int']['output'];
  /** Districts (kecamatan) below. */
  readonly districts: Scalars['Int']['output'];
  /** Villages (desa, kelurahan, desa adat) below. */
  readonly villages: Scalars['Int']['output'];
};

/** A page of regions. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A region in a page. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Opaque position of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The region. */
  readonly node: Region;
};

/** How many people agreements promise to cover. Counted from what each agreement states, never estimated. */
export type PromisedCount = {
  readonly __typename?: 'PromisedCount';
  /** People that the agreements promise to cover (terjanji), planned totals without breakdown included. */
  readonly people: Scalars['Int']['output'];
  /** The part of `people` that is a planned total without a breakdown by category (PLANNED). */
  readonly peoplePlanned: Scalars['Int']['output'];
  /** People that an agreement lists and leaves out by its own text (dikecualikan). Not part of `people`. */
  readonly peopleExcluded: Scalars['Int']['output'];
  /** The part of `people` named as civil servants, whom the programme cannot cover (Permenaker 1/2025 Art 2(2)). */
  readonly peopleCivilServants: Scalars['Int']['output'];
  /** How many agreements the figures come from. */
  readonly agreements: Scalars['Int']['output'];
  /** The same by category, for agreements that state one; planned totals are left out. */
  readonly byCategory: ReadonlyArray<PromisedCategory>;
  /** When the figures were read. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** What agreements promise for one category. */
export type PromisedCategory = {
  readonly __typename?: 'PromisedCategory';
  /** The category of officer. */
  readonly category: OfficerCategory;
  /** People promised cover. */
  readonly people: Scalars['Int']['output'];
  /** People listed and left out by the text. */
  readonly peopleExcluded: Scalars['Int']['output'];
};

/** An agreement that could continue another. */
export type RenewalProposal = {
  readonly __typename?: 'RenewalProposal';
  /** The agreement to continue. */
  readonly predecessor: Agreement;
  /** The election that it would be for. */
  readonly election: Election;
  /** The terms as proposed. */
  readonly terms: AgreementTerms;
  /** What differs from the last terms, with the reason for each. */
  readonly changes: ReadonlyArray<RenewalChange>;
  /** Who was enrolled under the last agreement. Null when the owner of enrolments did not answer: then it is not known, and not zero. */
  readonly enrolled?: Maybe<RenewalEnrolled>;
  /** Agreements that continue it for that election already, as far as the session may see them. */
  readonly renewals: ReadonlyArray<Agreement>;
};

/** Who was enrolled under the last agreement, as far as it matters to the next. */
export type RenewalEnrolled = {
  readonly __typename?: 'RenewalEnrolled';
  /** People enrolled in all. */
  readonly people: Scalars['Int']['output'];
  /** The same by category. Categories with nobody are left out. */
  readonly byCategory: ReadonlyArray<RenewalEnrolledCategory>;
  /** When the owner of enrolments counted. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** People enrolled in one category. */
export type RenewalEnrolledCategory = {
  readonly __typename?: 'RenewalEnrolledCategory';
  /** The category. */
  readonly category: OfficerCategory;
  /** People enrolled. */
  readonly people: Scalars['Int']['output'];
};

/** A field of the proposal that differs from the last terms. */
export type RenewalChange = {
  readonly __typename?: 'RenewalChange';
  /** Where it stands, as `beneficiaries.kpu-61.06.headcounts.KPPS.people`. */
  readonly path: Scalars['String']['output'];
  /** The path for people. */
  readonly label: Sentence;
  /** The value of the last terms, for people. Null when it was not there. */
  readonly before?: Maybe<Sentence>;
  /** The proposed value, for people. Null when it is left out. */
  readonly after?: Maybe<Sentence>;
  /** Why it is proposed. */
  readonly reason: Sentence;
};

/** That nothing of it may be erased (penahanan hukum). */
export type LegalHold = {
  readonly __typename?: 'LegalHold';
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** The agreement as it then stands, or why nothing was written. */
export type AgreementLegalHoldResult = Agreement | RetentionRefused;

/** One sign-in of the person who asks, in one browser (sesi). */
export type OwnSession = {
  readonly __typename?: 'OwnSession';
  /** Identifier of the session, of no use for signing in. */
  readonly id: Scalars['ID']['output'];
  /** The browser that it was begun from, as it names itself, such as `Firefox`. Null when it is not known. */
  readonly browser?: Maybe<Scalars['String']['output']>;
  /** The operating system of that browser, such as `Windows` or `Android`. Null when it is not known. */
  readonly system?: Maybe<Scalars['String']['output']>;
  /** When the password was last given. */
  readonly signedInAt: Scalars['DateTime']['output'];
  /** When it last asked for an access token: while the console is open, not longer ago than ten minutes. */
  readonly lastUsedAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Whether this request comes from it. */
  readonly isCurrent: Scalars['Boolean']['output'];
};

/** What is left of the person's own sessions, or why none was ended. */
export type OwnSessionsResult = OwnSessionsLeft | OwnSessionsRefused;

/** What is left after sessions were ended. */
export type OwnSessionsLeft = {
  readonly __typename?: 'OwnSessionsLeft';
  /** The sessions that go on, in the order of `Session.ownSessions`. */
  readonly sessions: ReadonlyArray<OwnSession>;
};

/** Why no session was ended. */
export type OwnSessionsRefused = {
  readonly __typename?: 'OwnSessionsRefused';
  /** What to switch on. New codes may come: show the sentence of a code you do not know. */
  readonly code: OwnSessionsRefusalCode;
  /** The sentence to show, with the way out. */
  readonly message: Sentence;
  /** The input field it is about. Null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Reasons not to end a session of one's own. */
export type OwnSessionsRefusalCode =
  /** This is not a person's session, or the account may not act any more. */
  | 'FORBIDDEN'
  /** The person signed in more than 30 minutes ago: sign in once more, and send the same again. */
  | 'STEP_UP_REQUIRED'
  /** The person has no such session: it ended meanwhile. */
  | 'NOT_FOUND'
  /** It is the session that asks: sign out instead. */
  | 'CURRENT_SESSION'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Sessions are kept by the issuer of access tokens, not here: its own account page ends them. */
  | 'ADMINISTERED_AT_THE_ISSUER'
  /** The identity service does not answer. Try again with the same key. */
  | 'UNAVAILABLE';

/** The person or system behind the access token of this request. */
export type Session = {
  readonly __typename?: 'Session';
  /** The stable subject identifier that the identity provider issues. */
  readonly subject: Scalars['ID']['output'];
  /** The name to show for this session; for a partner system, the name of its client. */
  readonly name: Scalars['String']['output'];
  /** The role that the session acts in. */
  readonly role: Role;
  /** The institution that the session acts for. Null for roles of the whole nation. */
  readonly institution?: Maybe<Institution>;
  /** The regions that the session is confined to, with all that lies below them. Nationwide roles have the one region `ID`. */
  readonly regions: ReadonlyArray<Region>;
  /** The permissions of this role, `noun:verb`, in the order of the catalogue. */
  readonly permissions: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Where the person of this session is signed in now, this session first, then the newest, at most 50 (sesi saya). Nobody else's are ever here.
   * Null for systems, where accounts are managed at the issuer of access tokens, and while the identity service does not answer.
   */
  readonly ownSessions?: Maybe<ReadonlyArray<OwnSession>>;
};

/** What a session acts as. Each role is held within an institution and a region. */
export type Role =
  /** Sees the whole nation and registers agreements anywhere (admin nasional). */
  | 'NATIONAL_ADMIN'
  /** Officer of a branch of BPJS Ketenagakerjaan: sees what its branch insures (petugas cabang). */
  | 'BPJS_BRANCH_OFFICER'
  /** Checks claims for completeness and cover (verifikator klaim). */
  | 'CLAIMS_VERIFIER'
  /** Approves claims that another person verified (penyetuju klaim). */
  | 'CLAIMS_APPROVER'
  /** Officer of KPU, Bawaslu or Kesbangpol: sees the rows of its own institution (petugas instansi). */
  | 'INSTITUTION_OFFICER'
  /** Reads everything and changes nothing (auditor). */
  | 'AUDITOR'
  /** Manages the clients of partner systems (pengelola API). */
  | 'API_ADMIN'
  /** A partner system that acts for one institution (sistem mitra). */
  | 'PARTNER'
  /** One of Payung's own services, asking another owner for facts (layanan). */
  | 'SERVICE'
  /** Somebody without an account, who may file an early notice and read nothing (pelapor tanpa akun). */
  | 'PUBLIC_NOTIFIER';

/** An amendment to draft. */
export type AmendAgreementInput = {
  /** The terms as they shall be, whole. The same as today is refused (`NO_CHANGE`). */
  readonly terms: AgreementTermsInput;
  /** What the amendment is for, 3 to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /**
   * The day from which it is in force, not before the version before it. Left out: the day of its signature.
   * It is signed in the graph on that day or later, so that what is shown as in force today is.
   */
  readonly inForceFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** The terms of an agreement as they were written down once. After signature they never change. */
export type AgreementVersion = {
  readonly __typename?: 'AgreementVersion';
  /** 1 for the agreement itself, then 2, 3 … for its amendments. */
  readonly number: Scalars['Int']['output'];
  /** How to cite it, as in "Version 2, in force from 2024-11-27". */
  readonly citation: Sentence;
  /** Where it stands: `DRAFT`, `SUBMITTED`, `SENT_BACK`, `APPROVED` or `SIGNED`. */
  readonly status: AgreementStatus;
  /** First day on which these terms are in force. Null until it is known. */
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which these terms are in force: the day before the next version, or the last of the period. Null when it has none. */
  readonly inForceUntil?: Maybe<Scalars['Date']['output']>;
  /** The day of signature of this version. Null until it is signed. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it was signed. */
  readonly signedAt?: Maybe<Scalars['String']['output']>;
  /** Who signed this version. */
  readonly signatories: ReadonlyArray<Signatory>;
  /** What the amendment is for. Null for the agreement itself. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The terms, whole. */
  readonly terms: AgreementTerms;
  /** When the version was drafted or registered. */
  readonly draftedAt: Scalars['DateTime']['output'];
};

/** What an agreement says, whole, in one version. */
export type AgreementTerms = {
  readonly __typename?: 'AgreementTerms';
  /** The kind of instrument. */
  readonly instrument: Instrument;
  /** The subject in its own words. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** Programmes it names. */
  readonly programmes: ReadonlyArray<Programme>;
  /** From when to when it is in force. */
  readonly period: AgreementPeriod;
  /** Who takes part, and as what. */
  readonly parties: ReadonlyArray<AgreementParty>;
  /** What it promises, per beneficiary: the quota of each category. */
  readonly beneficiaries: ReadonlyArray<AgreementBeneficiary>;
  /** Totals over all beneficiaries. */
  readonly headcount: AgreementHeadcount;
  /** When officers of each category serve. */
  readonly servicePeriods: ReadonlyArray<ServicePeriod>;
  /** The wage base of each category. */
  readonly wageBases: ReadonlyArray<WageBase>;
  /** Categories that its text leaves out. */
  readonly exclusions: ReadonlyArray<Exclusion>;
  /** The regulations it rests on. */
  readonly legalBases: ReadonlyArray<Scalars['String']['output']>;
  /** How it is paid for, in its own words. */
  readonly fundingText?: Maybe<Scalars['String']['output']>;
  /** What a careful reader would ask about these terms. They warn and never block. */
  readonly warnings: ReadonlyArray<AgreementWarning>;
};

/** What differs between two versions. */
export type AgreementDiff = {
  readonly __typename?: 'AgreementDiff';
  /** The version to start from. */
  readonly from: AgreementVersion;
  /** The version compared with it. */
  readonly to: AgreementVersion;
  /** Each field that differs, in the order of the terms. Empty when the two say the same. */
  readonly changes: ReadonlyArray<TermsChange>;
};

/** A field that differs between two versions of the terms. */
export type TermsChange = {
  readonly __typename?: 'TermsChange';
  /** Where it stands, as `beneficiaries.kpu-61.06.headcounts.KPPS.covered`: entries of lists go by their codes. */
  readonly path: Scalars['String']['output'];
  /** The path for people, as in "KPU Kabupaten Kapuas Hulu, KPPS: covered". */
  readonly label: Sentence;
  /** What happened to it. */
  readonly kind: TermsChangeKind;
  /** The value before, for people. Null when it was not there. */
  readonly before?: Maybe<Sentence>;
  /** The value after, for people. Null when it is not there any more. */
  readonly after?: Maybe<Sentence>;
};

/** What happened to a field. */
export type TermsChangeKind =
  /** It was not there before. */
  | 'ADDED'
  /** It is not there any more. */
  | 'REMOVED'
  /** It has another value. */
  | 'CHANGED';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Opens an access review (tinjauan akses): lists every account and client whose holding nobody confirmed for so many months, to be
   * confirmed or revoked one by one. Needs `access-review:conduct`.
   */
  readonly openAccessReview: AccessReviewResult;
  /**
   * Decides one entry: confirms what is held, or revokes it, which suspends the account or client at once. Needs `access-review:conduct`.
   * Nobody decides on their own account, and the last national admin cannot be revoked.
   */
  readonly decideAccessReviewItem: AccessReviewItemResult;
  /**
   * Invites a person (undangan): makes an account and a link that works once, to be handed over by the inviter; no e-mail is sent.
   * Whoever opens it sets a password of their own. Needs `account:manage`; nobody can give more than they hold.
   */
  readonly inviteAccount: InvitationResult;
  /**
   * Gives a person a new link to set a password: for somebody invited, the earlier link stops working; for somebody active it is the
   * way back after a forgotten password, and the old password works until the link is used. Needs `account:manage`.
   */
  readonly renewInvitation: InvitationResult;
  /**
   * Changes what a person holds: role, institution and regions. A token that says what was held before is refused within seconds, and the next one follows.
   * Needs `account:manage`. Nobody changes their own, and the last national admin stays one.
   */
  readonly changeAccountGrant: UserAccountResult;
  /**
   * Suspends a person: no sign-in, no renewal, every session ended. A token in hand is refused within seconds. Needs `account:manage`.
   * Nobody suspends themselves, and the last national admin cannot be suspended.
   */
  readonly suspendAccount: UserAccountResult;
  /** Lets a suspended person sign in again. Needs `account:manage`, and everything that the person holds. */
  readonly reinstateAccount: UserAccountResult;
  /** Ends one session of a person, or all of them: they have to sign in again. A token in hand is refused within seconds. Needs `account:manage`. */
  readonly endSessions: UserAccountResult;
  /**
   * Registers a partner's system (klien API) with the role `PARTNER` and its first secret, which is shown once. Needs `api-client:manage`;
   * institution and regions lie within the giver's own.
   */
  readonly createApiClient: ApiClientSecretResult;
  /**
   * Gives a client a second secret (rotasi). The older one works for seven more days, or until it is ended: the partner exchanges them
   * without an interruption. Needs `api-client:manage`.
   */
  readonly rotateApiClientSecret: ApiClientSecretResult;
  /** Ends a secret at once, as when it leaked. The tokens that the client has in hand are refused within seconds, whichever secret they were taken with: it asks for a new one. Needs `api-client:manage`. */
  readonly endApiClientSecret: ApiClientResult;
  /** Changes what a client may do. Where something is taken away, tokens in hand are refused within seconds; what is added comes with the next token, ten minutes later at most. Needs `api-client:manage`. */
  readonly changeApiClient: ApiClientResult;
  /** Suspends a client: it gets no token any more. Needs `api-client:manage`. */
  readonly suspendApiClient: ApiClientResult;
  /** Lets a suspended client get tokens again. Needs `api-client:manage`. */
  readonly reinstateApiClient: ApiClientResult;
  /**
   * Drafts an agreement (menyusun rancangan). It may be incomplete until it is submitted, counts nowhere as promised, and is seen by its parties.
   * Needs `agreement:draft` in the region and for one of the parties.
   */
  readonly draftAgreement: AgreementResult;
  /**
   * Replaces the terms of what is being drafted: of the agreement before it is signed, later of its open amendment.
   * Allowed as draft and when sent back. Needs `agreement:draft`.
   */
  readonly editAgreementDraft: AgreementResult;
  /** Hands the draft, or the open amendment, to whoever approves (mengajukan). It must be complete by now. Needs `agreement:draft`. */
  readonly submitAgreement: AgreementResult;
  /** Sends what was submitted back to be mended (mengembalikan). Needs `agreement:approve`. */
  readonly sendBackAgreement: AgreementResult;
  /** Approves what was submitted (menyetujui). Needs `agreement:approve`, and somebody else than who submitted it (`SECOND_PERSON_NEEDED`). */
  readonly approveAgreement: AgreementResult;
  /**
   * Records the signature of what was approved (menandatangani). From then on it counts as promised; an amendment becomes the terms in force.
   * Needs `agreement:sign`.
   */
  readonly signAgreement: AgreementResult;
  /** Suspends a signed agreement (menangguhkan). What it promises still counts as promised, shown as suspended. Needs `agreement:suspend`. */
  readonly suspendAgreement: AgreementResult;
  /** Ends a suspension (memulihkan). Needs `agreement:suspend`. */
  readonly reinstateAgreement: AgreementResult;
  /**
   * Ends an agreement before its time (mengakhiri), or gives up a draft. From that day on it does not count as promised.
   * Needs `agreement:terminate`.
   */
  readonly terminateAgreement: AgreementResult;
  /**
   * Takes the last step back (membatalkan langkah), where the table of transitions allows it: the step stays in the history, marked as undone.
   * Needs the permission of the step itself.
   */
  readonly undoAgreementStep: AgreementResult;
  /** Says which agreement this one continues, once that is known. A circle is refused (`CYCLE`). Needs `agreement:draft`. */
  readonly linkAgreementPredecessor: AgreementResult;
  /**
   * Registers an agreement that is signed already, as from paper, with its parties, terms and head-counts. It is `SIGNED` or `IN_FORCE` at once.
   * Needs `agreement:register` in the region and for one of the parties. A number that does not add up warns and never blocks.
   */
  readonly registerAgreement: RegisterAgreementResult;
  /**
   * Enters a breach of the protection of personal data (kegagalan pelindungan data pribadi), or the suspicion of one. From when it was found, the persons
   * and the authority are to be told within 3×24 hours (UU 27/2022 Art 46). Needs `breach:report`.
   */
  readonly reportBreach: BreachResult;
  /** Writes down what is known by now. The first assessment makes a recorded breach an assessed one. Needs `breach:handle`. */
  readonly assessBreach: BreachResult;
  /** Says that the persons, the authority or the public were told, when and how. Once persons and authority were told, the breach counts as notified. Needs `breach:handle`. */
  readonly recordBreachNotice: BreachResult;
  /** Closes a notified breach, or one that was assessed to be none. Needs `breach:handle`, by somebody else than who reported it. */
  readonly closeBreach: BreachResult;
  /**
   * Sets the day of a sandbox for everybody who uses it, forwards or back, so that an integration can be tried on polling day or
   * a month after. Anybody may who writes anything, outside a sandbox nobody. Needs `sandbox:set-date`.
   */
  readonly setSandboxDate: SetSandboxDateResult;
  /**
   * Asks for a place to send a file to. Needs `document:upload` in the region and for one of the parties.
   * Answers an address that takes one file, once, for a quarter of an hour; nothing is listed until the file has arrived and was checked.
   */
  readonly requestDocumentUpload: RequestDocumentUploadResult;
  /**
   * Takes a document out of the list. It is kept and marked, with who, when and why, and can no longer be downloaded.
   * Needs `document:remove` in the region and for one of the parties.
   */
  readonly removeDocument: RemoveDocumentResult;
  /**
   * Writes an extension as the draft of an amendment of its agreement: the categories added, with their people and wage base.
   * Needs `agreement:draft` in the region and for one of the parties. The draft takes effect only when it is approved and signed.
   */
  readonly saveExtensionAsDraftAmendment: SaveExtensionResult;
  /**
   * Records one step of the money: who passes it to whom, from which budget line. Needs `funding:record` in the region and
   * for one of the parties.
   */
  readonly recordFundingEdge: FundingEdgeResult;
  /**
   * Corrects a recorded step, or takes it out of the chain. What it said before is kept with the reason.
   * Needs `funding:record` in the region and for one of the parties.
   */
  readonly correctFundingEdge: FundingEdgeResult;
  /**
   * Records that money moved along a step (realisasi). Needs `funding:record` in the region and for one of the parties.
   * A payment is never changed: one made in error is taken back by recording its opposite.
   */
  readonly recordFundingPayment: FundingEdgeResult;
  /** Adds or corrects a public holiday, or says that a day listed as one is a working day. Needs `holiday:record`. */
  readonly recordHoliday: RecordHolidayResult;
  /**
   * Records how many districts, villages or polling stations a region has in an election. It takes effect at once where it is the newest
   * by its own date; what was recorded before stays in the history. Needs `reference-count:record` in the region.
   */
  readonly recordReferenceCount: RecordReferenceCountResult;
  /**
   * Records many counts at once from CSV text: all of them, or none and the errors of each row. Needs `reference-count:record` in every region named.
   * The first line is `region_code,election_code,unit,value,counted_on,source,confidence`; `unit` and `confidence` as in the schema; fields with commas
   * stand in double quotes. At most 5,000 rows and 1,000,000 characters.
   */
  readonly importReferenceCounts: ImportReferenceCountsResult;
  /**
   * Writes the proposal of `renewalProposal` as a draft that continues the agreement; `editAgreementDraft` then makes it fit.
   * Needs `agreement:draft`. Refused with `DUPLICATE` when a draft or agreement for that election continues it already.
   */
  readonly draftRenewal: AgreementResult;
  /** Sets how long a class of the owner of agreements is kept, from a day on. What was set before stays on record. Needs `retention:manage` for the whole nation. */
  readonly setAgreementRetentionTerm: RetentionTermResult;
  /**
   * Asks for a run that erases what the owner of agreements keeps too long, with the terms of today. It waits for another person's approval. One run at a time.
   * Needs `retention:manage` for the whole nation.
   */
  readonly requestAgreementErasure: ErasureResult;
  /**
   * Approves a run, by another person than who asked for it: it then begins, in parts, and cannot be taken back.
   * What a legal hold is on, and what somebody is enrolled under whose record is kept, is left out.
   */
  readonly approveAgreementErasure: ErasureResult;
  /** Gives up a run that was not approved. */
  readonly cancelAgreementErasure: ErasureResult;
  /** Keeps everything of an agreement from being erased (penahanan hukum) until it is released. Needs `retention:manage`. */
  readonly setAgreementLegalHold: AgreementLegalHoldResult;
  /** Releases a legal hold. Needs `retention:manage`. */
  readonly releaseAgreementLegalHold: AgreementLegalHoldResult;
  /**
   * Ends one of the person's own sessions, in another browser: what it holds is refused within seconds. The session that asks is ended by signing out.
   * Needs `own-session:end`, which everybody has, and a sign-in of the last 30 minutes.
   */
  readonly endOwnSession: OwnSessionsResult;
  /**
   * Ends all of the person's own sessions but the one that asks: what they hold is refused within seconds.
   * Needs `own-session:end`, which everybody has, and a sign-in of the last 30 minutes.
   */
  readonly endOtherSessions: OwnSessionsResult;
  /**
   * Opens an amendment (adendum) of a signed agreement, as a draft: `submitAgreement`, `approveAgreement` and `signAgreement` then take it the same way.
   * The earlier version stays as it is and can be cited. One amendment at a time. Needs `agreement:draft`.
   */
  readonly amendAgreement: AgreementResult;
  /**
   * Registers an address that is told of changes of `AGREEMENT`. The secret is in the answer and nowhere else. The address is
   * not tried: `testAgreementWebhook` does that. Needs `webhook:manage`.
   */
  readonly registerAgreementWebhook: WebhookWithSecretResult;
  /** Gives a webhook a new secret. For a while deliveries carry a signature by each, so that the receiver can change over. Needs `webhook:manage`. */
  readonly rotateAgreementWebhookSecret: WebhookWithSecretResult;
  /**
   * Pauses, resumes or removes a webhook (`PAUSED`, `ACTIVE`, `REMOVED`). Resumed, it goes on where it was paused and tells what waited. When the feed no longer
   * keeps what happened since, it goes on from now. Needs `webhook:manage`.
   */
  readonly setAgreementWebhookState: WebhookResult;
  /** Sends a webhook a message of type `payung.test`, signed like any other, also while it is paused. Read the delivery anew to see how it went. Needs `webhook:manage`. */
  readonly testAgreementWebhook: WebhookDeliveryResult;
  /** Repeats one delivery, or those of a span, with the same `webhook-id`. The query runs anew: what is told is the state of now. Needs `webhook:manage`. */
  readonly replayAgreementWebhook: WebhookReplayResult;
};


export type MutationOpenAccessReviewArgs = {
  input: OpenAccessReviewInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationDecideAccessReviewItemArgs = {
  id: Scalars['ID']['input'];
  decision: AccessReviewDecision;
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationInviteAccountArgs = {
  input: InviteAccountInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRenewInvitationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeAccountGrantArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  input: AccountGrantInput;
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSuspendAccountArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReinstateAccountArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationEndSessionsArgs = {
  id: Scalars['ID']['input'];
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCreateApiClientArgs = {
  input: CreateApiClientInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRotateApiClientSecretArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationEndApiClientSecretArgs = {
  id: Scalars['ID']['input'];
  secretId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeApiClientArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  input: ChangeApiClientInput;
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSuspendApiClientArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReinstateApiClientArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationDraftAgreementArgs = {
  input: DraftAgreementInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationEditAgreementDraftArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  input: EditAgreementDraftInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSubmitAgreementArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSendBackAgreementArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationApproveAgreementArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSignAgreementArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  input: SignAgreementInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSuspendAgreementArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReinstateAgreementArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationTerminateAgreementArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationUndoAgreementStepArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationLinkAgreementPredecessorArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  predecessorId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterAgreementArgs = {
  input: RegisterAgreementInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReportBreachArgs = {
  input: BreachInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationAssessBreachArgs = {
  input: AssessBreachInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordBreachNoticeArgs = {
  input: BreachNoticeInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCloseBreachArgs = {
  input: CloseBreachInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetSandboxDateArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRequestDocumentUploadArgs = {
  input: DocumentUploadInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRemoveDocumentArgs = {
  input: RemoveDocumentInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSaveExtensionAsDraftAmendmentArgs = {
  input: SaveExtensionInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordFundingEdgeArgs = {
  input: FundingEdgeInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCorrectFundingEdgeArgs = {
  input: CorrectFundingEdgeInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordFundingPaymentArgs = {
  input: FundingPaymentInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordHolidayArgs = {
  input: RecordHolidayInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordReferenceCountArgs = {
  input: RecordReferenceCountInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationImportReferenceCountsArgs = {
  csv: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationDraftRenewalArgs = {
  id: Scalars['ID']['input'];
  electionCode: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetAgreementRetentionTermArgs = {
  input: RetentionTermInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRequestAgreementErasureArgs = {
  input: RequestErasureInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationApproveAgreementErasureArgs = {
  runId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCancelAgreementErasureArgs = {
  runId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetAgreementLegalHoldArgs = {
  agreementId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReleaseAgreementLegalHoldArgs = {
  agreementId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationEndOwnSessionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationEndOtherSessionsArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationAmendAgreementArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  input: AmendAgreementInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterAgreementWebhookArgs = {
  input: RegisterWebhookInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRotateAgreementWebhookSecretArgs = {
  id: Scalars['ID']['input'];
  keepOldHours: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetAgreementWebhookStateArgs = {
  id: Scalars['ID']['input'];
  state: WebhookState;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationTestAgreementWebhookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReplayAgreementWebhookArgs = {
  input: ReplayWebhookInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * The register of the people and systems that may use Payung: who holds which role, where, since when, and who said so.
   * Needs `account:read` or `api-client:read`. Each part below is null when it cannot be told; `state` says why.
   */
  readonly administration?: Maybe<Administration>;
  /** One agreement by its global identifier. Null when there is none or the session may not see it. */
  readonly agreement?: Maybe<Agreement>;
  /** Agreements that the session may see, newest signature first. Those not signed yet stand at the day on which they were drafted. */
  readonly agreements?: Maybe<AgreementConnection>;
  /**
   * The agreements of a filtered list as a table for spreadsheets, in the order of the list.
   * At most 5,000 rows: refused with `TOO_MANY_ROWS` beyond, so that nothing is cut off unseen.
   */
  readonly agreementsCsv?: Maybe<AgreementsCsvResult>;
  /** One entry of the breach register by global identifier. Null when there is none or the session may not see it. */
  readonly breach?: Maybe<Breach>;
  /** The breach register (register kegagalan pelindungan data), newest first. Whoever may not read all of it sees what they reported themselves. */
  readonly breaches?: Maybe<BreachConnection>;
  /**
   * Who can be told of break-glass (akses darurat) that the session opens, as the register of accounts has them now: everybody active whose role may be told
   * (`break-glass:watch`), but the one who asks; by name. Null while the register does not answer. Payung's own services ask for a holder, whose account must be
   * active. Needs `break-glass:open`, or `break-glass:check`.
   */
  readonly breakGlassSecondPersons?: Maybe<BreakGlassSecondPersons>;
  /**
   * The day it is for every rule of this installation: by the calendar or, in a sandbox (kotak pasir), the day that was set there.
   * What counts days, such as whether an agreement is in force or a claim is late, goes by it.
   */
  readonly clock?: Maybe<Clock>;
  /** The rates of contribution (iuran) that hold on a day, with their sources. A handful. */
  readonly contributionRates?: Maybe<ContributionRates>;
  /**
   * The honorarium of each post of each category: the monthly amount that contributions are computed on where nothing else is agreed.
   * Practice differs (honorarium, a flat amount, the minimum wage), so an agreement's own term always goes before these.
   */
  readonly honoraria?: Maybe<ReadonlyArray<Honorarium>>;
  /**
   * Coverage region by region for one election, by code: all provinces or all regencies and cities within the session's scope,
   * at most 514, which the law that draws them bounds. It reads roll-ups: the national view is this one query.
   */
  readonly coverages?: Maybe<ReadonlyArray<Coverage>>;
  /**
   * The white map (peta putih): regencies and cities in scope that have no agreement for this election for the officers of KPU, of Bawaslu
   * or of both; most expected unprotected people first.
   */
  readonly regionsWithoutAgreement?: Maybe<RegionWithoutAgreementConnection>;
  /**
   * Agreements that should exist: each KPU and Bawaslu of a regency or city in scope that is the beneficiary of none for this election.
   * Those that the counterpart's own agreement lets one count come first, then the others; within each, most people first.
   */
  readonly missingAgreements?: Maybe<MissingAgreementConnection>;
  /** Agreements that count as promised, with what their enrolment has to reach: for the owner of participants. At most 5,000, largest promise first. */
  readonly enrolmentTargets?: Maybe<ReadonlyArray<EnrolmentTarget>>;
  /** One election by its code, such as `PEMILU-2024`. Null when there is none. */
  readonly election?: Maybe<Election>;
  /** All elections, newest polling day first. A handful: one or two in five years. */
  readonly elections?: Maybe<ReadonlyArray<Election>>;
  /**
   * What it would cost to cover officers who are not covered: categories that the agreement leaves out, or, without an
   * agreement, those of an institution that has none. Needs `coverage:read` in the region. Null when the agreement, region,
   * election or institution is not there or out of sight. Answers `BAD_USER_INPUT` when the input contradicts itself.
   */
  readonly extensionCost?: Maybe<ExtensionCost>;
  /**
   * What changed among the things that the owner of agreements tells of: `AGREEMENT` (umpan perubahan). Only things that the session
   * may see now, in one lasting order without gaps. Needs `feed:read`; of each type what reading it needs. A type of another owner is `BAD_USER_INPUT`.
   */
  readonly agreementChanges?: Maybe<ChangesResult>;
  /**
   * Agreements that are signed and, as far as the register knows, not paid for: the longest since signature first.
   * Silence of a source is not taken for a no: agreements whose source says nothing are listed only when `SILENT` is asked for.
   */
  readonly agreementsNotFunded?: Maybe<NotFundedConnection>;
  /** Public holidays of a year (hari libur nasional), by day, with corrections made here. About twenty. Working days leave them out. */
  readonly holidays?: Maybe<ReadonlyArray<Holiday>>;
  /** One institution by its code, such as `kpu-32.04`. Null when there is none. */
  readonly institution?: Maybe<Institution>;
  /** Institutions, by code. */
  readonly institutions?: Maybe<InstitutionConnection>;
  /**
   * Any public object by its global identifier, whichever subgraph owns it.
   * Null when the identifier is malformed, names nothing, or names something that the session may not see: the three are not told apart.
   * An object of another owner is looked up by that owner once a field of it is asked for: `node(id:) { id }` alone gives the identifier back and proves nothing.
   */
  readonly node?: Maybe<Node>;
  /** One category by its code, such as `KPPS`. Null when there is none. */
  readonly officerCategory?: Maybe<OfficerCategory>;
  /** All categories of election officer, in the order of their body and level. About twenty. */
  readonly officerCategories?: Maybe<ReadonlyArray<OfficerCategory>>;
  /**
   * One region by its Kemendagri code, or the nation by the code `ID`. Null when there is no such code.
   * Example codes: `32` (Jawa Barat), `32.04` (Kabupaten Bandung), `32.04.11`, `32.04.11.2001`.
   */
  readonly region?: Maybe<Region>;
  /** The provinces within the session's scope, by code. At most 38: the list is bounded by the law that draws them. */
  readonly provinces?: Maybe<ReadonlyArray<Region>>;
  /** The regencies and cities within the session's scope, by code. At most 514: the list is bounded by the law that draws them. */
  readonly regencies?: Maybe<ReadonlyArray<Region>>;
  /** Regions found by a part of their name or the start of their code, by code. */
  readonly regions?: Maybe<RegionConnection>;
  /**
   * A proposed agreement that continues this one for another election: from its last terms, from what is known of the region, and from who was
   * enrolled under it, with what would change and why. Nothing is written; `draftRenewal` writes it.
   * Null when there is no such agreement or election, or the session may not see it.
   */
  readonly renewalProposal?: Maybe<RenewalProposal>;
  /**
   * How long each class of records of the owner of agreements is kept, and what would be erased or made anonymous today if a run was approved (uji kering). Nothing is
   * changed by asking. Needs `retention:read` for the whole nation.
   */
  readonly agreementRetention?: Maybe<ReadonlyArray<RetentionRule>>;
  /** Runs of the owner of agreements that erase what is kept too long, newest first. Needs `retention:read` for the whole nation. */
  readonly agreementErasureRuns?: Maybe<ErasureRunConnection>;
  /**
   * Who is asking, as what, and what they may do. Null when the request carries no token.
   * The console hides what is not listed in `permissions`; every subgraph decides again by itself.
   */
  readonly session?: Maybe<Session>;
  /**
   * The trail (jejak audit) of what was done to agreements and reference data, newest first: needs `trail:read`. Who acts for an institution or a region sees what was done to rows within that scope;
   * what belongs to no such row, as reference data, only who sees the whole nation. The three owners' trails make one when they are merged by time.
   */
  readonly agreementsTrail?: Maybe<TrailConnection>;
  /**
   * What differs between two versions of the terms of an agreement, field by field.
   * Null when there is no such agreement or version, or the session may not see it.
   */
  readonly agreementDiff?: Maybe<AgreementDiff>;
  /** Webhooks of the owner of agreements, newest first: a client's own, for administrators everybody's. Needs `webhook:read`. */
  readonly agreementWebhooks?: Maybe<WebhookConnection>;
  /** One webhook of the owner of agreements. Null when there is none or it is another's. Needs `webhook:read`. */
  readonly agreementWebhook?: Maybe<Webhook>;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
};


export type QueryAgreementsCsvArgs = {
  filter?: InputMaybe<AgreementFilter>;
};


export type QueryBreachArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBreachesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  openOnly: Scalars['Boolean']['input'];
};


export type QueryBreakGlassSecondPersonsArgs = {
  holder?: InputMaybe<BreakGlassHolderInput>;
};


export type QueryContributionRatesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryHonorariaArgs = {
  electionCode: Scalars['ID']['input'];
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCoveragesArgs = {
  level: CoverageLevel;
  electionCode: Scalars['ID']['input'];
  provinceCode?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRegionsWithoutAgreementArgs = {
  electionCode: Scalars['ID']['input'];
  provinceCode?: InputMaybe<Scalars['ID']['input']>;
  body?: InputMaybe<OfficerBody>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMissingAgreementsArgs = {
  electionCode: Scalars['ID']['input'];
  provinceCode?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEnrolmentTargetsArgs = {
  electionCode: Scalars['ID']['input'];
};


export type QueryElectionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryExtensionCostArgs = {
  input: ExtensionInput;
};


export type QueryAgreementChangesArgs = {
  since?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<ChangedType>>;
};


export type QueryAgreementsNotFundedArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NotFundedFilter>;
};


export type QueryHolidaysArgs = {
  year: Scalars['Int']['input'];
};


export type QueryInstitutionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryInstitutionsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<InstitutionKind>;
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfficerCategoryArgs = {
  code: Scalars['ID']['input'];
};


export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryRegenciesArgs = {
  provinceCode?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRegionsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<RegionKind>;
};


export type QueryRenewalProposalArgs = {
  id: Scalars['ID']['input'];
  electionCode: Scalars['ID']['input'];
};


export type QueryAgreementErasureRunsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgreementsTrailArgs = {
  filter?: InputMaybe<TrailFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgreementDiffArgs = {
  id: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type QueryAgreementWebhooksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgreementWebhookArgs = {
  id: Scalars['ID']['input'];
};

export type Participant = Node & {
  readonly __typename?: 'Participant';
  readonly id: Scalars['ID']['output'];
};

export type Enrolment = Node & {
  readonly __typename?: 'Enrolment';
  readonly id: Scalars['ID']['output'];
};

export type Claim = Node & {
  readonly __typename?: 'Claim';
  readonly id: Scalars['ID']['output'];
};

export type RosterImport = Node & {
  readonly __typename?: 'RosterImport';
  readonly id: Scalars['ID']['output'];
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
  AccessReviewResult:
    | ( ReviewOfRegister )
    | ( AdministrationRefused )
  ;
  AccessReviewItemResult:
    | ( ReviewItemOfRegister )
    | ( AdministrationRefused )
  ;
  InvitationResult:
    | ( Omit<InvitationGiven, 'account'> & { account: _RefType['UserAccount'] } )
    | ( AdministrationRefused )
  ;
  UserAccountResult:
    | ( AccountOfRegister )
    | ( AdministrationRefused )
  ;
  ApiClientSecretResult:
    | ( Omit<ApiClientSecretGiven, 'client'> & { client: _RefType['ApiClient'] } )
    | ( AdministrationRefused )
  ;
  ApiClientResult:
    | ( ClientOfRegister )
    | ( AdministrationRefused )
  ;
  AgreementResult:
    | ( AgreementRow )
    | ( AgreementRefused )
  ;
  RegisterAgreementResult:
    | ( AgreementRow )
    | ( AgreementRefused )
  ;
  AgreementsCsvResult:
    | ( AgreementsCsv )
    | ( AgreementRefused )
  ;
  BreachResult:
    | ( BreachRow )
    | ( BreachRefused )
  ;
  SetSandboxDateResult:
    | ( Clock )
    | ( SandboxDateRefused )
  ;
  RequestDocumentUploadResult:
    | ( DocumentUploadRow )
    | ( DocumentRefused )
  ;
  RemoveDocumentResult:
    | ( DocumentRow )
    | ( DocumentRefused )
  ;
  SaveExtensionResult:
    | ( AgreementRow )
    | ( AgreementRefused )
  ;
  FundingEdgeResult:
    | ( EdgeRow )
    | ( FundingRefused )
  ;
  RecordHolidayResult:
    | ( HolidayRow )
    | ( HolidayRefused )
  ;
  RecordReferenceCountResult:
    | ( ReferenceCountRow )
    | ( CountsRefusal )
  ;
  ImportReferenceCountsResult:
    | ( ReferenceCountImport )
    | ( CountsRefusal )
  ;
  AgreementLegalHoldResult:
    | ( AgreementRow )
    | ( RetentionRefused )
  ;
  OwnSessionsResult:
    | ( OwnSessionsLeft )
    | ( OwnSessionsRefused )
  ;
}>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Node:
    | ( AgreementRow )
    | ( InstitutionRow )
    | ( RegionRow )
    | ( Participant )
    | ( Enrolment )
    | ( Claim )
    | ( RosterImport )
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
  AccessReview: ResolverTypeWrapper<ReviewOfRegister>;
  AccessReviewStatus: AccessReviewStatus;
  AccessReviewItem: ResolverTypeWrapper<ReviewItemOfRegister>;
  AccessReviewItemKind: AccessReviewItemKind;
  AccessReviewDecision: AccessReviewDecision;
  OpenAccessReviewInput: OpenAccessReviewInput;
  AccessReviewConnection: ResolverTypeWrapper<Omit<AccessReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AccessReviewEdge']> }>;
  AccessReviewEdge: ResolverTypeWrapper<Omit<AccessReviewEdge, 'node'> & { node: ResolversTypes['AccessReview'] }>;
  AccessReviewItemConnection: ResolverTypeWrapper<Omit<AccessReviewItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AccessReviewItemEdge']> }>;
  AccessReviewItemEdge: ResolverTypeWrapper<Omit<AccessReviewItemEdge, 'node'> & { node: ResolversTypes['AccessReviewItem'] }>;
  AccessReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccessReviewResult']>;
  AccessReviewItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccessReviewItemResult']>;
  Administration: ResolverTypeWrapper<AdministrationRoot>;
  AdministrationState: AdministrationState;
  UserAccount: ResolverTypeWrapper<AccountOfRegister>;
  UserAccountStatus: UserAccountStatus;
  SignInSession: ResolverTypeWrapper<SignInSession>;
  AdministrationActor: ResolverTypeWrapper<AdministrationActor>;
  AdministrationEvent: ResolverTypeWrapper<AdministrationEvent>;
  UserAccountConnection: ResolverTypeWrapper<Omit<UserAccountConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UserAccountEdge']> }>;
  UserAccountEdge: ResolverTypeWrapper<Omit<UserAccountEdge, 'node'> & { node: ResolversTypes['UserAccount'] }>;
  AccessMatrixCell: ResolverTypeWrapper<AccessMatrixCell>;
  InstitutionLevel: InstitutionLevel;
  UserAccountFilter: UserAccountFilter;
  InviteAccountInput: InviteAccountInput;
  AccountGrantInput: AccountGrantInput;
  InvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitationResult']>;
  InvitationGiven: ResolverTypeWrapper<Omit<InvitationGiven, 'account'> & { account: ResolversTypes['UserAccount'] }>;
  UserAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UserAccountResult']>;
  AdministrationRefused: ResolverTypeWrapper<AdministrationRefused>;
  AdministrationRefusalCode: AdministrationRefusalCode;
  ApiClient: ResolverTypeWrapper<ClientOfRegister>;
  ApiClientStatus: ApiClientStatus;
  ApiClientSecret: ResolverTypeWrapper<ApiClientSecret>;
  UsagePeriod: UsagePeriod;
  UsagePoint: ResolverTypeWrapper<UsagePoint>;
  ApiClientConnection: ResolverTypeWrapper<Omit<ApiClientConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ApiClientEdge']> }>;
  ApiClientEdge: ResolverTypeWrapper<Omit<ApiClientEdge, 'node'> & { node: ResolversTypes['ApiClient'] }>;
  CreateApiClientInput: CreateApiClientInput;
  ChangeApiClientInput: ChangeApiClientInput;
  ApiClientSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApiClientSecretResult']>;
  ApiClientSecretGiven: ResolverTypeWrapper<Omit<ApiClientSecretGiven, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  ApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApiClientResult']>;
  AgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementResult']>;
  AgreementStatus: AgreementStatus;
  AgreementAction: AgreementAction;
  AgreementEvent: ResolverTypeWrapper<ShownEvent>;
  AgreementActor: ResolverTypeWrapper<Omit<AgreementActor, 'institution'> & { institution?: Maybe<ResolversTypes['Institution']> }>;
  DraftAgreementInput: DraftAgreementInput;
  EditAgreementDraftInput: EditAgreementDraftInput;
  AgreementTermsInput: AgreementTermsInput;
  SignAgreementInput: SignAgreementInput;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  AgreementPeriod: ResolverTypeWrapper<AgreementPeriod>;
  ServicePeriod: ResolverTypeWrapper<ServicePeriodData>;
  WageBase: ResolverTypeWrapper<WageBaseData>;
  WageBaseKind: WageBaseKind;
  Exclusion: ResolverTypeWrapper<ExclusionData>;
  Instrument: Instrument;
  Lineage: Lineage;
  PartyRole: PartyRole;
  AgreementParty: ResolverTypeWrapper<PartyTerms>;
  Signatory: ResolverTypeWrapper<VersionSignatory>;
  SignatoryCapacity: SignatoryCapacity;
  SignatoryPart: SignatoryPart;
  AgreementBeneficiary: ResolverTypeWrapper<ShownBeneficiary>;
  HeadcountStatus: HeadcountStatus;
  CategoryHeadcount: ResolverTypeWrapper<HeadcountTerms>;
  AgreementHeadcount: ResolverTypeWrapper<AgreementHeadcount>;
  AgreementWarning: ResolverTypeWrapper<Warning>;
  AgreementWarningCode: AgreementWarningCode;
  AgreementFunding: ResolverTypeWrapper<AgreementFunding>;
  AgreementSource: ResolverTypeWrapper<AgreementSource>;
  AgreementFilter: AgreementFilter;
  AgreementConnection: ResolverTypeWrapper<AgreementPage>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  RegisterAgreementInput: RegisterAgreementInput;
  AgreementPartyInput: AgreementPartyInput;
  ServicePeriodInput: ServicePeriodInput;
  WageBaseInput: WageBaseInput;
  ExclusionInput: ExclusionInput;
  SignatoryInput: SignatoryInput;
  AgreementBeneficiaryInput: AgreementBeneficiaryInput;
  CategoryHeadcountInput: CategoryHeadcountInput;
  RegisterAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterAgreementResult']>;
  AgreementRefused: ResolverTypeWrapper<AgreementRefused>;
  AgreementRefusalCode: AgreementRefusalCode;
  AgreementsCsvResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementsCsvResult']>;
  AgreementsCsv: ResolverTypeWrapper<AgreementsCsv>;
  Breach: ResolverTypeWrapper<BreachRow>;
  BreachNoticeText: ResolverTypeWrapper<BreachNoticeText>;
  BreachNoticePart: BreachNoticePart;
  BreachClockState: BreachClockState;
  BreachState: BreachState;
  BreachAudience: BreachAudience;
  BreachNotice: ResolverTypeWrapper<BreachNoticeRow>;
  BreachEvent: ResolverTypeWrapper<BreachEventRow>;
  BreachEventKind: BreachEventKind;
  BreachConnection: ResolverTypeWrapper<Omit<BreachConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BreachEdge']> }>;
  BreachEdge: ResolverTypeWrapper<Omit<BreachEdge, 'node'> & { node: ResolversTypes['Breach'] }>;
  BreachInput: BreachInput;
  AssessBreachInput: AssessBreachInput;
  BreachNoticeInput: BreachNoticeInput;
  CloseBreachInput: CloseBreachInput;
  BreachResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BreachResult']>;
  BreachRefused: ResolverTypeWrapper<BreachRefused>;
  BreachRefusalCode: BreachRefusalCode;
  BreakGlassHolderInput: BreakGlassHolderInput;
  BreakGlassSecondPersons: ResolverTypeWrapper<BreakGlassSecondPersons>;
  BreakGlassSecondPerson: ResolverTypeWrapper<BreakGlassSecondPerson>;
  Clock: ResolverTypeWrapper<Clock>;
  SetSandboxDateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSandboxDateResult']>;
  SandboxDateRefused: ResolverTypeWrapper<SandboxDateRefused>;
  SandboxDateRefusalCode: SandboxDateRefusalCode;
  ContributionRates: ResolverTypeWrapper<ContributionRates>;
  ContributionRate: ResolverTypeWrapper<ContributionRate>;
  RiskClass: RiskClass;
  ContributionRounding: ResolverTypeWrapper<ContributionRounding>;
  RoundingMode: RoundingMode;
  Honorarium: ResolverTypeWrapper<HonorariumRow>;
  EnrolmentTarget: ResolverTypeWrapper<EnrolmentTarget>;
  CoverageLevel: CoverageLevel;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  CoverageLine: ResolverTypeWrapper<CoverageLineRow>;
  CoverageAbsence: ResolverTypeWrapper<CoverageAbsence>;
  AbsenceKind: AbsenceKind;
  CoverageBasis: ResolverTypeWrapper<Scalars['CoverageBasis']['output']>;
  ExpectedOfficers: ResolverTypeWrapper<Expected>;
  CounterpartInference: ResolverTypeWrapper<CounterpartRow>;
  RegionWithoutAgreement: ResolverTypeWrapper<UncoveredRegion>;
  RegionWithoutAgreementConnection: ResolverTypeWrapper<Omit<RegionWithoutAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegionWithoutAgreementEdge']> }>;
  RegionWithoutAgreementEdge: ResolverTypeWrapper<Omit<RegionWithoutAgreementEdge, 'node'> & { node: ResolversTypes['RegionWithoutAgreement'] }>;
  MissingAgreement: ResolverTypeWrapper<AbsentAgreement>;
  MissingAgreementConnection: ResolverTypeWrapper<Omit<MissingAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MissingAgreementEdge']> }>;
  MissingAgreementEdge: ResolverTypeWrapper<Omit<MissingAgreementEdge, 'node'> & { node: ResolversTypes['MissingAgreement'] }>;
  Figure: ResolverTypeWrapper<FigureRow>;
  FigureCompleteness: FigureCompleteness;
  FigureSource: ResolverTypeWrapper<FigureSource>;
  AgreementDocument: ResolverTypeWrapper<DocumentRow>;
  DocumentKind: DocumentKind;
  DocumentActor: ResolverTypeWrapper<Actor>;
  DocumentRemoval: ResolverTypeWrapper<Omit<DocumentRemoval, 'removedBy'> & { removedBy: ResolversTypes['DocumentActor'] }>;
  DocumentUploadInput: DocumentUploadInput;
  RemoveDocumentInput: RemoveDocumentInput;
  DocumentUpload: ResolverTypeWrapper<DocumentUploadRow>;
  RequestDocumentUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestDocumentUploadResult']>;
  RemoveDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveDocumentResult']>;
  DocumentRefused: ResolverTypeWrapper<DocumentRefused>;
  DocumentRefusalCode: DocumentRefusalCode;
  Election: ResolverTypeWrapper<ElectionRow>;
  ElectionKind: ElectionKind;
  ElectionStage: ResolverTypeWrapper<ElectionStage>;
  Confidence: Confidence;
  ExtensionInput: ExtensionInput;
  SaveExtensionInput: SaveExtensionInput;
  ExtensionCategoryInput: ExtensionCategoryInput;
  ExtensionCost: ResolverTypeWrapper<ShownExtension>;
  ContributionCost: ResolverTypeWrapper<Cost>;
  ContributionLine: ResolverTypeWrapper<CostLine>;
  ContributionOfCategory: ResolverTypeWrapper<CategoryCost>;
  PeopleFrom: PeopleFrom;
  ExtensionWarning: ResolverTypeWrapper<ExtensionDoubt>;
  ExtensionWarningCode: ExtensionWarningCode;
  SaveExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveExtensionResult']>;
  FundingChain: ResolverTypeWrapper<Chain>;
  FundingState: FundingState;
  FundingEdge: ResolverTypeWrapper<EdgeRow>;
  FundingPoint: ResolverTypeWrapper<Point>;
  FundingRole: FundingRole;
  BudgetLine: BudgetLine;
  FundingBasis: FundingBasis;
  FundingPayment: ResolverTypeWrapper<PaymentRow>;
  FundingCorrection: ResolverTypeWrapper<CorrectionRow>;
  FundingChange: ResolverTypeWrapper<FundingChange>;
  FundingWarning: ResolverTypeWrapper<FundingWarning>;
  FundingWarningCode: FundingWarningCode;
  NotFundedFilter: NotFundedFilter;
  NotFundedConnection: ResolverTypeWrapper<NotFundedPage>;
  NotFundedEdge: ResolverTypeWrapper<Omit<NotFundedEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  FundingPointInput: FundingPointInput;
  FundingEdgeInput: FundingEdgeInput;
  CorrectFundingEdgeInput: CorrectFundingEdgeInput;
  FundingPaymentInput: FundingPaymentInput;
  FundingEdgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundingEdgeResult']>;
  FundingRefused: ResolverTypeWrapper<FundingRefused>;
  FundingRefusalCode: FundingRefusalCode;
  RegistrationDeadline: ResolverTypeWrapper<RegistrationDeadline>;
  Holiday: ResolverTypeWrapper<HolidayRow>;
  RecordHolidayInput: RecordHolidayInput;
  RecordHolidayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordHolidayResult']>;
  HolidayRecord: ResolverTypeWrapper<HolidayRow>;
  HolidayRefused: ResolverTypeWrapper<HolidayRefused>;
  HolidayRefusalCode: HolidayRefusalCode;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionKind: InstitutionKind;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InstitutionEdge']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OfficerCategory: ResolverTypeWrapper<OfficerCategoryRow>;
  OfficerBody: OfficerBody;
  OfficerLevel: OfficerLevel;
  SeatsRule: ResolverTypeWrapper<SeatsRule>;
  CountedUnit: CountedUnit;
  CountBasis: CountBasis;
  ReferenceCount: ResolverTypeWrapper<Units>;
  KnownRegions: ResolverTypeWrapper<KnownRegions>;
  CountDerivation: ResolverTypeWrapper<Derivation>;
  RecordedCount: ResolverTypeWrapper<ReferenceCountRow>;
  RecordedCountConnection: ResolverTypeWrapper<Omit<RecordedCountConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RecordedCountEdge']> }>;
  RecordedCountEdge: ResolverTypeWrapper<Omit<RecordedCountEdge, 'node'> & { node: ResolversTypes['RecordedCount'] }>;
  RecordReferenceCountInput: RecordReferenceCountInput;
  RecordReferenceCountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReferenceCountResult']>;
  ImportReferenceCountsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportReferenceCountsResult']>;
  ReferenceCountImport: ResolverTypeWrapper<ReferenceCountImport>;
  ReferenceCountRefused: ResolverTypeWrapper<CountsRefusal>;
  ImportRowError: ResolverTypeWrapper<ImportRowError>;
  ImportRowErrorCode: ImportRowErrorCode;
  ReferenceCountRefusalCode: ReferenceCountRefusalCode;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionKind: RegionKind;
  RegionUnits: ResolverTypeWrapper<RegionUnits>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegionEdge']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  PromisedCount: ResolverTypeWrapper<Promised>;
  PromisedCategory: ResolverTypeWrapper<PromisedInCategory>;
  RenewalProposal: ResolverTypeWrapper<Proposal>;
  RenewalEnrolled: ResolverTypeWrapper<Omit<RenewalEnrolled, 'byCategory'> & { byCategory: ReadonlyArray<ResolversTypes['RenewalEnrolledCategory']> }>;
  RenewalEnrolledCategory: ResolverTypeWrapper<EnrolledInCategory>;
  RenewalChange: ResolverTypeWrapper<RenewalChange>;
  LegalHold: ResolverTypeWrapper<LegalHold>;
  AgreementLegalHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementLegalHoldResult']>;
  OwnSession: ResolverTypeWrapper<OwnSession>;
  OwnSessionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OwnSessionsResult']>;
  OwnSessionsLeft: ResolverTypeWrapper<OwnSessionsLeft>;
  OwnSessionsRefused: ResolverTypeWrapper<OwnSessionsRefused>;
  OwnSessionsRefusalCode: OwnSessionsRefusalCode;
  Session: ResolverTypeWrapper<SessionOfRequest>;
  Role: Role;
  AmendAgreementInput: AmendAgreementInput;
  AgreementVersion: ResolverTypeWrapper<ShownVersion>;
  AgreementTerms: ResolverTypeWrapper<TermsData>;
  AgreementDiff: ResolverTypeWrapper<Diff>;
  TermsChange: ResolverTypeWrapper<TermsChange>;
  TermsChangeKind: TermsChangeKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Participant: ResolverTypeWrapper<Participant>;
  Enrolment: ResolverTypeWrapper<Enrolment>;
  Claim: ResolverTypeWrapper<Claim>;
  RosterImport: ResolverTypeWrapper<RosterImport>;
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
  AccessReview: ReviewOfRegister;
  AccessReviewItem: ReviewItemOfRegister;
  OpenAccessReviewInput: OpenAccessReviewInput;
  AccessReviewConnection: Omit<AccessReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AccessReviewEdge']> };
  AccessReviewEdge: Omit<AccessReviewEdge, 'node'> & { node: ResolversParentTypes['AccessReview'] };
  AccessReviewItemConnection: Omit<AccessReviewItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AccessReviewItemEdge']> };
  AccessReviewItemEdge: Omit<AccessReviewItemEdge, 'node'> & { node: ResolversParentTypes['AccessReviewItem'] };
  AccessReviewResult: ResolversUnionTypes<ResolversParentTypes>['AccessReviewResult'];
  AccessReviewItemResult: ResolversUnionTypes<ResolversParentTypes>['AccessReviewItemResult'];
  Administration: AdministrationRoot;
  UserAccount: AccountOfRegister;
  SignInSession: SignInSession;
  AdministrationActor: AdministrationActor;
  AdministrationEvent: AdministrationEvent;
  UserAccountConnection: Omit<UserAccountConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UserAccountEdge']> };
  UserAccountEdge: Omit<UserAccountEdge, 'node'> & { node: ResolversParentTypes['UserAccount'] };
  AccessMatrixCell: AccessMatrixCell;
  UserAccountFilter: UserAccountFilter;
  InviteAccountInput: InviteAccountInput;
  AccountGrantInput: AccountGrantInput;
  InvitationResult: ResolversUnionTypes<ResolversParentTypes>['InvitationResult'];
  InvitationGiven: Omit<InvitationGiven, 'account'> & { account: ResolversParentTypes['UserAccount'] };
  UserAccountResult: ResolversUnionTypes<ResolversParentTypes>['UserAccountResult'];
  AdministrationRefused: AdministrationRefused;
  ApiClient: ClientOfRegister;
  ApiClientSecret: ApiClientSecret;
  UsagePoint: UsagePoint;
  ApiClientConnection: Omit<ApiClientConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ApiClientEdge']> };
  ApiClientEdge: Omit<ApiClientEdge, 'node'> & { node: ResolversParentTypes['ApiClient'] };
  CreateApiClientInput: CreateApiClientInput;
  ChangeApiClientInput: ChangeApiClientInput;
  ApiClientSecretResult: ResolversUnionTypes<ResolversParentTypes>['ApiClientSecretResult'];
  ApiClientSecretGiven: Omit<ApiClientSecretGiven, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  ApiClientResult: ResolversUnionTypes<ResolversParentTypes>['ApiClientResult'];
  AgreementResult: ResolversUnionTypes<ResolversParentTypes>['AgreementResult'];
  AgreementEvent: ShownEvent;
  AgreementActor: Omit<AgreementActor, 'institution'> & { institution?: Maybe<ResolversParentTypes['Institution']> };
  DraftAgreementInput: DraftAgreementInput;
  EditAgreementDraftInput: EditAgreementDraftInput;
  AgreementTermsInput: AgreementTermsInput;
  SignAgreementInput: SignAgreementInput;
  Agreement: AgreementRow;
  AgreementPeriod: AgreementPeriod;
  ServicePeriod: ServicePeriodData;
  WageBase: WageBaseData;
  Exclusion: ExclusionData;
  AgreementParty: PartyTerms;
  Signatory: VersionSignatory;
  AgreementBeneficiary: ShownBeneficiary;
  CategoryHeadcount: HeadcountTerms;
  AgreementHeadcount: AgreementHeadcount;
  AgreementWarning: Warning;
  AgreementFunding: AgreementFunding;
  AgreementSource: AgreementSource;
  AgreementFilter: AgreementFilter;
  AgreementConnection: AgreementPage;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  RegisterAgreementInput: RegisterAgreementInput;
  AgreementPartyInput: AgreementPartyInput;
  ServicePeriodInput: ServicePeriodInput;
  WageBaseInput: WageBaseInput;
  ExclusionInput: ExclusionInput;
  SignatoryInput: SignatoryInput;
  AgreementBeneficiaryInput: AgreementBeneficiaryInput;
  CategoryHeadcountInput: CategoryHeadcountInput;
  RegisterAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RegisterAgreementResult'];
  AgreementRefused: AgreementRefused;
  AgreementsCsvResult: ResolversUnionTypes<ResolversParentTypes>['AgreementsCsvResult'];
  AgreementsCsv: AgreementsCsv;
  Breach: BreachRow;
  BreachNoticeText: BreachNoticeText;
  BreachNotice: BreachNoticeRow;
  BreachEvent: BreachEventRow;
  BreachConnection: Omit<BreachConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BreachEdge']> };
  BreachEdge: Omit<BreachEdge, 'node'> & { node: ResolversParentTypes['Breach'] };
  BreachInput: BreachInput;
  AssessBreachInput: AssessBreachInput;
  BreachNoticeInput: BreachNoticeInput;
  CloseBreachInput: CloseBreachInput;
  BreachResult: ResolversUnionTypes<ResolversParentTypes>['BreachResult'];
  BreachRefused: BreachRefused;
  BreakGlassHolderInput: BreakGlassHolderInput;
  BreakGlassSecondPersons: BreakGlassSecondPersons;
  BreakGlassSecondPerson: BreakGlassSecondPerson;
  Clock: Clock;
  SetSandboxDateResult: ResolversUnionTypes<ResolversParentTypes>['SetSandboxDateResult'];
  SandboxDateRefused: SandboxDateRefused;
  ContributionRates: ContributionRates;
  ContributionRate: ContributionRate;
  ContributionRounding: ContributionRounding;
  Honorarium: HonorariumRow;
  EnrolmentTarget: EnrolmentTarget;
  Coverage: CoverageRow;
  CoverageLine: CoverageLineRow;
  CoverageAbsence: CoverageAbsence;
  CoverageBasis: Scalars['CoverageBasis']['output'];
  ExpectedOfficers: Expected;
  CounterpartInference: CounterpartRow;
  RegionWithoutAgreement: UncoveredRegion;
  RegionWithoutAgreementConnection: Omit<RegionWithoutAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegionWithoutAgreementEdge']> };
  RegionWithoutAgreementEdge: Omit<RegionWithoutAgreementEdge, 'node'> & { node: ResolversParentTypes['RegionWithoutAgreement'] };
  MissingAgreement: AbsentAgreement;
  MissingAgreementConnection: Omit<MissingAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MissingAgreementEdge']> };
  MissingAgreementEdge: Omit<MissingAgreementEdge, 'node'> & { node: ResolversParentTypes['MissingAgreement'] };
  Figure: FigureRow;
  FigureSource: FigureSource;
  AgreementDocument: DocumentRow;
  DocumentActor: Actor;
  DocumentRemoval: Omit<DocumentRemoval, 'removedBy'> & { removedBy: ResolversParentTypes['DocumentActor'] };
  DocumentUploadInput: DocumentUploadInput;
  RemoveDocumentInput: RemoveDocumentInput;
  DocumentUpload: DocumentUploadRow;
  RequestDocumentUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestDocumentUploadResult'];
  RemoveDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RemoveDocumentResult'];
  DocumentRefused: DocumentRefused;
  Election: ElectionRow;
  ElectionStage: ElectionStage;
  ExtensionInput: ExtensionInput;
  SaveExtensionInput: SaveExtensionInput;
  ExtensionCategoryInput: ExtensionCategoryInput;
  ExtensionCost: ShownExtension;
  ContributionCost: Cost;
  ContributionLine: CostLine;
  ContributionOfCategory: CategoryCost;
  ExtensionWarning: ExtensionDoubt;
  SaveExtensionResult: ResolversUnionTypes<ResolversParentTypes>['SaveExtensionResult'];
  FundingChain: Chain;
  FundingEdge: EdgeRow;
  FundingPoint: Point;
  FundingPayment: PaymentRow;
  FundingCorrection: CorrectionRow;
  FundingChange: FundingChange;
  FundingWarning: FundingWarning;
  NotFundedFilter: NotFundedFilter;
  NotFundedConnection: NotFundedPage;
  NotFundedEdge: Omit<NotFundedEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  FundingPointInput: FundingPointInput;
  FundingEdgeInput: FundingEdgeInput;
  CorrectFundingEdgeInput: CorrectFundingEdgeInput;
  FundingPaymentInput: FundingPaymentInput;
  FundingEdgeResult: ResolversUnionTypes<ResolversParentTypes>['FundingEdgeResult'];
  FundingRefused: FundingRefused;
  RegistrationDeadline: RegistrationDeadline;
  Holiday: HolidayRow;
  RecordHolidayInput: RecordHolidayInput;
  RecordHolidayResult: ResolversUnionTypes<ResolversParentTypes>['RecordHolidayResult'];
  HolidayRecord: HolidayRow;
  HolidayRefused: HolidayRefused;
  Institution: InstitutionRow;
  InstitutionConnection: Omit<InstitutionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InstitutionEdge']> };
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OfficerCategory: OfficerCategoryRow;
  SeatsRule: SeatsRule;
  ReferenceCount: Units;
  KnownRegions: KnownRegions;
  CountDerivation: Derivation;
  RecordedCount: ReferenceCountRow;
  RecordedCountConnection: Omit<RecordedCountConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RecordedCountEdge']> };
  RecordedCountEdge: Omit<RecordedCountEdge, 'node'> & { node: ResolversParentTypes['RecordedCount'] };
  RecordReferenceCountInput: RecordReferenceCountInput;
  RecordReferenceCountResult: ResolversUnionTypes<ResolversParentTypes>['RecordReferenceCountResult'];
  ImportReferenceCountsResult: ResolversUnionTypes<ResolversParentTypes>['ImportReferenceCountsResult'];
  ReferenceCountImport: ReferenceCountImport;
  ReferenceCountRefused: CountsRefusal;
  ImportRowError: ImportRowError;
  Region: RegionRow;
  RegionUnits: RegionUnits;
  RegionConnection: Omit<RegionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegionEdge']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  PromisedCount: Promised;
  PromisedCategory: PromisedInCategory;
  RenewalProposal: Proposal;
  RenewalEnrolled: Omit<RenewalEnrolled, 'byCategory'> & { byCategory: ReadonlyArray<ResolversParentTypes['RenewalEnrolledCategory']> };
  RenewalEnrolledCategory: EnrolledInCategory;
  RenewalChange: RenewalChange;
  LegalHold: LegalHold;
  AgreementLegalHoldResult: ResolversUnionTypes<ResolversParentTypes>['AgreementLegalHoldResult'];
  OwnSession: OwnSession;
  OwnSessionsResult: ResolversUnionTypes<ResolversParentTypes>['OwnSessionsResult'];
  OwnSessionsLeft: OwnSessionsLeft;
  OwnSessionsRefused: OwnSessionsRefused;
  Session: SessionOfRequest;
  AmendAgreementInput: AmendAgreementInput;
  AgreementVersion: ShownVersion;
  AgreementTerms: TermsData;
  AgreementDiff: Diff;
  TermsChange: TermsChange;
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  Participant: Participant;
  Enrolment: Enrolment;
  Claim: Claim;
  RosterImport: RosterImport;
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

export type AccessReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessReview'] = ResolversParentTypes['AccessReview']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccessReviewStatus'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['AdministrationActor'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['AccessReviewItemConnection']>, ParentType, ContextType, RequireFields<AccessReviewItemsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AccessReviewItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessReviewItem'] = ResolversParentTypes['AccessReviewItem']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessReviewItemKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['AccessReviewDecision']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['AdministrationActor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AccessReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessReviewConnection'] = ResolversParentTypes['AccessReviewConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type AccessReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessReviewEdge'] = ResolversParentTypes['AccessReviewEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessReview'], ParentType, ContextType>;
}>;

export type AccessReviewItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessReviewItemConnection'] = ResolversParentTypes['AccessReviewItemConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessReviewItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type AccessReviewItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessReviewItemEdge'] = ResolversParentTypes['AccessReviewItemEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessReviewItem'], ParentType, ContextType>;
}>;

export type AccessReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessReviewResult'] = ResolversParentTypes['AccessReviewResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccessReview' | 'AdministrationRefused', ParentType, ContextType>;
}>;

export type AccessReviewItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessReviewItemResult'] = ResolversParentTypes['AccessReviewItemResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccessReviewItem' | 'AdministrationRefused', ParentType, ContextType>;
}>;

export type AdministrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Administration'] = ResolversParentTypes['Administration']> = ResolversObject<{
  state?: Resolver<ResolversTypes['AdministrationState'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invitationHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grantableRoles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['UserAccount']>, ParentType, ContextType, RequireFields<AdministrationAccountArgs, 'id'>>;
  accounts?: Resolver<Maybe<ResolversTypes['UserAccountConnection']>, ParentType, ContextType, RequireFields<AdministrationAccountsArgs, 'first'>>;
  accessMatrix?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessMatrixCell']>>, ParentType, ContextType>;
  apiClient?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType, RequireFields<AdministrationApiClientArgs, 'id'>>;
  apiClients?: Resolver<Maybe<ResolversTypes['ApiClientConnection']>, ParentType, ContextType, RequireFields<AdministrationApiClientsArgs, 'first'>>;
  accessReview?: Resolver<Maybe<ResolversTypes['AccessReview']>, ParentType, ContextType, RequireFields<AdministrationAccessReviewArgs, 'id'>>;
  accessReviews?: Resolver<Maybe<ResolversTypes['AccessReviewConnection']>, ParentType, ContextType, RequireFields<AdministrationAccessReviewsArgs, 'first'>>;
}>;

export type UserAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserAccount'] = ResolversParentTypes['UserAccount']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UserAccountStatus'], ParentType, ContextType>;
  suspendedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSignedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  invitationExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['AdministrationActor']>, ParentType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SignInSession']>>, ParentType, ContextType>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdministrationEvent']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SignInSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInSession'] = ResolversParentTypes['SignInSession']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type AdministrationActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationActor'] = ResolversParentTypes['AdministrationActor']> = ResolversObject<{
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type AdministrationEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationEvent'] = ResolversParentTypes['AdministrationEvent']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['AdministrationActor']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type UserAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserAccountConnection'] = ResolversParentTypes['UserAccountConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserAccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type UserAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserAccountEdge'] = ResolversParentTypes['UserAccountEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserAccount'], ParentType, ContextType>;
}>;

export type AccessMatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessMatrixCell'] = ResolversParentTypes['AccessMatrixCell']> = ResolversObject<{
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['InstitutionLevel'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type InvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationResult'] = ResolversParentTypes['InvitationResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'InvitationGiven' | 'AdministrationRefused', ParentType, ContextType>;
}>;

export type InvitationGivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationGiven'] = ResolversParentTypes['InvitationGiven']> = ResolversObject<{
  account?: Resolver<ResolversTypes['UserAccount'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type UserAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserAccountResult'] = ResolversParentTypes['UserAccountResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'UserAccount' | 'AdministrationRefused', ParentType, ContextType>;
}>;

export type AdministrationRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationRefused'] = ResolversParentTypes['AdministrationRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['AdministrationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ApiClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  institutionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  networks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApiClientStatus'], ParentType, ContextType>;
  suspendedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['ApiClientSecret']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['AdministrationActor']>, ParentType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UsagePoint']>>, ParentType, ContextType, RequireFields<ApiClientUsageArgs, 'per' | 'last'>>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdministrationEvent']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ApiClientSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientSecret'] = ResolversParentTypes['ApiClientSecret']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ending?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}>;

export type UsagePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsagePoint'] = ResolversParentTypes['UsagePoint']> = ResolversObject<{
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ApiClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientConnection'] = ResolversParentTypes['ApiClientConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ApiClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientEdge'] = ResolversParentTypes['ApiClientEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
}>;

export type ApiClientSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientSecretResult'] = ResolversParentTypes['ApiClientSecretResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ApiClientSecretGiven' | 'AdministrationRefused', ParentType, ContextType>;
}>;

export type ApiClientSecretGivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientSecretGiven'] = ResolversParentTypes['ApiClientSecretGiven']> = ResolversObject<{
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientResult'] = ResolversParentTypes['ApiClientResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ApiClient' | 'AdministrationRefused', ParentType, ContextType>;
}>;

export type AgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementResult'] = ResolversParentTypes['AgreementResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Agreement' | 'AgreementRefused', ParentType, ContextType>;
}>;

export type AgreementEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEvent'] = ResolversParentTypes['AgreementEvent']> = ResolversObject<{
  action?: Resolver<ResolversTypes['AgreementAction'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  versionNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['AgreementActor']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type AgreementActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementActor'] = ResolversParentTypes['AgreementActor']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  instrumentText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedOnConfidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType>;
  lineageText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Signatory']>, ParentType, ContextType>;
  beneficiaries?: Resolver<ReadonlyArray<ResolversTypes['AgreementBeneficiary']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['AgreementHeadcount'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['AgreementWarning']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['AgreementPeriod'], ParentType, ContextType>;
  servicePeriods?: Resolver<ReadonlyArray<ResolversTypes['ServicePeriod']>, ParentType, ContextType>;
  wageBases?: Resolver<ReadonlyArray<ResolversTypes['WageBase']>, ParentType, ContextType>;
  exclusions?: Resolver<ReadonlyArray<ResolversTypes['Exclusion']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['AgreementFunding']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AgreementSource'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType, Partial<AgreementStatusArgs>>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['AgreementAction']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['AgreementEvent']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['CounterpartInference']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['AgreementDocument']>, ParentType, ContextType, RequireFields<AgreementDocumentsArgs, 'includeRemoved'>>;
  fundingChain?: Resolver<ResolversTypes['FundingChain'], ParentType, ContextType>;
  legalHold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['AgreementVersion']>, ParentType, ContextType>;
  termsOn?: Resolver<Maybe<ResolversTypes['AgreementVersion']>, ParentType, ContextType, RequireFields<AgreementTermsOnArgs, 'date'>>;
  openAmendment?: Resolver<Maybe<ResolversTypes['AgreementVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AgreementPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPeriod'] = ResolversParentTypes['AgreementPeriod']> = ResolversObject<{
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type ServicePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePeriod'] = ResolversParentTypes['ServicePeriod']> = ResolversObject<{
  category?: Resolver<ResolversTypes['OfficerCategory'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type WageBaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageBase'] = ResolversParentTypes['WageBase']> = ResolversObject<{
  category?: Resolver<ResolversTypes['OfficerCategory'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WageBaseKind'], ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
}>;

export type ExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exclusion'] = ResolversParentTypes['Exclusion']> = ResolversObject<{
  category?: Resolver<ResolversTypes['OfficerCategory'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type AgreementPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = ResolversObject<{
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type SignatoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signatory'] = ResolversParentTypes['Signatory']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['SignatoryCapacity'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['SignatoryPart'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
}>;

export type AgreementBeneficiaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementBeneficiary'] = ResolversParentTypes['AgreementBeneficiary']> = ResolversObject<{
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  statedTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statedTotalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computedTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HeadcountStatus'], ParentType, ContextType>;
  headcounts?: Resolver<ReadonlyArray<ResolversTypes['CategoryHeadcount']>, ParentType, ContextType>;
}>;

export type CategoryHeadcountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryHeadcount'] = ResolversParentTypes['CategoryHeadcount']> = ResolversObject<{
  category?: Resolver<ResolversTypes['OfficerCategory'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type AgreementHeadcountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementHeadcount'] = ResolversParentTypes['AgreementHeadcount']> = ResolversObject<{
  statedTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  computedTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleExcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coveredBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type AgreementWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementWarning'] = ResolversParentTypes['AgreementWarning']> = ResolversObject<{
  code?: Resolver<ResolversTypes['AgreementWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['OfficerCategory']>, ParentType, ContextType>;
}>;

export type AgreementFundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFunding'] = ResolversParentTypes['AgreementFunding']> = ResolversObject<{
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  realised?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
}>;

export type AgreementSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSource'] = ResolversParentTypes['AgreementSource']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
}>;

export type RegisterAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAgreementResult'] = ResolversParentTypes['RegisterAgreementResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Agreement' | 'AgreementRefused', ParentType, ContextType>;
}>;

export type AgreementRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRefused'] = ResolversParentTypes['AgreementRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['AgreementRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AgreementsCsvResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementsCsvResult'] = ResolversParentTypes['AgreementsCsvResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AgreementsCsv' | 'AgreementRefused', ParentType, ContextType>;
}>;

export type AgreementsCsvResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementsCsv'] = ResolversParentTypes['AgreementsCsv']> = ResolversObject<{
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Breach'] = ResolversParentTypes['Breach']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BreachState'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clockForSubjects?: Resolver<ResolversTypes['BreachClockState'], ParentType, ContextType>;
  clockForAuthority?: Resolver<ResolversTypes['BreachClockState'], ParentType, ContextType>;
  dataKinds?: Resolver<ReadonlyArray<ResolversTypes['PersonalKind']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['PersonalSubject']>, ParentType, ContextType>;
  peopleEstimate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['BreachNoticeText'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['BreachNotice']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['BreachEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BreachNoticeTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachNoticeText'] = ResolversParentTypes['BreachNoticeText']> = ResolversObject<{
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['BreachNoticePart']>, ParentType, ContextType>;
}>;

export type BreachNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachNotice'] = ResolversParentTypes['BreachNotice']> = ResolversObject<{
  audience?: Resolver<ResolversTypes['BreachAudience'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type BreachEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachEvent'] = ResolversParentTypes['BreachEvent']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BreachEventKind'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type BreachConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachConnection'] = ResolversParentTypes['BreachConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreachEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type BreachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachEdge'] = ResolversParentTypes['BreachEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Breach'], ParentType, ContextType>;
}>;

export type BreachResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachResult'] = ResolversParentTypes['BreachResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Breach' | 'BreachRefused', ParentType, ContextType>;
}>;

export type BreachRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachRefused'] = ResolversParentTypes['BreachRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['BreachRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BreakGlassSecondPersonsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassSecondPersons'] = ResolversParentTypes['BreakGlassSecondPersons']> = ResolversObject<{
  holderIsActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['BreakGlassSecondPerson']>, ParentType, ContextType>;
}>;

export type BreakGlassSecondPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassSecondPerson'] = ResolversParentTypes['BreakGlassSecondPerson']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  institutionCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = ResolversObject<{
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isSandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SetSandboxDateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSandboxDateResult'] = ResolversParentTypes['SetSandboxDateResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Clock' | 'SandboxDateRefused', ParentType, ContextType>;
}>;

export type SandboxDateRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxDateRefused'] = ResolversParentTypes['SandboxDateRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['SandboxDateRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ContributionRatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionRates'] = ResolversParentTypes['ContributionRates']> = ResolversObject<{
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['ContributionRate']>, ParentType, ContextType>;
  governmentClass?: Resolver<ResolversTypes['RiskClass'], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['ContributionRounding'], ParentType, ContextType>;
}>;

export type ContributionRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionRate'] = ResolversParentTypes['ContributionRate']> = ResolversObject<{
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  riskClass?: Resolver<Maybe<ResolversTypes['RiskClass']>, ParentType, ContextType>;
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  forElectionOfficers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type ContributionRoundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionRounding'] = ResolversParentTypes['ContributionRounding']> = ResolversObject<{
  mode?: Resolver<ResolversTypes['RoundingMode'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type HonorariumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Honorarium'] = ResolversParentTypes['Honorarium']> = ResolversObject<{
  category?: Resolver<ResolversTypes['OfficerCategory'], ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  seatsPerUnit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
}>;

export type EnrolmentTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentTarget'] = ResolversParentTypes['EnrolmentTarget']> = ResolversObject<{
  agreementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pollingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastSafeDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  peoplePlanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleExcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CoverageLine']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CoverageBasis'], ParentType, ContextType>;
}>;

export type CoverageLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageLine'] = ResolversParentTypes['CoverageLine']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfficerCategory'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  expectedUnplaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  peopleExcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  absentFromText?: Resolver<ReadonlyArray<ResolversTypes['CoverageAbsence']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CoverageBasis'], ParentType, ContextType>;
}>;

export type CoverageAbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageAbsence'] = ResolversParentTypes['CoverageAbsence']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['AbsenceKind'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
}>;

export interface CoverageBasisScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CoverageBasis'], any> {
  name: 'CoverageBasis';
}

export type ExpectedOfficersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectedOfficers'] = ResolversParentTypes['ExpectedOfficers']> = ResolversObject<{
  category?: Resolver<ResolversTypes['OfficerCategory'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OfficerLevel'], ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  multiplier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['SeatsRule'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  unplaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CounterpartInferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartInference'] = ResolversParentTypes['CounterpartInference']> = ResolversObject<{
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  inferredFrom?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pollingStations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ExpectedOfficers']>, ParentType, ContextType>;
  reasoning?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type RegionWithoutAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionWithoutAgreement'] = ResolversParentTypes['RegionWithoutAgreement']> = ResolversObject<{
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['OfficerBody']>, ParentType, ContextType>;
  unprotected?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
}>;

export type RegionWithoutAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionWithoutAgreementConnection'] = ResolversParentTypes['RegionWithoutAgreementConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionWithoutAgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RegionWithoutAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionWithoutAgreementEdge'] = ResolversParentTypes['RegionWithoutAgreementEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegionWithoutAgreement'], ParentType, ContextType>;
}>;

export type MissingAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingAgreement'] = ResolversParentTypes['MissingAgreement']> = ResolversObject<{
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  reasoning?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['CounterpartInference']>, ParentType, ContextType>;
}>;

export type MissingAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingAgreementConnection'] = ResolversParentTypes['MissingAgreementConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['MissingAgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MissingAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingAgreementEdge'] = ResolversParentTypes['MissingAgreementEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissingAgreement'], ParentType, ContextType>;
}>;

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

export type AgreementDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementDocument'] = ResolversParentTypes['AgreementDocument']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreementVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['DocumentActor'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removal?: Resolver<Maybe<ResolversTypes['DocumentRemoval']>, ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type DocumentActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentActor'] = ResolversParentTypes['DocumentActor']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
}>;

export type DocumentRemovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRemoval'] = ResolversParentTypes['DocumentRemoval']> = ResolversObject<{
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removedBy?: Resolver<ResolversTypes['DocumentActor'], ParentType, ContextType>;
}>;

export type DocumentUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentUpload'] = ResolversParentTypes['DocumentUpload']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['AgreementDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RequestDocumentUploadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDocumentUploadResult'] = ResolversParentTypes['RequestDocumentUploadResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'DocumentUpload' | 'DocumentRefused', ParentType, ContextType>;
}>;

export type RemoveDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveDocumentResult'] = ResolversParentTypes['RemoveDocumentResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AgreementDocument' | 'DocumentRefused', ParentType, ContextType>;
}>;

export type DocumentRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRefused'] = ResolversParentTypes['DocumentRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['DocumentRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ElectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Election'] = ResolversParentTypes['Election']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ElectionKind'], ParentType, ContextType>;
  pollingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['ElectionStage']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  registrationDeadline?: Resolver<ResolversTypes['RegistrationDeadline'], ParentType, ContextType>;
}>;

export type ElectionStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionStage'] = ResolversParentTypes['ElectionStage']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type ExtensionCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionCost'] = ResolversParentTypes['ExtensionCost']> = ResolversObject<{
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['ContributionCost'], ParentType, ContextType>;
  peopleNewlyCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['FundingPoint']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysToPolling?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSafeDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysToLastSafeDate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ExtensionWarning']>, ParentType, ContextType>;
}>;

export type ContributionCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionCost'] = ResolversParentTypes['ContributionCost']> = ResolversObject<{
  lines?: Resolver<ReadonlyArray<ResolversTypes['ContributionLine']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['ContributionOfCategory']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type ContributionLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionLine'] = ResolversParentTypes['ContributionLine']> = ResolversObject<{
  category?: Resolver<ResolversTypes['OfficerCategory'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wageBase?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wageBaseSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type ContributionOfCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionOfCategory'] = ResolversParentTypes['ContributionOfCategory']> = ResolversObject<{
  category?: Resolver<ResolversTypes['OfficerCategory'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleFrom?: Resolver<ResolversTypes['PeopleFrom'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
}>;

export type ExtensionWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionWarning'] = ResolversParentTypes['ExtensionWarning']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ExtensionWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['OfficerCategory']>, ParentType, ContextType>;
}>;

export type SaveExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveExtensionResult'] = ResolversParentTypes['SaveExtensionResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Agreement' | 'AgreementRefused', ParentType, ContextType>;
}>;

export type FundingChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingChain'] = ResolversParentTypes['FundingChain']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingEdge']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FundingState'], ParentType, ContextType>;
  signedButNotFunded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['FundingPoint']>, ParentType, ContextType>;
  amountPromised?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  amountPaid?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['ContributionCost']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['FundingWarning']>, ParentType, ContextType>;
}>;

export type FundingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEdge'] = ResolversParentTypes['FundingEdge']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['FundingPoint'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['FundingPoint'], ParentType, ContextType>;
  budgetLine?: Resolver<Maybe<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  budgetLineText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amountPromised?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  promisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['FundingPayment']>, ParentType, ContextType>;
  amountPaid?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['FundingBasis'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['FundingCorrection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type FundingPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingPoint'] = ResolversParentTypes['FundingPoint']> = ResolversObject<{
  role?: Resolver<ResolversTypes['FundingRole'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type FundingPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingPayment'] = ResolversParentTypes['FundingPayment']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inFull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type FundingCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingCorrection'] = ResolversParentTypes['FundingCorrection']> = ResolversObject<{
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FundingChange']>, ParentType, ContextType>;
}>;

export type FundingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingChange'] = ResolversParentTypes['FundingChange']> = ResolversObject<{
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type FundingWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingWarning'] = ResolversParentTypes['FundingWarning']> = ResolversObject<{
  code?: Resolver<ResolversTypes['FundingWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  suggestedLine?: Resolver<Maybe<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type NotFundedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFundedConnection'] = ResolversParentTypes['NotFundedConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotFundedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type NotFundedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFundedEdge'] = ResolversParentTypes['NotFundedEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
}>;

export type FundingEdgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEdgeResult'] = ResolversParentTypes['FundingEdgeResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'FundingEdge' | 'FundingRefused', ParentType, ContextType>;
}>;

export type FundingRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingRefused'] = ResolversParentTypes['FundingRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['FundingRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RegistrationDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationDeadline'] = ResolversParentTypes['RegistrationDeadline']> = ResolversObject<{
  lastSafeDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = ResolversObject<{
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type RecordHolidayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHolidayResult'] = ResolversParentTypes['RecordHolidayResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'HolidayRecord' | 'HolidayRefused', ParentType, ContextType>;
}>;

export type HolidayRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayRecord'] = ResolversParentTypes['HolidayRecord']> = ResolversObject<{
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type HolidayRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayRefused'] = ResolversParentTypes['HolidayRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['HolidayRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstitutionKind'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<InstitutionAgreementsArgs, 'first'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<InstitutionCoverageArgs, 'electionCode'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
}>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Agreement' | 'Institution' | 'Region' | 'Participant' | 'Enrolment' | 'Claim' | 'RosterImport', ParentType, ContextType>;
}>;

export type OfficerCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerCategory'] = ResolversParentTypes['OfficerCategory']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['OfficerBody'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OfficerLevel'], ParentType, ContextType>;
  adHoc?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  civilServants?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['SeatsRule']>, ParentType, ContextType>;
  seatsRules?: Resolver<ReadonlyArray<ResolversTypes['SeatsRule']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['OfficerCategory']>, ParentType, ContextType>;
}>;

export type SeatsRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatsRule'] = ResolversParentTypes['SeatsRule']> = ResolversObject<{
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
}>;

export type ReferenceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceCount'] = ResolversParentTypes['ReferenceCount']> = ResolversObject<{
  unit?: Resolver<ResolversTypes['CountedUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CountBasis'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  countedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['KnownRegions']>, ParentType, ContextType>;
  derivations?: Resolver<ReadonlyArray<ResolversTypes['CountDerivation']>, ParentType, ContextType>;
}>;

export type KnownRegionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownRegions'] = ResolversParentTypes['KnownRegions']> = ResolversObject<{
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CountDerivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountDerivation'] = ResolversParentTypes['CountDerivation']> = ResolversObject<{
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfficerCategory'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pollingStations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type RecordedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedCount'] = ResolversParentTypes['RecordedCount']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountedUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RecordedCountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedCountConnection'] = ResolversParentTypes['RecordedCountConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordedCountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type RecordedCountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedCountEdge'] = ResolversParentTypes['RecordedCountEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordedCount'], ParentType, ContextType>;
}>;

export type RecordReferenceCountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReferenceCountResult'] = ResolversParentTypes['RecordReferenceCountResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'RecordedCount' | 'ReferenceCountRefused', ParentType, ContextType>;
}>;

export type ImportReferenceCountsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReferenceCountsResult'] = ResolversParentTypes['ImportReferenceCountsResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ReferenceCountImport' | 'ReferenceCountRefused', ParentType, ContextType>;
}>;

export type ReferenceCountImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceCountImport'] = ResolversParentTypes['ReferenceCountImport']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ReferenceCountRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceCountRefused'] = ResolversParentTypes['ReferenceCountRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ReferenceCountRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ImportRowError']>, ParentType, ContextType>;
  errorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ImportRowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowError'] = ResolversParentTypes['ImportRowError']> = ResolversObject<{
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ImportRowErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
}>;

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegionKind'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<RegionChildrenArgs, 'first'>>;
  units?: Resolver<ResolversTypes['RegionUnits'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<RegionAgreementsArgs, 'first'>>;
  promised?: Resolver<Maybe<ResolversTypes['PromisedCount']>, ParentType, ContextType, Partial<RegionPromisedArgs>>;
  expectedOfficers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpectedOfficers']>>, ParentType, ContextType, RequireFields<RegionExpectedOfficersArgs, 'electionCode'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<RegionCoverageArgs, 'electionCode'>>;
  counterparts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CounterpartInference']>>, ParentType, ContextType, RequireFields<RegionCounterpartsArgs, 'electionCode'>>;
  referenceCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferenceCount']>>, ParentType, ContextType, RequireFields<RegionReferenceCountsArgs, 'electionCode'>>;
  recordedCounts?: Resolver<Maybe<ResolversTypes['RecordedCountConnection']>, ParentType, ContextType, RequireFields<RegionRecordedCountsArgs, 'electionCode' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RegionUnitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionUnits'] = ResolversParentTypes['RegionUnits']> = ResolversObject<{
  regencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  districts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
}>;

export type PromisedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromisedCount'] = ResolversParentTypes['PromisedCount']> = ResolversObject<{
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peoplePlanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleExcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleCivilServants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['PromisedCategory']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type PromisedCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromisedCategory'] = ResolversParentTypes['PromisedCategory']> = ResolversObject<{
  category?: Resolver<ResolversTypes['OfficerCategory'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleExcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RenewalProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalProposal'] = ResolversParentTypes['RenewalProposal']> = ResolversObject<{
  predecessor?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['AgreementTerms'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RenewalChange']>, ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['RenewalEnrolled']>, ParentType, ContextType>;
  renewals?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
}>;

export type RenewalEnrolledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalEnrolled'] = ResolversParentTypes['RenewalEnrolled']> = ResolversObject<{
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['RenewalEnrolledCategory']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type RenewalEnrolledCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalEnrolledCategory'] = ResolversParentTypes['RenewalEnrolledCategory']> = ResolversObject<{
  category?: Resolver<ResolversTypes['OfficerCategory'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RenewalChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalChange'] = ResolversParentTypes['RenewalChange']> = ResolversObject<{
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
}>;

export type LegalHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = ResolversObject<{
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type AgreementLegalHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementLegalHoldResult'] = ResolversParentTypes['AgreementLegalHoldResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Agreement' | 'RetentionRefused', ParentType, ContextType>;
}>;

export type OwnSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnSession'] = ResolversParentTypes['OwnSession']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type OwnSessionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnSessionsResult'] = ResolversParentTypes['OwnSessionsResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'OwnSessionsLeft' | 'OwnSessionsRefused', ParentType, ContextType>;
}>;

export type OwnSessionsLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnSessionsLeft'] = ResolversParentTypes['OwnSessionsLeft']> = ResolversObject<{
  sessions?: Resolver<ReadonlyArray<ResolversTypes['OwnSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OwnSessionsRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnSessionsRefused'] = ResolversParentTypes['OwnSessionsRefused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['OwnSessionsRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = ResolversObject<{
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ownSessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OwnSession']>>, ParentType, ContextType>;
}>;

export type AgreementVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementVersion'] = ResolversParentTypes['AgreementVersion']> = ResolversObject<{
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Signatory']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['AgreementTerms'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type AgreementTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTerms'] = ResolversParentTypes['AgreementTerms']> = ResolversObject<{
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['AgreementPeriod'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  beneficiaries?: Resolver<ReadonlyArray<ResolversTypes['AgreementBeneficiary']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['AgreementHeadcount'], ParentType, ContextType>;
  servicePeriods?: Resolver<ReadonlyArray<ResolversTypes['ServicePeriod']>, ParentType, ContextType>;
  wageBases?: Resolver<ReadonlyArray<ResolversTypes['WageBase']>, ParentType, ContextType>;
  exclusions?: Resolver<ReadonlyArray<ResolversTypes['Exclusion']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fundingText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['AgreementWarning']>, ParentType, ContextType>;
}>;

export type AgreementDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementDiff'] = ResolversParentTypes['AgreementDiff']> = ResolversObject<{
  from?: Resolver<ResolversTypes['AgreementVersion'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AgreementVersion'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['TermsChange']>, ParentType, ContextType>;
}>;

export type TermsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsChange'] = ResolversParentTypes['TermsChange']> = ResolversObject<{
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TermsChangeKind'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  openAccessReview?: Resolver<ResolversTypes['AccessReviewResult'], ParentType, ContextType, RequireFields<MutationOpenAccessReviewArgs, 'input' | 'idempotencyKey'>>;
  decideAccessReviewItem?: Resolver<ResolversTypes['AccessReviewItemResult'], ParentType, ContextType, RequireFields<MutationDecideAccessReviewItemArgs, 'id' | 'decision' | 'reason' | 'idempotencyKey'>>;
  inviteAccount?: Resolver<ResolversTypes['InvitationResult'], ParentType, ContextType, RequireFields<MutationInviteAccountArgs, 'input' | 'idempotencyKey'>>;
  renewInvitation?: Resolver<ResolversTypes['InvitationResult'], ParentType, ContextType, RequireFields<MutationRenewInvitationArgs, 'id' | 'idempotencyKey'>>;
  changeAccountGrant?: Resolver<ResolversTypes['UserAccountResult'], ParentType, ContextType, RequireFields<MutationChangeAccountGrantArgs, 'id' | 'expectedVersion' | 'input' | 'reason' | 'idempotencyKey'>>;
  suspendAccount?: Resolver<ResolversTypes['UserAccountResult'], ParentType, ContextType, RequireFields<MutationSuspendAccountArgs, 'id' | 'expectedVersion' | 'reason' | 'idempotencyKey'>>;
  reinstateAccount?: Resolver<ResolversTypes['UserAccountResult'], ParentType, ContextType, RequireFields<MutationReinstateAccountArgs, 'id' | 'expectedVersion' | 'reason' | 'idempotencyKey'>>;
  endSessions?: Resolver<ResolversTypes['UserAccountResult'], ParentType, ContextType, RequireFields<MutationEndSessionsArgs, 'id' | 'idempotencyKey'>>;
  createApiClient?: Resolver<ResolversTypes['ApiClientSecretResult'], ParentType, ContextType, RequireFields<MutationCreateApiClientArgs, 'input' | 'idempotencyKey'>>;
  rotateApiClientSecret?: Resolver<ResolversTypes['ApiClientSecretResult'], ParentType, ContextType, RequireFields<MutationRotateApiClientSecretArgs, 'id' | 'idempotencyKey'>>;
  endApiClientSecret?: Resolver<ResolversTypes['ApiClientResult'], ParentType, ContextType, RequireFields<MutationEndApiClientSecretArgs, 'id' | 'secretId' | 'idempotencyKey'>>;
  changeApiClient?: Resolver<ResolversTypes['ApiClientResult'], ParentType, ContextType, RequireFields<MutationChangeApiClientArgs, 'id' | 'expectedVersion' | 'input' | 'reason' | 'idempotencyKey'>>;
  suspendApiClient?: Resolver<ResolversTypes['ApiClientResult'], ParentType, ContextType, RequireFields<MutationSuspendApiClientArgs, 'id' | 'expectedVersion' | 'reason' | 'idempotencyKey'>>;
  reinstateApiClient?: Resolver<ResolversTypes['ApiClientResult'], ParentType, ContextType, RequireFields<MutationReinstateApiClientArgs, 'id' | 'expectedVersion' | 'reason' | 'idempotencyKey'>>;
  draftAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationDraftAgreementArgs, 'input' | 'idempotencyKey'>>;
  editAgreementDraft?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationEditAgreementDraftArgs, 'id' | 'expectedVersion' | 'input' | 'idempotencyKey'>>;
  submitAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationSubmitAgreementArgs, 'id' | 'expectedVersion' | 'idempotencyKey'>>;
  sendBackAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationSendBackAgreementArgs, 'id' | 'expectedVersion' | 'reason' | 'idempotencyKey'>>;
  approveAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationApproveAgreementArgs, 'id' | 'expectedVersion' | 'idempotencyKey'>>;
  signAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'id' | 'expectedVersion' | 'input' | 'idempotencyKey'>>;
  suspendAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationSuspendAgreementArgs, 'id' | 'expectedVersion' | 'reason' | 'on' | 'idempotencyKey'>>;
  reinstateAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationReinstateAgreementArgs, 'id' | 'expectedVersion' | 'reason' | 'on' | 'idempotencyKey'>>;
  terminateAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationTerminateAgreementArgs, 'id' | 'expectedVersion' | 'reason' | 'on' | 'idempotencyKey'>>;
  undoAgreementStep?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationUndoAgreementStepArgs, 'id' | 'expectedVersion' | 'reason' | 'idempotencyKey'>>;
  linkAgreementPredecessor?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationLinkAgreementPredecessorArgs, 'id' | 'expectedVersion' | 'predecessorId' | 'idempotencyKey'>>;
  registerAgreement?: Resolver<ResolversTypes['RegisterAgreementResult'], ParentType, ContextType, RequireFields<MutationRegisterAgreementArgs, 'input' | 'idempotencyKey'>>;
  reportBreach?: Resolver<ResolversTypes['BreachResult'], ParentType, ContextType, RequireFields<MutationReportBreachArgs, 'input' | 'idempotencyKey'>>;
  assessBreach?: Resolver<ResolversTypes['BreachResult'], ParentType, ContextType, RequireFields<MutationAssessBreachArgs, 'input' | 'idempotencyKey'>>;
  recordBreachNotice?: Resolver<ResolversTypes['BreachResult'], ParentType, ContextType, RequireFields<MutationRecordBreachNoticeArgs, 'input' | 'idempotencyKey'>>;
  closeBreach?: Resolver<ResolversTypes['BreachResult'], ParentType, ContextType, RequireFields<MutationCloseBreachArgs, 'input' | 'idempotencyKey'>>;
  setSandboxDate?: Resolver<ResolversTypes['SetSandboxDateResult'], ParentType, ContextType, RequireFields<MutationSetSandboxDateArgs, 'idempotencyKey'>>;
  requestDocumentUpload?: Resolver<ResolversTypes['RequestDocumentUploadResult'], ParentType, ContextType, RequireFields<MutationRequestDocumentUploadArgs, 'input' | 'idempotencyKey'>>;
  removeDocument?: Resolver<ResolversTypes['RemoveDocumentResult'], ParentType, ContextType, RequireFields<MutationRemoveDocumentArgs, 'input' | 'idempotencyKey'>>;
  saveExtensionAsDraftAmendment?: Resolver<ResolversTypes['SaveExtensionResult'], ParentType, ContextType, RequireFields<MutationSaveExtensionAsDraftAmendmentArgs, 'input' | 'idempotencyKey'>>;
  recordFundingEdge?: Resolver<ResolversTypes['FundingEdgeResult'], ParentType, ContextType, RequireFields<MutationRecordFundingEdgeArgs, 'input' | 'idempotencyKey'>>;
  correctFundingEdge?: Resolver<ResolversTypes['FundingEdgeResult'], ParentType, ContextType, RequireFields<MutationCorrectFundingEdgeArgs, 'input' | 'idempotencyKey'>>;
  recordFundingPayment?: Resolver<ResolversTypes['FundingEdgeResult'], ParentType, ContextType, RequireFields<MutationRecordFundingPaymentArgs, 'input' | 'idempotencyKey'>>;
  recordHoliday?: Resolver<ResolversTypes['RecordHolidayResult'], ParentType, ContextType, RequireFields<MutationRecordHolidayArgs, 'input' | 'idempotencyKey'>>;
  recordReferenceCount?: Resolver<ResolversTypes['RecordReferenceCountResult'], ParentType, ContextType, RequireFields<MutationRecordReferenceCountArgs, 'input' | 'idempotencyKey'>>;
  importReferenceCounts?: Resolver<ResolversTypes['ImportReferenceCountsResult'], ParentType, ContextType, RequireFields<MutationImportReferenceCountsArgs, 'csv' | 'idempotencyKey'>>;
  draftRenewal?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationDraftRenewalArgs, 'id' | 'electionCode' | 'idempotencyKey'>>;
  setAgreementRetentionTerm?: Resolver<ResolversTypes['RetentionTermResult'], ParentType, ContextType, RequireFields<MutationSetAgreementRetentionTermArgs, 'input' | 'idempotencyKey'>>;
  requestAgreementErasure?: Resolver<ResolversTypes['ErasureResult'], ParentType, ContextType, RequireFields<MutationRequestAgreementErasureArgs, 'input' | 'idempotencyKey'>>;
  approveAgreementErasure?: Resolver<ResolversTypes['ErasureResult'], ParentType, ContextType, RequireFields<MutationApproveAgreementErasureArgs, 'runId' | 'idempotencyKey'>>;
  cancelAgreementErasure?: Resolver<ResolversTypes['ErasureResult'], ParentType, ContextType, RequireFields<MutationCancelAgreementErasureArgs, 'runId' | 'idempotencyKey'>>;
  setAgreementLegalHold?: Resolver<ResolversTypes['AgreementLegalHoldResult'], ParentType, ContextType, RequireFields<MutationSetAgreementLegalHoldArgs, 'agreementId' | 'reason' | 'idempotencyKey'>>;
  releaseAgreementLegalHold?: Resolver<ResolversTypes['AgreementLegalHoldResult'], ParentType, ContextType, RequireFields<MutationReleaseAgreementLegalHoldArgs, 'agreementId' | 'reason' | 'idempotencyKey'>>;
  endOwnSession?: Resolver<ResolversTypes['OwnSessionsResult'], ParentType, ContextType, RequireFields<MutationEndOwnSessionArgs, 'id' | 'idempotencyKey'>>;
  endOtherSessions?: Resolver<ResolversTypes['OwnSessionsResult'], ParentType, ContextType, RequireFields<MutationEndOtherSessionsArgs, 'idempotencyKey'>>;
  amendAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationAmendAgreementArgs, 'id' | 'expectedVersion' | 'input' | 'idempotencyKey'>>;
  registerAgreementWebhook?: Resolver<ResolversTypes['WebhookWithSecretResult'], ParentType, ContextType, RequireFields<MutationRegisterAgreementWebhookArgs, 'input' | 'idempotencyKey'>>;
  rotateAgreementWebhookSecret?: Resolver<ResolversTypes['WebhookWithSecretResult'], ParentType, ContextType, RequireFields<MutationRotateAgreementWebhookSecretArgs, 'id' | 'keepOldHours' | 'idempotencyKey'>>;
  setAgreementWebhookState?: Resolver<ResolversTypes['WebhookResult'], ParentType, ContextType, RequireFields<MutationSetAgreementWebhookStateArgs, 'id' | 'state' | 'idempotencyKey'>>;
  testAgreementWebhook?: Resolver<ResolversTypes['WebhookDeliveryResult'], ParentType, ContextType, RequireFields<MutationTestAgreementWebhookArgs, 'id' | 'idempotencyKey'>>;
  replayAgreementWebhook?: Resolver<ResolversTypes['WebhookReplayResult'], ParentType, ContextType, RequireFields<MutationReplayAgreementWebhookArgs, 'input' | 'idempotencyKey'>>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  administration?: Resolver<Maybe<ResolversTypes['Administration']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  agreementsCsv?: Resolver<Maybe<ResolversTypes['AgreementsCsvResult']>, ParentType, ContextType, Partial<QueryAgreementsCsvArgs>>;
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType, RequireFields<QueryBreachArgs, 'id'>>;
  breaches?: Resolver<Maybe<ResolversTypes['BreachConnection']>, ParentType, ContextType, RequireFields<QueryBreachesArgs, 'first' | 'openOnly'>>;
  breakGlassSecondPersons?: Resolver<Maybe<ResolversTypes['BreakGlassSecondPersons']>, ParentType, ContextType, Partial<QueryBreakGlassSecondPersonsArgs>>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  contributionRates?: Resolver<Maybe<ResolversTypes['ContributionRates']>, ParentType, ContextType, Partial<QueryContributionRatesArgs>>;
  honoraria?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Honorarium']>>, ParentType, ContextType, RequireFields<QueryHonorariaArgs, 'electionCode'>>;
  coverages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coverage']>>, ParentType, ContextType, RequireFields<QueryCoveragesArgs, 'level' | 'electionCode'>>;
  regionsWithoutAgreement?: Resolver<Maybe<ResolversTypes['RegionWithoutAgreementConnection']>, ParentType, ContextType, RequireFields<QueryRegionsWithoutAgreementArgs, 'electionCode' | 'first'>>;
  missingAgreements?: Resolver<Maybe<ResolversTypes['MissingAgreementConnection']>, ParentType, ContextType, RequireFields<QueryMissingAgreementsArgs, 'electionCode' | 'first'>>;
  enrolmentTargets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnrolmentTarget']>>, ParentType, ContextType, RequireFields<QueryEnrolmentTargetsArgs, 'electionCode'>>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType, RequireFields<QueryElectionArgs, 'code'>>;
  elections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Election']>>, ParentType, ContextType>;
  extensionCost?: Resolver<Maybe<ResolversTypes['ExtensionCost']>, ParentType, ContextType, RequireFields<QueryExtensionCostArgs, 'input'>>;
  agreementChanges?: Resolver<Maybe<ResolversTypes['ChangesResult']>, ParentType, ContextType, RequireFields<QueryAgreementChangesArgs, 'first'>>;
  agreementsNotFunded?: Resolver<Maybe<ResolversTypes['NotFundedConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsNotFundedArgs, 'first'>>;
  holidays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Holiday']>>, ParentType, ContextType, RequireFields<QueryHolidaysArgs, 'year'>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'code'>>;
  institutions?: Resolver<Maybe<ResolversTypes['InstitutionConnection']>, ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  officerCategory?: Resolver<Maybe<ResolversTypes['OfficerCategory']>, ParentType, ContextType, RequireFields<QueryOfficerCategoryArgs, 'code'>>;
  officerCategories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfficerCategory']>>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  provinces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Region']>>, ParentType, ContextType>;
  regencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Region']>>, ParentType, ContextType, Partial<QueryRegenciesArgs>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  renewalProposal?: Resolver<Maybe<ResolversTypes['RenewalProposal']>, ParentType, ContextType, RequireFields<QueryRenewalProposalArgs, 'id' | 'electionCode'>>;
  agreementRetention?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RetentionRule']>>, ParentType, ContextType>;
  agreementErasureRuns?: Resolver<Maybe<ResolversTypes['ErasureRunConnection']>, ParentType, ContextType, RequireFields<QueryAgreementErasureRunsArgs, 'first'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  agreementsTrail?: Resolver<Maybe<ResolversTypes['TrailConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsTrailArgs, 'first'>>;
  agreementDiff?: Resolver<Maybe<ResolversTypes['AgreementDiff']>, ParentType, ContextType, RequireFields<QueryAgreementDiffArgs, 'id' | 'from' | 'to'>>;
  agreementWebhooks?: Resolver<Maybe<ResolversTypes['WebhookConnection']>, ParentType, ContextType, RequireFields<QueryAgreementWebhooksArgs, 'first'>>;
  agreementWebhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryAgreementWebhookArgs, 'id'>>;
}>;

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RosterImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImport'] = ResolversParentTypes['RosterImport']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  AccessReview?: AccessReviewResolvers<ContextType>;
  AccessReviewItem?: AccessReviewItemResolvers<ContextType>;
  AccessReviewConnection?: AccessReviewConnectionResolvers<ContextType>;
  AccessReviewEdge?: AccessReviewEdgeResolvers<ContextType>;
  AccessReviewItemConnection?: AccessReviewItemConnectionResolvers<ContextType>;
  AccessReviewItemEdge?: AccessReviewItemEdgeResolvers<ContextType>;
  AccessReviewResult?: AccessReviewResultResolvers<ContextType>;
  AccessReviewItemResult?: AccessReviewItemResultResolvers<ContextType>;
  Administration?: AdministrationResolvers<ContextType>;
  UserAccount?: UserAccountResolvers<ContextType>;
  SignInSession?: SignInSessionResolvers<ContextType>;
  AdministrationActor?: AdministrationActorResolvers<ContextType>;
  AdministrationEvent?: AdministrationEventResolvers<ContextType>;
  UserAccountConnection?: UserAccountConnectionResolvers<ContextType>;
  UserAccountEdge?: UserAccountEdgeResolvers<ContextType>;
  AccessMatrixCell?: AccessMatrixCellResolvers<ContextType>;
  InvitationResult?: InvitationResultResolvers<ContextType>;
  InvitationGiven?: InvitationGivenResolvers<ContextType>;
  UserAccountResult?: UserAccountResultResolvers<ContextType>;
  AdministrationRefused?: AdministrationRefusedResolvers<ContextType>;
  ApiClient?: ApiClientResolvers<ContextType>;
  ApiClientSecret?: ApiClientSecretResolvers<ContextType>;
  UsagePoint?: UsagePointResolvers<ContextType>;
  ApiClientConnection?: ApiClientConnectionResolvers<ContextType>;
  ApiClientEdge?: ApiClientEdgeResolvers<ContextType>;
  ApiClientSecretResult?: ApiClientSecretResultResolvers<ContextType>;
  ApiClientSecretGiven?: ApiClientSecretGivenResolvers<ContextType>;
  ApiClientResult?: ApiClientResultResolvers<ContextType>;
  AgreementResult?: AgreementResultResolvers<ContextType>;
  AgreementEvent?: AgreementEventResolvers<ContextType>;
  AgreementActor?: AgreementActorResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementPeriod?: AgreementPeriodResolvers<ContextType>;
  ServicePeriod?: ServicePeriodResolvers<ContextType>;
  WageBase?: WageBaseResolvers<ContextType>;
  Exclusion?: ExclusionResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  Signatory?: SignatoryResolvers<ContextType>;
  AgreementBeneficiary?: AgreementBeneficiaryResolvers<ContextType>;
  CategoryHeadcount?: CategoryHeadcountResolvers<ContextType>;
  AgreementHeadcount?: AgreementHeadcountResolvers<ContextType>;
  AgreementWarning?: AgreementWarningResolvers<ContextType>;
  AgreementFunding?: AgreementFundingResolvers<ContextType>;
  AgreementSource?: AgreementSourceResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  RegisterAgreementResult?: RegisterAgreementResultResolvers<ContextType>;
  AgreementRefused?: AgreementRefusedResolvers<ContextType>;
  AgreementsCsvResult?: AgreementsCsvResultResolvers<ContextType>;
  AgreementsCsv?: AgreementsCsvResolvers<ContextType>;
  Breach?: BreachResolvers<ContextType>;
  BreachNoticeText?: BreachNoticeTextResolvers<ContextType>;
  BreachNotice?: BreachNoticeResolvers<ContextType>;
  BreachEvent?: BreachEventResolvers<ContextType>;
  BreachConnection?: BreachConnectionResolvers<ContextType>;
  BreachEdge?: BreachEdgeResolvers<ContextType>;
  BreachResult?: BreachResultResolvers<ContextType>;
  BreachRefused?: BreachRefusedResolvers<ContextType>;
  BreakGlassSecondPersons?: BreakGlassSecondPersonsResolvers<ContextType>;
  BreakGlassSecondPerson?: BreakGlassSecondPersonResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  SetSandboxDateResult?: SetSandboxDateResultResolvers<ContextType>;
  SandboxDateRefused?: SandboxDateRefusedResolvers<ContextType>;
  ContributionRates?: ContributionRatesResolvers<ContextType>;
  ContributionRate?: ContributionRateResolvers<ContextType>;
  ContributionRounding?: ContributionRoundingResolvers<ContextType>;
  Honorarium?: HonorariumResolvers<ContextType>;
  EnrolmentTarget?: EnrolmentTargetResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageLine?: CoverageLineResolvers<ContextType>;
  CoverageAbsence?: CoverageAbsenceResolvers<ContextType>;
  CoverageBasis?: GraphQLScalarType;
  ExpectedOfficers?: ExpectedOfficersResolvers<ContextType>;
  CounterpartInference?: CounterpartInferenceResolvers<ContextType>;
  RegionWithoutAgreement?: RegionWithoutAgreementResolvers<ContextType>;
  RegionWithoutAgreementConnection?: RegionWithoutAgreementConnectionResolvers<ContextType>;
  RegionWithoutAgreementEdge?: RegionWithoutAgreementEdgeResolvers<ContextType>;
  MissingAgreement?: MissingAgreementResolvers<ContextType>;
  MissingAgreementConnection?: MissingAgreementConnectionResolvers<ContextType>;
  MissingAgreementEdge?: MissingAgreementEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  AgreementDocument?: AgreementDocumentResolvers<ContextType>;
  DocumentActor?: DocumentActorResolvers<ContextType>;
  DocumentRemoval?: DocumentRemovalResolvers<ContextType>;
  DocumentUpload?: DocumentUploadResolvers<ContextType>;
  RequestDocumentUploadResult?: RequestDocumentUploadResultResolvers<ContextType>;
  RemoveDocumentResult?: RemoveDocumentResultResolvers<ContextType>;
  DocumentRefused?: DocumentRefusedResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
  ElectionStage?: ElectionStageResolvers<ContextType>;
  ExtensionCost?: ExtensionCostResolvers<ContextType>;
  ContributionCost?: ContributionCostResolvers<ContextType>;
  ContributionLine?: ContributionLineResolvers<ContextType>;
  ContributionOfCategory?: ContributionOfCategoryResolvers<ContextType>;
  ExtensionWarning?: ExtensionWarningResolvers<ContextType>;
  SaveExtensionResult?: SaveExtensionResultResolvers<ContextType>;
  FundingChain?: FundingChainResolvers<ContextType>;
  FundingEdge?: FundingEdgeResolvers<ContextType>;
  FundingPoint?: FundingPointResolvers<ContextType>;
  FundingPayment?: FundingPaymentResolvers<ContextType>;
  FundingCorrection?: FundingCorrectionResolvers<ContextType>;
  FundingChange?: FundingChangeResolvers<ContextType>;
  FundingWarning?: FundingWarningResolvers<ContextType>;
  NotFundedConnection?: NotFundedConnectionResolvers<ContextType>;
  NotFundedEdge?: NotFundedEdgeResolvers<ContextType>;
  FundingEdgeResult?: FundingEdgeResultResolvers<ContextType>;
  FundingRefused?: FundingRefusedResolvers<ContextType>;
  RegistrationDeadline?: RegistrationDeadlineResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  RecordHolidayResult?: RecordHolidayResultResolvers<ContextType>;
  HolidayRecord?: HolidayRecordResolvers<ContextType>;
  HolidayRefused?: HolidayRefusedResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OfficerCategory?: OfficerCategoryResolvers<ContextType>;
  SeatsRule?: SeatsRuleResolvers<ContextType>;
  ReferenceCount?: ReferenceCountResolvers<ContextType>;
  KnownRegions?: KnownRegionsResolvers<ContextType>;
  CountDerivation?: CountDerivationResolvers<ContextType>;
  RecordedCount?: RecordedCountResolvers<ContextType>;
  RecordedCountConnection?: RecordedCountConnectionResolvers<ContextType>;
  RecordedCountEdge?: RecordedCountEdgeResolvers<ContextType>;
  RecordReferenceCountResult?: RecordReferenceCountResultResolvers<ContextType>;
  ImportReferenceCountsResult?: ImportReferenceCountsResultResolvers<ContextType>;
  ReferenceCountImport?: ReferenceCountImportResolvers<ContextType>;
  ReferenceCountRefused?: ReferenceCountRefusedResolvers<ContextType>;
  ImportRowError?: ImportRowErrorResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionUnits?: RegionUnitsResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  PromisedCount?: PromisedCountResolvers<ContextType>;
  PromisedCategory?: PromisedCategoryResolvers<ContextType>;
  RenewalProposal?: RenewalProposalResolvers<ContextType>;
  RenewalEnrolled?: RenewalEnrolledResolvers<ContextType>;
  RenewalEnrolledCategory?: RenewalEnrolledCategoryResolvers<ContextType>;
  RenewalChange?: RenewalChangeResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  AgreementLegalHoldResult?: AgreementLegalHoldResultResolvers<ContextType>;
  OwnSession?: OwnSessionResolvers<ContextType>;
  OwnSessionsResult?: OwnSessionsResultResolvers<ContextType>;
  OwnSessionsLeft?: OwnSessionsLeftResolvers<ContextType>;
  OwnSessionsRefused?: OwnSessionsRefusedResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  AgreementVersion?: AgreementVersionResolvers<ContextType>;
  AgreementTerms?: AgreementTermsResolvers<ContextType>;
  AgreementDiff?: AgreementDiffResolvers<ContextType>;
  TermsChange?: TermsChangeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  RosterImport?: RosterImportResolvers<ContextType>;
}>;

