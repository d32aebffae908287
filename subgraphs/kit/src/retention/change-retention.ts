import { may, permit } from '../access.ts';
import type { Session } from '../access.ts';
import { recordAudit } from '../audit.ts';
import type { Transaction } from '../database.ts';
import { runOnce } from '../idempotency.ts';
import { enqueue } from '../jobs.ts';
import { refuse, refuseForbidden } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { dateInJakarta, Temporal } from '../values/dates.ts';
import type { PlainDate } from '../values/dates.ts';
import { NATION } from '../values/region-code.ts';
import { isUuid } from '../values/uuid.ts';
import type { OwnerRetention, RetentionClass, RetentionContext, RetentionRefusalCode } from './owner-retention.ts';
import { readRule, readTermDays } from './retention.reads.ts';
import type { RetentionRule } from './retention.reads.ts';
import { ErasureRunTable, RetentionTermTable } from './retention.table.ts';
import type { ErasureRunRow } from './retention.table.ts';
import { runErasureJob } from './run-erasure.ts';

type Writing = RetentionContext & { readonly session: Session; readonly transaction: Transaction };

/** A command as its caller sent it. */
export interface RetentionCommand<Input> {
  /** The name of the mutation. */
  readonly command: string;
  readonly key: string;
  readonly input: Input;
}

const MOST_DAYS = 36_500;

/** Sets how long a class is kept. */
export async function setRetentionTerm(
  context: RetentionContext,
  { classes }: OwnerRetention,
  command: RetentionCommand<{
    readonly class: RetentionClass;
    readonly days: number;
    readonly effectiveFrom: PlainDate;
    readonly reason: string;
  }>,
): Promise<RetentionRule | Refusal<RetentionRefusalCode>> {
  const { days, reason, effectiveFrom, class: name } = command.input;
  const kept = classes.find((each) => each.name === name);
  const outcome = await run(context, command, async ({ transaction, session, requestId, now }) => {
    if (kept === undefined) return notKeptHere('class');
    const fewest = kept.fewestDays ?? 1;
    if (kept.fixed === true) return notSettable;
    if (days < fewest || days > MOST_DAYS) return badDays(fewest);
    if (Temporal.PlainDate.compare(effectiveFrom, dateInJakarta(now)) < 0) return notInThePast;
    if (!isReason(reason)) return noReason;
    const term = { class: name, days, effectiveFrom, reason: reason.trim() };
    await transaction.insert(RetentionTermTable, { ...term, recordedAt: now });
    await recordAudit(
      transaction,
      { session, requestId, now },
      {
        action: 'retention:set',
        entityType: 'RetentionTerm',
        entityId: name,
        details: { days, effectiveFrom: effectiveFrom.toString(), reason: reason.trim() },
      },
    );
    return { made: name };
  });
  return outcome.refused ?? (kept === undefined ? notKeptHere('class').refused : readRule(context, kept));
}

/** Asks for a run. */
export async function requestErasure(
  context: RetentionContext,
  owner: OwnerRetention,
  command: RetentionCommand<{ readonly classes: readonly RetentionClass[]; readonly reason: string }>,
) {
  return changeRun(context, command, async (writing) => {
    const { transaction, session, now } = writing;
    const { reason } = command.input;
    const names = [...new Set(command.input.classes)];
    const kept = owner.classes.filter(({ name }) => names.includes(name));
    if (kept.length < names.length) return notKeptHere('classes');
    if (kept.length === 0 || kept.some(({ automatic }) => automatic)) return noClasses;
    if (!isReason(reason)) return noReason;
    await transaction.query('lock table erasure_run in share row exclusive mode');
    if (await transaction.existsBy(ErasureRunTable, [{ state: 'WAITING' }, { state: 'RUNNING' }])) return oneAtATime;
    const parts = [];
    for (const name of names)
      parts.push({ class: name, days: await readTermDays(transaction, name, now), erased: 0, heldBack: 0 });
    const { identifiers } = await transaction.insert(ErasureRunTable, {
      state: 'WAITING',
      parts,
      reason: reason.trim(),
      requestedBy: session.subject,
      requestedByName: session.name,
      requestedAt: now,
    });
    const { id } = identifiers[0] as { id: string };
    return note(writing, id, 'retention:request', { parts: parts.map((part) => `${part.class}: ${part.days}`) });
  });
}

/** Approves a run, by a second person, and starts it. */
export async function approveErasure(context: RetentionContext, command: RetentionCommand<string>) {
  return changeRun(context, command, async (writing) => {
    const { transaction, session, now } = writing;
    const held = await hold(transaction, command.input);
    if (held === null) return notFound;
    if (held.state !== 'WAITING') return wrongState;
    if (held.requestedBy === session.subject) return samePerson;
    await transaction.update(
      ErasureRunTable,
      { id: held.id },
      { state: 'RUNNING', decidedBy: session.subject, decidedByName: session.name, decidedAt: now },
    );
    await enqueue(transaction, runErasureJob(held.id));
    return note(writing, held.id, 'retention:approve', {});
  });
}

