import { redirect } from '@tanstack/react-router';
import type { Account } from '../../lib/oidc/account.ts';
import { SignInFailed } from '../../lib/oidc/account.ts';
import type { SignInReason } from './sign-in.search.ts';
import { parseSearch } from '../../lib/search-text.ts';

/** Takes the provider's answer and goes on to the page first asked for, or back to the sign-in page with the reason. Always throws a redirect. */
export async function finishSignIn(account: Account): Promise<never> {
  const returnTo = await account
    .complete(new URLSearchParams(location.search))
    .catch((error: unknown) => reasonOf(error));
  if (typeof returnTo !== 'string') throw redirect({ to: '/masuk', search: returnTo, replace: true });
  const target = new URL(returnTo, location.origin);
  // The path comes from this console's own attempt; its type is checked again by the route it leads to.
  throw redirect({ to: target.pathname as '/', search: parseSearch(target.search), replace: true });
}

function reasonOf(error: unknown): { sebab?: SignInReason } {
  if (!(error instanceof SignInFailed)) return { sebab: 'penyedia' };
  if (error.problem === 'login_required') return {};
  return { sebab: error.problem === 'refused' ? 'ditolak' : 'tidak-cocok' };
}
