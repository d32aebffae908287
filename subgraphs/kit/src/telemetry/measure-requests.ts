import { histogram, REQUEST_SECONDS } from './metrics.ts';

const requestSeconds = histogram({
  name: 'payung_http_request_seconds',
  help: 'How long HTTP requests took until their answer was sent, by route and status; 499 is a caller who did not wait.',
  labels: ['route', 'status'],
  buckets: REQUEST_SECONDS,
});

/** Notes one HTTP request: the pattern of its route, the status of its answer, and the time in milliseconds. */
export function measureRequest(route: string, status: number, tookMs: number): void {
  requestSeconds.observe({ route, status: String(status) }, tookMs / 1_000);
}
