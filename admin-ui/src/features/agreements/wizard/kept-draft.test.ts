import { expect, test } from 'vitest';
import { emptyDraft } from './draft-values.ts';
import { parseKeptDraft } from './kept-draft.ts';

const draft = {
  values: { ...emptyDraft, regionCode: '32.04', subject: 'Perlindungan petugas' },
  read: { version: 3, values: emptyDraft },
  at: '2026-11-22T03:00:00Z',
};

test('a kept draft comes back with what it began with, so that a save can tell what others changed', () => {
  expect(parseKeptDraft(JSON.stringify({ format: 1, ...draft }))).toEqual(draft);
});

test.each([
  ['nothing', null],
  ['a draft of another form', JSON.stringify({ format: 0, ...draft })],
  ['a draft without what it began with', JSON.stringify({ format: 1, values: draft.values, at: draft.at })],
  [
    'a draft that misses a field',
    JSON.stringify({ format: 1, ...draft, values: { ...draft.values, parties: undefined } }),
  ],
  [
    'a draft with a field of another kind',
    JSON.stringify({ format: 1, ...draft, values: { ...draft.values, parties: {} } }),
  ],
])('%s is no draft to go on with', (_name, text) => {
  expect(parseKeptDraft(text)).toBeNull();
});
