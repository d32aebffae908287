import type { Context } from '../context.ts';
import type { ChangeApiClientInput, CreateApiClientInput } from '../schema.types.ts';
import { changeRegister } from './change-register.ts';
import type { AdministrationRefusal } from './change-register.ts';
import { checkPlaces } from './place-codes.ts';
import { clientShape } from './register-shapes.ts';
import type { Client } from './register-shapes.ts';

/** A secret that was given, with its client. */
export interface GivenSecret {
  readonly client: Client;
  readonly secret: string | null;
}

/** Registers a partner's system and gives its first secret. */
export async function createApiClient(context: Context, input: CreateApiClientInput, key: string) {
  const problem = await checkPlaces(context, input);
  if (problem !== null) return problem;
  const details = { institution: input.institutionCode, ...termsOf(input) };
  return giveSecret(context, 'createApiClient', { ...input, quota: input.quota ?? null }, key, details);
}

/** Gives a client a second secret. */
export function rotateApiClientSecret(context: Context, id: string, key: string) {
  return giveSecret(context, 'rotateApiClientSecret', { id }, key);
}

/** Changes what a client may do. */
export async function changeApiClientTerms(
  context: Context,
  step: { readonly id: string; readonly expectedVersion: number; readonly reason: string },
  terms: ChangeApiClientInput,
  key: string,
) {
  const problem = await checkPlaces(context, terms);
  if (problem !== null) return problem;
  const input = { ...step, ...terms, quota: terms.quota ?? null };
  return changeApiClient(context, 'changeApiClient', input, key, { after: termsOf(terms) });
}

/** Changes something of a client. */
export async function changeApiClient(
  context: Context,
  command: string,
  input: Readonly<Record<string, unknown>>,
  key: string,
  details: Readonly<Record<string, unknown>> = {},
): Promise<Client | AdministrationRefusal> {
  const changed = await changeRegister(context, { ...COMMON, command, input, key, details });
  return 'made' in changed ? changed.made : changed;
}

async function giveSecret(
  context: Context,
  command: string,
  input: Readonly<Record<string, unknown>>,
  key: string,
  details: Readonly<Record<string, unknown>> = {},
): Promise<GivenSecret | AdministrationRefusal> {
  const changed = await changeRegister(context, { ...COMMON, command, input, key, details });
  return 'made' in changed ? { client: changed.made, secret: changed.shownOnce } : changed;
}

const COMMON = {
  permission: 'api-client:manage',
  what: { id: 'mengelola klien API', en: 'manage API clients' },
  shape: clientShape,
  entityType: 'ApiClient',
  idOf: ({ clientId }: Client) => clientId,
} as const;

function termsOf({ regionCodes, scopes, quota, networks }: ChangeApiClientInput) {
  return { regions: regionCodes, scopes, quota: quota ?? null, networks };
}
