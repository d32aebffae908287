// Generated from the .graphql files by `npm run generate`. Do not edit.

import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementRow, BeneficiaryRow, PartyRow, HeadcountRow, SignatoryRow } from './agreement/agreement.table.ts';
import type { AgreementPage } from './agreement/agreement.reads.ts';
import type { Warning } from './domain/agreement-warning.ts';
import type { ElectionRow } from './election/election.table.ts';
import type { InstitutionRow } from './institution/institution.table.ts';
import type { OfficerCategoryRow } from './officer-category/officer-category.table.ts';
import type { PromisedCategory as PromisedInCategory, Promised } from './domain/promised.ts';
import type { RegionRow } from './region/region.table.ts';
import type { Session as SessionOfRequest } from '@payung/kit/access.ts';
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

/** A cooperation agreement on social protection of election officers. */
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
  /** The day of signature. */
  readonly signedOn: Scalars['Date']['output'];
  /** How sure the day of signature is: in one source the year is inferred. */
  readonly signedOnConfidence: Confidence;
  /** Where it was signed. Null when the source does not say. */
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
  /** The regulations it rests on, as its source names them. */
  readonly legalBases: ReadonlyArray<Scalars['String']['output']>;
  /** How it is paid for, as far as its source says. Null when the source is silent. */
  readonly funding?: Maybe<AgreementFunding>;
  /** Where these facts come from. */
  readonly source: AgreementSource;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** When the row was registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
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
  /** Agreements with this institution as a party in any role. */
  readonly institutionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Agreements of this kind of instrument. */
  readonly instrument?: InputMaybe<Instrument>;
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

/** A person named in an agreement to register. */
export type SignatoryInput = {
  /** The name as signed. */
  readonly name: Scalars['String']['input'];
  /** The office held. */
  readonly title: Scalars['String']['input'];
  /** The capacity. */
  readonly capacity: SignatoryCapacity;
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

/** Why an agreement was not registered. Nothing was written. */
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
  /** The session may not register this agreement. */
  | 'FORBIDDEN'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** A code or identifier names nothing that the session can see. */
  | 'NOT_FOUND'
  /** The same agreement is already registered. */
  | 'DUPLICATE'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED';

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
};


/** An institution that takes part in agreements (instansi). */
export type InstitutionAgreementsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** How many seats one unit has. Null where no rule is known. */
  readonly seats?: Maybe<SeatsRule>;
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
  /** Most seats per unit. */
  readonly maximum: Scalars['Int']['output'];
  /** Where the rule comes from. */
  readonly source: Scalars['String']['output'];
  /** How sure the rule is. */
  readonly confidence: Confidence;
};

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
  | 'SERVICE';

export type Query = {
  readonly __typename?: 'Query';
  /** One agreement by its global identifier. Null when there is none or the session may not see it. */
  readonly agreement?: Maybe<Agreement>;
  /** Agreements that the session may see, newest signature first. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** One election by its code, such as `PEMILU-2024`. Null when there is none. */
  readonly election?: Maybe<Election>;
  /** All elections, newest polling day first. A handful: one or two in five years. */
  readonly elections?: Maybe<ReadonlyArray<Election>>;
  /** One institution by its code, such as `kpu-32.04`. Null when there is none. */
  readonly institution?: Maybe<Institution>;
  /** Institutions, by code. */
  readonly institutions?: Maybe<InstitutionConnection>;
  /**
   * Any public object by its global identifier, whichever subgraph owns it.
   * Null when the identifier is malformed, names nothing, or names something that the session may not see: the three are not told apart.
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
   * Who is asking, as what, and what they may do. Null when the request carries no token.
   * The console hides what is not listed in `permissions`; every subgraph decides again by itself.
   */
  readonly session?: Maybe<Session>;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
};


export type QueryElectionArgs = {
  code: Scalars['ID']['input'];
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Registers a signed agreement with its parties, terms and head-counts.
   * Needs `agreement:register` in the region and for one of the parties. A number that does not add up warns and never blocks.
   */
  readonly registerAgreement: RegisterAgreementResult;
};


