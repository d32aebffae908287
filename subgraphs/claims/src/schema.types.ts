// Generated from the .graphql files by `npm run generate`. Do not edit.

import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClaimRow } from './claim/claim.table.ts';
import type { ShownBeneficiary } from './beneficiary/beneficiary.resolvers.ts';
import type { ShownCalculation } from './calculation/calculation.resolvers.ts';
import type { ClaimClock as ClockOfClaim } from './domain/clocks/claim-clocks.ts';
import type { ClaimDecisionRow, ClaimOtherBenefitRow } from './calculation/claim-calculation.table.ts';
import type { ClaimDocumentRow, ClaimDocumentUploadRow } from './document/claim-document.table.ts';
import type { ClaimEventRow } from './life-cycle/claim-event.table.ts';
import type { ClaimNoticeRow } from './life-cycle/claim-notice.table.ts';
import type { ClaimReason as NumberedReason } from '@payung/kit/values/claim-reasons.ts';
import type { ClaimPaymentRow, PaymentBatchRow } from './payment/payment.table.ts';
import type { ShownReclassification } from './calculation/calculation.reads.ts';
import type { StepRefusal } from './life-cycle/change-claim.ts';
import type { CoverEvidenceRow } from './cover/cover-evidence.table.ts';
import type { CoverFactsKnown } from './domain/cover-facts.ts';
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
  /** The rank that is entitled. Null where there is no heir and no will. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Whether there is no heir and no will: the funeral goes to who arranged it, the rest to the Dana Jaminan Sosial. */
  readonly noHeir: Scalars['Boolean']['output'];
  /** Why. */
  readonly reason: Sentence;
  /** The article of the order. */
  readonly article: Scalars['String']['output'];
  /** Whether the shares of those entitled are recorded and add up to the whole. One alone needs none. */
  readonly sharesComplete: Scalars['Boolean']['output'];
};

/** Who may be paid on a claim. */
export type RecordBeneficiariesInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** The version that this is about. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** At most 30. An empty list after a death says that there is no heir, no will, and nobody known who arranged the funeral. */
  readonly beneficiaries: ReadonlyArray<BeneficiaryInput>;
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
  /** Whether small numbers are hidden from this session: 1 to 4, and one more where a single one could be found by subtraction. */
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
  /** What a late payment costs so far: 1 % of the amount for each day (PP 44/2015 Art 37(3), 40(4)). Null while nothing is approved or nothing is late. */
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
  /** What is paid on the claim, by component and payee, oldest first. Null to those who may not read payments (`payment:read`). */
  readonly payments?: Maybe<ReadonlyArray<ClaimPayment>>;
  /**
   * Other claims that may be about the same incident: the same person (also enrolled by another institution) within three days, under any programme. A
   * warning that never blocks. At most 20, those that the session may see.
   */
  readonly possibleDuplicates: ReadonlyArray<Claim>;
  /** How many possible duplicates there are that the session may not see. */
  readonly possibleDuplicatesElsewhere: Scalars['Int']['output'];
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
  /** Claims registered. */
  readonly claims: Scalars['Int']['output'];
  /** Claims where the question of cover is still open (CANNOT_TELL). */
  readonly claimsUndecided: Scalars['Int']['output'];
  /** The part of `claims` that is invented, examples that came with the installation (data contoh). */
  readonly claimsExample: Scalars['Int']['output'];
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
  /** The amount that is late. */
  readonly amount: Scalars['Rupiah']['output'];
  /** Whole days, up to the payment or to today. */
  readonly days: Scalars['Int']['output'];
  /** The compensation: 1 % of the amount for each day, to the nearest rupiah. */
  readonly compensation: Scalars['Rupiah']['output'];
  /** The article. */
  readonly article: Scalars['String']['output'];
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
  /** A document arrived or was removed. */
  | 'DOCUMENT'
  /** A benefit of another source was recorded. */
  | 'OTHER_BENEFIT'
  /** A payment came back from the bank. */
  | 'PAYMENT_RETURNED';

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
  /** Their telephone number. Null to those who may not read claims in full. */
  readonly notifierPhone?: Maybe<Scalars['String']['output']>;
  /** The NIK given, masked. Null where a card number or an enrolment was given instead. */
  readonly nikMasked?: Maybe<Scalars['String']['output']>;
  /** The card number (KPJ) given, masked. Null where none was. */
  readonly kpjMasked?: Maybe<Scalars['String']['output']>;
};

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
  /** The enrolment that it is claimed against. */
  readonly enrolmentId: Scalars['ID']['input'];
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

