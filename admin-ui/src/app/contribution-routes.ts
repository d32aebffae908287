import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { bankFileSearch, invoiceListSearch } from '../features/contributions/contributions.search.ts';
import { shell } from './shell-route.ts';

const invoices = createRoute({
  getParentRoute: () => shell,
  path: '/iuran',
  validateSearch: invoiceListSearch,
  component: lazyRouteComponent(() => import('../features/contributions/invoice-list-page.tsx'), 'InvoiceListPage'),
});

const invoice = createRoute({
  getParentRoute: () => shell,
  path: '/iuran/$id',
  component: lazyRouteComponent(() => import('../features/contributions/invoice-page.tsx'), 'InvoicePage'),
});

const bankFiles = createRoute({
  getParentRoute: () => shell,
  path: '/iuran/rekonsiliasi',
  component: lazyRouteComponent(() => import('../features/contributions/bank-files-page.tsx'), 'BankFilesPage'),
});

const bankFile = createRoute({
  getParentRoute: () => shell,
  path: '/iuran/rekonsiliasi/$id',
  validateSearch: bankFileSearch,
  component: lazyRouteComponent(() => import('../features/contributions/bank-file-page.tsx'), 'BankFilePage'),
});

/** The pages about contributions: what was asked for, what was paid, and what the bank says. */
export const contributionRoutes = [invoices, bankFiles, bankFile, invoice] as const;
