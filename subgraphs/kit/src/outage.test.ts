import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { expect, test } from 'vitest';

import { isOutage } from './outage.ts';

const coded = (code: string): Error => Object.assign(new Error('as the driver says it'), { code });

const fromStore = (httpStatusCode: number): Error =>
  new Error('cannot write', {
    cause: Object.assign(new Error('as the store says it'), { $metadata: { httpStatusCode } }),
  });

test.each<[string, Error]>([
  ['a server that nobody is at', coded('ECONNREFUSED')],
  ['a connection that broke', coded('ECONNRESET')],
  ['a connection that the server ended', coded('57P01')],
  ['a server that crashed', coded('57P02')],
  ['a server that starts or recovers', coded('57P03')],
  ['too many connections', coded('53300')],
  ['a full disk of the database', coded('53100')],
  ['a disk that fails', coded('58030')],
  ['a full disk of the service', coded('ENOSPC')],
  ['a statement that took too long', coded('57014')],
  ['a standby where the primary was', coded('25006')],
  ['a deadlock', coded('40P01')],
  ['a pool that has none left', new Error('timeout exceeded when trying to connect')],
  ['a connection that ended in the middle', new Error('Connection terminated unexpectedly')],
  ['a connection that was given up', new Error('Connection terminated due to connection timeout')],
  ['what follows in the same transaction', new QueryRunnerProviderAlreadyReleasedError()],
  ['what follows on the same connection', new QueryRunnerAlreadyReleasedError()],
  ['a store of files that is overtaxed', fromStore(503)],
  ['a store of files that wants less at once', fromStore(429)],
  ['one within another', new Error('could not register', { cause: coded('53300') })],
])('%s passes', (_case, error) => expect(isOutage(error)).toBe(true));

test.each<[string, unknown]>([
  ['a constraint', coded('23505')],
  ['a value that the database does not take', coded('22P02')],
  ['a table that is not there', coded('42P01')],
  ['a right that the service lacks', coded('42501')],
  ['a store of files that does not know our key', fromStore(403)],
  ['a bug', new TypeError("Cannot read properties of undefined (reading 'connection')")],
  ['something that is no error', 'ECONNREFUSED'],
  ['nothing', undefined],
])('%s does not', (_case, error) => expect(isOutage(error)).toBe(false));
