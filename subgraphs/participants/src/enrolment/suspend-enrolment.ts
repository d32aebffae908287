import type { Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import type { EnrolmentRefusalCode, SuspendEnrolmentInput } from '../schema.types.ts';
import { changeEnrolment } from './change-enrolment.ts';
import type { EnrolmentRow } from './enrolment.table.ts';

/** Suspends an enrolment from a day on. */
export async function suspendEnrolment(
  context: Context,
  input: SuspendEnrolmentInput,
  idempotencyKey: string,
): Promise<EnrolmentRow | Refusal<EnrolmentRefusalCode>> {
  return changeEnrolment(
    context,
    { command: 'suspendEnrolment', input, idempotencyKey },
    { ...input, action: 'SUSPEND', on: input.from, field: 'from' },
  );
}
