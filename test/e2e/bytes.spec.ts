import { expect } from '@playwright/test';

import { measure } from '../../admin-ui/budget.ts';
import { test } from './console.ts';

// Of the console as it was built for these tests. `npm -w admin-ui run budget` prints the same.
test('the first page and every route stay within their bytes', async () => {
  const measures = await measure();
  expect(measures.length).toBeGreaterThan(20);
  expect(measures.filter(({ kilobytes }) => kilobytes < 0.1)).toEqual([]);
  expect(measures.filter(({ kilobytes, limit }) => kilobytes > limit)).toEqual([]);
});
