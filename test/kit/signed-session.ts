import { importJWK, SignJWT } from 'jose';
import type { JWK } from 'jose';
import { Client } from 'pg';

import type { IdentityEnv } from '../../identity/src/env.ts';
import { sealerOf } from '../../identity/src/sealing.ts';
import type { Role } from '../../subgraphs/kit/src/access.ts';
import { API_SCOPES } from '../../subgraphs/kit/src/values/api-scopes.ts';
import type { ApiScope } from '../../subgraphs/kit/src/values/api-scopes.ts';
import { graphClient } from './graph-client.ts';
import type { Ask } from './graph-client.ts';
import type { TestStack } from './stack.ts';

/** Who a token is signed for. */
export interface SignedPerson {
  readonly role: Role;
  /** Absent for roles of the whole nation. */
  readonly institutionCode?: string;
  readonly regionCodes: readonly string[];
  readonly subject: string;
  /** Whose client; the console's when absent. */
  readonly clientId?: string;
  /** Every one when absent. */
  readonly scopes?: readonly ApiScope[];
}

/** Asks one server as one person; null is nobody. */
export type AskAt = (url: string, person: SignedPerson | null) => Promise<Ask>;

/** What a test needs to be whoever it thinks up. */
export interface SignedSessions {
  readonly askAt: AskAt;
  readonly tokenFor: (person: SignedPerson) => Promise<string>;
}

/**
 * Tokens for whichever session a test thinks up, signed with the key of the stack's own identity provider: the stack cannot tell
 * them from those that it issued.
 */
export async function signedSessions({ databases, issuer, cookieSecret }: TestStack): Promise<SignedSessions> {
  const client = new Client({ connectionString: databases.identity });
  await client.connect();
  const { rows } = await client.query<{ sealed: Buffer }>(
    'select private_jwk_sealed as sealed from signing_key where signs_from <= now() order by signs_from desc, kid limit 1',
  );
  await client.end();
  const sealer = sealerOf({ COOKIE_SECRET: cookieSecret } as IdentityEnv);
  const jwk = rows[0] === undefined ? undefined : (JSON.parse(sealer.open(rows[0].sealed)) as JWK);
  if (jwk?.kid === undefined) throw new Error('the identity provider has no signing key yet');
  const key = await importJWK(jwk, 'RS256');
  const { kid } = jwk;
  const sign = ({
    role,
    institutionCode,
    regionCodes,
    subject,
    clientId = 'payung-console',
    scopes = API_SCOPES,
  }: SignedPerson): Promise<string> =>
    new SignJWT({
      name: `Peraga ${subject}`,
      client_id: clientId,
      scope: scopes.join(' '),
      auth_time: Math.floor(Date.now() / 1_000),
      // Walks ask for everything at once.
      payung_quota: 1_000_000_000,
      payung_role: role,
      payung_regions: regionCodes,
      ...(institutionCode === undefined ? {} : { payung_institution: institutionCode }),
    })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(issuer)
      .setAudience('payung')
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(key);
  const tokens = new Map<string, Promise<string>>();
  const tokenFor = (person: SignedPerson): Promise<string> => {
    const token = tokens.get(person.subject) ?? sign(person);
    tokens.set(person.subject, token);
    return token;
  };
  const askAt: AskAt = async (url, person) => graphClient(url, person === null ? undefined : await tokenFor(person));
  return { askAt, tokenFor };
}