export type MutationRegisterAgreementArgs = {
  input: RegisterAgreementInput;
  idempotencyKey: Scalars['ID']['input'];
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
  RegisterAgreementResult:
    | ( AgreementRow )
    | ( AgreementRefused )
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
  Agreement: ResolverTypeWrapper<AgreementRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Instrument: Instrument;
  Lineage: Lineage;
  PartyRole: PartyRole;
  AgreementParty: ResolverTypeWrapper<PartyRow>;
  Signatory: ResolverTypeWrapper<SignatoryRow>;
  SignatoryCapacity: SignatoryCapacity;
  SignatoryPart: SignatoryPart;
  AgreementBeneficiary: ResolverTypeWrapper<BeneficiaryRow>;
  HeadcountStatus: HeadcountStatus;
  CategoryHeadcount: ResolverTypeWrapper<HeadcountRow>;
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
  SignatoryInput: SignatoryInput;
  AgreementBeneficiaryInput: AgreementBeneficiaryInput;
  CategoryHeadcountInput: CategoryHeadcountInput;
  RegisterAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterAgreementResult']>;
  AgreementRefused: ResolverTypeWrapper<AgreementRefused>;
  AgreementRefusalCode: AgreementRefusalCode;
  Election: ResolverTypeWrapper<ElectionRow>;
  ElectionKind: ElectionKind;
  ElectionStage: ResolverTypeWrapper<ElectionStage>;
  Confidence: Confidence;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionKind: InstitutionKind;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InstitutionEdge']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OfficerCategory: ResolverTypeWrapper<OfficerCategoryRow>;
  OfficerBody: OfficerBody;
  OfficerLevel: OfficerLevel;
  SeatsRule: ResolverTypeWrapper<SeatsRule>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionKind: RegionKind;
  RegionUnits: ResolverTypeWrapper<RegionUnits>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegionEdge']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  PromisedCount: ResolverTypeWrapper<Promised>;
  PromisedCategory: ResolverTypeWrapper<PromisedInCategory>;
  Session: ResolverTypeWrapper<SessionOfRequest>;
  Role: Role;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Participant: ResolverTypeWrapper<Participant>;
  Enrolment: ResolverTypeWrapper<Enrolment>;
  Claim: ResolverTypeWrapper<Claim>;
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
  Agreement: AgreementRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AgreementParty: PartyRow;
  Signatory: SignatoryRow;
  AgreementBeneficiary: BeneficiaryRow;
  CategoryHeadcount: HeadcountRow;
  AgreementHeadcount: AgreementHeadcount;
  AgreementWarning: Warning;
  AgreementFunding: AgreementFunding;
  AgreementSource: AgreementSource;
  AgreementFilter: AgreementFilter;
  AgreementConnection: AgreementPage;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  RegisterAgreementInput: RegisterAgreementInput;
  AgreementPartyInput: AgreementPartyInput;
  SignatoryInput: SignatoryInput;
  AgreementBeneficiaryInput: AgreementBeneficiaryInput;
  CategoryHeadcountInput: CategoryHeadcountInput;
  RegisterAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RegisterAgreementResult'];
  AgreementRefused: AgreementRefused;
  Election: ElectionRow;
  ElectionStage: ElectionStage;
  Institution: InstitutionRow;
  InstitutionConnection: Omit<InstitutionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InstitutionEdge']> };
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OfficerCategory: OfficerCategoryRow;
  SeatsRule: SeatsRule;
  Region: RegionRow;
  RegionUnits: RegionUnits;
  RegionConnection: Omit<RegionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegionEdge']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  PromisedCount: Promised;
  PromisedCategory: PromisedInCategory;
  Session: SessionOfRequest;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Participant: Participant;
  Enrolment: Enrolment;
  Claim: Claim;
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

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  instrumentText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signedOnConfidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType>;
  lineageText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Signatory']>, ParentType, ContextType>;
  beneficiaries?: Resolver<ReadonlyArray<ResolversTypes['AgreementBeneficiary']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['AgreementHeadcount'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['AgreementWarning']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['AgreementFunding']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AgreementSource'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ElectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Election'] = ResolversParentTypes['Election']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ElectionKind'], ParentType, ContextType>;
  pollingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['ElectionStage']>, ParentType, ContextType>;
}>;

export type ElectionStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionStage'] = ResolversParentTypes['ElectionStage']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Agreement' | 'Institution' | 'Region' | 'Participant' | 'Enrolment' | 'Claim', ParentType, ContextType>;
}>;

export type OfficerCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerCategory'] = ResolversParentTypes['OfficerCategory']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['OfficerBody'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OfficerLevel'], ParentType, ContextType>;
  adHoc?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  civilServants?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['SeatsRule']>, ParentType, ContextType>;
}>;

export type SeatsRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatsRule'] = ResolversParentTypes['SeatsRule']> = ResolversObject<{
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
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

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = ResolversObject<{
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType, RequireFields<QueryElectionArgs, 'code'>>;
  elections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Election']>>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'code'>>;
  institutions?: Resolver<Maybe<ResolversTypes['InstitutionConnection']>, ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  officerCategory?: Resolver<Maybe<ResolversTypes['OfficerCategory']>, ParentType, ContextType, RequireFields<QueryOfficerCategoryArgs, 'code'>>;
  officerCategories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfficerCategory']>>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  provinces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Region']>>, ParentType, ContextType>;
  regencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Region']>>, ParentType, ContextType, Partial<QueryRegenciesArgs>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  registerAgreement?: Resolver<ResolversTypes['RegisterAgreementResult'], ParentType, ContextType, RequireFields<MutationRegisterAgreementArgs, 'input' | 'idempotencyKey'>>;
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

export type Resolvers<ContextType = Context> = ResolversObject<{
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Rupiah?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
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
  Election?: ElectionResolvers<ContextType>;
  ElectionStage?: ElectionStageResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OfficerCategory?: OfficerCategoryResolvers<ContextType>;
  SeatsRule?: SeatsRuleResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionUnits?: RegionUnitsResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  PromisedCount?: PromisedCountResolvers<ContextType>;
  PromisedCategory?: PromisedCategoryResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
}>;

