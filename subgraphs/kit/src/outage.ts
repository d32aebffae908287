/**
 * Whether an error says that the database, a disk, a store of files or the way to them is away or overtaxed for now. That is neither the caller's fault nor
 * a bug: the same request may succeed a moment later.
 */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, message, name, cause, $metadata } = error as Error & { readonly code?: unknown } & OfStore;
  if (typeof code === 'string' && (OF_POSTGRES.test(code) || OF_THE_SYSTEM.has(code))) return true;
  if (passes($metadata?.httpStatusCode)) return true;
  return OF_CONNECTIONS.has(name) || OF_CONNECTION.test(message) || isOutage(cause);
}

/** What the client of an S3 store adds to an error: how the store answered. */
interface OfStore {
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** A store that fails, or is asked for too much. */
function passes(status = 0): boolean {
  return status >= 500 || status === 429;
}

/**
 * Classes 08 (connection), 53 (no connections, disk or memory left), 57P (shut down or restarted) and 58 (the system fails it); a statement
 * that took too long, a server that only reads since another took over, a deadlock or a conflict that one of two has to repeat, a lock that was not had,
 * a transaction that idled or lasted too long.
 */
const OF_POSTGRES = /^(?:08...|53...|57P..|58...|57014|25006|40001|40P01|55P03|25P0[34])$/;

const OF_THE_SYSTEM: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOSPC',
  'EDQUOT',
  'EMFILE',
  'ENFILE',
  'EIO',
]);

/** TypeORM's, for what follows in a transaction whose connection has gone. */
const OF_CONNECTIONS: ReadonlySet<string> = new Set([
  'QueryRunnerAlreadyReleasedError',
  'QueryRunnerProviderAlreadyReleasedError',
]);

/** What `pg` says without a code: of a connection that broke, and of a pool that has none left. */
const OF_CONNECTION =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client (?:has encountered a connection error|was closed)|Query read timeout)/;
