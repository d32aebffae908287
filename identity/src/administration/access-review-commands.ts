import { z } from 'zod';
import { refuse } from '@payung/kit/refusal.ts';
import { Temporal, dateInJakarta, findPlainDate, isWithin } from '@payung/kit/values/dates.ts';
import { lockAccount } from '../accounts/account.ts';
import { lockApiClient } from '../clients/api-client.ts';
import { recordEvent } from '../register-event.ts';
import { checkTarget, suspend } from './account-commands.ts';
import { checkClient, suspendClient } from './api-client-commands.ts';
import { checkText, defineCommand, refuseNotFound } from './command.ts';
import type { CommandContext, CommandOutcome } from './command.ts';

/** Opens a review: a list of what is held that nobody confirmed for so many months. */
export const openAccessReview = defineCommand(
  z.object({ title: z.string().max(500), months: z.number().int(), dueOn: z.string().max(10) }),
  async ({ queries, actor, requestId }, { title, months, dueOn }) => {
    const problem = checkText(title, 'title', 100) ?? checkMonths(months) ?? checkDueOn(dueOn);
    if (problem !== null) return problem;
    const { rows } = await queries.query<{ id: string }>(
      `insert into access_review (title, months, due_on, opened_by_subject, opened_by_name, total)
     values ($1, $2, $3, $4, $5, 0) returning id`,
      [title.trim(), months, dueOn, actor.subject, actor.name],
    );
    const id = rows[0]?.id ?? '';
    const { rowCount } = await queries.query(LIST, [id, months]);
    await queries.query('update access_review set total = $2 where id = $1', [id, rowCount ?? 0]);
    await recordEvent(queries, {
      action: 'openAccessReview',
      entity: { kind: 'REVIEW', id },
      actor: { subject: actor.subject, name: actor.name },
      requestId,
      details: { months, dueOn, total: rowCount ?? 0 },
    });
    return { made: { id } };
  },
);

/** Confirms or revokes one entry. */
export const decideAccessReviewItem = defineCommand(
  z.object({ id: z.string().max(100), decision: z.enum(['CONFIRM', 'REVOKE']), reason: z.string() }),
  async (context, { id, decision, reason }) => {
    const { queries, actor } = context;
    const { rows } = await queries.query<ItemRow>(
      'select id, review_id, kind, subject, decision from access_review_item where id::text = $1 for update',
      [id],
    );
    const item = rows[0];
    if (item === undefined) return refuseNotFound();
    const text = checkText(reason, 'reason', 500);
    if (text !== null) return text;
    if (item.decision !== null) {
      return refuse('ALREADY_DECIDED', {
        id: 'Entri ini sudah diputus. Muat ulang untuk melihat putusannya.',
        en: 'This entry was decided before. Reload to see how.',
      });
    }
    const outcome = await (item.kind === 'PERSON' ? decideOnPerson : decideOnClient)(context, item, {
      decision,
      reason,
    });
    if (outcome.refused !== undefined) return outcome;
    await queries.query(
      `update access_review_item set decision = $2, reason = $3, decided_at = now(), decided_by_subject = $4, decided_by_name = $5
     where id = $1`,
      [item.id, decision, reason.trim(), actor.subject, actor.name],
    );
    await queries.query(`update access_review set confirmed = confirmed + $2, revoked = revoked + $3 where id = $1`, [
      item.review_id,
      decision === 'CONFIRM' ? 1 : 0,
      decision === 'REVOKE' ? 1 : 0,
    ]);
    return { made: { id: item.id } };
  },
);

interface ItemRow {
  readonly id: string;
  readonly review_id: string;
  readonly kind: 'PERSON' | 'CLIENT';
  readonly subject: string;
  readonly decision: string | null;
}

interface Decision {
  readonly decision: 'CONFIRM' | 'REVOKE';
  readonly reason: string;
}

async function decideOnPerson(
  context: CommandContext,
  { subject }: ItemRow,
  { decision, reason }: Decision,
): Promise<CommandOutcome> {
  const account = await lockAccount(context.queries, subject);
  const problem = checkTarget(context.actor, account, { own: false });
  if (problem !== null || account === undefined) return problem ?? refuseNotFound();
  if (decision === 'REVOKE') {
    // Suspended meanwhile: what the review wants is so.
    if (account.status === 'SUSPENDED') return { made: { id: subject } };
    return suspend(context, account, { action: 'revokeInReview', reason });
  }
  await context.queries.query('update account set confirmed_at = now() where subject = $1', [subject]);
  await noteConfirmed(context, 'ACCOUNT', subject, reason);
  return { made: { id: subject } };
}

async function decideOnClient(
  context: CommandContext,
  { subject }: ItemRow,
  { decision, reason }: Decision,
): Promise<CommandOutcome> {
  const client = await lockApiClient(context.queries, subject);
  const problem = checkClient(context.actor, client);
  if (problem !== null || client === undefined) return problem ?? refuseNotFound();
  if (decision === 'REVOKE') {
    if (client.status === 'SUSPENDED') return { made: { id: subject } };
    return suspendClient(context, client, { action: 'revokeInReview', reason });
  }
  await context.queries.query('update api_client set confirmed_at = now() where client_id = $1', [subject]);
  await noteConfirmed(context, 'CLIENT', subject, reason);
  return { made: { id: subject } };
}

async function noteConfirmed(
  { queries, actor, requestId }: CommandContext,
  kind: 'ACCOUNT' | 'CLIENT',
  id: string,
  reason: string,
): Promise<void> {
  await recordEvent(queries, {
    action: 'confirmInReview',
    entity: { kind, id },
    actor: { subject: actor.subject, name: actor.name },
    requestId,
    reason: reason.trim(),
  });
}

/** Everybody and everything that could act and was not confirmed for so long, the longest first. */
const LIST = `
  insert into access_review_item
    (review_id, position, kind, subject, name, role, institution_code, region_codes, confirmed_at)
  select $1, row_number() over (order by confirmed_at, subject), kind, subject, name, role, institution_code, region_codes, confirmed_at
  from (
    select 'PERSON' as kind, subject, name, role, institution_code, region_codes, confirmed_at
    from account where status <> 'SUSPENDED'
    union all
    select 'CLIENT', client_id, name, 'PARTNER', institution_code, region_codes, confirmed_at
    from api_client where status <> 'SUSPENDED'
  ) as held
  where confirmed_at <= now() - make_interval(months => $2)`;

function checkMonths(months: number) {
  if (months >= 0 && months <= 60) return null;
  return refuse('INVALID', { id: 'Isi 0 sampai 60 bulan.', en: 'Write 0 to 60 months.' }, 'months');
}

function checkDueOn(text: string) {
  const day = findPlainDate(text);
  const today = dateInJakarta(Temporal.Now.instant());
  if (day !== null && isWithin(day, today, today.add({ years: 1 }))) return null;
  return refuse(
    'INVALID',
    { id: 'Pilih tanggal dari hari ini sampai setahun lagi.', en: 'Choose a day from today to a year on.' },
    'dueOn',
  );
}
