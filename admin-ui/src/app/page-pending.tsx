import { m } from '../paraglide/messages.js';
import { Skeleton } from '../ui/skeleton.tsx';

/** Stands in for a page whose code is on its way. */
export function PagePending() {
  return <Skeleton label={m.loading()} lines={6} />;
}
