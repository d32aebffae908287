import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { z } from 'zod';
import { refuse } from '@payung/kit/refusal.ts';
import { isPartnerScope } from '@payung/kit/values/api-scopes.ts';
import { findMisfit } from '@payung/kit/values/grants.ts';
import type { Holding } from '@payung/kit/values/grants.ts';
import { regionCovers } from '@payung/kit/values/region-code.ts';
import { lockApiClient } from '../clients/api-client.ts';
import type { ApiClient } from '../clients/api-client.ts';
import { endingOf, hashSecret, makeSecret } from '../clients/client-secret.ts';
import type { Account } from '../accounts/account.ts';
import { endTokensBefore } from '../ended-access/ended-access.ts';
import { recordEvent } from '../register-event.ts';
import { checkExcess } from './account-commands.ts';
import { checkText, defineCommand, isInSight, refuseConflict, refuseNotFound } from './command.ts';
import type { CommandContext, CommandOutcome } from './command.ts';

/** For how many days the older secret works beside a new one. */
export const ROTATION_DAYS = 7;

const termsInput = {
  name: z.string().max(500),
  regionCodes: z.array(z.string().max(20)).max(100),
  scopes: z.array(z.string().max(50)).max(50),
  quota: z.number().int().nullish(),
  networks: z.array(z.string().max(100)).max(100),
};

