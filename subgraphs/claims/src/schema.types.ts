// Generated from the .graphql files by `npm run generate`. Do not edit.

import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClaimRow } from './claim/claim.table.ts';
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
  | 'AGREEMENT';

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
  /** The enrolment that it is claimed against. */
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
};

/** Kinds of incident. */
export type IncidentKind =
  /** Accident in or because of the work (kecelakaan kerja). */
  | 'WORK_ACCIDENT'
  /** Death in or because of the work (meninggal akibat kecelakaan kerja). */
  | 'WORK_DEATH'
  /** Death not caused by the work (meninggal bukan akibat kerja). */
  | 'OTHER_DEATH';

/** Where a claim stands. */
export type ClaimState =
  /** Registered; the evidence is being gathered (terdaftar). */
  | 'REGISTERED';

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
  /** How it was computed, as in `60 % × 80 × Rp 1.100.000`. */
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

export type Query = {
  readonly __typename?: 'Query';
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Registers a claim against an enrolment. Needs `claim:register` for the institution that reports.
   * Intake never fails because another owner is down: the claim is kept, cover says `CANNOT_TELL`, and a job settles it later.
   */
  readonly registerClaim: RegisterClaimResult;
};


export type MutationRegisterClaimArgs = {
  input: RegisterClaimInput;
  idempotencyKey: Scalars['ID']['input'];
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
  RegisterClaimResult:
    | ( ClaimRow )
    | ( ClaimRefused )
  ;
  EntitlementResult:
    | ( Entitlement )
    | ( EntitlementRefused )
  ;
  ReclassificationResult:
    | ( Reclassification )
    | ( EntitlementRefused )
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
  Claim: ResolverTypeWrapper<ClaimRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Claim: ClaimRow;
  ID: Scalars['ID']['output'];
  ClaimIncident: ClaimRow;
  CoverAtIncident: CoverAtIncident;
  ClaimFilter: ClaimFilter;
  ClaimConnection: Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  RegisterClaimInput: RegisterClaimInput;
  RegisterClaimResult: ResolversUnionTypes<ResolversParentTypes>['RegisterClaimResult'];
  ClaimRefused: ClaimRefused;
  ClaimedCount: ClaimedCount;
  Int: Scalars['Int']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
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
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ClaimIncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimIncident'] = ResolversParentTypes['ClaimIncident']> = ResolversObject<{
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  entitlement?: Resolver<Maybe<ResolversTypes['EntitlementResult']>, ParentType, ContextType, RequireFields<QueryEntitlementArgs, 'input'>>;
  reclassification?: Resolver<Maybe<ResolversTypes['ReclassificationResult']>, ParentType, ContextType, RequireFields<QueryReclassificationArgs, 'from' | 'to'>>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  registerClaim?: Resolver<ResolversTypes['RegisterClaimResult'], ParentType, ContextType, RequireFields<MutationRegisterClaimArgs, 'input' | 'idempotencyKey'>>;
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
  Claim?: ClaimResolvers<ContextType>;
  ClaimIncident?: ClaimIncidentResolvers<ContextType>;
  CoverAtIncident?: CoverAtIncidentResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  RegisterClaimResult?: RegisterClaimResultResolvers<ContextType>;
  ClaimRefused?: ClaimRefusedResolvers<ContextType>;
  ClaimedCount?: ClaimedCountResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  EntitlementResult?: EntitlementResultResolvers<ContextType>;
  ReclassificationResult?: ReclassificationResultResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  EntitlementLine?: EntitlementLineResolvers<ContextType>;
  EntitlementLineInput?: EntitlementLineInputResolvers<ContextType>;
  OtherBenefits?: OtherBenefitsResolvers<ContextType>;
  OtherBenefitLine?: OtherBenefitLineResolvers<ContextType>;
  Reclassification?: ReclassificationResolvers<ContextType>;
  EntitlementRefused?: EntitlementRefusedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
}>;