/** Parts of the work queue. A claim that is paid, closed, withdrawn or rejected is in none. */
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
  | 'LATE';

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
  /** Shows the bank account and telephone of one who is to be paid. Who looked, when and why stands on the trail (UU 27/2022 Art 31). Needs `claim:reveal`. */
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
  /** Takes a claim to work on, also from somebody else. Needs `claim:work`. */
  readonly takeClaim: ClaimStepResult;
  /** Takes the most urgent claim that nobody works on and where this session has something to do. Two who ask at once get two. Needs `claim:work`. */
  readonly takeNextClaim: ClaimStepResult;
  /** Gives a claim back to the queue. Needs `claim:work`. */
  readonly releaseClaim: ClaimStepResult;
  /**
   * Gathers approved claims into a batch for one day of payment: one payment for each component and payee, never a second while the first stands. Late
   * compensation is added for that day. Refused when the session verified or approved one of them. Needs `claim:pay`.
   */
  readonly createPaymentBatch: PaymentBatchResult;
  /** Gives the address of the bank file (CSV), good for five minutes, and marks the batch as sent. Each time stands on the trail. Needs `claim:pay`. */
  readonly sendPaymentBatch: SendPaymentBatchResult;
  /**
   * Takes the bank's answer: which payments arrived and which came back. A claim whose payments all arrived is `PAID`; what came back can be put into
   * another batch. The same answer twice changes nothing. Refused when the session verified or approved one of the claims. Needs `claim:pay`.
   */
  readonly reconcilePaymentBatch: PaymentBatchResult;
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
  /** Payment batches that the session may see, newest first. Needs `payment:read`. */
  readonly paymentBatches?: Maybe<PaymentBatchConnection>;
  /** One payment batch. Null when there is none or the session may not see it. Needs `payment:read`. */
  readonly paymentBatch?: Maybe<PaymentBatch>;
  /** Claims that wait for somebody, most urgent first: by the end of the clock that runs, then by age. Needs `claim:read`. */
  readonly claimQueue?: Maybe<ClaimConnection>;
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


export type QueryPaymentBatchesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPaymentBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimQueueArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  view: ClaimQueueView;
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
   * Refused with `FORBIDDEN` when the region is outside the session's scope.
   */
  readonly claimed?: Maybe<ClaimedCount>;
};


export type RegionClaimedArgs = {
  electionCode?: InputMaybe<Scalars['ID']['input']>;
};