/** Registers a partner's system and gives its first secret. */
export const createApiClient = defineCommand(
  z.object({ ...termsInput, institutionCode: z.string().max(120) }),
  async (context, input) => {
    const { queries, actor } = context;
    const problem = checkTerms(actor, input.institutionCode, input);
    if (problem !== null) return problem;
    // Nothing of a name, which can change, and not to be guessed from another client's.
    const clientId = `mitra-${randomBytes(6).toString('hex')}`;
    await queries.query(
      `insert into api_client (client_id, name, institution_code, region_codes, scopes, quota, networks,
       created_by_subject, created_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [clientId, input.name.trim(), input.institutionCode, ...valuesOf(input), actor.subject, actor.name],
    );
    const secret = await giveSecret(context, clientId);
    await note(context, 'createApiClient', clientId, {
      details: { institution: input.institutionCode, ...detailsOf(input) },
    });
    return { made: { id: clientId, shownOnce: secret } };
  },
);

/** Gives a second secret; the older one works for some days more. */
export const rotateApiClientSecret = defineCommand(z.object({ id: z.string().max(200) }), async (context, { id }) => {
  const { queries, actor } = context;
  const client = await lockApiClient(queries, id);
  const problem = checkClient(actor, client);
  if (problem !== null) return problem;
  const { rowCount } = await queries.query(
    'select 1 from api_client_secret where client_id = $1 and (expires_at is null or expires_at > now())',
    [id],
  );
  if ((rowCount ?? 0) >= 2) {
    return refuse('TOO_MANY_SECRETS', {
      id: 'Klien ini sudah punya dua kunci rahasia yang berlaku. Akhiri salah satunya lebih dahulu.',
      en: 'This client has two secrets that work. End one of them first.',
    });
  }
  await queries.query(
    `update api_client_secret set expires_at = now() + make_interval(days => $2)
     where client_id = $1 and expires_at is null`,
    [id, ROTATION_DAYS],
  );
  const secret = await giveSecret(context, id);
  await note(context, 'rotateApiClientSecret', id);
  return { made: { id, shownOnce: secret } };
});

/** Ends a secret at once, and with it every token in hand: which secret one was given for is not known. */
export const endApiClientSecret = defineCommand(
  z.object({ id: z.string().max(200), secretId: z.string().max(100) }),
  async (context, { id, secretId }) => {
    const { queries, actor } = context;
    const problem = checkClient(actor, await lockApiClient(queries, id));
    if (problem !== null) return problem;
    const { rowCount } = await queries.query(
      `update api_client_secret set expires_at = now()
     where client_id = $1 and id::text = $2 and (expires_at is null or expires_at > now())`,
      [id, secretId],
    );
    if (rowCount === 0) return refuseNotFound();
    const { rows } = await queries.query<{ version: number }>(
      'update api_client set version = version + 1 where client_id = $1 returning version',
      [id],
    );
    if (rows[0] !== undefined) await endTokensBefore(queries, id, rows[0].version);
    await note(context, 'endApiClientSecret', id);
    return { made: { id } };
  },
);

/** Changes what a client may do. */
export const changeApiClient = defineCommand(
  z.object({ ...termsInput, id: z.string().max(200), expectedVersion: z.number().int(), reason: z.string() }),
  async (context, input) => {
    const { queries, actor } = context;
    const client = await lockApiClient(queries, input.id);
    const problem =
      checkClient(actor, client) ??
      checkText(input.reason, 'reason', 500) ??
      checkTerms(actor, client?.institutionCode ?? '', input);
    if (problem !== null) return problem;
    if (client === undefined || client.version !== input.expectedVersion) return refuseConflict();
    await queries.query(
      `update api_client set name = $2, region_codes = $3, scopes = $4, quota = $5, networks = $6, confirmed_at = now(),
       version = version + 1
     where client_id = $1`,
      [input.id, input.name.trim(), ...valuesOf(input)],
    );
    // Whoever holds less is not to go on with a token of what they held; whoever holds more has it with the next.
    if (isNarrower(client, input)) await endTokensBefore(queries, input.id, client.version + 1);
    await note(context, 'changeApiClient', input.id, {
      reason: input.reason,
      details: { before: detailsOf(client), after: detailsOf(input) },
    });
    return { made: { id: input.id } };
  },
);

const stateInput = z.object({ id: z.string().max(200), expectedVersion: z.number().int(), reason: z.string() });

/** Suspends a client: it gets no token any more, and those in hand are refused within seconds. */
export const suspendApiClient = defineCommand(stateInput, async (context, input) => {
  const client = await lockApiClient(context.queries, input.id);
  const problem = checkClient(context.actor, client) ?? checkText(input.reason, 'reason', 500);
  if (problem !== null) return problem;
  if (client === undefined || client.version !== input.expectedVersion) return refuseConflict();
  return suspendClient(context, client, { action: 'suspendApiClient', reason: input.reason });
});

/** Lets a suspended client get tokens again. */
export const reinstateApiClient = defineCommand(stateInput, async (context, input) => {
  const { queries, actor } = context;
  const client = await lockApiClient(queries, input.id);
  const problem = checkClient(actor, client) ?? checkText(input.reason, 'reason', 500);
  if (problem !== null) return problem;
  if (client === undefined || client.version !== input.expectedVersion) return refuseConflict();
  if (client.status !== 'SUSPENDED') return refuseState();
  await queries.query(
    `update api_client set status = 'ACTIVE', suspended_because = null, confirmed_at = now(), version = version + 1
     where client_id = $1`,
    [input.id],
  );
  await note(context, 'reinstateApiClient', input.id, { reason: input.reason });
  return { made: { id: input.id } };
});

/** Suspends a client that was locked and checked. */
export async function suspendClient(
  context: CommandContext,
  client: ApiClient,
  { action, reason }: { readonly action: string; readonly reason: string },
): Promise<CommandOutcome> {
  if (client.status === 'SUSPENDED') return refuseState();
  await context.queries.query(
    `update api_client set status = 'SUSPENDED', suspended_because = $2, version = version + 1 where client_id = $1`,
    [client.clientId, reason.trim()],
  );
  await endTokensBefore(context.queries, client.clientId, client.version + 1);
  await note(context, action, client.clientId, { reason });
  return { made: { id: client.clientId } };
}

/** What keeps somebody from doing something with a client. */
export function checkClient(actor: Account, client: ApiClient | undefined) {
  if (client === undefined || !isInSight(actor, holdingOf(client.institutionCode, client.regionCodes)))
    return refuseNotFound();
  return checkExcess(actor, holdingOf(client.institutionCode, client.regionCodes), '');
}

async function giveSecret({ queries }: CommandContext, clientId: string): Promise<string> {
  const secret = makeSecret();
  await queries.query('insert into api_client_secret (client_id, secret_hash, ending) values ($1, $2, $3)', [
    clientId,
    hashSecret(secret),
    endingOf(secret),
  ]);
  return secret;
}

interface Terms {
  readonly name: string;
  readonly regionCodes: readonly string[];
  readonly scopes: readonly string[];
  readonly quota?: number | null | undefined;
  readonly networks: readonly string[];
}

function checkTerms(actor: Account, institutionCode: string, terms: Terms) {
  const holding = holdingOf(institutionCode, terms.regionCodes);
  const misfit = findMisfit(holding);
  if (misfit !== null) return invalid(misfit, 'Periksa isian ini.', 'Check this.');
  const text = checkText(terms.name, 'name', 100);
  if (text !== null) return text;
  if (terms.scopes.length === 0 || !terms.scopes.every(isPartnerScope))
    return invalid('scopes', 'Pilih sedikitnya satu cakupan dari daftar.', 'Choose at least one scope of the list.');
  const quota = terms.quota ?? null;
  if (quota !== null && (quota < 100 || quota > 1_000_000))
    return invalid('quota', 'Isi 100 sampai 1.000.000, atau kosongkan.', 'Write 100 to 1,000,000, or nothing.');
  if (terms.networks.length > 20 || !terms.networks.every(isNetwork))
    return invalid(
      'networks',
      'Tulis paling banyak 20 jaringan, seperti 203.0.113.0/24 atau 2001:db8::/32.',
      'Write at most 20 networks, such as 203.0.113.0/24 or 2001:db8::/32.',
    );
  return checkExcess(actor, holding, '');
}

/** Whether terms take something away: a region, a scope, a network or points. */
function isNarrower(before: ApiClient, after: Terms): boolean {
  const isLess = after.quota != null && (before.quota === null || after.quota < before.quota);
  const isConfined =
    after.networks.length > 0 &&
    (before.networks.length === 0 || before.networks.some((network) => !after.networks.includes(network)));
  return (
    isLess ||
    isConfined ||
    before.scopes.some((scope) => !after.scopes.includes(scope)) ||
    before.regionCodes.some((code) => !after.regionCodes.some((outer) => regionCovers(outer, code)))
  );
}

function invalid(field: string, id: string, en: string) {
  return refuse('INVALID', { id, en }, field);
}

/** Whether a text is an address with the length of its prefix; without one, a single address. */
function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0 || address.includes('%')) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

function holdingOf(institutionCode: string, regionCodes: readonly string[]): Holding {
  return { role: 'PARTNER', institutionCode, regionCodes };
}

function valuesOf(terms: Terms): readonly unknown[] {
  const unique = (values: readonly string[]) => [...new Set(values)];
  return [unique(terms.regionCodes), unique(terms.scopes), terms.quota ?? null, unique(terms.networks)];
}

function detailsOf({ regionCodes, scopes, quota, networks }: Terms) {
  return { regions: regionCodes, scopes, quota: quota ?? null, networks };
}

function refuseState() {
  return refuse('WRONG_STATE', {
    id: 'Keadaan klien tidak memungkinkan langkah ini. Muat ulang untuk melihat keadaannya.',
    en: 'The state of the client does not allow this step. Reload to see it.',
  });
}

async function note(
  { queries, actor, requestId }: CommandContext,
  action: string,
  clientId: string,
  more: { readonly reason?: string; readonly details?: Readonly<Record<string, unknown>> } = {},
): Promise<void> {
  await recordEvent(queries, {
    action,
    entity: { kind: 'CLIENT', id: clientId },
    actor: { subject: actor.subject, name: actor.name },
    requestId,
    reason: more.reason?.trim(),
    details: more.details ?? {},
  });
}
