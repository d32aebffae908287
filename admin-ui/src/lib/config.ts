/** What the server that delivers the console tells it at run time. */
export interface Config {
  /** The OpenID provider that people sign in with, as its issuer URL. */
  issuer: string;
  /** The client that the console is at that provider. */
  clientId: string;
  /** Which installation this is: shown in the ribbon, so that nobody mistakes a trial for the real one. */
  environment: 'development' | 'production';
  /** Addresses of the outlines of regions that this installation brings along. Null where it brings none. */
  boundaries: Readonly<Record<'provinces' | 'regencies', string | null>>;
}

/** Reads `/config.json`. Throws when it cannot be fetched or misses a value: the console cannot start without it. */
export async function loadConfig(): Promise<Config> {
  const response = await fetch('/config.json', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  const value: unknown = await response.json();
  if (typeof value !== 'object' || value === null) throw new Error('/config.json holds no object');
  const { issuer, clientId, environment, boundaries } = value as Record<string, unknown>;
  if (typeof issuer !== 'string' || typeof clientId !== 'string')
    throw new Error('/config.json misses issuer or clientId');
  return {
    issuer,
    clientId,
    environment: environment === 'production' ? 'production' : 'development',
    boundaries: { provinces: addressIn(boundaries, 'provinces'), regencies: addressIn(boundaries, 'regencies') },
  };
}

function addressIn(boundaries: unknown, level: 'provinces' | 'regencies'): string | null {
  if (typeof boundaries !== 'object' || boundaries === null) return null;
  const address: unknown = (boundaries as Record<string, unknown>)[level];
  return typeof address === 'string' ? address : null;
}
