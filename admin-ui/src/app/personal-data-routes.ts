import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { breakGlassSearch } from '../features/break-glass/break-glass.search.ts';
import { breachesSearch, dataRequestsSearch } from '../features/personal-data/personal-data.search.ts';
import { shell } from './shell-route.ts';

const dataRequests = createRoute({
  getParentRoute: () => shell,
  path: '/permintaan-data',
  validateSearch: dataRequestsSearch,
  component: lazyRouteComponent(() => import('../features/personal-data/data-requests-page.tsx'), 'DataRequestsPage'),
});

const newDataRequest = createRoute({
  getParentRoute: () => shell,
  path: '/permintaan-data/baru',
  component: lazyRouteComponent(
    () => import('../features/personal-data/new-data-request-page.tsx'),
    'NewDataRequestPage',
  ),
});

const dataRequest = createRoute({
  getParentRoute: () => shell,
  path: '/permintaan-data/$id',
  component: lazyRouteComponent(() => import('../features/personal-data/data-request-page.tsx'), 'DataRequestPage'),
});

const dataAnswer = createRoute({
  getParentRoute: () => shell,
  path: '/permintaan-data/$id/jawaban',
  component: lazyRouteComponent(() => import('../features/personal-data/data-answer-page.tsx'), 'DataAnswerPage'),
});

const breaches = createRoute({
  getParentRoute: () => shell,
  path: '/kegagalan-pelindungan',
  validateSearch: breachesSearch,
  component: lazyRouteComponent(() => import('../features/personal-data/breaches-page.tsx'), 'BreachesPage'),
});

const newBreach = createRoute({
  getParentRoute: () => shell,
  path: '/kegagalan-pelindungan/baru',
  component: lazyRouteComponent(() => import('../features/personal-data/new-breach-page.tsx'), 'NewBreachPage'),
});

const breach = createRoute({
  getParentRoute: () => shell,
  path: '/kegagalan-pelindungan/$id',
  component: lazyRouteComponent(() => import('../features/personal-data/breach-page.tsx'), 'BreachPage'),
});

const register = createRoute({
  getParentRoute: () => shell,
  path: '/register-pemrosesan',
  component: lazyRouteComponent(
    () => import('../features/personal-data/processing-register-page.tsx'),
    'ProcessingRegisterPage',
  ),
});

const retention = createRoute({
  getParentRoute: () => shell,
  path: '/masa-simpan',
  component: lazyRouteComponent(() => import('../features/personal-data/retention-page.tsx'), 'RetentionPage'),
});

const breakGlasses = createRoute({
  getParentRoute: () => shell,
  path: '/akses-darurat',
  validateSearch: breakGlassSearch,
  component: lazyRouteComponent(() => import('../features/break-glass/break-glasses-page.tsx'), 'BreakGlassesPage'),
});

const breakGlass = createRoute({
  getParentRoute: () => shell,
  path: '/akses-darurat/$id',
  component: lazyRouteComponent(() => import('../features/break-glass/break-glass-page.tsx'), 'BreakGlassPage'),
});

/** The pages about the protection of personal data. */
export const personalDataRoutes = [
  dataRequests,
  newDataRequest,
  dataRequest,
  dataAnswer,
  breaches,
  newBreach,
  breach,
  register,
  retention,
  breakGlasses,
  breakGlass,
] as const;
