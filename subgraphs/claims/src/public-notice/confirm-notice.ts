import { refuse } from '@payung/kit/refusal.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { changeClaim } from '../life-cycle/change-claim.ts';
import type { StepRefusal } from '../life-cycle/change-claim.ts';
import { ClaimNoticeTable } from '../life-cycle/claim-notice.table.ts';
import { requestEscalation } from '../life-cycle/escalate-late-report.ts';
import type { ClaimStepInput } from '../schema.types.ts';

/** Confirms the notice of somebody without an account: from now on its report of stage I is watched like that of any other. */
export async function confirmNotice(
  context: Context,
  input: ClaimStepInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  return changeClaim(
    context,
    {
      command: 'confirmNotice',
      deed: {
        kind: 'CONFIRM_NOTICE',
        permissions: ['claim:confirm-notice'],
        what: { id: 'mengonfirmasi pemberitahuan tanpa akun', en: 'confirm notices of people without an account' },
      },
      input,
      idempotencyKey,
    },
    async ({ transaction, claim, context: { session, now } }) => {
      if (claim.state !== 'NOTICED' || !claim.unconfirmed) return NOTHING_TO_CONFIRM;
      const { id, programme, occurredAt } = claim;
      await transaction.update(ClaimNoticeTable, { claimId: id }, { confirmedAt: now, confirmedByName: session.name });
      if (programme === 'JKK') await requestEscalation(transaction, { id, occurredAt }, now);
      return { columns: { unconfirmed: false }, changedFields: ['unconfirmed'] };
    },
  );
}

const NOTHING_TO_CONFIRM = refuse('WRONG_STATE', {
  id: 'Tidak ada pemberitahuan yang menunggu konfirmasi pada klaim ini.',
  en: 'This claim has no notice that waits to be confirmed.',
});
