import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';

import type { Exclusion, ServicePeriod, WageBase } from '../domain/agreement-terms.ts';
import type { Confidence, Instrument, Lineage, PartyRole, Programme } from '../schema.types.ts';
import { jsonList, readServicePeriods } from '../version/terms-json.ts';

/** A cooperation agreement. Its parties, signatories, beneficiaries and head-counts have rows of their own. */
export interface AgreementRow {
  readonly id: string;
  readonly title: string;
  readonly subject: string | null;
  readonly instrument: Instrument;
  readonly instrumentText: string | null;
  /** Null until it is signed, as its confidence. */
  readonly signedOn: PlainDate | null;
  readonly signedOnConfidence: Confidence | null;
  readonly signedAt: string | null;
  readonly regionCode: string;
  readonly electionCode: string;
  readonly programmes: readonly Programme[];
  readonly lineage: Lineage;
  readonly lineageText: string | null;
  readonly predecessorId: string | null;
  readonly legalBases: readonly string[];
  readonly fundingText: string | null;
  readonly fundingRealised: boolean | null;
  readonly sourceCode: string;
  readonly sourcePublisher: string | null;
  readonly sourceCredit: string | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly periodConfidence: Confidence;
  readonly servicePeriods: readonly ServicePeriod[];
  readonly wageBases: readonly WageBase[];
  readonly exclusions: readonly Exclusion[];
  /** Where it stands in lists: its day of signature, until then the day on which it was drafted. The database sets it. */
  readonly listedOn: PlainDate;
  readonly version: number;
  readonly registeredAt: Instant;
  /** When names and documents were erased from it. */
  readonly erasedAt: Instant | null;
}

/** One institution's part in an agreement. */
export interface PartyRow {
  readonly agreementId: string;
  readonly institutionCode: string;
  readonly role: PartyRole;
  readonly implied: boolean;
  readonly position: number;
}

/** What an agreement promises to one beneficiary, as a whole. */
export interface BeneficiaryRow {
  readonly agreementId: string;
  readonly institutionCode: string;
  readonly position: number;
  readonly statedTotal: number | null;
  readonly statedTotalNote: string | null;
}

/** What an agreement says of one category of one beneficiary. */
export interface HeadcountRow {
  readonly agreementId: string;
  readonly institutionCode: string;
  readonly position: number;
  readonly categoryCode: string;
  /** The category as the source names it. */
  readonly label: string;
  readonly people: number;
  readonly covered: boolean;
}

