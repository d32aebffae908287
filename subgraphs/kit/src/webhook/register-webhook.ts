import { GraphQLError, getOperationAST, Kind } from 'graphql';
import type { DocumentNode } from 'graphql';

import { may } from '../access.ts';
import type { Session } from '../access.ts';
import type { Transaction } from '../database.ts';
import type { ChangedType, ChangeKind } from '../feed/feed-source.ts';
import { CHANGE_KINDS } from '../feed/feed-source.ts';
import { WHOLE_BATCH } from '../feed/read-changes.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { findRequirements } from '../scopes/find-requirements.ts';
import { requireScopes } from '../scopes/require-scopes.ts';
import { API_SCOPES } from '../values/api-scopes.ts';
import { splitInstitutionCode } from '../values/institution-code.ts';
import { isRegionCode } from '../values/region-code.ts';
import { commandWebhooks, recordStep } from './change-webhook.ts';
import type { WebhookOutcome, WebhookRefusalCode } from './change-webhook.ts';
import { findAddressProblem } from './check-address.ts';
import { checkWebhookQuery } from './check-query.ts';
import type { SignedInContext, WebhookContext, WebhookDesk } from './webhook-desk.ts';
import { readScopeOf, sessionOf } from './webhook-rights.ts';
import { makeSecret } from './webhook-secret.ts';
import { WebhookTable } from './webhook.table.ts';

/** What to register, as the schema has it. */
export interface RegisterWebhookInput {
  readonly name: string;
  readonly url: string;
  readonly types: readonly ChangedType[];
  readonly kinds?: readonly ChangeKind[] | null;
  readonly query?: string | null;
  readonly client?: {
    readonly clientId: string;
    readonly institutionCode: string;
    readonly regionCodes: readonly string[];
  } | null;
}

type Refused = { readonly refused: Refusal<WebhookRefusalCode> };

type Rights = Pick<Parameters<typeof sessionOf>[0], 'clientId' | 'institutionCode' | 'regionCodes' | 'scopes'>;

const LONGEST_NAME = 100;
const MOST_OF_A_CLIENT = 20;

/** Registers a webhook: its client's own, or by an administrator for a client. It tells of what happens from now on. */
export async function registerWebhook(
  context: WebhookContext,
  { command, input, key }: { readonly command: string; readonly input: RegisterWebhookInput; readonly key: string },
): Promise<WebhookOutcome> {
  return commandWebhooks(context, { command, key, input }, async (transaction, asked) => {
    const rights = rightsFor(asked.session, asked.webhooks, input);
    if ('refused' in rights) return rights;
    const refused = refuseInput(asked.webhooks, rights, input);
    if (refused !== null) return refused;
    if (await hasTooMany(transaction, rights.clientId)) return TOO_MANY;
    const id = await write(transaction, asked, rights, input);
    await recordStep(transaction, asked, id, { step: 'register', types: input.types, client: rights.clientId });
    return { made: id };
  });
}

/** The rights that a webhook begins with: those of the client that asks, or what an administrator says of a client. */
function rightsFor(session: Session, desk: WebhookDesk, { client }: RegisterWebhookInput): Rights | Refused {
  const { clientId, institutionCode, regionCodes, scopes = [] } = session;
  if (session.role === 'PARTNER' && institutionCode !== null) {
    if (client != null) return refuse('CLIENT_NOT_ALLOWED', OWN_ONLY, 'input.client');
    return { clientId, institutionCode, regionCodes, scopes };
  }
  if (client == null) return refuse('CLIENT_NOT_ALLOWED', CLIENT_NEEDED, 'input.client');
  const isClient = /^[^\s\0]{1,200}$/.test(client.clientId) && splitInstitutionCode(client.institutionCode) !== null;
  if (!isClient || client.regionCodes.length === 0 || !client.regionCodes.every(isRegionCode)) {
    return refuse('CLIENT_NOT_ALLOWED', CLIENT_UNCLEAR, 'input.client');
  }
  return {
    ...client,
    scopes: API_SCOPES.filter((scope) => scope === readScopeOf(desk) || scope === 'webhooks:manage'),
  };
}