export type Agreement = {
  readonly __typename?: 'Agreement';
  readonly id: Scalars['ID']['output'];
  /** How many claims rest on this agreement. */
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
    | ( Entitlement )
    | ( EntitlementRefused )
  ;
  ReclassificationResult:
    | ( Reclassification )
    | ( EntitlementRefused )
  ;
  MakeEvidenceBundleResult:
    | ( EvidenceBundleRow )
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
}>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Node: ( ClaimRow );
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
  ClaimBeneficiary: ResolverTypeWrapper<ShownBeneficiary>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BeneficiaryRelation: BeneficiaryRelation;
  ClaimSuccession: ResolverTypeWrapper<ClaimSuccession>;
  RecordBeneficiariesInput: RecordBeneficiariesInput;
  BeneficiaryInput: BeneficiaryInput;
  ChangeBeneficiaryAccountInput: ChangeBeneficiaryAccountInput;
  RevealBeneficiaryInput: RevealBeneficiaryInput;
  RevealedBeneficiary: ResolverTypeWrapper<Revealed>;
  RevealBeneficiaryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealBeneficiaryResult']>;
  ClaimCalculation: ResolverTypeWrapper<ShownCalculation>;
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
  Entitlement: ResolverTypeWrapper<Entitlement>;
  EntitlementLine: ResolverTypeWrapper<EntitlementLine>;
  EntitlementLineInput: ResolverTypeWrapper<EntitlementLineInput>;
  BenefitComponent: BenefitComponent;
  PaymentWay: PaymentWay;
  OtherBenefits: ResolverTypeWrapper<OtherBenefits>;
  OtherBenefitLine: ResolverTypeWrapper<OtherBenefitLine>;
  OtherBenefitSource: OtherBenefitSource;
  Reclassification: ResolverTypeWrapper<Reclassification>;
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
  ClaimNumberedReason: ResolverTypeWrapper<NumberedReason>;
  ClaimReason: ClaimReason;
  ClaimAssignee: ResolverTypeWrapper<ClaimAssignee>;
  ClaimNotice: ResolverTypeWrapper<ClaimNoticeRow>;
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
  ClaimQueueView: ClaimQueueView;
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
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Rupiah: Scalars['Rupiah']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Sentence: Sentence;
  CoverLink: CoverLink;
  ClaimBeneficiary: ShownBeneficiary;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ClaimSuccession: ClaimSuccession;
  RecordBeneficiariesInput: RecordBeneficiariesInput;
  BeneficiaryInput: BeneficiaryInput;
  ChangeBeneficiaryAccountInput: ChangeBeneficiaryAccountInput;
  RevealBeneficiaryInput: RevealBeneficiaryInput;
  RevealedBeneficiary: Revealed;
  RevealBeneficiaryResult: ResolversUnionTypes<ResolversParentTypes>['RevealBeneficiaryResult'];
  ClaimCalculation: ShownCalculation;
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
  Entitlement: Entitlement;
  EntitlementLine: EntitlementLine;
  EntitlementLineInput: EntitlementLineInput;
  OtherBenefits: OtherBenefits;
  OtherBenefitLine: OtherBenefitLine;
  Reclassification: Reclassification;
  EntitlementRefused: EntitlementRefused;
  MakeEvidenceBundleInput: MakeEvidenceBundleInput;
  EvidenceBundle: EvidenceBundleRow;
  EvidencePart: EvidencePart;
  MakeEvidenceBundleResult: ResolversUnionTypes<ResolversParentTypes>['MakeEvidenceBundleResult'];
  ClaimEvent: ClaimEventRow;
  ClaimNumberedReason: NumberedReason;
  ClaimAssignee: ClaimAssignee;
  ClaimNotice: ClaimNoticeRow;
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
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  OfficerCategory: OfficerCategory;
  Enrolment: Omit<Enrolment, 'claims'> & { claims?: Maybe<ResolversParentTypes['ClaimConnection']> };
  Region: Region;
  Agreement: Agreement;
  Institution: Institution;
  Election: Election;
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

