import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { conflictsSearch } from '../features/conflicts/conflicts.search.ts';
import { heirsSearch } from '../features/heirs/heirs.search.ts';
import { importSearch, newImportSearch } from '../features/imports/imports.search.ts';
import { jobsSearch } from '../features/jobs/jobs.search.ts';
import { participantSearch } from '../features/participants/participant.search.ts';
import { participantListSearch } from '../features/participants/participants.search.ts';
import { shell } from './shell-route.ts';

const participants = createRoute({
  getParentRoute: () => shell,
  path: '/peserta',
  validateSearch: participantListSearch,
  component: lazyRouteComponent(
    () => import('../features/participants/participant-list-page.tsx'),
    'ParticipantListPage',
  ),
});

const newParticipant = createRoute({
  getParentRoute: () => shell,
  path: '/peserta/baru',
  component: lazyRouteComponent(
    () => import('../features/participants/new-participant-page.tsx'),
    'NewParticipantPage',
  ),
});

const participant = createRoute({
  getParentRoute: () => shell,
  path: '/peserta/$id',
  validateSearch: participantSearch,
  component: lazyRouteComponent(() => import('../features/participants/participant-page.tsx'), 'ParticipantPage'),
});

const newEnrolment = createRoute({
  getParentRoute: () => shell,
  path: '/peserta/$id/daftarkan',
  component: lazyRouteComponent(() => import('../features/participants/new-enrolment-page.tsx'), 'NewEnrolmentPage'),
});

const jobs = createRoute({
  getParentRoute: () => shell,
  path: '/pekerjaan',
  validateSearch: jobsSearch,
  component: lazyRouteComponent(() => import('../features/jobs/jobs-page.tsx'), 'JobsPage'),
});

const newImport = createRoute({
  getParentRoute: () => shell,
  path: '/impor/baru',
  validateSearch: newImportSearch,
  component: lazyRouteComponent(() => import('../features/imports/new-import-page.tsx'), 'NewImportPage'),
});

const rosterImport = createRoute({
  getParentRoute: () => shell,
  path: '/impor/$id',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('../features/imports/import-page.tsx'), 'ImportPage'),
});

const conflicts = createRoute({
  getParentRoute: () => shell,
  path: '/kepesertaan-ganda',
  validateSearch: conflictsSearch,
  component: lazyRouteComponent(() => import('../features/conflicts/conflicts-page.tsx'), 'ConflictsPage'),
});

const cover = createRoute({
  getParentRoute: () => shell,
  path: '/apakah-terlindungi',
  component: lazyRouteComponent(() => import('../features/cover/cover-page.tsx'), 'CoverPage'),
});

const heirs = createRoute({
  getParentRoute: () => shell,
  path: '/kesiapan-ahli-waris',
  validateSearch: heirsSearch,
  component: lazyRouteComponent(() => import('../features/heirs/heirs-page.tsx'), 'HeirsPage'),
});

/** The pages about people: who they are, how they come in, and what runs in the background for it. */
export const peopleRoutes = [
  participants,
  newParticipant,
  participant,
  newEnrolment,
  jobs,
  newImport,
  rosterImport,
  conflicts,
  cover,
  heirs,
] as const;
