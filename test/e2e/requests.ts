import { setTimeout as sleep } from 'node:timers/promises';

import type { Page, Request } from '@playwright/test';

/** Tells when a page has its answers. */
export interface Requests {
  /** Resolves once nothing that the page asked for has been under way for so long, milliseconds. */
  readonly settled: (quietMs?: number) => Promise<void>;
}

const GIVE_UP_AFTER_MS = 20_000;

/** Follows what a page asks the graph and for files from now on. The stream of live updates, which never ends, is left out. */
export function followRequests(page: Page): Requests {
  const open = new Set<Request>();
  let quietSince = performance.now();
  const end = (request: Request): void => {
    if (open.delete(request)) quietSince = performance.now();
  };
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql/stream') return;
    open.add(request);
    quietSince = performance.now();
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return {
    settled: async (quietMs = 100) => {
      const from = performance.now();
      while (open.size > 0 || performance.now() - Math.max(quietSince, from) < quietMs) {
        if (performance.now() - from > GIVE_UP_AFTER_MS)
          throw new Error(`still under way: ${[...open].map((request) => new URL(request.url()).pathname).join(', ')}`);
        await sleep(20);
      }
    },
  };
}
