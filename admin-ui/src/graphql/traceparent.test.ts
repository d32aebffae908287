import { expect, test } from 'vitest';

import { newTraceparent } from './traceparent.ts';

test('each request begins a trace of its own, as the standard writes it, and leaves it to the gateway whether it is kept', () => {
  const headers = Array.from({ length: 100 }, newTraceparent);
  expect(headers.filter((header) => !/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/.test(header))).toEqual([]);
  expect(new Set(headers.map((header) => header.split('-')[1])).size).toBe(100);
});
