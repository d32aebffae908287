import { z } from 'zod';
import type { Account } from '../accounts/account.ts';
import type { Queries } from '../database.ts';
import { readUsage } from '../usage/usage.ts';
import { actorOf, readEvents } from './account-reads.ts';
import { pageInput, pageOf, readCursor } from './keyset.ts';
import { escapeLike, scopeOf, withinSql } from './scope.ts';

/** What a list of clients is asked for. */
export const clientsInput = pageInput.extend({ search: z.string().max(100).nullish() });

/** What the usage of clients is asked for. */
export const usageInput = z.object({
  ids: z.array(z.string().max(200)).max(100),
  per: z.enum(['MINUTE', 'HOUR', 'DAY']),
  last: z.number().int().min(1).max(200),
});

/** Clients in the reader's scope, by name. */
export async function readClients(queries: Queries, reader: Account, asked: z.infer<typeof clientsInput>) {
  const [name, id] = readCursor(asked.after, 2);
  const search = asked.search?.trim().toLowerCase() ?? '';
  const { rows } = await queries.query<ClientRow>(
    `select ${COLUMNS} from api_client
     where ${withinSql('$1', '$2')}
       and ($3::text is null or (lower(name), client_id) > ($3, $4))
       and ($5::text is null or lower(name) like $5 or client_id like $5)
     order by lower(name), client_id limit $6`,
    [...scopeOf(reader), name, id, search === '' ? null : `%${escapeLike(search)}%`, asked.first + 1],
  );
  return pageOf(rows, asked.first, { keyOf: (row) => [row.sort_name, row.client_id], show: showClient });
}

/** One client in the reader's scope. */
export async function readClient(queries: Queries, reader: Account, { id }: { readonly id: string }) {
  const { rows } = await queries.query<ClientRow>(
    `select ${COLUMNS} from api_client where client_id = $3 and ${withinSql('$1', '$2')}`,
    [...scopeOf(reader), id],
  );
  return rows[0] === undefined ? null : showClient(rows[0]);
}

/** What clients in the reader's scope used. */
export async function readClientUsage(
  queries: Queries,
  reader: Account,
  { ids, per, last }: z.infer<typeof usageInput>,
) {
  return readUsage(queries, await inScope(queries, reader, ids), { per, last });
}

/** What was done with clients in the reader's scope. */
export async function readClientEvents(
  queries: Queries,
  reader: Account,
  { ids }: { readonly ids: readonly string[] },
) {
  return readEvents(queries, 'CLIENT', await inScope(queries, reader, ids));
}

async function inScope(queries: Queries, reader: Account, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await queries.query<{ client_id: string }>(
    `select client_id from api_client where client_id = any($3::text[]) and ${withinSql('$1', '$2')}`,
    [...scopeOf(reader), ids],
  );
  return rows.map((row) => row.client_id);
}

interface ClientRow {
  readonly client_id: string;
  readonly sort_name: string;
  readonly name: string;
  readonly institution_code: string;
  readonly region_codes: readonly string[];
  readonly scopes: readonly string[];
  readonly quota: number | null;
  readonly networks: readonly string[];
  readonly status: string;
  readonly suspended_because: string | null;
  readonly last_used_at: Date | null;
  readonly created_at: Date;
  readonly created_by_subject: string | null;
  readonly created_by_name: string | null;
  readonly confirmed_at: Date;
  readonly version: number;
  readonly secrets: readonly { id: string; ending: string; createdAt: string; expiresAt: string | null }[];
}

function showClient(row: ClientRow) {
  const moment = (text: string) => new Date(text).toISOString();
  return {
    clientId: row.client_id,
    name: row.name,
    institutionCode: row.institution_code,
    regionCodes: row.region_codes,
    scopes: row.scopes,
    quota: row.quota,
    networks: row.networks,
    status: row.status,
    suspendedBecause: row.suspended_because,
    secrets: row.secrets.map(({ id, ending, createdAt, expiresAt }) => ({
      id,
      ending,
      createdAt: moment(createdAt),
      expiresAt: expiresAt === null ? null : moment(expiresAt),
    })),
    lastUsedAt: row.last_used_at,
    createdAt: row.created_at,
    createdBy: actorOf(row.created_by_subject, row.created_by_name),
    confirmedAt: row.confirmed_at,
    version: row.version,
  };
}

const COLUMNS = `client_id, lower(name) as sort_name, name, institution_code, region_codes, scopes, quota, networks, status,
  suspended_because, last_used_at, created_at, created_by_subject, created_by_name, confirmed_at, version,
  (select coalesce(jsonb_agg(jsonb_build_object(
     'id', id, 'ending', ending, 'createdAt', secret.created_at, 'expiresAt', expires_at) order by secret.created_at desc), '[]')
   from api_client_secret as secret
   where secret.client_id = api_client.client_id and (expires_at is null or expires_at > now())
  ) as secrets`;
