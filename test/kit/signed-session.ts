import { importJWK, SignJWT } from 'jose';
import type { JWK } from 'jose';
import { Client } from 'pg';

import type { Role } from '../../subgraphs/kit/src/access.ts';
import { API_SCOPES } from '../../subgraphs/kit/src/values/api-scopes.ts';
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
export async function signedSessions({ databases, issuer }: TestStack): Promise<SignedSessions> {
  const client = new Client({ connectionString: databases.identity });
  await client.connect();
  const { rows } = await client.query<{ private_jwk: JWK }>(
    'select private_jwk from signing_key order by created_at desc, kid limit 1',
  );
  await client.end();
  const jwk = rows[0]?.private_jwk;
  if (jwk?.kid === undefined) throw new Error('the identity provider has no signing key yet');
  const key = await importJWK(jwk, 'RS256');
  const { kid } = jwk;
  const sign = ({ role, institutionCode, regionCodes, subject }: SignedPerson): Promise<string> =>
    new SignJWT({
      name: `Peraga ${subject}`,
      client_id: 'payung-console',
      scope: API_SCOPES.join(' '),
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
