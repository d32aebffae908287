// Generated from the .graphql files by `npm run generate`. Do not edit.

import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnrolmentRow } from './enrolment/enrolment.table.ts';
import type { EnrolledInCategory, Enrolled } from './enrolled/enrolled-count.reads.ts';
import type { ParticipantRow } from './participant/participant.table.ts';
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
  /** Where the enrolment stands. */
  readonly state: EnrolmentState;
  /** Why it is rejected. Null unless `state` is `REJECTED`. */
  readonly rejection?: Maybe<EnrolmentRefused>;
  /** What the agreement said when the enrolment was decided. Null while nobody has answered. */
  readonly decidedOn?: Maybe<EnrolmentFacts>;
  /** Whether this enrolment is invented, an example that came with the installation (data contoh). */
  readonly example: Scalars['Boolean']['output'];
  /** When the enrolment was made. */
  readonly enrolledAt: Scalars['DateTime']['output'];
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
  /** The person already has an enrolment under this agreement in these days. */
  | 'OVERLAPS'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

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
  /** The province in the NIK is not in the list of provinces. */
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

/** Why a person was not registered. Nothing was written. */
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
  /** The session may not register people for this institution. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The NIK has no valid shape: 16 digits, a real date, a serial from 0001. */
  | 'NIK_INVALID'
  /** The institution already registered a person with this NIK. */
  | 'NIK_TAKEN'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

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

export type Query = {
  readonly __typename?: 'Query';
  /** One enrolment by global identifier. Null when there is none or the session may not see it. */
  readonly enrolment?: Maybe<Enrolment>;
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
};


export type QueryEnrolmentArgs = {
  id: Scalars['ID']['input'];
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Enrols a registered person under an agreement. Needs `enrolment:create` for the beneficiary and the place of duty.
   * The agreement is asked for its facts; when its owner cannot answer, the enrolment is kept as `PENDING` and settled by itself later.
   */
  readonly enrolParticipant: EnrolParticipantResult;
  /**
   * Registers one person. Needs `participant:register` for the institution.
   * The shape of the NIK is checked and refused; a date, sex or region in it that disagrees only warns, since a NIK is never issued anew.
   */
  readonly registerParticipant: RegisterParticipantResult;
};


export type MutationEnrolParticipantArgs = {
  input: EnrolParticipantInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterParticipantArgs = {
  input: RegisterParticipantInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type Agreement = {
  readonly __typename?: 'Agreement';
  readonly id: Scalars['ID']['output'];
  /** How many people are enrolled under this agreement, from roll-ups. */
  readonly enrolled?: Maybe<EnrolledCount>;
  /** People enrolled under this agreement that the session may see, newest first. */
  readonly enrolments?: Maybe<EnrolmentConnection>;
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
  EnrolParticipantResult:
    | ( EnrolmentRow )
    | ( EnrolmentRefused )
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
  EnrolledCount: ResolverTypeWrapper<Enrolled>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EnrolledCategory: ResolverTypeWrapper<EnrolledInCategory>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Enrolment: ResolverTypeWrapper<EnrolmentRow>;
  EnrolmentFacts: ResolverTypeWrapper<EnrolmentFacts>;
  EnrolmentState: EnrolmentState;
  EnrolmentConnection: ResolverTypeWrapper<Omit<EnrolmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EnrolmentEdge']> }>;
  EnrolmentEdge: ResolverTypeWrapper<Omit<EnrolmentEdge, 'node'> & { node: ResolversTypes['Enrolment'] }>;
  EnrolParticipantInput: EnrolParticipantInput;
  EnrolParticipantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolParticipantResult']>;
  EnrolmentRefused: ResolverTypeWrapper<EnrolmentRefused>;
  EnrolmentRefusalCode: EnrolmentRefusalCode;
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
  Region: ResolverTypeWrapper<Omit<Region, 'enrolled'> & { enrolled?: Maybe<ResolversTypes['EnrolledCount']> }>;
  OfficerCategory: ResolverTypeWrapper<OfficerCategory>;
  Institution: ResolverTypeWrapper<Institution>;
  Election: ResolverTypeWrapper<Election>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  EnrolledCount: Enrolled;
  Int: Scalars['Int']['output'];
  EnrolledCategory: EnrolledInCategory;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Enrolment: EnrolmentRow;
  EnrolmentFacts: EnrolmentFacts;
  EnrolmentConnection: Omit<EnrolmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EnrolmentEdge']> };
  EnrolmentEdge: Omit<EnrolmentEdge, 'node'> & { node: ResolversParentTypes['Enrolment'] };
  EnrolParticipantInput: EnrolParticipantInput;
  EnrolParticipantResult: ResolversUnionTypes<ResolversParentTypes>['EnrolParticipantResult'];
  EnrolmentRefused: EnrolmentRefused;
  Participant: ParticipantRow;
  ParticipantWarning: ParticipantWarning;
  ParticipantFilter: ParticipantFilter;
  ParticipantConnection: Omit<ParticipantConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipantEdge']> };
  ParticipantEdge: Omit<ParticipantEdge, 'node'> & { node: ResolversParentTypes['Participant'] };
  RegisterParticipantInput: RegisterParticipantInput;
  RegisterParticipantResult: ResolversUnionTypes<ResolversParentTypes>['RegisterParticipantResult'];
  ParticipantRefused: ParticipantRefused;
  Region: Omit<Region, 'enrolled'> & { enrolled?: Maybe<ResolversParentTypes['EnrolledCount']> };
  OfficerCategory: OfficerCategory;
  Institution: Institution;
  Election: Election;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
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
  __resolveType: TypeResolveFn<'Enrolment' | 'Participant', ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType, RequireFields<QueryEnrolmentArgs, 'id'>>;
  participant?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType, RequireFields<QueryParticipantArgs, 'id'>>;
  participantByNik?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType, RequireFields<QueryParticipantByNikArgs, 'nik'>>;
  participants?: Resolver<Maybe<ResolversTypes['ParticipantConnection']>, ParentType, ContextType, RequireFields<QueryParticipantsArgs, 'first'>>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  enrolParticipant?: Resolver<ResolversTypes['EnrolParticipantResult'], ParentType, ContextType, RequireFields<MutationEnrolParticipantArgs, 'input' | 'idempotencyKey'>>;
  registerParticipant?: Resolver<ResolversTypes['RegisterParticipantResult'], ParentType, ContextType, RequireFields<MutationRegisterParticipantArgs, 'input' | 'idempotencyKey'>>;
}>;

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['EnrolledCount']>, ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<AgreementEnrolmentsArgs, 'first'>>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Rupiah?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  EnrolledCount?: EnrolledCountResolvers<ContextType>;
  EnrolledCategory?: EnrolledCategoryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentFacts?: EnrolmentFactsResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentEdge?: EnrolmentEdgeResolvers<ContextType>;
  EnrolParticipantResult?: EnrolParticipantResultResolvers<ContextType>;
  EnrolmentRefused?: EnrolmentRefusedResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ParticipantWarning?: ParticipantWarningResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  RegisterParticipantResult?: RegisterParticipantResultResolvers<ContextType>;
  ParticipantRefused?: ParticipantRefusedResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  OfficerCategory?: OfficerCategoryResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
}>;

