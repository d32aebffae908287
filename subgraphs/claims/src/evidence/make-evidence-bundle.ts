import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuseForbidden } from '@payung/kit/refusal.ts';

import { findClaim } from '../claim/claim.reads.ts';
import type { Context } from '../context.ts';
import { checkText } from '../domain/claim-text.ts';
import { NOT_THERE } from '../life-cycle/change-claim.ts';
import type { StepRefusal } from '../life-cycle/change-claim.ts';
import type { ClaimStepRefusalCode, MakeEvidenceBundleInput } from '../schema.types.ts';
import { EvidenceBundleTable } from './evidence-bundle.table.ts';
import type { EvidenceBundleRow } from './evidence-bundle.table.ts';
import { sealEvidence } from './evidence-manifest.ts';
import { gatherEvidence } from './gather-evidence.ts';

/** Gathers the evidence on a claim as it is now and keeps it; who made it and why stands on the trail. */
export async function makeEvidenceBundle(
  context: Context,
  input: MakeEvidenceBundleInput,
  idempotencyKey: string,
): Promise<EvidenceBundleRow | StepRefusal> {
  const session = permit(context.session, 'reference:read');
  const { database, sealer, now, requestId } = context;
  if (!may(session, 'claim:bundle')) {
    return refuseForbidden({ id: 'membuat berkas bukti', en: 'make bundles of evidence' }).refused;
  }
  const claim = await findClaim(context, input.claimId);
  if (claim === null) return NOT_THERE.refused;
  const problem = checkText(input.purpose, { field: 'purpose', least: 10, most: 300 });
  if (problem !== null) return problem.refused;
  const bundle = sealEvidence(await gatherEvidence(context, claim));
  const keyed = { session, command: 'makeEvidenceBundle', key: idempotencyKey, input };
  const outcome = await runOnce<ClaimStepRefusalCode>(database, keyed, async (transaction) => {
    const inserted = await transaction.insert(EvidenceBundleTable, {
      claimId: claim.id,
      madeAt: now,
      manifestSha256: bundle.manifestSha256,
      content: sealer.seal(JSON.stringify(bundle)),
    });
    const { id } = inserted.identifiers[0] as { id: string };
    await recordAudit(
      transaction,
      { session, requestId, now },
      {
        action: 'claim:bundle',
        entityType: 'Claim',
        entityId: claim.id,
        details: { bundleId: id, manifestSha256: bundle.manifestSha256, purpose: input.purpose.trim() },
      },
    );
    return { made: id };
  });
  if (outcome.refused !== undefined) return outcome.refused;
  return database.manager.findOneByOrFail(EvidenceBundleTable, { id: outcome.made });
}