function refuseInput(desk: WebhookDesk, rights: Rights, input: RegisterWebhookInput): Refused | null {
  const name = input.name.trim();
  if (name === '' || name.length > LONGEST_NAME || name.includes('\0'))
    return refuse('NAME_NOT_ALLOWED', NAME, 'input.name');
  const address = findAddressProblem(input.url, desk.guard);
  if (address !== null) return refuse('URL_NOT_ALLOWED', address, 'input.url');
  const session = sessionOf(rights);
  const mayRead = rights.scopes.includes(readScopeOf(desk));
  const readable = desk.sources.filter(({ permission }) => mayRead && may(session, permission)).map(({ type }) => type);
  if (input.types.length === 0 || !input.types.every((type) => readable.includes(type))) {
    const list = readable.join(', ');
    return refuse(
      'TYPES_NOT_ALLOWED',
      { id: `Pilih jenis dari pemilik ini: ${list}.`, en: `Choose types of this owner: ${list}.` },
      'input.types',
    );
  }
  if (input.query == null) return null;
  const checked = checkWebhookQuery(desk.schema, input.query);
  if ('problem' in checked) return refuse('QUERY_NOT_ALLOWED', checked.problem, 'input.query');
  const missing = findMissingScope(desk, session, checked.document);
  return missing === null
    ? null
    : refuse(
        'QUERY_NOT_ALLOWED',
        { id: `Kueri meminta lebih dari cakupan klien. ${missing}`, en: missing },
        'input.query',
      );
}

/** What a query needs that its session's token does not carry, in a sentence, or null. */
export function findMissingScope(
  { schema, rules }: WebhookDesk,
  session: Session,
  document: DocumentNode,
): string | null {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('a checked query has one operation');
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  try {
    requireScopes(session, findRequirements({ schema, fragments, rules }, operation));
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    throw error;
  }
}

async function hasTooMany(transaction: Transaction, clientId: string): Promise<boolean> {
  // Of two at once, the second counts the first.
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 4242007))', [clientId]);
  return (
    (await transaction.countBy(WebhookTable, [
      { clientId, state: 'ACTIVE' },
      { clientId, state: 'PAUSED' },
    ])) >= MOST_OF_A_CLIENT
  );
}

async function write(
  transaction: Transaction,
  { webhooks: { sealer }, now }: SignedInContext,
  rights: Rights,
  { name, url, types, kinds, query }: RegisterWebhookInput,
): Promise<string> {
  const [feed]: { sealed: string }[] = await transaction.query('select sealed_through as sealed from change_feed');
  const made = await transaction.insert(WebhookTable, {
    name: name.trim(),
    url: new URL(url).href,
    types: [...new Set(types)],
    kinds: kinds == null || kinds.length === 0 ? CHANGE_KINDS : [...new Set(kinds)],
    query: query ?? null,
    clientId: rights.clientId,
    institutionCode: rights.institutionCode,
    regionCodes: rights.regionCodes,
    scopes: rights.scopes,
    rightsSeenAt: now,
    secretSealed: sealer.seal(makeSecret()),
    secretMadeAt: now,
    state: 'ACTIVE',
    toldPosition: feed?.sealed ?? '0',
    toldOrdinal: WHOLE_BATCH,
    createdAt: now,
  });
  return String(made.identifiers[0]?.['id']);
}

const OWN_ONLY = {
  id: 'Klien hanya mendaftarkan webhook miliknya sendiri: kosongkan `client`.',
  en: 'A client registers webhooks of its own: leave `client` out.',
};

const CLIENT_NEEDED = {
  id: 'Sebutkan untuk klien mana webhook ini: klien, instansi, dan wilayahnya.',
  en: 'Say for which client this webhook is: the client, its institution and its regions.',
};

const CLIENT_UNCLEAR = {
  id: 'Pengenal klien, kode instansi (seperti kpu-32.04), atau kode wilayah (seperti 32.04) tidak benar.',
  en: 'The identifier of the client, the code of the institution (as kpu-32.04) or of a region (as 32.04) is not right.',
};

const NAME = { id: 'Nama berisi 1 sampai 100 karakter.', en: 'The name has 1 to 100 characters.' };

const TOO_MANY: Refused = refuse('TOO_MANY', {
  id: `Klien ini sudah punya ${MOST_OF_A_CLIENT} webhook. Hapus yang tidak dipakai.`,
  en: `This client has ${MOST_OF_A_CLIENT} webhooks already. Remove those that are not used.`,
});
