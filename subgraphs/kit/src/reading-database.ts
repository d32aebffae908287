import { GraphQLError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import type { QueryRunner } from 'typeorm';

import type { Database } from './database.ts';
import { readsOf, setReads } from './reads-together.ts';
import type { Reads } from './reads-together.ts';
import type { ReplicaWatch } from './replica-watch.ts';

/** What reads from a replica and writes to the primary. */
export interface ReadingDatabaseParts {
  readonly primary: Database;
  readonly replica: Database;
  readonly watch: ReplicaWatch;
}

/**
 * The same database, of which a statement that only reads is answered by the replica while that is fresh. Transactions, and everything that
 * writes, go to the primary as ever; so does a read that the replica cannot answer, and nobody notices.
 */
export function readingDatabase(parts: ReadingDatabaseParts): Database {
  const { primary, replica, watch } = parts;
  const reads = (): boolean => watch.isFresh();
  const view: Database = Object.create(primary, {
    defaultReplicationModeForReads: { value: () => 'slave' },
    createQueryRunner: {
      value: (mode: 'master' | 'slave' = 'master') =>
        mode === 'slave' && reads() ? replicaRunner(parts) : primary.createQueryRunner(mode),
    },
    query: {
      async value(sql: string, parameters?: unknown[], given?: QueryRunner) {
        if (given !== undefined || !READS.test(sql) || !reads()) return primary.query(sql, parameters, given);
        const runner = replicaRunner(parts);
        try {
          return await runner.query(sql, parameters);
        } finally {
          await runner.release();
        }
      },
    },
  });
  Object.defineProperty(view, 'manager', { value: view.createEntityManager() });
  const [there, here] = [readsOf(replica.manager), readsOf(primary.manager)];
  if (there !== undefined && here !== undefined) setReads(view, replicaReads({ there, here, watch }));
  return view;
}

const READS = /^\s*(?:select|with)\b/i;

/** A connection of the replica, which asks the primary what the replica did not answer. */
function replicaRunner({ primary, replica, watch }: ReadingDatabaseParts): QueryRunner {
  const runner = replica.createQueryRunner('master');
  const ask = runner.query.bind(runner) as (...args: Parameters<QueryRunner['query']>) => Promise<unknown>;
  return Object.assign(runner, {
    async query(...args: Parameters<QueryRunner['query']>) {
      try {
        return await ask(...args);
      } catch (error) {
        const why = reasonOf(error);
        if (why === 'OWN_FAULT') throw error;
        if (why === 'AWAY') watch.noteAway(error);
        const instead = primary.createQueryRunner();
        try {
          return await instead.query(...args);
        } finally {
          await instead.release();
        }
      }
    },
  });
}

/** Reads at the replica while that is fresh, and at the primary what the replica did not answer. */
function replicaReads({
  there,
  here,
  watch,
}: {
  readonly there: Reads;
  readonly here: Reads;
  readonly watch: ReplicaWatch;
}): Reads {
  const orHere = <Found>(asked: Promise<Found>, instead: () => Promise<Found> | null): Promise<Found> =>
    asked.catch((error: unknown) => {
      const why = reasonOf(error);
      const again = why === 'OWN_FAULT' ? null : instead();
      if (again === null) throw error;
      if (why === 'AWAY') watch.noteAway(error);
      return again;
    });
  return {
    cells(text, values) {
      const asked = watch.isFresh() ? there.cells(text, values) : null;
      return asked === null ? here.cells(text, values) : orHere(asked, () => here.cells(text, values));
    },
    rows: (text, values) =>
      watch.isFresh() ? orHere(there.rows(text, values), () => here.rows(text, values)) : here.rows(text, values),
  };
}

/**
 * Why a statement failed at the replica: by its own fault, as it would at the primary; because it writes, or the replica had to remove
 * what it read; or because there is no replica to speak of.
 */
function reasonOf(error: unknown): 'OWN_FAULT' | 'ONLY_HERE' | 'AWAY' {
  // Before a statement is sent, only a connection can fail.
  if (!(error instanceof QueryFailedError)) return 'AWAY';
  const failure: unknown = error.driverError;
  // The time of the request was over: the primary would not have any either.
  if (failure instanceof GraphQLError) return 'OWN_FAULT';
  const { code } = failure as { readonly code?: unknown };
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return 'AWAY';
  if (code === '25006' || code === '40001') return 'ONLY_HERE';
  return /^(?:08|57P|53|58)/.test(code) ? 'AWAY' : 'OWN_FAULT';
}
