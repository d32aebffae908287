import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import type { DecideAppealInput } from '../schema.types.ts';
import { changeClaim } from './change-claim.ts';
import type { StepRefusal } from './change-claim.ts';
import { payClockFrom } from './complete-claim.ts';

/** Decides an appeal. Upheld, the claim is examined anew: its documents count as complete from this moment. */
export async function decideAppeal(
  context: Context,
  input: DecideAppealInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  const { upheld, note } = input;
  const holidays = upheld ? await context.findHolidays(context.now) : null;
  return changeClaim(
    context,
    {
      command: 'decideAppeal',
      deed: { action: upheld ? 'UPHOLD_APPEAL' : 'DISMISS_APPEAL' },
      input,
      idempotencyKey,
      note,
    },
    ({ claim, context: { now } }) => (holidays === null ? {} : { columns: payClockFrom(claim, now, holidays) }),
  );
}
