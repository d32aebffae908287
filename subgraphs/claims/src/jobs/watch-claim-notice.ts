import { currentInstant } from '@payung/kit/clock.ts';
import { defineJob } from '@payung/kit/jobs.ts';
import type { AnyJob } from '@payung/kit/jobs.ts';
import { z } from 'zod';

import { ESCALATE_LATE_REPORT, escalateLateReport } from '../life-cycle/escalate-late-report.ts';
import type { Escalation } from '../life-cycle/escalate-late-report.ts';
import { MATCH_CLAIM_NOTICE, matchClaimNotice } from '../life-cycle/match-notice.ts';
import type { NoticeMatching } from '../life-cycle/match-notice.ts';

/** Finds the enrolment of a noticed person whose owner was silent. */
export function matchClaimNoticeJob(matching: Omit<NoticeMatching, 'now'>): AnyJob {
  return defineJob({
    name: MATCH_CLAIM_NOTICE,
    payload: z.object({ claimId: z.uuid(), attempt: z.coerce.number().int().min(1) }),
    work: ({ claimId, attempt }) => matchClaimNotice({ ...matching, now: currentInstant() }, claimId, attempt),
  });
}

/** Has a noticed case go up when its report does not come in time. */
export function escalateLateReportJob(escalation: Omit<Escalation, 'now'>): AnyJob {
  return defineJob({
    name: ESCALATE_LATE_REPORT,
    payload: z.object({ claimId: z.uuid() }),
    work: ({ claimId }) => escalateLateReport({ ...escalation, now: currentInstant() }, claimId),
  });
}
