import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { z } from 'zod';

import { RAN_BEFORE_THERE_WERE_ROWS } from './old-migrations.ts';
import { splitSql } from './split-sql.ts';

/** A migration as the check sees it. */
export interface CheckedMigration {
  readonly name: string;
  readonly sql: string;
}

interface Rule {
  readonly pattern: RegExp;
  /** Group `table` names what it is about; a table that the same migration makes is nobody's yet. */
  readonly why: string;
}

const TABLE = String.raw`(?:only )?(?:if exists )?(?<table>[\w."]+)`;
const ALTER = String.raw`^alter table ${TABLE} .*?\b`;

/** What a busy table or the version that runs beside must not meet. */
const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      String.raw`^create (?:unique )?index (?!concurrently)(?:if not exists )?(?:[\w"]+ )?on ${TABLE}`,
    ),
    why: 'makes writers wait until the index is built; use create index concurrently in a migration that is online',
  },
  {
    pattern: /^reindex (?!.*concurrently)|^cluster|^vacuum full|^lock table (?<table>[\w."]+)/,
    why: 'locks the table for as long as it takes',
  },
  {
    pattern: new RegExp(`${ALTER}alter (?:column )?\\w+ (?:set data )?type `),
    why: 'may write the whole table anew under a lock; add a column, fill it in chunks, then exchange',
  },
  {
    pattern: new RegExp(`${ALTER}alter (?:column )?\\w+ set not null`),
    why: 'reads the whole table under a lock; add a check (… is not null) not valid, validate it, then set not null',
  },
  {
    pattern: new RegExp(
      `${ALTER}add column (?:if not exists )?[^,]*\\bnot null\\b(?![^,]*\\b(?:default|generated)\\b)(?<!\\bdefault\\b[^,]*)`,
    ),
    why: 'fails as soon as there is a row, and refuses rows of the version before; give it a default',
  },
  {
    pattern: new RegExp(
      `${ALTER}add column [^,]*\\b(?:default [^,]*\\b(?:gen_random_uuid|uuidv7|uuidv4|random|clock_timestamp|nextval|pg_current_xact_id)\\(|generated always as [^,]*\\bstored\\b)`,
    ),
    why: 'writes the whole table anew under a lock: the value differs from row to row',
  },
  {
    pattern: new RegExp(`${ALTER}add constraint [\\w"]+ (?:foreign key|check)\\b(?!.*\\bnot valid\\b)`),
    why: 'reads the whole table under a lock; add it not valid, validate it in the next migration',
  },
  {
    pattern: new RegExp(`${ALTER}add constraint [\\w"]+ (?:unique|primary key|exclude)\\b(?!.*\\busing index\\b)`),
    why: 'builds an index under a lock; build it concurrently, then add the constraint using index',
  },
  {
    pattern: new RegExp(
      `^(?:update (?:only )?(?<table>[\\w."]+)|delete from (?:only )?(?<other>[\\w."]+)(?!.* where )) ?`,
    ),
    why: 'changes all rows in one transaction; fill in chunks by a job',
  },
  {
    pattern: new RegExp(
      `${ALTER}(?:drop column|rename)|^drop table (?:if exists )?(?<other>[\\w."]+)|^truncate (?<third>[\\w."]+)`,
    ),
    why: 'takes away what the version before still uses while both run; do it one release later',
  },
];

/**
 * What in a migration would hold up a busy table, or break the version that runs beside the new one during a rollout. A statement whose
 * comment says `safe: because …` is let through: the reason stands where it is read.
 */
export function findUnsafeStatements({ name, sql }: CheckedMigration): readonly string[] {
  const made = new Set<string>();
  return splitSql(sql).flatMap(({ text, comments }) => {
    const [, created] = /^create (?:unlogged )?table (?:if not exists )?([\w."]+)/.exec(text) ?? [];
    if (created !== undefined) made.add(created);
    if (/\bsafe: \w+/.test(comments)) return [];
    return RULES.flatMap(({ pattern, why }) => {
      const found = pattern.exec(text);
      if (found === null) return [];
      const tables = Object.values(found.groups ?? {}).filter((table) => table !== undefined);
      return tables.length > 0 && tables.every((table) => made.has(table))
        ? []
        : [`${name}: "${text.slice(0, 80)}${text.length > 80 ? '…' : ''}" ${why}`];
    });
  });
}

/** Every migration of every owner that somebody could still meet with data: all but those that ran before there were any. */
export async function findUnsafeMigrations(root: string): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { owner, ...migration } of await readMigrations(root)) {
    if (RAN_BEFORE_THERE_WERE_ROWS.has(`${owner}/${migration.name}`)) continue;
    problems.push(...findUnsafeStatements(migration).map((problem) => `${owner}/${problem}`));
  }
  return problems;
}

const module = z.record(z.string(), z.unknown());
const migration = z.object({ name: z.string(), sql: z.string() });

/** Every migration with the owner of its file. */
export async function readMigrations(
  root: string,
): Promise<readonly (CheckedMigration & { readonly owner: string })[]> {
  const files = globSync(['subgraphs/*/src/migrations/*.ts', 'subgraphs/kit/src/**/*.ts'], { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts') && /: (?:readonly )?Migration\b/.test(readFileSync(join(root, file), 'utf8')),
  );
  const found: (CheckedMigration & { owner: string })[] = [];
  for (const file of files.toSorted()) {
    const [, owner = ''] = file.split(/[\\/]/);
    const exported = module.parse(await import(pathToFileURL(join(root, file)).href));
    for (const value of Object.values(exported).flat()) {
      const parsed = migration.safeParse(value);
      if (parsed.success) found.push({ owner, ...parsed.data });
    }
  }
  for (const file of globSync('identity/src/migrations/*.sql', { cwd: root }))
    found.push({ owner: 'identity', name: basename(file, '.sql'), sql: readFileSync(join(root, file), 'utf8') });
  return found;
}
