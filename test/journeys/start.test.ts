import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestStack } from '../kit/stack.ts';
import type { TestStack } from '../kit/stack.ts';

let stack: TestStack;
beforeAll(async () => (stack = await startTestStack()));
afterAll(() => stack?.stop());

test.each(['identity', 'agreements', 'participants', 'claims', 'gateway'] as const)(
  '%s is alive and ready',
  async (name) => {
    for (const path of ['/healthz', '/readyz']) {
      const response = await fetch(`${stack.urls[name]}${path}`);
      expect(response.status, `${name}${path}`).toBe(200);
    }
  },
);

test('the gateway answers a query over the graph', async () => {
  const response = await fetch(stack.graphUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
});

test('a crashed subgraph takes no other down and comes back', async () => {
  await stack.killOne('agreements');
  expect((await fetch(`${stack.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${stack.urls.claims}/healthz`)).status).toBe(200);
  await stack.startOne('agreements');
  expect((await fetch(`${stack.urls.agreements}/readyz`)).status).toBe(200);
});
