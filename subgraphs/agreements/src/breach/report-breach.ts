import { recordAudit } from '@payung/kit/audit.ts';
import { dueAfterThreeDays } from '@payung/kit/values/three-day-clock.ts';

import type { Context } from '../context.ts';
import { checkBreach } from '../domain/check-breach.ts';
import type { BreachWords } from '../domain/check-breach.ts';
import type { BreachInput } from '../schema.types.ts';
import { BreachTable } from './breach.table.ts';
import type { BreachRow } from './breach.table.ts';
import { appendBreachEvent, changeBreach } from './change-breach.ts';

/** Enters a breach, or the suspicion of one. Anybody may who works here: who finds it must not have to look for somebody who may. */
export function reportBreach(context: Context, input: BreachInput, idempotencyKey: string) {
  return changeBreach(context, {
    command: 'reportBreach',
    permission: 'breach:report',
    idempotencyKey,
    input,
    async write({ transaction, session, requestId, now }) {
      const refused = checkBreach(input, now);
      if (refused !== null) return refused;
      const { identifiers } = await transaction.insert(BreachTable, {
        ...wordsOf(input),
        state: 'RECORDED',
        foundAt: input.foundAt,
        dueAt: dueAfterThreeDays(input.foundAt),
        reportedBy: session.subject,
        reportedAt: now,
      } as object);
      const { id } = identifiers[0] as { id: string };
      await appendBreachEvent({ transaction, session, now }, { breachId: id, kind: 'REPORTED', note: null });
      await recordAudit(
        transaction,
        { session, requestId, now },
        {
          action: 'breach:report',
          entityType: 'Breach',
          entityId: id,
          details: {
            foundAt: input.foundAt.toString(),
            dataKinds: [...input.dataKinds],
            subjects: [...input.subjects],
          },
        },
      );
      return { made: id };
    },
  });
}

/** What is said of a breach, as it is kept: blanks are nothing. */
export function wordsOf(input: BreachWords): Partial<BreachRow> {
  const text = (value: string | null | undefined): string | null => {
    const trimmed = value?.trim() ?? '';
    return trimmed === '' ? null : trimmed;
  };
  return {
    dataKinds: [...new Set(input.dataKinds)].toSorted(),
    subjects: [...new Set(input.subjects)].toSorted(),
    peopleEstimate: input.peopleEstimate ?? null,
    happened: input.happened.trim(),
    cause: text(input.cause),
    measures: text(input.measures),
    contact: text(input.contact),
  };
}
