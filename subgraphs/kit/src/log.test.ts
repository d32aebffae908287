import { QueryFailedError } from 'typeorm';
import { describe, expect, test } from 'vitest';

import { LinesOfATurn } from './log-lines.ts';
import { createLogger } from './log.ts';

const NIK = '3204110609970001';

/** The one line that was written, as text and as an object. */
function written(write: (logger: ReturnType<typeof createLogger>) => void): {
  text: string;
  line: Record<string, unknown>;
} {
  const lines: string[] = [];
  write(createLogger('test', 'info', { write: (line) => lines.push(line) }));
  expect(lines).toHaveLength(1);
  return { text: lines[0]!, line: JSON.parse(lines[0]!) as Record<string, unknown> };
}

test('a line is one JSON object with its service, level, moment and message', () => {
  const { text, line } = written((logger) => logger.info({ port: 4001 }, 'listening\nhere'));
  expect(text).toMatch(/^\{.*\}\n$/);
  expect(line).toMatchObject({ service: 'test', level: 30, msg: 'listening\nhere', port: 4001 });
  expect(new Date(line['time'] as string).toISOString()).toBe(line['time']);
});

describe('what a log never holds', () => {
  test.each([
    ['a NIK', { nik: NIK }],
    ['a NIK within', { person: { nik: NIK } }],
    ['a name', { participant: { name: `Somebody ${NIK}` } }],
    ['a token', { headers: { authorization: `Bearer ${NIK}` } }],
    ['a cookie', { headers: { cookie: NIK } }],
    ['a password', { password: NIK }],
    ['the variables of an operation', { variables: { anything: NIK } }],
  ])('%s', (_case, fields) => {
    expect(written((logger) => logger.info(fields, 'line')).text).not.toContain(NIK);
  });

  test.each<[string, string, object]>([
    [
      'the parameters of a statement',
      'duplicate key value violates unique constraint "participant_nik_key"',
      { code: '23505', constraint: 'participant_nik_key' },
    ],
    [
      'the row that PostgreSQL quotes',
      'null value in column "name"',
      { code: '23502', detail: `Failing row contains (${NIK}).`, column: 'name' },
    ],
    [
      'the value that PostgreSQL quotes',
      `invalid input syntax for type uuid: "${NIK}"`,
      { code: '22P02', where: `unnamed portal parameter $1 = '${NIK}'` },
    ],
  ])('%s, when the database refuses one', (_case, message, fields) => {
    const driverError = Object.assign(new Error(message), fields);
    const error = new QueryFailedError('insert into participant (nik) values ($1)', [NIK], driverError);
    const wrapped = new Error('could not register', { cause: error });
    for (const err of [error, wrapped, driverError]) {
      const { text, line } = written((logger) => logger.error({ err }, 'unexpected error'));
      expect(text).not.toContain(NIK);
      expect(line['err']).toMatchObject({ type: expect.any(String), stack: expect.stringContaining('log.test.ts') });
    }
    expect(written((logger) => logger.error({ err: error }, 'x')).line['err']).toMatchObject({
      code: (fields as { code: string }).code,
    });
  });
});

test('an error keeps what an operator needs: its kind, message, code, stack and cause', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
  const { line } = written((logger) => logger.error({ err: new TypeError('fetch failed', { cause }) }, 'x'));
  expect(line['err']).toMatchObject({
    type: 'TypeError',
    message: 'fetch failed',
    stack: expect.stringContaining('TypeError: fetch failed'),
    cause: { type: 'Error', message: 'connect ECONNREFUSED 127.0.0.1:5432', code: 'ECONNREFUSED' },
  });
});

test('what is thrown and is no error is named, not shown', () => {
  expect(written((logger) => logger.error({ err: { nik: NIK } }, 'x')).text).not.toContain(NIK);
  expect(written((logger) => logger.error({ err: NIK }, 'x')).line['err']).toEqual({ type: 'string' });
});

test('lines of one turn are written together and in order; a warning does not wait, nor do those before it', async () => {
  const texts: string[] = [];
  const logger = createLogger('test', 'info', new LinesOfATurn((text) => texts.push(text)));
  const messages = () => texts.map((text) => text.match(/(?<="msg":")\w+/g));
  logger.info('a');
  logger.info('b');
  expect(messages()).toEqual([]);
  logger.warn('c');
  logger.info('d');
  expect(messages()).toEqual([['a', 'b', 'c']]);
  await new Promise(setImmediate);
  expect(messages()).toEqual([['a', 'b', 'c'], ['d']]);
});
