import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { administrationSearch } from '../features/administration/administration.search.ts';
import { shell } from './shell-route.ts';

/** Where the person who is signed in is signed in. */
export const ownSessionsRoute = createRoute({
  getParentRoute: () => shell,
  path: '/sesi-saya',
  component: lazyRouteComponent(() => import('../features/own-sessions/own-sessions-page.tsx'), 'OwnSessionsPage'),
});

/** One route for people, partners' systems and reviews: what they share is loaded once, and the first load grows by one line. */
export const administrationRoute = createRoute({
  getParentRoute: () => shell,
  path: '/administrasi/$bagian/{-$id}',
  validateSearch: administrationSearch,
  component: lazyRouteComponent(
    () => import('../features/administration/administration-page.tsx'),
    'AdministrationPage',
  ),
});
