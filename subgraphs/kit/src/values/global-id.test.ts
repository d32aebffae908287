import { assert, constantFrom, property, string, uuid } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findGlobalId, findKey, toGlobalId } from './global-id.ts';

const KEY = '01936d2e-7f3a-7c11-8a5b-0242ac120002';

describe('global identifiers', () => {
  test.each([
    ['Agreement', KEY, 'agr_01936d2e7f3a7c118a5b0242ac120002'],
    ['Participant', KEY, 'par_01936d2e7f3a7c118a5b0242ac120002'],
    ['Enrolment', KEY, 'enr_01936d2e7f3a7c118a5b0242ac120002'],
    ['Claim', KEY, 'clm_01936d2e7f3a7c118a5b0242ac120002'],
    ['Region', '32.04', 'reg_32.04'],
    ['Region', 'ID', 'reg_ID'],
    ['Institution', 'bpjs-kc-lodaya', 'ins_bpjs-kc-lodaya'],
  ] as const)('a %s with key %s is %s, and back', (type, key, id) => {
    expect(toGlobalId(type, key)).toBe(id);
    expect(findGlobalId(id)).toEqual({ type, key });
    expect(findKey(type, id)).toBe(key);
  });

  test.each([
    ['nothing', ''],
    ['an underscore', '_'],
    ['a prefix alone', 'agr'],
    ['a prefix and no key', 'agr_'],
    ['an unknown prefix', 'foo_01936d2e7f3a7c118a5b0242ac120002'],
    ['a name that every object has', 'constructor_01936d2e7f3a7c118a5b0242ac120002'],
    ['a bare UUID', KEY],
    ['a UUID with dashes', `agr_${KEY}`],
    ['capitals', 'agr_01936D2E7F3A7C118A5B0242AC120002'],
    ['a digit too few', 'agr_01936d2e7f3a7c118a5b0242ac12000'],
    ['a digit too many', 'agr_01936d2e7f3a7c118a5b0242ac1200021'],
    ['a letter that is no digit', 'agr_01936d2e7f3a7c118a5b0242ac12000g'],
    ['a line after it', 'agr_01936d2e7f3a7c118a5b0242ac120002\n'],
    ['a prefix with something else than an underscore after it', 'reg1'],
    ['a region whose code is none', 'reg_3204'],
    ['a region with a NUL, which a database refuses', 'reg_\0'],
    ['an institution whose code is none', 'ins_kpu'],
    ['an institution with a wildcard of SQL', 'ins_kpu-%'],
  ])('%s is malformed', (_case, id) => {
    expect(findGlobalId(id)).toBeNull();
  });

  test('an identifier of another type is not taken', () => {
    expect(findKey('Claim', toGlobalId('Agreement', KEY))).toBeNull();
  });

  test('every UUID survives the way out and back', () => {
    const type = constantFrom('Agreement', 'Claim', 'Enrolment', 'Participant');
    assert(property(type, uuid(), (each, key) => findKey(each, toGlobalId(each, key)) === key));
  });

  test('whatever is read is written back as it was', () => {
    const text = string().chain((rest) => constantFrom(rest, `agr_${rest}`, `reg_${rest}`, `ins_${rest}`));
    assert(
      property(text, (id) => {
        const found = findGlobalId(id);
        expect(found === null ? id : toGlobalId(found.type, found.key)).toBe(id);
      }),
    );
  });
});
