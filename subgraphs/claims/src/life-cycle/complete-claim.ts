import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { payByOf } from '../domain/clocks/claim-clocks.ts';
import type { KnownHolidays } from '../holiday/find-holidays.ts';
import type { ClaimStepInput } from '../schema.types.ts';
import { changeClaim } from './change-claim.ts';
import type { StepRefusal } from './change-claim.ts';
import { refuseIncomplete } from './readiness.reads.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

/**
 * Says that every required document is there: the clock to pay runs from this moment. The owner of holidays is asked before the
 * transaction begins.
 */
export async function completeClaim(
  context: Context,
  input: ClaimStepInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  const holidays = await context.findHolidays(context.now);
  return changeClaim(
    context,
    { command: 'completeClaim', deed: { action: 'COMPLETE' }, input, idempotencyKey },
    async ({ transaction, claim, context: { now } }) =>
      (await refuseIncomplete(transaction, claim)) ?? { columns: payClockFrom(claim, now, holidays) },
  );
}

/** The columns of a clock to pay that begins now. */
export function payClockFrom(
  { programme }: Pick<ClaimRow, 'programme'>,
  now: Instant,
  { days, known }: KnownHolidays,
): Pick<ClaimRow, 'completeAt' | 'payBy' | 'holidaysKnown'> {
  return { completeAt: now, payBy: payByOf(programme, now, days), holidaysKnown: known };
}
