import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { changesOfRow } from '@payung/kit/trail/changes-of.ts';
import { Temporal } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import type { HolidayRefusalCode, RecordHolidayInput } from '../schema.types.ts';
import { HolidayTable } from './holiday.table.ts';
import type { HolidayRow } from './holiday.table.ts';

/** Adds or corrects a public holiday. What stood there before is in the trail. */
export async function recordHoliday(
  context: Context,
  input: RecordHolidayInput,
  idempotencyKey: string,
): Promise<HolidayRow | Refusal<HolidayRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce(
    context.database,
    { session, command: 'recordHoliday', key: idempotencyKey, input },
    (transaction) => record(context, transaction, input),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return context.database.manager.findOneByOrFail(HolidayTable, { day: Temporal.PlainDate.from(outcome.made) });
}

async function record(
  { session, now, requestId }: Context,
  transaction: Transaction,
  input: RecordHolidayInput,
): Promise<Outcome<string, HolidayRefusalCode>> {
  if (!may(session, 'holiday:record')) {
    return refuseForbidden({ id: 'mencatat hari libur', en: 'record holidays' });
  }
  const problem = checkHoliday(input);
  if (problem !== null) return problem;
  const day = input.day.toString();
  const before = await transaction.findOneBy(HolidayTable, { day: input.day });
  await transaction.upsert(
    HolidayTable,
    {
      day: input.day,
      nameId: input.nameId.trim(),
      nameEn: input.nameEn.trim(),
      observed: input.observed,
      source: input.source.trim(),
      confidence: input.confidence,
      recordedAt: now,
    },
    ['day'],
  );
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'holiday:record',
      entityType: 'PublicHoliday',
      entityId: day,
      details: {
        changes: changesOfRow(before ?? {}, {
          nameId: input.nameId.trim(),
          nameEn: input.nameEn.trim(),
          observed: input.observed,
          source: input.source.trim(),
          confidence: input.confidence,
        }),
      },
    },
  );
  return { made: day };
}

function checkHoliday({ day, nameId, nameEn, source }: RecordHolidayInput) {
  if (day.year < 2_000 || day.year > 2_100) {
    return refuse('INVALID', { id: 'Tahun 2000 sampai 2100.', en: 'The year must be 2000 to 2100.' }, 'day');
  }
  for (const [field, text, most] of [
    ['nameId', nameId, 200],
    ['nameEn', nameEn, 200],
    ['source', source, 500],
  ] as const) {
    const { length } = text.trim();
    if (length >= 3 && length <= most && !text.includes('\0')) continue;
    const message = { id: `Isi 3 sampai ${most} karakter.`, en: `Write 3 to ${most} characters.` };
    return refuse('INVALID', message, field);
  }
  return null;
}