/** Gives up a run that was not approved. */
export async function cancelErasure(context: RetentionContext, command: RetentionCommand<string>) {
  return changeRun(context, command, async (writing) => {
    const { transaction, session, now } = writing;
    const held = await hold(transaction, command.input);
    if (held === null) return notFound;
    if (held.state !== 'WAITING') return wrongState;
    await transaction.update(
      ErasureRunTable,
      { id: held.id },
      { state: 'CANCELLED', decidedBy: session.subject, decidedByName: session.name, decidedAt: now },
    );
    return note(writing, held.id, 'retention:cancel', {});
  });
}

/** Whether a text says why: 10 to 500 characters, the blanks around it aside, and none that cannot be kept. */
export function isReason(text: string): boolean {
  const { length } = text.trim();
  return length >= 10 && length <= 500 && !text.includes('\0');
}

/** The refusal of a reason that says nothing. */
export const noReason = refuse(
  'INVALID',
  { id: 'Tuliskan alasannya, 10 sampai 500 huruf.', en: 'Write the reason, 10 to 500 characters.' },
  'reason',
);

type Work = (writing: Writing) => Promise<Outcome<string, RetentionRefusalCode>>;

async function run(context: RetentionContext, { command, key, input }: RetentionCommand<unknown>, work: Work) {
  const session = permit(context.session, 'reference:read');
  return runOnce<RetentionRefusalCode>(context.database, { session, command, key, input }, async (transaction) =>
    may(session, 'retention:manage', { regionCode: NATION }) ? work({ ...context, session, transaction }) : forbidden,
  );
}

async function changeRun(
  context: RetentionContext,
  command: RetentionCommand<unknown>,
  work: Work,
): Promise<ErasureRunRow | Refusal<RetentionRefusalCode>> {
  const outcome = await run(context, command, work);
  if (outcome.refused !== undefined) return outcome.refused;
  if (!may(context.session, 'retention:read', { regionCode: NATION })) return forbidden.refused;
  return context.database.manager.findOneByOrFail(ErasureRunTable, { id: outcome.made });
}

async function hold(transaction: Transaction, id: string): Promise<ErasureRunRow | null> {
  if (!isUuid(id)) return null;
  return transaction.findOne(ErasureRunTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

async function note(
  { transaction, session, requestId, now }: Writing,
  id: string,
  action: string,
  details: Readonly<Record<string, unknown>>,
): Promise<{ readonly made: string }> {
  await recordAudit(
    transaction,
    { session, requestId, now },
    { action, entityType: 'ErasureRun', entityId: id, details },
  );
  return { made: id };
}

const forbidden = refuseForbidden({ id: 'mengatur masa simpan', en: 'manage retention' });

const notSettable = refuse(
  'INVALID',
  { id: 'Berkas ekspor selalu dihapus setelah sehari.', en: 'Files of exports are always removed after a day.' },
  'class',
);

function notKeptHere(field: string) {
  return refuse(
    'INVALID',
    { id: 'Jenis data ini disimpan oleh layanan lain.', en: 'This class of records is kept by another owner.' },
    field,
  );
}

function badDays(fewest: number) {
  return refuse(
    'INVALID',
    { id: `Isi ${fewest} sampai ${MOST_DAYS} hari.`, en: `Give ${fewest} to ${MOST_DAYS} days.` },
    'days',
  );
}

const notInThePast = refuse(
  'INVALID',
  { id: 'Masa simpan berlaku mulai hari ini atau sesudahnya.', en: 'A term holds from today on, or later.' },
  'effectiveFrom',
);

const noClasses = refuse(
  'INVALID',
  {
    id: 'Pilih paling sedikit satu jenis yang tidak dihapus dengan sendirinya.',
    en: 'Choose at least one class, of those that are not removed by themselves.',
  },
  'classes',
);

const oneAtATime = refuse('ONE_AT_A_TIME', {
  id: 'Masih ada penghapusan yang menunggu atau berjalan.',
  en: 'Another run waits or is under way.',
});

const notFound = refuse('NOT_FOUND', { id: 'Penghapusan tidak ditemukan.', en: 'There is no such run.' }, 'runId');

const wrongState = refuse('WRONG_STATE', {
  id: 'Penghapusan ini sudah diputuskan.',
  en: 'This run was decided already.',
});

const samePerson = refuse('SAME_PERSON', {
  id: 'Yang mengajukan tidak menyetujui: mintalah orang lain.',
  en: 'Whoever asked for it does not approve it: ask another person.',
});
