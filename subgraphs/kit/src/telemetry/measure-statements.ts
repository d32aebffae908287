import type { Client } from 'pg';
import type { DataSource } from 'typeorm';

import { isBudgetOver, isCancelled } from '../statement-budget.ts';
import { counter, histogram, readGauge, STATEMENT_SECONDS } from './metrics.ts';
import { nameOf, startPart } from './tracing.ts';

const statementSeconds = histogram({
  name: 'payung_sql_statement_seconds',
  help: 'How long statements took, waiting for a connection not included, by what they do.',
  labels: ['statement'],
  buckets: STATEMENT_SECONDS,
});

const statementErrors = counter({
  name: 'payung_sql_errors_total',
  help: 'Statements that PostgreSQL refused or did not answer, by the class of the code (SQLSTATE); a conflict between writers is 40, a time limit "cancelled".',
  labels: ['class'],
});

const poolConnections = readGauge({
  name: 'payung_sql_connections',
  help: 'Connections to PostgreSQL by pool and state; "most" is how many there may be.',
  labels: ['pool', 'state'],
});

const poolWaiting = readGauge({
  name: 'payung_sql_waiting',
  help: 'Requests that wait for a connection to PostgreSQL, by pool.',
  labels: ['pool'],
});

/** The same kind of connection, which measures its statements and shows them in traces without their text. To be given to a pool. */
export function measured(Base: typeof Client): typeof Client {
  return class extends Base {
    // Answers and arguments are whatever `Client` makes of them.
    // oxlint-disable-next-line typescript/no-explicit-any
    override query(...args: any[]): any {
      const text = textOf(args[0]);
      if (text === undefined) return super.query(...(args as [string]));
      const ended = beginStatement(text);
      const last = args.length - 1;
      const wasTold: unknown = args[last];
      if (typeof wasTold === 'function') {
        args[last] = (error: unknown, ...rest: unknown[]) => {
          ended(error);
          wasTold(error, ...rest);
        };
        return super.query(...(args as [string]));
      }
      // None where the statement itself says whom to tell.
      const result = super.query(...(args as [string])) as Promise<unknown> | undefined;
      result?.then(
        () => ended(null),
        (error: unknown) => ended(error),
      );
      return result;
    }
  };
}

/** The text of a statement; undefined for what is none, such as a COPY that streams. */
function textOf(asked: unknown): string | undefined {
  if (typeof asked === 'string') return asked;
  if (typeof asked !== 'object' || asked === null || 'submit' in asked || !('text' in asked)) return undefined;
  return typeof asked.text === 'string' ? asked.text : undefined;
}

/**
 * Begins to measure a statement, as a part of the current span.
 *
 * @returns ends it, with what went wrong and with how long it took where that is not since it began, milliseconds
 */
export function beginStatement(text: string): (error: unknown, tookMs?: number) => void {
  const statement = verbOf(text);
  const startedAt = performance.now();
  const span = startPart(statement, 'CLIENT', () => {
    const table = TABLE.exec(text)?.[1];
    return {
      'db.system.name': 'postgresql',
      'db.operation.name': statement,
      ...(table === undefined ? {} : { 'db.collection.name': table }),
    };
  });
  return (error, tookMs = performance.now() - startedAt) => {
    statementSeconds.observe({ statement }, tookMs / 1_000);
    if (error) {
      statementErrors.add({ class: classOf(error) });
      span?.fail(nameOf(error));
    }
    span?.end();
  };
}

const VERBS: ReadonlySet<string> = new Set(
  'select insert update delete with begin start commit rollback savepoint release set copy listen notify analyze'.split(
    ' ',
  ),
);

/** What a statement does: its first word. */
function verbOf(text: string): string {
  const verb = /^\s*([a-z]+)/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return VERBS.has(verb) ? verb : 'other';
}

/** The first table that a statement names. */
const TABLE = /\b(?:from|into|update|join)\s+"?([a-z_][a-z0-9_.]{0,62})"?/i;

/**
 * The class of an SQLSTATE, as `c40`; what took longer than its caller waits, or than any statement may, is `cancelled`, and what never
 * reached PostgreSQL `connection`.
 */
function classOf(error: unknown): string {
  if (isCancelled(error) || isBudgetOver(error)) return 'cancelled';
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? `c${code.slice(0, 2)}` : 'connection';
}

/** A pool of `pg`, as far as its use goes. */
interface PoolInUse {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
  readonly options: { readonly max?: number };
}

/** Shows how a pool of connections is used, for as long as it is open. */
export function watchPool(name: string, pool: PoolInUse): () => void {
  const stops = [
    poolConnections.from(() => {
      const { totalCount, idleCount, options } = pool;
      return [
        { labels: { pool: name, state: 'busy' }, value: totalCount - idleCount },
        { labels: { pool: name, state: 'idle' }, value: idleCount },
        { labels: { pool: name, state: 'most' }, value: options.max ?? 0 },
      ];
    }),
    poolWaiting.from(() => [{ labels: { pool: name }, value: pool.waitingCount }]),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Shows how the connections of a database are used, until it is left. */
export function watchDatabase(name: string, source: DataSource): void {
  const { master } = source.driver as unknown as { readonly master?: PoolInUse };
  if (master === undefined) return;
  const stop = watchPool(name, master);
  const destroy = source.destroy.bind(source);
  source.destroy = async () => {
    stop();
    await destroy();
  };
}
