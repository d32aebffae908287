import { pino } from 'pino';
import type { DestinationStream, Logger, LoggerOptions } from 'pino';

import { linesToStandardOutput } from './log-lines.ts';
import { traceOfLog } from './telemetry/tracing.ts';

/** A structured logger; every line is one JSON object on standard output. */
export type { Logger } from 'pino';

/**
 * Creates the logger of one service.
 *
 * Headers that carry credentials and fields that carry personal data are removed before a line is
 * written, wherever in the first two levels they stand: a log is read by people who may not see them.
 *
 * @param destination where lines go instead of standard output
 */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    base: { service },
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    mixin: traceOfLog,
    redact: { paths: REDACTED_FIELDS.flatMap((field) => [field, `*.${field}`]), remove: true },
  };
  return pino(options, destination ?? linesToStandardOutput());
}

const REDACTED_FIELDS = ['authorization', 'cookie', 'password', 'nik', 'name', 'birthDate', 'variables'];

/** What a log keeps of an error. */
interface DescribedError {
  readonly type: string;
  readonly message?: string;
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly stack?: string;
  readonly cause?: DescribedError;
}

/**
 * Errors bring along what they were about: the parameters of a statement, the row that a constraint refused. Of all
 * that only names and codes are kept. PostgreSQL quotes values in the messages of class 22, "data exception".
 */
function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint } = error as Error & { readonly code?: unknown; readonly constraint?: unknown };
  const quotesValues = typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code);
  const message = quotesValues ? 'the database refused a value' : error.message;
  return {
    type: error.name === 'Error' ? error.constructor.name : error.name,
    message,
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    stack: (error.stack ?? '').replace(error.message, message),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
