import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import { refuseReveal } from '@payung/kit/reveal.ts';

import { findClaim } from '../claim/claim.reads.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { checkText } from '../domain/claim-text.ts';
import type { ClaimStepRefusalCode, RevealNotifierInput } from '../schema.types.ts';
import type { StepRefusal } from './change-claim.ts';
import { runEachTime } from './run-each-time.ts';

/** Shows the telephone of who gave notice, to who has to call them, after who looked, when and why is on the trail. */
export async function revealNotifier(
  context: Context,
  input: RevealNotifierInput,
  idempotencyKey: string,
): Promise<{ readonly claim: ClaimRow; readonly phone: string } | StepRefusal> {
  const session = permit(context.session, 'reference:read');
  const { database, loaders, sealer, now, requestId, revealRules } = context;
  const claim = may(session, 'claim:read') ? await findClaim(context, input.claimId) : null;
  const notice = claim === null ? null : await loaders.notices.load(claim.id);
  const keyed = { session, command: 'revealNotifier', key: idempotencyKey, input };
  const outcome = await runEachTime<ClaimStepRefusalCode>(database, keyed, async (transaction) => {
    if (!may(session, 'claim:reveal'))
      return refuseForbidden({ id: 'melihat nomor telepon pelapor', en: 'see the telephone of who gave notice' });
    const problem = checkText(input.purpose, { field: 'purpose', least: 10, most: 300 });
    if (problem !== null) return problem;
    const notNow = await refuseReveal(transaction, { session, now, revealRules }, 'VALUE');
    if (notNow !== null) return notNow;
    if (claim === null || notice === null) return NO_NOTICE;
    await recordAudit(
      transaction,
      { session, requestId, now },
      {
        action: 'claim:reveal',
        entityType: 'Claim',
        entityId: claim.id,
        details: { shown: 'notifier', purpose: input.purpose.trim() },
      },
    );
    return { made: claim.id };
  });
  if (outcome.refused !== undefined) return outcome.refused;
  if (claim === null || notice === null) throw new Error('a notice that was shown is gone');
  return { claim, phone: sealer.open(notice.notifierPhone) };
}

const NO_NOTICE = refuse(
  'NOT_FOUND',
  { id: 'Laporan awal ini tidak ditemukan.', en: 'There is no such notice.' },
  'claimId',
);
