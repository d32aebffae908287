import { loadModule, parseSync } from 'libpg-query';

import { PLACEMENTS, SWEEPS, WAYS } from '../distribution.ts';
import type { Sweep, Way } from '../distribution.ts';
import type { DistributionColumns, Found } from './known-columns.ts';
import { forgetStatements, noteStatements } from './sent-statements.ts';
import { findTables } from './shard-keys.ts';

/** Each distributed table and its column. */
export const DISTRIBUTED: DistributionColumns = new Map(
  Object.entries(PLACEMENTS).flatMap(([table, placement]) =>
    placement.at === 'DISTRIBUTED' ? [[table, placement.by] as const] : [],
  ),
);

const SPEAKS_OF_ONE = new RegExp(`\\b(?:${[...DISTRIBUTED.keys()].join('|')})\\b`);

/** What was found of a statement that touches a distributed table. */
export interface Verdict {
  /** Stays on the shards of the people it names. */
  readonly isRouted: boolean;
  readonly ways: readonly Way[];
  readonly sweep: Sweep | null;
  /** Finds people by no way that is known. */
  readonly problem: string | null;
}

/** Loads PostgreSQL's own parser, without which nothing can be judged. */
export const loadParser: () => Promise<void> = loadModule;

const verdicts = new Map<string, Verdict | null>();

/** Judges a statement, once for each text; null where it touches no distributed table. */
export function judge(text: string): Verdict | null {
  let verdict = verdicts.get(text);
  if (verdict === undefined) verdicts.set(text, (verdict = SPEAKS_OF_ONE.test(text) ? judgeAnew(text) : null));
  return verdict;
}

function judgeAnew(text: string): Verdict | null {
  const { stmts = [] } = parseSync(text) as { stmts?: readonly { stmt?: object }[] };
  const found = stmts.flatMap(({ stmt = {} }) =>
    findTables(stmt as Readonly<Record<string, unknown>>, DISTRIBUTED, WAYS),
  );
  if (found.length === 0) return null;
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  const lost = found.filter(({ how }) => how === 'NOTHING').map(({ table }) => table);
  const sweep = lost.length === 0 ? null : (SWEEPS.find((each) => plain.includes(each.text)) ?? null);
  return {
    isRouted: found.every(({ how }: Found) => how === 'KEY'),
    ways: found.flatMap(({ way }) => (way === undefined ? [] : [way])),
    sweep,
    problem: lost.length > 0 && sweep === null ? `${lost.join(', ')} by nothing that is known: ${plain}` : null,
  };
}

/** Statements that are sent to one database, from now on. */
export interface WatchedStatements {
  readonly texts: ReadonlySet<string>;
  /** @throws Error when one of them finds people by nothing that is known */
  readonly end: () => void;
}

/** Watches what services and workers of this process send to a database. */
export async function watchStatements(databaseUrl: string): Promise<WatchedStatements> {
  await loadParser();
  const name = new URL(databaseUrl).pathname.slice(1);
  const texts = noteStatements(name);
  return {
    texts,
    end: () => {
      forgetStatements(name);
      refuseStrays(texts);
    },
  };
}

/** @throws Error when one of these statements finds people by nothing that is known; it says which. */
function refuseStrays(texts: Iterable<string>): void {
  const problems = [...texts].flatMap((text) => judge(text)?.problem ?? []);
  if (problems.length > 0)
    throw new Error(
      `A statement asks every shard (docs/decisions/0033-people-are-distributed-by-person.md). Name the person in it, or say in distribution.ts why it has to:\n${problems.join('\n')}`,
    );
}
