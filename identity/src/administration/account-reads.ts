import { z } from 'zod';
import type { Account } from '../accounts/account.ts';
import { normalLogin } from '../accounts/account.ts';
import type { Queries } from '../database.ts';
import { readSessions } from '../provider/sessions.ts';
import { pageInput, pageOf, readCursor } from './keyset.ts';
import { escapeLike, scopeOf, withinSql } from './scope.ts';

/** What a list of accounts is asked for. */
export const accountsInput = pageInput.extend({
  search: z.string().max(100).nullish(),
  statuses: z.array(z.enum(['INVITED', 'ACTIVE', 'SUSPENDED'])).nullish(),
  roles: z.array(z.string().max(50)).max(20).nullish(),
  institutionCode: z.string().max(120).nullish(),
});

/** Accounts in the reader's scope, by name. */
export async function readAccounts(queries: Queries, reader: Account, asked: z.infer<typeof accountsInput>) {
  const [name, subject] = readCursor(asked.after, 2);
  const search = asked.search?.trim() ?? '';
  const below = asked.institutionCode ?? null;
  const { rows } = await queries.query<AccountRow>(
    `select ${COLUMNS} from account
     where ${withinSql('$1', '$2')}
       and ($3::text is null or (lower(name), subject) > ($3, $4))
       and ($5::text is null or lower(name) like $5 or login like $5)
       and ($6::text[] is null or status = any($6)) and ($7::text[] is null or role = any($7))
       and ${withinSql('$8', "'{ID}'")}
     order by lower(name), subject limit $9`,
    [
      ...scopeOf(reader),
      name,
      subject,
      search === '' ? null : `%${escapeLike(normalLogin(search))}%`,
      asked.statuses ?? null,
      asked.roles ?? null,
      below,
      asked.first + 1,
    ],
  );
  return pageOf(rows, asked.first, { keyOf: (row) => [row.sort_name, row.subject], show: showAccount });
}

/** One account in the reader's scope. */
export async function readAccount(queries: Queries, reader: Account, { id }: { readonly id: string }) {
  const { rows } = await queries.query<AccountRow>(
    `select ${COLUMNS} from account where subject = $3 and ${withinSql('$1', '$2')}`,
    [...scopeOf(reader), id],
  );
  return rows[0] === undefined ? null : showAccount(rows[0]);
}

/** Which roles can be told of break-glass. */
export const secondPersonsInput = z.object({ roles: z.array(z.string().max(50)).min(1).max(20) });

/** Everybody active in one of these roles but who asks, by name, at most a hundred: who is told of break-glass may work anywhere. */
export async function readSecondPersons(
  queries: Queries,
  reader: Account,
  { roles }: z.infer<typeof secondPersonsInput>,
) {
  const { rows } = await queries.query<Pick<AccountRow, 'subject' | 'name' | 'role' | 'institution_code'>>(
    `select subject, name, role, institution_code from account
     where status = 'ACTIVE' and role = any($1) and subject <> $2 order by lower(name), subject limit 100`,
    [roles, reader.subject],
  );
  return rows.map((row) => ({
    id: row.subject,
    name: row.name,
    role: row.role,
    institutionCode: row.institution_code,
  }));
}

/** The sessions of accounts in the reader's scope. */
export async function readSessionsOf(queries: Queries, reader: Account, { ids }: { readonly ids: readonly string[] }) {
  return readSessions(queries, await inScope(queries, reader, ids));
}

/** How many hold which role at which level of institution. */
export async function readMatrix(queries: Queries, reader: Account) {
  const { rows } = await queries.query<MatrixRow>(
    `select role, ${LEVEL} as level,
       (count(*) filter (where status = 'ACTIVE'))::int as active,
       (count(*) filter (where status = 'INVITED'))::int as invited,
       (count(*) filter (where status = 'SUSPENDED'))::int as suspended
     from account where ${withinSql('$1', '$2')} group by role, level order by role, level`,
    [...scopeOf(reader)],
  );
  return rows;
}