/** Agreements. */
export const AgreementTable = new EntitySchema<AgreementRow>({
  name: 'Agreement',
  tableName: 'agreement',
  columns: {
    id: column.uuidKey(),
    title: column.text('title'),
    subject: nullable(column.text('subject')),
    instrument: column.text('instrument'),
    instrumentText: nullable(column.text('instrument_text')),
    signedOn: nullable(column.date('signed_on')),
    signedOnConfidence: nullable(column.text('signed_on_confidence')),
    signedAt: nullable(column.text('signed_at')),
    regionCode: column.text('region_code'),
    electionCode: column.text('election_code'),
    programmes: column.textList('programmes'),
    lineage: column.text('lineage'),
    lineageText: nullable(column.text('lineage_text')),
    predecessorId: nullable(column.uuid('predecessor_id')),
    legalBases: column.textList('legal_bases'),
    fundingText: nullable(column.text('funding_text')),
    fundingRealised: nullable(column.boolean('funding_realised')),
    sourceCode: column.text('source_code'),
    sourcePublisher: nullable(column.text('source_publisher')),
    sourceCredit: nullable(column.text('source_credit')),
    startsOn: nullable(column.date('starts_on')),
    endsOn: nullable(column.date('ends_on')),
    periodConfidence: { ...column.text('period_confidence'), default: 'DERIVED' },
    servicePeriods: {
      ...jsonList('service_periods'),
      transformer: { from: readServicePeriods, to: (periods: unknown) => periods },
    },
    wageBases: jsonList('wage_bases'),
    exclusions: jsonList('exclusions'),
    listedOn: column.date('listed_on'),
    version: column.integer('version'),
    registeredAt: column.instant('registered_at'),
    erasedAt: nullable(column.instant('erased_at')),
  } satisfies Record<keyof AgreementRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'agreement_listed_on_idx', columns: ['listedOn', 'id'] },
    { name: 'agreement_region_code_idx', columns: ['regionCode'] },
    { name: 'agreement_election_code_idx', columns: ['electionCode'] },
    { name: 'agreement_predecessor_id_idx', columns: ['predecessorId'] },
    { name: 'agreement_title_idx', synchronize: false },
  ],
  uniques: [{ name: 'agreement_source_code_key', columns: ['sourceCode'] }],
  foreignKeys: [
    {
      name: 'agreement_region_code_fkey',
      target: 'Region',
      columnNames: ['regionCode'],
      referencedColumnNames: ['code'],
    },
    {
      name: 'agreement_election_code_fkey',
      target: 'Election',
      columnNames: ['electionCode'],
      referencedColumnNames: ['code'],
    },
    {
      name: 'agreement_predecessor_id_fkey',
      target: 'Agreement',
      columnNames: ['predecessorId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** Parties of agreements in their roles. */
export const PartyTable = new EntitySchema<PartyRow>({
  name: 'AgreementParty',
  tableName: 'agreement_party',
  columns: {
    agreementId: { ...column.uuid('agreement_id'), primary: true },
    institutionCode: column.textKey('institution_code'),
    role: column.textKey('role'),
    implied: column.boolean('implied'),
    position: column.integer('position'),
  } satisfies Record<keyof PartyRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'agreement_party_institution_code_idx', columns: ['institutionCode'] }],
  foreignKeys: [
    {
      name: 'agreement_party_agreement_id_fkey',
      target: 'Agreement',
      columnNames: ['agreementId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'agreement_party_institution_code_fkey',
      target: 'Institution',
      columnNames: ['institutionCode'],
      referencedColumnNames: ['code'],
    },
  ],
});

/** Beneficiaries of agreements. */
export const BeneficiaryTable = new EntitySchema<BeneficiaryRow>({
  name: 'AgreementBeneficiary',
  tableName: 'agreement_beneficiary',
  columns: {
    agreementId: { ...column.uuid('agreement_id'), primary: true },
    institutionCode: column.textKey('institution_code'),
    position: column.integer('position'),
    statedTotal: nullable(column.integer('stated_total')),
    statedTotalNote: nullable(column.text('stated_total_note')),
  } satisfies Record<keyof BeneficiaryRow, EntitySchemaColumnOptions>,
  checks: [{ name: 'agreement_beneficiary_stated_total_check', expression: 'stated_total >= 0' }],
  foreignKeys: [
    {
      name: 'agreement_beneficiary_agreement_id_fkey',
      target: 'Agreement',
      columnNames: ['agreementId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'agreement_beneficiary_institution_code_fkey',
      target: 'Institution',
      columnNames: ['institutionCode'],
      referencedColumnNames: ['code'],
    },
  ],
});

/** Head-counts by category, in the order of the text. */
export const HeadcountTable = new EntitySchema<HeadcountRow>({
  name: 'AgreementHeadcount',
  tableName: 'agreement_headcount',
  columns: {
    agreementId: { ...column.uuid('agreement_id'), primary: true },
    institutionCode: column.textKey('institution_code'),
    position: { ...column.integer('position'), primary: true },
    categoryCode: column.text('category_code'),
    label: column.text('label'),
    people: column.integer('people'),
    covered: column.boolean('covered'),
  } satisfies Record<keyof HeadcountRow, EntitySchemaColumnOptions>,
  checks: [{ name: 'agreement_headcount_people_check', expression: 'people >= 0' }],
  foreignKeys: [
    {
      name: 'agreement_headcount_beneficiary_fkey',
      target: 'AgreementBeneficiary',
      columnNames: ['agreementId', 'institutionCode'],
      referencedColumnNames: ['agreementId', 'institutionCode'],
    },
    {
      name: 'agreement_headcount_category_code_fkey',
      target: 'OfficerCategory',
      columnNames: ['categoryCode'],
      referencedColumnNames: ['code'],
    },
  ],
});
