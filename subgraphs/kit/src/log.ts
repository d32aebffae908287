import { pino } from 'pino';
import type { Logger } from 'pino';

/** A structured logger; every line is one JSON object on standard output. */
export type { Logger } from 'pino';

/**
 * Creates the logger of one service.
 *
 * Headers that carry credentials and fields that carry personal data are removed before a line is
 * written, wherever in the first two levels they stand: a log is read by people who may not see them.
 */
export function createLogger(service: string, level: string): Logger {
  return pino({
    base: { service },
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED_FIELDS.flatMap((field) => [field, `*.${field}`]), remove: true },
  });
}

const REDACTED_FIELDS = ['authorization', 'cookie', 'password', 'nik', 'name', 'birthDate', 'variables'];
