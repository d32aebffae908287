import { currentInstant } from '@payung/kit/clock.ts';
import type { Database } from '@payung/kit/database.ts';
import { readAtMostEvery, readGauge } from '@payung/kit/telemetry/metrics.ts';
import { OPEN_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';

import { ClaimTable } from '../claim/claim.table.ts';
import { claimClocks } from '../domain/clocks/claim-clocks.ts';
import { DUTIES } from '../domain/clocks/statutory-clocks.ts';
import type { Duty } from '../domain/clocks/statutory-clocks.ts';

const lateClaims = readGauge({
  name: 'payung_claims_late',
  help: 'Open claims on which a time limit of the law has run out, by duty; examples left out. At most 5,000 claims are looked at.',
  labels: ['duty'],
});

/** Most claims that are looked at: with more of them late, how many no longer matters. */
const MOST_LOOKED_AT = 5_000;

const READ_AGAIN_AFTER_MS = 60_000;

/** Tells how many claims are late, by the same rule that claims themselves show. Copies of the worker tell the same: take the largest. */
export function watchClocks(database: Database): () => void {
  const late = readAtMostEvery(READ_AGAIN_AFTER_MS, () => countLate(database));
  return lateClaims.from(async () => [...(await late())].map(([duty, value]) => ({ labels: { duty }, value })));
}

/** How many open claims are late, by duty. */
export async function countLate(database: Database): Promise<ReadonlyMap<Duty, number>> {
  const now = currentInstant();
  const claims = await database.manager
    .createQueryBuilder(ClaimTable, 'claim')
    .where('claim.state = any(:states) and claim.dueAt < :now and not claim.example', {
      states: OPEN_CLAIM_STATES,
      now: now.toString(),
    })
    .orderBy('claim.dueAt')
    .limit(MOST_LOOKED_AT)
    .getMany();
  const counts = new Map((Object.keys(DUTIES) as Duty[]).map((duty) => [duty, 0]));
  for (const claim of claims)
    for (const { duty, state } of claimClocks(claim, now))
      if (state === 'LATE') counts.set(duty, (counts.get(duty) ?? 0) + 1);
  return counts;
}
