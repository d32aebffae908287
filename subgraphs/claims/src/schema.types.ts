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
  /** The incident lies within the period of service. */
  | 'PERIOD'
  /** The agreement names the programme. */
  | 'PROGRAMME';

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

export type Query = {
  readonly __typename?: 'Query';
  /** One claim by global identifier. Null when there is none or the session may not see it. */
  readonly claim?: Maybe<Claim>;
  /** Claims that the session may see, newest incident first. */
  readonly claims?: Maybe<ClaimConnection>;
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
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
  Claim: ResolverTypeWrapper<ClaimRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ClaimIncident: ResolverTypeWrapper<ClaimRow>;
  IncidentKind: IncidentKind;
  ClaimState: ClaimState;
  CoverAtIncident: ResolverTypeWrapper<CoverAtIncident>;
  CoverAnswer: CoverAnswer;
  CoverLink: ResolverTypeWrapper<CoverLink>;
  CoverLinkKind: CoverLinkKind;
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
  Claim: ClaimRow;
  ID: Scalars['ID']['output'];
  ClaimIncident: ClaimRow;
  CoverAtIncident: CoverAtIncident;
  CoverLink: CoverLink;
  ClaimFilter: ClaimFilter;
  ClaimConnection: Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  RegisterClaimInput: RegisterClaimInput;
  RegisterClaimResult: ResolversUnionTypes<ResolversParentTypes>['RegisterClaimResult'];
  ClaimRefused: ClaimRefused;
  ClaimedCount: ClaimedCount;
  Int: Scalars['Int']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
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

export type CoverLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverLink'] = ResolversParentTypes['CoverLink']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['CoverLinkKind'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
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
  Claim?: ClaimResolvers<ContextType>;
  ClaimIncident?: ClaimIncidentResolvers<ContextType>;
  CoverAtIncident?: CoverAtIncidentResolvers<ContextType>;
  CoverLink?: CoverLinkResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  RegisterClaimResult?: RegisterClaimResultResolvers<ContextType>;
  ClaimRefused?: ClaimRefusedResolvers<ContextType>;
  ClaimedCount?: ClaimedCountResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
}>;

