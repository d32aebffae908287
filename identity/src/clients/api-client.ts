import { randomBytes } from 'node:crypto';
import type { AdapterPayload, ClientMetadata } from 'oidc-provider';
import { isApiScope } from '@payung/kit/values/api-scopes.ts';
import type { Queries } from '../database.ts';
import { AUDIENCE } from '../provider/console-client.ts';
import type { Holder } from '../provider/holder.ts';
import { hashSecret } from './client-secret.ts';

/** A partner's system of the register, as far as its tokens are concerned. */
export interface ApiClient {
  readonly clientId: string;
  readonly name: string;
  readonly institutionCode: string;
  readonly regionCodes: readonly string[];
  readonly scopes: readonly string[];
  readonly quota: number | null;
  readonly networks: readonly string[];
  readonly status: 'ACTIVE' | 'SUSPENDED';
  readonly version: number;
}

/** The client with this identifier. */
export function findApiClient(queries: Queries, clientId: string): Promise<ApiClient | undefined> {
  return findOne(queries, 'client_id = $1', clientId);
}

/** The client with this identifier, held until the transaction ends. */
export function lockApiClient(queries: Queries, clientId: string): Promise<ApiClient | undefined> {
  return findOne(queries, 'client_id = $1 for update', clientId);
}

/** What its tokens say of a client, or nothing when it gets none. */
export function holderOfClient(client: ApiClient | undefined): Holder | undefined {
  const [first, ...others] = client?.regionCodes ?? [];
  if (client?.status !== 'ACTIVE' || first === undefined) return undefined;
  return {
    name: client.name,
    role: 'PARTNER',
    institution: client.institutionCode,
    regions: [first, ...others],
    scopes: client.scopes.filter(isApiScope),
    version: client.version,
    ...(client.quota === null ? {} : { quota: client.quota }),
    ...(client.networks.length === 0 ? {} : { networks: client.networks }),
  };
}

/** How oidc-provider knows an active client. Its secrets are compared by {@link hasSecret}, never by the library. */
export function metadataOf(client: ApiClient | undefined): (AdapterPayload & ClientMetadata) | undefined {
  if (client?.status !== 'ACTIVE') return undefined;
  return {
    client_id: client.clientId,
    client_name: client.name,
    client_secret: NOBODYS_SECRET,
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: [AUDIENCE, ...client.scopes.filter(isApiScope)].join(' '),
  };
}

/** Whether this is a secret of the client that works now. */
export async function hasSecret(queries: Queries, clientId: string, secret: string): Promise<boolean> {
  // Found by its hash: how long that takes tells nothing of a secret that is not known.
  const { rowCount } = await queries.query(
    `select 1 from api_client_secret
     where client_id = $1 and secret_hash = $2 and (expires_at is null or expires_at > now())`,
    [clientId, hashSecret(secret)],
  );
  return rowCount !== 0;
}

/** Notes that a client got a token. */
export async function touchApiClient(queries: Queries, clientId: string): Promise<void> {
  // At most once a minute: a client that asks often need not write often.
  await queries.query(
    `update api_client set last_used_at = now()
     where client_id = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
    [clientId],
  );
}

/** The library wants a text; this one nobody knows, and nothing is compared with it. */
const NOBODYS_SECRET = randomBytes(32).toString('base64url');

async function findOne(queries: Queries, condition: string, value: string): Promise<ApiClient | undefined> {
  if (value.includes('\0')) return undefined;
  const { rows } = await queries.query<ApiClient>(
    `select client_id as "clientId", name, institution_code as "institutionCode", region_codes as "regionCodes",
       scopes, quota, networks, status, version
     from api_client where ${condition}`,
    [value],
  );
  return rows[0];
}
