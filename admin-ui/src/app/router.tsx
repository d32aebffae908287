import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { accessSearch } from '../features/access/access.search.ts';
import { agreementListSearch } from '../features/agreements/agreement-list.search.ts';
import { agreementSearch } from '../features/agreements/agreement.search.ts';
import { renewalSearch } from '../features/agreements/renewal/renewal.search.ts';
import { draftSearch, newDraftSearch } from '../features/agreements/wizard/draft.search.ts';
import { calculatorSearch } from '../features/calculator/calculator.search.ts';
import { claimListSearch, newClaimSearch } from '../features/claims/claims.search.ts';
import { extensionSearch } from '../features/extension/extension.search.ts';
import { incidentsSearch } from '../features/incidents/incidents.search.ts';
import { overviewSearch } from '../features/overview/overview.search.ts';
import { readinessSearch } from '../features/readiness/readiness.search.ts';
import { referenceSearch } from '../features/reference/reference.search.ts';
import { regionSearch } from '../features/regions/region.search.ts';
import { finishSignIn } from '../features/sign-in/finish-sign-in.ts';
import { signInSearch } from '../features/sign-in/sign-in.search.ts';
import { trailSearch } from '../features/trail/trail.search.ts';
import { webhooksSearch } from '../features/webhooks/webhooks.search.ts';
import { whiteListSearch } from '../features/white-list/white-list.search.ts';
import { countPage } from '../lib/first-page.ts';
import type { Account } from '../lib/oidc/account.ts';
import { parseSearch, stringifySearch } from '../lib/search-text.ts';
import { administrationRoute, ownSessionsRoute } from './administration-routes.ts';
import { contributionRoutes } from './contribution-routes.ts';
import { NotFound } from './not-found.tsx';
import { PageBroken } from './page-broken.tsx';
import { PagePending } from './page-pending.tsx';
import { peopleRoutes } from './people-routes.ts';
import { personalDataRoutes } from './personal-data-routes.ts';
import { publicNoticeRoute } from './public-notice-route.ts';
import { root, shell } from './shell-route.ts';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/masuk',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const signInReturn = createRoute({
  getParentRoute: () => root,
  path: '/masuk/kembali',
  beforeLoad: ({ context }) => finishSignIn(context.account),
});

const overview = createRoute({
  getParentRoute: () => shell,
  path: '/',
  validateSearch: overviewSearch,
  component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
});

const agreements = createRoute({
  getParentRoute: () => shell,
  path: '/perjanjian',
  validateSearch: agreementListSearch,
  component: lazyRouteComponent(() => import('../features/agreements/agreement-list-page.tsx'), 'AgreementListPage'),
});

const newAgreement = createRoute({
  getParentRoute: () => shell,
  path: '/perjanjian/baru',
  validateSearch: newDraftSearch,
  component: lazyRouteComponent(
    () => import('../features/agreements/wizard/new-agreement-page.tsx'),
    'NewAgreementPage',
  ),
});

const editAgreement = createRoute({
  getParentRoute: () => shell,
  path: '/perjanjian/$id/sunting',
  validateSearch: draftSearch,
  component: lazyRouteComponent(
    () => import('../features/agreements/wizard/edit-agreement-page.tsx'),
    'EditAgreementPage',
  ),
});

const amendAgreement = createRoute({
  getParentRoute: () => shell,
  path: '/perjanjian/$id/adendum',
  validateSearch: draftSearch,
  component: lazyRouteComponent(
    () => import('../features/agreements/wizard/amend-agreement-page.tsx'),
    'AmendAgreementPage',
  ),
});

const renewal = createRoute({
  getParentRoute: () => shell,
  path: '/perjanjian/$id/perpanjangan',
  validateSearch: renewalSearch,
  component: lazyRouteComponent(() => import('../features/agreements/renewal/renewal-page.tsx'), 'RenewalPage'),
});

const agreement = createRoute({
  getParentRoute: () => shell,
  path: '/perjanjian/$id',
  validateSearch: agreementSearch,
  component: lazyRouteComponent(() => import('../features/agreements/agreement-page.tsx'), 'AgreementPage'),
});

const region = createRoute({
  getParentRoute: () => shell,
  path: '/wilayah/$kode',
  validateSearch: regionSearch,
  component: lazyRouteComponent(() => import('../features/regions/region-page.tsx'), 'RegionPage'),
});

const attention = createRoute({
  getParentRoute: () => shell,
  path: '/perhatian',
  validateSearch: readinessSearch,
  component: lazyRouteComponent(() => import('../features/readiness/readiness-page.tsx'), 'ReadinessPage'),
});

