import { z } from 'zod';

import { EndedAccess } from './ended-access.ts';
import type { Logger } from './log.ts';
import { readGauge } from './telemetry/metrics.ts';

/** Where Payung's own identity service answers its other services, and as whom to ask. */
export interface EndedAccessSource {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The list of what has ended, kept up to date. */
export interface FollowedAccess {
  readonly ended: EndedAccess;
  readonly stop: () => void;
}

/** The setting of a service that follows the list. */
export const identityEnv = {
  IDENTITY_URL: z
    .url('the address of the identity service of Payung for its own services, when it is the issuer')
    .optional(),
};

/** Whom to follow by the settings; nobody where the issuer is not Payung's own. */
export function endedAccessSourceOf(env: {
  readonly IDENTITY_URL?: string | undefined;
  readonly SERVICE_CLIENT_ID?: string | undefined;
  readonly SERVICE_CLIENT_SECRET?: string | undefined;
}): EndedAccessSource | undefined {
  const { IDENTITY_URL: url, SERVICE_CLIENT_ID: clientId, SERVICE_CLIENT_SECRET: clientSecret } = env;
  if (!url || !clientId || !clientSecret) return undefined;
  return { url, clientId, clientSecret };
}

const EVERY_MS = 2_000;
const TIMEOUT_MS = 3_000;
/** Silence of a restart is not worth a line. */
const STALE_AFTER_MS = 20_000;

const ageSeconds = readGauge({
  name: 'payung_ended_access_age_seconds',
  help: 'For how long this process has not heard from identity which sessions and clients have ended.',
});

/**
 * Follows what ends before its tokens expire: one small question every two seconds, whatever the traffic. Answered the first time when
 * it comes back, or has failed once. While identity is silent, what was heard last goes on being refused and every other token goes on working.
 *
 * @param source undefined where there is nobody to ask: tokens then hold until they expire
 */
export async function followEndedAccess(
  source: EndedAccessSource | undefined,
  logger: Logger,
  everyMs = EVERY_MS,
): Promise<FollowedAccess> {
  const ended = new EndedAccess();
  if (source === undefined) return { ended, stop: () => undefined };
  const ask = createAsk(source);
  const forget = ageSeconds.from(() => [{ labels: {}, value: (performance.now() - heardAt) / 1_000 }]);
  let isStopped = false;
  let heardAt = performance.now();
  let isStale = false;
  // Where to go on from; after a silence everything is asked for anew, since the list may be another one by then.
  let cursor: string | undefined;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    try {
      const answer = await ask(cursor);
      ended.learn(answer.entries);
      cursor = answer.cursor;
      heardAt = performance.now();
      if (isStale) logger.info('identity tells again which sessions and clients have ended');
      isStale = false;
    } catch (error) {
      cursor = undefined;
      if (!isStale && performance.now() - heardAt > STALE_AFTER_MS) {
        isStale = true;
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
        logger.warn(
          { reason },
          'identity does not tell which sessions and clients have ended; what was heard last is kept',
        );
      }
    }
    if (!isStopped) timer = setTimeout(() => void look(), everyMs).unref();
  };
  await look();
  return {
    ended,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      forget();
    },
  };
}

function createAsk({ url, clientId, clientSecret }: EndedAccessSource) {
  const authorization = `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`;
  return async (cursor: string | undefined) => {
    const response = await fetch(
      `${url.replace(/\/$/, '')}/ended-access${cursor === undefined ? '' : `?since=${encodeURIComponent(cursor)}`}`,
      {
        headers: { authorization },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        // Credentials go where the settings say, and nowhere that an answer says.
        redirect: 'error',
      },
    );
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`status ${response.status}`);
    }
    return answerShape.parse(await response.json());
  };
}

const answerShape = z.object({
  cursor: z.string().max(100),
  entries: z.array(z.object({ key: z.string(), below: z.number().int().nullable(), until: z.number() })),
});
