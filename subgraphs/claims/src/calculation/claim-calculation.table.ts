import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { PayableComponent } from '../domain/payees.ts';
import type {
  CaseOutcome,
  ClaimDecisionKind,
  ClaimReason,
  IncidentKind,
  OtherBenefitSource,
  Programme,
} from '../schema.types.ts';

/** What was owed on a claim, as calculated once. Calculations are appended and never changed. */
export interface ClaimCalculationRow {
  readonly id: string;
  readonly claimId: string;
  /** The version of the claim that it made. */
  readonly claimVersion: number;
  readonly at: Instant;
  readonly subject: string;
  readonly actorName: string;
  /** The case that it was made for: a claim that says otherwise by now must be calculated anew. */
  readonly programme: Programme;
  readonly incidentKind: IncidentKind;
  readonly occurredAt: Instant;
  readonly outcome: CaseOutcome;
  readonly rulesVersion: string;
  readonly total: Rupiah;
  readonly payableNow: Rupiah;
  readonly components: readonly PayableComponent[];
  /** Sealed JSON: it tells of disabilities, costs of treatment and children. */
  readonly input: Buffer;
  readonly result: Buffer;
}

const claimKey = (name: string) => ({
  name,
  target: 'Claim',
  columnNames: ['claimId'],
  referencedColumnNames: ['id'],
});

/** Calculations on claims. */
export const ClaimCalculationTable = new EntitySchema<ClaimCalculationRow>({
  name: 'ClaimCalculation',
  tableName: 'claim_calculation',
  columns: {
    id: column.uuidKey(),
    claimId: column.uuid('claim_id'),
    claimVersion: column.integer('claim_version'),
    at: column.instant('at'),
    subject: column.text('subject'),
    actorName: column.text('actor_name'),
    programme: column.text('programme'),
    incidentKind: column.text('incident_kind'),
    occurredAt: column.instant('occurred_at'),
    outcome: column.text('outcome'),
    rulesVersion: column.text('rules_version'),
    total: column.rupiah('total'),
    payableNow: column.rupiah('payable_now'),
    components: column.json('components'),
    input: column.bytes('input'),
    result: column.bytes('result'),
  } satisfies Record<keyof ClaimCalculationRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'claim_calculation_claim_id_idx', columns: ['claimId', 'id'] }],
  foreignKeys: [claimKey('claim_calculation_claim_id_fkey')],
});

/** A decision on a claim. Decisions are appended and never changed. */
export interface ClaimDecisionRow {
  readonly id: string;
  readonly claimId: string;
  readonly kind: ClaimDecisionKind;
  readonly at: Instant;
  readonly subject: string;
  readonly actorName: string;
  readonly calculationId: string | null;
  readonly reasons: readonly ClaimReason[];
  /** Sealed. */
  readonly note: Buffer | null;
}

/** Decisions on claims. */
export const ClaimDecisionTable = new EntitySchema<ClaimDecisionRow>({
  name: 'ClaimDecision',
  tableName: 'claim_decision',
  columns: {
    id: column.uuidKey(),
    claimId: column.uuid('claim_id'),
    kind: column.text('kind'),
    at: column.instant('at'),
    subject: column.text('subject'),
    actorName: column.text('actor_name'),
    calculationId: nullable(column.uuid('calculation_id')),
    reasons: column.textList('reasons'),
    note: nullable(column.bytes('note')),
  } satisfies Record<keyof ClaimDecisionRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'claim_decision_claim_id_idx', columns: ['claimId', 'id'] }],
  foreignKeys: [
    claimKey('claim_decision_claim_id_fkey'),
    {
      name: 'claim_decision_calculation_id_fkey',
      target: 'ClaimCalculation',
      columnNames: ['calculationId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** A time that a claim was classified anew. */
export interface ClaimReclassificationRow {
  readonly id: string;
  readonly claimId: string;
  /** The version of the claim that it made. */
  readonly claimVersion: number;
  readonly at: Instant;
  readonly actorName: string;
  readonly fromKind: IncidentKind;
  readonly toKind: IncidentKind;
}

/** Times that claims were classified anew. */
export const ClaimReclassificationTable = new EntitySchema<ClaimReclassificationRow>({
  name: 'ClaimReclassification',
  tableName: 'claim_reclassification',
  columns: {
    id: column.uuidKey(),
    claimId: column.uuid('claim_id'),
    claimVersion: column.integer('claim_version'),
    at: column.instant('at'),
    actorName: column.text('actor_name'),
    fromKind: column.text('from_kind'),
    toKind: column.text('to_kind'),
  } satisfies Record<keyof ClaimReclassificationRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'claim_reclassification_claim_id_idx', columns: ['claimId', 'id'] }],
  foreignKeys: [claimKey('claim_reclassification_claim_id_fkey')],
});

/** What another source gave for the case of a claim: a ledger beside, never added. */
export interface ClaimOtherBenefitRow {
  readonly id: string;
  readonly claimId: string;
  readonly source: OtherBenefitSource;
  readonly amount: Rupiah;
  readonly basis: string;
  readonly paidOn: PlainDate | null;
  readonly recordedAt: Instant;
}

/** What other sources gave. */
export const ClaimOtherBenefitTable = new EntitySchema<ClaimOtherBenefitRow>({
  name: 'ClaimOtherBenefit',
  tableName: 'claim_other_benefit',
  columns: {
    id: column.uuidKey(),
    claimId: column.uuid('claim_id'),
    source: column.text('source'),
    amount: column.rupiah('amount'),
    basis: column.text('basis'),
    paidOn: nullable(column.date('paid_on')),
    recordedAt: column.instant('recorded_at'),
  } satisfies Record<keyof ClaimOtherBenefitRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'claim_other_benefit_claim_id_idx', columns: ['claimId', 'id'] }],
  checks: [{ name: 'claim_other_benefit_amount_check', expression: 'amount > 0' }],
  foreignKeys: [claimKey('claim_other_benefit_claim_id_fkey')],
});
