import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { enqueue } from '@payung/kit/jobs.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import { NATION } from '@payung/kit/values/region-code.ts';

import type { Context } from '../context.ts';
import { isText } from '../domain/check-data-request.ts';
import { runErasureJob } from '../jobs/run-erasure.ts';
import type { RequestErasureInput, RetentionClass, RetentionRefusalCode, RetentionTermInput } from '../schema.types.ts';
import { AUTOMATIC, readRule, readTermDays } from './retention.reads.ts';
import type { RetentionRule } from './retention.reads.ts';
import { ErasureRunTable, RetentionTermTable } from './retention.table.ts';
import type { ErasureRunRow } from './retention.table.ts';

type Writing = Context & { readonly session: Session; readonly transaction: Transaction };

/** Days in which a claim can still come: five years from the accident (PP 82/2019 Art 26), and a day. */
const FEWEST_DAYS: Partial<Record<RetentionClass, number>> = { PARTICIPANT_RECORD: 1_827 };
const MOST_DAYS = 36_500;

/** Sets how long a class is kept. */
export async function setRetentionTerm(
  context: Context,
  input: RetentionTermInput,
  idempotencyKey: string,
): Promise<RetentionRule | Refusal<RetentionRefusalCode>> {
  const set = async ({
    transaction,
    session,
    requestId,
    now,
  }: Writing): Promise<Outcome<string, RetentionRefusalCode>> => {
    const { days, reason, effectiveFrom } = input;
    const fewest = FEWEST_DAYS[input.class] ?? 1;
    if (input.class === 'EXPORT') return notSettable;
    if (days < fewest || days > MOST_DAYS) return badDays(fewest);
    if (Temporal.PlainDate.compare(effectiveFrom, dateInJakarta(now)) < 0) return notInThePast;
    if (!isText(reason, 10, 500)) return noReason;
    await transaction.insert(RetentionTermTable, {
      class: input.class,
      days,
      effectiveFrom,
      reason: reason.trim(),
      recordedAt: now,
    });
    await recordAudit(
      transaction,
      { session, requestId, now },
      {
        action: 'retention:set',
        entityType: 'RetentionTerm',
        entityId: input.class,
        details: { days, effectiveFrom: effectiveFrom.toString(), reason: reason.trim() },
      },
    );
    return { made: input.class };
  };
  const outcome = await run(context, { command: 'setRetentionTerm', key: idempotencyKey, input }, set);
  return outcome.refused ?? readRule(context, outcome.made as RetentionClass);
}

/** Asks for a run. */
export async function requestErasure(context: Context, input: RequestErasureInput, idempotencyKey: string) {
  return changeRun(context, { command: 'requestErasure', key: idempotencyKey, input }, async (writing) => {
    const { transaction, session, now } = writing;
    const classes = [...new Set(input.classes)];
    if (classes.length === 0 || classes.some((name) => AUTOMATIC.has(name))) return noClasses;
    if (!isText(input.reason, 10, 500)) return noReason;
    await transaction.query('lock table erasure_run in share row exclusive mode');
    if (await transaction.existsBy(ErasureRunTable, [{ state: 'WAITING' }, { state: 'RUNNING' }])) return oneAtATime;
    const parts = [];
    for (const name of classes)
      parts.push({ class: name, days: await readTermDays(transaction, name, now), erased: 0, heldBack: 0 });
    const { identifiers } = await transaction.insert(ErasureRunTable, {
      state: 'WAITING',
      parts,
      reason: input.reason.trim(),
      requestedBy: session.subject,
      requestedByName: session.name,
      requestedAt: now,
    });
    const { id } = identifiers[0] as { id: string };
    return note(writing, id, 'retention:request', { parts: parts.map((part) => `${part.class}: ${part.days}`) });
  });
}

/** Approves a run, by a second person, and starts it. */
export async function approveErasure(context: Context, runId: string, idempotencyKey: string) {
  return changeRun(context, { command: 'approveErasure', key: idempotencyKey, input: runId }, async (writing) => {
    const { transaction, session, now } = writing;
    const held = await hold(transaction, runId);
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
export async function cancelErasure(context: Context, runId: string, idempotencyKey: string) {
  return changeRun(context, { command: 'cancelErasure', key: idempotencyKey, input: runId }, async (writing) => {
    const { transaction, session, now } = writing;
    const held = await hold(transaction, runId);
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

interface Keyed {
  readonly command: string;
  readonly key: string;
  readonly input: unknown;
}

type Work = (writing: Writing) => Promise<Outcome<string, RetentionRefusalCode>>;

async function run(context: Context, { command, key, input }: Keyed, work: Work) {
  const session = permit(context.session, 'reference:read');
  return runOnce<RetentionRefusalCode>(context.database, { session, command, key, input }, async (transaction) =>
    may(session, 'retention:manage', { regionCode: NATION }) ? work({ ...context, session, transaction }) : forbidden,
  );
}

async function changeRun(
  context: Context,
  keyed: Keyed,
  work: Work,
): Promise<ErasureRunRow | Refusal<RetentionRefusalCode>> {
  const outcome = await run(context, keyed, work);
  if (outcome.refused !== undefined) return outcome.refused;
  if (!may(context.session, 'retention:read', { regionCode: NATION })) return forbidden.refused;
  return context.database.manager.findOneByOrFail(ErasureRunTable, { id: outcome.made });
}

async function hold(transaction: Transaction, id: string): Promise<ErasureRunRow | null> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
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

const noReason = refuse(
  'INVALID',
  { id: 'Tuliskan alasannya, 10 sampai 500 huruf.', en: 'Write the reason, 10 to 500 characters.' },
  'reason',
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