const whiteList = createRoute({
  getParentRoute: () => shell,
  path: '/tanpa-perjanjian',
  validateSearch: whiteListSearch,
  component: lazyRouteComponent(() => import('../features/white-list/white-list-page.tsx'), 'WhiteListPage'),
});

const extension = createRoute({
  getParentRoute: () => shell,
  path: '/simulasi-perluasan',
  validateSearch: extensionSearch,
  component: lazyRouteComponent(() => import('../features/extension/extension-page.tsx'), 'ExtensionPage'),
});

const reference = createRoute({
  getParentRoute: () => shell,
  path: '/acuan',
  validateSearch: referenceSearch,
  component: lazyRouteComponent(() => import('../features/reference/reference-page.tsx'), 'ReferencePage'),
});

const access = createRoute({
  getParentRoute: () => shell,
  path: '/peran',
  validateSearch: accessSearch,
  component: lazyRouteComponent(() => import('../features/access/access-page.tsx'), 'AccessPage'),
});

const webhooks = createRoute({
  getParentRoute: () => shell,
  path: '/webhook',
  validateSearch: webhooksSearch,
  component: lazyRouteComponent(() => import('../features/webhooks/webhooks-page.tsx'), 'WebhooksPage'),
});

const claims = createRoute({
  getParentRoute: () => shell,
  path: '/klaim',
  validateSearch: claimListSearch,
  component: lazyRouteComponent(() => import('../features/claims/claim-list-page.tsx'), 'ClaimListPage'),
});

const newClaim = createRoute({
  getParentRoute: () => shell,
  path: '/klaim/baru',
  validateSearch: newClaimSearch,
  component: lazyRouteComponent(() => import('../features/claims/new-claim-page.tsx'), 'NewClaimPage'),
});

const notice = createRoute({
  getParentRoute: () => shell,
  path: '/klaim/pemberitahuan',
  component: lazyRouteComponent(() => import('../features/claims/notice-page.tsx'), 'NoticePage'),
});

const claim = createRoute({
  getParentRoute: () => shell,
  path: '/klaim/$id',
  component: lazyRouteComponent(() => import('../features/claims/claim-page.tsx'), 'ClaimPage'),
});

const decisionLetter = createRoute({
  getParentRoute: () => shell,
  path: '/klaim/$id/surat',
  component: lazyRouteComponent(() => import('../features/claims/decision-letter-page.tsx'), 'DecisionLetterPage'),
});

const payments = createRoute({
  getParentRoute: () => shell,
  path: '/pembayaran',
  component: lazyRouteComponent(() => import('../features/payments/payment-list-page.tsx'), 'PaymentListPage'),
});

const paymentBatch = createRoute({
  getParentRoute: () => shell,
  path: '/pembayaran/$id',
  component: lazyRouteComponent(() => import('../features/payments/payment-batch-page.tsx'), 'PaymentBatchPage'),
});

const incidents = createRoute({
  getParentRoute: () => shell,
  path: '/kalender-kejadian',
  validateSearch: incidentsSearch,
  component: lazyRouteComponent(() => import('../features/incidents/incidents-page.tsx'), 'IncidentsPage'),
});

const calculator = createRoute({
  getParentRoute: () => shell,
  path: '/kalkulator',
  validateSearch: calculatorSearch,
  component: lazyRouteComponent(() => import('../features/calculator/calculator-page.tsx'), 'CalculatorPage'),
});

const trail = createRoute({
  getParentRoute: () => shell,
  path: '/jejak',
  validateSearch: trailSearch,
  component: lazyRouteComponent(() => import('../features/trail/trail-page.tsx'), 'TrailPage'),
});

// Every other address: inside the shell, so that a wrong one is not a dead end.
const notFound = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound });

const pages = shell.addChildren([
  notFound,
  overview,
  agreements,
  newAgreement,
  agreement,
  editAgreement,
  amendAgreement,
  renewal,
  region,
  attention,
  whiteList,
  extension,
  reference,
  access,
  webhooks,
  ...peopleRoutes,
  administrationRoute,
  ownSessionsRoute,
  ...contributionRoutes,
  ...personalDataRoutes,
  claims,
  newClaim,
  notice,
  claim,
  decisionLetter,
  incidents,
  payments,
  paymentBatch,
  calculator,
  trail,
]);

/** The routes of the console over this tab's sign-in. */
export function createAppRouter(account: Account) {
  const router = createRouter({
    routeTree: root.addChildren([signIn, signInReturn, publicNoticeRoute, pages]),
    context: { account },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingComponent: PagePending,
    defaultPendingMs: 300,
    defaultErrorComponent: PageBroken,
    defaultNotFoundComponent: NotFound,
  });
  router.subscribe('onBeforeRouteMount', ({ pathChanged }) => {
    if (pathChanged) countPage();
  });
  return router;
}

/** The router, with the type of every route. */
export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
