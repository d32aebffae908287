import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import { isText } from '../domain/check-data-request.ts';
import { holdParticipant, noParticipant } from '../participant/hold-participant.ts';
import type { ParticipantRow } from '../participant/participant.table.ts';
import type { RetentionRefusalCode } from '../schema.types.ts';

/** Whose hold, why. */
export interface LegalHoldCommand {
  readonly participantId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** Keeps everything of a person from being erased. */
export function setLegalHold(context: Context, command: LegalHoldCommand) {
  return changeHold(context, command, {
    command: 'setLegalHold',
    action: 'retention:hold',
    sql: `insert into legal_hold (participant_id, reason, set_at) values ($1, $2, $3)
      on conflict (participant_id) where released_at is null do nothing returning id`,
  });
}

/** Releases a hold. */
export function releaseLegalHold(context: Context, command: LegalHoldCommand) {
  return changeHold(context, command, {
    command: 'releaseLegalHold',
    action: 'retention:release',
    sql: `with released as (
        update legal_hold set released_at = $3, release_reason = $2 where participant_id = $1 and released_at is null returning id)
      select id from released`,
  });
}

interface Change {
  readonly command: string;
  readonly action: string;
  /** Writes with the participant, the reason and the moment, and answers a row where there was something to do. */
  readonly sql: string;
}

async function changeHold(
  context: Context,
  { participantId, reason, idempotencyKey }: LegalHoldCommand,
  { command, action, sql }: Change,
): Promise<ParticipantRow | Refusal<RetentionRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const { requestId, now } = context;
  const keyed = { session, command, key: idempotencyKey, input: { participantId, reason } };
  const outcome = await runOnce<RetentionRefusalCode>(context.database, keyed, async (transaction) => {
    if (!may(session, 'retention:manage')) return forbidden;
    const person = await holdParticipant(transaction, session, participantId);
    if (person === null) return noParticipant;
    if (!isText(reason, 10, 500)) return noReason;
    const written: unknown[] = await transaction.query(sql, [person.id, reason.trim(), now.toString()]);
    if (written.length === 0) return wrongState;
    await recordAudit(
      transaction,
      { session, requestId, now },
      { action, entityType: 'Participant', entityId: person.id, details: { purpose: reason.trim() } },
    );
    return { made: person.id };
  });
  if (outcome.refused !== undefined) return outcome.refused;
  const { participants, legalHolds } = context.loaders;
  legalHolds.clear(outcome.made);
  return (await participants.clear(outcome.made).load(outcome.made)) ?? noParticipant.refused;
}

const forbidden = refuseForbidden({ id: 'menahan penghapusan data', en: 'hold data from being erased' });

const noReason = refuse(
  'INVALID',
  { id: 'Tuliskan alasannya, 10 sampai 500 huruf.', en: 'Write the reason, 10 to 500 characters.' },
  'reason',
);

const wrongState = refuse('WRONG_STATE', {
  id: 'Penahanan sudah ada, atau sudah dilepas. Muat ulang.',
  en: 'There is a hold already, or it was released. Reload.',
});