/** What was done with accounts or clients, newest first, at most fifty of each. */
export async function readEvents(queries: Queries, kind: 'ACCOUNT' | 'CLIENT', ids: readonly string[]) {
  const { rows } = await queries.query<EventRow>(
    `select asked.id as entity_id, at, action, actor_subject, actor_name, reason
     from unnest($2::text[]) as asked (id)
     cross join lateral (
       select id, at, action, actor_subject, actor_name, reason from register_event
       where entity_kind = $1 and entity_id = asked.id order by id desc limit 50
     ) as event
     order by asked.id, event.id desc`,
    [kind, ids],
  );
  return rows.map((row) => ({
    entityId: row.entity_id,
    at: row.at,
    action: row.action,
    by: actorOf(row.actor_subject, row.actor_name),
    reason: row.reason,
  }));
}

/** What was done with accounts in the reader's scope. */
export async function readAccountEvents(
  queries: Queries,
  reader: Account,
  { ids }: { readonly ids: readonly string[] },
) {
  return readEvents(queries, 'ACCOUNT', await inScope(queries, reader, ids));
}

/** Somebody as they are shown beside what they did. */
export function actorOf(subject: string | null, name: string | null) {
  return subject === null || name === null ? null : { subject, name };
}

async function inScope(queries: Queries, reader: Account, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await queries.query<{ subject: string }>(
    `select subject from account where subject = any($3::text[]) and ${withinSql('$1', '$2')}`,
    [...scopeOf(reader), ids],
  );
  return rows.map(({ subject }) => subject);
}

interface AccountRow {
  readonly subject: string;
  readonly sort_name: string;
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly institution_code: string | null;
  readonly region_codes: readonly string[];
  readonly status: string;
  readonly suspended_because: string | null;
  readonly demonstration: boolean;
  readonly last_signed_in_at: Date | null;
  readonly invitation_expires_at: Date | null;
  readonly created_at: Date;
  readonly created_by_subject: string | null;
  readonly created_by_name: string | null;
  readonly confirmed_at: Date;
  readonly version: number;
}

interface MatrixRow {
  readonly role: string;
  readonly level: string;
  readonly active: number;
  readonly invited: number;
  readonly suspended: number;
}

interface EventRow {
  readonly entity_id: string;
  readonly at: Date;
  readonly action: string;
  readonly actor_subject: string | null;
  readonly actor_name: string | null;
  readonly reason: string | null;
}

function showAccount(row: AccountRow) {
  return {
    subject: row.subject,
    login: row.login,
    name: row.name,
    role: row.role,
    institutionCode: row.institution_code,
    regionCodes: row.region_codes,
    status: row.status,
    suspendedBecause: row.suspended_because,
    demonstration: row.demonstration,
    lastSignedInAt: row.last_signed_in_at,
    invitationExpiresAt: row.invitation_expires_at,
    createdAt: row.created_at,
    createdBy: actorOf(row.created_by_subject, row.created_by_name),
    confirmedAt: row.confirmed_at,
    version: row.version,
  };
}

const COLUMNS = `subject, lower(name) as sort_name, login, name, role, institution_code, region_codes, status,
  suspended_because, demonstration, last_signed_in_at, created_at, created_by_subject, created_by_name, confirmed_at, version,
  (select max(expires_at) from invitation
   where invitation.subject = account.subject and accepted_at is null and withdrawn_at is null and expires_at > now()
  ) as invitation_expires_at`;

/** By the place in the institution's code: a branch has a name there, the rest the code of a region. */
const LEVEL = `case
  when institution_code is null then 'NONE'
  when split_part(institution_code, '-', 2) = 'ID' then 'NATIONAL'
  when split_part(institution_code, '-', 2) ~ '^\\d{2}$' then 'PROVINCE'
  when split_part(institution_code, '-', 2) ~ '^\\d{2}\\.\\d{2}$' then 'REGENCY'
  else 'BRANCH' end`;
