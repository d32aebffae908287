import { z } from 'zod';

/** What a backup says of itself. Written last: a folder without one is no backup. */
export type Manifest = z.infer<typeof manifest>;

/** One database in a backup. */
export type DumpedDatabase = Manifest['databases'][number];

/** One table of a database, as it was in the snapshot. */
export type DumpedTable = DumpedDatabase['tables'][number];

const bytes = z.number().int().nonnegative();
const rows = z.number().int().nonnegative();

const table = z.object({
  schema: z.string(),
  name: z.string(),
  /** Those that are stored; what PostgreSQL computes is computed again. */
  columns: z.array(z.string()),
  rows,
  /** The file with the rows; absent where the whole database is one file of pg_dump. */
  file: z.string().optional(),
});

const database = z.object({
  name: z.enum(['agreements', 'participants', 'claims', 'identity']),
  /** `pg_dump`: one file in its custom format. `rows`: a file for each table, the schema comes from the migrations. */
  way: z.enum(['pg_dump', 'rows']),
  serverVersion: z.number().int(),
  /** The moment that this database is a picture of. */
  takenAt: z.iso.datetime(),
  /** Migrations that had run, ours and those of the job queue. */
  history: z.array(z.string()),
  tables: z.array(table),
  /** Where each sequence stood. */
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
  /** The file of pg_dump. */
  file: z.string().optional(),
});

const manifest = z.object({
  format: z.literal('payung-backup-1'),
  madeAt: z.iso.datetime(),
  databases: z.array(database).min(1),
  /** Every file but this one. The hash is of the bytes as they lie in the folder: sealed, when the backup is sealed. */
  files: z.array(z.object({ path: z.string(), bytes, sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
  /** Documents and rosters that went while they were being copied. */
  vanished: z.number().int().nonnegative(),
  /** A mark of each key that is needed to read what was sealed, by which a restore sees that it has the same. No key can be had from it. */
  keyMarks: z.record(z.string(), z.string()),
});

/** Reads a manifest. @throws Error when it is not one */
export function parseManifest(text: string): Manifest {
  try {
    return manifest.parse(JSON.parse(text));
  } catch (error) {
    throw new Error('The manifest of the backup is damaged or of another version.', { cause: error });
  }
}
