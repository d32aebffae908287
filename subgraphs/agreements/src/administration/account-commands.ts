import type { Context } from '../context.ts';
import type { AccountGrantInput, InviteAccountInput } from '../schema.types.ts';
import { changeRegister } from './change-register.ts';
import type { AdministrationRefusal } from './change-register.ts';
import { checkPlaces } from './place-codes.ts';
import { accountShape } from './register-shapes.ts';
import type { Account } from './register-shapes.ts';

/** A link that was given, with whom it is for. */
export interface Invitation {
  readonly account: Account;
  readonly link: string | null;
  readonly expiresAt: NonNullable<Account['invitationExpiresAt']>;
}

/** Makes an account and the link to its first password. */
export async function inviteAccount(context: Context, { name, email, grant }: InviteAccountInput, key: string) {
  const problem = await checkPlaces(context, grant, 'grant.');
  if (problem !== null) return problem;
  return giveLink(context, 'inviteAccount', { name, email, grant: plain(grant) }, key, { grant: plain(grant) });
}

/** Gives a new link to set a password. */
export function renewInvitation(context: Context, id: string, key: string) {
  return giveLink(context, 'renewInvitation', { id }, key);
}

/** Changes what a person holds. */
export async function changeAccountGrant(
  context: Context,
  step: { readonly id: string; readonly expectedVersion: number; readonly reason: string },
  grant: AccountGrantInput,
  key: string,
) {
  const problem = await checkPlaces(context, grant);
  if (problem !== null) return problem;
  return changeAccount(context, 'changeAccountGrant', { ...step, grant: plain(grant) }, key, { after: plain(grant) });
}

/** Changes something of an account. What it was and why stands in the register's history; the trail says that it was done. */
export async function changeAccount(
  context: Context,
  command: string,
  input: Readonly<Record<string, unknown>>,
  key: string,
  details: Readonly<Record<string, unknown>> = {},
): Promise<Account | AdministrationRefusal> {
  const changed = await changeRegister(context, { ...COMMON, command, input, key, details });
  return 'made' in changed ? changed.made : changed;
}

async function giveLink(
  context: Context,
  command: string,
  input: Readonly<Record<string, unknown>>,
  key: string,
  details: Readonly<Record<string, unknown>> = {},
): Promise<Invitation | AdministrationRefusal> {
  const changed = await changeRegister(context, { ...COMMON, command, input, key, details });
  if (!('made' in changed)) return changed;
  const { made: account, shownOnce: link } = changed;
  // Answered again after the link was used: it worked until then at the latest.
  return { account, link, expiresAt: account.invitationExpiresAt ?? context.now };
}

const COMMON = {
  permission: 'account:manage',
  what: { id: 'mengelola akun', en: 'manage accounts' },
  shape: accountShape,
  entityType: 'UserAccount',
  idOf: ({ subject }: Account) => subject,
} as const;

function plain({ role, institutionCode, regionCodes }: AccountGrantInput) {
  return { role, institutionCode: institutionCode ?? null, regionCodes: [...regionCodes] };
}
