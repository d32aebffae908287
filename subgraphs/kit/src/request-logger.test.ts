import { fastify, LogController } from 'fastify';
import { expect, test, vi } from 'vitest';

import { createLogger } from './log.ts';
import { requestLogger } from './request-logger.ts';

test('the logger of a request writes its identifier, also by its children, and is not made before it writes', async () => {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger('test', 'debug', {
    write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[0]),
  });
  const made = vi.spyOn(logger, 'child');
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    childLoggerFactory: requestLogger,
    genReqId: () => 'request-1',
  });
  app.get('/silent', async () => 'nothing');
  app.get('/says', async ({ log }) => {
    log.warn({ what: 1 }, 'warned');
    log.child({ part: 'x' }).info('told');
    log.debug('debugged');
    return log.level;
  });
  await app.ready();
  made.mockClear();
  expect((await app.inject('/silent')).body).toBe('nothing');
  expect(made).not.toHaveBeenCalled();
  expect(lines).toEqual([]);
  expect((await app.inject('/says')).body).toBe('debug');
  // That of the request, and its child.
  expect(made).toHaveBeenCalledTimes(2);
  expect(lines).toMatchObject([
    { requestId: 'request-1', level: 40, msg: 'warned', what: 1 },
    { requestId: 'request-1', part: 'x', msg: 'told' },
    { requestId: 'request-1', msg: 'debugged' },
  ]);
  await app.close();
});
