import { CombinedError } from '@urql/core';
import { expect, it } from 'vitest';
import { readProblem } from './graph-problem.ts';

function failure(code: string, extensions: Record<string, unknown> = {}, message = 'x') {
  return new CombinedError({ graphQLErrors: [{ message, extensions: { code, ...extensions } }] });
}

it('finds nothing wrong without an error', () => expect(readProblem(undefined)).toBeNull());

it('names the owners that did not answer, once each', () => {
  const error = new CombinedError({
    graphQLErrors: ['claims', 'claims', 'participants'].map((owner) => ({
      message: 'x',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', owner },
    })),
  });
  expect(readProblem(error)).toMatchObject({ kind: 'owner-down', owners: ['participants', 'claims'] });
});

it('names the right that is missing', () => {
  expect(readProblem(failure('FORBIDDEN', {}, 'Your role does not allow "claim:read" here.'))).toMatchObject({
    kind: 'forbidden',
    permission: 'claim:read',
  });
});

it('keeps the request id of what broke', () => {
  expect(readProblem(failure('INTERNAL_SERVER_ERROR', { requestId: 'r-1' }))).toMatchObject({
    kind: 'broken',
    requestId: 'r-1',
  });
});

it('tells a network that is down from a graph that refuses', () => {
  expect(readProblem(new CombinedError({ networkError: new Error('offline') }))?.kind).toBe('unreachable');
});
