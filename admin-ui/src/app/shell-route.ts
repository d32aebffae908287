import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import type { Account } from '../lib/oidc/account.ts';
import { Shell } from './shell/shell.tsx';

/** Above every route: the sign-in of this tab. */
export const root = createRootRouteWithContext<{ account: Account }>()({ component: Outlet });

/** Around every page for people who are signed in; who is not goes to the door first. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context: { account }, location }) => {
    if (account.isSignedIn()) return;
    const renewal = await account.renew().catch(() => 'unavailable' as const);
    if (renewal === true) return;
    const tujuan = location.href === '/' ? undefined : location.href;
    throw redirect({ to: '/masuk', search: { sebab: renewal === false ? undefined : 'penyedia', tujuan } });
  },
});
