import type { Logger } from '@payung/kit/log.ts';
import { z } from 'zod';

/** Where the register of accounts and clients answers. */
export interface IdentitySettings {
  /** Address of Payung's own identity service. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What came of a question to the register: an answer, or that there is nobody to ask, or that nobody answered. */
export type RegisterAnswer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly elsewhere: boolean };

/** Asks the register for one thing by its name. */
export type AskRegister = (name: string, body?: Readonly<Record<string, unknown>>) => Promise<RegisterAnswer>;

/** Commands wait their turn there and check a password's worth of nothing: this is long for them. */
const TIMEOUT_MS = 3_000;

/** The one client for questions to the register: as this service, with a time limit. Silence is an answer, never an error. */
export function createIdentityClient({ url, clientId, clientSecret }: IdentitySettings, logger: Logger): AskRegister {
  const authorization = `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`;
  return async (name, body) => {
    try {
      const response = await fetch(`${url.replace(/\/$/, '')}/administration/${name}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
        // Credentials go where the settings say, and nowhere that an answer says.
        redirect: 'error',
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return { ok: true, body: z.record(z.string(), z.unknown()).parse(await response.json()) };
    } catch (error) {
      const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
      logger.warn({ owner: 'identity', asked: name, reason }, 'the register of accounts did not answer');
      return { ok: false, elsewhere: false };
    }
  };
}

/** Without an identity service of our own, accounts and clients are managed at the issuer. */
export const registerElsewhere: AskRegister = () => Promise.resolve({ ok: false, elsewhere: true });
