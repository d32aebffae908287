import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Root of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Whether this is the sandbox: a second installation beside the first. */
export const IS_SANDBOX = process.env['PAYUNG_SANDBOX'] === '1';

const OWN = join(ROOT, IS_SANDBOX ? '.payung-sandbox' : '.payung');

/** What the launcher keeps, all of it outside of version control. */
export const PATHS = {
  folder: OWN,
  logs: join(OWN, 'logs'),
  /** Documents and other files of the services. */
  files: join(OWN, 'files'),
  postgres: join(OWN, 'postgres'),
  secrets: join(OWN, 'secrets.json'),
  state: join(OWN, 'state.json'),
  running: join(OWN, 'running.json'),
  /** There while a restore is under way, and after one that broke off. */
  unfinished: join(OWN, 'restore-unfinished'),
  /** The day of the sandbox. */
  clock: join(OWN, 'today'),
  compileCache: join(OWN, 'compile-cache'),
  console: join(ROOT, 'admin-ui', 'dist'),
} as const;

/**
 * Makes the launcher's folder, open enough for the user that PostgreSQL runs as to pass through.
 *
 * @throws when it belongs to another user
 */
export function makeOwnFolders(): void {
  try {
    mkdirSync(OWN, { recursive: true, mode: 0o755 });
    mkdirSync(PATHS.logs, { recursive: true, mode: 0o700 });
    accessSync(PATHS.logs, constants.W_OK);
    accessSync(OWN, constants.W_OK);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(
      `Payung cannot write to ${OWN}: ${message}. Start as the user it belongs to, or let that user run "npm run reset".`,
      {
        cause: error,
      },
    );
  }
}
