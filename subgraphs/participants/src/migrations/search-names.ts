import type { Migration } from '@payung/kit/migration.ts';

/** Marks that stand by themselves once a letter is taken apart, as in é. */
const MARKS = String.raw`U&'\0300\0301\0302\0303\0304\0306\0307\0308\030a\030c\0327'`;

/** Marks that stand within a name and are left out as often: apostrophes of three kinds. */
const APOSTROPHES = String.raw`U&'\0027\0027\2019\0060'`;

/**
 * Spellings that stand for one another in names, in order: those of before 1972 (oe, dj, tj, sj), those that follow Arabic in
 * one way or another (ch, kh, dh, th, sh, sy, ph), letters that are exchanged (v, q, y, z), and doubled letters.
 */
const SAME: readonly (readonly [from: string, to: string])[] = [
  ['oe', 'u'],
  ['dj', 'j'],
  ['tj', 'c'],
  ['sj', 's'],
  ['ch', 'h'],
  ['kh', 'h'],
  ['dh', 'd'],
  ['th', 't'],
  ['sh', 's'],
  ['sy', 's'],
  ['ph', 'f'],
  ['v', 'f'],
  ['q', 'k'],
  ['y', 'i'],
  ['z', 's'],
  ...['a', 'd', 'e', 'f', 'i', 'l', 'm', 'n', 'r', 's', 't', 'u'].map((letter) => [letter + letter, letter] as const),
  ['moham', 'muham'],
];

const folded = SAME.reduce((sql, [from, to]) => `replace(${sql}, '${from}', '${to}')`, 'public.plain_name(name)');

/**
 * Names are found without regard to capitals and accents, and in the spellings that are common for one name. One index holds
 * both: the name in plain letters, and behind it the same with every spelling made one.
 */
export const searchNames: Migration = {
  name: 'search-names',
  sql: `
    -- Single expressions, so that PostgreSQL takes them into the index as they are.
    create function plain_name(name text) returns text language sql immutable strict parallel safe
      return translate(lower(normalize(name, NFD)), ${MARKS}, '');
    create function fold_name(name text) returns text language sql immutable strict parallel safe
      return translate(${folded}, ${APOSTROPHES}, '');
    create function name_key(name text) returns text language sql immutable strict parallel safe
      return public.plain_name(name) || chr(10) || public.fold_name(name);

    create index participant_name_key_idx on participant using gin (name_key(name) gin_trgm_ops);
    drop index participant_name_idx;`,
};
