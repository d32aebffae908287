import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './shell-route.ts';

/** Where somebody without an account reports a case: outside of the shell, which is for people who are signed in. */
export const publicNoticeRoute = createRoute({
  getParentRoute: () => root,
  path: '/lapor',
  component: lazyRouteComponent(() => import('../features/claims/public-notice-page.tsx'), 'PublicNoticePage'),
});
