import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

import { z } from 'zod';

import { DATABASES } from './names.ts';

/** What earlier starts have done. */
export type State = z.infer<typeof state>;

const state = z.object({
  /** Folder of the bundled PostgreSQL, which is not always inside the project. */
  postgresFolder: z.string().optional(),
  /** Databases made on each server, by "host:port" or "bundled". */
  databases: z.record(z.string(), z.array(z.enum(DATABASES))).default({}),
  /** Hash of the sources that the built console was made from. */
  consoleSources: z.string().optional(),
  /** Whether the examples were loaded, or declined with `--empty`, into the databases of this server. */
  examples: z.record(z.string(), z.enum(['loaded', 'declined'])).default({}),
  /** Servers whose databases the example rosters were loaded into. */
  rosters: z.array(z.string()).default([]),
});

/** Reads the state; an installation that was never started has an empty one. */
export function readState(file: string): State {
  if (!existsSync(file)) return state.parse({});
  try {
    return state.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(`${file} is damaged. Bring it back from a copy, or run "npm run reset" to begin anew.`);
  }
}

/** Changes the state and writes it at once, so that an interrupted start is remembered as far as it went. */
export function changeState(file: string, change: (before: State) => Partial<State>): void {
  const before = readState(file);
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...before, ...change(before) }, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
