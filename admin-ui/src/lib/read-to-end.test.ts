import { expect, it } from 'vitest';
import { readToEnd } from './read-to-end.ts';

const pages = {
  start: { rows: 'a', end: { hasNextPage: true, endCursor: '1' } },
  1: { rows: 'ab', end: { hasNextPage: true, endCursor: '2' } },
  2: { rows: 'abc', end: { hasNextPage: false, endCursor: '3' } },
};
const pageAfter = (after: string | null) => pages[(after ?? 'start') as keyof typeof pages];

it('asks for each page after the one before, until the end', async () => {
  const asked: (string | null)[] = [];
  const last = await readToEnd(
    async (after) => {
      asked.push(after);
      return { data: pageAfter(after) };
    },
    ({ end }) => end,
  );
  expect(asked).toEqual([null, '1', '2']);
  expect(last?.rows).toBe('abc');
});

it.each([
  ['fails', { error: new Error('down') }],
  ['comes with a part missing', { data: pages[1], error: new Error('participants is down') }],
  ['has no list', { data: { rows: '', end: null } }],
])('gives nothing rather than half a list when a page %s', async (_case, answer) => {
  const last = await readToEnd<{ rows: string; end: { hasNextPage: boolean; endCursor: string | null } | null }>(
    async (after) => (after === null ? { data: pages.start } : answer),
    ({ end }) => end,
  );
  expect(last).toBeNull();
});

it('stops at a list without end', async () => {
  expect(
    await readToEnd(
      async () => ({ data: pages.start }),
      ({ end }) => end,
    ),
  ).toBeNull();
});
