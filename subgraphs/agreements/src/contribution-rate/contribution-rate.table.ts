import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column, nullable } from '@payung/kit/columns.ts';
import type { ContributionProgramme, RiskClass } from '@payung/kit/values/contribution.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';

import type { Confidence } from '../schema.types.ts';

/** A rate of contribution as a regulation sets it. */
export interface RateRow {
  readonly programme: ContributionProgramme;
  readonly riskClass: RiskClass | null;
  readonly effectiveFrom: PlainDate;
  readonly effectiveTo: PlainDate | null;
  readonly basisPoints: number;
  readonly source: string;
  readonly confidence: Confidence;
}

/** The monthly honorarium of one post of a category in an election. */
export interface HonorariumRow {
  readonly electionCode: string;
  readonly categoryCode: string;
  readonly position: number;
  readonly postId: string;
  readonly postEn: string;
  readonly seatsPerUnit: number | null;
  readonly amount: Rupiah | null;
  readonly effectiveFrom: PlainDate;
  readonly source: string;
  readonly confidence: Confidence;
  readonly noteId: string | null;
  readonly noteEn: string | null;
}

/** Rates of contribution. */
export const RateTable = new EntitySchema<RateRow>({
  name: 'ContributionRate',
  tableName: 'contribution_rate',
  columns: {
    programme: column.textKey('programme'),
    // A key has no nulls: the database writes nothing for "no class".
    riskClass: {
      ...column.textKey('risk_class'),
      transformer: { from: (text: string) => (text === '' ? null : text), to: (text: unknown) => text ?? '' },
    },
    effectiveFrom: { ...column.date('effective_from'), primary: true },
    effectiveTo: nullable(column.date('effective_to')),
    basisPoints: column.integer('basis_points'),
    source: column.text('source'),
    confidence: column.text('confidence'),
  } satisfies Record<keyof RateRow, EntitySchemaColumnOptions>,
  checks: [
    { name: 'contribution_rate_basis_points_check', expression: 'basis_points > 0' },
    { name: 'contribution_rate_check', expression: 'effective_to >= effective_from' },
  ],
});

/** Honoraria. */
export const HonorariumTable = new EntitySchema<HonorariumRow>({
  name: 'Honorarium',
  tableName: 'honorarium',
  columns: {
    electionCode: column.textKey('election_code'),
    categoryCode: column.textKey('category_code'),
    position: { ...column.integer('position'), primary: true },
    postId: column.text('post_id'),
    postEn: column.text('post_en'),
    seatsPerUnit: nullable(column.integer('seats_per_unit')),
    amount: nullable(column.rupiah('amount')),
    effectiveFrom: column.date('effective_from'),
    source: column.text('source'),
    confidence: column.text('confidence'),
    noteId: nullable(column.text('note_id')),
    noteEn: nullable(column.text('note_en')),
  } satisfies Record<keyof HonorariumRow, EntitySchemaColumnOptions>,
  checks: [
    { name: 'honorarium_seats_per_unit_check', expression: 'seats_per_unit > 0' },
    { name: 'honorarium_amount_check', expression: 'amount > 0' },
    { name: 'honorarium_check', expression: '(note_id is null) = (note_en is null)' },
  ],
  foreignKeys: [
    {
      name: 'honorarium_election_code_fkey',
      target: 'Election',
      columnNames: ['electionCode'],
      referencedColumnNames: ['code'],
    },
    {
      name: 'honorarium_category_code_fkey',
      target: 'OfficerCategory',
      columnNames: ['categoryCode'],
      referencedColumnNames: ['code'],
    },
  ],
});
