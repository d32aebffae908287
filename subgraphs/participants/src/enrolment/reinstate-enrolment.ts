import type { Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import type { EnrolmentRefusalCode, ReinstateEnrolmentInput } from '../schema.types.ts';
import { changeEnrolment } from './change-enrolment.ts';
import type { EnrolmentRow } from './enrolment.table.ts';

/** Ends a suspension: cover holds again from a day on. */
export async function reinstateEnrolment(
  context: Context,
  input: ReinstateEnrolmentInput,
  idempotencyKey: string,
): Promise<EnrolmentRow | Refusal<EnrolmentRefusalCode>> {
  return changeEnrolment(
    context,
    { command: 'reinstateEnrolment', input, idempotencyKey },
    { ...input, action: 'REINSTATE', on: input.from, field: 'from' },
  );
}
