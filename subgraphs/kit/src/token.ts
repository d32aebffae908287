import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

import { ROLES } from './access.ts';
import type { Role, Session } from './access.ts';
import { Bounded } from './bounded.ts';
import { EndedAccess } from './ended-access.ts';
import type { TokenOrigin } from './ended-access.ts';
import { API_SCOPES, readApiScopes } from './values/api-scopes.ts';
import { splitInstitutionCode } from './values/institution-code.ts';
import { isRegionCode } from './values/region-code.ts';

/** Where access tokens come from and for whom they are meant. */
export interface TokenSettings {
  readonly issuer: string;
  readonly audience: string;
  /** What has ended before its tokens expire. Without it, tokens hold until they expire. */
  readonly ended?: EndedAccess | undefined;
}

/** The session of a bearer token, or null when the token does not hold (forged, expired, ended, meant for others, or malformed). */
export type VerifyToken = (token: string) => Promise<Session | null>;

/** Roles that see the rows of one institution: without it in the token they would see everybody's. */
const OF_AN_INSTITUTION: ReadonlySet<Role> = new Set(['BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER', 'PARTNER']);

const claims = z
  .object({
    sub: z.string().min(1),
    exp: z.number(),
    client_id: z.string().optional(),
    azp: z.string().optional(),
    name: z.string().optional(),
    payung_role: z.enum(ROLES),
    payung_institution: z
      .string()
      .refine((code) => splitInstitutionCode(code) !== null)
      .optional(),
    payung_regions: z.array(z.string().refine(isRegionCode)),
    payung_examples: z.boolean().optional(),
    auth_time: z.number().int().optional(),
    scope: z.string().optional(),
    payung_quota: z.number().int().positive().optional(),
    payung_networks: z.array(z.string()).optional(),
    sid: z.string().optional(),
    payung_version: z.number().int().optional(),
  })
  .refine((read) => read.payung_institution !== undefined || !OF_AN_INSTITUTION.has(read.payung_role))
  // Who has no account is nowhere; everybody else is somewhere.
  .refine((read) =>
    read.payung_role === 'PUBLIC_NOTIFIER'
      ? read.payung_institution === undefined && read.payung_regions.length === 0
      : read.payung_regions.length > 0,
  );

const CACHED_TOKENS = 5_000;

/** How far the issuer's clock may be ahead of ours. */
const CLOCK_TOLERANCE_SECONDS = 150;

/**
 * Verifies access tokens against the issuer's published keys (fetched on first use, then kept and renewed).
 * Only asymmetric signatures are accepted. A verified token is remembered until it expires, so that its
 * signature is checked once; tokens keep working while the issuer is down, on the keys last known. One whose session, account or
 * client has ended is refused as soon as `ended` knows: for a remembered token that costs the comparison of two numbers.
 *
 * @throws the returned function throws when the keys were never fetched and the issuer cannot be reached
 */
export function createTokenVerifier(settings: TokenSettings): VerifyToken {
  const known = new Bounded<string, VerifiedToken & { lookedAt: number }>(CACHED_TOKENS);
  const ended = settings.ended ?? new EndedAccess();
  let keys: Promise<JWTVerifyGetKey> | undefined;

  return async (token) => {
    const remembered = known.get(token);
    if (remembered !== undefined && remembered.expiresAt > Date.now()) {
      if (remembered.lookedAt === ended.version) return remembered.session;
      if (!ended.isEnded(remembered.origin)) {
        remembered.lookedAt = ended.version;
        return remembered.session;
      }
    }
    known.delete(token);
    keys ??= discoverKeys(settings.issuer);
    const ready = await keys.catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    const verified = await verify(token, ready, settings);
    if (verified === null || ended.isEnded(verified.origin)) return null;
    known.set(token, { ...verified, lookedAt: ended.version });
    return verified.session;
  };
}

interface VerifiedToken {
  readonly session: Session;
  readonly origin: TokenOrigin;
  readonly expiresAt: number;
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    redirect: 'error',
    signal: AbortSignal.timeout(5_000),
  });
  if (!response.ok) throw new Error(`the identity provider answered ${response.status} to discovery`);
  const { jwks_uri: uri } = z.object({ jwks_uri: z.url() }).parse(await response.json());
  const remote = createRemoteJWKSet(new URL(uri), { cooldownDuration: 10_000, timeoutDuration: 5_000 });
  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (error) {
      // Keys that are due for renewal still tell true from forged while the issuer cannot give new ones.
      const lastKnown = isIssuersFault(error) ? remote.jwks() : undefined;
      if (lastKnown === undefined) throw error;
      return createLocalJWKSet(lastKnown)(header, token).catch(() => Promise.reject(error));
    }
  };
}

/** Whether the issuer's keys could not be had: nothing that the token or its bearer did. */
function isIssuersFault(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return (
    error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === errors.JOSEError.code
  );
}

async function verify(token: string, keys: JWTVerifyGetKey, settings: TokenSettings) {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: settings.issuer,
      audience: settings.audience,
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    });
    // An issuer whose clock runs ahead gives tokens that begin in a moment. What is over is over, whatever clock is right.
    return payload.exp === undefined || payload.exp * 1_000 <= Date.now() ? null : readClaims(payload);
  } catch (error) {
    // Not the token's fault, so not the caller's: say so upstream instead of calling the token bad.
    if (isIssuersFault(error)) throw error;
    return null;
  }
}

function readClaims(payload: JWTPayload): VerifiedToken | null {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return null;
  const { data } = parsed;
  const clientId = data.client_id ?? data.azp ?? 'unknown';
  return {
    expiresAt: data.exp * 1_000,
    origin: { subject: data.sub, sessionId: data.sid, version: data.payung_version ?? 0 },
    session: {
      subject: data.sub,
      clientId,
      name: data.name ?? clientId,
      role: data.payung_role,
      institutionCode: data.payung_institution ?? null,
      regionCodes: data.payung_regions,
      registersExamples: data.payung_examples ?? false,
      ...(data.auth_time === undefined ? {} : { signedInAt: data.auth_time }),
      // Our own services ask for whatever their commands need.
      scopes: data.payung_role === 'SERVICE' ? API_SCOPES : readApiScopes(data.scope),
      ...(data.payung_quota === undefined ? {} : { pointsPerMinute: data.payung_quota }),
      ...(data.payung_networks === undefined ? {} : { networks: data.payung_networks }),
      ...(data.sid === undefined ? {} : { sessionId: data.sid }),
    },
  };
}
