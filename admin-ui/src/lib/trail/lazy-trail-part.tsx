import { lazy, Suspense } from 'react';
import { m } from '../../paraglide/messages.js';
import { Skeleton } from '../../ui/skeleton.tsx';

const TrailPart = lazy(() => import('./trail-part.tsx').then((module) => ({ default: module.TrailPart })));

/** The trail of one thing, fetched when somebody opens it: few do, and each page would carry it. */
export function LazyTrailPart({ about }: { about: readonly string[] }) {
  return (
    <Suspense fallback={<Skeleton label={m.loading()} lines={8} />}>
      <TrailPart about={about} />
    </Suspense>
  );
}
