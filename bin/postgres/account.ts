import { readFileSync, statSync } from 'node:fs';

/** An operating system user that PostgreSQL runs as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * The user to run PostgreSQL as, or undefined when that is simply the current user.
 *
 * PostgreSQL refuses to run as root. Root therefore lends it the owner of the data that is already
 * there, else the system's `postgres`, else `nobody`; no user is ever created.
 *
 * @param dataFolder the data of an earlier start, if there are any
 * @throws when root finds none of these users
 */
export function findAccount(dataFolder?: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readAccounts();
  const owner = dataFolder === undefined ? undefined : ownerOf(dataFolder);
  const account =
    (owner === undefined || owner.uid === 0 ? undefined : { name: String(owner.uid), ...owner }) ??
    accounts.find(({ name }) => name === 'postgres') ??
    accounts.find(({ name, uid }) => name === 'nobody' && uid > 0);
  if (account === undefined) {
    throw new Error(
      'PostgreSQL does not run as root, and this system has neither a user "postgres" nor "nobody". ' +
        'Start as an ordinary user, or set PAYUNG_POSTGRES_URL to a PostgreSQL server that is already running.',
    );
  }
  return account;
}

function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && { uid: found.uid, gid: found.gid };
}

function readAccounts(): readonly Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
