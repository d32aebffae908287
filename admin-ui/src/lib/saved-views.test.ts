import { expect, test } from 'vitest';
import { readViews, sameQuery } from './saved-views.ts';

test.each([
  ['nothing kept', null, []],
  ['no JSON', '{', []],
  ['no list', '{"name":"a"}', []],
  [
    'some entries that are no views',
    '[{"name":"Jawa Barat","query":"provinsi=32"},7,{"name":""},{"query":"a=1"}]',
    [{ name: 'Jawa Barat', query: 'provinsi=32' }],
  ],
])('%s: what remains is views', (_name, text, views) => {
  expect(readViews(text)).toEqual(views);
});

test('a browser that somebody filled does not grow the list without end', () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ name: `view ${index}`, query: '' }));
  expect(readViews(JSON.stringify(many))).toHaveLength(30);
});

test('two searches are the same whatever the order of their parameters', () => {
  expect(sameQuery('status=DRAFT&provinsi=32', 'provinsi=32&status=DRAFT')).toBe(true);
  expect(sameQuery('status=DRAFT', 'status=SUBMITTED')).toBe(false);
});
