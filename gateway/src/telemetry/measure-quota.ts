import { counter } from '@payung/kit/telemetry/metrics.ts';

import type { Caller } from '../guard/callers.ts';

const refusals = counter({
  name: 'payung_quota_refusals_total',
  help: 'Requests refused for lack of points, by client; "none" has no token.',
  labels: ['client'],
});

/** Notes a request that was refused for lack of points. */
export function countQuotaRefusal({ session }: Pick<Caller, 'session'>): void {
  refusals.add({ client: session?.clientId ?? 'none' });
}
