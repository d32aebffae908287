import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';

import type { AgreementTerms } from '../domain/agreement-terms.ts';
import type { SignatoryCapacity, SignatoryPart } from '../schema.types.ts';
import { jsonList, readTerms } from './terms-json.ts';

/** A person named in a version. */
export interface VersionSignatory {
  readonly name: string;
  readonly title: string;
  readonly capacity: SignatoryCapacity;
  readonly part: SignatoryPart;
  readonly institutionCode: string | null;
}

/** The terms of an agreement as they were written down once, whole. Signed ones never change. */
export interface VersionRow {
  readonly agreementId: string;
  readonly number: number;
  readonly terms: AgreementTerms;
  readonly reason: string | null;
  readonly inForceFrom: PlainDate | null;
  readonly signedOn: PlainDate | null;
  readonly signedAt: string | null;
  readonly signatories: readonly VersionSignatory[];
  /** Whether it was an amendment that was given up. The next one takes its number. */
  readonly discarded: boolean;
  readonly draftedAt: Instant;
}

/** Versions of the terms of agreements. */
export const VersionTable = new EntitySchema<VersionRow>({
  name: 'AgreementVersion',
  tableName: 'agreement_version',
  columns: {
    agreementId: { ...column.uuid('agreement_id'), primary: true },
    number: { ...column.integer('number'), primary: true },
    terms: { ...column.json('terms'), transformer: { from: readTerms, to: (terms: unknown) => terms } },
    reason: nullable(column.text('reason')),
    inForceFrom: nullable(column.date('in_force_from')),
    signedOn: nullable(column.date('signed_on')),
    signedAt: nullable(column.text('signed_at')),
    signatories: jsonList('signatories'),
    discarded: { ...column.boolean('discarded'), default: false },
    draftedAt: column.instant('drafted_at'),
  } satisfies Record<keyof VersionRow, EntitySchemaColumnOptions>,
  checks: [{ name: 'agreement_version_number_check', expression: 'number > 0' }],
  foreignKeys: [
    {
      name: 'agreement_version_agreement_id_fkey',
      target: 'Agreement',
      columnNames: ['agreementId'],
      referencedColumnNames: ['id'],
    },
  ],
});
