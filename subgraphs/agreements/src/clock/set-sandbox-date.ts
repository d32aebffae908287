import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import { currentDate, isSandbox, sandboxDate, setSandboxDate } from '@payung/kit/clock.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import type { SandboxDateRefusalCode } from '../schema.types.ts';

/** The day it is for every rule, and whether it was set. */
export interface Clock {
  readonly today: PlainDate;
  readonly isSandbox: boolean;
  readonly setTo: PlainDate | null;
}

/** The day it is. */
export function readClock(): Clock {
  return { today: currentDate(), isSandbox: isSandbox(), setTo: sandboxDate() };
}

/** Sets the day of a sandbox. The trail says who did. */
export async function setDate(
  context: Context,
  date: PlainDate | null,
  idempotencyKey: string,
): Promise<Clock | Refusal<SandboxDateRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const input = { date: date?.toString() ?? null };
  const { refused } = await runOnce(
    context.database,
    { session, command: 'setSandboxDate', key: idempotencyKey, input },
    (transaction) => set(context, transaction, date),
  );
  return refused ?? readClock();
}

async function set(
  { session, requestId, now }: Context,
  transaction: Transaction,
  date: PlainDate | null,
): Promise<Outcome<string, SandboxDateRefusalCode>> {
  if (!may(session, 'sandbox:set-date')) {
    return refuseForbidden({ id: 'mengatur hari kotak pasir', en: 'set the day of the sandbox' });
  }
  if (!isSandbox()) {
    return refuse('NOT_A_SANDBOX', {
      id: 'Instalasi ini bukan kotak pasir: harinya menurut kalender. Gunakan kotak pasir untuk mencoba hari lain.',
      en: 'This installation is no sandbox: its day is that of the calendar. Use a sandbox to try another day.',
    });
  }
  if (date !== null && (date.year < 2_000 || date.year > 2_100)) {
    return refuse('INVALID', { id: 'Tahun 2000 sampai 2100.', en: 'The year must be 2000 to 2100.' }, 'date');
  }
  const before = sandboxDate();
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'sandbox:set-date',
      entityType: 'Clock',
      entityId: 'sandbox',
      details: { before: before?.toString() ?? null, after: date?.toString() ?? null },
    },
  );
  setSandboxDate(date);
  return { made: date?.toString() ?? 'calendar' };
}
