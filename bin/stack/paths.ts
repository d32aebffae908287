import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Root of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

const OWN = join(ROOT, '.payung');

/** What the launcher keeps, all of it outside of version control. */
export const PATHS = {
  folder: OWN,
  logs: join(OWN, 'logs'),
  postgres: join(OWN, 'postgres'),
  secrets: join(OWN, 'secrets.json'),
  state: join(OWN, 'state.json'),
  running: join(OWN, 'running.json'),
  compileCache: join(OWN, 'compile-cache'),
  console: join(ROOT, 'admin-ui', 'dist'),
} as const;

/** Makes the launcher's folder, open enough for the user that PostgreSQL runs as to pass through. */
export function makeOwnFolders(): void {
  mkdirSync(OWN, { recursive: true, mode: 0o755 });
  mkdirSync(PATHS.logs, { recursive: true, mode: 0o700 });
}
