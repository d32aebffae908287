import { setTimeout as sleep } from 'node:timers/promises';

import type { Page, Request, Route } from '@playwright/test';

/** Tells when a page has its answers, and what it asked for them. */
export interface Requests {
  /** Resolves once nothing that the page asked for has been under way for so long, milliseconds. */
  readonly settled: (quietMs?: number) => Promise<void>;
  /** What the page at the present address asked the graph, each question once, in the order of asking. What no page needs to be drawn is left out. */
  readonly asked: () => readonly Asked[];
}

/** One question to the graph. */
export interface Asked {
  readonly operation: string;
  /** Whether it was asked after another answer had come: one that could have been asked with it waited for nothing. */
  readonly waited: boolean;
}

const GIVE_UP_AFTER_MS = 20_000;

/** Asked once after signing in, whatever page is open; or every now and then, whether anything has moved. */
const OF_NO_PAGE = new Set(['Session', 'BreakGlassMine', 'RunningImports', 'RosterImportState']);

/** Follows what a page asks the graph and for files from now on. The stream of live updates, which never ends, is left out. */
export function followRequests(page: Page): Requests {
  const open = new Set<Request>();
  let quietSince = performance.now();
  let address = '';
  let asked = new Map<string, Asked>();
  let hasAnswers = false;
  const beginAnew = (): void => {
    asked = new Map();
    hasAnswers = false;
  };
  // Within the console an address changes without a document being loaded.
  page.on('framenavigated', (frame) => {
    const { pathname, search } = new URL(frame.url(), 'http://nowhere');
    if (frame !== page.mainFrame() || pathname + search === address) return;
    address = pathname + search;
    beginAnew();
  });
  const end = (request: Request): void => {
    if (!open.delete(request)) return;
    quietSince = performance.now();
    const asking = questionOf(request);
    if (asking !== null && asked.has(asking.key)) hasAnswers = true;
  };
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql/stream') return;
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) beginAnew();
    open.add(request);
    quietSince = performance.now();
    const asking = questionOf(request);
    // The same question asked again is news of a change, not a need of the page.
    if (asking !== null && !asked.has(asking.key))
      asked.set(asking.key, { operation: asking.operation, waited: hasAnswers });
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return {
    asked: () => [...asked.values()],
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

/** What a request asks the graph: the same however the operation is sent, by its hash or by its text. Null for what no page needs, and for other requests. */
function questionOf(request: Request): { readonly key: string; readonly operation: string } | null {
  if (new URL(request.url()).pathname !== '/graphql') return null;
  const { operationName: operation = '', variables } = request.postDataJSON() as {
    operationName?: string;
    variables?: object;
  };
  return OF_NO_PAGE.has(operation) ? null : { key: JSON.stringify([operation, variables]), operation };
}

/** Keeps the answers to one operation from a page, as a slow network would. */
export async function holdAnswers(page: Page, operation: string): Promise<{ readonly letGo: () => Promise<void> }> {
  const gate = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const hold = async (route: Route): Promise<void> => {
    const { operationName } = route.request().postDataJSON() as { operationName?: string };
    if (operationName === operation) {
      asked.resolve();
      await gate.promise;
    }
    await route.continue();
  };
  await page.route('**/graphql', hold);
  return {
    /** Waits until it was asked, and lets the answer come. */
    async letGo() {
      await asked.promise;
      const answered = page.waitForResponse((response) => isAnswerTo(response.request(), operation));
      gate.resolve();
      await answered;
      await page.unroute('**/graphql', hold);
    },
  };
}

function isAnswerTo(request: Request, operation: string): boolean {
  return new URL(request.url()).pathname === '/graphql' && questionOf(request)?.operation === operation;
}
