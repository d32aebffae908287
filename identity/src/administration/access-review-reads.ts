import { z } from 'zod';
import type { Account } from '../accounts/account.ts';
import type { Queries } from '../database.ts';
import { actorOf } from './account-reads.ts';
import { NotACursor, pageInput, pageOf, readCursor } from './keyset.ts';
import { scopeOf, withinSql } from './scope.ts';

/** What the entries of a review are asked for. */
export const reviewItemsInput = pageInput.extend({ id: z.string().max(100) });

/** Reviews, newest first. */
export async function readReviews(queries: Queries, _reader: Account, asked: z.infer<typeof pageInput>) {
  const [openedAt, id] = readCursor(asked.after, 2);
  if (openedAt != null && !z.iso.datetime().safeParse(openedAt).success) throw new NotACursor('not a time');
  const { rows } = await queries.query<ReviewRow>(
    `select ${COLUMNS} from access_review
     where $1::timestamptz is null or (date_trunc('milliseconds', opened_at), id::text) < ($1, $2)
     order by date_trunc('milliseconds', opened_at) desc, id::text desc limit $3`,
    [openedAt, id, asked.first + 1],
  );
  return pageOf(rows, asked.first, { keyOf: (row) => [row.opened_at.toISOString(), row.id], show: showReview });
}

/** One review. */
export async function readReview(queries: Queries, _reader: Account, { id }: { readonly id: string }) {
  const { rows } = await queries.query<ReviewRow>(`select ${COLUMNS} from access_review where id::text = $1`, [id]);
  return rows[0] === undefined ? null : showReview(rows[0]);
}

/** The entries of a review in the reader's scope, those to decide first. */
export async function readReviewItems(queries: Queries, reader: Account, asked: z.infer<typeof reviewItemsInput>) {
  const [decided, position] = readCursor(asked.after, 2);
  if (decided != null && !(/^[01]$/.test(decided) && /^\d{1,9}$/.test(position ?? '')))
    throw new NotACursor('not a place');
  const { rows } = await queries.query<ItemRow>(
    `${ITEMS} where review_id::text = $3 and ${withinSql('$1', '$2')}
       and ($4::int is null or ((decision is not null)::int, position) > ($4, $5::int))
     order by (decision is not null)::int, position limit $6`,
    [...scopeOf(reader), asked.id, decided, position, asked.first + 1],
  );
  return pageOf(rows, asked.first, {
    keyOf: (row) => [row.decision === null ? '0' : '1', String(row.position)],
    show: showItem,
  });
}

/** One entry. */
export async function readReviewItem(queries: Queries, reader: Account, { id }: { readonly id: string }) {
  const { rows } = await queries.query<ItemRow>(`${ITEMS} where id::text = $3 and ${withinSql('$1', '$2')}`, [
    ...scopeOf(reader),
    id,
  ]);
  return rows[0] === undefined ? null : showItem(rows[0]);
}

interface ReviewRow {
  readonly id: string;
  readonly title: string;
  readonly months: number;
  readonly due_on: string;
  readonly opened_at: Date;
  readonly opened_by_subject: string;
  readonly opened_by_name: string;
  readonly total: number;
  readonly confirmed: number;
  readonly revoked: number;
}

interface ItemRow {
  readonly id: string;
  readonly position: number;
  readonly kind: string;
  readonly subject: string;
  readonly name: string;
  readonly role: string;
  readonly institution_code: string | null;
  readonly region_codes: readonly string[];
  readonly confirmed_at: Date;
  readonly last_used_at: Date | null;
  readonly decision: string | null;
  readonly reason: string | null;
  readonly decided_at: Date | null;
  readonly decided_by_subject: string | null;
  readonly decided_by_name: string | null;
}

const COLUMNS = `id, title, months, to_char(due_on, 'YYYY-MM-DD') as due_on, opened_at, opened_by_subject, opened_by_name,
  total, confirmed, revoked`;

const ITEMS = `select id, position, kind, subject, name, role, institution_code, region_codes, confirmed_at, decision, reason,
    decided_at, decided_by_subject, decided_by_name,
    case kind when 'PERSON' then (select last_signed_in_at from account where account.subject = access_review_item.subject)
      else (select last_used_at from api_client where client_id = access_review_item.subject) end as last_used_at
  from access_review_item`;

function showReview(row: ReviewRow) {
  return {
    id: row.id,
    title: row.title,
    months: row.months,
    dueOn: row.due_on,
    openedAt: row.opened_at,
    openedBy: { subject: row.opened_by_subject, name: row.opened_by_name },
    total: row.total,
    confirmed: row.confirmed,
    revoked: row.revoked,
  };
}

function showItem(row: ItemRow) {
  return {
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    name: row.name,
    role: row.role,
    institutionCode: row.institution_code,
    regionCodes: row.region_codes,
    confirmedAt: row.confirmed_at,
    lastUsedAt: row.last_used_at,
    decision: row.decision,
    reason: row.reason,
    decidedAt: row.decided_at,
    decidedBy: actorOf(row.decided_by_subject, row.decided_by_name),
  };
}
