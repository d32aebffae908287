import type { Session } from '@payung/kit/access.ts';
import type { Logger } from '@payung/kit/log.ts';
import { neighbourhoodOf } from '@payung/kit/neighbourhood.ts';
import { mayCallFrom, WRONG_NETWORK } from '@payung/kit/networks.ts';
import type { VerifyToken } from '@payung/kit/token.ts';

import type { PublicCode } from '../errors.ts';
import { countQuotaRefusal } from '../telemetry/measure-quota.ts';
import { headersOf, tooManyMessage } from './guard.ts';
import type { Points } from './points.ts';
import type { Usage } from './report-usage.ts';

/** Who asks, and whose points it costs. */
export interface Caller {
  /** Null without a token. */
  readonly session: Session | null;
  /** Whose points are taken: a client's, a person's, or an address's. */
  readonly account: string;
  /** Points of the account here, this gateway's part of them. */
  readonly pointsPerMinute: number;
}

/** Why a request goes no further. */
export interface CallerRefused {
  readonly status: number;
  readonly code: PublicCode;
  readonly message: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** What callers are known by. */
export interface CallerOptions {
  readonly verifyToken: VerifyToken;
  readonly points: Points;
  readonly usage: Usage;
  /** Points of a minute for whoever's token names no quota. */
  readonly pointsPerMinute: number;
  /** Points of a minute for an address without a token. */
  readonly pointsWithoutToken: number;
  /** Gateways that share a quota. */
  readonly copies: number;
  readonly logger: Logger;
}

/** Finds out who asks, from the header `authorization` and the address. */
export type FindCaller = (authorization: string | undefined, address: string) => Promise<Caller | CallerRefused>;

/** Whether a request goes no further. */
export function isRefused(caller: Caller | CallerRefused): caller is CallerRefused {
  return 'status' in caller;
}

/**
 * Makes what finds out who asks. A token is verified here once and remembered until it expires; the owners verify it
 * again, each by itself. What is refused here costs no parsing.
 */
export function createFindCaller(options: CallerOptions): FindCaller {
  const { points, usage, copies } = options;
  const part = (quota: number): number => Math.max(1, Math.floor(quota / copies));
  const withoutToken = part(options.pointsWithoutToken);

  const withPoints = (caller: Caller): Caller | CallerRefused => {
    const { waitMs, balance } = points.waitFor(caller.account, 1, caller.pointsPerMinute);
    if (waitMs === 0) return caller;
    const seconds = Math.ceil(waitMs / 1_000);
    countQuotaRefusal(caller);
    if (caller.session !== null) usage.count(caller.session.clientId, 0, true);
    return {
      status: 429,
      code: 'RATE_LIMITED',
      message: tooManyMessage(seconds),
      headers: [['retry-after', String(seconds)], ...headersOf(balance)],
    };
  };

  return async (authorization, address) => {
    if (authorization === undefined) {
      return withPoints({
        session: null,
        account: `address ${neighbourhoodOf(address)}`,
        pointsPerMinute: withoutToken,
      });
    }
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    let session: Session | null;
    try {
      session = token === undefined ? null : await options.verifyToken(token);
    } catch (error) {
      options.logger.error({ err: error }, 'access token could not be checked');
      return IDENTITY_UNAVAILABLE;
    }
    if (session === null) return TOKEN_DOES_NOT_HOLD;
    if (!mayCallFrom(session, address)) return FROM_WRONG_NETWORK;
    return withPoints({
      session,
      account: `${session.clientId} ${session.subject}`,
      pointsPerMinute: part(session.pointsPerMinute ?? options.pointsPerMinute),
    });
  };
}

const TOKEN_DOES_NOT_HOLD: CallerRefused = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'The access token does not hold: it is forged, expired, ended or meant for another service. Sign in again.',
  headers: [['www-authenticate', 'Bearer error="invalid_token"']],
};

const FROM_WRONG_NETWORK: CallerRefused = {
  status: 403,
  code: 'FORBIDDEN',
  message: WRONG_NETWORK,
  headers: [],
};

const IDENTITY_UNAVAILABLE: CallerRefused = {
  status: 503,
  code: 'IDENTITY_UNAVAILABLE',
  message: 'The identity provider cannot be reached, so the access token cannot be checked. Try again shortly.',
  headers: [['retry-after', '5']],
};