export type ClaimCalculationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimCalculation'] = ResolversParentTypes['ClaimCalculation']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitlement?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType>;
  totalInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  payments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimPayment']>>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  possibleDuplicatesElsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsUndecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsExample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  compensation?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  takeClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationTakeClaimArgs, 'input' | 'idempotencyKey'>>;
  takeNextClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationTakeNextClaimArgs, 'idempotencyKey'>>;
  releaseClaim?: Resolver<ResolversTypes['ClaimStepResult'], ParentType, ContextType, RequireFields<MutationReleaseClaimArgs, 'input' | 'idempotencyKey'>>;
  createPaymentBatch?: Resolver<ResolversTypes['PaymentBatchResult'], ParentType, ContextType, RequireFields<MutationCreatePaymentBatchArgs, 'input' | 'idempotencyKey'>>;
  sendPaymentBatch?: Resolver<ResolversTypes['SendPaymentBatchResult'], ParentType, ContextType, RequireFields<MutationSendPaymentBatchArgs, 'id' | 'idempotencyKey'>>;
  reconcilePaymentBatch?: Resolver<ResolversTypes['PaymentBatchResult'], ParentType, ContextType, RequireFields<MutationReconcilePaymentBatchArgs, 'input' | 'idempotencyKey'>>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  incidentCalendar?: Resolver<Maybe<ResolversTypes['IncidentCalendar']>, ParentType, ContextType, RequireFields<QueryIncidentCalendarArgs, 'electionCode' | 'regionCode'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  entitlement?: Resolver<Maybe<ResolversTypes['EntitlementResult']>, ParentType, ContextType, RequireFields<QueryEntitlementArgs, 'input'>>;
  reclassification?: Resolver<Maybe<ResolversTypes['ReclassificationResult']>, ParentType, ContextType, RequireFields<QueryReclassificationArgs, 'from' | 'to'>>;
  paymentBatches?: Resolver<Maybe<ResolversTypes['PaymentBatchConnection']>, ParentType, ContextType, RequireFields<QueryPaymentBatchesArgs, 'first'>>;
  paymentBatch?: Resolver<Maybe<ResolversTypes['PaymentBatch']>, ParentType, ContextType, RequireFields<QueryPaymentBatchArgs, 'id'>>;
  claimQueue?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimQueueArgs, 'first' | 'view'>>;
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
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Rupiah?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  CoverLink?: CoverLinkResolvers<ContextType>;
  ClaimBeneficiary?: ClaimBeneficiaryResolvers<ContextType>;
  ClaimSuccession?: ClaimSuccessionResolvers<ContextType>;
  RevealedBeneficiary?: RevealedBeneficiaryResolvers<ContextType>;
  RevealBeneficiaryResult?: RevealBeneficiaryResultResolvers<ContextType>;
  ClaimCalculation?: ClaimCalculationResolvers<ContextType>;
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
  EntitlementLineInput?: EntitlementLineInputResolvers<ContextType>;
  OtherBenefits?: OtherBenefitsResolvers<ContextType>;
  OtherBenefitLine?: OtherBenefitLineResolvers<ContextType>;
  Reclassification?: ReclassificationResolvers<ContextType>;
  EntitlementRefused?: EntitlementRefusedResolvers<ContextType>;
  EvidenceBundle?: EvidenceBundleResolvers<ContextType>;
  EvidencePart?: EvidencePartResolvers<ContextType>;
  MakeEvidenceBundleResult?: MakeEvidenceBundleResultResolvers<ContextType>;
  ClaimEvent?: ClaimEventResolvers<ContextType>;
  ClaimNumberedReason?: ClaimNumberedReasonResolvers<ContextType>;
  ClaimAssignee?: ClaimAssigneeResolvers<ContextType>;
  ClaimNotice?: ClaimNoticeResolvers<ContextType>;
  DoctorStatement?: DoctorStatementResolvers<ContextType>;
  ClaimStepResult?: ClaimStepResultResolvers<ContextType>;
  ClaimStepRefused?: ClaimStepRefusedResolvers<ContextType>;
  ClaimChange?: ClaimChangeResolvers<ContextType>;
  PaymentBatch?: PaymentBatchResolvers<ContextType>;
  PaymentBatchConnection?: PaymentBatchConnectionResolvers<ContextType>;
  PaymentBatchEdge?: PaymentBatchEdgeResolvers<ContextType>;
  ClaimPayment?: ClaimPaymentResolvers<ContextType>;
  SentPaymentBatch?: SentPaymentBatchResolvers<ContextType>;
  PaymentBatchResult?: PaymentBatchResultResolvers<ContextType>;
  SendPaymentBatchResult?: SendPaymentBatchResultResolvers<ContextType>;
  ClaimPaymentRefused?: ClaimPaymentRefusedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  OfficerCategory?: OfficerCategoryResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
}>;

