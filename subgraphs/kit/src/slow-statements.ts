import type { DataSourceOptions } from 'typeorm';

import type { Logger } from './log.ts';

const SLOW_MS = 1_000;
const LONGEST_TOLD = 1_000;

/** Connection options that write statements that took long to the log: their text, in which every value is a number with a dollar, and nothing of what they were about. */
export function tellSlowStatements(
  logger: Logger,
  slowMs = SLOW_MS,
): Pick<DataSourceOptions, 'logger' | 'maxQueryExecutionTime'> {
  const nothing = (): void => undefined;
  return {
    maxQueryExecutionTime: slowMs,
    logger: {
      logQuery: nothing,
      logQueryError: nothing,
      logQuerySlow(took: number | string, statement: string, values?: readonly unknown[]) {
        // A text without values beside it may hold some within.
        const hasValuesWithin = values === undefined || values.length === 0;
        const text = hasValuesWithin ? firstWords(statement) : statement.slice(0, LONGEST_TOLD);
        logger.warn({ took: Number(took), statement: text }, 'slow statement');
      },
      logSchemaBuild: nothing,
      logMigration: nothing,
      log: nothing,
    },
  };
}

const firstWords = (statement: string): string => /^\s*(\w+(?:\s+\w+)?)/.exec(statement)?.[1] ?? '';
