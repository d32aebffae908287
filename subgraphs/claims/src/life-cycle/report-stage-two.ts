import { refuse } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import type { ReportStageTwoInput } from '../schema.types.ts';
import { changeClaim } from './change-claim.ts';
import type { StepRefusal } from './change-claim.ts';

/** Reports what the doctor stated at the end of treatment (Permenaker 1/2025 Art 19). Late is written down, and never refused. */
export async function reportStageTwo(
  context: Context,
  input: ReportStageTwoInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  return changeClaim(
    context,
    { command: 'reportStageTwo', deed: { action: 'REPORT_STAGE_TWO' }, input, idempotencyKey },
    ({ claim, context: { now } }) => {
      const { outcome, statedAt } = input;
      const isAhead = Temporal.Instant.compare(statedAt, now) > 0;
      if (isAhead || Temporal.Instant.compare(statedAt, claim.occurredAt) < 0) return BAD_MOMENT;
      if (claim.incidentKind === 'WORK_DEATH' && outcome !== 'DEATH') return NOT_DEAD;
      return {
        columns: { outcome, doctorStatedAt: statedAt, stageTwoAt: now },
        changedFields: ['outcome', 'statedAt'],
      };
    },
  );
}

const BAD_MOMENT = refuse(
  'INVALID',
  {
    id: 'Keterangan dokter dibuat sesudah kejadian dan tidak di masa depan.',
    en: "The doctor's statement comes after the incident and not in the future.",
  },
  'statedAt',
);

const NOT_DEAD = refuse(
  'INVALID',
  {
    id: 'Klaim ini tentang kematian. Bila orangnya hidup, golongkan ulang klaimnya dahulu.',
    en: 'This claim is about a death. If the person lives, classify the claim anew first.',
  },
  'outcome',
);
