import { expect, test } from 'vitest';
import { concerns } from './concerns.ts';

const change = { type: 'CLAIM', id: 'clm_1', kind: 'UPDATED', cursor: 'c' };
const query = 'query Claims { claims { edges { node { id state } } } }';

test.each([
  ['shows the thing', change, query, '{"id":"clm_1"}', true],
  ['shows others of its type', change, query, '{"id":"clm_2"}', false],
  ['may show a new one', { ...change, kind: 'CREATED' }, query, '{"id":"clm_2"}', true],
  ['may show one of many', { ...change, id: null }, query, '{}', true],
  ['is about something else', { ...change, kind: 'CREATED' }, 'query Regions { regions { code } }', '{}', false],
  ['is open while nothing changed', { ...change, type: null }, query, '{"id":"clm_1"}', false],
  ['does not know the type yet', { ...change, type: 'SOMETHING_NEW' }, query, '{"id":"clm_1"}', false],
])('a query that %s', (_what, told, text, shown, asked) => {
  expect(concerns(told, text, shown)).toBe(asked);
});
