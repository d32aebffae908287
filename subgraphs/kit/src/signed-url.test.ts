import { describe, expect, test } from 'vitest';

import { createUrlSigner } from './signed-url.ts';
import { Temporal } from './values/dates.ts';

const now = Temporal.Instant.from('2024-11-01T00:00:00Z');
const later = now.add({ minutes: 5 });
const signer = createUrlSigner(Buffer.alloc(32, 1));
const HERE = '127.0.0.1';
const PATH = '/downloads/agreements/doc_1';

function parts(url: string) {
  const { pathname, searchParams } = new URL(url, 'http://x');
  return { path: pathname, query: Object.fromEntries(searchParams) };
}
const made = parts(signer.sign(PATH, later));

test('an address holds until its last moment and not from then on', () => {
  expect(signer.check(made.path, made.query, now, HERE)).toBe('HOLDS');
  expect(signer.check(made.path, made.query, later.subtract({ milliseconds: 1 }), HERE)).toBe('HOLDS');
  expect(signer.check(made.path, made.query, later, HERE)).toBe('EXPIRED');
  expect(signer.check(made.path, made.query, later.add({ hours: 9_000 }), HERE)).toBe('EXPIRED');
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
    expect(signer.check(path, query, now, HERE)).toBe('BAD');
    expect(signer.check(path, query, later, HERE)).toBe('BAD');
  });
});

describe('an address that was given to a client that is kept to networks', () => {
  const kept = parts(signer.sign(PATH, later, ['203.0.113.0/24', '2001:db8::/32']));
  test.each([
    ['203.0.113.7', 'HOLDS'],
    ['::ffff:203.0.113.7', 'HOLDS'],
    ['2001:db8::1', 'HOLDS'],
    ['198.51.100.1', 'BAD'],
    ['', 'BAD'],
  ])('from %j: %s', (from, worth) => {
    expect(signer.check(kept.path, kept.query, now, from)).toBe(worth);
  });

  const { within: _within, ...without } = kept.query;
  test.each([
    ['without its networks', without],
    ['with others', { ...kept.query, within: '0.0.0.0/0' }],
    ['with more', { ...kept.query, within: `${kept.query['within']},0.0.0.0/0` }],
    ['with its networks twice', { ...kept.query, within: [kept.query['within'], kept.query['within']] }],
  ])('is bad %s', (_what, query) => {
    expect(signer.check(kept.path, query, now, '203.0.113.7')).toBe('BAD');
  });

  test('and one that was not cannot be given any', () => {
    expect(signer.check(made.path, { ...made.query, within: '0.0.0.0/0' }, now, HERE)).toBe('BAD');
  });
});

test('an address of another installation is bad', () => {
  const other = parts(createUrlSigner(Buffer.alloc(32, 2)).sign(PATH, later));
  expect(signer.check(other.path, other.query, now, HERE)).toBe('BAD');
});
