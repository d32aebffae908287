import type { Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import type { EndEnrolmentInput, EnrolmentRefusalCode } from '../schema.types.ts';
import { changeEnrolment } from './change-enrolment.ts';
import type { EnrolmentRow } from './enrolment.table.ts';

/** Ends an enrolment before the day that it was enrolled for. */
export async function endEnrolment(
  context: Context,
  input: EndEnrolmentInput,
  idempotencyKey: string,
): Promise<EnrolmentRow | Refusal<EnrolmentRefusalCode>> {
  return changeEnrolment(
    context,
    { command: 'endEnrolment', input, idempotencyKey },
    { ...input, action: 'END', on: input.lastDay, field: 'lastDay' },
  );
}
