/** What the server that delivers the console tells it at run time. */
export interface Config {
  /** The OpenID provider that people sign in with, as its issuer URL. */
  issuer: string;
  /** The client that the console is at that provider. */
  clientId: string;
  /** Which installation this is: shown in the ribbon, so that nobody mistakes a trial for the real one. */
  environment: 'development' | 'production';
}

/** Reads `/config.json`. Throws when it cannot be fetched or misses a value: the console cannot start without it. */
export async function loadConfig(): Promise<Config> {
  const response = await fetch('/config.json', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  const value: unknown = await response.json();
  if (typeof value !== 'object' || value === null) throw new Error('/config.json holds no object');
  const { issuer, clientId, environment } = value as Record<string, unknown>;
  if (typeof issuer !== 'string' || typeof clientId !== 'string')
    throw new Error('/config.json misses issuer or clientId');
  return { issuer, clientId, environment: environment === 'production' ? 'production' : 'development' };
}
