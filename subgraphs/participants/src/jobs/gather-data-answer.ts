import { recordAudit } from '@payung/kit/audit.ts';
import { currentInstant } from '@payung/kit/clock.ts';
import type { Database } from '@payung/kit/database.ts';
import { defineJob, enqueue } from '@payung/kit/jobs.ts';
import type { AnyJob, JobRequest } from '@payung/kit/jobs.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { z } from 'zod';

import { DataRequestTable } from '../data-request/data-request.table.ts';
import type { FindHeldAtClaims } from '../data-request/held-at-claims.ts';
import type { GatheredAnswer } from '../data-request/held-data.ts';
import { readHeldHere, readWhoIs } from '../data-request/held-here.reads.ts';
import { workerSession } from '../service-session.ts';

const NAME = 'gather-data-answer';
const RETRY_AFTER_SECONDS = 60;

/** The request to put together what is held on a person. */
export function gatherDataAnswerJob(requestId: string, delaySeconds = 0): JobRequest {
  return { name: NAME, key: `${NAME}:${requestId}`, payload: { requestId }, delaySeconds };
}

/** What the job works with. */
export interface GatherDataAnswerOptions {
  readonly database: Database;
  readonly secrets: SecretBox;
  readonly findHeldAtClaims: FindHeldAtClaims;
}

/**
 * Puts together what is held on a person who asked for it. While the owner of claims is silent the answer says so, and the owner is asked again
 * every minute for as long as it takes. It may run twice: the second answer takes the place of the first.
 */
export function gatherDataAnswer({ database, secrets, findHeldAtClaims }: GatherDataAnswerOptions): AnyJob {
  return defineJob({
    name: NAME,
    payload: z.object({ requestId: z.uuid() }),
    async work({ requestId }) {
      const request = await database.manager.findOneBy(DataRequestTable, { id: requestId });
      if (request === null || !isOpen(request.answerState)) return;
      const { enrolmentIds } = await readWhoIs(database, request.nikFingerprint);
      const atClaims = await findHeldAtClaims(enrolmentIds);
      const gathered: GatheredAnswer = {
        participants: await readHeldHere(database, secrets, request.nikFingerprint),
        claims: atClaims.ok ? atClaims.facts : null,
      };
      const now = currentInstant();
      await database.transaction(async (transaction) => {
        const held = await transaction.findOne(DataRequestTable, {
          where: { id: requestId },
          lock: { mode: 'pessimistic_write' },
        });
        if (held === null || !isOpen(held.answerState)) return;
        await transaction.update(
          DataRequestTable,
          { id: requestId },
          {
            answerSealed: secrets.seal(JSON.stringify(gathered)),
            answerState: atClaims.ok ? 'COMPLETE' : 'WITHOUT_CLAIMS',
            gatheredAt: now,
            ...(atClaims.ok && held.state === 'OPEN' ? { state: 'READY' as const } : {}),
          },
        );
        await recordAudit(
          transaction,
          { session: workerSession, requestId: `job:${NAME}`, now },
          {
            action: 'data-request:gather',
            entityType: 'DataRequest',
            entityId: requestId,
            details: { complete: atClaims.ok, records: gathered.participants.records.length },
          },
        );
        if (!atClaims.ok) await enqueue(transaction, gatherDataAnswerJob(requestId, RETRY_AFTER_SECONDS));
      });
    },
  });
}

function isOpen(state: string | null): boolean {
  return state === 'GATHERING' || state === 'WITHOUT_CLAIMS';
}
