import { describe, expect, test } from 'vitest';

import { createUrlSigner } from './signed-url.ts';
import { Temporal } from './values/dates.ts';

const now = Temporal.Instant.from('2024-11-01T00:00:00Z');
const later = now.add({ minutes: 5 });
const signer = createUrlSigner(Buffer.alloc(32, 1));
const PATH = '/downloads/agreements/doc_1';

function parts(url: string) {
  const { pathname, searchParams } = new URL(url, 'http://x');
  return { path: pathname, query: Object.fromEntries(searchParams) };
}
const made = parts(signer.sign(PATH, later));

test('an address holds until its last moment and not from then on', () => {
  expect(signer.check(made.path, made.query, now)).toBe('HOLDS');
  expect(signer.check(made.path, made.query, later.subtract({ milliseconds: 1 }))).toBe('HOLDS');
  expect(signer.check(made.path, made.query, later)).toBe('EXPIRED');
  expect(signer.check(made.path, made.query, later.add({ hours: 9_000 }))).toBe('EXPIRED');
});

describe.each<[string, string, unknown]>([
  ['another path', '/downloads/agreements/doc_2', made.query],
  ['another deed', '/uploads/agreements/doc_1', made.query],
  ['a later last moment', PATH, { ...made.query, expires: String(Number(made.query['expires']) + 1) }],
  ['a last moment that is no number', PATH, { ...made.query, expires: '1e99' }],
  ['no last moment', PATH, { signature: made.query['signature'] }],
  ['no signature', PATH, { expires: made.query['expires'] }],
  ['an empty signature', PATH, { ...made.query, signature: '' }],
  ['half a signature', PATH, { ...made.query, signature: made.query['signature']?.slice(0, 20) }],
  ['two signatures', PATH, { ...made.query, signature: [made.query['signature'], 'x'] }],
  ['nothing', PATH, undefined],
])('%s', (_what, path, query) => {
  test('is bad, before and after its time', () => {
    expect(signer.check(path, query, now)).toBe('BAD');
    expect(signer.check(path, query, later)).toBe('BAD');
  });
});

test('an address of another installation is bad', () => {
  const other = parts(createUrlSigner(Buffer.alloc(32, 2)).sign(PATH, later));
  expect(signer.check(other.path, other.query, now)).toBe('BAD');
});
